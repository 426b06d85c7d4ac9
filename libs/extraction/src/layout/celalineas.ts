import type { Alinea, Stuk } from './alineas.js';
import type { Regelcel } from './kolomrijen.js';
import { begintKlein, breektAf, markerLengte, sluitAf } from './regels.js';

/** A cell on one line, as a paragraph takes it. */
interface Deel extends Regelcel {
  readonly merk: number;
}

/** "Bakker: werkgroep bijeenroepen": who, and what that person is to do. */
const LABEL = /^\p{Lu}[^.:]{1,30}:\s/u;

/** The paragraphs of the text in a cell. */
export function celAlineas(cellen: readonly Regelcel[]): Omit<Alinea, 'kop'>[] {
  const breedte = Math.max(0, ...cellen.map((cel) => cel.tot - cel.van));
  const alineas: Deel[][] = [];
  for (const cel of cellen) {
    const deel = { ...cel, merk: markerLengte(cel.ruw) };
    const open = alineas.at(-1);
    const vorige = open?.at(-1);
    if (open !== undefined && vorige !== undefined && deel.merk === 0 && looptDoor(vorige, deel, breedte)) open.push(deel);
    else alineas.push([deel]);
  }
  return alineas.map(maakAlinea);
}

function looptDoor(vorige: Deel, deel: Deel, breedte: number): boolean {
  if (breektAf(vorige.tekst)) return true;
  if (sluitAf(vorige.tekst) || /[;:]$/u.test(vorige.tekst) || LABEL.test(deel.tekst)) return false;
  const woord = deel.tekst.split(' ')[0] ?? '';
  return begintKlein(deel.tekst) || vorige.tot - vorige.van + 1 + woord.length > breedte;
}

function maakAlinea(delen: readonly Deel[]): Omit<Alinea, 'kop'> {
  const merk = delen[0]?.merk ?? 0;
  const vanaf = (i: number): number => (i === 0 ? merk : 0);
  return {
    stukken: delen.map(({ nr, van, tot }, i): Stuk => ({ nr, van: van + vanaf(i), tot })),
    tekst: delen.map(({ ruw }, i) => ruw.slice(vanaf(i))).join('\n'),
    diepte: merk > 0 ? 1 : 0, merk: merk > 0 ? delen[0]?.ruw.slice(0, merk).trim() ?? null : null, inspring: 0, naWit: true,
  };
}
