/** Exit codes of the command line; part of its interface. */
export const EXIT = { gedaan: 0, onverwacht: 1, onjuist: 2, nietGevonden: 3, gebruik: 64, onderbroken: 130 } as const;
export type Exitcode = (typeof EXIT)[keyof typeof EXIT];

/** Ends a command with a Dutch sentence and an exit code. */
export class Opdrachtfout extends Error {
  /** @param gegevens what stands beside the error in an answer as JSON */
  constructor(readonly exitcode: Exitcode, readonly code: string, bericht: string, readonly gegevens: Readonly<Record<string, unknown>> = {}) {
    super(bericht);
  }
}

/** As VET of the consultation lib, which is too much to load before there is something to show. */
const VET_AAN = '\ue0f1';
const VET_UIT = '\ue0f2';

/** Where a command writes: answers to `uit`, progress and errors to `meld`. */
export interface Uitvoer {
  readonly breedte: number;
  /** It shows what stands between the characters of VET in bold; otherwise they must not be given to it. */
  readonly vet?: boolean;
  uit(regel: string): void;
  meld(regel: string): void;
}

/** Everything that steers a terminal instead of being shown: control characters but tab and line end, and turns of direction. */
 
const STUURTEKENS = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/gu;

/** A document may hold characters that clear a screen or fake a line; what is shown has U+FFFD for each. */
export function zonderStuurtekens(tekst: string): string {
  return tekst.replaceAll(STUURTEKENS, '\ufffd');
}

/** ECMA-48, SGR 1 and 22. */
function vetgedrukt(regel: string): string {
  if (!process.stdout.isTTY || !regel.includes(VET_AAN)) return regel;
  // Whatever a document brings, it ends with the line.
  return `${regel.replaceAll(VET_AAN, '\u001b[1m').replaceAll(VET_UIT, '\u001b[22m')}\u001b[22m`;
}

export const terminal: Uitvoer = {
  breedte: Math.min(Math.max(process.stdout.columns || 100, 60), 120),
  vet: process.stdout.isTTY,
  uit: (regel) => { process.stdout.write(`${vetgedrukt(zonderStuurtekens(regel))}\n`); },
  meld: (regel) => { process.stderr.write(`${zonderStuurtekens(regel)}\n`); },
};

/** One JSON document, safe to print; bigints (nummers) as decimal strings. */
export function alsJson(waarde: unknown): string {
  const json = JSON.stringify(waarde, (_sleutel, lid: unknown) => (typeof lid === 'bigint' ? String(lid) : lid), 2);
  return json.replaceAll(STUURTEKENS, (teken) => `\\u${teken.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
