// How long a folder of reports takes, and how long going through the same folder again (nothing to add) does.
//   npm run build && node bench/importeer-map.mjs [reports]        (500 by default)
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { voerUit } from '../apps/cli/dist/cli.js';

const AANTAL = Number(process.argv[2] ?? 500);
const DISTRICTEN = ['ijsselland', 'twente', 'noord-en-oost-gelderland', 'gelderland-midden', 'gelderland-zuid'];
const bron = readFileSync(new URL('../voorbeelden/terugkoppeling-dvo-ijsselland-2019-10-02.txt', import.meta.url), 'utf8');
const plek = mkdtempSync(join(tmpdir(), 'bench-map-'));
process.on('exit', () => { rmSync(plek, { recursive: true, force: true }); });

mkdirSync(join(plek, 'map'));
for (let nummer = 0; nummer < AANTAL; nummer += 1) {
  const dag = new Date(Date.UTC(2010, 0, 4 + 7 * Math.floor(nummer / DISTRICTEN.length))).toISOString().slice(0, 10);
  const district = DISTRICTEN[nummer % DISTRICTEN.length];
  writeFileSync(join(plek, 'map', `dvo-${district}-${dag}.txt`), bron.replace('IJsselland', district).replaceAll('2 oktober 2019', dag));
}
const opdracht = async () => {
  const begin = performance.now();
  const uit = [];
  const code = await voerUit(['importeer', join(plek, 'map'), '--direct', '--gegevens', join(plek, 'gegevens')], {
    breedte: 100, uit: (regel) => { uit.push(regel); }, meld: (regel) => { if (/^\[\d*00\//.test(regel)) console.log(regel); },
  });
  return [(performance.now() - begin) / 1000, code, uit.at(-2)];
};
for (const keer of ['first', 'again']) {
  const [seconden, code, slot] = await opdracht();
  console.log(`${keer}: ${AANTAL} reports in ${seconden.toFixed(0)} s (${(seconden / AANTAL).toFixed(2)} s each), exit ${code}: ${slot}`);
}
