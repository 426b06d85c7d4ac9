import { z } from 'zod';
import { gebeurtenis, type GebeurtenisVan } from '../gebeurtenis.js';
import { organisatieSchema } from '../vergadering/vastlegging.js';
import { beschermd } from '../waarden/beschermd.js';
import { datum, id, ROLLEN } from '../waarden/waarden.js';

// Stream: Persoon-<persoonId>. Names and shapes below are the storage format.

const sleutel = (data: { persoonId: string }): string => `persoon/${data.persoonId}`;

const functie = {
  functieId: id(),
  rol: z.enum(ROLLEN),
  /** Protected: a role and an organisation together point at one person. */
  organisatie: z.nullable(organisatieSchema),
};

export const persoonGeregistreerd = gebeurtenis('PersoonGeregistreerd', z.strictObject({
  persoonId: id(),
  naam: beschermd(200),
}), sleutel);

/** `geldigOp`: the first day in the office; null when nobody gave it. */
export const functieAanvaard = gebeurtenis('FunctieAanvaard', z.strictObject({
  persoonId: id(),
  ...functie,
  geldigOp: z.nullable(datum()),
}), sleutel);

/** `geldigOp`: the first day no longer in the office. */
export const functieNeergelegd = gebeurtenis('FunctieNeergelegd', z.strictObject({
  persoonId: id(),
  functieId: id(),
  geldigOp: datum(),
}), sleutel);

/** This person and another are one; what is recorded of this one counts for that one. Both streams stay as they are. */
export const persoonSamengevoegd = gebeurtenis('PersoonSamengevoegd', z.strictObject({
  persoonId: id(),
  inPersoonId: id(),
}), sleutel);

/** The record was wrong; the person did not change. Carries everything on record of the person, corrected. */
export const persoonGegevensGerectificeerd = gebeurtenis('PersoonGegevensGerectificeerd', z.strictObject({
  persoonId: id(),
  naam: beschermd(200),
  /** `van` the first day, `tot` the first day no longer; null: unknown, still in office. */
  functies: z.array(z.strictObject({ ...functie, van: z.nullable(datum()), tot: z.nullable(datum()) })).max(100),
  /** Null also undoes a merge of two who are not one. */
  opgegaanIn: z.nullable(id()),
}), sleutel);

export type PersoonGebeurtenis =
  | GebeurtenisVan<typeof persoonGeregistreerd>
  | GebeurtenisVan<typeof functieAanvaard>
  | GebeurtenisVan<typeof functieNeergelegd>
  | GebeurtenisVan<typeof persoonSamengevoegd>
  | GebeurtenisVan<typeof persoonGegevensGerectificeerd>;
export type Functie = Readonly<GebeurtenisVan<typeof persoonGegevensGerectificeerd>['data']['functies'][number]>;
