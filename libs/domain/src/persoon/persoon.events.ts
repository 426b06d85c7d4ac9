import { z } from 'zod';
import { gebeurtenis, type GebeurtenisVan } from '../gebeurtenis.js';
import { beschermd } from '../waarden/beschermd.js';
import { id } from '../waarden/waarden.js';

// Stream: Persoon-<persoonId>. Names and shapes below are the storage format.

export const persoonGeregistreerd = gebeurtenis('PersoonGeregistreerd', z.strictObject({
  persoonId: id(),
  naam: beschermd(200),
}), (data) => `persoon/${data.persoonId}`);

export type PersoonGebeurtenis = GebeurtenisVan<typeof persoonGeregistreerd>;
