import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import { openRegister, startHttp } from '@besluitregister/standalone';
import { z } from 'zod';
import { aangemeld } from '../e2e/aangemeld.fixture.js';
import { stuur } from '../e2e/schrijfkant.fixture.js';

const KANARIE = 'Kanariewinkel';
const ACTIVITEIT = 'https://avg.example/verwerkingen/7';
const TRACE = '4bf92f3577b34da6a3ce929d0e0e4736';

const spanSchema = z.strictObject({
  traceId: z.string().regex(/^[0-9a-f]{32}$/), spanId: z.string().regex(/^[0-9a-f]{16}$/), parentSpanId: z.string().regex(/^[0-9a-f]{16}$/).optional(), name: z.string(),
  kind: z.union([z.literal(1), z.literal(2)]), startTimeUnixNano: z.string().regex(/^\d{19}$/), endTimeUnixNano: z.string().regex(/^\d{19}$/),
  attributes: z.array(z.strictObject({ key: z.string(), value: z.strictObject({ stringValue: z.string() }) })), status: z.strictObject({ code: z.number() }),
});
const verzoekSchema = z.looseObject({ resourceSpans: z.array(z.looseObject({ scopeSpans: z.array(z.looseObject({ spans: z.array(spanSchema) })) })) });
const spansIn = (json: unknown) => verzoekSchema.parse(json).resourceSpans.flatMap(({ scopeSpans }) => scopeSpans).flatMap(({ spans }) => spans)
  .map(({ attributes, ...rest }) => ({ ...rest, attributen: Object.fromEntries(attributes.map(({ key, value }) => [key, value.stringValue])) }));

const opruimen: (() => Promise<void> | void)[] = [];
afterEach(async () => {
  for (const stap of opruimen.splice(0).reverse()) await stap();
});

/** A register of which every processing is recorded at this place; gives its address and how one calls. */
async function bedien(dataverwerkingen: (map: string) => string) {
  const map = mkdtempSync(join(tmpdir(), 'br-verwerkingen-'));
  opruimen.push(() => { rmSync(map, { recursive: true, force: true }); });
  const waar = dataverwerkingen(map);
  Object.assign(process.env, { BESLUITREGISTER_DATAVERWERKINGEN: waar, BESLUITREGISTER_VERWERKINGSACTIVITEIT: ACTIVITEIT });
  opruimen.push(() => { for (const naam of ['DATAVERWERKINGEN', 'VERWERKINGSACTIVITEIT']) Reflect.deleteProperty(process.env, `BESLUITREGISTER_${naam}`); });
  const register = await openRegister({ gegevens: map, klok: () => new Date() });
  opruimen.push(() => register.sluit());
  const dienst = await startHttp(register, 0);
  opruimen.push(() => dienst.stop());
  const koppen = aangemeld(dienst.tokenbestand);
  return { waar, adres: dienst.adres, koppen, lees: (pad: string, extra: Record<string, string> = {}) => fetch(`${dienst.adres}/v1/${pad}`, { headers: { ...koppen, ...extra } }) };
}

/** A service that takes records and answers as told. */
async function otlpDienst(antwoord: () => { readonly status: number; readonly body: string }): Promise<{ readonly adres: string; readonly ontvangen: unknown[] }> {
  const ontvangen: unknown[] = [];
  const server: Server = createServer((verzoek, reactie) => {
    const stukken: Buffer[] = [];
    verzoek.on('data', (stuk: Buffer) => stukken.push(stuk));
    verzoek.on('end', () => {
      ontvangen.push(JSON.parse(Buffer.concat(stukken).toString('utf8')));
      const { status, body } = antwoord();
      reactie.writeHead(status, { 'content-type': 'application/json' }).end(body);
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  opruimen.push(() => { server.closeAllConnections(); server.close(); });
  const plek = server.address();
  return { adres: `http://127.0.0.1:${typeof plek === 'object' ? plek?.port : ''}/v1/traces`, ontvangen };
}

describe('Gegeven een register met het logboek dataverwerkingen in een bestand', () => {
  it('staat elke verwerking erin, per betrokkene, in de trace van de afzender, zonder wat er stond of wie het deed', async () => {
    const { waar, adres, koppen, lees } = await bedien((map) => join(map, 'verwerkingen.jsonl'));
    const { body: { persoonId, positie } } = await stuur(`${adres}/v1/personen`, { naam: `Jan ${KANARIE}` }, koppen);
    expect((await lees('personen?onbekend=1')).status).toBe(400);
    expect((await lees(`personen?naPositie=${String(positie)}`, { traceparent: `00-${TRACE}-00f067aa0ba902b7-01` })).status).toBe(200);
    expect((await lees(`zoeken?q=${KANARIE}`)).status).toBe(200);
    expect((await lees('sessie')).status).toBe(200);
    const inhoud = readFileSync(waar, 'utf8');
    const spans = inhoud.trimEnd().split('\n').flatMap((regel) => spansIn(JSON.parse(regel)));
    expect(spans.filter(({ attributen }) => attributen['dpl.core.data_subject_id'] === persoonId).map(({ name, status }) => [name, status.code]))
      .toEqual([['persoon.registreren', 1], ['register.raadplegen', 1]]);
    expect(spans.filter(({ attributen }) => attributen['exception.type'] === 'invoer-ongeldig').map(({ name, status }) => [name, status.code])).toEqual([['register.raadplegen', 2]]);
    expect(spans.every(({ attributen }) => attributen['dpl.core.processing_activity_id'] === ACTIVITEIT)).toBe(true);
    expect(spans.filter(({ traceId }) => traceId === TRACE).map(({ parentSpanId }) => parentSpanId)).toContain('00f067aa0ba902b7');
    expect(inhoud).not.toMatch(new RegExp(`${KANARIE}|127\\.0\\.0\\.1|lokaal/`));
    // Who it was stands in the record of access, under the same trace.
    const inzagen = await (await lees('inzagen')).json() as { inzagen: { id: string; traceId: string }[] };
    expect(inzagen.inzagen.every(({ id, traceId }) => traceId === id.replaceAll('-', ''))).toBe(true);
  }, 60_000);
});

describe('Gegeven een register met het logboek dataverwerkingen bij een dienst', () => {
  it('krijgt niemand antwoord zonder dat die dienst alles heeft bevestigd', async () => {
    let antwoord = { status: 200, body: '{}' };
    const { adres, ontvangen } = await otlpDienst(() => antwoord);
    const { lees } = await bedien(() => adres);
    expect((await lees('acties')).status).toBe(200);
    expect(ontvangen.flatMap(spansIn).map(({ name }) => name)).toEqual(['register.raadplegen']);
    for (antwoord of [{ status: 503, body: '{}' }, { status: 200, body: '{"partialSuccess":{"rejectedSpans":"1"}}' }]) {
      const geweigerd = await lees('acties');
      expect(await geweigerd.json()).toMatchObject({ status: 503, code: 'verwerking-niet-vast-te-leggen' });
    }
    expect((await lees('sessie')).status).toBe(200);
  }, 60_000);
});
