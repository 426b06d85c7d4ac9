import type { Functie } from '@besluitregister/domain';
import { totPeildatum, vastleggingZichtbaar, zichtbaar } from '../gezichtspunt.js';
import { isOpgeheven } from '../vergaderingen/opgeheven.js';
import { aanwezigheidZichtbaar, dossierZichtbaar, persoonZichtbaar } from '../zicht.js';
import { aanDeTweede, aanHetEind, ANDERE_DAG, begint, geschreven, gesloten } from './zijden.js';

// What differs beside the items: of each kind the states at both gezichtspunten, as jsonb, worked out by the database.

/** How a dossier stands on record. */
export interface Dossierstand {
  readonly naam: string;
  readonly thema: string | null;
  /** What it is now found under; itself when it was not merged. */
  readonly wortelId: string;
  /** Since when it is closed; null when it is open. */
  readonly geslotenOp: string | null;
}

export interface Persoonstand {
  readonly naam: string;
  readonly wortelId: string;
  /** Held on the peildatum; without one all of them. */
  readonly functies: readonly Functie[];
}

export interface Vergaderingstand {
  readonly datum: string;
  /** Its day is not after the peildatum. */
  readonly gehouden: boolean;
  /** Reports taken over. */
  readonly verslagen: number;
  readonly vastgesteldOp: string | null;
  /** The lists of who was there that may be read: of the meeting first, then of agenda items. */
  readonly aanwezigheid: readonly (readonly { readonly persoonId: string; readonly aanwezig: boolean }[])[];
}

export interface Verwachtingstand {
  readonly stand: 'verwacht' | 'behandeld' | 'niet-langer-verwacht';
  readonly soort: 'behandeling' | 'gezamenlijk-standpunt';
  /** The item whose passage says so, and the day it was said. */
  readonly vastleggingId: string;
  readonly sinds: string;
}

const dossierstand = (d: string): string => `CASE WHEN ${d}.getoond THEN jsonb_build_object('naam', ${d}.naam, 'thema', ${d}.thema, 'wortelId', ${d}.wortel_id,
    'geslotenOp', (SELECT max(z.van) FROM jsonb_to_recordset(${d}.sluitingen) AS z(van date, tot date) WHERE ${totPeildatum('z.van')} AND (z.tot IS NULL OR z.tot > $2::date))) END`;

const persoonstand = (p: string): string => `CASE WHEN ${p}.persoon_id IS NOT NULL THEN jsonb_build_object('naam', ${p}.naam, 'wortelId', ${p}.wortel_id,
    'functies', (SELECT coalesce(jsonb_agg(f.functie ORDER BY f.functie->>'van' NULLS FIRST, f.functie->>'functieId'), '[]') FROM jsonb_array_elements(${p}.functies) AS f(functie)
      WHERE $2::date IS NULL OR (coalesce((f.functie->>'van')::date <= $2::date, true) AND coalesce((f.functie->>'tot')::date > $2::date, true)))) END`;

const vergaderingstand = (m: string): string => `CASE WHEN ${m}.vergadering_id IS NOT NULL THEN jsonb_build_object('datum', ${m}.datum, 'gehouden', ${totPeildatum(`${m}.datum`)},
    'verslagen', (SELECT count(*) FROM rm.verslagen s WHERE s.vergadering_id = ${m}.vergadering_id AND ${zichtbaar('s')}),
    'vastgesteldOp', CASE WHEN ${totPeildatum(`${m}.vastgesteld_op`)} THEN ${m}.vastgesteld_op END,
    'aanwezigheid', (SELECT coalesce(jsonb_agg(l.aanwezigen ORDER BY l.over), '[]') FROM rm.aanwezigheid l
      WHERE l.vergadering_id = ${m}.vergadering_id AND ${zichtbaar('l')} AND ${aanwezigheidZichtbaar('l')})) END`;

/** The dossier of an expectation with all that was merged with it. */
const kring = (w: string): string => `(ARRAY[${w}.dossier_id] || ARRAY(SELECT d.dossier_id FROM rm.dossiers d JOIN rm.dossiers e ON e.wortel_id = d.wortel_id AND ${zichtbaar('e')}
    WHERE e.dossier_id = ${w}.dossier_id AND ${zichtbaar('d')}))`;

/** Met: treated by that body on or after the day it was announced; see openVerwachtingen, which says the same. */
const behandeld = (w: string): string => `EXISTS (SELECT FROM rm.behandelingen b
    WHERE b.dossiers && ${kring(w)} AND b.overleg_id = ${w}.overleg_id AND b.datum >= ${w}.sinds AND NOT b.doorgehaald AND ${vastleggingZichtbaar('b')})`;

const verwachtingstand = (w: string): string => `CASE WHEN ${totPeildatum(`${w}.sinds`)} AND EXISTS (SELECT FROM rm.behandelingen b
      WHERE b.vastlegging_id = ${w}.vastlegging_id AND NOT b.doorgehaald AND ${vastleggingZichtbaar('b')})
    THEN jsonb_build_object('soort', ${w}.soort, 'vastleggingId', ${w}.vastlegging_id, 'sinds', ${w}.sinds, 'stand', CASE
      WHEN (${w}.tot IS NOT NULL AND ${totPeildatum(`${w}.tot`)}) OR ${isOpgeheven(`${w}.overleg_id`)} THEN 'niet-langer-verwacht'
      WHEN ${w}.soort = 'behandeling' AND ${behandeld(w)} THEN 'behandeld' ELSE 'verwacht' END) END`;

const standen = (stand: (alias: string) => string): string => `${stand('v')} AS voor, ${aanDeTweede(stand('n'))} AS na`;
const versies = (tabel: string, ...sleutel: readonly string[]): string => (['v', 'n'] as const).map((alias) =>
  `LEFT JOIN rm.${tabel} ${alias} ON ${sleutel.map((kolom) => `${alias}.${kolom} = i.${kolom}`).join(' AND ')} AND ${alias === 'v' ? zichtbaar('v') : aanDeTweede(zichtbaar('n'))}`).join(' ');

/**
 * SQL, parts of a WITH: dossiers, people, meetings and expectations that may differ. Their columns are those of a row of a
 * verschil; see KANDIDATEN.
 */
export const OVERIGE_KANDIDATEN = `andere_dossiers AS (
    SELECT i.dossier_id AS id, coalesce(n.wortel_id, v.wortel_id) AS dossier_id, ${standen(dossierstand)}
    FROM (SELECT DISTINCT d.dossier_id FROM rm.dossiers d WHERE ${geschreven('d')} OR (${ANDERE_DAG} AND d.sluitingen <> '[]')) i ${versies('dossiers', 'dossier_id')}
    WHERE ${dossierZichtbaar('ARRAY[i.dossier_id]')}
  ), andere_personen AS (
    SELECT i.persoon_id AS id, coalesce(n.sorteersleutel, v.sorteersleutel) AS sorteersleutel, ${standen(persoonstand)}
    FROM (SELECT DISTINCT p.persoon_id FROM rm.personen p WHERE ${geschreven('p')} OR (${ANDERE_DAG} AND p.functies <> '[]')) i ${versies('personen', 'persoon_id')}
    WHERE ${persoonZichtbaar('ARRAY[i.persoon_id]')}
  ), andere_vergaderingen AS (
    SELECT i.vergadering_id AS id, coalesce(n.overleg_id, v.overleg_id) AS overleg_id, coalesce(n.datum, v.datum) AS datum, ${standen(vergaderingstand)}
    FROM (SELECT m.vergadering_id FROM rm.vergaderingen m WHERE ${geschreven('m')} OR ${begint('m.datum')} OR ${begint('m.vastgesteld_op')}
      UNION SELECT s.vergadering_id FROM rm.verslagen s WHERE ${geschreven('s')} OR ${gesloten('s')}
      UNION SELECT l.vergadering_id FROM rm.aanwezigheid l WHERE ${geschreven('l')} OR ${gesloten('l')}) i ${versies('vergaderingen', 'vergadering_id')}
  ), andere_verwachtingen AS (
    SELECT i.verwachting_id AS id, i.overleg_id, i.dossier_id, coalesce(n.sinds, v.sinds) AS datum, ${standen(verwachtingstand)}
    FROM (SELECT DISTINCT w.verwachting_id, w.overleg_id, w.dossier_id FROM rm.verwachtingen w) i ${versies('verwachtingen', 'verwachting_id', 'overleg_id')}
    WHERE ${dossierZichtbaar(aanHetEind(kring('i')))}
  )`;
