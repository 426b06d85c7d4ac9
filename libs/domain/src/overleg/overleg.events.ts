import { z } from 'zod';
import { gebeurtenis, type GebeurtenisVan } from '../gebeurtenis.js';
import { datum, id, openbareNaam, ORGANISATIESOORTEN, registerUri } from '../waarden/waarden.js';

// Stream: Overleg-<overlegId>. Names and shapes below are the storage format.

export const OVERLEGSOORTEN = ['dvo', 'regionaal', 'driehoek', 'bestuursvergadering', 'anders'] as const;

/** A date that may be unknown: an institution older than the register, whose founding date nobody gave. */
const datumOfOnbekend = () => z.nullable(datum());

export const overlegIngesteld = gebeurtenis('OverlegIngesteld', z.strictObject({
  overlegId: id(),
  naam: openbareNaam(),
  soort: z.enum(OVERLEGSOORTEN),
  district: z.nullable(openbareNaam()),
  geldigOp: datumOfOnbekend(),
}));

export const lidmaatschapBegonnen = gebeurtenis('LidmaatschapBegonnen', z.strictObject({
  overlegId: id(),
  lid: z.strictObject({
    soort: z.enum(ORGANISATIESOORTEN),
    naam: openbareNaam(),
    tooi: z.nullable(registerUri()),
  }),
  geldigOp: datumOfOnbekend(),
}));

export type OverlegGebeurtenis = GebeurtenisVan<typeof overlegIngesteld> | GebeurtenisVan<typeof lidmaatschapBegonnen>;
export type Lid = GebeurtenisVan<typeof lidmaatschapBegonnen>['data']['lid'];
