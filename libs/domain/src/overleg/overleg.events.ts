import { z } from 'zod';
import { gebeurtenis, type GebeurtenisVan } from '../gebeurtenis.js';
import { datum, id, openbareNaam, ORGANISATIESOORTEN, registerUri } from '../waarden/waarden.js';

// Stream: Overleg-<overlegId>. Names and shapes below are the storage format.

export const OVERLEGSOORTEN = ['dvo', 'regionaal', 'driehoek', 'bestuursvergadering', 'anders'] as const;

const sleutel = (data: { overlegId: string }): string => `overleg/${data.overlegId}`;

/** A date that may be unknown: an institution older than the register, whose founding date nobody gave. */
const datumOfOnbekend = () => z.nullable(datum());

const overleg = {
  overlegId: id(),
  naam: openbareNaam(),
  soort: z.enum(OVERLEGSOORTEN),
  district: z.nullable(openbareNaam()),
};
const lidSchema = z.strictObject({
  soort: z.enum(ORGANISATIESOORTEN),
  naam: openbareNaam(),
  tooi: z.nullable(registerUri()),
});

export const overlegIngesteld = gebeurtenis('OverlegIngesteld', z.strictObject({ ...overleg, geldigOp: datumOfOnbekend() }));

export const lidmaatschapBegonnen = gebeurtenis('LidmaatschapBegonnen', z.strictObject({
  overlegId: id(),
  lid: lidSchema,
  geldigOp: datumOfOnbekend(),
}));

/** `geldigOp`: the first day on which it is a member no longer. */
export const lidmaatschapBeeindigd = gebeurtenis('LidmaatschapBeeindigd', z.strictObject({
  overlegId: id(),
  lid: lidSchema,
  geldigOp: datum(),
}), sleutel);

/** `geldigOp`: the first day on which it exists no longer. */
export const overlegOpgeheven = gebeurtenis('OverlegOpgeheven', z.strictObject({ overlegId: id(), geldigOp: datum() }), sleutel);

/** The record was wrong; the body itself did not change. Carries everything on record of it, corrected. */
export const overlegGegevensGerectificeerd = gebeurtenis('OverlegGegevensGerectificeerd', z.strictObject({
  ...overleg,
  geldigOp: datumOfOnbekend(),
  opgehevenOp: datumOfOnbekend(),
  /** `van` the first day, `tot` the first day no longer; null: unknown, still a member. */
  lidmaatschappen: z.array(z.strictObject({ lid: lidSchema, van: datumOfOnbekend(), tot: datumOfOnbekend() })).max(200),
}), sleutel);

export type OverlegGebeurtenis =
  | GebeurtenisVan<typeof overlegIngesteld>
  | GebeurtenisVan<typeof lidmaatschapBegonnen>
  | GebeurtenisVan<typeof lidmaatschapBeeindigd>
  | GebeurtenisVan<typeof overlegOpgeheven>
  | GebeurtenisVan<typeof overlegGegevensGerectificeerd>;
export type Lid = Readonly<z.infer<typeof lidSchema>>;
export type Lidmaatschap = Readonly<GebeurtenisVan<typeof overlegGegevensGerectificeerd>['data']['lidmaatschappen'][number]>;
