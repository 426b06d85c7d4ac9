import {
  beschermdeVelden, CATALOGUS, vergaderingDecider, wisbaarVeld, wisdoelId, wisdoelOnderwerpen,
  type OpgeslagenGebeurtenis, type VergaderingState, type Wisdoel,
} from '@besluitregister/domain';
import type { KeyStore } from '@besluitregister/key-store';
import type { Aggregaten } from '../opdracht/aggregaten.js';

/** Finds out what an erasure reaches, from the open part of what is stored: no key is needed, and no text is read. */
export class Wisomvang {
  constructor(private readonly aggregaten: Aggregaten, private readonly keys: KeyStore) {}

  /** The doelen that are in the register, by id, each with the fields of it that still have text. */
  async aanwezig(doelen: readonly Wisdoel[]): Promise<ReadonlyMap<string, readonly string[]>> {
    const aanwezig = new Map<string, readonly string[]>();
    for (const doel of doelen) if (await this.bestaat(doel)) aanwezig.set(wisdoelId(doel), await this.velden(doel));
    return aanwezig;
  }

  /** How many events of these doelen have text under one of these keys. */
  async aantalGebeurtenissen(doelen: readonly Wisdoel[], kids: ReadonlySet<string>): Promise<number> {
    const geraakt = new Set<string>();
    for (const doel of doelen) {
      for await (const event of this.gebeurtenissen(doel)) {
        if (beschermdeVelden(event).some(([, { kid }]) => kids.has(kid))) geraakt.add(event.id);
      }
    }
    return geraakt.size;
  }

  private async velden(doel: Wisdoel): Promise<readonly string[]> {
    const onderwerpen = wisdoelOnderwerpen(doel);
    const gevonden: (readonly [pointer: string, kid: string])[] = [];
    for await (const event of this.gebeurtenissen(doel)) {
      const onderwerp = CATALOGUS.get(event.type)?.sleutel(event.data) ?? null;
      if (onderwerp === null || !onderwerpen.includes(onderwerp)) continue;
      gevonden.push(...beschermdeVelden(event).map(([pointer, { kid }]) => [pointer, kid] as const));
    }
    const gewist = await this.keys.tombstones([...new Set(gevonden.map(([, kid]) => kid))]);
    const velden = new Set(gevonden.flatMap(([pointer, kid]) => (gewist.has(kid) ? [] : wisbaarVeld(pointer) ?? [])));
    // The file and its renderings are under the same key as its name.
    if (doel.soort === 'document' && velden.size > 0) velden.add('inhoud');
    return [...velden].sort();
  }

  /** The events that can have text of a doel. */
  private async * gebeurtenissen(doel: Wisdoel): AsyncGenerator<OpgeslagenGebeurtenis> {
    switch (doel.soort) {
      case 'vastlegging': {
        yield* this.aggregaten.opgeslagen('Vergadering', doel.vergaderingId);
        yield* this.aggregaten.opgeslagen('Actie', doel.vastleggingId);
        const { vastleggingen } = await this.vergadering(doel.vergaderingId);
        const terugkoppelingId = vastleggingen.get(doel.vastleggingId)?.inhoud.herkomst.terugkoppelingId ?? null;
        if (terugkoppelingId !== null) yield* this.aggregaten.opgeslagen('Terugkoppeling', terugkoppelingId);
        break;
      }
      case 'voorstel': yield* this.aggregaten.opgeslagen('Terugkoppeling', doel.terugkoppelingId); break;
      case 'agendapunt':
      case 'verwachting': yield* this.aggregaten.opgeslagen('Vergadering', doel.vergaderingId); break;
      default: yield* this.aggregaten.opgeslagen(CATEGORIE[doel.soort], wisdoelId(doel));
    }
  }

  private async bestaat(doel: Wisdoel): Promise<boolean> {
    switch (doel.soort) {
      // Also what came with a takeover that was never completed: it is no item to a reader, and has text all the same.
      case 'vastlegging': return (await this.vergadering(doel.vergaderingId)).vastleggingen.has(doel.vastleggingId);
      case 'voorstel': return this.isVoorgesteld(doel);
      case 'agendapunt': return (await this.vergadering(doel.vergaderingId)).agendapunten.has(doel.agendapuntId);
      case 'verwachting': return (await this.vergadering(doel.vergaderingId)).verwachtingen.has(doel.verwachtingId);
      default: return this.aggregaten.bestaat(CATEGORIE[doel.soort], wisdoelId(doel));
    }
  }

  /** Whether it was ever proposed and did not become an item, which is to be named as one: it has more text. */
  private async isVoorgesteld({ terugkoppelingId, vastleggingId }: Extract<Wisdoel, { soort: 'voorstel' }>): Promise<boolean> {
    let voorgesteld = false;
    for await (const { type, data } of this.aggregaten.opgeslagen('Terugkoppeling', terugkoppelingId)) {
      if (type === 'VastleggingVoorgesteld' && data['vastleggingId'] === vastleggingId) voorgesteld = true;
      const vergaderingId = type === 'TerugkoppelingOntvangen' ? data['vergaderingId'] : null;
      if (typeof vergaderingId === 'string' && (await this.vergadering(vergaderingId)).vastleggingen.has(vastleggingId)) return false;
    }
    return voorgesteld;
  }

  private async vergadering(vergaderingId: string): Promise<VergaderingState> {
    return (await this.aggregaten.laadZonderTekst(vergaderingDecider, 'Vergadering', vergaderingId)).state;
  }
}

/** The category of what has a stream of its own. */
const CATEGORIE = {
  persoon: 'Persoon', document: 'Document', dossier: 'Dossier', gebruiker: 'Gebruiker', overleg: 'Overleg',
  vergadering: 'Vergadering', terugkoppeling: 'Terugkoppeling', wisverzoek: 'Wisverzoek', register: 'Register',
} as const;
