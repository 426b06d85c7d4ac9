import type { Passage } from './model.js';
import type { Stuk } from './layout/alineas.js';
import type { Regel } from './layout/regels.js';

/** Piece by piece where a stretch of a paragraph stands in the document. */
export function stukkenVan(stukken: readonly Stuk[], van: number, tot: number): Stuk[] {
  const uit: Stuk[] = [];
  let begin = 0;
  for (const s of stukken) {
    const eind = begin + (s.tot - s.van);
    const a = Math.max(van, begin);
    const b = Math.min(tot, eind);
    if (a < b) uit.push({ nr: s.nr, van: s.van + a - begin, tot: s.van + b - begin });
    begin = eind + 1;
  }
  return uit;
}

/** Joins pieces to passages: one where nothing but white space lies between, else more. */
export function passagesVan(regels: readonly Regel[], stukken: readonly Stuk[]): Passage[] {
  const groepen: Stuk[][] = [];
  for (const s of stukken) {
    const groep = groepen.at(-1);
    const vorige = groep?.at(-1);
    if (groep !== undefined && vorige !== undefined && sluitAan(regels, vorige, s)) groep.push(s);
    else groepen.push([s]);
  }
  return groepen.flatMap((g) => {
    const eerste = g[0];
    const laatste = g.at(-1);
    return eerste === undefined || laatste === undefined ? [] : [maakPassage(regels, eerste, laatste)];
  });
}

/** The passage from the start of one piece to the end of another. */
export function maakPassage(regels: readonly Regel[], eerste: Stuk, laatste: Stuk): Passage {
  return {
    vanRegel: eerste.nr, vanTeken: eerste.van, totRegel: laatste.nr, totTeken: laatste.tot,
    citaat: citeer(regels.slice(eerste.nr - 1, laatste.nr).map((r) => r.tekst), eerste.van, laatste.tot),
  };
}

/** The text of the lines given, from a character in the first to one (exclusive) in the last, joined with "\n". */
function citeer(regels: readonly string[], vanTeken: number, totTeken: number): string {
  const laatste = regels.length - 1;
  return regels.map((t, i) => t.slice(i === 0 ? vanTeken : 0, i === laatste ? totTeken : undefined)).join('\n');
}

/** Nothing but white space stands between the end of one piece and the start of the next. */
export function sluitAan(regels: readonly Regel[], a: Stuk, b: Stuk): boolean {
  if (a.nr > b.nr || (a.nr === b.nr && a.tot > b.van)) return false;
  if (a.nr === b.nr) return (regels[a.nr - 1]?.tekst.slice(a.tot, b.van) ?? 'x').trim() === '';
  const na = regels[a.nr - 1]?.tekst.slice(a.tot) ?? '';
  const voor = regels[b.nr - 1]?.tekst.slice(0, b.van) ?? '';
  return na.trim() === '' && voor.trim() === '' && regels.slice(a.nr, b.nr - 1).every((r) => r.leeg);
}
