import { OnleesbaarDocument } from '../onleesbaar-document.js';

/** With fewer letters than this nothing can be said of them. */
const MIN_LETTERS = 100;

/** In Dutch, and in any language in these letters, two letters in five are vowels; in letters that stand for others one in eight. */
const MIN_AANDEEL_KLINKERS = 0.2;

/** From this share on, the letters that the fonts do not name are too many to read round them. */
const MAX_AANDEEL_ONBEKEND = 0.2;

/**
 * Refuses a PDF whose fonts do not say which letters they show (no ToUnicode map, ISO 32000-1, §9.10.2): what comes out
 * are the numbers of the shapes, which look like text and are none.
 *
 * @throws OnleesbaarDocument `geen-tekst`
 */
export function weigerGeheimschrift(regels: readonly string[], naam: string): void {
  let tekens = 0;
  let letters = 0;
  let klinkers = 0;
  let onbekend = 0;
  for (const regel of regels) {
    tekens += aantal(regel, /\S/gu);
    onbekend += aantal(regel, /\ufffd/gu);
    const kaal = regel.normalize('NFD');
    letters += aantal(kaal, /[a-z]/giu);
    klinkers += aantal(kaal, /[aeiou]/giu);
  }
  const verschoven = letters >= MIN_LETTERS && klinkers < letters * MIN_AANDEEL_KLINKERS;
  if (!verschoven && (tekens < MIN_LETTERS || onbekend < tekens * MAX_AANDEEL_ONBEKEND)) return;
  throw new OnleesbaarDocument('geen-tekst', `"${naam}" zegt niet welke letters erin staan: het lettertype heeft geen tekencodes. Sla het oorspronkelijke document opnieuw op als pdf of lever het aan als docx, of laat er tekstherkenning (OCR) op los.`);
}

function aantal(tekst: string, patroon: RegExp): number {
  return tekst.match(patroon)?.length ?? 0;
}
