import { z } from 'zod';
import { gebeurtenis, type GebeurtenisVan } from '../gebeurtenis.js';
import { aantal, code, id } from '../waarden/waarden.js';

// Stream: Terugkoppeling-<terugkoppelingId>. Names and shapes below are the storage format.

export const terugkoppelingOntvangen = gebeurtenis('TerugkoppelingOntvangen', z.strictObject({
  terugkoppelingId: id(),
  vergaderingId: id(),
  documentId: id(),
  weergaveId: id(),
  extractor: z.strictObject({ naam: code(), versie: aantal() }),
}));

/** Lines 1-based, characters 0-based with an exclusive end, in the rendering of the report. */
const stukSchema = z.strictObject({
  vanRegel: z.int().positive(),
  vanTeken: aantal(),
  totRegel: z.int().positive(),
  totTeken: aantal(),
});

export const passageOvergeslagen = gebeurtenis('PassageOvergeslagen', z.strictObject({
  terugkoppelingId: id(),
  /** Why: kop, titel, opsommingsteken, … */
  reden: code(),
  stukken: z.array(stukSchema).min(1).max(5_000),
}));

export const terugkoppelingOvergenomen = gebeurtenis('TerugkoppelingOvergenomen', z.strictObject({
  terugkoppelingId: id(),
  overnameId: id(),
  /** `direct`: taken over as the extractor read it, reviewed by nobody. */
  wijze: z.enum(['direct', 'beoordeeld']),
  aantal: aantal(),
}));

export type TerugkoppelingGebeurtenis =
  | GebeurtenisVan<typeof terugkoppelingOntvangen>
  | GebeurtenisVan<typeof passageOvergeslagen>
  | GebeurtenisVan<typeof terugkoppelingOvergenomen>;
export type OvergeslagenStuk = Readonly<z.infer<typeof stukSchema>>;
