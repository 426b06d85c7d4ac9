import type { Overgeslagen, OvergeslagenReden, Passage } from './model.js';
import type { Stuk } from './layout/alineas.js';
import { markerLengte } from './layout/regels.js';
import type { Regel, Regelrol } from './layout/regels.js';

/**
 * Everything that no passage covers, line by line with the reason, neighbouring lines with the same reason
 * joined. Together with the passages it covers every non-white character exactly once.
 */
export function bepaalOvergeslagen(
  regels: readonly Regel[], rollen: readonly Regelrol[], labels: readonly Stuk[], passages: readonly Passage[],
): Overgeslagen[] {
  const bedekt = regels.map((r) => new Uint8Array(r.tekst.length));
  for (const p of passages) {
    for (let nr = p.vanRegel; nr <= p.totRegel; nr += 1) {
      bedekt[nr - 1]?.fill(1, nr === p.vanRegel ? p.vanTeken : 0, nr === p.totRegel ? p.totTeken : undefined);
    }
  }
  const uit: Overgeslagen[] = [];
  const labelsOp = new Map<number, Stuk[]>();
  for (const label of labels) labelsOp.set(label.nr, [...labelsOp.get(label.nr) ?? [], label]);
  for (const r of regels) {
    for (const [van, tot] of gaten(r.tekst, bedekt[r.nr - 1] ?? new Uint8Array())) {
      for (const stuk of splitsMerk(r, van, tot, redenVan(r, van, rollen, labelsOp.get(r.nr) ?? []))) voegBij(uit, regels, stuk);
    }
  }
  return uit;
}

/** Uncovered stretches of a line, trimmed, end exclusive. */
function gaten(tekst: string, bedekt: Uint8Array): [number, number][] {
  const uit: [number, number][] = [];
  for (let i = 0; i < tekst.length; i += 1) {
    if (bedekt[i] === 1 || /\s/u.test(tekst.charAt(i))) continue;
    let tot = i;
    let eind = i;
    while (eind < tekst.length && bedekt[eind] !== 1) {
      if (!/\s/u.test(tekst.charAt(eind))) tot = eind + 1;
      eind += 1;
    }
    uit.push([i, tot]);
    i = eind;
  }
  return uit;
}

function redenVan(r: Regel, van: number, rollen: readonly Regelrol[], labels: readonly Stuk[]): OvergeslagenReden {
  const rol = rollen[r.nr - 1] ?? 'overig';
  if (labels.some((l) => l.van <= van && van < l.tot)) return 'kop';
  return rol === 'tekst' || rol === 'leeg' ? 'overig' : rol;
}

/** The marker of a list item is told apart from what follows it. */
function splitsMerk(r: Regel, van: number, tot: number, reden: OvergeslagenReden): Overgeslagen[] {
  const maak = (a: number, b: number, waarom: OvergeslagenReden): Overgeslagen => ({ vanRegel: r.nr, vanTeken: a, totRegel: r.nr, totTeken: b, reden: waarom });
  const merk = van === r.begin && (reden === 'overig' || reden === 'kop') ? r.begin + r.kaal.slice(0, markerLengte(r.kaal)).trimEnd().length : van;
  if (reden === 'kop' || merk <= van) return [maak(van, tot, reden)];
  if (merk >= tot) return [maak(van, tot, 'opsommingsteken')];
  const rest = merk + (/^\s*/u.exec(r.tekst.slice(merk, tot))?.[0].length ?? 0);
  return [maak(van, merk, 'opsommingsteken'), maak(rest, tot, reden)];
}

function voegBij(uit: Overgeslagen[], regels: readonly Regel[], stuk: Overgeslagen): void {
  const vorige = uit.at(-1);
  const naadloos = vorige !== undefined && vorige.reden === stuk.reden && stuk.reden !== 'opsommingsteken' && vorige.totRegel < stuk.vanRegel
    && regels.slice(vorige.totRegel, stuk.vanRegel - 1).every((r) => r.leeg)
    && (regels[vorige.totRegel - 1]?.eind ?? -1) === vorige.totTeken && (regels[stuk.vanRegel - 1]?.begin ?? -1) === stuk.vanTeken;
  if (vorige !== undefined && naadloos) uit[uit.length - 1] = { ...vorige, totRegel: stuk.totRegel, totTeken: stuk.totTeken };
  else uit.push(stuk);
}
