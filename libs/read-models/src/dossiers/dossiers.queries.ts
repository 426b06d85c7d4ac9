import { vouw, vouwDicht } from '@besluitregister/domain';
import type { Tx } from '@besluitregister/projections';
import { totPeildatum, zichtbaar, type Gezichtspunt } from '../gezichtspunt.js';

export interface DossierRij {
  readonly dossierId: string;
  readonly naam: string;
  readonly aliassen: readonly string[];
  readonly thema: string | null;
  /** Items recorded in it, the bodies they come from, and the dates of the first and last. */
  readonly vastleggingen: number;
  readonly overleggen: readonly string[];
  readonly eersteDatum: string | null;
  readonly laatsteDatum: string | null;
}

/** Dossiers come before the report that opens them; nobody sees one before something is recorded in it (DESIGN §4). */
const GEVULD = `EXISTS (SELECT FROM rm.dossier_gebeurtenissen e
  WHERE e.dossier_id = d.dossier_id AND e.vastlegging_id IS NOT NULL AND ${zichtbaar('e')})`;

const ALIASSEN = `ARRAY(SELECT n.naam FROM rm.dossier_namen n
  WHERE n.dossier_id = d.dossier_id AND n.soort = 'alias' AND ${zichtbaar('n')} ORDER BY n.gevouwen)`;

/** All dossiers by name, each with how much is in it. */
export function dossiers(db: Tx, { totNummer, peildatum }: Gezichtspunt): Promise<DossierRij[]> {
  return db.query<DossierRij>(
    `SELECT d.dossier_id AS "dossierId", d.naam, d.thema,
       ${ALIASSEN} AS aliassen,
       count(DISTINCT g.vastlegging_id)::int AS vastleggingen,
       coalesce(array_agg(DISTINCT g.overleg_id) FILTER (WHERE g.overleg_id IS NOT NULL), '{}') AS overleggen,
       min(g.datum) AS "eersteDatum", max(g.datum) AS "laatsteDatum"
     FROM rm.dossiers d
     LEFT JOIN rm.dossier_gebeurtenissen g ON g.dossier_id = d.dossier_id AND g.vastlegging_id IS NOT NULL
       AND g.type <> 'BehandelingVerwacht' AND ${zichtbaar('g')} AND ${totPeildatum('g.datum')}
     WHERE ${zichtbaar('d')} AND ${GEVULD}
     GROUP BY d.dossier_id, d.naam, d.thema, d.sorteersleutel
     ORDER BY d.sorteersleutel, d.dossier_id`,
    [totNummer, peildatum],
  );
}

/** Names and aliases of dossiers by id, in order of name. */
export async function dossiernamen(
  db: Tx, ids: readonly string[], { totNummer }: Gezichtspunt,
): Promise<Pick<DossierRij, 'dossierId' | 'naam' | 'aliassen'>[]> {
  return ids.length === 0 ? [] : db.query(
    `SELECT d.dossier_id AS "dossierId", d.naam, ${ALIASSEN} AS aliassen FROM rm.dossiers d
     WHERE d.dossier_id = ANY($2::uuid[]) AND ${zichtbaar('d')} ORDER BY d.sorteersleutel, d.dossier_id`,
    [totNummer, ids],
  );
}

export interface Naamtreffer {
  readonly dossierId: string;
  readonly via: 'naam' | 'alias';
}

/** Dossiers that have exactly this name or alias, spelling folded. */
export function dossiersOpNaam(db: Tx, naam: string, { totNummer }: Gezichtspunt): Promise<Naamtreffer[]> {
  return naamtreffers(db, totNummer, 'd.gevouwen = $2', vouwDicht(naam));
}

/** Dossiers with a name or alias in which all words of `tekst` occur; "I watch" is also sought as one word. */
export function dossiersMetWoorden(db: Tx, tekst: string, { totNummer }: Gezichtspunt): Promise<Naamtreffer[]> {
  return naamtreffers(db, totNummer, `d.woorden @> string_to_array($2, ' ') OR d.woorden @> ARRAY[replace($2, ' ', '')]`, vouw(tekst));
}

function naamtreffers(db: Tx, totNummer: bigint, conditie: string, waarde: string): Promise<Naamtreffer[]> {
  return db.query<Naamtreffer>(
    `SELECT d.dossier_id AS "dossierId", CASE WHEN bool_or(d.soort = 'naam') THEN 'naam' ELSE 'alias' END AS via
     FROM rm.dossier_namen d WHERE (${conditie}) AND $2 <> '' AND ${zichtbaar('d')} AND ${GEVULD}
     GROUP BY d.dossier_id ORDER BY d.dossier_id`,
    [totNummer, waarde],
  );
}

export interface DossierGebeurtenisRij {
  readonly nummer: bigint;
  readonly eventId: string;
  readonly type: string;
  /** Moment in the world; null for what happened in the register only. */
  readonly datum: string | null;
  readonly bekendOp: string;
  readonly vergaderingId: string | null;
  readonly overlegId: string | null;
  readonly vastleggingId: string | null;
  readonly details: {
    readonly naam?: string;
    readonly alias?: string;
    readonly titel?: string;
    readonly soort?: 'behandeling' | 'gezamenlijk-standpunt';
    readonly overlegIds?: readonly string[];
  };
}

/**
 * Everything that touched a dossier, newest last: its opening, then by the day in the world or, for what happened
 * in the register only, the day it became known.
 */
export function dossierGebeurtenissen(db: Tx, dossierId: string, { totNummer, peildatum }: Gezichtspunt): Promise<DossierGebeurtenisRij[]> {
  return db.query<DossierGebeurtenisRij>(
    `SELECT g.nummer, g.event_id AS "eventId", g.type, g.datum, g.bekend_van AS "bekendOp", g.vergadering_id AS "vergaderingId",
       g.overleg_id AS "overlegId", g.vastlegging_id AS "vastleggingId", g.details
     FROM rm.dossier_gebeurtenissen g
     WHERE g.dossier_id = $3 AND ${zichtbaar('g')} AND (g.datum IS NULL OR ${totPeildatum('g.datum')})
     ORDER BY g.type = 'DossierGeopend' DESC,
       coalesce(g.datum, (g.bekend_van AT TIME ZONE 'Europe/Amsterdam')::date), g.nummer`,
    [totNummer, peildatum, dossierId],
  );
}
