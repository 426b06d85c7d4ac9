import { KOLOMWOORDEN } from '../taal/kolommen.js';
import type { Kolomrol } from '../taal/kolommen.js';
import { celteksten, isGescheiden } from './cellen.js';

const ROL_VAN = new Map(Object.keys(KOLOMWOORDEN).flatMap((rol) => (isRol(rol) ? KOLOMWOORDEN[rol].map((woord): [string, Kolomrol] => [woord, rol]) : [])));

/** Columns that hold what was said or decided. */
export const INHOUD: readonly Kolomrol[] = ['tekst', 'gemengd', 'besluit', 'afspraak', 'actie', 'toezegging'];

/** A longer line is no row of headings, in characters. */
const LANGSTE_KOP = 200;

function isRol(rol: string): rol is Kolomrol {
  return rol in KOLOMWOORDEN;
}

/** What the word above a column, or before a value, says it holds: null for a word that is not in the table. */
export function kolomrol(woord: string): Kolomrol | null {
  const klein = woord.toLowerCase().replace(/\s*[?:]$/u, '');
  const bekend = ROL_VAN.get(klein);
  if (bekend !== undefined) return bekend;
  const delen = klein.split(/\s*[/&,]\s*|\s+en\s+/u).map((deel) => ROL_VAN.get(deel.replace(/-$/u, 'en')) ?? ROL_VAN.get(deel));
  const [eerste] = delen;
  if (delen.length < 2 || eerste === undefined || delen.some((rol) => rol === undefined)) return null;
  if (delen.every((rol) => rol === eerste)) return eerste;
  if (delen.every((rol) => rol === 'afspraak' || rol === 'actie')) return 'actie';
  return delen.some((rol) => rol !== undefined && INHOUD.includes(rol)) ? 'gemengd' : eerste;
}

/** The line above a table set in columns ("Agendapunt   Bespreking / besluit   Actie"). */
export function isKolomkop(kaal: string): boolean {
  if (kaal.length > LANGSTE_KOP) return false;
  const cellen = celteksten(kaal).filter((cel) => cel !== '');
  const bekend = (cel: string): boolean => kolomrol(cel) !== null;
  if (cellen.length >= 2 && cellen.every((cel) => bekend(cel) || cel.split(/\s*\/\s*|\s+en\s+|\s+/u).every(bekend))) return true;
  const los = kaal.split(/\s+/u);
  return los.length >= 3 && los.every(bekend);
}

/** The headings of a table that wrap: those of a line and of the next, column by column; null when they fit on one line. */
export function samengevoegdeKop(tekst: string, volgende: string): string | null {
  const koppen = tekst.includes('\t') && volgende.includes('\t') ? celteksten(tekst) : [];
  const rest = celteksten(volgende);
  if (koppen.length < 2 || rest.length > koppen.length || !rest.every((deel) => deel === '' || /^\p{Ll}[\p{L}. ]{0,20}$/u.test(deel))) return null;
  const samen = koppen.map((kop, k) => (kop.endsWith('-') ? `${kop.slice(0, -1)}${rest[k] ?? ''}` : `${kop} ${rest[k] ?? ''}`.trim())).join('\t');
  return kolommenVan(samen) === null ? null : samen;
}

/**
 * What the columns hold of a table written with tabs or bars, from the line above it; null when it is no such line, or
 * the table holds nothing that a report records.
 */
export function kolommenVan(tekst: string): Kolomrol[] | null {
  if (tekst.length > LANGSTE_KOP || !isGescheiden(tekst)) return null;
  const koppen = celteksten(tekst);
  const omlijst = /^\s*\|/u.test(tekst);
  const rollen = koppen.map((kop, k) => kolomrol(kop) ?? (kop === '' && k === 0 ? 'nummer' : kop === '' || omlijst ? 'rest' : null));
  const bekend = rollen.filter((rol) => rol !== null);
  return bekend.length < rollen.length || koppen.filter((kop) => kop !== '').length < 2 ? null : verdeelRollen(bekend, koppen);
}

/** "Onderwerp | verkoop perceel": where a table begins that has the heading before each value. */
export function isKaartkop(tekst: string): boolean {
  const [label = '', waarde = '', ...meer] = tekst.includes('\t') ? celteksten(tekst) : [];
  return meer.length === 0 && waarde !== '' && kolomrol(label) === 'onderwerp' && kolommenVan(tekst) === null;
}

/**
 * A word can stand above more than one kind of column; which one shows from the others.
 * @returns null when the table holds nothing that a report records
 */
export function verdeelRollen(rollen: readonly Kolomrol[], koppen: readonly string[]): Kolomrol[] | null {
  const uit = [...rollen];
  const heeft = (...welke: Kolomrol[]): boolean => uit.some((rol) => welke.includes(rol));
  const zet = (van: Kolomrol, naar: Kolomrol, behalve = -1): void => { for (const [k, rol] of uit.entries()) if (rol === van && k !== behalve) uit[k] = naar; };
  const omschrijving = koppen.findIndex((kop) => kop.toLowerCase() === 'omschrijving');
  if (omschrijving >= 0 && heeft('wie') && !heeft(...INHOUD)) uit[omschrijving] = 'actie';
  if (heeft('afspraak') && heeft('wie') && !heeft('actie')) zet('afspraak', 'actie');
  const onderwerpen = uit.flatMap((rol, k) => (rol === 'onderwerp' ? [k] : []));
  // "Agendapunt | Onderwerp": the number and what it is about; "Onderwerp | Omschrijving": what it is about and the text.
  if (onderwerpen.length > 1) {
    const eigenlijk = onderwerpen.find((k) => /^onderwerp/iu.test(koppen[k] ?? '')) ?? onderwerpen[0] ?? 0;
    for (const k of onderwerpen) if (k !== eigenlijk) uit[k] = k < eigenlijk ? 'nummer' : 'tekst';
  }
  if (heeft('tekst') && heeft('wie') && !heeft('onderwerp', 'gemengd', 'actie', 'toezegging', 'besluit', 'afspraak')) zet('wie', 'spreker');
  for (const rol of ['wie', 'wanneer', 'actie', 'besluit'] as const) zet(rol, 'rest', uit.indexOf(rol));
  const bruikbaar = heeft('gemengd', 'actie', 'toezegging', 'besluit', 'afspraak') || (heeft('onderwerp', 'spreker') && heeft('tekst'));
  return bruikbaar ? uit : null;
}
