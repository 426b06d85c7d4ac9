import { zichtbaar } from '../gezichtspunt.js';
import { dossierZichtbaar } from '../zicht.js';
import type { Volgorde } from '../pagina.js';

/** The dossiers in row `d`, by name. */
export const DOSSIERVOLGORDE: Volgorde = { kolommen: ['d.sorteersleutel', 'd.dossier_id'], types: ['text', 'uuid'] };

/**
 * SQL expression: the ids, as uuid[], of the dossiers in parameter `lijst`, of what each was merged into, and of everything
 * merged into that, as known at the nummer in parameter `$1`: together they are one thread.
 */
export function dossierkring(lijst: string): string {
  return `(${lijst}::uuid[] || ARRAY(SELECT d.dossier_id FROM rm.dossiers d WHERE ${zichtbaar('d')} AND d.wortel_id IN (
    SELECT e.wortel_id FROM rm.dossiers e WHERE e.dossier_id = ANY(${lijst}::uuid[]) AND ${zichtbaar('e')})))`;
}

/** SQL expression: the ids in the column `dossiers`, each replaced by what it was merged into, without doubles, in order. */
export function herleideDossiers(dossiers: string): string {
  // Looked up one by one: the planner takes every array for ten ids and reads all dossiers for each row.
  return `ARRAY(SELECT o.wortel FROM (
    SELECT coalesce((SELECT d.wortel_id FROM rm.dossiers d WHERE d.dossier_id = o.id AND ${zichtbaar('d')}), o.id) AS wortel, min(o.plek) AS plek
    FROM unnest(${dossiers}) WITH ORDINALITY AS o(id, plek) GROUP BY 1) o ORDER BY o.plek)`;
}

/**
 * SQL condition: the dossier in row `d`, or one merged into it, is there for readers. Dossiers come before the report that
 * opens them; nobody sees one before something is recorded in it (DESIGN §4), and this reader none that holds only what is
 * kept from them.
 */
export const GETOOND = `(coalesce((SELECT bool_or(g.getoond) FROM rm.dossiers g WHERE g.wortel_id = d.dossier_id AND ${zichtbaar('g')}), false)
  AND ${dossierZichtbaar(`ARRAY(SELECT g.dossier_id FROM rm.dossiers g WHERE g.wortel_id = d.dossier_id AND ${zichtbaar('g')})`)})`;
