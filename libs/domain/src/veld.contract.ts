import type { Vastgesteld } from './catalogus.js';
import { decodeer, encodeer } from './catalogus.js';
import { beschermdVeldSchema, type BeschermdVeld } from './waarden/beschermd.js';

const KID = '0199a8c0-0000-7000-8000-00000000000a';

/** Stands in for encryption in tests: the shape of a protected field, the text readable in `ct`. */
export const verberg = (tekst: unknown): BeschermdVeld =>
  ({ kid: KID, iv: 'AAAAAAAAAAAAAAAA', ct: Buffer.from(String(tekst), 'utf8').toString('base64'), commitment: 'AAAA' });

export const onthul = (veld: unknown): string => Buffer.from(beschermdVeldSchema.parse(veld).ct, 'base64').toString('utf8');

/** An event stored and read back. */
export const heenEnWeer = (vastgesteld: Vastgesteld): Vastgesteld => decodeer(encodeer(vastgesteld, verberg), onthul);
