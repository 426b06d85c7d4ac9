import type { Reden } from '../envelope/metadata.js';
import { deelId } from '../waarden/ids.js';
import type { Inhoudcontext, Relatiedoel } from './inhoud.regels.js';
import type { ActieInhoud, BesluitInhoud, Inhoud, MededelingInhoud, Passage, StandpuntInhoud } from './vastlegging.js';
import { vastgelegd } from './vastlegging.decider.js';
import type { VergaderingGebeurtenis } from './vergadering.events.js';

// Small builders for the specs of a meeting: each gives something valid, of which a test changes one thing.

/** An id for tests: the same name gives the same id. */
export const idVan = (naam: string): string => deelId('0b0b6b6e-1d0c-5f0a-8d0e-3f2f6f0b8a11', naam);

export const vergaderingId = idVan('vergadering');
export const vastleggingId = idVan('vastlegging');
export const overlegId = idVan('overleg');
export const DATUM = '2019-10-02';
export const VANDAAG = '2019-11-01';

export const REDEN: Reden = { code: 'schrijffout', toelichting: 'de naam was verkeerd overgenomen' };
export const GEEN_REDEN: Reden = { code: 'schrijffout', toelichting: '.' };

export const context: Inhoudcontext = { vandaag: VANDAAG, overlegSinds: '2014-01-01', relatiedoelen: new Map() };

/** A context in which other besluiten exist. */
export function metDoelen(doelen: Readonly<Record<string, Partial<Relatiedoel>>>): Inhoudcontext {
  const vol = Object.entries(doelen).map(([naam, doel]) =>
    [idVan(naam), { overlegId, doorgehaald: false, reikt: new Set<string>(), herroepenDoor: null, ...doel }] as const);
  return { ...context, relatiedoelen: new Map(vol) };
}

export const passage: Passage = {
  documentId: idVan('document'), weergaveId: idVan('weergave'), vanRegel: 108, vanTeken: 0, totRegel: 109, totTeken: 12,
  citaat: 'hiermee kan worden ingestemd',
};

const basis = {
  agendapuntId: null, volgorde: 1, tekst: null, passages: [passage], spreker: null, dossiers: [],
  herkomst: { wijze: 'automatisch' as const, terugkoppelingId: idVan('terugkoppeling'), extractor: { naam: 'regels', versie: 1 }, zekerheid: 0.9 },
  vertrouwelijkheid: 'intern' as const, grond: null,
};

export const mededeling: MededelingInhoud = { soort: 'mededeling', ...basis, besluitVanDerden: null };
export const standpunt: StandpuntInhoud = { soort: 'standpunt', ...basis, strekking: 'voor', namens: null, basis: 'afgeleid' };
export const besluit: BesluitInhoud = {
  soort: 'besluit', ...basis, uitkomst: 'ingestemd', uitkomstWoorden: 'ingestemd', basis: 'uitgesproken', beslotenOp: DATUM,
  ingangsdatum: null, einddatum: null, stemming: null, voorwaarden: [], relaties: [],
};
export const actie: ActieInhoud = { soort: 'toezegging', ...basis, houder: null, gevraagdAan: [], termijn: null };

const over = { vergaderingId, vastleggingId };

export const gepland: VergaderingGebeurtenis = { type: 'VergaderingGepland', data: { vergaderingId, overlegId, volgnummer: 1, geldigOp: DATUM } };
export const agendapunt = (naam: string, overnameId: string | null = null): VergaderingGebeurtenis => ({
  type: 'AgendapuntOpgenomen',
  data: { vergaderingId, agendapuntId: idVan(naam), overnameId, onderdeelVan: null, volgorde: 1, titel: 'Cameratoezicht', dossierId: null, geldigOp: DATUM },
});
/** The event that records this content, by hand or with a takeover. */
export const vast = (inhoud: Inhoud = besluit, overnameId: string | null = null): VergaderingGebeurtenis =>
  vastgelegd({ ...over, overnameId, geldigOp: DATUM }, inhoud);
export const bevestigd = (versie: number): VergaderingGebeurtenis => ({ type: 'VastleggingBevestigd', data: { ...over, versie } });
export const gerectificeerd = (versie: number, inhoud: Inhoud): VergaderingGebeurtenis =>
  ({ type: 'VastleggingGerectificeerd', data: { ...over, versie, inhoud } });
export const doorgehaald: VergaderingGebeurtenis = { type: 'VastleggingDoorgehaald', data: over };
export const overnameVoltooid = (naam = 'overname'): VergaderingGebeurtenis => ({
  type: 'OvernameVoltooid', data: { vergaderingId, overnameId: idVan(naam), terugkoppelingId: idVan('terugkoppeling'), aantal: 1 },
});
/** A meeting at which a besluit was recorded. */
export const gehouden: readonly VergaderingGebeurtenis[] = [gepland, vast()];
