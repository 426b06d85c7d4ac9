import { createHash } from 'node:crypto';

/** Gives random bytes; apps hand in the system's. */
export type Willekeur = (aantal: number) => Uint8Array;

/** 256 random bits as base64url: the value of a cookie, a code or a token. */
export function nieuwGeheim(willekeur: Willekeur): string {
  return Buffer.from(willekeur(32)).toString('base64url');
}

/**
 * Under which a secret is kept. It is random and long, so a plain hash cannot be turned back; and looking it up by its
 * hash tells nobody, by the time it takes, how much of a guess was right.
 */
export function vingerafdruk(geheim: string): string {
  return createHash('sha256').update(geheim).digest('base64url');
}
