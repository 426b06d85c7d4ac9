// Mutates reports (lines cut, joined, shuffled, characters changed) and requires of each that it is read without an
// exception, that every quote stands in the document and every character is accounted for, and that reading it again
// gives the same. A mutant may be refused for a word cut by a changed character; those are counted.
//   npm run build && node libs/extraction/scripts/mutaties.mjs <folder with .txt and .md> [mutants] [seed]
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { controleerExtractie, extraheer } from '@besluitregister/extraction';

const [map, aantal = '10000', zaad = '1'] = process.argv.slice(2);
if (map === undefined) throw new Error('geef een map met verslagen');
const verslagen = readdirSync(map, { recursive: true }).map(String).filter((naam) => /\.(txt|md)$/.test(naam)).sort()
  .map((naam) => [naam, readFileSync(join(map, naam), 'utf8').split(/\r?\n/)]);

/** Mulberry32: the same seed gives the same mutants. */
let stand = Number(zaad);
function dobbel(tot) {
  stand = (stand + 0x6d2b79f5) | 0;
  let t = Math.imul(stand ^ (stand >>> 15), 1 | stand);
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
  return ((t ^ (t >>> 14)) >>> 0) % tot;
}

const INGREPEN = [
  (r, i) => { r.splice(i, 1); },
  (r, i) => { r.splice(i, 2, `${r[i]} ${r[i + 1] ?? ''}`); },
  (r, i) => { const knip = dobbel(r[i].length + 1); r.splice(i, 1, r[i].slice(0, knip), r[i].slice(knip)); },
  (r, i) => { const j = dobbel(r.length); [r[i], r[j]] = [r[j], r[i]]; },
  (r, i) => { const op = dobbel(r[i].length + 1); r[i] = r[i].slice(0, op) + String.fromCharCode(dobbel(0x2fff) + 1) + r[i].slice(op + 1); },
  (r, i) => { r.splice(i, 0, r[dobbel(r.length)]); },
];

const begin = performance.now();
let traagste = [0, ''];
let geweigerd = 0;
for (let nummer = 1; nummer <= Number(aantal); nummer += 1) {
  const [naam, bron] = verslagen[dobbel(verslagen.length)];
  // A stretch of a report, as long as a page or three.
  const vanaf = dobbel(bron.length);
  const regels = bron.slice(vanaf, vanaf + 40 + dobbel(120));
  for (let keer = 1 + dobbel(8); keer > 0 && regels.length > 0; keer -= 1) INGREPEN[dobbel(INGREPEN.length)](regels, dobbel(regels.length));
  const start = performance.now();
  const extractie = extraheer(regels, { datum: '2019-10-02' });
  const duur = performance.now() - start;
  if (duur > traagste[0]) traagste = [duur, naam];
  const gebreken = controleerExtractie(regels, extractie);
  const gebrek = gebreken.find(({ code }) => code !== 'woorden');
  if (gebreken.length > 0) geweigerd += 1;
  const anders = nummer % 10 === 0 && JSON.stringify(extraheer(regels, { datum: '2019-10-02' })) !== JSON.stringify(extractie);
  if (gebrek || anders) throw new Error(`mutant ${nummer} of ${naam}: ${gebrek?.bericht ?? 'reads differently the second time'}\n${regels.join('\n')}`);
  if (nummer % 1000 === 0) console.log(`${nummer} mutants, ${Math.round((performance.now() - begin) / 1000)} s`);
}
console.log(`${aantal} mutants of ${verslagen.length} reports: all hold, ${geweigerd} are refused for a word; the slowest took ${traagste[0].toFixed(0)} ms (${traagste[1]})`);
