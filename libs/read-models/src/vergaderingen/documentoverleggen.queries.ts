import type { Tx } from '@besluitregister/projections';
import { inhoudZichtbaar, overlegHeelZichtbaar } from '../zicht.js';

/** The overleggen whose report a document is, as things stand at the head: for who may read it. */
export async function overleggenVanDocument(db: Tx, documentId: string): Promise<readonly string[]> {
  const rijen = await db.query<{ overlegId: string }>(
    `SELECT DISTINCT v.overleg_id AS "overlegId" FROM rm.terugkoppelingen t
     JOIN rm.vergaderingen v ON v.vergadering_id = t.vergadering_id AND v.nummer_tot IS NULL
     WHERE t.document_id = $1 AND t.nummer_tot IS NULL ORDER BY 1`,
    [documentId],
  );
  return rijen.map(({ overlegId }) => overlegId);
}

/**
 * Which lines of a document the reader may see; null: all of them. Who does not see everything of the overleg sees the lines
 * of items that they may read and nothing else, whether or not something is kept from them: a line that was passed over
 * and one that is secret look the same.
 */
export async function zichtbareRegels(db: Tx, documentId: string): Promise<ReadonlySet<number> | null> {
  const rijen = await db.query<{ heel: boolean; zichtbaar: boolean | null; van: number | null; tot: number | null }>(
    `SELECT o.heel, i.zichtbaar, i.van, i.tot FROM (
       SELECT coalesce(bool_and(${overlegHeelZichtbaar('v.overleg_id')}), false) AS heel FROM rm.terugkoppelingen t
       JOIN rm.vergaderingen v ON v.vergadering_id = t.vergadering_id AND v.nummer_tot IS NULL
       WHERE t.document_id = $1::uuid AND t.nummer_tot IS NULL) o
     LEFT JOIN LATERAL (
       SELECT ${inhoudZichtbaar('w.vastlegging_id')} AS zichtbaar, (s.stuk->>'vanRegel')::int AS van, (s.stuk->>'totRegel')::int AS tot
       FROM rm.verantwoordingen w CROSS JOIN LATERAL jsonb_array_elements(w.stukken) AS s(stuk)
       WHERE w.documenten @> ARRAY[$1::uuid] AND w.nummer_tot IS NULL AND s.stuk->>'documentId' = $1::uuid::text) i ON NOT o.heel`,
    [documentId],
  );
  if (rijen.some(({ heel }) => heel)) return null;
  const regels = (zichtbaar: boolean): number[] => rijen.filter((rij) => rij.zichtbaar === zichtbaar)
    .flatMap(({ van, tot }) => Array.from({ length: (tot ?? 0) - (van ?? 0) + 1 }, (_, plek) => (van ?? 0) + plek));
  const verborgen = new Set(regels(false));
  return new Set(regels(true).filter((regel) => !verborgen.has(regel)));
}
