/** A piece of text that stayed, came or went. */
export interface Stuk {
  readonly tekst: string;
  readonly wat: 'blijft' | 'erbij' | 'eraf';
}

/** Beyond this many words both texts are shown whole: finding the smallest difference would take too long. */
const MEESTE = 1_500;

/** What changed between two texts, word by word, as few changes as can be (longest common subsequence). */
export function woordverschil(voor: string, na: string): readonly Stuk[] {
  const [oud, nieuw] = [woorden(voor), woorden(na)];
  if (oud.length > MEESTE || nieuw.length > MEESTE) return [{ tekst: voor, wat: 'eraf' }, { tekst: na, wat: 'erbij' }];
  const lengte = Array.from({ length: oud.length + 1 }, () => new Uint16Array(nieuw.length + 1));
  const lang = (a: number, b: number): number => lengte[a]?.[b] ?? 0;
  for (let a = oud.length - 1; a >= 0; a -= 1) {
    for (let b = nieuw.length - 1; b >= 0; b -= 1) {
      lengte[a]?.set([oud[a] === nieuw[b] ? lang(a + 1, b + 1) + 1 : Math.max(lang(a + 1, b), lang(a, b + 1))], b);
    }
  }
  const stukken: { tekst: string; wat: Stuk['wat'] }[] = [];
  const leg = (tekst: string, wat: Stuk['wat']): void => {
    const laatste = stukken.at(-1);
    if (laatste?.wat === wat) laatste.tekst += tekst;
    else stukken.push({ tekst, wat });
  };
  for (let a = 0, b = 0; a < oud.length || b < nieuw.length;) {
    const [van, naar] = [oud[a], nieuw[b]];
    if (van !== undefined && van === naar) { leg(van, 'blijft'); a += 1; b += 1; }
    else if (van !== undefined && (naar === undefined || lang(a + 1, b) >= lang(a, b + 1))) { leg(van, 'eraf'); a += 1; }
    else if (naar !== undefined) { leg(naar, 'erbij'); b += 1; }
  }
  return stukken;
}

/** Words with the white space behind them, so that nothing is lost. */
function woorden(tekst: string): readonly string[] {
  return tekst.match(/\S+\s*|^\s+/g) ?? [];
}

/** A value of the API as a reader reads it. */
export function inWoorden(waarde: unknown): string {
  if (waarde === null || waarde === undefined || waarde === '') return '';
  if (typeof waarde === 'string') return waarde;
  if (typeof waarde === 'boolean') return waarde ? 'ja' : 'nee';
  if (typeof waarde === 'number') return String(waarde);
  if (Array.isArray(waarde)) return waarde.map(inWoorden).join('\n');
  if (typeof waarde !== 'object') return '';
  return Object.entries(waarde).map(([naam, deel]: readonly [string, unknown]) => [naam, inWoorden(deel)] as const)
    .filter(([naam, deel]) => deel !== '' && !naam.endsWith('Id')).map(([naam, deel]) => `${naam}: ${deel}`).join(', ');
}
