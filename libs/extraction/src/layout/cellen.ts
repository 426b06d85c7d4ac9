/** A cell of a row on one line, and where it stands in the line, end exclusive. */
export interface Cel {
  readonly van: number;
  readonly tot: number;
  /** Letter for letter, without the white around it. */
  readonly ruw: string;
  /** Without mark-up of emphasis. */
  readonly tekst: string;
}

/** A row written with tabs or bars between its cells, so that an empty cell can be seen. */
export function isGescheiden(tekst: string): boolean {
  return tekst.includes('\t') || /^\s*\|.*\|\s*$|\s\|\s/u.test(tekst);
}

/** The cells of a row, whatever way the table was turned into text: "| a | b |", "a | b", tabs, or columns apart. */
export function cellenVan(tekst: string): Cel[] {
  const kaal = tekst.trim();
  const begin = tekst.indexOf(kaal);
  if (/^\|.*\|$/u.test(kaal)) return splits(tekst, begin + 1, begin + kaal.length - 1, /\|/gu);
  if (tekst.includes('\t')) return splits(tekst, 0, tekst.length, /\t/gu);
  return splits(tekst, begin, begin + kaal.length, /\s\|\s/u.test(kaal) ? /\|/gu : /\s{2,}/gu);
}

/** The texts of the cells of a row. */
export function celteksten(tekst: string): string[] {
  return cellenVan(tekst).map((cel) => cel.tekst);
}

function splits(tekst: string, begin: number, eind: number, scheiding: RegExp): Cel[] {
  const uit: Cel[] = [];
  let van = begin;
  for (const m of tekst.slice(begin, eind).matchAll(scheiding)) {
    uit.push(cel(tekst, van, begin + m.index));
    van = begin + m.index + m[0].length;
  }
  return [...uit, cel(tekst, van, eind)];
}

function cel(tekst: string, van: number, tot: number): Cel {
  const stuk = tekst.slice(van, tot);
  const kaal = stuk.trim();
  const begin = van + (kaal === '' ? 0 : stuk.indexOf(kaal));
  return { van: begin, tot: begin + kaal.length, ruw: kaal, tekst: kaal.replace(/\*\*|__/gu, '').trim() };
}
