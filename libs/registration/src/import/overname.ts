import {
  deelId, documentDecider, dossierDecider, idUitHmac, isGeweigerd, persoonDecider, reserveringDecider, reserveringId,
  terugkoppelingDecider, vergaderingDecider, vouwDicht,
} from '@besluitregister/domain';
import type { Besluitvorming, Categorie, Decider, Gebeurtenis, NeemTerugkoppelingOver, Reserveringsoort } from '@besluitregister/domain';
import type { Weergave } from '@besluitregister/documents';
import { EXTRACTOR } from '@besluitregister/extraction';
import type { Extractie, Voorstel } from '@besluitregister/extraction';
import type { KeyStore } from '@besluitregister/key-store';
import { overleggenOostNederland } from '../inrichting/overleggen-oost-nederland.js';
import type { Aggregaten } from '../opdracht/aggregaten.js';
import type { BijConflict } from '../plan/plan.js';
import type { Stap } from '../plan/planner.js';
import type { Documentadressen } from './documentkluis.js';
import type { Rapport } from './import.types.js';
import { inhoudVan } from './vertaal.js';

/** A report as it was read, with the ids that follow from it. */
export interface GelezenRapport {
  readonly documentId: string;
  readonly vergaderingId: string;
  readonly terugkoppelingId: string;
  readonly overnameId: string;
  /** Keyed hash of the document, hex. */
  readonly inhoudHmac: string;
  readonly weergave: Weergave;
  readonly extractie: Extractie;
}

/** Dossier ids and person ids, by folded name. */
interface Verwijzingen {
  readonly dossiers: ReadonlyMap<string, string>;
  readonly personen: ReadonlyMap<string, string>;
}

/**
 * Decides what a takeover appends, in the order of DESIGN §4: the claim on the meeting first, then what the
 * report needs (harmless alone, under deterministic ids), then its items, then the report's own stream.
 */
export class Overname {
  constructor(private readonly aggregaten: Aggregaten, private readonly keys: KeyStore) {}

  async stappen(gelezen: GelezenRapport, rapport: Rapport, adressen: Documentadressen): Promise<Stap[]> {
    const claim = await this.reservering('verslag-van-vergadering', gelezen.vergaderingId, gelezen.terugkoppelingId, 'weiger');
    const dossiers = await this.dossiers(gelezen.extractie);
    const personen = await this.personen(gelezen.extractie, rapport.overlegId);
    const verwijzingen = { dossiers: dossiers.ids, personen: personen.ids };
    const { ontvangst, afronding } = await this.terugkoppeling(gelezen, adressen.weergaveId);
    return [
      claim.stap,
      await this.document(gelezen, rapport, adressen),
      ...dossiers.stappen,
      ...personen.stappen,
      ontvangst,
      await this.vergadering(gelezen, rapport, adressen.weergaveId, verwijzingen),
      afronding,
    ].filter(({ events }) => events.length > 0);
  }

  private async stap<C, S, E extends Gebeurtenis>(
    decider: Decider<C, S, E>, categorie: Categorie, id: string, command: C, bijConflict: BijConflict,
  ): Promise<{ readonly stap: Stap; /** After the step. */ readonly state: S }> {
    const { state, ...plaats } = await this.aggregaten.laad(decider, categorie, id);
    const besloten = events(decider.decide(command, state));
    return { stap: { plaats, bijConflict, events: besloten }, state: besloten.reduce(decider.evolve, state) };
  }

  private async reservering(soort: Reserveringsoort, sleutel: string, houderId: string, bijConflict: BijConflict) {
    const sleutelHmac = Buffer.from(this.keys.hmac(soort, sleutel)).toString('hex');
    const id = reserveringId(soort, sleutelHmac);
    const { state, ...plaats } = await this.aggregaten.laad(reserveringDecider, 'Reservering', id);
    const houder = state.houderId ?? houderId;
    const besluit = reserveringDecider.decide({ type: 'Reserveer', reserveringId: id, soort, sleutelHmac, houderId: houder }, state);
    return { houder, stap: { plaats, bijConflict, events: events(besluit) } satisfies Stap };
  }

  private async document(gelezen: GelezenRapport, rapport: Rapport, adressen: Documentadressen): Promise<Stap> {
    const { documentId, weergave } = gelezen;
    const { stap } = await this.stap(documentDecider, 'Document', documentId, {
      type: 'NeemDocumentOp',
      gegevens: {
        documentId,
        naam: rapport.naam,
        soort: weergave.soort,
        omvang: rapport.bytes.length,
        inhoudHmac: gelezen.inhoudHmac,
        adres: adressen.adres,
        weergave: {
          weergaveId: adressen.weergaveId,
          adres: adressen.weergaveAdres,
          regels: weergave.regels.length,
          lezer: weergave.lezer.naam,
          lezerVersie: weergave.lezer.versie,
        },
      },
    }, 'sla-over');
    return stap;
  }

  /** A name or alias that is known leads to its dossier; an unknown one opens a dossier and reserves the name. */
  private async dossiers({ agendapunten }: Extractie) {
    const namen = new Map(agendapunten.flatMap(({ dossierNaam }) => (dossierNaam === null ? [] : [[vouwDicht(dossierNaam), dossierNaam]])));
    const ids = new Map<string, string>();
    const stappen: Stap[] = [];
    for (const [gevouwen, naam] of namen) {
      const nieuw = idUitHmac(this.keys.hmac('dossier', gevouwen));
      const { houder: dossierId, stap } = await this.reservering('dossiernaam', gevouwen, nieuw, 'sla-over');
      ids.set(gevouwen, dossierId);
      const geopend = await this.stap(dossierDecider, 'Dossier', dossierId, { type: 'OpenDossier', dossierId, naam, thema: null }, 'sla-over');
      stappen.push(stap, geopend.stap);
    }
    return { ids, stappen };
  }

  /** People by name within one body: the same name in two bodies may be two people, until someone merges them. */
  private async personen({ voorstellen }: Extractie, overlegId: string) {
    const namen = new Map(voorstellen.flatMap(({ spreker }) => (spreker?.naam ? [[vouwDicht(spreker.naam), spreker.naam]] : [])));
    const ids = new Map<string, string>();
    const stappen: Stap[] = [];
    for (const [gevouwen, naam] of namen) {
      const persoonId = idUitHmac(this.keys.hmac('persoon', `${overlegId}/${gevouwen}`));
      ids.set(gevouwen, persoonId);
      stappen.push((await this.stap(persoonDecider, 'Persoon', persoonId, { type: 'RegistreerPersoon', persoonId, naam }, 'sla-over')).stap);
    }
    return { ids, stappen };
  }

  private async terugkoppeling(
    { terugkoppelingId, overnameId, vergaderingId, documentId, extractie }: GelezenRapport, weergaveId: string,
  ): Promise<{ readonly ontvangst: Stap; readonly afronding: Stap }> {
    const redenen = [...new Set(extractie.overgeslagen.map(({ reden }) => reden))];
    const overgeslagen = redenen.map((reden) => ({
      reden,
      stukken: extractie.overgeslagen.filter((stuk) => stuk.reden === reden).map(({ reden: _, ...stuk }) => stuk),
    }));
    const { stap: ontvangst, state } = await this.stap(terugkoppelingDecider, 'Terugkoppeling', terugkoppelingId, {
      type: 'OntvangTerugkoppeling',
      gegevens: { terugkoppelingId, vergaderingId, documentId, weergaveId, extractor: { ...EXTRACTOR } },
      overgeslagen,
    }, 'sla-over');
    const afgerond = terugkoppelingDecider.decide({
      type: 'RondTerugkoppelingAf',
      gegevens: { terugkoppelingId, overnameId, wijze: 'direct', aantal: extractie.voorstellen.length },
    }, state);
    return { ontvangst, afronding: { plaats: ontvangst.plaats, bijConflict: 'schuif-op', events: events(afgerond) } };
  }

  private async vergadering(gelezen: GelezenRapport, rapport: Rapport, weergaveId: string, verwijzingen: Verwijzingen): Promise<Stap> {
    const { vergaderingId } = gelezen;
    const { state, ...plaats } = await this.aggregaten.laad(vergaderingDecider, 'Vergadering', vergaderingId);
    const gepland = events(vergaderingDecider.decide({
      type: 'PlanVergadering',
      gegevens: { vergaderingId, overlegId: rapport.overlegId, volgnummer: 1, geldigOp: rapport.datum },
    }, state));
    const nieuweState = gepland.reduce(vergaderingDecider.evolve, state);
    const overgenomen = vergaderingDecider.decide(overnameCommand(gelezen, rapport, weergaveId, verwijzingen), nieuweState);
    return { plaats, bijConflict: 'schuif-op', events: [...gepland, ...events(overgenomen)] };
  }
}

function events<E>(besluit: Besluitvorming<E>): readonly E[] {
  // Commands made here are right by construction; a refusal is a bug of ours, not of the report.
  if (isGeweigerd(besluit)) throw new Error(`${besluit.code}: ${besluit.bericht}`);
  return besluit;
}

function overnameCommand(
  gelezen: GelezenRapport, rapport: Rapport, weergaveId: string, { dossiers, personen }: Verwijzingen,
): NeemTerugkoppelingOver {
  const { vergaderingId, overnameId, terugkoppelingId, documentId, extractie } = gelezen;
  const agendapuntId = (index: number): string => deelId(terugkoppelingId, `agendapunt/${index}`);
  const dossierVan = (index: number | null): string | null => {
    const naam = index === null ? null : extractie.agendapunten[index]?.dossierNaam ?? null;
    return naam === null ? null : dossiers.get(vouwDicht(naam)) ?? null;
  };
  const vastleggingen = extractie.voorstellen.map((voorstel, index) => {
    const dossierId = dossierVan(voorstel.agendapunt);
    return {
      voorstel,
      dossierId,
      vastleggingId: deelId(terugkoppelingId, `vastlegging/${index}`),
      inhoud: inhoudVan(voorstel, {
        documentId,
        weergaveId,
        datum: rapport.datum,
        herkomst: { wijze: 'automatisch', terugkoppelingId, extractor: { ...EXTRACTOR } },
        agendapuntId: voorstel.agendapunt === null ? null : agendapuntId(voorstel.agendapunt),
        dossiers: dossierId === null ? [] : [dossierId],
        persoonId: voorstel.spreker?.naam ? personen.get(vouwDicht(voorstel.spreker.naam)) ?? null : null,
        volgorde: index + 1,
      }),
    };
  });
  return {
    type: 'NeemTerugkoppelingOver',
    // A report is read, not decided upon: its besluiten carry no relations yet, and its date was checked before.
    vandaag: rapport.datum,
    overlegSinds: null,
    relatiedoelen: new Map(),
    vergaderingId,
    overnameId,
    terugkoppelingId,
    agendapunten: extractie.agendapunten.map((punt, index) => ({
      agendapuntId: agendapuntId(index),
      onderdeelVan: ouderVan(extractie, index, agendapuntId),
      volgorde: index + 1,
      titel: punt.titel,
      dossierId: dossierVan(index),
    })),
    vastleggingen,
    verwachtingen: vastleggingen.flatMap(({ voorstel, dossierId, vastleggingId }) =>
      dossierId === null ? [] : verwachtingen(voorstel, rapport.overlegId, dossierId, vastleggingId)),
  };
}

/** The agenda item whose title is the last but one of this item's path. */
function ouderVan({ agendapunten }: Extractie, index: number, id: (index: number) => string): string | null {
  const pad = agendapunten[index]?.pad ?? [];
  const ouder = agendapunten.findLastIndex((kandidaat, plaats) =>
    plaats < index && kandidaat.pad.length === pad.length - 1 && kandidaat.pad.every((titel, diepte) => titel === pad[diepte]));
  return ouder < 0 ? null : id(ouder);
}

/** "In alle DVO's" expects a treatment in the other DVO's; a joint position is expected of all of them. */
function verwachtingen(voorstel: Voorstel, overlegId: string, dossierId: string, vastleggingId: string): NeemTerugkoppelingOver['verwachtingen'] {
  const alle = overleggenOostNederland().map((overleg) => overleg.overlegId);
  return voorstel.aankondigingen.map(({ soort }) => ({
    verwachtingId: deelId(vastleggingId, `verwachting/${soort}`),
    dossierId,
    soort,
    overlegIds: soort === 'behandeling' ? alle.filter((id) => id !== overlegId) : alle,
    vastleggingId,
  }));
}
