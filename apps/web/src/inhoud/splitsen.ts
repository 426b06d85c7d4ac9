import type { Inhoud, InhoudPassage } from './inhoud.js';

/** The place of a character of the quotation in the document. */
function plaats({ vanRegel, vanTeken, citaat }: InhoudPassage, teken: number): { readonly regel: number; readonly teken: number } {
  const ervoor = citaat.slice(0, teken).split('\n');
  const laatste = ervoor.at(-1) ?? '';
  return ervoor.length === 1 ? { regel: vanRegel, teken: vanTeken + teken } : { regel: vanRegel + ervoor.length - 1, teken: laatste.length };
}

/** The part of a passage from one character of its quotation up to another, still letter for letter. */
export function deelVan(passage: InhoudPassage, begin: number, einde: number): InhoudPassage {
  const van = plaats(passage, begin);
  const tot = plaats(passage, einde);
  return { ...passage, vanRegel: van.regel, vanTeken: van.teken, totRegel: tot.regel, totTeken: tot.teken, citaat: passage.citaat.slice(begin, einde) };
}

/**
 * One content in two, divided within its first passage; white space at the cut belongs to neither.
 * @param teken where in the quotation of that passage the second begins
 * @returns null when one of the two would be empty
 */
export function splits(inhoud: Inhoud, teken: number): readonly [Inhoud, Inhoud] | null {
  const [passage, ...rest] = inhoud.passages;
  if (!passage) return null;
  const eerst = passage.citaat.slice(0, teken).trimEnd();
  const begin = teken + passage.citaat.slice(teken).length - passage.citaat.slice(teken).trimStart().length;
  if (eerst.trim() === '' || passage.citaat.slice(begin).trim() === '') return null;
  return [
    { ...inhoud, tekst: null, passages: [deelVan(passage, 0, eerst.length)] },
    { ...inhoud, tekst: null, passages: [deelVan(passage, begin, passage.citaat.length), ...rest] },
  ];
}

/** Two contents as one: the first, with the passages of both in the order of the report. */
export function voegSamen(eerste: Inhoud, tweede: Inhoud): Inhoud {
  const passages = [...eerste.passages, ...tweede.passages].sort((a, b) => a.vanRegel - b.vanRegel || a.vanTeken - b.vanTeken);
  return { ...eerste, passages, dossiers: [...new Set([...eerste.dossiers, ...tweede.dossiers])] };
}

/** Where a piece of a document begins and ends. */
export type Stuk = Pick<InhoudPassage, 'vanRegel' | 'vanTeken' | 'totRegel' | 'totTeken'>;

/** A piece as a passage, without the white space around it; null when there is nothing but that. */
export function passageVan(regels: readonly string[], stuk: Stuk, plek: Pick<InhoudPassage, 'documentId' | 'weergaveId'>): InhoudPassage | null {
  const { vanRegel, vanTeken, totRegel, totTeken } = stuk;
  const delen = regels.slice(vanRegel - 1, totRegel).map((regel, index) => regel.slice(0, vanRegel + index === totRegel ? totTeken : undefined).slice(index === 0 ? vanTeken : 0));
  const citaat = delen.join('\n');
  if (citaat.trim() === '') return null;
  const heel: InhoudPassage = { documentId: plek.documentId, weergaveId: plek.weergaveId, vanRegel, vanTeken, totRegel, totTeken, citaat };
  return deelVan(heel, citaat.length - citaat.trimStart().length, citaat.trimEnd().length);
}

/** Whole lines as a passage, without the white space around them; null when there is nothing but that. */
export function passageVanRegels(regels: readonly string[], van: number, tot: number, plek: Pick<InhoudPassage, 'documentId' | 'weergaveId'>): InhoudPassage | null {
  return passageVan(regels, { vanRegel: van, vanTeken: 0, totRegel: tot, totTeken: (regels[tot - 1] ?? '').length }, plek);
}
