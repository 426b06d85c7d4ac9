/** Exit codes of the command line; part of its interface. */
export const EXIT = { gedaan: 0, onverwacht: 1, onjuist: 2, nietGevonden: 3, gebruik: 64 } as const;
export type Exitcode = (typeof EXIT)[keyof typeof EXIT];

/** Ends a command with a Dutch sentence and an exit code. */
export class Opdrachtfout extends Error {
  constructor(readonly exitcode: Exitcode, readonly code: string, bericht: string) {
    super(bericht);
  }
}

/** Where a command writes: answers to `uit`, progress and errors to `meld`. */
export interface Uitvoer {
  readonly breedte: number;
  uit(regel: string): void;
  meld(regel: string): void;
}

export const terminal: Uitvoer = {
  breedte: Math.min(Math.max(process.stdout.columns || 100, 60), 120),
  uit: (regel) => { process.stdout.write(`${regel}\n`); },
  meld: (regel) => { process.stderr.write(`${regel}\n`); },
};

/** One JSON document; bigints (nummers) as decimal strings. */
export function alsJson(waarde: unknown): string {
  return JSON.stringify(waarde, (_sleutel, lid: unknown) => (typeof lid === 'bigint' ? String(lid) : lid), 2);
}
