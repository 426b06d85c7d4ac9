import { AANSPREEKVORMEN, FUNCTIES, TITULATUUR, TUSSENVOEGSELS } from './taal/functies.js';

const ontsnap = (s: string): string => s.replace(/[.*+?^${}()|[\]\\/]/gu, '\\$&');
const keuze = (lijst: readonly string[]): string =>
  [...lijst].sort((a, b) => b.length - a.length).map((w) => ontsnap(w).replace(/ /gu, '\\s+')).join('|');

/** "burgemeester", "Burgemeester" and "BURGEMEESTER". */
const beideKasten = (lijst: readonly string[]): string =>
  [...lijst].sort((a, b) => b.length - a.length)
    .map((w) => `[${w[0] ?? ''}${(w[0] ?? '').toUpperCase()}]${ontsnap(w.slice(1)).replace(/ /gu, '\\s+')}|${ontsnap(w.toUpperCase()).replace(/ /gu, '\\s+')}`).join('|');

const HOOFD = "\\p{Lu}(?:[\\p{L}’'-]*\\p{Ll})(?:-\\p{Lu}[\\p{L}]+)?";
const TUSSEN = `(?:(?:${keuze(TUSSENVOEGSELS)})\\s+)`;
// No name has more of these; without an end to the count a text of nothing but "van van van" is read again from each of them.
const DEEL = `${TUSSEN}{0,4}${HOOFD}`;
const INITIALEN = '(?:\\p{Lu}\\.\\s?){1,8}';
const TITEL = `(?:(?:${keuze(TITULATUUR)})\\s*){0,4}`;

/** Source of a pattern for a name: initials or first name, particles, surname. */
export const NAAM = `${TITEL}(?:${INITIALEN}\\s*${DEEL}(?:\\s+${DEEL}){0,1}|${DEEL}(?:\\s+${DEEL}){0,3})`;

/** A name after a role or form of address, where minutes may set it in capitals ("de heer VAN DIJK"). */
export const NAAM_NA_AANSPREEK = `(?:${NAAM}|(?:${INITIALEN})?\\s*(?:(?:${keuze(TUSSENVOEGSELS)}|VAN|DE|DER|DEN|TEN|TER)\\s+){0,4}\\p{Lu}{3,}(?:-\\p{Lu}{3,})?)`;

/** Roles, in either case, longest first. */
export const FUNCTIE = beideKasten(FUNCTIES.map((f) => f.woord));
export const AANSPREEK = beideKasten(AANSPREEKVORMEN);

const TITELS_VOORAAN = new RegExp(`^${TITEL}`, 'u');

/** A name alone, from begin to end. */
export const ALLEEN_NAAM = new RegExp(`^${NAAM}$`, 'u');

/** The surname of a name, particles in front ("Martin van der Plas" → "van der Plas"). */
export function achternaam(naam: string): string {
  const delen = zonderTitels(naam).split(/\s+/u);
  const laatste = delen.length - 1;
  let van = laatste;
  while (van > 0 && isTussenvoegsel(delen[van - 1] ?? '')) van -= 1;
  return delen.slice(van).join(' ');
}

/** The first name, when the name has one that is no initial. */
export function voornaam(naam: string): string | null {
  const delen = zonderTitels(naam).split(/\s+/u);
  const eerste = delen[0] ?? '';
  return delen.length < 2 || /\./u.test(eerste) || isTussenvoegsel(eerste) || !/^\p{Lu}/u.test(eerste) ? null : eerste;
}

export function zonderTitels(naam: string): string {
  return naam.replace(TITELS_VOORAAN, '').trim();
}

export function isTussenvoegsel(woord: string): boolean {
  return TUSSENVOEGSELS.includes(woord.toLowerCase());
}

/** Compares names by their letters only. */
export function naamSleutel(naam: string): string {
  return naam.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replace(/[^a-z ]/gu, '').replace(/\s+/gu, ' ').trim();
}

export { ontsnap };
