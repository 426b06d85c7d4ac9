// What protecting text costs: recording items, and catching up with them, against the same without encryption in the same run.
//   npm run build && node bench/sleutels.mjs
import { randomBytes, randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { decodeer, encodeer, overlegId, STANDAARD_PREFIX, vergaderingDecider, vergaderingId } from '@besluitregister/domain';
import { openFileDocumentStore } from '@besluitregister/documents';
import { openSqliteEventStore } from '@besluitregister/event-store';
import { EventCodec, openSqliteKeyStore } from '@besluitregister/key-store';
import { openPglite } from '@besluitregister/projections';
import { Inrichting, stelSamen } from '@besluitregister/registration';
import { Projecties } from '@besluitregister/standalone';
import { v7 } from 'uuid';

const AANTAL = 400;
const RONDEN = 5;
const KID = '0199a8c0-0000-7000-8000-00000000000a';
const ACTOR = { id: KID, role: 'secretaris', organisation: null, method: 'lokaal' };
const TEKST = 'De burgemeester licht toe dat het cameratoezicht in de binnenstad met een jaar wordt verlengd. '.repeat(3);

/** The same shape without encryption: the text as base64. */
const zonder = (kid) => ({
  encode: async (events) => events.map((v) => encodeer(v, (tekst) => ({ kid, iv: 'AAAA', ct: Buffer.from(tekst).toString('base64'), commitment: 'AAAA' }))),
  decode: async (events) => events.map((e) => decodeer(e, ({ ct }) => Buffer.from(ct, 'base64').toString())),
});

async function ronde(met) {
  const map = mkdtempSync(join(tmpdir(), 'bench-sleutels-'));
  const keys = await openSqliteKeyStore({ file: join(map, 'sleutels.sqlite'), kek: randomBytes(32) });
  const store = openSqliteEventStore({ file: join(map, 'gebeurtenissen.sqlite') });
  const documenten = await openFileDocumentStore({ folder: join(map, 'documenten') });
  // One key for all: a command is refused under a key that is not there.
  const codec = met ? new EventCodec(keys, randomBytes) : zonder((await keys.keyFor('bench/1')).kid);
  const leeskant = { van: async () => [], vanDossier: async () => [] };
  const { vastleggingen, verwerker, aggregaten, planner, uitvoerder, klok } = stelSamen({
    store, keys, journal: keys.journal, codec, documenten, leeskant, klok: () => new Date(), random: randomBytes, nieuwId: v7, prefix: STANDAARD_PREFIX,
  });
  await new Inrichting(aggregaten, planner, uitvoerder, klok, v7).richtIn({ registerId: KID, oorsprong: 'bench/1', publiekeSleutel: 'bench+abcd' });
  const aanvraag = () => ({ commandId: randomUUID(), actor: ACTOR, correlationId: null, handtekening: {}, verwachteRevisie: null });
  const per = 40;
  const vergaderingen = Array.from({ length: AANTAL / per }, (_, n) => vergaderingId(overlegId('dvo/VR04'), '2019-10-02', n + 1));
  for (const [n, id] of vergaderingen.entries()) {
    await verwerker.verwerkEen(aanvraag(), vergaderingDecider, 'Vergadering', id,
      { type: 'PlanVergadering', gegevens: { vergaderingId: id, overlegId: overlegId('dvo/VR04'), volgnummer: n + 1, geldigOp: '2019-10-02' } }, { location: '', inhoud: {} });
  }
  const inhoud = {
    soort: 'standpunt', agendapuntId: null, volgorde: 1, tekst: TEKST, passages: [], dossiers: [], vertrouwelijkheid: 'intern', grond: null,
    spreker: { persoonId: null, rol: 'burgemeester', organisatie: null, vermelding: 'burgemeester Bats', overgenomen: false },
    herkomst: { wijze: 'handmatig', terugkoppelingId: null, extractor: null, zekerheid: null }, strekking: 'voor', namens: 'de gemeente', basis: 'uitgesproken',
  };
  const begin = performance.now();
  for (let n = 0; n < AANTAL; n += 1) {
    const uitslag = await vastleggingen.legVast(aanvraag(), vergaderingen[n % vergaderingen.length], v7(), inhoud);
    if ('geweigerd' in uitslag) throw new Error(uitslag.bericht);
  }
  const vastleggen = performance.now() - begin;
  const database = await openPglite();
  const projecties = new Projecties(database, store, codec);
  const inhaalbegin = performance.now();
  await projecties.start();
  await projecties.bij();
  const inhalen = performance.now() - inhaalbegin;
  await projecties.stop();
  for (const deel of [database, documenten, store, keys]) await deel.close();
  rmSync(map, { recursive: true, force: true });
  return { vastleggen, inhalen };
}

const mediaan = (getallen) => [...getallen].sort((a, b) => a - b)[Math.floor(getallen.length / 2)];
const uitkomsten = [];
await ronde(true);
for (let n = 0; n < RONDEN; n += 1) uitkomsten.push({ met: await ronde(true), zonder: await ronde(false) });
for (const wat of ['vastleggen', 'inhalen']) {
  const met = mediaan(uitkomsten.map((u) => u.met[wat]));
  const kaal = mediaan(uitkomsten.map((u) => u.zonder[wat]));
  const verhouding = mediaan(uitkomsten.map((u) => u.zonder[wat] / u.met[wat]));
  console.log(`${wat} of ${AANTAL}: protected ${(AANTAL / met * 1000).toFixed(0)}/s, without ${(AANTAL / kaal * 1000).toFixed(0)}/s; throughput ${verhouding.toFixed(2)}x`);
}
