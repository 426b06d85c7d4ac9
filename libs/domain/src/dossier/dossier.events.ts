import { z } from 'zod';
import { gebeurtenis, type GebeurtenisVan } from '../gebeurtenis.js';
import { beschermd } from '../waarden/beschermd.js';
import { code, id } from '../waarden/waarden.js';

// Stream: Dossier-<dossierId>. Names and shapes below are the storage format.

const sleutel = (data: { dossierId: string }): string => `dossier/${data.dossierId}`;

export const dossierGeopend = gebeurtenis('DossierGeopend', z.strictObject({
  dossierId: id(),
  naam: beschermd(300),
  thema: z.nullable(code()),
}), sleutel);

export const aliasToegevoegd = gebeurtenis('AliasToegevoegd', z.strictObject({
  dossierId: id(),
  aliasId: id(),
  alias: beschermd(300),
}), sleutel);

export type DossierGebeurtenis = GebeurtenisVan<typeof dossierGeopend> | GebeurtenisVan<typeof aliasToegevoegd>;
