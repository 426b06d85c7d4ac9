import { z } from 'zod';
import { gebeurtenis, type GebeurtenisVan } from '../gebeurtenis.js';
import { beschermd } from '../waarden/beschermd.js';
import { hmac, id } from '../waarden/waarden.js';

// Stream: Gebruiker-<gebruikerId>. Names and shapes below are the storage format.

export const gebruikerAangemeld = gebeurtenis('GebruikerAangemeld', z.strictObject({
  gebruikerId: id(),
  naam: beschermd(200),
  /** HMAC of the OIDC subject, or of the local account's name. */
  subjectHmac: hmac(),
}), (data) => `gebruiker/${data.gebruikerId}`);

export type GebruikerGebeurtenis = GebeurtenisVan<typeof gebruikerAangemeld>;
