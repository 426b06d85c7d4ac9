import { ongeldigeInvoer } from '../probleem/probleem.js';

/** A place in the event store, as the port gives it. */
export interface Positie {
  readonly commit: bigint;
  readonly prepare: bigint;
}

/** The token of a position, opaque to clients: base64url of `commit/prepare`. */
export function positieToken({ commit, prepare }: Positie): string {
  return Buffer.from(`${commit}/${prepare}`).toString('base64url');
}

/** The position of a token from the query parameter `naPositie`. Throws a 400 Probleem. */
export function leesPositieToken(token: string): Positie {
  const gelezen = /^(\d{1,20})\/(\d{1,20})$/.exec(Buffer.from(token, 'base64url').toString('latin1'));
  if (gelezen?.[1] !== undefined && gelezen[2] !== undefined) {
    const positie = { commit: BigInt(gelezen[1]), prepare: BigInt(gelezen[2]) };
    // One position, one token: base64url and leading zeros would allow more.
    if (positieToken(positie) === token) return positie;
  }
  throw ongeldigeInvoer([{ parameter: 'naPositie', code: 'positie-ongeldig', melding: 'De parameter naPositie is geen positie van dit register. Geef haar letterlijk zoals de opdracht haar teruggaf.' }]);
}
