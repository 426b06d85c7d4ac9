import { randomUUID } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Logger } from '@nestjs/common';
import { dossiersSchema } from '@besluitregister/consultation';
import { overlegId } from '@besluitregister/domain';
import { positieToken } from '@besluitregister/http';
import { openRegister, startHttp, type Dienst, type Register } from '@besluitregister/standalone';
import { z } from 'zod';
import { leesOpenApi, operaties, type Operatie } from '../api/openapi.fixture.js';
import { aangemeld } from '../e2e/aangemeld.fixture.js';

Logger.overrideLogger(false);

const VERSLAG = 'terugkoppeling-dvo-ijsselland-2019-10-02.txt';
const map = mkdtempSync(join(tmpdir(), 'br-antwoorden-'));
let nu = new Date('2026-11-24T09:00:00.000Z');
let register: Register;
let dienst: Dienst;

async function begin(): Promise<void> {
  register = await openRegister({ gegevens: map, klok: () => nu });
  await register.projecties.bij();
  dienst = await startHttp(register, 0);
}
async function eindig(): Promise<void> {
  await dienst.stop();
  await register.sluit();
}

beforeAll(async () => {
  process.env['BESLUITREGISTER_LEESWACHTTIJD_MS'] = '1500';
  await begin();
  const uitslag = await register.importService.importeer({
    bytes: readFileSync(join('voorbeelden', VERSLAG)), naam: VERSLAG, overlegId: overlegId('dvo/VR04'), datum: '2019-10-02', actor: await register.gebruikers.actor(),
  });
  if ('geweigerd' in uitslag) throw new Error(uitslag.bericht);
  await register.projecties.bij();
});
afterAll(async () => {
  delete process.env['BESLUITREGISTER_LEESWACHTTIJD_MS'];
  await eindig();
  rmSync(map, { recursive: true, force: true });
});

const haal = (pad: string, koppen: Readonly<Record<string, string>> = {}): Promise<Response> =>
  fetch(`${dienst.adres}/v1${pad}`, { headers: { ...aangemeld(dienst.tokenbestand), ...koppen } });

const vastgelegdSchema = z.looseObject({ positie: z.string() });

/** Carries out a command; gives the position that its answer names. */
async function leg(pad: string, inhoud: object): Promise<string> {
  const antwoord = await fetch(`${dienst.adres}/v1/${pad}`, {
    method: 'POST', body: JSON.stringify(inhoud),
    headers: { ...aangemeld(dienst.tokenbestand), 'content-type': 'application/json', 'idempotency-key': randomUUID() },
  });
  const uitslag: unknown = await antwoord.json();
  expect({ pad, status: antwoord.status, uitslag }).toMatchObject({ status: 201 });
  return vastgelegdSchema.parse(uitslag).positie;
}

const openDossier = (naam: string): Promise<string> => leg('dossiers', { naam, thema: null });

describe('Gegeven wie net iets vastlegde', () => {
  it('ziet met de positie uit dat antwoord altijd het eigen werk', async () => {
    for (let n = 1; n <= 10; n += 1) {
      const positie = await openDossier(`Proefdossier ${n}`);
      const antwoord = await haal(`/dossiers?limit=500&naPositie=${positie}`);
      expect(dossiersSchema.parse(await antwoord.json()).dossiers.map(({ naam }) => naam)).toContain(`Proefdossier ${n}`);
    }
  });

  it('hoort na de wachttijd dat het er nog niet is, en wat te doen', async () => {
    const antwoord = await haal(`/dossiers?naPositie=${positieToken({ commit: 9_999_999n, prepare: 9_999_999n })}`);
    expect([antwoord.status, antwoord.headers.get('retry-after')]).toEqual([504, '2']);
    expect(await antwoord.json()).toMatchObject({ code: 'nog-niet-zichtbaar', detail: expect.stringMatching(/na 1500 milliseconden .* hoeft niet opnieuw\.$/) });
  });

  it.each(['bestaat-niet', '!', ''])('hoort dat ‘%s’ geen positie is', async (positie) => {
    const antwoord = await haal(`/dossiers?naPositie=${encodeURIComponent(positie)}`);
    expect(antwoord.status).toBe(400);
    expect(await antwoord.json()).toMatchObject({ fouten: [{ parameter: 'naPositie' }] });
  });
});

describe('Gegeven wie een antwoord al heeft', () => {
  it('krijgt het niet nog eens zolang het hetzelfde is', async () => {
    const eerste = await haal('/dossiers');
    const etag = eerste.headers.get('etag') ?? '';
    expect(etag).toMatch(/^"[A-Za-z0-9_-]{43}"$/);
    for (const waarde of [etag, `W/${etag}`, `"anders", ${etag}`, '*']) {
      const weer = await haal('/dossiers', { 'if-none-match': waarde });
      expect([weer.status, await weer.text(), weer.headers.get('etag'), weer.headers.get('api-version')]).toEqual([304, '', etag, '0.1.0']);
    }
    await haal(`/dossiers?naPositie=${await openDossier('Nieuw')}`);
    expect((await haal('/dossiers', { 'if-none-match': etag })).status).toBe(200);
  });

  it('krijgt van een fout geen ETag', async () => {
    expect((await haal('/dossiers?onbekend=1')).headers.get('etag')).toBeNull();
  });
});

const kopSchema = z.looseObject({
  nummer: z.int().positive(), peildatum: z.nullable(z.iso.date()), bekendOp: z.iso.datetime(), voorlopig: z.literal(false),
  leesmodelVersies: z.record(z.string(), z.int()).refine((versies) => Object.keys(versies).length > 0), wisstand: z.int(),
});

/** What to fill in, by the segment before it in the path, or by the name of the parameter. */
async function waarden(): Promise<Readonly<Record<string, string>>> {
  const uit = async (pad: string, naam: string): Promise<string> => {
    const gevonden = new RegExp(`"${naam}":"([^"]+)"`).exec(await (await haal(pad)).text())?.[1];
    if (gevonden === undefined) throw new Error(`${pad}: geen ${naam}`);
    return gevonden;
  };
  const besluit = await uit('/besluiten', 'vastleggingId');
  return {
    dossiers: await uit('/zoeken?q=cameratoezicht', 'dossierId'), vergaderingen: await uit('/vergaderingen', 'vergaderingId'), besluiten: besluit, vastleggingen: besluit,
    personen: await uit('/personen?naam=Bats', 'persoonId'), organisaties: 'politie', overleggen: await uit('/overleggen', 'overlegId'), gebeurtenissen: '3',
    terugkoppelingen: await uit('/terugkoppelingen', 'terugkoppelingId'),
    onderwerp: 'cameratoezicht/I-watch', q: 'camera* OF buitengebied', van: '1', tot: '60',
  };
}

describe('Gegeven elke vraag die een nummer aanneemt', () => {
  interface Gegeven { readonly vraag: string; readonly opnieuw: string; readonly bytes: string }
  const gegeven: Gegeven[] = [];
  const afwijkend = async (): Promise<string[]> => {
    const anders: string[] = [];
    for (const { opnieuw, bytes } of gegeven) {
      const antwoord = await (await haal(opnieuw)).text();
      if (antwoord !== bytes) anders.push(`${opnieuw}\n  was ${bytes.slice(0, 4_000)}\n  is  ${antwoord.slice(0, 4_000)}`);
    }
    return anders;
  };

  const adres = (operatie: Operatie, bekend: Readonly<Record<string, string>>): string => {
    const van = (naam: string): string => {
      const waarde = bekend[naam];
      if (waarde === undefined) throw new Error(`${operatie.pad}: geef in waarden() een ${naam}`);
      return encodeURIComponent(waarde);
    };
    const pad = operatie.pad.replaceAll(/([^/]+)\/\{[^}]+\}/g, (_deel, ervoor: string) => `${ervoor}/${van(ervoor)}`);
    const nodig = operatie.parameters.filter((p) => p.in === 'query' && p.required === true).map(({ name }) => `${name}=${van(name)}`);
    return `${pad}?${nodig.join('&')}`;
  };

  it('staat in de kop van het antwoord waarmee het opnieuw te vragen is, en is het dan gelijk', async () => {
    const bekend = await waarden();
    const document = leesOpenApi(await (await haal('/openapi.json')).json());
    const vragen = operaties(document).filter(({ methode, parameters }) => methode === 'GET' && parameters.some(({ name }) => name === 'totNummer'));
    expect(vragen.length).toBeGreaterThan(10);
    for (const operatie of vragen) {
      const vraag = adres(operatie, bekend);
      const antwoord = await haal(vraag, { accept: 'application/json' });
      const bytes = await antwoord.text();
      expect({ vraag, status: antwoord.status, uitleg: antwoord.status === 200 ? '' : bytes }).toEqual({ vraag, status: 200, uitleg: '' });
      const { nummer, peildatum } = kopSchema.parse(JSON.parse(bytes));
      gegeven.push({ vraag, opnieuw: `${vraag}&totNummer=${nummer}${peildatum === null ? '' : `&peildatum=${peildatum}`}`, bytes });
    }
    expect(await afwijkend()).toEqual([]);
  });

  it('blijft het byte voor byte gelijk als er later meer is vastgelegd, op een andere dag', async () => {
    nu = new Date('2026-12-01T12:00:00.000Z');
    const { dossiers, vergaderingen, besluiten } = await waarden();
    const vastlegging = `vergaderingen/${vergaderingen}/vastleggingen/${besluiten}`;
    await leg(`dossiers/${dossiers}/aliassen`, { alias: 'Ogen op straat' });
    await leg(`${vastlegging}/bevestigingen`, { versie: 1 });
    await leg(`${vastlegging}/doorhalingen`, { reden: { code: 'onjuist-gelezen', toelichting: 'Dit is nooit besloten.' } });
    await leg('dossiers', { naam: 'Cameratoezicht in de toekomst', thema: null });
    await register.projecties.bij();
    const veranderd = await Promise.all(gegeven.map(async ({ vraag, bytes }) => (await (await haal(vraag)).text()) !== bytes));
    expect(veranderd.every(Boolean)).toBe(true);
    expect(await afwijkend()).toEqual([]);
  });

  it('blijft het ook gelijk als de leesmodellen helemaal opnieuw zijn opgebouwd', async () => {
    await eindig();
    const leesmodellen = join(map, 'leesmodellen');
    expect(readdirSync(leesmodellen).length).toBeGreaterThan(0);
    rmSync(leesmodellen, { recursive: true });
    await begin();
    expect(await afwijkend()).toEqual([]);
  });
});
