import type { Passage } from '../api/typen.js';

/** A passage as the address holds it. */
export interface Plek {
  readonly documentId: string;
  readonly weergaveId: string;
  readonly vanRegel: number;
  readonly totRegel: number;
}

/** The place of a passage in one word of the address. */
export function plekWoord({ documentId, weergaveId, vanRegel, totRegel }: Plek): string {
  return [documentId, weergaveId, vanRegel, totRegel].join('~');
}

/** Reads what {@link plekWoord} wrote; null for anything else. */
export function leesPlek(woord: string | null): Plek | null {
  const gelezen = /^([0-9a-f-]{36})~([0-9a-f-]{36})~(\d{1,7})~(\d{1,7})$/.exec(woord ?? '');
  const [, documentId, weergaveId, van, tot] = gelezen ?? [];
  if (documentId === undefined || weergaveId === undefined) return null;
  return { documentId, weergaveId, vanRegel: Number(van), totRegel: Number(tot) };
}

/** "r. 129" or "r. 129-130". */
export function regels({ vanRegel, totRegel }: Pick<Passage, 'vanRegel' | 'totRegel'>): string {
  return vanRegel === totRegel ? `r. ${vanRegel}` : `r. ${vanRegel}-${totRegel}`;
}

/**
 * A line of the report in three: before the passage, the passage itself letter for letter, and after it.
 * @param deel the line of the quotation that belongs to this line; the whole line is marked when it is not in it
 */
export function verdeelRegel(regel: string, deel: string): readonly [voor: string, passage: string, na: string] {
  const begin = deel === '' ? -1 : regel.indexOf(deel);
  return begin < 0 ? ['', regel, ''] : [regel.slice(0, begin), deel, regel.slice(begin + deel.length)];
}
