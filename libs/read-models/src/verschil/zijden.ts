import type { SqlValue } from '@besluitregister/projections';
import type { Gezichtspunt } from '../gezichtspunt.js';

// Two gezichtspunten in one statement. `$1` and `$2` are the nummer and the peildatum of the first, as everywhere; `$3` and `$4`
// those of the second. What is in between comes after them.

/** SQL, written for `$1` and `$2`, as of the second gezichtspunt. */
export const aanDeTweede = (sql: string): string => sql.replaceAll(/\$1(?!\d)/g, () => '$3').replaceAll(/\$2(?!\d)/g, () => '$4');

/** SQL, written for `$1`, as of the greatest of the two nummers: everything that either knows is known there. */
export const aanHetEind = (sql: string): string => sql.replaceAll(/\$1(?!\d)/g, () => '$6');

/** The parameters `$1` to `$13`. */
export function zijden(van: Gezichtspunt, tot: Gezichtspunt): SqlValue[] {
  const [laagste, hoogste] = van.totNummer < tot.totNummer ? [van.totNummer, tot.totNummer] : [tot.totNummer, van.totNummer];
  // Without peildatum everything has begun and nothing has ended by its own last day.
  const begonnen = [van.peildatum ?? 'infinity', tot.peildatum ?? 'infinity'].sort();
  const voorbij = [van.peildatum ?? '-infinity', tot.peildatum ?? '-infinity'].sort();
  return [van.totNummer, van.peildatum, tot.totNummer, tot.peildatum, laagste, hoogste, ...begonnen, ...voorbij, van.peildatum !== tot.peildatum, ...voorbij];
}

/** SQL condition: a row of `alias` was written between the two nummers. */
export const geschreven = (alias: string): string => `(${alias}.nummer_van > $5::bigint AND ${alias}.nummer_van <= $6::bigint)`;
/** The same of a row that stopped counting between them. */
export const gesloten = (alias: string): string => `(${alias}.nummer_tot > $5::bigint AND ${alias}.nummer_tot <= $6::bigint)`;
/** SQL condition: something that begins on `datum` may have begun between the two peildata. */
export const begint = (datum: string): string => `($11::boolean AND ${datum} >= $7::date AND ${datum} <= $8::date)`;
/** The same of something of which `datum` is the last day. */
export const eindigt = (datum: string): string => `($11::boolean AND ${datum} >= $9::date AND ${datum} <= $10::date)`;
/** The same of a last day that stands in JSON. */
export const eindigtTekst = (datum: string): string => `($11::boolean AND ${datum} COLLATE "C" >= $12::text AND ${datum} COLLATE "C" <= $13::text)`;
/** SQL condition: the two peildata differ. */
export const ANDERE_DAG = '$11::boolean';
