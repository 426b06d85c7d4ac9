import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { vergaderingId as idVanVergadering } from '@besluitregister/domain';
import { StoreUnavailableError, type EventStore } from '@besluitregister/event-store';
import {
  besluit, DATUM, IJSSELLAND, REDEN, SECRETARIS, standpunt, startSchrijfkant, TWENTE, type Antwoord, type Schrijfkant,
} from '../e2e/schrijfkant.fixture.js';

const VERGADERING = idVanVergadering(IJSSELLAND, DATUM);
const PAD = `vergaderingen/${VERGADERING}/vastleggingen`;
const sleutel = (key: string = randomUUID()): Record<string, string> => ({ 'idempotency-key': key });

/** Appends, and loses the answer as often as `kwijt` says. */
class AntwoordKwijt {
  kwijt = 0;

  omhul(store: EventStore): EventStore {
    return {
      append: async (stream, expectedRevision, events) => {
        const antwoord = await store.append(stream, expectedRevision, events);
        if (this.kwijt === 0) return antwoord;
        this.kwijt -= 1;
        throw new StoreUnavailableError('the connection was lost');
      },
      readStream: (stream, options) => store.readStream(stream, options),
      readAll: (options) => store.readAll(options),
      subscribeAll: (options) => store.subscribeAll(options),
      head: () => store.head(),
      close: () => store.close(),
    };
  }
}

let map: string;
let kant: Schrijfkant;
let nu = new Date('2026-11-24T09:00:00.000Z');
const verbinding = new AntwoordKwijt();
async function start(): Promise<void> {
  kant = await startSchrijfkant({ map, klok: () => nu, omhul: (store) => verbinding.omhul(store) });
}
async function herstart(): Promise<void> {
  await kant.stop();
  await start();
}

beforeAll(async () => {
  map = mkdtempSync(join(tmpdir(), 'br-antwoord-'));
  await start();
  await kant.doe('vergaderingen', { overlegId: IJSSELLAND, datum: DATUM });
});
afterAll(async () => {
  await kant.stop();
  rmSync(map, { recursive: true, force: true });
});

async function metType(type: string): Promise<number> {
  return (await kant.gebeurtenissen()).filter(({ event }) => event.type === type).length;
}
/** Status, headers and body of an answer; what the network adds is left out. */
const kern = ({ status, etag, location, body }: Antwoord) => ({ status, etag, location, body });

describe('Idempotency-Key', () => {
  it('geeft dezelfde opdracht hetzelfde antwoord, ook na een herstart, en legt haar één keer vast', async () => {
    const eerste = await kant.post(PAD, { besluit }, sleutel('0199a1b2-0000-7e4f-8a5b-6c7d8e9f0a01'));
    expect(eerste.status).toBe(201);
    const voor = await metType('BesluitVastgelegd');
    expect(kern(await kant.post(PAD, { besluit }, sleutel('0199A1B2-0000-7e4f-8a5b-6c7d8e9f0a01')))).toEqual(kern(eerste));
    await herstart();
    expect(kern(await kant.post(PAD, { besluit }, sleutel('0199a1b2-0000-7e4f-8a5b-6c7d8e9f0a01')))).toEqual(kern(eerste));
    expect(await metType('BesluitVastgelegd')).toBe(voor);
  });

  it('geeft ook een opdracht waar niets op volgde hetzelfde antwoord, al is er intussen iets gewijzigd', async () => {
    const key = sleutel();
    const plan = { overlegId: IJSSELLAND, datum: DATUM };
    const niets = await kant.post('vergaderingen', plan, key);
    expect(niets).toMatchObject({ status: 200, body: { vastgelegd: false } });
    await kant.doe(PAD, { standpunt });
    expect(kern(await kant.post('vergaderingen', plan, key))).toEqual(kern(niets));
  });

  it('weigert dezelfde sleutel voor een andere opdracht, of op een ander adres', async () => {
    const key = sleutel();
    await kant.doe(PAD, { standpunt }, key);
    const hergebruikt = { status: 409, body: { code: 'idempotentiesleutel-hergebruikt' } };
    expect(await kant.post(PAD, { standpunt: { ...standpunt, volgorde: 2 } }, key)).toMatchObject(hergebruikt);
    expect(await kant.post('personen', { naam: 'Bats' }, key)).toMatchObject(hergebruikt);
    expect(await kant.post(PAD, { standpunt }, { 'idempotency-key': '12' })).toMatchObject({ status: 400, body: { fouten: [{ parameter: 'Idempotency-Key' }] } });
  });

  it('maakt van dezelfde opdracht die twintig keer tegelijk komt er één', async () => {
    const voor = await metType('StandpuntVastgelegd');
    const key = sleutel();
    const [eerste, ...rest] = await Promise.all(Array.from({ length: 20 }, () => kant.post(PAD, { standpunt }, key)));
    if (!eerste) throw new Error('geen antwoord');
    expect(eerste.status).toBe(201);
    for (const ander of rest) expect(kern(ander)).toEqual(kern(eerste));
    expect(await metType('StandpuntVastgelegd')).toBe(voor + 1);
  });

  it('een geweigerde opdracht verbruikt de sleutel niet', async () => {
    const key = sleutel();
    expect(await kant.post(PAD, { besluit: { ...besluit, uitkomstWoorden: null } }, key)).toMatchObject({ status: 400 });
    expect(await kant.post(PAD, { besluit }, key)).toMatchObject({ status: 201 });
  });
});

describe('het antwoord van de opslag gaat verloren', () => {
  it('dezelfde sleutel geeft alsnog het antwoord, met precies één gebeurtenis', async () => {
    const voor = await metType('BesluitVastgelegd');
    const key = sleutel();
    verbinding.kwijt = 1;
    expect(await kant.post(PAD, { besluit }, key)).toMatchObject({ status: 503, body: { code: 'niet-beschikbaar' } });
    const alsnog = await kant.post(PAD, { besluit }, key);
    expect(alsnog).toMatchObject({ status: 201, location: expect.stringContaining(`/v1/${PAD}/`), body: { vastgelegd: true } });
    expect(kern(await kant.post(PAD, { besluit }, key))).toEqual(kern(alsnog));
    expect(await metType('BesluitVastgelegd')).toBe(voor + 1);
  });

  it('een plan over meer stromen wordt afgemaakt, na een herstart ook zonder dat iemand het vraagt', async () => {
    const key = sleutel();
    verbinding.kwijt = 1;
    // The claim on the name is written; the dossier itself is not.
    expect(await kant.post('dossiers', { naam: 'Cameratoezicht', thema: null }, key)).toMatchObject({ status: 503 });
    expect(await metType('DossierGeopend')).toBe(0);
    await herstart();
    expect(await metType('DossierGeopend')).toBe(1);
    expect(await kant.post('dossiers', { naam: 'Cameratoezicht', thema: null }, key)).toMatchObject({ status: 201, etag: '"0"' });
    expect(await metType('GereserveerdVoor')).toBe(1);
  });
});

describe('gelijktijdig wijzigen', () => {
  it('een verouderde If-Match wordt geweigerd en wijzigt niets', async () => {
    const { etag, body } = await kant.doe('personen', { naam: 'Van den Berg' });
    const functies = `personen/${String(body['persoonId'])}/functies`;
    const functie = { rol: 'burgemeester', organisatie: null, geldigOp: null };
    expect(await kant.post(functies, functie, { 'if-match': etag ?? '' })).toMatchObject({ status: 201, etag: '"1"' });
    const voor = (await kant.gebeurtenissen()).length;
    expect(await kant.post(functies, functie, { 'if-match': etag ?? '' })).toMatchObject({ status: 412, body: { code: 'revisie-verouderd' } });
    expect(await kant.post(functies, functie, { 'if-match': 'W/"1"' })).toMatchObject({ status: 400 });
    expect((await kant.gebeurtenissen()).length).toBe(voor);
  });

  it('van twee met dezelfde If-Match wint er één', async () => {
    const { etag, body } = await kant.doe('personen', { naam: 'De Vries' });
    const functies = `personen/${String(body['persoonId'])}/functies`;
    const antwoorden = await Promise.all(['burgemeester', 'wethouder'].map((rol) =>
      kant.post(functies, { rol, organisatie: null, geldigOp: null }, { 'if-match': etag ?? '' })));
    expect(antwoorden.map(({ status }) => status).sort()).toEqual([201, 412]);
  });

  it('zonder If-Match gaat van tien gelijktijdige opdrachten geen enkele verloren', async () => {
    const { body } = await kant.doe('personen', { naam: 'Jansen' });
    const functies = `personen/${String(body['persoonId'])}/functies`;
    const antwoorden = await Promise.all(Array.from({ length: 10 }, () => kant.post(functies, { rol: 'adviseur', organisatie: null, geldigOp: null })));
    expect(antwoorden.map(({ status }) => status)).toEqual(Array(10).fill(201));
    expect(antwoorden.map(({ etag }) => Number(etag?.replaceAll('"', ''))).sort((a, b) => a - b)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  });

  it('een If-Match zegt niets over een naam die een ander op hetzelfde moment neemt', async () => {
    const open = async (naam: string): Promise<string> => String((await kant.doe('dossiers', { naam, thema: null })).body['dossierId']);
    const dossiers = [await open('Jeugd'), await open('Jongeren')];
    const antwoorden = await Promise.all(dossiers.map((id) => kant.post(`dossiers/${id}/aliassen`, { alias: 'Hangjeugd' }, { 'if-match': '"0"' })));
    expect(antwoorden.map(({ status }) => status).sort()).toEqual([201, 409]);
  });
});

describe('wie, wanneer en waardoor', () => {
  it('recordedAt loopt niet terug als de klok een uur terugspringt, ook niet over een herstart', async () => {
    const { body } = await kant.doe('personen', { naam: 'Smit' });
    const stream = `br.Persoon-${String(body['persoonId'])}`;
    const functie = { rol: 'lid', organisatie: null, geldigOp: null };
    nu = new Date(nu.getTime() - 3_600_000);
    await kant.doe(`personen/${String(body['persoonId'])}/functies`, functie);
    await herstart();
    await kant.doe(`personen/${String(body['persoonId'])}/functies`, functie);
    nu = new Date(nu.getTime() + 7_200_000);
    await kant.doe(`personen/${String(body['persoonId'])}/functies`, functie);
    const tijden = (await kant.gebeurtenissen()).filter(({ metadata }) => metadata.stream === stream).map(({ metadata }) => metadata.recordedAt);
    expect(tijden).toEqual(['2026-11-24T09:00:00.000Z', '2026-11-24T09:00:00.000Z', '2026-11-24T09:00:00.000Z', '2026-11-24T10:00:00.000Z']);
  });

  it('elke gebeurtenis noemt wie haar maakte, en door welke opdracht', async () => {
    const key = sleutel();
    await kant.doe('dossiers', { naam: 'Buitengebied', thema: null }, key);
    const { body: { vastleggingId } } = await kant.doe(PAD, { besluit });
    await kant.doe(`${PAD}/${String(vastleggingId)}/doorhalingen`, { reden: REDEN });
    const alle = await kant.gebeurtenissen();
    for (const { metadata } of alle) {
      expect(metadata).toMatchObject({ actor: { id: expect.any(String) }, $correlationId: metadata.commandId, $causationId: metadata.commandId });
    }
    const vanOpdracht = alle.filter(({ metadata }) => metadata.commandId === key['idempotency-key']);
    expect(vanOpdracht.map(({ event, metadata }) => [event.type, metadata.actor.id])).toEqual([['GereserveerdVoor', SECRETARIS.id], ['DossierGeopend', SECRETARIS.id]]);
    expect(alle.find(({ event }) => event.type === 'VastleggingDoorgehaald')?.metadata.reason).toEqual(REDEN);
  });
});

describe('wat class-validator stil zou aannemen', () => {
  it.each([
    ['een verkeerd onderdeel van een lijst', PAD, { besluit: { ...besluit, relaties: [3] } }, '/besluit/relaties/0'],
    ['een lijst in een lijst', PAD, { besluit: { ...besluit, passages: [[]] } }, '/besluit/passages'],
    ['een genest object dat ontbreekt', `${PAD}/${VERGADERING}/doorhalingen`, {}, '/reden'],
    ['een object waar een lijst hoort', PAD, { besluit: { ...besluit, passages: { 0: {} } } }, '/besluit/passages'],
    ['een lijst waar een object hoort', PAD, { besluit: [besluit] }, '/besluit'],
    ['een veld diep weg dat niemand kent', PAD, { besluit: { ...besluit, spreker: { persoonId: null, rol: null, organisatie: { soort: 'politie', naam: null, x: 1 }, vermelding: 'x', overgenomen: false } } }, '/besluit/spreker/organisatie/x'],
  ])('%s', async (_wat, pad, body, pointer) => {
    const { status, body: { fouten } } = await kant.post(pad, body);
    expect(status).toBe(400);
    expect(fouten).toEqual(expect.arrayContaining([expect.objectContaining({ pointer })]));
  });

  it('alle fouten van alle velden staan in één antwoord', async () => {
    const { status, body: { fouten } } = await kant.post(`vergaderingen/${TWENTE}/verwachtingen`, { dossierId: 1, soort: 'x', overlegIds: ['y'], extra: true });
    expect(status).toBe(400);
    expect(fouten).toEqual(expect.arrayContaining(['/dossierId', '/soort', '/overlegIds', '/vastleggingId', '/extra'].map((pointer) => expect.objectContaining({ pointer }))));
  });
});

describe('ids van wat een opdracht maakt', () => {
  it('een sleutel die het id is van iets dat al bestaat, maakt dat niet een tweede keer', async () => {
    const { body: { vastleggingId } } = await kant.doe(PAD, { standpunt });
    await kant.doe('vergaderingen', { overlegId: TWENTE, datum: DATUM });
    const elders = await kant.doe(`vergaderingen/${idVanVergadering(TWENTE, DATUM)}/vastleggingen`, { standpunt }, sleutel(String(vastleggingId)));
    expect(elders.body['vastleggingId']).not.toBe(vastleggingId);
  });
});
