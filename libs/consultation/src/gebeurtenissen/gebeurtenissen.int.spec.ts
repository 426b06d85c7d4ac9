import { once } from 'node:events';
import { setImmediate } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Vastgesteld } from '@besluitregister/domain';
import { configureHttp, createHttpAdapter } from '@besluitregister/http';
import type { Database, ProjectionRunner } from '@besluitregister/projections';
import { openTestDatabase } from '@besluitregister/projections/test';
import { READ_MODELS } from '@besluitregister/read-models';
import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Geschiedenis, idVan, runnerVoor } from '../../../read-models/src/geschiedenis.fixture.js';
import { basis, vastgelegd, vastlegging, VERGADERING, zaad } from '../../../read-models/src/zaad.fixture.js';
import { ConsultationModule } from '../consultation.module.js';
import { gebeurtenisantwoordSchema, gebeurtenissenSchema, ruweGebeurtenisSchema, type Gebeurtenissenantwoord } from './gebeurtenissen.schema.js';
import { GebeurtenissenService } from './gebeurtenissen.service.js';

describe('gebeurtenissen', () => {
  let database: Database;
  let geschiedenis: Geschiedenis;
  let runners: ProjectionRunner<Vastgesteld>[];
  let app: NestFastifyApplication;
  let adres: string;
  const begin = async (): Promise<void> => {
    app = await NestFactory.create<NestFastifyApplication>(
      ConsultationModule.forRoot({ database: { useValue: database }, leeswachttijdMs: 50 }), createHttpAdapter({ versie: '0.1.0' }), { logger: false },
    );
    configureHttp(app);
    await app.listen(0, '127.0.0.1');
    adres = await app.getUrl();
  };
  beforeAll(async () => {
    database = await openTestDatabase();
    geschiedenis = await zaad();
    runners = READ_MODELS.map((projection) => runnerVoor(database, geschiedenis, projection));
    await Promise.all(runners.map((runner) => runner.start()));
    await bij();
    await begin();
  });
  afterAll(async () => {
    await app.close();
    await Promise.all(runners.map((runner) => runner.stop()));
    await database.close();
  });

  const bij = async (): Promise<void> => { await Promise.all(runners.map((runner) => runner.caughtUp())); };
  let personen = 0;
  const schrijf = async (): Promise<void> => {
    const persoonId = idVan(`nieuw/${personen++}`);
    await geschiedenis.voegToe('Persoon', persoonId, [{ type: 'PersoonGeregistreerd', data: { persoonId, naam: `Kanarie ${personen}` } }]);
  };
  const haal = async (pad: string): Promise<{ status: number; body: unknown }> => {
    const antwoord = await fetch(`${adres}/v1/gebeurtenissen${pad}`);
    return { status: antwoord.status, body: await antwoord.json() };
  };
  const lijst = async (vraag: string): Promise<Gebeurtenissenantwoord> => gebeurtenissenSchema.parse((await haal(vraag)).body);
  const hoofd = async (): Promise<number> => Number((await geschiedenis.store.head()).commit);

  it('gives every event once, page by page and by nummer, without protected text', async () => {
    const nummers: number[] = [];
    let cursor = '';
    do {
      const { gebeurtenissen, volgende } = await lijst(`?limit=7${cursor}`);
      nummers.push(...gebeurtenissen.map(({ nummer }) => nummer));
      expect(JSON.stringify(gebeurtenissen)).not.toMatch(/Cameratoezicht|Koelewijn|Burgernet/);
      cursor = volgende === null ? '' : `&cursor=${volgende}`;
    } while (cursor !== '');
    expect(nummers).toEqual(Array.from({ length: await hoofd() }, (_, index) => index + 1));
    expect((await lijst('?vanaf=3&limit=2')).gebeurtenissen.map(({ nummer }) => nummer)).toEqual([3, 4]);
    expect((await lijst('?vanaf=3&totNummer=3')).gebeurtenissen.map(({ nummer }) => nummer)).toEqual([3]);
  });

  it('gives one event as it was recorded', async () => {
    const { gebeurtenis } = gebeurtenisantwoordSchema.parse((await haal('/1')).body);
    expect(gebeurtenis).toMatchObject({ nummer: 1, type: 'OverlegIngesteld', revisie: 0, gegevens: { soort: 'dvo', district: 'IJsselland' }, links: { zelf: '/v1/gebeurtenissen/1' } });
    expect(await haal('/999999')).toMatchObject({ status: 404, body: { code: 'gebeurtenis-onbekend' } });
    expect(await haal('/2?totNummer=1')).toMatchObject({ status: 404 });
  });

  it.each(['/0', '/eerste', '?vanaf=0', '?limit=0', '?cursor=x', '?soort=x'])('refuses %s', async (pad) => {
    expect(await haal(pad)).toMatchObject({ status: 400, body: { code: 'invoer-ongeldig' } });
  });

  it('gives the same bytes again by nummer, whatever the day and whatever was recorded since', async () => {
    const bytes = async (vraag: string): Promise<string> => (await fetch(`${adres}/v1/gebeurtenissen${vraag}`)).text();
    const nummer = await hoofd();
    for (const vraag of [`?totNummer=${nummer}&limit=5`, `/3?totNummer=${nummer}`]) {
      const eerst = await bytes(vraag);
      await schrijf().then(bij);
      expect(await bytes(`${vraag}&peildatum=2019-10-02`)).toBe(eerst);
    }
  });

  const STROOM = { accept: 'text/event-stream' };

  it('ends a stream at totNummer, also when that was not yet there, and says when nothing is left of it', async () => {
    const tot = await hoofd() + 2;
    const open = fetch(`${adres}/v1/gebeurtenissen?vanaf=${tot - 3}&totNummer=${tot}`, { headers: STROOM });
    const tekst = (await open).text();
    for (let n = 0; n < 4; n += 1) await schrijf().then(bij);
    expect([...(await tekst).matchAll(/^id: (\d+)$/gm)].map(([, id]) => Number(id))).toEqual([tot - 3, tot - 2, tot - 1, tot]);
    // A browser connects again and again to a stream that ended, unless it gets this.
    const weer = await fetch(`${adres}/v1/gebeurtenissen?totNummer=${tot}`, { headers: { ...STROOM, 'last-event-id': String(tot) } });
    expect([weer.status, await weer.text()]).toEqual([204, '']);
  });

  it.each([
    ['', { 'last-event-id': '999999' }, 'Last-Event-ID'], ['', { 'last-event-id': '-1' }, 'Last-Event-ID'], ['?limit=2', {}, 'limit'], ['?cursor=WyI', {}, 'cursor'],
    ['?bekendOp=2019-11-01T12:00:00Z', {}, 'bekendOp'],
  ])('refuses a stream of %s %j', async (vraag, koppen, parameter) => {
    const antwoord = await fetch(`${adres}/v1/gebeurtenissen${vraag}`, { headers: { ...STROOM, ...koppen } });
    expect([antwoord.status, await antwoord.json()]).toEqual([400, expect.objectContaining({ fouten: [expect.objectContaining({ parameter })] })]);
  });

  it('waits for an event that a replica does not have yet', async () => {
    const verder = await hoofd() + 1;
    const traag = new GebeurtenissenService(database, 60_000);
    const kent = traag.kent(BigInt(verder), new AbortController().signal);
    await schrijf().then(bij);
    expect(await kent).toBe(true);
  });

  /** Reads `aantal` events of a stream and cuts the connection. */
  async function lees(aantal: number, laatste: number | undefined, bijElk: (nummer: number) => Promise<void> = () => Promise.resolve()): Promise<number[]> {
    const koppen = { accept: 'text/event-stream', ...(laatste === undefined ? {} : { 'last-event-id': String(laatste) }) };
    const antwoord = await fetch(`${adres}/v1/gebeurtenissen`, { headers: koppen });
    expect([antwoord.status, antwoord.headers.get('content-type')]).toEqual([200, 'text/event-stream; charset=utf-8']);
    const nummers: number[] = [];
    let rest = '';
    for await (const stuk of antwoord.body?.pipeThrough(new TextDecoderStream()) ?? []) {
      const berichten = (rest + stuk).split('\n\n');
      rest = berichten.pop() ?? '';
      for (const bericht of berichten) {
        const [, id, data] = /^id: (\d+)\nevent: gebeurtenis\ndata: (.*)$/.exec(bericht) ?? [];
        if (id === undefined || data === undefined || nummers.length === aantal) continue;
        expect(ruweGebeurtenisSchema.parse(JSON.parse(data)).nummer).toBe(Number(id));
        await bijElk(Number(id));
        nummers.push(Number(id));
      }
      if (nummers.length === aantal) break;
    }
    return nummers;
  }

  /** Writes, one event after the other, for as long as the work takes. */
  async function terwijlGeschreven(werk: () => Promise<void>): Promise<void> {
    const klaar = new AbortController();
    const schrijver = (async () => {
      while (!klaar.signal.aborted) {
        await schrijf().then(bij);
        // An engine in process and a store in memory would not let the server have its turn.
        await setImmediate();
      }
    })();
    try {
      await werk();
    } finally {
      klaar.abort();
      await schrijver;
    }
  }

  it('loses and doubles nothing when the connection is cut while writing goes on', async () => {
    const gezien: number[] = [];
    await terwijlGeschreven(async () => {
      for (const aantal of [5, 60, 1, 17, 3]) gezien.push(...await lees(aantal, gezien.at(-1) ?? 0));
    });
    expect(gezien).toEqual(Array.from({ length: 86 }, (_, index) => index + 1));
  });

  it('announces an event when every read model has it, and without Last-Event-ID only what is new', async () => {
    const voor = await hoofd();
    let nummers: number[] = [];
    await terwijlGeschreven(async () => {
      nummers = await lees(2, undefined, async (nummer) => { expect((await lijst('?limit=1')).nummer).toBeGreaterThanOrEqual(nummer); });
    });
    expect(nummers[0]).toBeGreaterThan(voor);
    expect(nummers[1]).toBe((nummers[0] ?? 0) + 1);
  });

  it('takes nothing from the database that the reader does not take', async () => {
    let vragen = 0;
    const geteld: Database = { ...database, query: (sql, params) => { vragen += 1; return database.query(sql, params); } };
    const weg = new AbortController();
    const traag = new GebeurtenissenService(geteld, 0).stroom({ na: 0n }, weg.signal);
    traag.read(0);
    while (traag.readableLength < traag.readableHighWaterMark) await once(traag, 'readable');
    const toen = [vragen, traag.readableLength];
    for (let n = 0; n < 20; n += 1) await schrijf();
    await bij();
    await lijst('?limit=500');
    expect([vragen, traag.readableLength]).toEqual(toen);
    weg.abort();
    await once(traag, 'close');
  });

  it('passes over what a takeover brings that is not for everyone', async () => {
    const voor = await hoofd();
    const geheim = { ...basis(50, null, { van: 1, tot: 1, citaat: 'Geheim.' }), vertrouwelijkheid: 'geheim' as const, grond: 'andere-wet' as const };
    await geschiedenis.voegToe('Vergadering', VERGADERING, [
      vastgelegd('geheim', { soort: 'mededeling', ...geheim, besluitVanDerden: null }, { vergaderingId: VERGADERING, overnameId: idVan('later'), geldigOp: '2019-10-02' }),
      { type: 'VastleggingBevestigd', data: { vergaderingId: VERGADERING, vastleggingId: vastlegging('bats'), versie: 1 } },
    ]);
    await bij();
    expect((await lijst(`?vanaf=${voor + 1}`)).gebeurtenissen.map(({ nummer }) => nummer)).toEqual([voor + 2]);
    expect(await haal(`/${voor + 1}`)).toMatchObject({ status: 404 });
  });

  it('ends open streams when the service stops', async () => {
    const antwoord = await fetch(`${adres}/v1/gebeurtenissen`, { headers: { accept: 'text/event-stream' } });
    const tekst = antwoord.text();
    // And one that is far behind and is not read.
    const ongelezen = await fetch(`${adres}/v1/gebeurtenissen?vanaf=1`, { headers: { accept: 'text/event-stream' } });
    await app.close();
    expect(await tekst).toBe('retry: 2000\n\n');
    await ongelezen.body?.cancel();
    await begin();
  });
});
