import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { naslag } from './naslag.contract.js';

const DOCS = new URL('../../../docs/', import.meta.url);
const MAP = new URL('reference/events/', DOCS);

/** With BIJWERKEN=1 the pages are written first: `npm run bijwerken`. */
function werkBij(bestanden: ReadonlyMap<string, string>): void {
  rmSync(MAP, { recursive: true, force: true });
  mkdirSync(new URL('schemas/', MAP), { recursive: true });
  for (const [naam, tekst] of bestanden) writeFileSync(new URL(naam, MAP), tekst);
}

describe('docs/reference/events', () => {
  const verwacht = naslag(readFileSync(new URL('domain.md', DOCS), 'utf8'));
  if (process.env['BIJWERKEN'] === '1') werkBij(verwacht);
  const aanwezig = readdirSync(MAP, { recursive: true, encoding: 'utf8' }).map((naam) => naam.replaceAll('\\', '/')).filter((naam) => naam !== 'schemas');

  it('heeft een bladzijde per aggregaat en een schema per type, en niets anders', () => {
    expect(aanwezig.sort()).toEqual([...verwacht.keys()].sort());
  });
  it.each([...verwacht])('%s is bij; anders: npm run bijwerken', (naam, tekst) => {
    expect(readFileSync(new URL(naam, MAP), 'utf8')).toBe(tekst);
  });
  it('zegt van elk type wat het betekent', () => {
    expect([...verwacht.values()].filter((tekst) => /^## \w+\n\n\n/m.test(tekst))).toEqual([]);
  });
});
