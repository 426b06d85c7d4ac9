import {
  decodeer, deelId, documentDecider, GEWIST, isGeweigerd, wisdoelOnderwerpen, wisverzoekDecider,
  type Actor, type DocumentGebeurtenis, type JsonObject, type Wisdoel,
} from '@besluitregister/domain';
import type { DocumentStore } from '@besluitregister/documents';
import type { RecordedEvent } from '@besluitregister/event-store';
import type { ToDestroy } from '@besluitregister/key-store';
import type { Aggregaten } from '../opdracht/aggregaten.js';
import type { Schrijfklok } from '../opdracht/klok.js';
import type { PlanUitvoerder } from '../plan/plan-uitvoerder.js';
import type { Planner } from '../plan/planner.js';
import type { Wisomvang } from './wisomvang.js';

/** An event that orders keys to be destroyed, and what goes with them. */
export interface Wisopdracht {
  readonly gebeurtenisId: string;
  readonly nummer: bigint;
  readonly wat: ToDestroy;
  /** Addresses in the document store. */
  readonly bestanden: readonly string[];
  /** The approved request; null for a redaction, which is on record already. */
  readonly wisverzoek: { readonly wisverzoekId: string; readonly doelen: readonly Wisdoel[]; readonly correlationId: string } | null;
}

export interface WisopdrachtenOpties {
  readonly aggregaten: Aggregaten;
  readonly omvang: Wisomvang;
  readonly documenten: DocumentStore;
  readonly planner: Planner;
  readonly uitvoerder: PlanUitvoerder;
  readonly klok: Schrijfklok;
  /** The register itself. */
  readonly actor: Actor;
}

/** Reads orders from the open part of events, so that no key is needed to carry them out, and records that they were. */
export class Wisopdrachten {
  constructor(private readonly opties: WisopdrachtenOpties) {}

  /** What an event orders; null when it orders nothing. */
  async van({ id, type, data, nummer, revision, metadata }: RecordedEvent): Promise<Wisopdracht | null> {
    const kop = { gebeurtenisId: id, nummer };
    switch (type) {
      case 'VastleggingGelakt': return { ...kop, wat: { kids: lijst(data, 'sleutels') }, bestanden: [], wisverzoek: null };
      case 'DocumentGelakt':
        return { ...kop, wat: { kids: lijst(data, 'sleutels') }, bestanden: await this.bestanden(tekst(data, 'documentId'), revision), wisverzoek: null };
      case 'WissingGoedgekeurd': return this.vanWisverzoek(kop, tekst(data, 'wisverzoekId'), tekst(metadata, '$correlationId'));
      default: return null;
    }
  }

  /** Removes the stored files of an order; what is gone already is fine. */
  async verwijderBestanden({ bestanden }: Wisopdracht): Promise<void> {
    for (const adres of bestanden) await this.opties.documenten.remove(adres);
  }

  /** Records that an approved request was carried out; once, however often it is asked. */
  async legVast({ gebeurtenisId, bestanden, wisverzoek }: Wisopdracht, kids: readonly string[]): Promise<void> {
    if (wisverzoek === null) return;
    const { aggregaten, omvang, planner, uitvoerder, klok, actor } = this.opties;
    const { wisverzoekId, doelen, correlationId } = wisverzoek;
    const gebeurtenissen = await omvang.aantalGebeurtenissen(doelen, new Set(kids));
    const opdracht = { commandId: deelId(gebeurtenisId, 'uitvoering'), actor, correlationId };
    for (;;) {
      const { state, ...plaats } = await aggregaten.laadZonderTekst(wisverzoekDecider, 'Wisverzoek', wisverzoekId);
      const events = wisverzoekDecider.decide({
        type: 'MeldWissingUitgevoerd', wisverzoekId, sleutels: [...kids], aantallen: { gebeurtenissen, documenten: bestanden.length },
      }, state);
      if (isGeweigerd(events)) throw new Error(events.bericht);
      if (events.length === 0) return;
      const plan = await planner.plan(opdracht, [{ plaats, bijConflict: 'weiger', events }], { status: 201, location: null, stream: plaats.stream, inhoud: {} });
      const uitslag = await uitvoerder.voerUit(opdracht.commandId, '', klok.nu(), plan);
      if (!('botsing' in uitslag)) return;
    }
  }

  /** What was carried out before is carried out again exactly so: what is under a newer key was recorded since. */
  private async vanWisverzoek(kop: Pick<Wisopdracht, 'gebeurtenisId' | 'nummer'>, wisverzoekId: string, correlationId: string): Promise<Wisopdracht | null> {
    const { state } = await this.opties.aggregaten.laadZonderTekst(wisverzoekDecider, 'Wisverzoek', wisverzoekId);
    if (state === null) throw new Error(`Wisverzoek ${wisverzoekId} is goedgekeurd en nooit gevraagd`);
    const { gevraagd: { doelen }, uitgevoerd } = state;
    const bestanden: string[] = [];
    for (const doel of doelen) if (doel.soort === 'document') bestanden.push(...await this.bestanden(doel.documentId));
    return {
      ...kop,
      wat: uitgevoerd === null ? { onderwerpen: doelen.flatMap(wisdoelOnderwerpen) } : { kids: uitgevoerd.sleutels },
      bestanden,
      wisverzoek: { wisverzoekId, doelen, correlationId },
    };
  }

  /** Where the files of a document are kept: all of them, or those of the versions before the event at this revision. */
  private async bestanden(documentId: string, voor?: bigint): Promise<readonly string[]> {
    let state = documentDecider.initialState;
    for await (const event of this.opties.aggregaten.opgeslagen('Document', documentId)) {
      if (voor !== undefined && event.revision >= voor) break;
      // A stream of this category holds this decider's events only.
      state = documentDecider.evolve(state, decodeer(event, () => GEWIST).event as DocumentGebeurtenis);
    }
    return state === null ? [] : [...state.bestanden, ...state.weergaven.values()];
  }
}

/** Members of a stored event's open part; the store gives what was checked against its schema when it was written. */
function tekst(data: JsonObject, lid: string): string {
  const waarde = data[lid];
  if (typeof waarde !== 'string') throw new Error(`${lid} is not a text`);
  return waarde;
}

function lijst(data: JsonObject, lid: string): readonly string[] {
  const waarde = data[lid];
  return Array.isArray(waarde) ? waarde.filter((id) => typeof id === 'string') : [];
}
