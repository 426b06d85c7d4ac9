import type { Tx } from '@besluitregister/projections';
import { zichtbaar, type Gezichtspunt } from '../gezichtspunt.js';
import type { Sleutel } from '../pagina.js';
import { ITEMKANDIDATEN } from './itemkandidaten.js';
import { OVERIGE_KANDIDATEN, type Dossierstand, type Persoonstand, type Vergaderingstand, type Verwachtingstand } from './overigverschil.js';
import { aanHetEind, zijden } from './zijden.js';

/** What is kept of everything but items, by kind: how it stood. */
export interface Standen {
  readonly dossier: Dossierstand;
  readonly persoon: Persoonstand;
  readonly vergadering: Vergaderingstand;
  readonly verwachting: Verwachtingstand;
}

/** Under which dossier and body, and on what day, something is told. */
export interface Verschilplaats {
  readonly id: string;
  readonly dossierId: string | null;
  readonly overlegId: string | null;
  readonly datum: string | null;
}

interface Paar<S> {
  /** Null: not there at that gezichtspunt. */
  readonly voor: S | null;
  readonly na: S | null;
}

/** Something that may differ; how an item stood is still to be seen. */
export type Kandidaat = Verschilplaats & ({ readonly over: 'vastlegging' } | { readonly [S in keyof Standen]: Paar<Standen[S]> & { readonly over: S } }[keyof Standen]);

/** What is told first of one day in one body. */
const RANG = `CASE i.recordtype WHEN 'besluit' THEN 2 WHEN 'standpunt' THEN 3 WHEN 'mededeling' THEN 4 ELSE 5 END`;

// By name of dossier and what has none after that, people last; within that by name of body, day, kind and place in the report.
// Of an item in several dossiers the first by name counts. Names are those at the greatest of both nummers.
const KANDIDATEN = `WITH RECURSIVE ${ITEMKANDIDATEN}, ${OVERIGE_KANDIDATEN}, dossierplaatsen AS (
    SELECT d.dossier_id AS id, '0' || w.sorteersleutel || chr(1) || w.dossier_id AS plaats FROM rm.dossiers d
    JOIN rm.dossiers w ON w.dossier_id = d.wortel_id AND ${aanHetEind(zichtbaar('w'))} WHERE ${aanHetEind(zichtbaar('d'))}
  ), itemplaatsen AS (
    SELECT i.id, min(p.plaats COLLATE "C") AS plaats FROM items i CROSS JOIN LATERAL unnest(i.dossiers) AS d(id) JOIN dossierplaatsen p ON p.id = d.id GROUP BY i.id
  ), rijen AS (
    SELECT 'vastlegging' AS over, i.id, p.plaats, i.overleg_id, i.datum, ${RANG} AS rang, i.plek, NULL::jsonb AS voor, NULL::jsonb AS na
    FROM items i LEFT JOIN itemplaatsen p ON p.id = i.id
    UNION ALL SELECT 'dossier', d.id, p.plaats, NULL, NULL, 0, 0, d.voor, d.na FROM andere_dossiers d LEFT JOIN dossierplaatsen p ON p.id = d.dossier_id
    UNION ALL SELECT 'vergadering', m.id, NULL, m.overleg_id, m.datum, 0, 0, m.voor, m.na FROM andere_vergaderingen m
    UNION ALL SELECT 'verwachting', w.id, p.plaats, w.overleg_id, w.datum, 1, 0, w.voor, w.na FROM andere_verwachtingen w LEFT JOIN dossierplaatsen p ON p.id = w.dossier_id
    UNION ALL SELECT 'persoon', p.id, '2' || p.sorteersleutel, NULL, NULL, 0, 0, p.voor, p.na FROM andere_personen p
  ), geplaatst AS (
    SELECT r.*, coalesce(r.plaats, '1') COLLATE "C" AS dossierplaats, coalesce(o.sorteersleutel || chr(1) || o.overleg_id, '') COLLATE "C" AS overlegplaats,
      coalesce(r.datum, '0001-01-01') AS dag
    FROM rijen r LEFT JOIN rm.overleggen o ON o.overleg_id = r.overleg_id AND ${aanHetEind(zichtbaar('o'))}
    WHERE r.over = 'vastlegging' OR r.voor IS DISTINCT FROM r.na
  )
  SELECT r.over, r.id, CASE WHEN r.plaats LIKE '0%' THEN right(r.plaats, 36)::uuid END AS "dossierId", r.overleg_id AS "overlegId", r.datum, r.voor, r.na,
    jsonb_build_array(r.dossierplaats, r.overlegplaats, r.dag, r.rang, r.plek, r.id) AS sleutel
  FROM geplaatst r`;

/** What may differ, in the order in which it is told; from behind `na` on. */
export function kandidaten(db: Tx, van: Gezichtspunt, tot: Gezichtspunt, na: Sleutel | null, limiet: number): Promise<(Kandidaat & { readonly sleutel: Sleutel })[]> {
  const params = zijden(van, tot);
  const verder = na === null ? '' : 'WHERE (r.dossierplaats, r.overlegplaats, r.dag, r.rang, r.plek, r.id) > ($15::text, $16::text, $17::date, $18::integer, $19::integer, $20::uuid)';
  return db.query(`${KANDIDATEN} ${verder}
    ORDER BY r.dossierplaats, r.overlegplaats, r.dag, r.rang, r.plek, r.id LIMIT $14`, [...params, limiet, ...na ?? []]);
}
