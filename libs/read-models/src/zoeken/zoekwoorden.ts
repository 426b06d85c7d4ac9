import { vouw } from '@besluitregister/domain';

/** A word of a text, with the forms by which it is found; folded, so that case, diacritics and punctuation do not matter. */
export interface Zoekwoord {
  /** Where it stands in the text, in UTF-16 units; the end is exclusive. */
  readonly van: number;
  readonly tot: number;
  /** What it is in the order of the text: one word, or more for a character that stands for more. */
  readonly hoofdvorm: readonly string[];
  /** What else finds it: written whole ("cameras", "omgs"), and the parts of a word with hyphens. */
  readonly bijvormen: readonly string[];
}

/** Letters and digits, held together by what {@link vouw} leaves out within a word. */
const WOORD = /[\p{L}\p{N}\p{M}]+(?:[-'’.][\p{L}\p{N}\p{M}]+)*/gu;

/** The genitive and the plural behind an apostrophe: "Koelewijn's", "camera's". The stemmer knows them only without one. */
const APOSTROF_S = /['’]s$/iu;

/** Nothing to fold in it but capitals, and nothing else to find it by: most words. */
const GEWOON = /^[A-Za-z0-9]+$/;

const gevouwen = (tekst: string): string[] => vouw(tekst).split(' ').filter((woord) => woord !== '');

/** The words of a text, in order. */
export function zoekwoorden(tekst: string): Zoekwoord[] {
  return [...tekst.matchAll(WOORD)].flatMap(({ 0: woord, index }) => {
    if (GEWOON.test(woord)) return [{ van: index, tot: index + woord.length, hoofdvorm: [woord.toLowerCase()], bijvormen: [] }];
    const hoofdvorm = gevouwen(woord.replace(APOSTROF_S, ''));
    if (hoofdvorm.length === 0) return [];
    const delen = woord.includes('-') ? woord.split('-').flatMap((deel) => gevouwen(deel.replace(APOSTROF_S, ''))).filter((deel) => deel.length > 1) : [];
    const bijvormen = new Set([...gevouwen(woord), ...delen].filter((vorm) => !hoofdvorm.includes(vorm)));
    return [{ van: index, tot: index + woord.length, hoofdvorm, bijvormen: [...bijvormen] }];
  });
}

/** The words of a text as the index takes them, in the order in which phrases look for them. */
export function hoofdtekst(woorden: readonly Zoekwoord[]): string {
  return woorden.flatMap(({ hoofdvorm }) => hoofdvorm).join(' ');
}

/** What else the words of a text are found by; a single letter also together with the word behind it: "I watch" as "iwatch". */
export function bijtekst(woorden: readonly Zoekwoord[]): string {
  return [...new Set(woorden.flatMap(({ bijvormen }, plek) => [...bijvormen, ...aaneen(woorden, plek)]))].join(' ');
}

/** The single letter at a place together with the word behind it; nothing when there stands no single letter. */
export function aaneen(woorden: readonly Zoekwoord[], plek: number): string[] {
  const [letter, volgend] = [woorden[plek]?.hoofdvorm.join(''), woorden[plek + 1]?.hoofdvorm.join('')];
  return letter?.length === 1 && volgend !== undefined ? [letter + volgend] : [];
}

/** Letters; what is shorter is more often another word: "lezen" is not of "les". */
const KORTSTE_MEERVOUD = 6;

/**
 * The singular or plural of a folded word that the Dutch stemmer (Snowball) holds for another word: -s behind a vowel, and
 * -ven and -zen of a word in f and s. "notities" and "notitie", "bedrijven" and "bedrijf", "adviezen" and "advies".
 */
export function buigingen(woord: string): string[] {
  const anders = (einde: RegExp, wordt: string): string[] => (einde.test(woord) ? [woord.replace(einde, wordt)] : []);
  const vormen = [
    ...anders(/(?<=[aeiouy])s$/, ''), ...anders(/(?<=[aeiouy])$/, 's'),
    ...anders(/ven$/, 'f'), ...anders(/f$/, 'ven'), ...anders(/zen$/, 's'), ...anders(/s$/, 'zen'),
  ];
  return vormen.filter((vorm) => Math.max(vorm.length, woord.length) >= KORTSTE_MEERVOUD);
}
