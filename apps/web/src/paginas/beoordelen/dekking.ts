import type { Terugkoppeling } from '../../api/typen.js';
import { uitDto } from '../../inhoud/inhoud.js';

/** What became of a line so far. */
export type Regelstand = 'open' | 'beslist' | 'verworpen' | 'overgeslagen' | 'leeg' | 'onverantwoord';

/** Of every line of a report what became of it, the weightiest counting; the first line first. */
export function dekking({ voorstellen, overgeslagen }: Terugkoppeling, regels: readonly string[]): readonly Regelstand[] {
  const standen = regels.map((regel): Regelstand => (regel.trim() === '' ? 'leeg' : 'onverantwoord'));
  const zet = (van: number, tot: number, stand: Regelstand): void => {
    for (let regel = van; regel <= tot; regel += 1) {
      const huidig = standen[regel - 1];
      if (huidig !== undefined && huidig !== 'leeg' && GEWICHT[stand] > GEWICHT[huidig]) standen[regel - 1] = stand;
    }
  };
  for (const { vanRegel, totRegel } of overgeslagen) zet(vanRegel, totRegel, 'overgeslagen');
  for (const { stand, inhoud } of voorstellen) {
    for (const { vanRegel, totRegel } of uitDto(inhoud).passages) zet(vanRegel, totRegel, stand === 'open' ? 'open' : stand === 'verworpen' ? 'verworpen' : 'beslist');
  }
  return standen;
}

const GEWICHT: Readonly<Record<Regelstand, number>> = { leeg: 0, onverantwoord: 0, overgeslagen: 1, verworpen: 2, beslist: 3, open: 4 };

/** Runs of lines nobody accounts for. */
export function gaten(standen: readonly Regelstand[]): readonly { readonly van: number; readonly tot: number }[] {
  const gevonden: { van: number; tot: number }[] = [];
  for (const [index, stand] of standen.entries()) {
    if (stand !== 'onverantwoord') continue;
    const vorige = gevonden.at(-1);
    if (vorige?.tot === index) vorige.tot = index + 1;
    else gevonden.push({ van: index + 1, tot: index + 1 });
  }
  return gevonden;
}
