import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { extraheer, naarScorer } from './index.js';

const corpus = fileURLToPath(new URL('../../../../shared/corpus/', import.meta.url));
const aanwezig = existsSync(join(corpus, 'score.mjs'));
const regels = (bestand: string): string[] => readFileSync(bestand, 'utf8').replace(/^# source:.*\n/u, '').split('\n');

interface Uitslag {
  readonly fabricated: number;
  readonly lenient: { readonly f1: number };
  readonly strict: { readonly f1: number };
  readonly speaker: { readonly accuracy: number };
  readonly perKind: { readonly besluit: { readonly precision: number; readonly recall: number } };
}

function decodeer(json: string): Uitslag {
  return JSON.parse(json) as Uitslag;
}

const titel = aanwezig ? 'het geannoteerde corpus' : 'het geannoteerde corpus (overgeslagen: ../shared/corpus ontbreekt)';
(aanwezig ? describe : describe.skip)(titel, () => {
  const documenten = aanwezig ? readdirSync(join(corpus, 'docs')) : [];
  it.each(documenten)('%s haalt de normen', (naam) => {
    const map = mkdtempSync(join(tmpdir(), 'extractie-'));
    try {
      const uitvoer = join(map, 'uit.json');
      const doc = join(corpus, 'docs', naam);
      writeFileSync(uitvoer, JSON.stringify(naarScorer(extraheer(regels(doc), { datum: null }))));
      const u = decodeer(execFileSync('node', [join(corpus, 'score.mjs'), doc, join(corpus, 'gold', naam.replace('.txt', '.json')), uitvoer, '--json'], { encoding: 'utf8' }));
      expect(u.fabricated).toBe(0);
      expect(u.lenient.f1).toBeGreaterThanOrEqual(0.95);
      expect(u.strict.f1).toBeGreaterThanOrEqual(0.85);
      expect(u.speaker.accuracy).toBeGreaterThanOrEqual(0.97);
      expect(u.perKind.besluit).toMatchObject({ precision: 1, recall: 1 });
    } finally {
      rmSync(map, { recursive: true });
    }
  });

  it('leest ook de stukken zonder annotatie zonder fout', () => {
    for (const naam of readdirSync(join(corpus, 'meer'))) {
      expect(extraheer(regels(join(corpus, 'meer', naam)), { datum: null }).voorstellen.length).toBeGreaterThan(5);
    }
  });
});
