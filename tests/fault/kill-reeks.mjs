// Kills a register again and again while several clients write to it over HTTP, and looks after each kill whether
// everything that was acknowledged is there, whole and in order, and at the end whether the read models are what a
// rebuild gives.
//   npm run build && node tests/fault/kill-reeks.mjs [kills, default 500] [clients, default 8]
import { spawn } from 'node:child_process';
import { randomBytes, randomInt, randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { overlegId, vergaderingId as idVanVergadering } from '@besluitregister/domain';
import { openSqliteEventStore, START } from '@besluitregister/event-store';
import { EventCodec, loadOrCreateKek, openSqliteKeyStore } from '@besluitregister/key-store';
import { dump, openPglite } from '@besluitregister/projections';
import { READ_MODELS } from '@besluitregister/read-models';
import { openRegister, Projecties } from '@besluitregister/standalone';

const BIN = fileURLToPath(new URL('../../apps/cli/bin/besluitregister.js', import.meta.url));
const IJSSELLAND = overlegId('dvo/VR04');
const DATUM = '2019-10-02';
const VERGADERING = idVanVergadering(IJSSELLAND, DATUM);

/**
 * @param {{ kills: number, klanten: number, meld?: (regel: string) => void }} opties
 * @returns figures; throws an Error at the first thing that is not right
 */
export async function reeks({ kills, klanten, meld = () => undefined }) {
  const map = mkdtempSync(join(tmpdir(), 'br-kill-reeks-'));
  const bevestigd = { agendapunten: new Set(), dossiers: new Set() };
  const cijfers = { kills: 0, bevestigd: 0, onbekend: 0, gebeurtenissen: 0 };
  try {
    for (let keer = 1; keer <= kills; keer++) {
      const dienst = await start(map);
      if (keer === 1) eis((await post(dienst, 'vergaderingen', { overlegId: IJSSELLAND, datum: DATUM })).status === 201, 'de vergadering is gepland');
      const genoeg = cijfers.bevestigd + randomInt(0, 40);
      const schrijvers = Array.from({ length: klanten }, (_, klant) => schrijf(dienst, klant, keer, bevestigd, cijfers));
      // Somewhere in the middle of the work, however fast the machine is just now.
      while (cijfers.bevestigd < genoeg && dienst.proces.exitCode === null) await delay(randomInt(1, 20));
      dienst.proces.kill('SIGKILL');
      await dienst.einde;
      await Promise.all(schrijvers);
      cijfers.kills = keer;
      cijfers.gebeurtenissen = (await controleer(map, bevestigd, `na kill ${keer}`)).length;
      if (keer % 10 === 0) meld(`${keer} kills, ${cijfers.bevestigd} opdrachten bevestigd, ${cijfers.onbekend} met onbekende afloop, ${cijfers.gebeurtenissen} gebeurtenissen`);
    }
    await controleerHerbouw(map, bevestigd);
    return cijfers;
  } finally {
    rmSync(map, { recursive: true, force: true });
  }
}

/** The register as an office runs it, in a process of its own. */
async function start(map) {
  const proces = spawn(process.execPath, [BIN, 'start', '--gegevens', join(map, 'gegevens'), '--poort', '0', '--json'], { stdio: ['ignore', 'pipe', 'pipe'] });
  const einde = once(proces, 'close');
  let uit = '';
  let fout = '';
  proces.stdout.setEncoding('utf8').on('data', (stuk) => { uit += stuk; });
  proces.stderr.setEncoding('utf8').on('data', (stuk) => { fout += stuk; });
  const adres = () => /"adres": "(http:\/\/127\.0\.0\.1:\d+)"/.exec(uit)?.[1];
  while (adres() === undefined) {
    await Promise.race([once(proces.stdout, 'data'), einde]);
    eis(proces.exitCode === null && proces.signalCode === null, `het register start: ${fout}`);
  }
  return { proces, einde, adres: adres(), token: readFileSync(join(map, 'gegevens', 'toegang', 'token'), 'utf8').trim() };
}

/** Writes until the connection is lost, and notes what was acknowledged. */
async function schrijf(dienst, klant, keer, bevestigd, cijfers) {
  for (let nr = 0; ; nr++) {
    try {
      const dossier = (klant + nr) % 2 === 0;
      const antwoord = dossier
        ? await post(dienst, 'dossiers', { naam: `Dossier ${keer}-${klant}-${nr}`, thema: null })
        : await post(dienst, `vergaderingen/${VERGADERING}/agendapunten`, { onderdeelVan: null, volgorde: nr, titel: `Punt ${nr}`, dossierId: null });
      const inhoud = await antwoord.json();
      eis(antwoord.status < 500, `geen ${antwoord.status}: ${JSON.stringify(inhoud)}`);
      if (antwoord.status !== 201) continue;
      if (dossier) bevestigd.dossiers.add(antwoord.headers.get('location').split('/').at(-1));
      else bevestigd.agendapunten.add(inhoud.agendapuntId);
      cijfers.bevestigd += 1;
    } catch (error) {
      if (error instanceof NietGoed) throw error;
      cijfers.onbekend += 1;
      return;
    }
  }
}

function post({ adres, token }, pad, body) {
  return fetch(`${adres}/v1/${pad}`, {
    method: 'POST', body: JSON.stringify(body),
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json', 'idempotency-key': randomUUID() },
  });
}

/** What is in the file, as it was left: nothing has been mended yet. */
async function controleer(map, bevestigd, wanneer, heel = false) {
  const store = openSqliteEventStore({ file: join(map, 'gegevens', 'gebeurtenissen', 'gebeurtenissen.sqlite') });
  try {
    const events = [];
    for await (const event of store.readAll({ after: START })) events.push(event);
    const revisies = new Map();
    for (const [index, { nummer, stream, revision, metadata }] of events.entries()) {
      eis(nummer === BigInt(index + 1), `${wanneer}: nummer ${index + 1} ontbreekt niet`);
      eis(revision === (revisies.get(stream) ?? -1n) + 1n && metadata.revision === Number(revision), `${wanneer}: ${stream} heeft geen gat`);
      revisies.set(stream, revision);
    }
    const agendapunten = new Set(events.filter(({ type }) => type === 'AgendapuntOpgenomen').map(({ data }) => data.agendapuntId));
    const dossiers = new Set(events.filter(({ type }) => type === 'DossierGeopend').map(({ data }) => data.dossierId));
    for (const id of bevestigd.agendapunten) eis(agendapunten.has(id), `${wanneer}: agendapunt ${id} is er`);
    for (const id of bevestigd.dossiers) eis(dossiers.has(id), `${wanneer}: dossier ${id} is er`);
    if (heel) controleerOpdrachten(events);
    return events;
  } finally {
    await store.close();
  }
}

/** Once the start has finished what was begun: a claim stands with the dossier it is for, and neither without the other. */
function controleerOpdrachten(events) {
  const perOpdracht = new Map();
  for (const { type, metadata } of events) perOpdracht.set(metadata.commandId, [...perOpdracht.get(metadata.commandId) ?? [], type]);
  for (const [opdracht, types] of perOpdracht) {
    if (!types.includes('DossierGeopend') && !types.includes('GereserveerdVoor')) continue;
    const heel = types.join() === 'GereserveerdVoor,DossierGeopend' || types.join() === 'GereserveerdVoor,Vrijgegeven';
    eis(heel, `opdracht ${opdracht} staat er heel of niet: ${types.join()}`);
  }
}

async function controleerHerbouw(map, bevestigd) {
  const gegevens = join(map, 'gegevens');
  const register = await openRegister({ gegevens, klok: () => new Date() });
  const bestaand = await alleRijen(register.database);
  await register.sluit();
  await controleer(map, bevestigd, 'aan het eind', true);
  const sleutels = join(gegevens, 'sleutels', 'sleutels.sqlite');
  const keys = await openSqliteKeyStore({ file: sleutels, kek: await loadOrCreateKek(join(gegevens, 'sleutels', 'hoofdsleutel'), sleutels) });
  const store = openSqliteEventStore({ file: join(gegevens, 'gebeurtenissen', 'gebeurtenissen.sqlite') });
  const database = await openPglite({});
  const projecties = new Projecties(database, store, new EventCodec(keys, randomBytes));
  try {
    await projecties.start();
    await projecties.bij();
    const herbouwd = await alleRijen(database);
    for (const [naam, rijen] of Object.entries(bestaand)) eis(herbouwd[naam] === rijen, `leesmodel ${naam} is gelijk aan een herbouw`);
  } finally {
    await projecties.stop();
    await database.close();
    await store.close();
    await keys.close();
  }
}

async function alleRijen(database) {
  const rijen = {};
  for (const { name, version } of READ_MODELS) {
    rijen[name] = JSON.stringify(await dump(database, name, version), (_, waarde) => (typeof waarde === 'bigint' ? String(waarde) : waarde));
  }
  return rijen;
}

class NietGoed extends Error {}

function eis(goed, wat) {
  if (!goed) throw new NietGoed(`niet waar: ${wat}`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const begin = performance.now();
  const cijfers = await reeks({ kills: Number(process.argv[2] ?? 500), klanten: Number(process.argv[3] ?? 8), meld: (regel) => { process.stdout.write(`${regel}\n`); } });
  process.stdout.write(`${JSON.stringify({ ...cijfers, seconden: Math.round((performance.now() - begin) / 1_000) })}\n`);
}
