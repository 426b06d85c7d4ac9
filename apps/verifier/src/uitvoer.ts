/** Where a command writes: answers to `uit`, progress and errors to `meld`. */
export interface Uitvoer {
  uit(regel: string): void;
  meld(regel: string): void;
}

/** What steers a terminal instead of being shown: control characters but line ends, and turns of direction. */
const STUURTEKENS = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/gu;

/** What comes from a pack may hold characters that fake a line of the verdict; each becomes U+FFFD. */
export function zonderStuurtekens(tekst: string): string {
  return tekst.replaceAll(STUURTEKENS, '\ufffd');
}

export const terminal: Uitvoer = {
  uit: (regel) => { process.stdout.write(`${zonderStuurtekens(regel)}\n`); },
  meld: (regel) => { process.stderr.write(`${zonderStuurtekens(regel)}\n`); },
};

/** One JSON document; bigints as decimal strings, bytes as base64. */
export function alsJson(waarde: unknown): string {
  return JSON.stringify(waarde, (_sleutel, lid: unknown) => (typeof lid === 'bigint' ? String(lid) : lid), 2);
}
