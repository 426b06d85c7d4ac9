#!/usr/bin/env node
// Scores the extractor on the annotated documents with the corpus's own scorer, per document and overall, and holds
// its `zekerheid` against how often it was right.
//   npm run score                        the corpus beside the repository (../shared/corpus)
//   npm run score -- FOLDER [FOLDER …]   any folder with docs/NAME.txt and gold/NAME.json
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { extraheer, naarScorer } from '../dist/index.js';

const corpus = resolve(import.meta.dirname, '../../../../shared/corpus');
const mappen = process.argv.length > 2 ? process.argv.slice(2) : [corpus];
const scorer = join(corpus, 'score.mjs');
if (!existsSync(scorer)) {
  console.log(`Overgeslagen: het corpus met zijn scorer ontbreekt (${scorer}).`);
  process.exit(0);
}

const procent = (x) => (100 * x).toFixed(1).padStart(5);
const deel = (a, b) => (b === 0 ? 1 : a / b);
const f1 = (p, r) => (p + r === 0 ? 0 : (2 * p * r) / (p + r));
const plat = (s) => s.replace(/\s+/gu, ' ').trim();

const werk = mkdtempSync(join(tmpdir(), 'score-'));
const uitslagen = [];
const paren = [];
for (const map of mappen) {
  for (const naam of readdirSync(join(map, 'docs')).filter((n) => n.endsWith('.txt'))) {
    const doc = join(map, 'docs', naam);
    const goud = join(map, 'gold', naam.replace('.txt', '.json'));
    const regels = readFileSync(doc, 'utf8').replace(/^# source:.*\n/u, '').split('\n');
    const voorspeld = naarScorer(extraheer(regels, { datum: null }));
    const bestand = join(werk, 'uit.json');
    writeFileSync(bestand, JSON.stringify(voorspeld));
    uitslagen.push(JSON.parse(execFileSync('node', [scorer, doc, goud, bestand, '--json'], { encoding: 'utf8' })));
    paren.push(...beoordeel(voorspeld, JSON.parse(readFileSync(goud, 'utf8')).items));
  }
}
rmSync(werk, { recursive: true });

/** Per proposal whether its kind is that of the gold item it stands for; what stands for none is wrong. */
function beoordeel(voorspeld, goud) {
  return voorspeld.map((p) => {
    const kandidaten = goud.filter((g) => raakt(p, g));
    return {
      zekerheid: p.confidence,
      strikt: kandidaten.some((g) => g.kind === p.kind),
      ruim: kandidaten.some((g) => g.kind === p.kind || (g.alt ?? []).includes(p.kind)),
    };
  });
}

function raakt(p, g) {
  const a = plat(p.quote);
  return [g, ...(g.more ?? [])].some(({ quote }) => {
    const b = plat(quote);
    return a.includes(b) || b.includes(a);
  });
}

const kop = 'document'.padEnd(46) + ' goud  gevonden  verzonnen   ruim F1  strikt F1  besluit P/R    spreker';
console.log(kop);
for (const u of uitslagen) console.log(regel(u.document, u.gold, u.predicted, u.fabricated, u.lenient.f1, u.strict.f1, u.perKind.besluit.precision, u.perKind.besluit.recall, u.speaker.accuracy));
const som = (f) => uitslagen.reduce((t, u) => t + f(u), 0);
const totaal = (modus) => f1(deel(som((u) => u[modus].precision * u.predicted), som((u) => u.predicted)), deel(som((u) => u[modus].recall * u.gold), som((u) => u.gold)));
const besluit = (maat, noemer) => deel(som((u) => u.perKind.besluit[maat] * u.perKind.besluit[noemer]), som((u) => u.perKind.besluit[noemer]));
const sprekers = som((u) => u.speaker.right + u.speaker.wrong + u.speaker.missing + u.speaker.invented);
console.log(regel('samen', som((u) => u.gold), som((u) => u.predicted), som((u) => u.fabricated), totaal('lenient'), totaal('strict'), besluit('precision', 'predicted'), besluit('recall', 'gold'), deel(som((u) => u.speaker.right), sprekers)));

function regel(naam, goud, gevonden, verzonnen, ruim, strikt, precisie, vangst, spreker) {
  return `${naam.slice(0, 46).padEnd(46)} ${String(goud).padStart(4)}  ${String(gevonden).padStart(8)}  ${String(verzonnen).padStart(9)}    ${procent(ruim)}      ${procent(strikt)}  ${procent(precisie)} ${procent(vangst)}      ${procent(spreker)}`;
}

console.log('\nzekerheid     aantal  strikt juist  ruim juist');
for (const [van, tot] of [[0, 0.6], [0.6, 0.7], [0.7, 0.8], [0.8, 0.9], [0.9, 1.01]]) {
  const bak = paren.filter((p) => p.zekerheid >= van && p.zekerheid < tot);
  const juist = (sleutel) => (bak.length === 0 ? '    -' : procent(deel(bak.filter((p) => p[sleutel]).length, bak.length)));
  console.log(`${van.toFixed(2)} - ${Math.min(tot, 1).toFixed(2)}   ${String(bak.length).padStart(6)}         ${juist('strikt')}       ${juist('ruim')}`);
}
