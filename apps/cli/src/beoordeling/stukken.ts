import type { Passage } from '@besluitregister/domain';

/** A stretch of a rendering: lines from 1, characters from 0 with an exclusive end. */
export interface Stuk {
  readonly vanRegel: number;
  readonly vanTeken: number;
  readonly totRegel: number;
  readonly totTeken: number;
}

/** The text of a stretch, lines joined with a line end: the quote as the register wants it. */
export function citaatVan(regels: readonly string[], { vanRegel, vanTeken, totRegel, totTeken }: Stuk): string {
  const stuk = regels.slice(vanRegel - 1, totRegel);
  return stuk.map((regel, plaats) => regel.slice(plaats === 0 ? vanTeken : 0, plaats === stuk.length - 1 ? totTeken : undefined)).join('\n');
}

/** Reads `12` or `12-14`: those lines without the white space around them; undefined when they are no lines with text. */
export function leesStuk(tekst: string, regels: readonly string[]): Stuk | undefined {
  const [, van, tot] = /^(\d+)(?:\s*-\s*(\d+))?$/.exec(tekst.trim()) ?? [];
  const [vanRegel, totRegel] = [Number(van), Number(tot ?? van)];
  const [eerste, laatste] = [regels[vanRegel - 1], regels[totRegel - 1]];
  if (eerste === undefined || laatste === undefined || totRegel < vanRegel || eerste.trim() === '' || laatste.trim() === '') return undefined;
  return { vanRegel, vanTeken: eerste.length - eerste.trimStart().length, totRegel, totTeken: laatste.trimEnd().length };
}

/**
 * Cuts the passages of a proposal in two before these words; undefined when they are not in it, or at its very begin.
 * A space in the words stands for any white space, so a line end may lie between.
 */
export function splits(passages: readonly Passage[], woorden: string): readonly [readonly Passage[], readonly Passage[]] | undefined {
  const delen = woorden.trim().split(/\s+/).map((woord) => woord.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const patroon = new RegExp(delen.join('\\s+'), 'iu');
  for (const [plaats, passage] of passages.entries()) {
    const op = woorden.trim() === '' ? -1 : passage.citaat.search(patroon);
    if (op < 0) continue;
    const [voor, na] = [passages.slice(0, plaats), passages.slice(plaats + 1)];
    const eerste = passage.citaat.slice(0, op).trimEnd();
    const begin = eerste === '' ? voor : [...voor, { ...passage, ...tot(passage, eerste.length), citaat: eerste }];
    return begin.length === 0 ? undefined : [begin, [{ ...passage, ...vanaf(passage, op), citaat: passage.citaat.slice(op) }, ...na]];
  }
  return undefined;
}

/** The passages of two proposals as those of one; where nothing but white space lies between, it becomes one passage. */
export function voegSamen(regels: readonly string[], eerste: readonly Passage[], tweede: readonly Passage[]): readonly Passage[] {
  const [laatste, begin] = [eerste.at(-1), tweede[0]];
  if (laatste === undefined || begin === undefined) return [...eerste, ...tweede];
  const tussen = { vanRegel: laatste.totRegel, vanTeken: laatste.totTeken, totRegel: begin.vanRegel, totTeken: begin.vanTeken };
  const aaneen = (tussen.vanRegel < tussen.totRegel || (tussen.vanRegel === tussen.totRegel && tussen.vanTeken <= tussen.totTeken))
    && citaatVan(regels, tussen).trim() === '';
  if (!aaneen) return [...eerste, ...tweede];
  const samen = { ...laatste, totRegel: begin.totRegel, totTeken: begin.totTeken };
  return [...eerste.slice(0, -1), { ...samen, citaat: citaatVan(regels, samen) }, ...tweede.slice(1)];
}

/** What of the text lies in none of these stretches, line by line and without white space around it. */
export function onverantwoord(regels: readonly string[], stukken: readonly Stuk[]): readonly Stuk[] {
  return regels.flatMap((regel, plaats) => {
    const nummer = plaats + 1;
    const gedekt = new Uint8Array(regel.length);
    for (const { vanRegel, vanTeken, totRegel, totTeken } of stukken) {
      if (nummer < vanRegel || nummer > totRegel) continue;
      gedekt.fill(1, nummer === vanRegel ? vanTeken : 0, nummer === totRegel ? totTeken : regel.length);
    }
    const open = Array.from(regel, (_, teken) => teken).filter((teken) => gedekt[teken] === 0 && /\S/u.test(regel.charAt(teken)));
    const [eerste, laatste] = [open[0], open.at(-1)];
    return eerste === undefined || laatste === undefined ? [] : [{ vanRegel: nummer, vanTeken: eerste, totRegel: nummer, totTeken: laatste + 1 }];
  });
}

function tot(passage: Passage, teken: number): Pick<Stuk, 'totRegel' | 'totTeken'> {
  const [totRegel, totTeken] = punt(passage, teken);
  return { totRegel, totTeken };
}

function vanaf(passage: Passage, teken: number): Pick<Stuk, 'vanRegel' | 'vanTeken'> {
  const [vanRegel, vanTeken] = punt(passage, teken);
  return { vanRegel, vanTeken };
}

/** Line and character of a place in the quote of a passage. */
function punt({ vanRegel, vanTeken, citaat }: Passage, teken: number): readonly [number, number] {
  const voor = citaat.slice(0, teken).split('\n');
  return [vanRegel + voor.length - 1, (voor.length === 1 ? vanTeken : 0) + (voor.at(-1)?.length ?? 0)];
}
