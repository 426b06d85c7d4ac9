import 'reflect-metadata';
import { randomBytes, randomUUID } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Logger } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { openFileDocumentStore } from '@besluitregister/documents';
import { overlegId, STANDAARD_PREFIX, type Actor, type Vastgesteld } from '@besluitregister/domain';
import { openSqliteEventStore, START, type EventStore } from '@besluitregister/event-store';
import { configureHttp, createHttpAdapter, openApiDocument } from '@besluitregister/http';
import { EventCodec, loadOrCreateKek, openSqliteKeyStore } from '@besluitregister/key-store';
import { Inrichting, RegistrationModule, stelSamen, type Leeskant } from '@besluitregister/registration';
import { v7 } from 'uuid';

export const IJSSELLAND = overlegId('dvo/VR04');
export const TWENTE = overlegId('dvo/VR05');
export const DATUM = '2019-10-02';
export const VERSLAG = readFileSync('voorbeelden/terugkoppeling-dvo-ijsselland-2019-10-02.txt');
export const REDEN = { code: 'onjuist-gelezen', toelichting: 'De naam was verkeerd overgenomen.' };
export const SECRETARIS: Actor = { id: '0199a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1b', role: 'secretaris', organisation: null, method: 'lokaal' };
export const ANDER: Actor = { ...SECRETARIS, id: '0199a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1c', role: 'functionaris-gegevensbescherming' };

export interface Antwoord {
  readonly status: number;
  readonly etag: string | null;
  readonly location: string | null;
  readonly soort: string | null;
  readonly body: Record<string, unknown>;
}

export interface Opties {
  /** A folder to open again; a new one when absent, removed at the end. */
  readonly map?: string;
  readonly klok?: () => Date;
  readonly omhul?: (store: EventStore) => EventStore;
  readonly leeskant?: Leeskant;
}

/** The write side over HTTP, without a read side. */
export interface Schrijfkant {
  readonly map: string;
  readonly adres: string;
  /** The description of the API. */
  readonly api: object;
  /** Who makes the next request. */
  actor: Actor;
  post(pad: string, body: unknown, koppen?: Readonly<Record<string, string>>): Promise<Antwoord>;
  /** A command that must be carried out; gives its answer. */
  doe(pad: string, body: unknown, koppen?: Readonly<Record<string, string>>): Promise<Antwoord>;
  /** Everything in the store, decoded. */
  gebeurtenissen(): Promise<readonly Vastgesteld[]>;
  stop(): Promise<void>;
}

// What goes wrong on purpose in a test is in its answer.
Logger.overrideLogger(false);

const NIETS: Leeskant = { van: () => Promise.resolve([]), vanDossier: () => Promise.resolve([]) };

export async function startSchrijfkant({ map: bestaand, klok = () => new Date(), omhul = (store) => store, leeskant = NIETS }: Opties = {}): Promise<Schrijfkant> {
  const map = bestaand ?? mkdtempSync(join(tmpdir(), 'br-schrijven-'));
  const sleutels = join(map, 'sleutels.sqlite');
  const keys = await openSqliteKeyStore({ file: sleutels, kek: await loadOrCreateKek(join(map, 'hoofdsleutel'), sleutels) });
  const eigen = openSqliteEventStore({ file: join(map, 'gebeurtenissen.sqlite') });
  const store = omhul(eigen);
  const documenten = await openFileDocumentStore({ folder: join(map, 'documenten') });
  const codec = new EventCodec(keys, randomBytes);
  const { planner, uitvoerder, klok: schrijver, importService: _, ...registratie } = stelSamen({
    store, keys, journal: keys.journal, codec, documenten, leeskant, klok, random: randomBytes, nieuwId: v7, prefix: STANDAARD_PREFIX,
  });
  await uitvoerder.hervat();
  await new Inrichting(registratie.aggregaten, planner, uitvoerder, schrijver, v7)
    .richtIn({ registerId: '0199a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1d', oorsprong: 'proef/1', publiekeSleutel: 'proef+abcd' });
  const aanmelding = { actor: () => Promise.resolve(kant.actor) };
  const app = await NestFactory.create<NestFastifyApplication>(
    RegistrationModule.forRoot({ ...registratie, aanmelding }), createHttpAdapter({ versie: '0.1.0' }),
  );
  configureHttp(app);
  openApiDocument(app, {
    titel: 'Proef', omschrijving: 'De schrijfkant alleen.', contact: { name: 'Proef', email: 'proef@example.org', url: 'https://example.org' },
    licentie: { name: 'EUPL-1.2', url: 'https://example.org/licentie' }, server: 'https://example.org',
  });
  await app.init();
  const adres = await app.getHttpAdapter().getInstance().listen({ port: 0, host: '127.0.0.1' });
  const kant: Schrijfkant = {
    map,
    adres,
    api: await (await fetch(`${adres}/v1/openapi.json`)).json() as object,
    actor: SECRETARIS,
    post: (pad, body, koppen = {}) => stuur(`${adres}/v1/${pad}`, body, koppen),
    async doe(pad, body, koppen) {
      const antwoord = await this.post(pad, body, koppen);
      if (antwoord.status > 201) throw new Error(`${pad}: ${antwoord.status} ${JSON.stringify(antwoord.body)}`);
      return antwoord;
    },
    async gebeurtenissen() {
      const alle: Vastgesteld[] = [];
      for await (const event of eigen.readAll({ after: START })) alle.push(...await codec.decode([event]));
      return alle;
    },
    async stop() {
      await app.close();
      await eigen.close();
      await documenten.close();
      await keys.close();
      if (bestaand === undefined) rmSync(map, { recursive: true, force: true });
    },
  };
  return kant;
}

export async function stuur(url: string, body: unknown, koppen: Readonly<Record<string, string>> = {}): Promise<Antwoord> {
  const antwoord = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'idempotency-key': randomUUID(), ...koppen },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
  const { headers } = antwoord;
  return {
    status: antwoord.status,
    etag: headers.get('etag'),
    location: headers.get('location'),
    soort: headers.get('content-type'),
    body: await antwoord.json() as Record<string, unknown>,
  };
}

const gemeenschappelijk = {
  agendapuntId: null, volgorde: 1, tekst: 'Er wordt ingestemd met het voorstel.', passages: [], spreker: null, dossiers: [],
  vertrouwelijkheid: 'intern', grond: null,
};

// Bodies that are right, of which a test changes one thing.
export const mededeling = { ...gemeenschappelijk, soort: 'mededeling', besluitVanDerden: null };
export const standpunt = { ...gemeenschappelijk, soort: 'standpunt', strekking: 'voor', namens: null, basis: 'uitgesproken' };
export const besluit = {
  ...gemeenschappelijk, soort: 'besluit', uitkomst: 'ingestemd', uitkomstWoorden: 'ingestemd', basis: 'uitgesproken', beslotenOp: DATUM,
  ingangsdatum: null, einddatum: null, stemming: null, voorwaarden: [], relaties: [],
};
export const actie = { ...gemeenschappelijk, soort: 'toezegging', houder: null, gevraagdAan: [], termijn: null };
