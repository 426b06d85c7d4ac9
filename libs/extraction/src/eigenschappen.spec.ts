import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { controleerExtractie, extraheer } from './index.js';
import type { Extractie } from './index.js';

const seed = readFileSync(new URL('../../../voorbeelden/terugkoppeling-dvo-ijsselland-2019-10-02.txt', import.meta.url), 'utf8').split('\n');

/** How often each non-white character is covered; every count must be one. */
function fouten(regels: readonly string[], e: Extractie): string[] {
  const uit: string[] = [];
  const keer = regels.map((r) => Array<number>(r.length).fill(0));
  const passages = e.voorstellen.flatMap((v) => v.passages);
  for (const p of passages) {
    const stuk = regels.slice(p.vanRegel - 1, p.totRegel).map((t, i, a) => t.slice(i === 0 ? p.vanTeken : 0, i === a.length - 1 ? p.totTeken : undefined)).join('\n');
    if (stuk !== p.citaat || stuk.trim() === '') uit.push(`citaat ${String(p.vanRegel)}`);
  }
  for (const p of [...passages, ...e.overgeslagen]) {
    for (let nr = p.vanRegel; nr <= p.totRegel; nr += 1) {
      const rij = keer[nr - 1] ?? [];
      for (let i = nr === p.vanRegel ? p.vanTeken : 0; i < (nr === p.totRegel ? p.totTeken : rij.length); i += 1) rij[i] = (rij[i] ?? 0) + 1;
    }
  }
  for (const [n, r] of regels.entries()) {
    for (let i = 0; i < r.length; i += 1) if (/\S/u.test(r.charAt(i)) && keer[n]?.[i] !== 1) uit.push(`regel ${String(n + 1)} teken ${String(i)}: ${String(keer[n]?.[i])} keer`);
  }
  return uit;
}

const woord = fc.constantFrom('De raad', 'besluit', 'unaniem:', 'Burgemeester Bos', 'geeft aan', 'dat', '•', 'o ', '1.', 'A', 'Conform', '  ', 'en vraagt', 'of dit kan?', 'Mededelingen:', '.', 'stemt in', 'Pagina 1 van 2', '|', '---', 'Aanwezig:', 'https://x.nl/a-', 'OM', '😀', '\u00a0');
const regel = fc.oneof(fc.array(woord, { maxLength: 8 }).map((w) => w.join(' ')), fc.string({ maxLength: 60 }), fc.constant(''));
const verminkt = fc.array(fc.tuple(fc.nat(), fc.nat(), fc.constantFrom('weg', 'wissel', 'wit', 'plak', 'knip')), { minLength: 1, maxLength: 12 }).map((stappen) => {
  const r = [...seed];
  for (const [a, b, wat] of stappen) {
    const i = a % Math.max(1, r.length);
    const j = b % Math.max(1, r.length);
    const hier = r[i] ?? '';
    if (wat === 'weg') r.splice(i, 1);
    else if (wat === 'wissel') [r[i], r[j]] = [r[j] ?? '', hier];
    else if (wat === 'wit') r.splice(i, 0, '');
    else if (wat === 'plak') r.splice(i, 2, `${hier} ${r[i + 1] ?? ''}`);
    else r.splice(i, 1, hier.slice(0, b % (hier.length + 1)), hier.slice(b % (hier.length + 1)));
  }
  return r;
});

describe('voor elk document', () => {
  it('staat elk citaat er letter voor letter en is elk teken precies één keer verantwoord', () => {
    fc.assert(fc.property(fc.oneof(verminkt, fc.array(regel, { maxLength: 40 })), (regels) => {
      const e = extraheer(regels, { datum: '2019-10-02' });
      expect(fouten(regels, e)).toEqual([]);
      expect(controleerExtractie(regels, e)).toEqual([]);
    }), { numRuns: 30 });
  });

  it('geeft dezelfde invoer dezelfde uitkomst', () => {
    fc.assert(fc.property(verminkt, (regels) => {
      expect(extraheer(regels, { datum: null })).toEqual(extraheer(regels, { datum: null }));
    }), { numRuns: 10 });
  });

  it('verwijst elk voorstel naar een bestaand agendapunt en houdt de volgorde van het stuk aan', () => {
    fc.assert(fc.property(verminkt, (regels) => {
      const e = extraheer(regels, { datum: null });
      for (const v of e.voorstellen) if (v.agendapunt !== null) expect(e.agendapunten[v.agendapunt]?.pad).toEqual(v.onderwerp);
      const plaatsen = e.voorstellen.map((v) => v.passages[0].vanRegel);
      expect(plaatsen).toEqual([...plaatsen].sort((a, b) => a - b));
    }), { numRuns: 10 });
  });

  it.each([['letters', ['A'.repeat(40_000)]], ['haken', ['('.repeat(20_000)]], ['strepen', ['-'.repeat(40_000) + 'x']], ['wit', Array<string>(10_000).fill('')], ['namen', ['De heer ' + 'Aa-'.repeat(10_000)]], ['één regel', [seed.join(' ').repeat(7)]], ['open haken', ['(a '.repeat(15_000)]],
    ['spaties', [`Besluit:${' '.repeat(100_000)}x`]], ['tussenvoegsels', ['van '.repeat(50_000)]], ['aanwezigen', [`Aanwezig: ${'Jan Jansen, '.repeat(50_000)}`]]])('blijft vlot bij %s zonder eind', (_, regels) => {
    expect(fouten(regels, extraheer(regels, { datum: null }))).toEqual([]);
  });
});
