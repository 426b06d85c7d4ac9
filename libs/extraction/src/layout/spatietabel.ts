import { isGescheiden } from './cellen.js';
import { isKolomkop, kolomrol, verdeelRollen } from './kolomkop.js';
import { isStreep } from './paginakop.js';
import type { Regel } from './regels.js';
import { heleRegel, tabelrij } from './tabelrij.js';
import type { Tabelrij } from './tabelrij.js';

/** From column to column, end exclusive. */
type Grens = readonly [number, number];

/** Rows of tables of actions whose columns are set apart with spaces, under "Nr   Actie   Wie   Wanneer". */
export function spatietabellen(regels: readonly Regel[], vanaf: number, mag: (nr: number) => boolean): Tabelrij[] {
  return regels.flatMap((kop, i) => (i >= vanaf && !isGescheiden(kop.tekst) && isKolomkop(kop.kaal) ? leesTabel(regels, i, kop, mag) : []));
}

function leesTabel(regels: readonly Regel[], i: number, kop: Regel, mag: (nr: number) => boolean): Tabelrij[] {
  const koppen = [...kop.tekst.matchAll(/\S+(?: \S+)*/gu)].map((m) => ({ woord: m[0], van: m.index }));
  const rollen = verdeelRollen(koppen.map(({ woord }) => kolomrol(woord) ?? 'rest'), koppen.map(({ woord }) => woord)) ?? [];
  const grens = (rol: (typeof rollen)[number]): Grens | null => {
    const k = rollen.indexOf(rol);
    return k < 0 ? null : [koppen[k]?.van ?? 0, koppen[k + 1]?.van ?? Number.MAX_SAFE_INTEGER];
  };
  const [wat, wie, wanneer] = [grens('actie'), grens('wie'), grens('wanneer')];
  if (wat === null || wie === null) return [];
  const rijen = kolomrijen(regels.slice(i + 1), wie[0], mag);
  // Where a border goes through a word there are no columns.
  if (rijen.flat().some((r) => koppen.some(({ van }) => van > 0 && /^\S\S$/u.test(r.tekst.slice(van - 1, van + 1))))) return [];
  return rijen.map((lijnen) => {
    const cel = (g: Grens | null): string | null => (g === null ? null : lijnen.map((r) => r.tekst.slice(g[0], g[1]).trim()).join(' ').trim() || null);
    return tabelrij('actie', lijnen.map(heleRegel), (cel(wat) ?? '').replace(/^\d{1,3}\.?\s+/u, ''), { houder: cel(wie), termijn: cel(wanneer), kopregels: [kop.nr] });
  });
}

/** A blank line, a rule, or a line that names an owner again ends a row. */
function kolomrijen(regels: readonly Regel[], wie: number, mag: (nr: number) => boolean): Regel[][] {
  const rijen: Regel[][] = [];
  const gelijnd = regels.slice(0, 60).some((r, k) => r.leeg && !(regels[k + 1]?.leeg ?? true) && (regels[k + 1]?.eind ?? 0) > wie);
  let open = false;
  for (const r of regels) {
    if (r.leeg || isStreep(r.kaal)) open = false;
    else if (!mag(r.nr) || isKolomkop(r.kaal) || (!open && (r.begin > wie || r.eind <= wie))) break;
    else if (open && (gelijnd || !/\S/u.test(r.tekst.slice(wie, wie + 2)))) rijen.at(-1)?.push(r);
    else {
      rijen.push([r]);
      open = true;
    }
  }
  return rijen;
}
