import { spawn, type ChildProcess } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { overlegId, vergaderingId as idVanVergadering } from '@besluitregister/domain';
import { openEventStoreDb, START, type EventStore, type RecordedEvent } from '@besluitregister/event-store';
import { opPostgres } from '@besluitregister/projections/test';
import { projector } from '@besluitregister/projector';
import { startDienst, type LopendeDienst } from '@besluitregister/standalone';
import { opdracht, startMachinepark, tot, type Machinepark } from '../scenarios/productie.fixture.js';

jest.setTimeout(40_000);

const PROCESSEN = 4;
const KLANTEN = 32;
const IJSSELLAND = overlegId('dvo/VR04');
const DATUM = '2019-10-02';
const VERGADERING = idVanVergadering(IJSSELLAND, DATUM);
const STREAM = `br.Vergadering-${VERGADERING}`;
const STIL = { log: () => undefined, warn: () => undefined, error: () => undefined };

opPostgres(() => {
  let park: Machinepark;
  let token: string;
  let volger: LopendeDienst;
  let store: EventStore;
  const processen: ChildProcess[] = [];
  let adressen: readonly string[] = [];

  beforeAll(async () => {
    park = await startMachinepark();
    token = await park.aanmelding.token('secretaris');
    volger = await startDienst(projector, park.omgeving('projector'), () => new Date(), STIL);
    await volger.gereed;
    adressen = await Promise.all(Array.from({ length: PROCESSEN }, start));
    store = openEventStoreDb({ connectionString: park.omgeving('projector')['BESLUITREGISTER_EVENTSTORE'] ?? '' });
    expect((await opdracht(adressen[0] ?? '', 'vergaderingen', { overlegId: IJSSELLAND, datum: DATUM }, token)).status).toBe(201);
  });
  afterAll(async () => {
    await Promise.all(processen.map(async (proces) => {
      if (proces.exitCode !== null || proces.signalCode !== null) return;
      proces.kill('SIGKILL');
      await once(proces, 'exit');
    }));
    await store.close();
    await volger.stop();
    await park.sluit();
  });

  /** A register-api in a process of its own; gives its address once it is ready. */
  async function start(): Promise<string> {
    const proces = spawn(process.execPath, ['apps/register-api/dist/main.js'], { env: { PATH: process.env['PATH'], ...park.omgeving('register_api') }, stdio: ['ignore', 'pipe', 'inherit'] });
    processen.push(proces);
    for await (const regel of createInterface({ input: proces.stdout })) {
      const adres = /antwoordt op (http:\/\/127\.0\.0\.1:\d+)/.exec(regel)?.[1];
      if (adres === undefined) continue;
      proces.stdout.resume();
      return adres;
    }
    throw new Error('register-api stopte voor hij klaar was');
  }
  const bij = (klant: number): string => adressen[klant % PROCESSEN] ?? '';
  const agendapunt = (volgorde: number) => ({ volgorde, titel: `Punt ${volgorde}`, onderdeelVan: null, dossierId: null });
  async function gebeurtenissen(): Promise<RecordedEvent[]> {
    const alle: RecordedEvent[] = [];
    for await (const event of store.readAll({ after: START })) alle.push(event);
    return alle;
  }
  const vanVergadering = async (type: string) => (await gebeurtenissen()).filter((event) => event.stream === STREAM && event.type === type);

  describe(`${PROCESSEN} register-api's en ${KLANTEN} klanten tegelijk (EventStoreDB: alleen nagebootst)`, () => {
    it('verliezen geen enkele wijziging', async () => {
      const antwoorden = await Promise.all(Array.from({ length: KLANTEN }, async (_, klant) => {
        const gelukt: string[] = [];
        for (let keer = 0; keer < 2; keer++) {
          // Refused as too busy is an answer; sent anew it is another command.
          const antwoord = await tot(() => opdracht(bij(klant + keer), `vergaderingen/${VERGADERING}/agendapunten`, agendapunt(2 * klant + keer), token), ({ status }) => status !== 409);
          const { agendapuntId } = await antwoord.json() as { agendapuntId: string };
          expect(antwoord.status).toBe(201);
          gelukt.push(agendapuntId);
        }
        return gelukt;
      }));
      const gemeld = antwoorden.flat().sort();
      expect(gemeld).toHaveLength(2 * KLANTEN);
      expect((await vanVergadering('AgendapuntOpgenomen')).map(({ data }) => data['agendapuntId']).sort()).toEqual(gemeld);
    });

    it('leggen één opdracht die overal tegelijk binnenkomt één keer vast, met overal hetzelfde antwoord', async () => {
      for (let ronde = 0; ronde < 5; ronde++) {
        const sleutel = randomUUID();
        const voor = (await vanVergadering('AgendapuntOpgenomen')).length;
        const antwoorden = await Promise.all(Array.from({ length: 8 }, async (_, klant) => {
          const antwoord = await opdracht(bij(klant), `vergaderingen/${VERGADERING}/agendapunten`, agendapunt(200 + ronde), token, sleutel);
          return JSON.stringify([antwoord.status, antwoord.headers.get('etag'), await antwoord.json()]);
        }));
        expect(new Set(antwoorden).size).toBe(1);
        expect(antwoorden[0]).toMatch(/^\[201,/);
        expect(await vanVergadering('AgendapuntOpgenomen')).toHaveLength(voor + 1);
      }
    });

    it('laten van wijzigingen op dezelfde stand er precies één door', async () => {
      const stand = (await opdracht(bij(0), `vergaderingen/${VERGADERING}/agendapunten`, agendapunt(300), token)).headers.get('etag') ?? '';
      const statussen = await Promise.all(Array.from({ length: KLANTEN }, async (_, klant) =>
        (await fetch(`${bij(klant)}/v1/vergaderingen/${VERGADERING}/agendapunten`, {
          method: 'POST', body: JSON.stringify(agendapunt(301)),
          headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json', 'idempotency-key': randomUUID(), 'if-match': stand },
        })).status));
      expect(statussen.filter((status) => status === 201)).toHaveLength(1);
      expect(statussen.filter((status) => status === 412)).toHaveLength(KLANTEN - 1);
    });

    it('maken af waarmee een proces bezig was dat wordt gedood, en verliezen niets van wat was bevestigd', async () => {
      const [slachtoffer] = processen;
      const bevestigd: string[] = [];
      const open: Promise<unknown>[] = [];
      for (let klant = 0; klant < KLANTEN; klant++) {
        open.push(opdracht(adressen[0] ?? '', `vergaderingen/${VERGADERING}/agendapunten`, agendapunt(400 + klant), token).then(async (antwoord) => {
          if (antwoord.status === 201) bevestigd.push((await antwoord.json() as { agendapuntId: string }).agendapuntId);
          if (bevestigd.length === 3) slachtoffer?.kill('SIGKILL');
        }, () => undefined));
      }
      await Promise.all(open);
      expect(bevestigd.length).toBeGreaterThanOrEqual(3);
      if (slachtoffer?.exitCode === null && slachtoffer.signalCode === null) await once(slachtoffer, 'exit');
      // Whoever starts next finishes what was begun.
      adressen = [await start(), ...adressen.slice(1)];
      const rijen = await park.postgres.admin('SELECT count(*)::int AS open FROM opdrachten.command_journal WHERE answer IS NULL');
      expect(rijen).toEqual([{ open: 0 }]);
      const vastgelegd = (await vanVergadering('AgendapuntOpgenomen')).map(({ data }) => data['agendapuntId']);
      expect(vastgelegd).toEqual(expect.arrayContaining(bevestigd));
      expect(new Set(vastgelegd).size).toBe(vastgelegd.length);
    });

    it('houden de leesmodellen gelijk aan de gebeurtenissen', async () => {
      const aantal = BigInt((await gebeurtenissen()).length);
      const stand = await tot(
        () => park.postgres.admin('SELECT DISTINCT nummer FROM projections.checkpoints'),
        (rijen) => rijen.length === 1 && BigInt(String(rijen[0]?.['nummer'])) === aantal,
      );
      expect(stand).toHaveLength(1);
      expect((await gebeurtenissen()).map(({ nummer }) => nummer)).toEqual(Array.from({ length: Number(aantal) }, (_, index) => BigInt(index + 1)));
    });
  });
});
