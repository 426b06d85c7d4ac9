import { request } from 'node:http';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  audittrailSchema, besluitvormingSchema, dossierGeschiedenisSchema, dossiersSchema, vastleggingdetailSchema, vastleggingenlijstSchema, vergaderingSchema,
  type Besluitvormingsantwoord, type Overlegstand,
} from '@besluitregister/consultation';
import { z } from 'zod';
import { dien, inHetVerslag, passagesIn, werkmap, type Dienst } from './opstelling.fixture.js';
import { demoSchema } from './vormen.fixture.js';

const { map, ruimOp } = werkmap();
let dienst: Dienst;
beforeAll(async () => { dienst = await dien(['demo', '--json', '--gegevens', join(map, 'gegevens')]); });
afterAll(ruimOp);

interface Antwoord { readonly status: number; readonly soort: string | null; readonly versie: string | null; readonly inhoud: unknown }

async function haal(pad: string): Promise<Antwoord> {
  const antwoord = await fetch(`${dienst.adres}${pad}`, { headers: dienst.aangemeld() });
  return { status: antwoord.status, soort: antwoord.headers.get('content-type'), versie: antwoord.headers.get('api-version'), inhoud: await antwoord.json() };
}

async function vraag(onderwerp: string): Promise<Besluitvormingsantwoord> {
  const { status, inhoud } = await haal(`/v1/besluitvorming?onderwerp=${encodeURIComponent(onderwerp)}`);
  expect(status).toBe(200);
  return besluitvormingSchema.parse(inhoud);
}

describe('Gegeven het voorbeeldverslag, gevraagd wat er is besloten over cameratoezicht/I-watch', () => {
  let antwoord: Besluitvormingsantwoord;
  let ijsselland: Overlegstand | undefined;
  beforeAll(async () => {
    antwoord = await vraag('cameratoezicht/I-watch');
    ijsselland = antwoord.overleggen.find(({ overleg }) => overleg.naam === 'DVO IJsselland');
  });
  const gezegd = (lijst: 'standpunten' | 'toelichtingen' | 'mededelingen' | 'vragen', spreker: string) =>
    ijsselland?.[lijst].filter((v) => v.spreker?.naam === spreker).map(({ passages: [passage], strekking, basis, spreker: wie }) =>
      ({ regels: [passage?.vanRegel, passage?.totRegel], strekking, basis, rol: wie?.rol, organisatie: wie?.organisatie?.soort })) ?? [];

  it('is er één antwoord voor elk van de vijf DVO’s', () => {
    expect(antwoord.overleggen.map(({ overleg, stand }) => `${overleg.naam}: ${stand}`).sort()).toEqual([
      'DVO Gelderland-Midden: verwacht', 'DVO Gelderland-Zuid: verwacht', 'DVO IJsselland: besproken-zonder-besluit',
      'DVO Noord- en Oost-Gelderland: verwacht', 'DVO Twente: verwacht',
    ]);
  });

  it('is het in IJsselland op 2 oktober 2019 besproken zonder besluit', () => {
    expect(ijsselland).toMatchObject({ laatstBehandeldOp: '2019-10-02', besluiten: [], ingelezen: { aantal: 1, van: '2019-10-02', tot: '2019-10-02' } });
    expect(antwoord.samenvatting).toContain('Geen besluit geregistreerd.');
  });

  it('staan de toelichting en de slotopmerking van Miltenburg erin, namens de politie', () => {
    expect(gezegd('toelichtingen', 'Miltenburg')).toContainEqual(expect.objectContaining({ regels: [129, 130], organisatie: 'politie' }));
    expect(gezegd('mededelingen', 'Miltenburg')).toContainEqual(expect.objectContaining({ regels: [139, 139], organisatie: 'politie' }));
  });

  it('staan Koelewijn, Bats en Snijders erin, met rol en met wat is afgeleid', () => {
    expect([...gezegd('vragen', 'Koelewijn'), ...gezegd('standpunten', 'Koelewijn')]).toContainEqual(expect.objectContaining({ regels: [132, 133], rol: 'burgemeester' }));
    expect(gezegd('standpunten', 'Bats')).toContainEqual(expect.objectContaining({ regels: [135, 136], rol: 'burgemeester', strekking: 'voor', basis: 'afgeleid' }));
    expect(gezegd('standpunten', 'Snijders')).toContainEqual(expect.objectContaining({ regels: [137, 138], rol: 'burgemeester', strekking: 'voor', basis: 'afgeleid' }));
  });

  it('worden de andere vier verwacht, met de zin die dat zegt als bron', () => {
    const verwacht = antwoord.overleggen.filter(({ stand }) => stand === 'verwacht');
    expect(verwacht).toHaveLength(4);
    for (const { verwacht: aankondiging } of verwacht) {
      expect(aankondiging?.bron.vastlegging.passages[0]).toMatchObject({ vanRegel: 130, totRegel: 131, citaat: expect.stringMatching(/^Dit stuk wordt besproken in alle DVO’s/) });
    }
    expect(antwoord.gezamenlijkeStandpunten).toMatchObject([{ sinds: '2019-10-02', bron: { vastlegging: { passages: [{ vanRegel: 130, totRegel: 131 }] } } }]);
  });

  it('staat elke passage letter voor letter op haar regels in het bestand', () => {
    const passages = passagesIn(antwoord);
    expect(passages.length).toBeGreaterThan(8);
    expect(passages.map(inHetVerslag)).toEqual(passages.map(({ citaat }) => citaat));
  });

  it('is niets ervan door een mens bevestigd, en staat dat erbij', () => {
    expect(antwoord.onbevestigd.totaal).toBeGreaterThan(0);
    expect(antwoord.onbevestigd.aantal).toBe(antwoord.onbevestigd.totaal);
  });

  it.each(['cameratoezicht', 'I-watch', 'iwatch', 'Cameratoezicht/I-watch'])('vindt "%s" hetzelfde dossier', async (onderwerp) => {
    const { dossiers, overleggen } = await vraag(onderwerp);
    expect(dossiers.map(({ dossierId }) => dossierId)).toEqual(antwoord.dossiers.map(({ dossierId }) => dossierId));
    expect(overleggen.map(({ stand }) => stand)).toEqual(antwoord.overleggen.map(({ stand }) => stand));
  });

  it('is over wat nergens staat nergens iets bekend', async () => {
    const { overleggen, dossiers } = await vraag('parkeertarieven');
    expect(dossiers).toEqual([]);
    expect(overleggen.map(({ stand }) => stand)).toEqual(Array.from({ length: 5 }, () => 'geen-gegevens'));
  });
});

describe('Gegeven wie het register over HTTP leest', () => {
  it('zijn dossiers, geschiedenis en vergadering te volgen van het een naar het ander', async () => {
    const lijst = await haal('/v1/dossiers');
    const buitengebied = dossiersSchema.parse(lijst.inhoud).dossiers.find(({ naam }) => naam === 'Buitengebied');
    const { inhoud } = await haal(`/v1/dossiers/${buitengebied?.dossierId}/geschiedenis`);
    const besluit = dossierGeschiedenisSchema.parse(inhoud).gebeurtenissen.find(({ type }) => type === 'BesluitVastgelegd');
    const vergadering = vergaderingSchema.parse((await haal(`/v1/vergaderingen/${besluit?.vergaderingId}`)).inhoud);
    expect(vergadering.overleg.naam).toBe('DVO IJsselland');
    expect(vergadering.agenda.flatMap(({ vastleggingen }) => vastleggingen)).toContainEqual(besluit?.vastlegging && expect.objectContaining({ vastleggingId: besluit.vastlegging.vastleggingId }));
  });

  it('zijn de lijsten te bladeren, van elke regel naar wat erachter zit', async () => {
    const pagina = vastleggingenlijstSchema.parse((await haal('/v1/mededelingen?limit=25')).inhoud);
    const rest = vastleggingenlijstSchema.parse((await haal(`/v1/mededelingen?limit=25&cursor=${pagina.volgende}`)).inhoud);
    expect(pagina.vastleggingen).toHaveLength(25);
    expect([pagina.vastleggingen.length + rest.vastleggingen.length, rest.volgende]).toEqual([pagina.totaal, null]);
    const { links } = pagina.vastleggingen[0] ?? {};
    expect(vastleggingdetailSchema.parse((await haal(links?.zelf ?? '')).inhoud).vastlegging).toEqual(pagina.vastleggingen[0]);
    expect(vergaderingSchema.parse((await haal(links?.vergadering ?? '')).inhoud).overleg.naam).toBe('DVO IJsselland');
    const { audittrail } = audittrailSchema.parse((await haal('/v1/audittrail?type=OvernameVoltooid')).inhoud);
    expect(audittrail).toMatchObject([{ actieWeergave: 'Overname voltooid', hoofdObject: links?.vergadering }]);
  });

  it('gaf demo --json hetzelfde antwoord, en het adres', async () => {
    const { antwoord, adres } = demoSchema.parse(JSON.parse(dienst.uit()));
    expect(adres).toBe(dienst.adres);
    expect(antwoord.overleggen).toEqual((await vraag('cameratoezicht/I-watch')).overleggen);
  });

  it('is de dienst gereed', async () => {
    expect(await haal('/health/ready')).toMatchObject({ status: 200, inhoud: { gereed: true } });
  });

  it('beschrijft openapi.json elk adres, open voor alle herkomsten', async () => {
    const antwoord = await fetch(`${dienst.adres}/v1/openapi.json`);
    expect(antwoord.headers.get('access-control-allow-origin')).toBe('*');
    const { openapi, paths } = z.looseObject({ openapi: z.string(), paths: z.record(z.string(), z.unknown()) }).parse(await antwoord.json());
    expect(openapi).toMatch(/^3\./);
    expect(Object.keys(paths)).toEqual(expect.arrayContaining(['/besluitvorming', '/dossiers', '/dossiers/{id}/geschiedenis', '/vergaderingen/{id}']));
  });

  const ONBEKEND = '00000000-0000-4000-8000-000000000000';
  it.each([
    ['een adres dat er niet is', '/v1/nergens', 404, 'adres-onbekend'],
    ['een schuine streep aan het eind', '/v1/dossiers/', 404, 'adres-onbekend'],
    ['een dossier dat er niet is', `/v1/dossiers/${ONBEKEND}/geschiedenis`, 404, 'dossier-onbekend'],
    ['een vergadering die er niet is', `/v1/vergaderingen/${ONBEKEND}`, 404, 'vergadering-onbekend'],
    ['een kenmerk dat er geen is', '/v1/vergaderingen/2019', 400, 'invoer-ongeldig'],
    ['een vraag zonder onderwerp', '/v1/besluitvorming', 400, 'invoer-ongeldig'],
    ['een leeg onderwerp', '/v1/besluitvorming?onderwerp=', 400, 'invoer-ongeldig'],
    ['een onbekende parameter', '/v1/besluitvorming?onderwerp=a&onderwep=b', 400, 'invoer-ongeldig'],
    ['een dag die niet bestaat', '/v1/dossiers?peildatum=2019-02-30', 400, 'invoer-ongeldig'],
  ])('is %s een probleemdocument', async (_wat, pad, status, code) => {
    const antwoord = await haal(pad);
    expect(antwoord).toMatchObject({ status, soort: expect.stringContaining('application/problem+json'), versie: expect.stringMatching(/^\d+\.\d+\.\d+$/) });
    expect(antwoord.inhoud).toMatchObject({ status, code, title: expect.any(String), detail: expect.stringMatching(/\.$/) });
  });

  it.each(['/v1/besluitvorming?onderwerp=a', '/v1/dossiers', '/v1/openapi.json', '/health/ready', '/health/live'])('draagt %s een API-Version', async (pad) => {
    expect((await haal(pad)).versie).toMatch(/^\d+\.\d+\.\d+$/);
  });

  it('wordt wie het onder een vreemde naam aanspreekt geweigerd', async () => {
    const status = await new Promise((klaar, mislukt) => {
      request(`${dienst.adres}/v1/dossiers`, { headers: { host: 'kwaad.example' } }, (antwoord) => { antwoord.resume(); klaar(antwoord.statusCode); }).on('error', mislukt).end();
    });
    expect(status).toBe(421);
  });
});
