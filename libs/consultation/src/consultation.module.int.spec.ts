import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { configureHttp, createHttpAdapter, openApiDocument } from '@besluitregister/http';
import { openPglite, type Database } from '@besluitregister/projections';
import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { idVan, projecteer } from '../../read-models/src/geschiedenis.fixture.js';
import { dossier, VERGADERING, zaad } from '../../read-models/src/zaad.fixture.js';
import { besluitvormingSchema } from './besluitvorming/besluitvorming.schema.js';
import { ConsultationModule } from './consultation.module.js';
import { dossierGeschiedenisSchema, dossiersSchema } from './dossiers/dossiers.schema.js';
import { vergaderingSchema } from './vergaderingen/vergadering.schema.js';

describe('de leeskant over HTTP', () => {
  let database: Database;
  let app: NestFastifyApplication;
  let adres: string;
  let document: ReturnType<typeof openApiDocument>;
  beforeAll(async () => {
    database = await openPglite();
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
    [`/v1/dossiers/${dossier('Cameratoezicht')}/geschiedenis`, dossierGeschiedenisSchema],
    [`/v1/vergaderingen/${VERGADERING}`, vergaderingSchema],
  ])('answers %s as its schema says', async (url, schema) => {
    const { status, body, versie } = await get(url);
    expect({ status, versie }).toEqual({ status: 200, versie: '0.1.0' });
    expect(schema.safeParse(body).error).toBeUndefined();
  });

  it('answers as of the day and the nummer asked for', async () => {
    const { body } = await get('/v1/besluitvorming?onderwerp=cameratoezicht&peildatum=2019-11-01&totNummer=20');
    expect(body).toMatchObject({ peildatum: '2019-11-01', nummer: 20, gevondenVia: null });
  });

  it.each([
    '/v1/besluitvorming', '/v1/besluitvorming?onderwerp=', '/v1/besluitvorming?onderwerp=a&onderwrp=b', '/v1/dossiers?sorteer=naam',
    '/v1/besluitvorming?onderwerp=a&peildatum=2019-02-30', '/v1/besluitvorming?onderwerp=a&totNummer=0', '/v1/besluitvorming?onderwerp=a&bekendOp=2019-11-01', '/v1/vergaderingen/gisteren',
  ])('refuses %s with a 400', async (url) => {
    expect(await get(url)).toMatchObject({ status: 400, body: { status: 400, code: 'invoer-ongeldig' } });
  });

  it('says of what is not there that it is not there', async () => {
    expect(await get(`/v1/vergaderingen/${idVan('onbekend')}`)).toMatchObject({ status: 404, body: { code: 'vergadering-onbekend' } });
    expect(await get(`/v1/dossiers/${idVan('onbekend')}/geschiedenis`)).toMatchObject({ status: 404, body: { code: 'dossier-onbekend' } });
  });

  it('describes every answer in the OpenAPI document, dates with their format on the property itself', () => {
    expect(Object.keys(document.paths)).toEqual(['/besluitvorming', '/dossiers', '/dossiers/{id}/geschiedenis', '/vergaderingen/{id}']);
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
