import { ongeldigeInvoer, Probleem, type Foutregel } from '../probleem/probleem.js';
import { standaardProbleem } from '../probleem/vertaal-fout.js';

/** Deeper than any document of the register, shallow enough for every recursive reader behind this one. */
const GROOTSTE_DIEPTE = 32;

/** Far more than any command has. Checking costs some 25 µs a value: 1 MiB of empty objects would stop the server for seconds. */
const MEESTE_WAARDEN = 10_000;

/** No property of any command; in JavaScript they reach the prototype or the class of an object. */
const VERBODEN_NAMEN: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * The JSON object in these bytes, or undefined when there are none.
 * Only I-JSON (RFC 7493) comes through, without U+0000: all that the codec of events and PostgreSQL can hold.
 * Throws a Probleem: 400, or 413 when there are too many values.
 */
export function leesJsonBody(bytes: Buffer): unknown {
  if (bytes.length === 0) return undefined;
  const value = parse(decode(bytes));
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw onleesbaar('geen-json-object', 'De inhoud van het verzoek is wel JSON, maar geen object. Stuur één object, tussen accolades.');
  }
  const fouten = foutenIn(value);
  if (fouten.length > 0) throw ongeldigeInvoer(fouten);
  return value;
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
function foutenIn(root: object): Foutregel[] {
  const fouten: Foutregel[] = [];
  let aantal = 0;
  const todo: { readonly value: unknown; readonly pointer: string; readonly diepte: number }[] = [{ value: root, pointer: '', diepte: 0 }];
  for (let item = todo.pop(); item !== undefined; item = todo.pop()) {
    aantal += 1;
    if (aantal > MEESTE_WAARDEN) throw standaardProbleem(413, { detail: `De inhoud heeft meer dan ${MEESTE_WAARDEN} waarden. Verdeel haar over meer verzoeken.` });
    const { value, pointer, diepte } = item;
    const fout = waardefout(value, diepte);
    if (fout !== undefined) {
      fouten.push({ pointer, ...fout });
    } else if (typeof value === 'object' && value !== null) {
      for (const [naam, kind] of Object.entries(value)) {
        const hier = `${pointer}/${pointerDeel(naam)}`;
        const verboden = VERBODEN_NAMEN.has(naam) ? 'mag niet als naam worden gebruikt' : tekstfout(naam);
        if (verboden === undefined) todo.push({ value: kind, pointer: hier, diepte: diepte + 1 });
        else fouten.push({ pointer: hier, code: 'naam-ongeldig', melding: `De naam van dit veld ${verboden}.` });
      }
    }
  }
  return fouten;
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
