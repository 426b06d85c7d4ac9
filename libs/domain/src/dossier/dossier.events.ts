import { z } from 'zod';
import { gebeurtenis, type GebeurtenisVan } from '../gebeurtenis.js';
import { beschermd } from '../waarden/beschermd.js';
import { code, datum, id } from '../waarden/waarden.js';

// Stream: Dossier-<dossierId>. Names and shapes below are the storage format.

const sleutel = (data: { dossierId: string }): string => `dossier/${data.dossierId}`;

export const dossierGeopend = gebeurtenis('DossierGeopend', z.strictObject({
  dossierId: id(),
  naam: beschermd(300),
  thema: z.nullable(code()),
}), sleutel);

/** The earlier name stays a way to find the dossier. */
export const dossierHernoemd = gebeurtenis('DossierHernoemd', z.strictObject({ dossierId: id(), naam: beschermd(300) }), sleutel);

export const aliasToegevoegd = gebeurtenis('AliasToegevoegd', z.strictObject({
  dossierId: id(),
  aliasId: id(),
  alias: beschermd(300),
}), sleutel);

/** The alias no longer leads to this dossier, or has become its name. */
export const aliasVervallen = gebeurtenis('AliasVervallen', z.strictObject({ dossierId: id(), aliasId: id() }), sleutel);

/** This dossier and another are one thread; both histories stay reachable, under the other. */
export const dossierSamengevoegd = gebeurtenis('DossierSamengevoegd', z.strictObject({ dossierId: id(), inDossierId: id() }), sleutel);
export const samenvoegingOngedaan = gebeurtenis('SamenvoegingOngedaan', z.strictObject({ dossierId: id(), inDossierId: id() }), sleutel);

export const dossierGesloten = gebeurtenis('DossierGesloten', z.strictObject({ dossierId: id(), geldigOp: datum() }), sleutel);
export const dossierHeropend = gebeurtenis('DossierHeropend', z.strictObject({ dossierId: id(), geldigOp: datum() }), sleutel);

/** The record was wrong. Carries everything on record of the dossier but its aliases, corrected. */
export const dossierGegevensGerectificeerd = gebeurtenis('DossierGegevensGerectificeerd', z.strictObject({
  dossierId: id(),
  naam: beschermd(300),
  thema: z.nullable(code()),
  /** Null: it was never closed. */
  geslotenOp: z.nullable(datum()),
}), sleutel);

export type DossierGebeurtenis =
  | GebeurtenisVan<typeof dossierGeopend>
  | GebeurtenisVan<typeof dossierHernoemd>
  | GebeurtenisVan<typeof aliasToegevoegd>
  | GebeurtenisVan<typeof aliasVervallen>
  | GebeurtenisVan<typeof dossierSamengevoegd>
  | GebeurtenisVan<typeof samenvoegingOngedaan>
  | GebeurtenisVan<typeof dossierGesloten>
  | GebeurtenisVan<typeof dossierHeropend>
  | GebeurtenisVan<typeof dossierGegevensGerectificeerd>;
