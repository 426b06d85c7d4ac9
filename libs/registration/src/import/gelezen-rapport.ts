import { deelId, vouwDicht } from '@besluitregister/domain';
import type { Inhoud, NeemTerugkoppelingOver } from '@besluitregister/domain';
import type { Weergave } from '@besluitregister/documents';
import type { Extractie, Voorstel } from '@besluitregister/extraction';
import { overleggenOostNederland } from '../inrichting/overleggen-oost-nederland.js';
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
  /** What read it. */
  readonly extractor: { readonly naam: string; readonly versie: number };
  readonly extractie: Extractie;
}

/** The same with what it refers to: dossier ids (more than one when the heading names them all) and person ids, by folded name. */
export interface Gelezen extends GelezenRapport {
  readonly rapport: Rapport;
  readonly weergaveId: string;
  readonly dossiers: ReadonlyMap<string, readonly string[]>;
  readonly personen: ReadonlyMap<string, string>;
}

/** One proposal as the vastlegging it becomes. */
export interface Item {
  readonly voorstel: Voorstel;
  readonly vastleggingId: string;
  readonly inhoud: Inhoud;
}

/** Id of the vastlegging that the proposal at this place of the report becomes. */
export function itemId(terugkoppelingId: string, index: number): string {
  return deelId(terugkoppelingId, `vastlegging/${index}`);
}

function puntId({ terugkoppelingId }: GelezenRapport, index: number): string {
  return deelId(terugkoppelingId, `agendapunt/${index}`);
}

/** The agenda items of the report, in its order. */
export function agendapuntenVan(gelezen: Gelezen): NeemTerugkoppelingOver['agendapunten'] {
  return gelezen.extractie.agendapunten.map((punt, index) => ({
    agendapuntId: puntId(gelezen, index),
    onderdeelVan: ouderVan(gelezen, index),
    volgorde: index + 1,
    titel: punt.titel,
    // Of a heading that names more than one it is not known which it is about.
    dossierId: enige(dossiersVan(gelezen, index)),
  }));
}

/** The proposals of the report, in its order. */
export function itemsVan(gelezen: Gelezen): readonly Item[] {
  const { terugkoppelingId, documentId, weergaveId, rapport, extractie, extractor, personen } = gelezen;
  return extractie.voorstellen.map((voorstel, index) => {
    return {
      voorstel,
      vastleggingId: itemId(terugkoppelingId, index),
      inhoud: inhoudVan(voorstel, {
        documentId,
        weergaveId,
        datum: rapport.datum,
        herkomst: { wijze: 'automatisch', terugkoppelingId, extractor: { ...extractor } },
        agendapuntId: voorstel.agendapunt === null ? null : puntId(gelezen, voorstel.agendapunt),
        dossiers: dossiersVan(gelezen, voorstel.agendapunt),
        persoonId: voorstel.spreker?.naam ? personen.get(vouwDicht(voorstel.spreker.naam)) ?? null : null,
        volgorde: index + 1,
      }),
    };
  });
}

/** The takeover of the report as the extractor reads it. */
export function overnameCommand(gelezen: Gelezen): NeemTerugkoppelingOver {
  const { vergaderingId, overnameId, terugkoppelingId, rapport } = gelezen;
  const items = itemsVan(gelezen);
  return {
    type: 'NeemTerugkoppelingOver',
    // A report is read, not decided upon: its besluiten carry no relations yet, and its date was checked before.
    vandaag: rapport.datum,
    overlegSinds: null,
    relatiedoelen: new Map(),
    vergaderingId,
    overnameId,
    terugkoppelingId,
    agendapunten: agendapuntenVan(gelezen),
    vastleggingen: items.map(({ vastleggingId, inhoud }) => ({ vastleggingId, inhoud })),
    verwachtingen: items.flatMap(({ voorstel, inhoud: { dossiers: [dossierId] }, vastleggingId }) =>
      dossierId === undefined ? [] : verwachtingenVan(voorstel, rapport.overlegId, dossierId, vastleggingId)),
  };
}

/** "In alle DVO's" expects a treatment in the other DVO's; a joint position is expected of all of them. */
export function verwachtingenVan(voorstel: Voorstel, overlegId: string, dossierId: string, vastleggingId: string): NeemTerugkoppelingOver['verwachtingen'] {
  const alle = overleggenOostNederland().map((overleg) => overleg.overlegId);
  return voorstel.aankondigingen.map(({ soort }) => ({
    verwachtingId: deelId(vastleggingId, `verwachting/${soort}`),
    dossierId,
    soort,
    overlegIds: soort === 'behandeling' ? alle.filter((id) => id !== overlegId) : alle,
    vastleggingId,
  }));
}

function dossiersVan({ extractie, dossiers }: Gelezen, index: number | null): readonly string[] {
  const naam = index === null ? null : extractie.agendapunten[index]?.dossierNaam ?? null;
  return naam === null ? [] : dossiers.get(vouwDicht(naam)) ?? [];
}

function enige([eerste, ...meer]: readonly string[]): string | null {
  return meer.length === 0 ? eerste ?? null : null;
}

/** The agenda item whose title is the last but one of this item's path. */
function ouderVan(gelezen: Gelezen, index: number): string | null {
  const { agendapunten } = gelezen.extractie;
  const pad = agendapunten[index]?.pad ?? [];
  const ouder = agendapunten.findLastIndex((kandidaat, plaats) =>
    plaats < index && kandidaat.pad.length === pad.length - 1 && kandidaat.pad.every((titel, diepte) => titel === pad[diepte]));
  return ouder < 0 ? null : puntId(gelezen, ouder);
}
