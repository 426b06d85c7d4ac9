import { readFileSync } from 'node:fs';

/** Headers of whoever may read the data folder: signed in as its first person. */
export function aangemeld(tokenbestand: string): { readonly authorization: string } {
  return { authorization: `Bearer ${readFileSync(tokenbestand, 'utf8').trim()}` };
}
