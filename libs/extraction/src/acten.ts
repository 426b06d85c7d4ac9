import { aktVan } from './akt.js';
import { PERSOONSVORMEN, WERKWOORDEN } from './taal/werkwoorden.js';
import type { Bereik } from './zinnen.js';

/** A place where a sentence may turn to a second act. */
export interface Knip {
  readonly op: number;
  /** The second part has its own verb of saying, right after "en" or "maar". */
  readonly spreekt: boolean;
}

const VORMEN = [...new Set(WERKWOORDEN.flatMap((w) => w.vormen.split('|')))].join('|');
const NEVEN = new RegExp(`,?\\s+(?=(?:en|maar|echter)\\s+(?:${VORMEN})(?![\\p{L}]))`, 'gu');
const ECHTER = /,\s+(?=echter\s)/gu;
const DAARNA = /,?\s+(?=en\s+(?:daarna|vervolgens|dan|hierna)\s+(?:wordt|worden|zal|zullen|gaat|komt)\s)/gu;
const GEEN_HOOFDZIN = '(?!(?:dat|die|of|hoe|wat|waar\\p{L}*|omdat|als|zodat|welke|wie|maar|en|om|met|voor|zoals|ook|zie|te|tot|met|onder|wanneer|indien|terwijl|doordat|hoewel|mits|tenzij|bijvoorbeeld|namelijk|dus|van|aan|echter)\\s)';
const KOMMAZIN = new RegExp(`,\\s+(?=${GEEN_HOOFDZIN}(?:[\\p{Ll}][\\p{L}-]*\\s+){1,4}?(?:${PERSOONSVORMEN})\\s+\\S+\\s+\\S+)`, 'gu');

/** A longer stretch is no sentence but a text without full stops; it is left whole. */
const LANGSTE_ZIN = 3000;

/** Places where the sentence can be cut, in order; offsets in the text given. */
export function vindKnippen(tekst: string, heeftHandeling: boolean): Knip[] {
  if (tekst.length > LANGSTE_ZIN) return [];
  const uit = new Map<number, Knip>();
  const zet = (m: RegExpMatchArray, spreekt: boolean): void => {
    const op = (m.index ?? 0) + m[0].length;
    const links = tekst.slice(0, m.index).split(/\s+/u).length;
    const rechts = tekst.slice(op).split(/\s+/u).length;
    if (links >= 3 && rechts >= 4 && !uit.has(op) && !tussenHaken(tekst, op)) uit.set(op, { op, spreekt });
  };
  for (const m of tekst.matchAll(NEVEN)) {
    const na = tekst.slice(m.index + m[0].length).replace(/^(?:en|maar|echter)\s+/u, '').replace(/\s+/gu, ' ');
    if (aktVan(na) !== null) zet(m, true);
  }
  for (const m of [...tekst.matchAll(ECHTER), ...tekst.matchAll(DAARNA)]) zet(m, true);
  if (heeftHandeling) for (const m of tekst.matchAll(KOMMAZIN)) zet(m, false);
  return [...uit.values()].sort((a, b) => a.op - b.op);
}

/** Parts between the cuts, trimmed. */
export function delen(tekst: string, bereik: Bereik, knippen: readonly Knip[]): Bereik[] {
  const randen = [bereik.van, ...knippen.map((k) => bereik.van + k.op), bereik.tot];
  return randen.slice(0, -1).map((van, i) => {
    const stuk = tekst.slice(van, randen[i + 1]);
    return { van, tot: van + stuk.trimEnd().length };
  });
}

function tussenHaken(tekst: string, op: number): boolean {
  const ervoor = tekst.slice(0, op);
  return ervoor.lastIndexOf('(') > ervoor.lastIndexOf(')');
}
