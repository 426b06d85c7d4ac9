// How fast an evidence pack is verified (L0: every hash, every record) against hashing the same leaves with node:crypto in one
// loop, in the same run; and what sealing costs a reader that catches up with the store.
//   npm run build && node bench/verify.mjs [events]        (1,000,000 by default; makes a pack of about 1.2 KB an event below TMPDIR)
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { CheckpointSigner, FileTileStore, formatVkey, LogWriter, prepareFirstStart, readBundle, TILE_WIDTH } from '@besluitregister/audit-log';
import { overlegId } from '@besluitregister/domain';
import { Afbouw, leesVerzegeld, openControle, openGegevensmap, openRegister, openSchrijfkant } from '@besluitregister/standalone';
import { voerUit } from '@besluitregister/verifier';

const AANTAL = Number(process.argv[2] ?? 1_000_000);
const VERSLAGEN = 12;
const klok = () => new Date();
const plek = mkdtempSync(join(tmpdir(), 'bench-verify-'));
const gegevens = join(plek, 'gegevens');
process.on('exit', () => { rmSync(plek, { recursive: true, force: true }); });

/** Takes the example report over as that of so many meetings. */
async function importeer() {
  const afbouw = new Afbouw();
  const map = openGegevensmap(gegevens);
  const { importService, gebruikers } = await openSchrijfkant(map, klok, afbouw);
  const bytes = readFileSync(new URL('../voorbeelden/terugkoppeling-dvo-ijsselland-2019-10-02.txt', import.meta.url));
  const actor = await gebruikers.actor();
  for (let maand = 1; maand <= VERSLAGEN; maand += 1) {
    const datum = `2020-${String(maand).padStart(2, '0')}-02`;
    const verslag = Buffer.concat([bytes, Buffer.from(`\n${datum}\n`)]);
    const uitslag = await importService.importeer({ bytes: verslag, naam: `verslag-${datum}.txt`, overlegId: overlegId('dvo/VR04'), datum, actor });
    if ('geweigerd' in uitslag) throw new Error(uitslag.bericht);
  }
  await afbouw.sluit();
  map.geefVrij();
}

async function seconden(werk) {
  const begin = performance.now();
  const uit = await werk();
  return [(performance.now() - begin) / 1000, uit];
}

/** The log and the read models each catch up with the same store, one after the other. */
async function meetInhalen() {
  rmSync(join(gegevens, 'controle', 'logboek'), { recursive: true, force: true });
  rmSync(join(gegevens, 'controle', 'volgpunt'), { force: true });
  const controle = await openControle(gegevens, klok);
  const [log] = await seconden(() => controle.log.bij());
  const { verzegeld } = controle.log.status();
  await controle.sluit();
  rmSync(join(gegevens, 'leesmodellen'), { recursive: true, force: true });
  let begin = 0;
  const register = await openRegister({ gegevens, klok, voortgang: (stap) => { if (stap === 'bijwerken') begin = performance.now(); } });
  const modellen = (performance.now() - begin) / 1000;
  await register.sluit();
  console.log(`catching up with ${verzegeld} events: log ${log.toFixed(2)} s, read models ${modellen.toFixed(2)} s: the log adds ${(100 * log / modellen).toFixed(1)} %`);
}

/** Writes a log without waiting for the disk. */
class Ongesynct extends FileTileStore {
  write(bestanden) {
    for (const { path, bytes } of bestanden) {
      mkdirSync(dirname(join(plek, 'pakket', path)), { recursive: true });
      writeFileSync(join(plek, 'pakket', path), bytes);
    }
    return Promise.resolve();
  }
}

/** A pack of so many events: the register's own again and again, each time of other meetings, under its own key. */
async function maakPakket() {
  const { tegels, vkey, map } = await leesVerzegeld(gegevens);
  const [eerste, ...bladen] = (await readBundle(tegels, 0n, 256n)).map((blad) => Buffer.from(blad).toString());
  await prepareFirstStart(join(plek, 'toestand'), vkey.name);
  const signer = await CheckpointSigner.open({ keyFile: map.sleutel, stateFile: join(plek, 'toestand'), origin: vkey.name });
  const writer = await LogWriter.open(new Ongesynct(join(plek, 'pakket')), signer);
  let batch = [Buffer.from(eerste)];
  for (let ronde = 1; Number(writer.size) < AANTAL; ronde += 1) {
    const eigen = ronde.toString(16).padStart(7, '0');
    for (const blad of bladen) batch.push(Buffer.from(blad.replaceAll(/(?<=[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{5})[0-9a-f]{7}(?=")/g, eigen)));
    if (batch.length < 8 * TILE_WIDTH && Number(writer.size) + batch.length < AANTAL) continue;
    await writer.append(batch.slice(0, AANTAL - Number(writer.size)));
    batch = [];
  }
  await writer.seal();
  writeFileSync(join(plek, 'policy'), `log ${formatVkey(vkey)}\nquorum none\n`);
}

/** Reads the same bundles and hashes each leaf. */
async function hash() {
  const pakket = new FileTileStore(join(plek, 'pakket'));
  let bytes = 0;
  for (let bundel = 0n; bundel * 256n < BigInt(AANTAL); bundel += 1n) {
    for (const blad of await readBundle(pakket, bundel, BigInt(AANTAL))) {
      createHash('sha256').update(blad).digest();
      bytes += blad.length;
    }
  }
  return bytes;
}

await importeer();
await meetInhalen();
await maakPakket();
let hoogste = 0;
const peiling = setInterval(() => { hoogste = Math.max(hoogste, process.memoryUsage().rss); }, 200);
for (let keer = 1; keer <= 3; keer += 1) {
  const [hashen, bytes] = await seconden(hash);
  const oordeel = [];
  const uitvoer = { uit: (regel) => { oordeel.push(regel); }, meld: () => undefined };
  const [verifieren, code] = await seconden(() => voerUit(['verify', join(plek, 'pakket'), '--policy', join(plek, 'policy')], uitvoer, klok()));
  if (code !== 0) throw new Error(oordeel.join('\n'));
  console.log(`${AANTAL} events, ${(bytes / AANTAL).toFixed(0)} bytes each: hashing ${hashen.toFixed(2)} s, verifying ${verifieren.toFixed(2)} s: ${(hashen / verifieren).toFixed(2)}x; memory at most ${(hoogste / 2 ** 20).toFixed(0)} MB`);
}
clearInterval(peiling);
