/** A piece of text on a page. Lengths are in points; y runs down from the top and is that of the baseline. */
export interface Tekststuk {
  readonly tekst: string;
  readonly links: number;
  readonly rechts: number;
  readonly y: number;
  /** The size of the letters. */
  readonly grootte: number;
}

/** From this gap on, in letter sizes, pieces on one baseline stand apart: in two columns, or in two cells of a table. */
export const APART = 1.5;

/** Up to this gap, pieces drawn apart from one another are still one run of text. */
const AANSLUITEND = 0.8;

/** Up to this gap they are parts of one word. */
const IN_WOORD = 0.12;

/** How far baselines on one line may differ, in letter sizes. */
const ZELFDE_REGEL = 0.35;

/** A superscript or subscript is at most this far off, and at most this large. */
const INDEX_AFSTAND = 0.6;
const INDEX_GROOTTE = 0.85;

/**
 * Joins pieces that were drawn one after the other into runs of text, with the spaces the document has between them.
 * A wide space ends a run.
 */
export function voegSamen(stukken: Iterable<Tekststuk>): Tekststuk[] {
  const samen: Tekststuk[] = [];
  let open: Tekststuk | undefined;
  for (const stuk of stukken) {
    const wit = stuk.tekst.trim() === '';
    if (open !== undefined && (wit ? stuk.rechts - stuk.links < AANSLUITEND * open.grootte && sluitAan(open, stuk) : sluitAan(open, stuk))) {
      open = verleng(open, stuk);
      continue;
    }
    if (open !== undefined) samen.push(open);
    open = wit ? undefined : stuk;
  }
  if (open !== undefined) samen.push(open);
  return samen.map((stuk) => ({ ...stuk, tekst: stuk.tekst.trim() }));
}

function sluitAan(open: Tekststuk, stuk: Tekststuk): boolean {
  const gat = stuk.links - open.rechts;
  const afstand = Math.abs(stuk.y - open.y);
  if (gat > AANSLUITEND * open.grootte || gat < -0.5 * open.grootte) return false;
  if (afstand <= ZELFDE_REGEL * open.grootte) return true;
  return afstand <= INDEX_AFSTAND * open.grootte && stuk.grootte <= INDEX_GROOTTE * open.grootte;
}

function verleng(open: Tekststuk, stuk: Tekststuk): Tekststuk {
  const spatie = stuk.links - open.rechts > IN_WOORD * open.grootte && !/\s$/u.test(open.tekst) && !/^\s/u.test(stuk.tekst);
  return { ...open, tekst: `${open.tekst}${spatie ? ' ' : ''}${stuk.tekst}`, rechts: Math.max(open.rechts, stuk.rechts) };
}

/** The runs of text on one baseline, from left to right. */
export type Rij = readonly Tekststuk[];

/** Puts runs of text on lines: from top to bottom, and from left to right, also when they were drawn in another order. */
export function opRijen(stukken: readonly Tekststuk[]): Rij[] {
  const rijen: Tekststuk[][] = [];
  for (const stuk of [...stukken].sort((a, b) => a.y - b.y)) {
    const rij = rijen.at(-1);
    const eerste = rij?.[0];
    if (rij !== undefined && eerste !== undefined && stuk.y - eerste.y <= ZELFDE_REGEL * Math.min(eerste.grootte, stuk.grootte)) rij.push(stuk);
    else rijen.push([stuk]);
  }
  return rijen.map((rij) => voegSamen(rij.sort((a, b) => a.links - b.links)));
}
