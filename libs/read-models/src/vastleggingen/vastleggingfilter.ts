import { vouw, vouwDicht, type BesluitInhoud, type Herkomst, type Organisatie, type Soort, type StandpuntInhoud } from '@besluitregister/domain';
import type { SqlValue, Tx } from '@besluitregister/projections';
import { ACTIESTAND, ACTIESTAND_PER_RIJ, TE_LAAT } from '../acties/actiestand.js';
import { krachtVan, type Kracht } from '../besluitvorming/kracht.js';
import { dossierkring } from '../dossiers/dossierkring.js';
import { versieZichtbaar, zichtbaar, type Gezichtspunt } from '../gezichtspunt.js';
import { Voorwaarden } from '../pagina.js';
import { zoekSql, type Zoekvoorwaarde } from '../zoeken/zoekvoorwaarde.js';
import type { Recordtype } from './vastlegging.rij.js';

/** Which items a list holds; what is left out sets no limit, and an empty list lets nothing through. */
export interface VastleggingFilter {
  readonly recordtype?: Recordtype | undefined;
  readonly soorten?: readonly Soort[] | undefined;
  readonly overlegIds?: readonly string[] | undefined;
  readonly vergaderingIds?: readonly string[] | undefined;
  /** In one of these dossiers, or in what was merged with them. */
  readonly dossierIds?: readonly string[] | undefined;
  /** In a dossier of this theme. */
  readonly thema?: string | undefined;
  /** First and last day of the meeting. */
  readonly van?: string | undefined;
  readonly tot?: string | undefined;
  /** Said by one of these people, under any id they were merged from. */
  readonly persoonIds?: readonly string[] | undefined;
  /** Said for this kind of organisation, and by this one when it has a name. */
  readonly organisatie?: Organisatie | undefined;
  readonly uitkomsten?: readonly BesluitInhoud['uitkomst'][] | undefined;
  readonly strekkingen?: readonly StandpuntInhoud['strekking'][] | undefined;
  readonly kracht?: Kracht | undefined;
  readonly herkomst?: readonly Herkomst['wijze'][] | undefined;
  readonly bevestigd?: boolean | undefined;
  readonly doorgehaald?: boolean | undefined;
  /** Of an action. */
  readonly stand?: 'open' | 'afgedaan' | 'vervallen' | undefined;
  readonly teLaat?: boolean | undefined;
  /** All these words in text or passages, after folding and Dutch stemming. */
  readonly tekst?: string | undefined;
  readonly zoek?: Zoekvoorwaarde<VastleggingFilter> | undefined;
}

/** Tables of a list of items: the item as row `v`, and how it stands when it is an action as row `s`, when that is asked about. */
export function lijstFrom(filter: VastleggingFilter): string {
  return `rm.vastleggingen v ${vraagtStand(filter) ? ACTIESTAND_PER_RIJ : ''}`;
}

function vraagtStand({ stand, teLaat, zoek }: VastleggingFilter): boolean {
  const inZoek = (deel: Zoekvoorwaarde<VastleggingFilter>): boolean => {
    switch (deel.soort) {
      case 'tekst': return false;
      case 'filter': return vraagtStand(deel.filter);
      case 'niet': return inZoek(deel.deel);
      default: return deel.delen.some(inZoek);
    }
  };
  return stand !== undefined || teLaat !== undefined || (zoek !== undefined && inZoek(zoek));
}

/** The conditions of a filter on row `v` of {@link lijstFrom}. */
export async function filterVoorwaarden(db: Tx, { dossierIds, thema, ...filter }: VastleggingFilter, gezichtspunt: Gezichtspunt): Promise<Voorwaarden> {
  // Which dossiers these are is asked first: how many items they hold the planner knows of ids and not of what gives them.
  const gevraagd = async (ids: string, waarde: SqlValue | undefined): Promise<SqlValue | undefined> =>
    (waarde === undefined ? undefined : (await db.query<{ ids: readonly string[] }>(`SELECT ${ids} AS ids`, [gezichtspunt.totNummer, waarde]))[0]?.ids);
  return metFilter(new Voorwaarden(gezichtspunt, versieZichtbaar('v')), filter)
    .als(await gevraagd(dossierkring('$2'), dossierIds), (p) => `v.dossiers && ${p}::uuid[]`)
    .als(await gevraagd(vanThema('$2'), thema), (p) => `v.dossiers && ${p}::uuid[]`);
}

/** SQL expression: the ids of the dossiers of the theme in parameter `p`, and of what was merged into them. */
function vanThema(p: string): string {
  return `ARRAY(SELECT d.dossier_id FROM rm.dossiers d WHERE ${zichtbaar('d')} AND d.wortel_id IN (
    SELECT t.dossier_id FROM rm.dossiers t WHERE t.thema = ${p} AND ${zichtbaar('t')}))`;
}

/** Adds the conditions of a filter. */
function metFilter(voorwaarden: Voorwaarden, filter: VastleggingFilter): Voorwaarden {
  voorwaarden
    .als(filter.recordtype, (p) => `v.recordtype = ${p}`)
    .als(filter.soorten, (p) => `v.soort = ANY(${p}::text[])`)
    .als(filter.overlegIds, (p) => `v.overleg_id = ANY(${p}::uuid[])`)
    .als(filter.vergaderingIds, (p) => `v.vergadering_id = ANY(${p}::uuid[])`)
    .als(filter.dossierIds, (p) => `v.dossiers && ${dossierkring(p)}`)
    .als(filter.thema, (p) => `v.dossiers && ${vanThema(p)}`)
    .als(filter.van, (p) => `v.datum >= ${p}::date`)
    .als(filter.tot, (p) => `v.datum <= ${p}::date`)
    .als(filter.persoonIds, (p) => `v.spreker_persoon_id = ANY(${p}::uuid[] || ARRAY(SELECT k.persoon_id FROM rm.personen k WHERE ${zichtbaar('k')}
      AND k.wortel_id IN (SELECT w.wortel_id FROM rm.personen w WHERE w.persoon_id = ANY(${p}::uuid[]) AND ${zichtbaar('w')})))`)
    .als(filter.uitkomsten, (p) => `v.uitkomst = ANY(${p}::text[])`)
    .als(filter.strekkingen, (p) => `v.details->>'strekking' = ANY(${p}::text[])`)
    .als(filter.kracht, (p) => inVolgorde(`(SELECT ${krachtVan('b')} FROM rm.behandelingen b WHERE b.vastlegging_id = v.vastlegging_id AND ${zichtbaar('b')}) = ${p}`))
    .als(filter.herkomst, (p) => `v.herkomst_wijze = ANY(${p}::text[])`)
    .als(filter.bevestigd, (p) => `v.bevestigd = ${p}`)
    .als(filter.doorgehaald, (p) => `v.doorgehaald = ${p}`)
    .als(filter.stand, (p) => inVolgorde(`${ACTIESTAND} = ${p}`))
    .als(filter.teLaat, (p) => inVolgorde(`coalesce(${TE_LAAT}, false) = ${p}`));
  if (filter.zoek) voorwaarden.waar(zoekSql(filter.zoek, voorwaarden, metFilter));
  return metOrganisatie(metTekst(voorwaarden, filter.tekst), filter.organisatie);
}

/** As a CASE, so that the planner does not take an equality for rare and reads on in the order asked for. */
function inVolgorde(voorwaarde: string): string {
  return `CASE WHEN ${voorwaarde} THEN true ELSE false END`;
}

function metTekst(voorwaarden: Voorwaarden, tekst: string | undefined): Voorwaarden {
  if (tekst === undefined) return voorwaarden;
  const dicht = voorwaarden.param(vouwDicht(tekst));
  return voorwaarden.als(vouw(tekst), (p) => `v.zoektekst @@ (plainto_tsquery('dutch', ${p}) || plainto_tsquery('dutch', ${dicht}))`);
}

function metOrganisatie(voorwaarden: Voorwaarden, organisatie: Organisatie | undefined): Voorwaarden {
  return voorwaarden
    .als(organisatie?.soort, (p) => `v.spreker_organisatie_soort = ${p}`)
    .als(organisatie?.naam ?? undefined, (p) => `v.spreker_organisatie_naam = ${p}`);
}
