import { aaneen, buigingen, eenVan, lexeem, reeks, zoekwoorden } from '@besluitregister/read-models';
import { vouw } from '@besluitregister/domain';
import type { Zoekboom } from './zoekboom.js';

/** The lexemes of folded words, as the index has them; none for a word too common to be in it. */
export type Lexemen = ReadonlyMap<string, readonly string[]>;

/** Lexemes that follow each other in a text, null for a word too common to be indexed; with `begin` the first letters of one. */
export interface Patroon {
  readonly lexemen: readonly (string | null)[];
  readonly begin: boolean;
}

type Tekstblad = Extract<Zoekboom, { soort: 'woord' | 'zinsdeel' }>;

/** Folded words that together, in this order, are one way to find a part. */
interface Schrijfwijze {
  readonly woorden: readonly string[];
  readonly begin: boolean;
  /** It counts only beside another way: in another number, or together with a word that stands next to the part. */
  readonly bijkomend: boolean;
}

/** Every way in which a word or phrase may have been written; `naast` are the words right before and after it. */
export function schrijfwijzen(blad: Tekstblad, naast: { readonly voor?: string | undefined; readonly na?: string | undefined } = {}): Schrijfwijze[] {
  const tekst = blad.soort === 'woord' ? blad.woord : blad.woorden;
  const woorden = zoekwoorden(tekst);
  const hoofd = woorden.flatMap(({ hoofdvorm }) => hoofdvorm);
  const wijze = (...vormen: string[]): Schrijfwijze => ({ woorden: vormen, begin: false, bijkomend: false });
  if (blad.soort === 'woord' && blad.begin) return [{ ...wijze(vouw(tekst).replaceAll(' ', '')), begin: true }];
  const samen = hoofd.slice(1).map((_, plek) => wijze(...hoofd.slice(0, plek), `${hoofd[plek] ?? ''}${hoofd[plek + 1] ?? ''}`, ...hoofd.slice(plek + 2)));
  const delen = zoekwoorden(tekst.replaceAll('-', ' ')).flatMap(({ hoofdvorm }) => hoofdvorm);
  const buren = blad.soort === 'zinsdeel' ? [] : [naast.voor && dicht(naast.voor, tekst), naast.na && dicht(tekst, naast.na)]
    .filter((vorm) => typeof vorm === 'string').map((vorm): Schrijfwijze => ({ ...wijze(vorm), bijkomend: true }));
  const anders = hoofd.flatMap((woord, plek) => buigingen(woord).map((vorm): Schrijfwijze => ({ ...wijze(...hoofd.with(plek, vorm)), bijkomend: true })));
  return [wijze(...hoofd), wijze(...vouw(tekst).split(' ')), wijze(...delen), ...samen, ...buren, ...anders].filter((vorm) => vorm.woorden.some((woord) => woord !== ''));
}

const dicht = (...woorden: readonly string[]): string => woorden.flatMap((woord) => zoekwoorden(woord).flatMap(({ hoofdvorm }) => hoofdvorm)).join('');

/** The ways to write it in lexemes; none when all of it is too common to be indexed. */
export function patronen(wijzen: readonly Schrijfwijze[], lexemen: Lexemen): Patroon[] {
  const gevonden = wijzen.flatMap(({ woorden, begin, bijkomend }): (Patroon & { readonly bijkomend: boolean })[] => {
    const vormen = woorden.map((woord) => lexemen.get(woord)?.[0] ?? null);
    if (begin) return [...new Set([woorden[0] ?? '', vormen[0] ?? ''])].filter((vorm) => vorm !== '').map((vorm) => ({ lexemen: [vorm], begin, bijkomend }));
    return vormen.some((vorm) => vorm !== null) ? [{ lexemen: vormen, begin, bijkomend }] : [];
  });
  return gevonden.some(({ bijkomend }) => !bijkomend) ? gevonden.map(({ lexemen: vormen, begin }) => ({ lexemen: vormen, begin })) : [];
}

/** The tsquery of one of these; null when there are none. */
export function tsquery(van: readonly Patroon[]): string | null {
  return eenVan(van.flatMap(({ lexemen, begin }) => (begin ? lexeem(lexemen[0] ?? '', '*') : reeks(lexemen) ?? [])));
}

/** A piece of a text, and whether it is what was sought. */
export interface Stuk {
  readonly tekst: string;
  readonly treffer: boolean;
}

/** All folded words by which a text is found. */
export function vormenVan(tekst: string): string[] {
  const woorden = zoekwoorden(tekst);
  return woorden.flatMap(({ hoofdvorm, bijvormen }, plek) => [...hoofdvorm, ...bijvormen, ...aaneen(woorden, plek)]);
}

/** The text in pieces, the sought words apart; put together it is the text, letter for letter. */
export function markeer(tekst: string, gezocht: readonly Patroon[], lexemen: Lexemen): Stuk[] {
  const bereiken = vindplaatsen(tekst, gezocht, lexemen).sort((a, b) => a.van - b.van);
  const stukken: Stuk[] = [];
  let plek = 0;
  for (const { van, tot } of bereiken) {
    if (tot <= plek) continue;
    const begin = Math.max(van, plek);
    if (begin > plek) stukken.push({ tekst: tekst.slice(plek, begin), treffer: false });
    stukken.push({ tekst: tekst.slice(begin, tot), treffer: true });
    plek = tot;
  }
  return plek < tekst.length ? [...stukken, { tekst: tekst.slice(plek), treffer: false }] : stukken;
}

function vindplaatsen(tekst: string, gezocht: readonly Patroon[], lexemen: Lexemen): { van: number; tot: number }[] {
  const woorden = zoekwoorden(tekst);
  const van = (vormen: readonly string[]): string[] => vormen.flatMap((vorm) => [...lexemen.get(vorm) ?? [], vorm]);
  const eenheden = woorden.flatMap(({ van: begin, tot, hoofdvorm, bijvormen }, plek) =>
    hoofdvorm.map((vorm) => ({ van: begin, tot, hoofd: lexemen.get(vorm) ?? [], alle: van([vorm, ...bijvormen]), samen: van(aaneen(woorden, plek)), totBuur: woorden[plek + 1]?.tot ?? tot })));
  return gezocht.flatMap(({ lexemen: [eerste = null, ...rest], begin }) => eenheden.flatMap((eenheid, plek) => {
    if (rest.length === 0) {
      const past = (vorm: string): boolean => eerste !== null && (begin ? vorm.startsWith(eerste) : vorm === eerste);
      if (eenheid.alle.some(past)) return [{ van: eenheid.van, tot: eenheid.tot }];
      return eenheid.samen.some(past) ? [{ van: eenheid.van, tot: eenheid.totBuur }] : [];
    }
    const volgend = [eerste, ...rest].map((lexeemHier, index) => ({ lexeemHier, hier: eenheden[plek + index] }));
    const past = volgend.every(({ lexeemHier, hier }) => hier !== undefined && (lexeemHier === null || hier.hoofd.includes(lexeemHier)));
    return past ? [{ van: eenheid.van, tot: volgend.at(-1)?.hier?.tot ?? eenheid.tot }] : [];
  }));
}
