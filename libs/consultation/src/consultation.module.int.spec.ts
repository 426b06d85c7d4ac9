import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { configureHttp, createHttpAdapter, openApiDocument } from '@besluitregister/http';
import type { Database } from '@besluitregister/projections';
import { openTestDatabase } from '@besluitregister/projections/test';
import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { idVan, projecteer } from '../../read-models/src/geschiedenis.fixture.js';
import { dossier, overleg, vastlegging, VERGADERING, zaad } from '../../read-models/src/zaad.fixture.js';
import { audittrailSchema } from './audittrail/audittrail.schema.js';
import { besluitvormingSchema } from './besluitvorming/besluitvorming.schema.js';
import { ConsultationModule } from './consultation.module.js';
import { dossierGeschiedenisSchema, dossiersSchema } from './dossiers/dossiers.schema.js';
import { geheimhoudingenSchema } from './geheimhoudingen/geheimhoudingen.schema.js';
import { matrixSchema } from './matrix/matrix.schema.js';
import { organisatiesSchema, organisatiestandpuntenSchema, persoonstandpuntenSchema } from './standpunten/standpunten.schema.js';
import { vastleggingdetailSchema } from './vastleggingen/detail.schema.js';
import { volledigheidSchema } from './vergaderingen/volledigheid.schema.js';
import { verschilSchema } from './verschil/verschil.schema.js';
import { vastleggingenlijstSchema } from './lijsten/vastleggingenlijst.schema.js';
import { overleggenSchema } from './overleggen/overleggen.schema.js';
import { personenSchema } from './personen/personen.schema.js';
import { vergaderingSchema } from './vergaderingen/vergadering.schema.js';
import { vergaderingenlijstSchema } from './vergaderingen/vergaderingenlijst.schema.js';
import { zoekantwoordSchema } from './zoeken/zoeken.schema.js';

describe('de leeskant over HTTP', () => {
  let database: Database;
  let app: NestFastifyApplication;
  let adres: string;
  let document: ReturnType<typeof openApiDocument>;
  beforeAll(async () => {
    database = await openTestDatabase();
    await projecteer(database, await zaad());
    app = await NestFactory.create<NestFastifyApplication>(
      ConsultationModule.forRoot({ database: { useValue: database } }), createHttpAdapter({ versie: '0.1.0' }), { logger: false },
    );
    configureHttp(app);
    document = openApiDocument(app, {
      titel: 'Besluitregister', omschrijving: 'Test.', contact: { name: 'a', email: 'a@example.nl', url: 'https://example.nl' },
      licentie: { name: 'EUPL-1.2', url: 'https://example.nl' }, server: 'https://example.nl',
    });
    await app.listen(0, '127.0.0.1');
    adres = await app.getUrl();
  });
  afterAll(async () => {
    await app.close();
    await database.close();
  });

  const get = async (url: string) => {
    const antwoord = await fetch(adres + url);
    const body: unknown = await antwoord.json();
    return { status: antwoord.status, body, versie: antwoord.headers.get('api-version') };
  };

  it.each([
    ['/v1/besluitvorming?onderwerp=cameratoezicht/I-watch', besluitvormingSchema],
    ['/v1/besluitvorming?onderwerp=vuurwerk&peildatum=2019-11-01&totNummer=30&bekendOp=2019-11-01T12:00:00Z', besluitvormingSchema],
    ['/v1/dossiers', dossiersSchema],
    ['/v1/dossiers?naam=cameratoezicht&thema=zorg&limit=1', dossiersSchema],
    [`/v1/dossiers/${dossier('Cameratoezicht')}/geschiedenis`, dossierGeschiedenisSchema],
    [`/v1/dossiers/${dossier('Cameratoezicht')}/geschiedenis?weergave=technisch`, dossierGeschiedenisSchema],
    [`/v1/vergaderingen/${VERGADERING}`, vergaderingSchema],
    ['/v1/vastleggingen?limit=2', vastleggingenlijstSchema],
    ['/v1/zoeken?q=camera*&limit=2&sort=-datum', zoekantwoordSchema],
    [`/v1/vastleggingen?overleg=${overleg('IJsselland')}&vergadering=${VERGADERING}&dossier=${dossier('Cameratoezicht')}&spreker=${idVan('persoon/Bats')}`, vastleggingenlijstSchema],
    ['/v1/vastleggingen?van=2019-10-02&tot=2019-10-02&thema=zorg&herkomst=automatisch&bevestigd=false&doorgehaald=false&sort=-nummer', vastleggingenlijstSchema],
    ['/v1/besluiten?uitkomst=ingestemd&kracht=van-kracht', vastleggingenlijstSchema],
    ['/v1/mededelingen?soort=toelichting', vastleggingenlijstSchema],
    ['/v1/standpunten?soort=standpunt&strekking=voor&sort=nummer', vastleggingenlijstSchema],
    ['/v1/acties?soort=toezegging&status=open&sort=-termijn&peildatum=2020-01-01', vastleggingenlijstSchema],
    ['/v1/acties?status=te-laat', vastleggingenlijstSchema],
    [`/v1/vergaderingen?overleg=${overleg('IJsselland')}&dossier=${dossier('Cameratoezicht')}&van=2019-10-02&tot=2019-10-02&gehouden=true&ingelezen=true&sort=datum`, vergaderingenlijstSchema],
    ['/v1/overleggen', overleggenSchema],
    ['/v1/personen?naam=ats', personenSchema],
    [`/v1/vastleggingen/${vastlegging('omg')}`, vastleggingdetailSchema],
    [`/v1/besluiten/${vastlegging('buitengebied')}?peildatum=2020-01-01`, vastleggingdetailSchema],
    [`/v1/geheimhoudingen?overleg=${overleg('IJsselland')}&vastlegging=${vastlegging('bats')}&toestand=loopt`, geheimhoudingenSchema],
    [`/v1/besluitvormingsmatrix?limit=1&overlegsoort=dvo&overleg=${overleg('Twente')}&dossier=${dossier('Cameratoezicht')}`, matrixSchema],
    ['/v1/besluitvormingsmatrix?thema=zorg&naam=zorg&sort=-achterstand', matrixSchema],
    [`/v1/personen/${idVan('persoon/Bats')}/standpunten`, persoonstandpuntenSchema],
    ['/v1/organisaties', organisatiesSchema],
    ['/v1/organisaties/gemeente/standpunten', organisatiestandpuntenSchema],
    ['/v1/verschil?van=0', verschilSchema],
    ['/v1/verschil?van=2019-11-01T12:00:00%2B01:00&tot=30&peildatumVan=2019-10-01&peildatumTot=2019-10-02', verschilSchema],
    [`/v1/vergaderingen/${VERGADERING}/volledigheid`, volledigheidSchema],
    ['/v1/audittrail?limit=500&sort=nummer&van=2019-11-01T12:00:00Z&tot=2030-11-01T12:00:00Z', audittrailSchema],
    [`/v1/audittrail?type=BesluitVastgelegd&categorie=Vergadering&object=${VERGADERING}&vergadering=${VERGADERING}&vastlegging=${vastlegging('bats')}&actor=${idVan('actor')}&reden=dubbel&metReden=true`, audittrailSchema],
  ])('answers %s as its schema says', async (url, schema) => {
    const { status, body, versie } = await get(url);
    expect({ status, versie }).toEqual({ status: 200, versie: '0.1.0' });
    expect(schema.safeParse(body).error).toBeUndefined();
  });

  it('answers as of the day and the nummer asked for', async () => {
    const { body } = await get('/v1/besluitvorming?onderwerp=cameratoezicht&peildatum=2019-11-01&totNummer=20');
    expect(body).toMatchObject({ peildatum: '2019-11-01', nummer: 20, gevondenVia: null });
  });

  it('names the next page of a list in the header Link, with everything else that was asked', async () => {
    const linksVan = async (pad: string): Promise<Record<string, string>> => {
      const link = (await fetch(adres + pad)).headers.get('link') ?? '';
      return Object.fromEntries([...link.matchAll(/<([^>]+)>; rel="(\w+)"/g)].map(([, waarheen = '', rel = '']): [string, string] => [rel, waarheen]));
    };
    const eerste = '/v1/mededelingen?limit=3&herkomst=automatisch';
    const { next, first, ...geen } = await linksVan(eerste);
    expect([first, geen]).toEqual([eerste, {}]);
    const { body } = await get(next ?? '');
    expect([(await get(eerste)).body, body]).toMatchObject([{ totaal: 4, volgende: new URL(next ?? '', adres).searchParams.get('cursor') }, { totaal: null, volgende: null }]);
    expect(vastleggingenlijstSchema.parse(body).vastleggingen).toHaveLength(1);
    expect(await linksVan(next ?? '')).toEqual({ first: eerste });
  });

  it.each([
    '/v1/besluitvorming', '/v1/besluitvorming?onderwerp=', '/v1/besluitvorming?onderwerp=a&onderwrp=b', '/v1/dossiers?sorteer=naam',
    '/v1/besluitvorming?onderwerp=a&peildatum=2019-02-30', '/v1/besluitvorming?onderwerp=a&totNummer=0', '/v1/besluitvorming?onderwerp=a&bekendOp=2019-11-01', '/v1/besluitvorming?onderwerp=a&bekendOp=2019-02-30T12:00:00Z', '/v1/vergaderingen/gisteren',
    '/v1/besluiten?limit=0', '/v1/besluiten?limit=501', '/v1/besluiten?limit=een', '/v1/besluiten?cursor=een', '/v1/besluiten?cursor=', '/v1/besluiten?sort=termijn',
    '/v1/besluiten?bevestigd=ja', '/v1/besluiten?soort=besluit', '/v1/acties?status=klaar', '/v1/vastleggingen?spreker=bats', '/v1/vastleggingen?thema=Zorg',
    '/v1/verschil', '/v1/verschil?van=gisteren', '/v1/verschil?van=-1', '/v1/audittrail?van=2019-02-30T12:00:00Z', '/v1/audittrail?type=Gebeurd',
    '/v1/dossiers?naam=', '/v1/geheimhoudingen?toestand=geheim', '/v1/besluitvormingsmatrix?overlegsoort=raad', '/v1/besluitvormingsmatrix?sort=achterstand', '/v1/vastleggingen/1', '/v1/personen/1/standpunten',
  ])('refuses %s with a 400', async (url) => {
    expect(await get(url)).toMatchObject({ status: 400, body: { status: 400, code: 'invoer-ongeldig' } });
  });

  it('says of what is not there that it is not there', async () => {
    expect(await get(`/v1/vergaderingen/${idVan('onbekend')}`)).toMatchObject({ status: 404, body: { code: 'vergadering-onbekend' } });
    expect(await get(`/v1/vastleggingen/${idVan('onbekend')}`)).toMatchObject({ status: 404, body: { code: 'vastlegging-onbekend' } });
    expect(await get(`/v1/besluiten/${vastlegging('bats')}`)).toMatchObject({ status: 404, body: { code: 'besluit-onbekend' } });
    expect(await get(`/v1/personen/${idVan('onbekend')}/standpunten`)).toMatchObject({ status: 404, body: { code: 'persoon-onbekend' } });
    expect(await get('/v1/organisaties/%2E%2E%2F/standpunten')).toMatchObject({ status: 404, body: { code: 'organisatie-onbekend' } });
    expect(await get(`/v1/dossiers/${idVan('onbekend')}/geschiedenis`)).toMatchObject({ status: 404, body: { code: 'dossier-onbekend' } });
  });

  it('describes every answer in the OpenAPI document, dates with their format on the property itself', () => {
    expect(Object.keys(document.paths)).toEqual(expect.arrayContaining(['/besluitvorming', '/dossiers', '/dossiers/{id}/geschiedenis', '/vergaderingen/{id}']));
    const datums: unknown[] = [];
    JSON.stringify(document, (naam: string, waarde: unknown) => {
      if (/^datum$|Datum$/.test(naam)) datums.push(waarde);
      return waarde;
    });
    expect(datums.length).toBeGreaterThan(5);
    expect(datums.every((schema) => typeof schema === 'object' && schema !== null && 'format' in schema && schema.format === 'date')).toBe(true);
    expect(JSON.stringify(document)).not.toContain('$schema');
  });
});
