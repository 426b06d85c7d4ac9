import type { Blok, Secties } from './secties.js';
import { aktVan } from './akt.js';
import { heeftPersoonsvorm } from './layout/regels.js';
import { ALLEEN_NAAM } from './namen.js';
import { zoekPersoon } from './personen.js';
import type { Personenregister } from './personen.js';
import { isWebadres, splitsZinnen } from './zinnen.js';
import { AANKONDIGENDE_ZIN, UITSLAG_KORT } from './taal/signalen.js';
import type { Bereik } from './zinnen.js';
import { HANDELWERKWOORDEN } from './taal/werkwoorden.js';
import { OVERWEGINGSKOPPEN } from './taal/kopwoorden.js';

/** Part of a motion a sentence stands in. */
export type Motiedeel = 'aanhef' | 'overweging' | 'dictum';

/** A sentence in its paragraph. Offsets are in the text of the paragraph. */
export interface Zin extends Bereik {
  readonly blok: number;
  /** The text on one line, single spaces, without mark-up of emphasis. */
  readonly plat: string;
  readonly eersteVanAlinea: boolean;
  readonly motie: Motiedeel | null;
  /** Says only that something follows ("De raad heeft:"): it colours what comes after it and is no item itself. */
  readonly aankondiging: boolean;
}

const DICTUM = /^(?:verzoekt|draagt|roept|spreekt|dringt|vraagt|nodigt)\b[^.;]{0,160}[,:]$/iu;
/** "De motie verzoekt het college:" in a letter: the points below are what was asked. */
const CITEERT_DICTUM = /\b(?:motie|amendement)\b[^.]{0,80}? (?:verzoekt|vraagt|roept|draagt|spreekt)\b[^.]*:$|\b(?:wordt|worden) (?:\p{L}+ )?(?:gevraagd|verzocht)(?: om)?:$/iu;
const OVERWEGING = new RegExp(`^(?:${OVERWEGINGSKOPPEN.join('|')})\\s*[,:;]?$`, 'iu');
/** A line of a programme: from when to when, and what. */
const TIJDVAK = /^\d{1,2}[:.]\d{2}(?: uur)? ?[-–—] ?\d{1,2}[:.]\d{2}\b/u;
const WERKT = new RegExp(`^(?:${HANDELWERKWOORDEN})\\s`, 'u');
const LABELWOORD = /^(?:\p{Lu}[\p{L}.’'-]*|[Dd]e|[Hh]et|van|der|den|heer|voorzitter|secretaris|griffier|wethouder|burgemeester|mevrouw)$/u;

/** Recognition reads no further than this in one sentence, in characters; the passage itself is never shortened. */
const LEESLENGTE = 3000;

/** "Noord-\nHolland", "I-\nwatch": a hyphen that belongs to the word stays. */
const NAAMSTREEP = /(?<=\p{L})-[ \t]*\n[ \t]*(?=\p{Lu})|(?<=\p{Lu})-[ \t]*\n[ \t]*(?=\p{L})(?!(?:en|of)\s)/gu;

/** The text on one line, words broken off at the end of a line made whole; runs of characters that are no words are left out. */
export function opEenRegel(tekst: string): string {
  const heel = /-[ \t]*\n/u.test(tekst) ? tekst.replace(/(?<=\p{Ll})-[ \t]*\n[ \t]*(?=\p{Ll})(?!(?:en|of)\s)/gu, '').replace(NAAMSTREEP, '-') : tekst;
  const kaal = /[*_]/u.test(heel) ? heel.replace(/\*\*|__/gu, '').replace(/(?<![\p{L}\d*])\*([^\s*][^*\n]{0,80}?)\*(?![*\p{L}\d])/gu, '$1') : heel;
  return kaal.replace(/(?<!\S)\S{80,}/gu, '…').replace(/\s+/gu, ' ').trim();
}

/** A sentence on one line, as far as recognition reads it. */
export function plat(tekst: string): string {
  return opEenRegel(tekst.slice(0, LEESLENGTE * 2)).slice(0, LEESLENGTE);
}

/** "De voorzitter.", "Jan Jansen (partij).": a label that names who has the floor. */
function isLabel(kort: string): boolean {
  if (!kort.endsWith('.') || kort.length > 90) return false;
  const woorden = kort.slice(0, -1).replace(/\s*\([^)]{1,40}\)$/u, '').split(' ');
  return woorden.length <= 7 && woorden.every((w) => LABELWOORD.test(w));
}

/** Stage 4: the sentences of all paragraphs; headings inside a motion are not sentences but change what follows. */
export function leesZinnen(secties: Secties, register: Personenregister): Zin[] {
  const uit: Zin[] = [];
  let motie: Motiedeel | null = null;
  let inMotie = false;
  for (const [i, blok] of secties.blokken.entries()) {
    const kort = plat(blok.alinea.tekst);
    if (blok.alinea.merk === null || OVERWEGING.test(kort)) {
      if (OVERWEGING.test(kort)) {
        motie = 'overweging';
        inMotie = true;
        continue;
      }
      const dictum = inMotie && DICTUM.test(kort);
      motie = dictum ? 'dictum' : inMotie && /^besluit\s*:?$/iu.test(kort) ? 'dictum' : null;
      if (!dictum) inMotie = inMotie && blok.alinea.diepte > 0;
    }
    const citeert = CITEERT_DICTUM.test(kort);
    if (blok.sectie === 'acties' && alleenNamen(kort, register)) continue;
    const zinnen = samengevoegd(blok).flatMap((z) => perSpreker(z, blok.alinea.tekst, register));
    for (const [k, z] of zinnen.entries()) {
      const zin = plat(blok.alinea.tekst.slice(z.van, z.tot));
      uit.push({ ...z, blok: i, plat: zin, eersteVanAlinea: k === 0, aankondiging: AANKONDIGENDE_ZIN.test(zin), motie: motie === 'dictum' && blok.alinea.merk === null ? 'aanhef' : motie });
    }
    if (citeert) motie = 'dictum';
  }
  return uit;
}

/** The cell of a table that says who. */
function alleenNamen(kort: string, register: Personenregister): boolean {
  return kort.split(/\s*(?:,|&|\/|\ben\b)\s*/u).every((n) => zoekPersoon(register.personen, n) !== null || ALLEEN_NAAM.test(n)) && kort.split(' ').length <= 9;
}

/** A label that turned out to be no heading ("Kosten en planning:"). */
function isLosLabel(kort: string): boolean {
  return /^[^:]*:$/u.test(kort) && kort.split(' ').length <= 3 && !heeftPersoonsvorm(kort) && !/^besluit|^actie|^afspra|^afges|^verzoek|^besloten/iu.test(kort);
}

/** A code, a number, a single word: too little to be a statement. */
function isSnipper(kort: string): boolean {
  if (isLosLabel(kort) || /^(?:en gaat over tot de orde van de dag|notulen|verslag|agenda|besluit|besluiten|stemuitslag|toelichting|uitzending|(?:eerste|tweede|derde) termijn|geen|geen info(?:rmatie)?|n\.?v\.?t)[.,]?$/iu.test(kort)) return true;
  const echt = kort.split(' ').filter((w) => /\p{L}{2}/u.test(w));
  return echt.length < 2 && !/[?!]$/u.test(kort) && !isLabel(kort) && !/^\p{Lu}\p{L}+\.$/u.test(kort) && !/^(?:besluit|afgesproken|afspraken)\b/iu.test(kort);
}

/** After a comma somebody else takes over: "Sven mist een paragraaf, Tessa is het daarmee eens". */
const ANDER_NA_KOMMA = /,\s+(?=((?:de heer |mevrouw |dhr\. |mw\. )?\p{Lu}[\p{L}’'-]+(?:\s(?:(?:van|de|der|den|ter|ten)\s)*\p{Lu}[\p{L}’'-]+)?)\s+(\p{Ll}+\s[^,]{4,}))/gu;

/** Two people in one sentence are two sentences, when each has a verb of its own. */
function perSpreker(z: Bereik, tekst: string, register: Personenregister): Bereik[] {
  const zin = tekst.slice(z.van, z.tot);
  if (zin.length > LEESLENGTE) return [z];
  const uit: Bereik[] = [];
  let van = z.van;
  for (const m of zin.matchAll(ANDER_NA_KOMMA)) {
    const links = tekst.slice(van, z.van + m.index);
    const ander = m[2] ?? '';
    const doet = aktVan(ander) !== null || WERKT.test(ander);
    if (!doet || zoekPersoon(register.personen, m[1] ?? '') === null || !(heeftPersoonsvorm(links) || /\s\p{Ll}+t\s/u.test(links)) || /\([^)]*$|(?:^|\s)(?:als|omdat|indien|wanneer|nu|terwijl|volgens|naast)\s[^,]*$/iu.test(links)) continue;
    uit.push({ van, tot: z.van + m.index + 1 });
    van = z.van + m.index + m[0].length;
  }
  return [...uit, { van, tot: z.tot }];
}

/** Speaker labels ("De voorzitter.") and a form of address stay with the sentence after them; addresses drop out. */
function samengevoegd(blok: Blok): Bereik[] {
  const tekst = blok.alinea.tekst;
  const uit: Bereik[] = [];
  let open: number | null = null;
  const alle = splitsZinnen(tekst).flatMap((z) => {
    const stuk = tekst.slice(z.van, z.tot);
    const kort = plat(stuk);
    return isWebadres(stuk) || /^(?:#?\d+ )?\((?!actie)[^()]{3,60}\)$/iu.test(kort) || TIJDVAK.test(kort) || isSnipper(kort) ? [] : [{ ...z, kort }];
  });
  for (const [i, { kort, ...z }] of alle.entries()) {
    if (i < alle.length - 1 && (isLabel(kort) || /^\p{L}+[.!]$/u.test(kort)) && !UITSLAG_KORT.test(kort) && (i === 0 || open !== null || /^voorzitter\.$/iu.test(kort))) {
      open ??= z.van;
      continue;
    }
    // "… De burgemeester.": gives the floor, and the next turn begins with it again.
    if (i > 0 && i === alle.length - 1 && open === null && isLabel(kort)) continue;
    uit.push({ van: open ?? z.van, tot: z.tot });
    open = null;
  }
  return uit;
}
