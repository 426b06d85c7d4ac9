// node tests/fuzz/schrijf-endpoints.mjs [--lichamen 100000] [--onleesbaar 20000] [--seed 1] [--gelijktijdig 8]
// Sends random bodies to every write endpoint of the standalone, then reads the whole store back.
// Exit code 0: never a 5xx and everything is readable; 1: not so, with the requests that show it. Needs a build (npm run build).
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { overlegId } from '@besluitregister/domain';
import { START } from '@besluitregister/event-store';
import { Afbouw, openGegevensmap, openRegister, openSchrijfkant, startHttp } from '@besluitregister/standalone';
import { dobbelsteen, Geheugen, kiesEindpunt, onleesbaar, schrijfeindpunten, verzoek } from './lichamen.mjs';

const { values } = parseArgs({ options: {
  lichamen: { type: 'string', default: '100000' }, onleesbaar: { type: 'string', default: '20000' },
  seed: { type: 'string', default: '1' }, gelijktijdig: { type: 'string', default: '8' },
} });
const [LICHAMEN, ONLEESBAAR, SEED, GELIJKTIJDIG] = [values.lichamen, values.onleesbaar, values.seed, values.gelijktijdig].map(Number);

const gegevens = mkdtempSync(join(tmpdir(), 'br-fuzz-'));
const register = await openRegister({ gegevens, klok: () => new Date() });
const dienst = await startHttp(register, 0);
const authorization = `Bearer ${readFileSync(dienst.tokenbestand, 'utf8').trim()}`;
const api = await (await fetch(`${dienst.adres}/v1/openapi.json`)).json();
const eindpunten = schrijfeindpunten(api);
const d = dobbelsteen(SEED);
const geheugen = new Geheugen();
geheugen.voegToe('overlegId', overlegId('dvo/VR04'));

/** Answers by status; per endpoint how often it was carried out. */
const tellers = new Map();
const gedaan = new Map();
const gebreken = [];
const tel = (map, sleutel) => map.set(sleutel, (map.get(sleutel) ?? 0) + 1);

async function stuur(pad, bytes, koppen) {
  const antwoord = await fetch(dienst.adres + pad, { method: 'POST', body: bytes, headers: { authorization, 'idempotency-key': d.uuid(), ...koppen } });
  const body = await antwoord.json();
  tel(tellers, antwoord.status);
  if (antwoord.status >= 500) gebreken.push({ status: antwoord.status, pad, bytes: String(bytes).slice(0, 2_000), instance: body.instance });
  return { status: antwoord.status, body };
}

async function doe(aantal, werk) {
  let over = aantal;
  const begin = performance.now();
  await Promise.all(Array.from({ length: GELIJKTIJDIG }, async () => {
    while (over-- > 0) {
      await werk();
      if (over > 0 && over % 5_000 === 0) process.stderr.write(`nog ${over}, ${Math.round((performance.now() - begin) / 1_000)} s\n`);
    }
  }));
}

const begin = performance.now();
await doe(LICHAMEN, async () => {
  const eindpunt = kiesEindpunt(eindpunten, d);
  const { pad, body } = verzoek(api, eindpunt, geheugen, d);
  const antwoord = await stuur(pad, JSON.stringify(body), { 'content-type': 'application/json' });
  if (antwoord.status < 300) geheugen.leer(pad, antwoord.body);
  if (antwoord.status === 201) tel(gedaan, eindpunt.pad);
});
const naLichamen = Object.fromEntries(tellers);
tellers.clear();
await doe(ONLEESBAAR, async () => {
  const { pad } = verzoek(api, kiesEindpunt(eindpunten, d), geheugen, d);
  const { bytes, koppen } = onleesbaar(d);
  const { status } = await stuur(pad, bytes, koppen);
  if (status < 400) gebreken.push({ status, pad, bytes: String(bytes).slice(0, 200), waarom: 'een onleesbaar verzoek is aangenomen' });
});
const duur = Math.round((performance.now() - begin) / 1_000);
const gestopt = register.projecties.status().filter(({ state }) => state === 'gestopt').map(({ name, error }) => `${name}: ${error?.message}`);
await dienst.stop();
await register.sluit();

const afbouw = new Afbouw();
const map = openGegevensmap(gegevens);
const { store, codec } = await openSchrijfkant(map, () => new Date(), afbouw);
let gelezen = 0;
for await (const event of store.readAll({ after: START })) {
  try {
    await codec.decode([event]);
    gelezen += 1;
  } catch (error) {
    gebreken.push({ event: `${event.stream}@${event.revision}`, type: event.type, fout: String(error) });
  }
}
await afbouw.sluit();
map.geefVrij();
rmSync(gegevens, { recursive: true, force: true });

process.stdout.write(`${JSON.stringify({
  seed: SEED, eindpunten: eindpunten.length, lichamen: { aantal: LICHAMEN, perStatus: naLichamen },
  onleesbaar: { aantal: ONLEESBAAR, perStatus: Object.fromEntries(tellers) }, seconden: duur, gebeurtenissenGelezen: gelezen,
  nooitUitgevoerd: eindpunten.map(({ pad }) => pad).filter((pad) => !gedaan.has(pad)), leesmodellenGestopt: gestopt, gebreken: gebreken.slice(0, 20),
}, null, 2)}\n`);
process.exitCode = gebreken.length > 0 || gestopt.length > 0 ? 1 : 0;
