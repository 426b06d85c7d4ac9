import { z } from 'zod';
import { gebeurtenis, type GebeurtenisVan } from '../gebeurtenis.js';
import { inhoudSchema } from '../vergadering/vastlegging.js';
import { beschermd } from '../waarden/beschermd.js';
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

const voorstel = { terugkoppelingId: id(), vastleggingId: id() };
/** A proposal carries its future vastleggingId and is protected under that key. */
const sleutel = (data: { vastleggingId: string }): string => `vastlegging/${data.vastleggingId}`;

export const vastleggingVoorgesteld = gebeurtenis('VastleggingVoorgesteld', z.strictObject({
  ...voorstel,
  /** Place within the report. */
  volgorde: aantal(),
  inhoud: inhoudSchema,
  /** Why the extractor reads it so, for the reviewer. */
  reden: beschermd(2_000),
  /** 0 to 1: how sure the extractor was. */
  zekerheid: z.number().min(0).max(1),
}), sleutel);

export const voorstelAanvaard = gebeurtenis('VoorstelAanvaard', z.strictObject(voorstel), sleutel);

/** The reviewer wrote other content: accepted as it stands here. */
export const voorstelGewijzigd = gebeurtenis('VoorstelGewijzigd', z.strictObject({ ...voorstel, inhoud: inhoudSchema }), sleutel);

export const voorstelVerworpen = gebeurtenis('VoorstelVerworpen', z.strictObject({
  ...voorstel,
  /** Why: geen-inhoud, dubbel, verkeerd-gelezen, … */
  reden: code(),
}), sleutel);

/** The decision on it is taken back; carries the content as it was proposed. */
export const voorstelHeropend = gebeurtenis('VoorstelHeropend', z.strictObject({ ...voorstel, inhoud: inhoudSchema }), sleutel);

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

/** Withdrawn before it was taken over; the same report may be received again. */
export const terugkoppelingIngetrokken = gebeurtenis('TerugkoppelingIngetrokken', z.strictObject({
  terugkoppelingId: id(),
}), (data) => `terugkoppeling/${data.terugkoppelingId}`);

export type TerugkoppelingGebeurtenis =
  | GebeurtenisVan<typeof vastleggingVoorgesteld>
  | GebeurtenisVan<typeof voorstelAanvaard>
  | GebeurtenisVan<typeof voorstelGewijzigd>
  | GebeurtenisVan<typeof voorstelVerworpen>
  | GebeurtenisVan<typeof voorstelHeropend>
  | GebeurtenisVan<typeof terugkoppelingIngetrokken>
  | GebeurtenisVan<typeof terugkoppelingOntvangen>
  | GebeurtenisVan<typeof passageOvergeslagen>
  | GebeurtenisVan<typeof terugkoppelingOvergenomen>;
export type OvergeslagenStuk = Readonly<z.infer<typeof stukSchema>>;
