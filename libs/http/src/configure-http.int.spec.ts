import { EventEmitter, once } from 'node:events';
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { setImmediate } from 'node:timers/promises';
import { Body, Controller, Get, Logger, Param, Post, Query } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import fc from 'fast-check';
import { geldig, ID, poortVan, proefapp, stuur, type Vraag } from './proefapp.contract.js';

let app: NestFastifyApplication;
let poort: number;

beforeAll(async () => {
  app = await proefapp({ grootsteInhoud: 20_100 });
  poort = await poortVan(app);
});
afterAll(async () => { await app.close(); });

const vraag = (options: Vraag, doel = app) => stuur(doel, options);

/** Asserts a problem document and gives it. */
async function probleem(options: Vraag, status: number, doel = app): Promise<Record<string, unknown>> {
  const antwoord = await vraag(options, doel);
  expect({ status: antwoord.status, type: antwoord.headers['content-type'] }).toEqual({ status, type: 'application/problem+json' });
  expect(antwoord.headers['api-version']).toBe('1.2.3');
  const document = JSON.parse(antwoord.body) as Record<string, unknown>;
  expect(document).toMatchObject({ status, title: expect.stringMatching(/^[A-Z]/), detail: expect.stringMatching(/\.$/), code: expect.stringMatching(/^[a-z0-9-]+$/) });
  expect(document['instance']).toMatch(/^urn:uuid:[0-9a-f-]{36}$/);
  return document;
}

/** Writes bytes to the socket and gives all that comes back. */
function ruw(bytes: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let antwoord = '';
    const socket = connect(poort, '127.0.0.1', () => socket.write(bytes));
    socket.setEncoding('utf8').on('data', (deel: string) => { antwoord += deel; }).on('end', () => { resolve(antwoord); }).on('error', reject);
  });
}

const post = (payload: string | Buffer | object, headers: Record<string, string> = { 'content-type': 'application/json' }): Vraag =>
  ({ method: 'POST', url: '/v1/proeven', payload, headers });

describe('headers on every answer', () => {
  const vragen: [string, Vraag, number][] = [
    ['200', { url: '/v1/proeven' }, 200],
    ['HEAD', { method: 'HEAD', url: '/v1/proeven' }, 200],
    ['201', post(geldig()), 201],
    ['400 validation', post({}), 400],
    ['400 malformed JSON', post('{"a":'), 400],
    ['400 bad escape in the path', { url: '/v1/proeven/%zz' }, 400],
    ['400 U+0000 in the path', { url: '/v1/proeven/%00' }, 400],
    ['404', { url: '/v1/niets' }, 404],
    ['404 outside the prefix', { url: '/proeven' }, 404],
    ['405', { method: 'DELETE', url: '/v1/proeven' }, 405],
    ['406', { url: '/v1/proeven', headers: { accept: 'text/html' } }, 406],
    ['413', post('x'.repeat(20_101)), 413],
    ['414', { url: `/v1/proeven/${'a'.repeat(200)}` }, 414],
    ['415', post('a=b', { 'content-type': 'application/x-www-form-urlencoded' }), 415],
    ['500', { url: '/v1/proeven/fout/anders' }, 500],
    ['503', { url: '/v1/proeven/fout/opslag' }, 503],
    ['openapi.json', { url: '/v1/openapi.json' }, 200],
    ['health', { url: '/health/live' }, 200],
  ];
  it.each(vragen)('%s', async (_naam, options, status) => {
    const { status: gekregen, headers } = await vraag(options);
    expect(gekregen).toBe(status);
    expect(headers).toMatchObject({
      'api-version': '1.2.3', 'cache-control': 'no-store', 'content-security-policy': "frame-ancestors 'none'",
      'x-content-type-options': 'nosniff', 'x-frame-options': 'DENY',
    });
    expect(headers['strict-transport-security']).toBeUndefined();
    if (status >= 400) expect(headers['content-type']).toBe('application/problem+json');
  });

  it('live stream, over a real connection', async () => {
    const antwoord = await fetch(`http://127.0.0.1:${poort}/v1/proeven/stroom`, { headers: { accept: 'text/event-stream' } });
    expect(await antwoord.text()).toContain('data: een');
    expect(antwoord.headers.get('api-version')).toBe('1.2.3');
    expect(antwoord.headers.get('x-frame-options')).toBe('DENY');
  });

  it.each([
    ['no HTTP at all', 'HOI\r\n\r\n', 400],
    ['headers too large', `GET / HTTP/1.1\r\nHost: a\r\nX: ${'a'.repeat(40_000)}\r\n\r\n`, 431],
    ['no Host', 'GET /v1/proeven HTTP/1.1\r\nConnection: close\r\n\r\n', 400],
    ['a target that is no path', 'GET *proeven HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n', 404],
    ['an unknown Expect', 'GET /v1/proeven HTTP/1.1\r\nHost: a\r\nExpect: 42\r\nConnection: close\r\n\r\n', 200],
  ])('%s', async (_naam, bytes, status) => {
    const antwoord = await ruw(bytes);
    expect(antwoord).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
    expect(antwoord.toLowerCase()).toContain('api-version: 1.2.3');
    if (status >= 400) expect(antwoord.toLowerCase()).toContain('content-type: application/problem+json');
  });
});

describe('closing', () => {
  it('a request that comes in on an open connection is still served, headers and all', async () => {
    const teken = new EventEmitter();
    const begonnen = once(teken, 'begonnen');
    @Controller('traag')
    class TraagController {
      @Get()
      async lees(): Promise<string[]> {
        const verder = once(teken, 'verder');
        teken.emit('begonnen');
        await verder;
        return [];
      }
    }
    const sluitend = await proefapp({}, undefined, [TraagController]);
    const server = sluitend.getHttpServer();
    const socket = connect(await poortVan(sluitend), '127.0.0.1');
    const alles = text(socket);
    socket.write('GET /v1/traag HTTP/1.1\r\nHost: a\r\n\r\n');
    await begonnen;
    const tweede = once(server, 'request');
    const dicht = sluitend.close();
    while (server.listening) await setImmediate();
    socket.write('GET /v1/proeven HTTP/1.1\r\nHost: a\r\n\r\n');
    await tweede;
    teken.emit('verder');
    await dicht;
    expect((await alles).match(/HTTP\/1.1 \d+|api-version: 1.2.3/gi)).toEqual(['HTTP/1.1 200', 'API-Version: 1.2.3', 'HTTP/1.1 200', 'API-Version: 1.2.3']);
  });
});

describe('problem documents', () => {
  it('unknown path and trailing slash: 404', async () => {
    expect((await probleem({ url: '/v1/niets' }, 404))['code']).toBe('adres-onbekend');
    for (const url of ['/v1/proeven/', `/v1/proeven/${ID}/`, '/v1//proeven', '/v1/', '/health/live/', '/v1/openapi.json/']) await probleem({ url }, 404);
  });

  it('another method: 405 with Allow', async () => {
    const { headers } = await vraag({ method: 'DELETE', url: '/v1/proeven?x=1' });
    expect(headers['allow']).toBe('GET, HEAD, POST');
    expect((await vraag({ method: 'OPTIONS', url: `/v1/proeven/${ID}` })).headers['allow']).toBe('GET, HEAD');
  });

  it('Accept: 406 only when nothing fits', async () => {
    for (const accept of ['*/*', 'application/*', 'application/json', 'text/html, application/json;q=0.1', '']) {
      expect((await vraag({ url: '/v1/proeven', headers: { accept } })).status).toBe(200);
    }
    for (const accept of ['text/html', 'application/json;q=0', '*/*, application/json;q=0', 'quatsch']) await probleem({ url: '/v1/proeven', headers: { accept } }, 406);
    expect((await vraag({ url: '/v1/proeven/tabel', headers: { accept: 'text/csv' } })).status).toBe(200);
    expect((await probleem({ url: '/v1/proeven/tabel', headers: { accept: 'application/json' } }, 406))['detail']).toContain('text/csv');
  });

  it('bodies that are not read', async () => {
    expect((await probleem(post('{"a":'), 400))['code']).toBe('geen-json');
    expect((await probleem(post(Buffer.from([0x7b, 0x22, 0xff, 0x22, 0x7d])), 400))['code']).toBe('geen-utf-8');
    for (const geen of ['[]', '5', '"tekst"', 'null', JSON.stringify([geldig()])]) expect((await probleem(post(geen), 400))['code']).toBe('geen-json-object');
    await probleem(post('x', { 'content-type': 'text/plain' }), 415);
    await probleem(post('x', { 'content-type': 'kapot' }), 415);
    await probleem(post('x', {}), 415);
    await probleem(post('{}', { 'content-type': 'application/json', 'content-encoding': 'gzip' }), 415);
    await probleem(post('x'.repeat(20_101)), 413);
    for (const dubbel of ['{"soort":"a","soort":"b"}', '{"inhoud":{"a":"x\\\\","a":1}}']) expect((await probleem(post(dubbel), 400))['code']).toBe('naam-dubbel');
    for (const enkel of ['{"soort":"a: b\\": c"}', '{"soort":"\\\\","x":{"soort":1}}']) expect((await probleem(post(enkel), 400))['code']).not.toBe('naam-dubbel');
    expect((await probleem(post(`{"a":[${'1,'.repeat(9_998)}1]}`), 413))['detail']).toContain('10000 waarden');
    await probleem(post(`{"a":[${'1,'.repeat(9_997)}1]}`), 400);
  });

  it.each([
    ['deep arrays', `{"soort":${'['.repeat(9_000)}${']'.repeat(9_000)}}`, 'te-diep'],
    ['deep objects', `{"a":${'{"a":'.repeat(3_000)}1${'}'.repeat(3_000)}}`, 'te-diep'],
    ['__proto__', '{"inhoud":{"__proto__":{"x":1}}}', 'naam-ongeldig'],
    ['constructor', '{"inhoud":{"constructor":{"name":"x"}}}', 'naam-ongeldig'],
    ['a name every object has', '{"inhoud":{"hasOwnProperty":1}}', 'naam-ongeldig'],
    ['U+0000', '{"soort":"a\\u0000"}', 'tekst-ongeldig'],
    ['half a character', '{"soort":"\\ud800"}', 'tekst-ongeldig'],
    ['unsafe integer', '{"soort":9007199254740993}', 'getal-ongeldig'],
    ['infinite', '{"soort":1e999}', 'getal-ongeldig'],
    ['minus zero', '{"soort":-0}', 'getal-ongeldig'],
  ])('what no event can hold: %s', async (_naam, body, code) => {
    expect((await probleem(post(body), 400))['fouten']).toMatchObject([{ pointer: expect.stringMatching(/^\//), code }]);
  });

  it('an unexpected error gives nothing away and is logged without its message', async () => {
    const log = jest.spyOn(Logger.prototype, 'error').mockImplementation(() => undefined);
    try {
      const document = await probleem({ url: '/v1/proeven/fout/anders' }, 500);
      expect(JSON.stringify(document)).not.toContain('geheim');
      const regels = JSON.stringify(log.mock.calls);
      expect(regels).toContain(String(document['instance']).slice('urn:uuid:'.length));
      expect(regels).toContain('proefapp.contract');
      expect(regels).not.toContain('geheime inhoud');
    } finally {
      log.mockRestore();
    }
  });

  it('of what the client has already only the headers, for GET and HEAD', async () => {
    for (const method of ['GET', 'HEAD']) {
      const { headers: { etag, 'content-length': lengte }, status } = await vraag({ method, url: '/v1/proeven' });
      expect([method, status, etag]).toEqual([method, 200, expect.stringMatching(/^"/)]);
      const zelfde = await vraag({ method, url: '/v1/proeven', headers: { 'if-none-match': `W/${etag ?? ''}` } });
      expect([method, zelfde.status, zelfde.body, zelfde.headers['content-length'] ?? lengte]).toEqual([method, 304, '', lengte]);
    }
  });

  it('store unavailable: 503 with Retry-After; a refusal and a problem as thrown', async () => {
    expect((await vraag({ url: '/v1/proeven/fout/opslag' })).headers['retry-after']).toBe('5');
    expect(await probleem({ url: '/v1/proeven/fout/opslag' }, 503)).toMatchObject({ code: 'niet-beschikbaar' });
    expect(await probleem({ url: '/v1/proeven/fout/onbekend' }, 404)).toMatchObject({ code: 'dossier-onbekend', detail: 'Het dossier bestaat niet.' });
    expect(await probleem({ url: '/v1/proeven/fout/probleem' }, 412)).toMatchObject({ revisie: 3 });
    expect((await vraag({ url: '/v1/proeven/fout/probleem' })).headers['etag']).toBe('"3"');
  });

  it('random bytes as body and path: never a 5xx', async () => {
    await fc.assert(fc.asyncProperty(fc.oneof(
      fc.uint8Array({ maxLength: 200 }).map((bytes) => Buffer.from(bytes)),
      fc.json({ maxDepth: 6 }).map((json) => Buffer.from(json)),
      fc.record({ ...sleutels(), inhoud: fc.anything({ maxDepth: 4 }) }, { requiredKeys: [] }).map((value) => Buffer.from(JSON.stringify(value, zonderBigint))),
    ), async (payload) => {
      expect((await vraag(post(payload))).status).toBeLessThan(500);
    }), { numRuns: 300 });
    await fc.assert(fc.asyncProperty(fc.string({ unit: 'binary-ascii', maxLength: 30 }), async (staart) => {
      expect((await vraag({ url: `/v1/proeven/${encodeURI(staart)}?peildatum=${encodeURIComponent(staart)}` })).status).toBeLessThan(500);
    }), { numRuns: 200 });
  });
});

function sleutels() {
  const waarde = fc.anything({ maxDepth: 2 });
  return { soort: waarde, geldigOp: waarde, bron: waarde, voorwaarden: waarde, dossiers: waarde };
}

function zonderBigint(_sleutel: string, waarde: unknown): unknown {
  return typeof waarde === 'bigint' ? String(waarde) : waarde;
}

describe('DTO bodies', () => {
  const fouten = async (body: object) => (await probleem(post(body), 400))['fouten'] as { pointer: string; code: string; melding: string }[];
  const plaatsen = async (body: object) => (await fouten(body)).map(({ pointer, code }) => `${pointer} ${code}`);
  const inhoud = (extra: object) => ({ ...geldig(), inhoud: { tekst: null, passages: [{ documentId: ID, vanRegel: 1, citaat: 'Ja.' }], ...extra } });

  it('a valid one comes through, ids in lower case', async () => {
    const { status, body } = await vraag(post({ ...geldig(), dossiers: [ID.toUpperCase()] }));
    expect(status).toBe(201);
    expect(JSON.parse(body)).toEqual({ ...geldig(), dossiers: [ID] });
  });

  it('all errors at once, in Dutch, one for what is missing', async () => {
    expect(await fouten({ soort: 'iets', geldigOp: '2019-02-30', vreemd: 1, voorwaarden: [5, 'x'.repeat(11)] })).toEqual([
      { pointer: '/vreemd', code: 'whitelistValidation', melding: 'Het veld vreemd is hier niet bekend; controleer de spelling of laat de naam weg.' },
      { pointer: '/soort', code: 'isIn', melding: 'Het veld soort moet een van deze waarden zijn: besluit, mededeling.' },
      { pointer: '/geldigOp', code: 'kalenderdatum', melding: 'Het veld geldigOp moet een bestaande datum zijn, als jjjj-mm-dd.' },
      { pointer: '/inhoud', code: 'isDefined', melding: 'Het veld inhoud is verplicht; vul het in.' },
      { pointer: '/voorwaarden', code: 'isString', melding: 'Elk onderdeel van het veld voorwaarden moet een tekst zijn.' },
      { pointer: '/voorwaarden', code: 'maxLength', melding: 'Elk onderdeel van het veld voorwaarden mag hoogstens 10 tekens lang zijn.' },
      { pointer: '/voorwaarden', code: 'nietBlanco', melding: 'Elk onderdeel van het veld voorwaarden mag niet alleen uit spaties bestaan; vul het in.' },
    ]);
  });

  it('counts length as the stored schemas do, in UTF-16 units, and takes nobody\'s word for erased text', async () => {
    expect(await plaatsen(inhoud({ tekst: '😀'.repeat(11) }))).toEqual(['/inhoud/tekst maxLength']);
    expect(await plaatsen(inhoud({ tekst: ' [gewist] ' }))).toEqual(['/inhoud/tekst nietGewist']);
    expect((await vraag(post(inhoud({ tekst: '😀'.repeat(10) })))).status).toBe(201);
  });

  it('nested pointers', async () => {
    expect(await plaatsen(inhoud({ tekst: ' ', passages: [{ documentId: 'x', vanRegel: '1', citaat: 'Ja.', 'a/b~': 1 }] }))).toEqual([
      '/inhoud/tekst nietBlanco', '/inhoud/passages/0/a~1b~0 whitelistValidation', '/inhoud/passages/0/documentId isUuid',
      '/inhoud/passages/0/vanRegel isInt',
    ]);
  });

  it.each([null, 1, 'tekst', true, []])('bad item in an array: %j', async (item) => {
    const goed = { documentId: ID, vanRegel: 1, citaat: 'Ja.' };
    expect((await plaatsen(inhoud({ passages: [goed, item] }))).length).toBeGreaterThan(0);
    expect((await plaatsen(inhoud({ passages: [goed, [goed]] })))).toEqual(['/inhoud/passages geenLijstInLijst']);
  });

  it('missing nested property', async () => {
    expect(await plaatsen({ soort: 'besluit', geldigOp: '2019-10-02' })).toEqual(['/inhoud isDefined']);
    expect(await plaatsen({ ...geldig(), inhoud: { tekst: null } })).toEqual(['/inhoud/passages isDefined']);
    expect(await plaatsen({ ...geldig(), inhoud: { passages: [{ documentId: ID, vanRegel: 1, citaat: 'x' }] } })).toEqual(['/inhoud/tekst isDefined']);
  });

  it('object for array, and array for object', async () => {
    expect(await plaatsen(inhoud({ passages: { 0: { documentId: ID, vanRegel: 1, citaat: 'x' }, length: 1 } }))).toContain('/inhoud/passages isArray');
    expect(await plaatsen({ ...geldig(), voorwaarden: { length: 0 } })).toContain('/voorwaarden isArray');
    expect(await plaatsen({ ...geldig(), voorwaarden: 'een' })).toContain('/voorwaarden isArray');
    expect(await plaatsen({ ...geldig(), inhoud: [] })).toEqual(['/inhoud isObject']);
    expect(await plaatsen({ ...geldig(), bron: [] })).toEqual(['/bron isObject']);
    expect(await plaatsen({ ...geldig(), bron: null })).toContain('/bron isObject');
  });

  it('no silent conversion, sizes kept', async () => {
    expect(await plaatsen({ ...geldig(), overgenomen: 'true' })).toEqual(['/overgenomen isBoolean']);
    expect(await plaatsen({ ...geldig(), dossiers: [ID, ID.toUpperCase()] })).toEqual(['/dossiers arrayUnique']);
    expect(await plaatsen({ ...geldig(), voorwaarden: ['a', 'b', 'c'] })).toEqual(['/voorwaarden arrayMaxSize']);
    expect(await plaatsen(inhoud({ passages: [] }))).toEqual(['/inhoud/passages arrayMinSize']);
  });

  it('a hundred errors at most', async () => {
    const document = await probleem(post({ ...geldig(), ...Object.fromEntries(Array.from({ length: 300 }, (_, i) => [`v${i}`, 1])) }), 400);
    expect(document['fouten']).toHaveLength(100);
    expect(document['detail']).toContain('300 onderdelen');
  });

  it.each([
    ['an interface as body', () => { class C { @Post() maak(@Body() _dto: { a: string }): void { /* toy */ } } return C; }],
    ['a bare query parameter', () => { class C { @Get() lees(@Query('a') _a: string): void { /* toy */ } } return C; }],
    ['a path parameter without pipe', () => { class C { @Get(':a') lees(@Param('a') _a: string): void { /* toy */ } } return C; }],
    ['a DTO without rules', () => { class Leeg { a = 1; } class C { @Post() maak(@Body() _dto: Leeg): void { /* toy */ } } return C; }],
  ])('refuses to start with %s', async (_naam, maak) => {
    const klasse = maak();
    Controller('fout')(klasse);
    await expect(proefapp({}, undefined, [klasse])).rejects.toThrow('laten invoer ongezien door');
  });
});

describe('query and path parameters', () => {
  const parameters = async (url: string) => ((await probleem({ url }, 400))['fouten'] as { parameter: string; code: string }[]).map(({ parameter, code }) => `${parameter} ${code}`);

  it('peildatum and totNummer', async () => {
    expect(JSON.parse((await vraag({ url: '/v1/proeven?peildatum=2019-11-01&totNummer=18198' })).body)).toEqual({ peildatum: '2019-11-01', totNummer: 'bigint' });
    expect(await parameters('/v1/proeven?peildatum=2019-02-29&totNummer=0')).toEqual(['peildatum kalenderdatum', 'totNummer nummer']);
    for (const waarde of ['-1', '1.5', '1e3', '', '01', '%201', '0x1', '9'.repeat(30)]) expect(await parameters(`/v1/proeven?totNummer=${waarde}`)).toEqual(['totNummer nummer']);
    for (const waarde of ['0000-01-01', '2019-13-01', '2019-1-1', '2019-11-01T00:00:00Z', '']) expect(await parameters(`/v1/proeven?peildatum=${waarde}`)).toEqual(['peildatum kalenderdatum']);
  });

  it('unknown ones, also where none is taken, and repeated ones', async () => {
    expect(await parameters('/v1/proeven?vreemd=1')).toEqual(['vreemd whitelistValidation']);
    expect(await parameters('/v1/proeven?constructor=1')).toEqual(['constructor whitelistValidation']);
    for (const url of [`/v1/proeven/${ID}?x=1`, '/health/live?x=1', '/v1/openapi.json?x=1']) expect(await parameters(url)).toEqual(['x parameter-onbekend']);
    expect(await parameters('/v1/proeven?peildatum=2019-11-01&peildatum=2019-11-01')).toEqual(['peildatum parameter-herhaald']);
    await probleem({ url: '/v1/proeven?peildatum=%ff' }, 400);
  });

  it('an id in the path', async () => {
    expect(JSON.parse((await vraag({ url: `/v1/proeven/${ID.toUpperCase()}` })).body)).toEqual({ id: ID });
    expect(await parameters('/v1/proeven/geen-id')).toEqual(['id isUuid']);
  });
});

describe('headers of a command', () => {
  const opdracht = (headers: Record<string, string>): Vraag => ({ method: 'POST', url: `/v1/proeven/${ID}/opdrachten`, headers });

  it('If-Match and Idempotency-Key', async () => {
    const { status, body } = await vraag(opdracht({ 'if-match': '"12"', 'idempotency-key': ID.toUpperCase() }));
    expect(status).toBe(201);
    expect(JSON.parse(body)).toEqual({ id: ID, sleutel: ID, etag: '"12"', commit: '12' });
    for (const etag of ['12', 'W/"12"', '*', '"12", "13"', '"x"', '"-1"']) expect((await probleem(opdracht({ 'if-match': etag, 'idempotency-key': ID }), 400))['fouten']).toMatchObject([{ parameter: 'If-Match' }]);
    expect((await probleem(opdracht({ 'if-match': '"1"' }), 400))['fouten']).toMatchObject([{ code: 'idempotency-key-ontbreekt' }]);
    expect((await probleem(opdracht({ 'if-match': '"1"', 'idempotency-key': 'x' }), 400))['fouten']).toMatchObject([{ code: 'idempotency-key-ongeldig' }]);
  });
});

describe('serving on loopback', () => {
  let lokaal: NestFastifyApplication;
  beforeAll(async () => { lokaal = await proefapp({ toegestaneHosts: ['127.0.0.1', 'localhost', '[::1]'] }); });
  afterAll(async () => { await lokaal.close(); });

  it('refuses another Host, on every path', async () => {
    for (const host of ['127.0.0.1:8080', 'localhost', '[::1]:1']) expect((await vraag({ url: '/v1/proeven', headers: { host } }, lokaal)).status).toBe(200);
    for (const url of ['/v1/proeven', '/health/live', '/v1/openapi.json', '/v1/niets']) {
      for (const host of ['evil.example', 'evil.example:8080', '127.0.0.1.evil.example', 'a b']) await probleem({ url, headers: { host } }, 421, lokaal);
    }
  });

  it('refuses to change anything for another Origin', async () => {
    const met = (origin: string): Vraag => post(geldig(), { 'content-type': 'application/json', host: '127.0.0.1:8080', origin });
    expect((await vraag(met('http://127.0.0.1:8080'), lokaal)).status).toBe(201);
    for (const origin of ['http://evil.example', 'null', 'http://127.0.0.1:9999', 'http://localhost:8080']) {
      expect((await probleem(met(origin), 403, lokaal))['code']).toBe('vreemde-herkomst');
    }
    expect((await vraag({ url: '/v1/proeven', headers: { host: '127.0.0.1', origin: 'http://evil.example' } }, lokaal)).headers['access-control-allow-origin']).toBeUndefined();
  });
});

describe('health', () => {
  it('live and ready', async () => {
    expect(JSON.parse((await vraag({ url: '/health/ready' })).body)).toEqual({ gereed: true, onderdelen: {} });
    const ziek = await proefapp({}, { gereed: false, onderdelen: { dossiers: { status: 'gestopt', melding: 'Gebeurtenis 12 is onleesbaar.' } } });
    expect(await probleem({ url: '/health/ready' }, 503, ziek)).toMatchObject({ gereed: false, onderdelen: { dossiers: { status: 'gestopt' } } });
    expect((await vraag({ url: '/health/live' }, ziek)).status).toBe(200);
    await ziek.close();
  });
});

describe('OpenAPI', () => {
  interface Document {
    openapi: string; info: Record<string, unknown>; servers: { url: string }[];
    paths: Record<string, Record<string, { operationId: string; parameters?: { name: string; in: string; schema: object }[]; responses: Record<string, { headers?: object; content?: Record<string, unknown> }> }>>;
    components: { schemas: Record<string, { required?: string[]; properties: Record<string, object> }> };
  }
  let document: Document;
  beforeAll(async () => {
    const { headers, body } = await vraag({ url: '/v1/openapi.json', headers: { origin: 'https://elders.example' } });
    expect(headers).toMatchObject({ 'access-control-allow-origin': '*', 'content-type': 'application/json; charset=utf-8' });
    document = JSON.parse(body) as Document;
  });

  it('info, server and paths', () => {
    expect(document.openapi).toMatch(/^3(.\d+){1,2}$/);
    expect(document.info).toMatchObject({ version: '1.2.3', contact: { name: 'Beheer', email: 'beheer@register.example', url: 'https://register.example/contact' }, license: { name: 'EUPL-1.2' } });
    expect(document.servers).toEqual([{ url: 'https://register.example/v1' }]);
    expect(Object.keys(document.paths).sort()).toEqual(['/proeven', '/proeven/fout/{soort}', '/proeven/stroom', '/proeven/tabel', '/proeven/{id}', '/proeven/{id}/opdrachten']);
  });

  it('every answer has API-Version, every operation its problems', () => {
    const operaties = Object.values(document.paths).flatMap((pad) => Object.values(pad));
    for (const { responses } of operaties) {
      expect(Object.keys(responses)).toEqual(expect.arrayContaining(['400', '404', '406', '500']));
      for (const [status, { headers, content }] of Object.entries(responses)) {
        expect(headers).toHaveProperty('API-Version');
        if (Number(status) >= 400) expect(Object.keys(content ?? {})).toEqual(['application/problem+json']);
      }
    }
    expect(new Set(operaties.map(({ operationId }) => operationId)).size).toBe(operaties.length);
    expect(Object.keys(document.components.schemas['Probleem']?.properties ?? {})).toEqual(expect.arrayContaining(['status', 'title', 'detail']));
  });

  it('fields and parameters as the decorators say', () => {
    expect(document.components.schemas['VastleggingDto']).toMatchObject({
      required: ['soort', 'geldigOp', 'inhoud'],
      properties: { geldigOp: { type: 'string', format: 'date' }, inhoud: { $ref: '#/components/schemas/InhoudDto' }, dossiers: { type: 'array', maxItems: 5, items: { format: 'uuid' } } },
    });
    expect(document.components.schemas['InhoudDto']).toMatchObject({
      required: ['tekst', 'passages'],
      properties: { tekst: { type: ['string', 'null'] }, passages: { type: 'array', minItems: 1, items: { $ref: '#/components/schemas/PassageDto' } } },
    });
    const parameters = (pad: string, methode: string) => document.paths[pad]?.[methode]?.parameters?.map(({ name, in: plaats }) => `${plaats} ${name}`).sort();
    expect(parameters('/proeven', 'get')).toEqual(['query peildatum', 'query totNummer']);
    expect(parameters('/proeven/{id}/opdrachten', 'post')).toEqual(['header if-match', 'path id']);
  });
});
