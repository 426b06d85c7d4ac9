import { ongeldigeInvoer, Probleem, type Foutregel } from '../probleem/probleem.js';
import { standaardProbleem } from '../probleem/vertaal-fout.js';

/** Deeper than any document of the register, shallow enough for every recursive reader behind this one. */
const GROOTSTE_DIEPTE = 32;

/** Far more than any command has. Checking costs some 25 µs a value: 1 MiB of empty objects would stop the server for seconds. */
const MEESTE_WAARDEN = 10_000;

/** No property of any command or question; every object in JavaScript has them already, so no check would miss them. */
export const VERBODEN_NAMEN: ReadonlySet<string> = new Set([...Object.getOwnPropertyNames(Object.prototype), 'prototype']);

/**
 * The JSON object in these bytes, or undefined when there are none.
 * Only I-JSON (RFC 7493) comes through, without U+0000: all that the codec of events and PostgreSQL can hold.
 * Throws a Probleem: 400, or 413 when there are too many values.
 */
export function leesJsonBody(bytes: Buffer): unknown {
  if (bytes.length === 0) return undefined;
  const text = decode(bytes);
  const value = parse(text);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw onleesbaar('geen-json-object', 'De inhoud van het verzoek is wel JSON, maar geen object. Stuur één object, tussen accolades.');
  }
  const { fouten, namen } = bekijk(value);
  if (fouten.length > 0) throw ongeldigeInvoer(fouten);
  // The parser keeps the last of equal names; who checked the first would have checked something else (RFC 7493 §2.3).
  if (namen < namenIn(text)) throw onleesbaar('naam-dubbel', 'In de inhoud van het verzoek staat een veld twee keer in hetzelfde object. Geef elk veld één keer.');
  return value;
}

/** The number of member names in valid JSON: the colons outside its strings. */
function namenIn(text: string): number {
  let namen = 0;
  for (let plek = 0; plek < text.length; plek += 1) {
    if (text[plek] === ':') namen += 1;
    else if (text[plek] === '"') {
      do plek = text.indexOf('"', plek + 1); while (isVerborgen(text, plek));
    }
  }
  return namen;
}

/** Whether the character at this place has an odd number of backslashes before it. */
function isVerborgen(text: string, plek: number): boolean {
  let strepen = 0;
  while (text[plek - 1 - strepen] === '\\') strepen += 1;
  return strepen % 2 === 1;
}

function decode(bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw onleesbaar('geen-utf-8', 'De inhoud van het verzoek is geen UTF-8. Sla de tekst op als UTF-8 en stuur het verzoek opnieuw.');
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // The message of the parser quotes the text.
    throw onleesbaar('geen-json', 'De inhoud van het verzoek is geen geldige JSON. Controleer komma\'s, aanhalingstekens en haakjes.');
  }
}

function onleesbaar(code: string, detail: string): Probleem {
  return new Probleem({ status: 400, code, title: 'De inhoud is niet te lezen', detail });
}

/** Walks with a list of its own: recursion would end on the depth that it has to refuse. */
function bekijk(root: object): { readonly fouten: readonly Foutregel[]; readonly namen: number } {
  const fouten: Foutregel[] = [];
  let aantal = 0;
  let namen = 0;
  const todo: { readonly value: unknown; readonly pointer: string; readonly diepte: number }[] = [{ value: root, pointer: '', diepte: 0 }];
  for (let item = todo.pop(); item !== undefined; item = todo.pop()) {
    aantal += 1;
    if (aantal > MEESTE_WAARDEN) throw standaardProbleem(413, { detail: `De inhoud heeft meer dan ${MEESTE_WAARDEN} waarden. Verdeel haar over meer verzoeken.` });
    const { value, pointer, diepte } = item;
    const fout = waardefout(value, diepte);
    if (fout !== undefined) {
      fouten.push({ pointer, ...fout });
    } else if (typeof value === 'object' && value !== null) {
      if (!Array.isArray(value)) namen += Object.keys(value).length;
      for (const [naam, kind] of Object.entries(value)) {
        const hier = `${pointer}/${pointerDeel(naam)}`;
        const verboden = VERBODEN_NAMEN.has(naam) ? 'mag niet als naam worden gebruikt' : tekstfout(naam);
        if (verboden === undefined) todo.push({ value: kind, pointer: hier, diepte: diepte + 1 });
        else fouten.push({ pointer: hier, code: 'naam-ongeldig', melding: `De naam van dit veld ${verboden}.` });
      }
    }
  }
  return { fouten, namen };
}

function waardefout(value: unknown, diepte: number): Pick<Foutregel, 'code' | 'melding'> | undefined {
  if (diepte > GROOTSTE_DIEPTE) {
    return { code: 'te-diep', melding: `De inhoud is meer dan ${GROOTSTE_DIEPTE} lagen diep. Maak haar platter.` };
  }
  if (typeof value === 'string') {
    const fout = tekstfout(value);
    return fout === undefined ? undefined : { code: 'tekst-ongeldig', melding: `De tekst ${fout}.` };
  }
  if (typeof value === 'number' && (Object.is(value, -0) || !Number.isFinite(value) || (Number.isInteger(value) && !Number.isSafeInteger(value)))) {
    return { code: 'getal-ongeldig', melding: 'Dit getal is niet precies te bewaren. Geef een getal tussen -9007199254740991 en 9007199254740991, of geef het als tekst.' };
  }
  return undefined;
}

function tekstfout(text: string): string | undefined {
  if (text.includes('\u0000')) return 'bevat het teken U+0000; haal het weg';
  return /\p{Surrogate}/u.test(text) ? 'bevat een half teken (losse surrogate); herstel of verwijder het' : undefined;
}

/** A member name or index as one reference token of a JSON pointer (RFC 6901 §3). */
export function pointerDeel(naam: string): string {
  return naam.replaceAll('~', '~0').replaceAll('/', '~1');
}
