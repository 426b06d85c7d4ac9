import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Logger } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { ConsultationModule } from '@besluitregister/consultation';
import type { Vastgesteld } from '@besluitregister/domain';
import { openSqliteEventStore } from '@besluitregister/event-store';
import { configureHttp, createHttpAdapter } from '@besluitregister/http';
import { waitForCheckpoints, type Database, type Projection, type ProjectionRunner } from '@besluitregister/projections';
import { openTestDatabase } from '@besluitregister/projections/test';
import { READ_MODELS } from '@besluitregister/read-models';
import { openRegister, startHttp, type Dienst, type Register } from '@besluitregister/standalone';
import { z } from 'zod';
import { idVan, runnerVoor, type Geschiedenis } from '../../libs/read-models/src/geschiedenis.fixture.js';
import { basis, dossier, vastgelegd, vastlegging, VERGADERING, zaad } from '../../libs/read-models/src/zaad.fixture.js';
import { voerUit } from '../../apps/cli/src/cli.js';
import { aangemeld } from '../e2e/aangemeld.fixture.js';

Logger.overrideLogger(false);

const kopSchema = z.looseObject({ nummer: z.int(), leesmodelVersies: z.record(z.string(), z.int()) });

describe('Gegeven een register waarin wordt gelezen en geschreven', () => {
  let database: Database;
  let geschiedenis: Geschiedenis;
  let app: NestFastifyApplication;
  let adres: string;
  let runners: ProjectionRunner<Vastgesteld>[];
  beforeAll(async () => {
    database = await openTestDatabase();
    geschiedenis = await zaad();
    runners = READ_MODELS.map((model) => runnerVoor(database, geschiedenis, model));
    await Promise.all(runners.map((runner) => runner.start()));
    await Promise.all(runners.map((runner) => runner.caughtUp()));
    app = await NestFactory.create<NestFastifyApplication>(ConsultationModule.forRoot({ database: { useValue: database } }), createHttpAdapter({ versie: '0.1.0' }));
    configureHttp(app);
    await app.listen(0, '127.0.0.1');
    adres = await app.getUrl();
  });
  afterAll(async () => {
    await app.close();
    await Promise.all(runners.map((runner) => runner.stop()));
    await database.close();
  });

  /** The same read model in a new shape. */
  function nieuweVersie(naam: string): Projection<Vastgesteld> {
    const model = READ_MODELS.find(({ name }) => name === naam);
    if (!model) throw new Error(`er is geen leesmodel ${naam}`);
    return { ...model, version: model.version + 1, schema: `${model.schema}\nCREATE INDEX ${naam}_nieuw ON ${naam} (nummer_van, vergadering_id);` };
  }

  let geschreven = 0;
  async function schrijf(): Promise<void> {
    const naam = `erbij/${geschreven++}`;
    const item = basis(100 + geschreven, 'Cameratoezicht', { van: 140, tot: 140, citaat: `De camera’s staan aan, ronde ${geschreven}.` });
    await geschiedenis.voegToe('Vergadering', VERGADERING, [
      vastgelegd(naam, { soort: 'toelichting', ...item, besluitVanDerden: null }, { vergaderingId: VERGADERING, overnameId: null, geldigOp: '2019-10-02' }),
      { type: 'VastleggingBevestigd', data: { vergaderingId: VERGADERING, vastleggingId: vastlegging(naam), versie: 1 } },
    ]);
  }

  const vragen = [
    'besluitvorming?onderwerp=cameratoezicht', 'zoeken?q=camera*', `vastleggingen?dossier=${dossier('Cameratoezicht')}`, 'dossiers', `vergaderingen/${VERGADERING}`,
    `dossiers/${dossier('Cameratoezicht')}/geschiedenis`, 'gebeurtenissen?vanaf=20',
  ];

  it('wordt een nieuwe versie ernaast gebouwd en gewisseld zonder één mislukte of afwijkende vraag', async () => {
    const klaar = new AbortController();
    const zolang = async (werk: (ronde: number) => Promise<void>): Promise<void> => {
      for (let ronde = 0; !klaar.signal.aborted; ronde += 1) {
        await werk(ronde);
        await setImmediate();
      }
    };
    const gegeven: { vraag: string; inhoud: object; nummer: number; versie: number | undefined }[] = [];
    const leden = vragen.map((vraag) => zolang(async () => {
      const antwoord = await fetch(`${adres}/v1/${vraag}`);
      expect([vraag, antwoord.status]).toEqual([vraag, 200]);
      const { leesmodelVersies, ...inhoud } = kopSchema.parse(await antwoord.json());
      gegeven.push({ vraag, inhoud, nummer: inhoud.nummer, versie: leesmodelVersies['vastleggingen'] });
    }));
    const namen = READ_MODELS.map(({ name }) => name);
    // Not faster than it can be read: a writer that is would never let anything arrive.
    const schrijver = zolang(async () => {
      await schrijf();
      expect(await waitForCheckpoints(database, namen, await geschiedenis.store.head(), 10_000)).toBe(true);
    });
    const verkeer = Promise.all([...leden, schrijver]);
    const versie = nieuweVersie('vastleggingen');
    const nieuw = runnerVoor(database, geschiedenis, versie, 3);
    runners.push(nieuw);
    await Promise.race([verkeer, (async () => {
      const van = (welke: number): number => gegeven.filter((antwoord) => antwoord.versie === welke).length;
      while (van(versie.version - 1) < 20) await setImmediate();
      await nieuw.start();
      while (van(versie.version) < 20) await setImmediate();
    })()]).finally(() => { klaar.abort(); });
    await verkeer;

    expect(nieuw.status().error).toBeUndefined();
    for (const vraag of vragen) {
      const nummers = gegeven.filter((antwoord) => antwoord.vraag === vraag).map(({ nummer }) => nummer);
      expect(nummers).toEqual([...nummers].sort((a, b) => a - b));
    }
    // One answer of each question and version is enough to see whether the other version says the same.
    const proef = new Map(gegeven.map((antwoord) => [`${antwoord.vraag} ${antwoord.versie}`, antwoord]));
    expect(proef.size).toBe(2 * vragen.length);
    for (const { vraag, inhoud, nummer } of proef.values()) {
      const { leesmodelVersies, ...weer } = kopSchema.parse(await (await fetch(`${adres}/v1/${vraag}${vraag.includes('?') ? '&' : '?'}totNummer=${nummer}`)).json());
      expect({ vraag, ...weer }).toEqual({ vraag, ...inhoud });
      expect(leesmodelVersies['vastleggingen']).toBe(versie.version);
    }
  });
});

describe('Gegeven een gebeurtenis die niet te lezen is', () => {
  const map = mkdtempSync(join(tmpdir(), 'br-onleesbaar-'));
  let register: Register;
  let dienst: Dienst;
  beforeAll(async () => {
    register = await openRegister({ gegevens: map, klok: () => new Date() });
    dienst = await startHttp(register, 0);
  });
  afterAll(async () => {
    await dienst.stop();
    await register.sluit();
    rmSync(map, { recursive: true, force: true });
  });

  const haal = async (pad: string) => {
    const antwoord = await fetch(`${dienst.adres}${pad}`, { headers: aangemeld(dienst.tokenbestand) });
    return { status: antwoord.status, inhoud: await antwoord.json() as Record<string, unknown> };
  };
  const openDossier = (naam: string): Promise<Response> => fetch(`${dienst.adres}/v1/dossiers`, {
    method: 'POST', body: JSON.stringify({ naam, thema: null }),
    headers: { ...aangemeld(dienst.tokenbestand), 'content-type': 'application/json', 'idempotency-key': randomUUID() },
  });

  it('stopt wat haar moet lezen en zegt welke het is, leest de rest verder, en blijft alles antwoorden', async () => {
    await openDossier('Ervoor');
    await register.projecties.bij();
    const { nummer } = kopSchema.parse((await haal('/v1/dossiers')).inhoud);
    expect(await haal('/health/ready')).toMatchObject({ status: 200 });

    const buitenom = openSqliteEventStore({ file: join(map, 'gebeurtenissen', 'gebeurtenissen.sqlite') });
    const stream = `br.Persoon-${idVan('kapot')}`;
    await buitenom.append(stream, 'none', [{
      id: randomUUID(), type: 'PersoonGeregistreerd', data: { wat: 'geheim woord' },
      metadata: { schemaVersion: 1, stream, revision: 0, recordedAt: new Date().toISOString(), commandId: randomUUID() },
    }]);
    await buitenom.close();
    // The store tells its readers of what is behind it with the next thing it writes itself.
    expect((await openDossier('Erna')).status).toBe(201);
    await expect(register.projecties.bij()).rejects.toMatchObject({ code: 'onleesbaar', nummer: BigInt(nummer + 1) });

    const gezondheid = await haal('/health/ready');
    expect(gezondheid).toMatchObject({
      status: 503,
      inhoud: { code: 'niet-gereed', gereed: false, onderdelen: {
        vastleggingen: { status: 'gestopt', melding: expect.stringMatching(new RegExp(`bij gebeurtenis ${nummer + 1} \\(PersoonGeregistreerd`)) },
        acties: { status: expect.stringMatching(/^(bij|inhalen)$/) },
      } },
    });
    expect(JSON.stringify(gezondheid)).not.toContain('geheim woord');

    const na = await haal('/v1/dossiers');
    expect(na.status).toBe(200);
    expect(na.inhoud['nummer']).toBe(nummer);
    expect(JSON.stringify(na.inhoud)).toContain('Ervoor');
    expect(JSON.stringify(na.inhoud)).not.toContain('Erna');
  });

  it('begint opnieuw met wat er tot daar stond, op de opdrachtregel niet zonder te zeggen dat er meer is, zegt welke gebeurtenis het is en neemt aan wat er wordt vastgelegd', async () => {
    const ervoor = await haal('/v1/dossiers');
    await dienst.stop();
    await register.sluit();
    const gemeld: string[] = [];
    const uit: string[] = [];
    const opdracht = (...meer: string[]) => voerUit(['dossiers', '--gegevens', map, ...meer], { breedte: 100, uit: (regel) => { uit.push(regel); }, meld: (regel) => { gemeld.push(regel); } });
    expect(await opdracht()).toBe(1);
    expect(uit.join()).toContain('Ervoor');
    expect(gemeld.at(-1)).toMatch(/^Dit antwoord is niet volledig/);
    uit.length = 0;
    expect(await opdracht('--json')).toBe(1);
    expect(JSON.parse(uit.join())).toEqual({ fout: { code: 'leesmodel-staat-stil', bericht: gemeld.at(-1) } });
    register = await openRegister({ gegevens: map, klok: () => new Date() });
    dienst = await startHttp(register, 0);

    expect(await haal('/v1/dossiers')).toEqual(ervoor);
    expect(await haal('/health/ready')).toMatchObject({ status: 503, inhoud: { gereed: false, onderdelen: {
      vastleggingen: { status: 'gestopt', melding: expect.stringMatching(/bij gebeurtenis \d+ \(PersoonGeregistreerd/) },
    } } });
    expect((await openDossier('Na de herstart')).status).toBe(201);
  });
});
