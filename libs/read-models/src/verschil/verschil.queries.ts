import { isDeepStrictEqual } from 'node:util';
import type { ActieInhoud, BesluitInhoud, Betrokkene, Soort } from '@besluitregister/domain';
import type { Tx } from '@besluitregister/projections';
import { ACTIESTAND, ACTIESTAND_JOIN, HOUDER, TERMIJN } from '../acties/actiestand.js';
import { krachtVan, type Kracht } from '../besluitvorming/kracht.js';
import { vertrouwelijkheidVan } from '../geheimhouding/geheim.js';
import { vastleggingZichtbaar, zichtbaar, type Gezichtspunt } from '../gezichtspunt.js';
import { alsPagina, type Pagina, type Volgorde } from '../pagina.js';
import type { VastleggingRij } from '../vastleggingen/vastleggingen.queries.js';
import { dossierZichtbaar } from '../zicht.js';

/** How an item stands at one gezichtspunt, as far as a difference shows. */
export interface Itemstand {
  readonly vastleggingId: string;
  readonly overlegId: string;
  readonly datum: string;
  readonly soort: Soort;
  readonly versie: number;
  /** As recorded, before any merge. */
  readonly dossiers: readonly string[];
  readonly doorgehaald: boolean;
  readonly bevestigd: boolean;
  readonly vertrouwelijkheid: VastleggingRij['vertrouwelijkheid'];
  readonly uitkomst: BesluitInhoud['uitkomst'] | null;
  readonly kracht: Kracht | null;
  /** Of an action. */
  readonly stand: 'open' | 'afgedaan' | 'vervallen' | null;
  readonly termijn: ActieInhoud['termijn'];
  readonly houder: Betrokkene | null;
}

export const VERANDERINGEN = [
  'gekomen', 'weg', 'gerectificeerd', 'doorgehaald', 'verplaatst', 'dossiers', 'bevestiging', 'vertrouwelijkheid', 'kracht', 'stand', 'termijn', 'houder',
] as const;
/** What happened to an item between two gezichtspunten; more may have. */
export type Verandering = (typeof VERANDERINGEN)[number];

/** For cursors: the first gezichtspunt (its peildatum `infinity` when there is none), and the last id. */
export const VERSCHILVOLGORDE: Volgorde = { kolommen: ['totNummer', 'peildatum', 'id'], types: ['bigint', 'date', 'uuid'] };

export interface VerschilRij {
  readonly vastleggingId: string;
  readonly veranderingen: readonly Verandering[];
  /** Null: not there at the first gezichtspunt. */
  readonly voor: Itemstand | null;
  /** Null: not there at the second gezichtspunt. */
  readonly na: Itemstand | null;
}

/**
 * What differs between two positions of either clock, item by item in order of id: what came, was corrected, struck out,
 * ended, took effect or was done. Names of people and dossiers are not compared here; see {@link dossierverschil}.
 * @param na the last id of the page before
 */
export async function verschil(
  db: Tx, van: Gezichtspunt, tot: Gezichtspunt, { limiet, na }: { readonly limiet: number; readonly na?: string | undefined },
): Promise<Pagina<VerschilRij>> {
  const rijen: VerschilRij[] = [];
  let begin = na ?? null;
  // Candidates are those for which anything was written or any day passed; a page may have to look past ones that did not change.
  for (;;) {
    const ids = await kandidaten(db, van, tot, begin, limiet + 1);
    rijen.push(...await vergelijk(db, ids, van, tot));
    begin = ids.at(-1) ?? null;
    if (rijen.length > limiet || ids.length <= limiet) break;
  }
  return alsPagina(rijen, { limiet }, ({ vastleggingId }) => [vastleggingId]);
}

/** Ids of items of which anything may differ: something was written about them, or a day on which they change has passed. */
async function kandidaten(db: Tx, van: Gezichtspunt, tot: Gezichtspunt, na: string | null, limiet: number): Promise<string[]> {
  const [laagste, hoogste] = van.totNummer < tot.totNummer ? [van.totNummer, tot.totNummer] : [tot.totNummer, van.totNummer];
  // Without peildatum everything has begun and nothing has ended by its own last day.
  const begonnen = [van.peildatum ?? 'infinity', tot.peildatum ?? 'infinity'].sort();
  const voorbij = [van.peildatum ?? '-infinity', tot.peildatum ?? '-infinity'].sort();
  const geschreven = (tabel: string): string => `
       SELECT t.vastlegging_id AS id FROM rm.${tabel} t WHERE t.nummer_van > $1 AND t.nummer_van <= $2
       UNION SELECT t.vastlegging_id FROM rm.${tabel} t WHERE t.nummer_tot > $1 AND t.nummer_tot <= $2`;
  const dag = (tabel: string, kolom: string, van_: string, tot_: string): string =>
    `SELECT t.vastlegging_id FROM rm.${tabel} t WHERE $9 AND t.${kolom} >= ${van_}::date AND t.${kolom} <= ${tot_}::date`;
  const begint = (tabel: string, kolom: string): string => dag(tabel, kolom, '$3', '$4');
  const eindigt = (tabel: string, kolom: string): string => dag(tabel, kolom, '$5', '$6');
  const rijen = await db.query<{ id: string }>(
    `WITH gewijzigd AS (${geschreven('vastleggingen')}
       UNION ${begint('behandelingen', 'datum')} UNION ${begint('behandelingen', 'werkt_vanaf')} UNION ${eindigt('behandelingen', 'einddatum')}
     ), geraakt AS (
       SELECT id FROM gewijzigd
       UNION SELECT unnest(b.beeindigt) FROM rm.behandelingen b WHERE b.vastlegging_id IN (SELECT id FROM gewijzigd) AND b.beeindigt <> '{}'
     ), alle AS (
       SELECT id FROM geraakt
       UNION SELECT unnest(b.beeindigt) FROM rm.behandelingen b WHERE b.vastlegging_id IN (SELECT id FROM geraakt) AND b.beeindigt <> '{}'
       UNION ${geschreven('actie_standen')} UNION ${begint('actie_standen', 'geldig_van')}
       UNION ${geschreven('geheimhoudingen')} UNION ${begint('geheimhoudingen', 'geldig_van')}
       UNION ${eindigt('geheimhoudingen', 'tot_en_met')} UNION ${eindigt('geheimhoudingen', 'bekrachtigen_voor')}
     ) SELECT id FROM alle WHERE $7::uuid IS NULL OR id > $7::uuid ORDER BY id LIMIT $8`,
    [laagste, hoogste, ...begonnen, ...voorbij, na, limiet, van.peildatum !== tot.peildatum],
  );
  return rijen.map(({ id }) => id);
}

async function vergelijk(db: Tx, ids: readonly string[], van: Gezichtspunt, tot: Gezichtspunt): Promise<VerschilRij[]> {
  const voor = await itemstanden(db, ids, van);
  const na = await itemstanden(db, ids, tot);
  return ids.flatMap((vastleggingId) => {
    const paar = { voor: voor.get(vastleggingId) ?? null, na: na.get(vastleggingId) ?? null };
    const veranderingen = veranderd(paar.voor, paar.na);
    return veranderingen.length === 0 ? [] : [{ vastleggingId, veranderingen, ...paar }];
  });
}

async function itemstanden(db: Tx, ids: readonly string[], { totNummer, peildatum }: Gezichtspunt): Promise<ReadonlyMap<string, Itemstand>> {
  const rijen = await db.query<Itemstand>(
    `SELECT v.vastlegging_id AS "vastleggingId", v.overleg_id AS "overlegId", v.datum, v.soort, v.versie, v.dossiers, v.doorgehaald, v.bevestigd,
       ${vertrouwelijkheidVan('v')} AS vertrouwelijkheid, v.uitkomst, ${krachtVan('b')} AS kracht,
       ${ACTIESTAND} AS stand, ${TERMIJN} AS termijn, ${HOUDER} AS houder
     FROM rm.vastleggingen v
     JOIN rm.behandelingen b ON b.vastlegging_id = v.vastlegging_id AND ${vastleggingZichtbaar('b')}
     ${ACTIESTAND_JOIN}
     WHERE v.vastlegging_id = ANY($3::uuid[]) AND ${vastleggingZichtbaar('v')}`, [totNummer, peildatum, ids],
  );
  return new Map(rijen.map((rij) => [rij.vastleggingId, rij]));
}

function veranderd(voor: Itemstand | null, na: Itemstand | null): Verandering[] {
  if (!voor) return na ? ['gekomen'] : [];
  if (!na) return ['weg'];
  const anders = (veld: keyof Itemstand): boolean => !isDeepStrictEqual(voor[veld], na[veld]);
  const mogelijk: readonly [Verandering, boolean][] = [
    ['gerectificeerd', anders('versie')], ['doorgehaald', anders('doorgehaald')], ['verplaatst', anders('datum')], ['dossiers', anders('dossiers')],
    ['bevestiging', anders('bevestigd')], ['vertrouwelijkheid', anders('vertrouwelijkheid')], ['kracht', anders('kracht')], ['stand', anders('stand')],
    ['termijn', anders('termijn')], ['houder', anders('houder')],
  ];
  return mogelijk.flatMap(([verandering, is]) => (is ? [verandering] : []));
}

/** How a dossier stands on record. */
export interface Dossierstand {
  readonly naam: string;
  readonly thema: string | null;
  /** What it is now found under; itself when it was not merged. */
  readonly wortelId: string;
}

export interface Dossierverschil {
  readonly dossierId: string;
  readonly voor: Dossierstand | null;
  readonly na: Dossierstand | null;
}

/** Dossiers that were opened, renamed, given another theme, merged or parted again between two nummers, by name. */
export async function dossierverschil(db: Tx, van: bigint, tot: bigint): Promise<Dossierverschil[]> {
  const rijen = await db.query<Dossierverschil>(
    `WITH ids AS (SELECT DISTINCT d.dossier_id FROM rm.dossiers d WHERE d.nummer_van > least($1::bigint, $2::bigint) AND d.nummer_van <= greatest($1::bigint, $2::bigint))
     SELECT i.dossier_id AS "dossierId", ${dossierstand('v')} AS voor, ${dossierstand('n')} AS na FROM ids i
     LEFT JOIN rm.dossiers v ON v.dossier_id = i.dossier_id AND ${zichtbaar('v')}
     LEFT JOIN rm.dossiers n ON n.dossier_id = i.dossier_id AND ${zichtbaar('n').replaceAll('$1', '$2')}
     WHERE ${dossierZichtbaar('ARRAY[i.dossier_id]')}
     ORDER BY coalesce(n.sorteersleutel, v.sorteersleutel), i.dossier_id`, [van, tot],
  );
  return rijen.filter(({ voor, na }) => !isDeepStrictEqual(voor, na));
}

const dossierstand = (alias: string): string =>
  `CASE WHEN ${alias}.getoond THEN jsonb_build_object('naam', ${alias}.naam, 'thema', ${alias}.thema, 'wortelId', ${alias}.wortel_id) END`;
