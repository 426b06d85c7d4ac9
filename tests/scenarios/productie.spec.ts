import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { overlegId } from '@besluitregister/domain';
import { createTestPostgres, opPostgres } from '@besluitregister/projections/test';
import { projector } from '@besluitregister/projector';
import { queryApi } from '@besluitregister/query-api';
import { registerApi } from '@besluitregister/register-api';
import {
  controleerDienstsleutels, herstelRegister, leesVerzegeldVanDiensten, metDienstopslag, schrijfGebeurtenissen, startDienst, vanDiensten, wisselSleutel, type LopendeDienst, type Omgeving,
} from '@besluitregister/standalone';
import { voerUit } from '../../apps/cli/src/cli.js';
import { opdracht, startMachinepark, tot, type Machinepark } from './productie.fixture.js';

jest.setTimeout(60_000);

const IJSSELLAND = overlegId('dvo/VR04');
const STIL = { log: () => undefined, warn: () => undefined, error: () => undefined, fatal: () => undefined };
const DIENSTEN = { register_api: registerApi, query_api: queryApi, projector };

opPostgres(() => {
  let park: Machinepark;
  let token: string;
  const lopend: LopendeDienst[] = [];

  beforeAll(async () => {
    park = await startMachinepark();
    token = await park.aanmelding.token('secretaris', 'auditor');
  });
  afterAll(async () => {
    await Promise.allSettled(lopend.map((dienst) => dienst.stop()));
    await park.sluit();
  });

  async function start(naam: keyof typeof DIENSTEN, anders: Omgeving = {}): Promise<LopendeDienst> {
    const dienst = await startDienst(DIENSTEN[naam], { ...park.omgeving(naam), ...anders }, () => new Date(), STIL);
    dienst.einde.catch(() => undefined);
    dienst.gereed.catch(() => undefined);
    lopend.push(dienst);
    return dienst;
  }
  const gereedheid = async ({ adres }: LopendeDienst) => {
    // While it goes from the waiting room to its place, or back, nobody answers for a moment.
    const antwoord = await fetch(`${adres}/health/ready`).catch(() => undefined);
    return { status: antwoord?.status ?? 0, tekst: await antwoord?.text() ?? '' };
  };
  const regels = async ({ adres }: LopendeDienst, met: string) =>
    (await (await fetch(`${adres}/metrics`)).text()).split('\n').filter((regel) => regel.includes(met)).join('\n');
  const haal = (adres: string, pad: string) => fetch(`${adres}${pad}`, { headers: { authorization: `Bearer ${token}` } });

  describe('de drie diensten (EventStoreDB: alleen nagebootst)', () => {
    let schrijver: LopendeDienst;
    let lezer: LopendeDienst;
    let volger: LopendeDienst;
    let tweede: LopendeDienst;

    it('antwoorden meteen, en zeggen waarop ze wachten', async () => {
      [schrijver, lezer] = await Promise.all([start('register_api'), start('query_api')]);
      expect((await fetch(`${schrijver.adres}/health/live`)).status).toBe(200);
      const wacht = await tot(() => gereedheid(schrijver), ({ tekst }) => tekst.includes('"inrichting"'));
      expect(wacht.status).toBe(503);
      expect(JSON.parse(wacht.tekst)).toMatchObject({ code: 'niet-gereed', onderdelen: { inrichting: { status: 'wachtend', melding: expect.stringContaining('projector') } } });
      expect((await tot(() => gereedheid(lezer), ({ tekst }) => tekst.includes('"leesmodellen"'))).tekst).toContain('Nog niet opgebouwd');
    });

    it('werken zodra de projector het register heeft ingericht', async () => {
      volger = await start('projector');
      await Promise.all([volger.gereed, schrijver.gereed, lezer.gereed]);
      for (const dienst of [volger, schrijver, lezer]) expect(await gereedheid(dienst)).toMatchObject({ status: 200 });
    });

    it('laten zien wat is vastgelegd, en verzegelen het', async () => {
      const gepland = await opdracht(schrijver.adres, 'vergaderingen', { overlegId: IJSSELLAND, datum: '2019-10-02' }, token);
      expect(gepland.status).toBe(201);
      const { location } = Object.fromEntries(gepland.headers);
      const antwoord = await tot(() => haal(lezer.adres, location ?? ''), ({ status }) => status !== 404);
      expect(await antwoord.json()).toMatchObject({ datum: '2019-10-02' });
      expect(await (await fetch(`${volger.adres}/v1/controlepunt`)).text()).toMatch(/^besluitregister\.local\/[0-9a-f]{8}\/1\n/);
      expect((await opdracht(schrijver.adres, 'vergaderingen', { overlegId: IJSSELLAND, datum: '2019-11-06' }, 'geen-token')).status).toBe(401);
    });

    it('geven de secretaris van één overleg de werkvoorraad en de wisverzoeken, met wat die mag zien', async () => {
      const eigen = await park.aanmelding.token('secretaris:ijsselland');
      const statussen = await Promise.all(['terugkoppelingen', 'wisverzoeken'].map(async (pad) => (await fetch(`${lezer.adres}/v1/${pad}`, { headers: { authorization: `Bearer ${eigen}` } })).status));
      expect(statussen).toEqual([200, 200]);
    });

    it('meten hoe ver elk leesmodel is', async () => {
      const metingen = await tot(() => regels(volger, 'projectie_'), (tekst) => !/achterstand\{.*\} [1-9]/.test(tekst));
      expect(metingen).toMatch(/projectie_achterstand\{.*leesmodel="vastleggingen".*\} 0/);
      expect(metingen).toMatch(/projectie_nummer\{.*leesmodel="vastleggingen".*\} [1-9]/);
      expect(metingen).toMatch(/projectie_loopt\{.*leesmodel="dossiers".*\} 1/);
      expect(await regels(schrijver, 'duur_seconden_count')).toMatch(/methode="POST",route="\/v1\/vergaderingen",status="201"\} 1/);
    });

    it('antwoorden 503 zolang de database weg is, nooit 500, en daarna weer gewoon', async () => {
      const naam = new URL(park.postgres.connectionString).pathname.slice(1);
      const elders = await createTestPostgres();
      await elders.admin(`ALTER DATABASE ${naam} ALLOW_CONNECTIONS false`);
      await elders.admin(`SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '${naam}'`);
      const gelezen = await tot(() => haal(lezer.adres, '/v1/dossiers'), ({ status }) => status !== 200);
      const geschreven = await opdracht(schrijver.adres, 'vergaderingen', { overlegId: IJSSELLAND, datum: '2019-12-04' }, token);
      for (const antwoord of [gelezen, geschreven]) {
        expect(antwoord.status).toBe(503);
        expect(antwoord.headers.get('content-type')).toContain('application/problem+json');
        expect(antwoord.headers.get('retry-after')).not.toBeNull();
      }
      expect((await gereedheid(lezer)).status).toBe(503);
      await elders.admin(`ALTER DATABASE ${naam} ALLOW_CONNECTIONS true`);
      await elders.drop();
      for (const dienst of [schrijver, lezer, volger]) await tot(() => gereedheid(dienst), ({ status }) => status === 200);
      expect((await opdracht(schrijver.adres, 'vergaderingen', { overlegId: IJSSELLAND, datum: '2019-12-04' }, token)).status).toBe(201);
    });

    it('nemen het van elkaar over: een tweede projector wacht tot de eerste stopt', async () => {
      tweede = await start('projector');
      expect((await tot(() => gereedheid(tweede), ({ tekst }) => tekst.includes('"beurt"'))).tekst).toContain('Een andere projector is actief');
      await volger.stop();
      await tweede.gereed;
      const gepland = await opdracht(schrijver.adres, 'vergaderingen', { overlegId: IJSSELLAND, datum: '2020-01-08' }, token);
      expect((await tot(() => haal(lezer.adres, gepland.headers.get('location') ?? ''), ({ status }) => status !== 404)).status).toBe(200);
    });

    it('laten de beheerder wisselen van sleutel en opnieuw beginnen, niet terwijl een projector ondertekent', async () => {
      const omgeving = park.omgeving('projector');
      const reden = { code: 'anders', toelichting: 'jaarlijkse wissel' };
      const bron = vanDiensten(omgeving, () => new Date());
      await expect(wisselSleutel(bron, reden)).rejects.toMatchObject({ code: 'gegevensmap-in-gebruik', message: expect.stringContaining('stop die eerst') });
      await tweede.stop();
      const wissel = await wisselSleutel(bron, reden);
      expect(await leesVerzegeldVanDiensten(omgeving)).toMatchObject({ openbareSleutel: 'nieuwe' in wissel ? wissel.nieuwe : '' });

      const aantal = await metDienstopslag(omgeving, ({ store }) => schrijfGebeurtenissen(store, join(park.map, 'opslag.jsonl')));
      rmSync(join(park.map, 'controle', 'ondertekensleutel.pem'));
      const herstel = await herstelRegister(bron, reden);
      expect(herstel).toMatchObject({ oorsprong: expect.stringMatching(/\/2$/), verloren: null, omvang: aantal + 1n });
      expect(await controleerDienstsleutels(omgeving)).toMatchObject({ gebeurtenissen: Number(aantal) + 1, bevindingen: [], documenten: { bevindingen: [] } });

      tweede = await start('projector');
      await tweede.gereed;
      expect(await (await fetch(`${tweede.adres}/v1/controlepunt`)).text()).toMatch(/^besluitregister\.local\/[0-9a-f]{8}\/2\n/);
    });

    it('stoppen als daarom wordt gevraagd, ook terwijl ze wachten', async () => {
      const wachtend = await start('projector');
      await tot(() => gereedheid(wachtend), ({ tekst }) => tekst.includes('"beurt"'));
      await wachtend.stop();
      await expect(fetch(`${wachtend.adres}/health/live`)).rejects.toThrow();
      await schrijver.stop();
      await expect(fetch(`${schrijver.adres}/health/live`)).rejects.toThrow();
    });
  });

  describe('instellingen die niet kloppen', () => {
    it('houden een dienst tegen voor hij iets opent', async () => {
      await expect(start('register_api', { BESLUITREGISTER_POSTGRES: 'mysql://x', BESLUITREGISTER_POORT: 'x' })).rejects.toMatchObject({
        code: 'configuratie-ongeldig', message: expect.stringMatching(/POSTGRES begint niet[^]*POORT is geen getal|POORT is geen getal[^]*POSTGRES begint niet/),
      });
    });

    it('noemt een opdracht van de beheerder ook', async () => {
      const gemeld: string[] = [];
      for (const woorden of [['beheer', 'herstel', '--reden', 'schijf defect'], ['beheer', 'sleutel', 'wissel', '--reden', 'jaarlijks'], ['beheer', 'sleutels', 'controleer'], ['audit', 'gebeurtenissen', join(park.map, 'x.jsonl')]]) {
        expect(await voerUit([...woorden, '--diensten'], { breedte: 100, uit: () => undefined, meld: (regel) => { gemeld.push(regel); } })).toBe(2);
        expect(gemeld.at(-1)).toContain('BESLUITREGISTER_EVENTSTORE ontbreekt');
      }
    });

    it('laten hem stoppen met een zin als de server ze weigert: een andere hoofdsleutel', async () => {
      const dienst = await start('register_api', { BESLUITREGISTER_HOOFDSLEUTEL: Buffer.alloc(32, 1).toString('base64') });
      await expect(dienst.einde).rejects.toMatchObject({ code: 'hoofdsleutel-verkeerd' });
    });
  });
});
