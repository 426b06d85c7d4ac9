import { randomBytes, randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pauze } from 'node:timers/promises';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import { createTestPostgres, type TestPostgres } from '@besluitregister/projections/test';
import { FakeServer } from '../../libs/event-store/src/adapters/eventstoredb/fake-server.fixture.js';

const AUDIENCE = 'besluitregister';

/** The keys of an identity provider, and tokens it would give. */
export interface Aanmelddienst {
  readonly issuer: string;
  /** A bearer token of somebody with these roles, for an hour. */
  token(...rollen: string[]): Promise<string>;
  /** The same, of somebody else. */
  tokenVan(subject: string, ...rollen: string[]): Promise<string>;
  stop(): Promise<void>;
}

export async function startAanmelddienst(): Promise<Aanmelddienst> {
  const { publicKey, privateKey } = await generateKeyPair('ES256');
  const jwks = JSON.stringify({ keys: [{ ...await exportJWK(publicKey), kid: 'proef', use: 'sig', alg: 'ES256' }] });
  const server = createServer((_verzoek, antwoord) => { antwoord.setHeader('Content-Type', 'application/json').end(jwks); });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const tokenVan = (subject: string, ...rollen: string[]): Promise<string> => new SignJWT({ rollen, name: 'Secretaris' }).setProtectedHeader({ alg: 'ES256', kid: 'proef' })
    .setIssuer(issuer).setAudience(AUDIENCE).setSubject(subject).setIssuedAt().setExpirationTime('1h').sign(privateKey);
  return {
    issuer,
    token: (...rollen) => tokenVan('proef', ...rollen),
    tokenVan,
    stop: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

export type Dienstnaam = 'register_api' | 'query_api' | 'projector';

/** The users of docker/postgres/gebruikers.sh and their roles. */
const ROLLEN: Readonly<Record<Dienstnaam, string>> = {
  register_api: 'besluitregister_schrijver, besluitregister_raadpleger',
  query_api: 'besluitregister_raadpleger',
  projector: 'besluitregister_projector, besluitregister_schrijver',
};

/** The engines of production, each of our own: a database with the roles, an event store, an identity provider. */
export interface Machinepark {
  readonly postgres: TestPostgres;
  /** Undefined when a real server is used. */
  readonly nagebootst: FakeServer | undefined;
  readonly aanmelding: Aanmelddienst;
  /** What a service reads from the environment, as a user of its own with the least rights; the port is any free one. */
  omgeving(dienst: Dienstnaam): Readonly<Record<string, string>>;
  /** The folder of the projector. */
  readonly map: string;
  sluit(): Promise<void>;
}

export async function startMachinepark(): Promise<Machinepark> {
  const postgres = await createTestPostgres();
  await postgres.admin(readFileSync('docker/postgres/rollen.sql', 'utf8'));
  // Users belong to the server: each test has its own.
  const gebruiker = (dienst: Dienstnaam): string => `${dienst}_${new URL(postgres.connectionString).pathname.slice(-12)}`;
  for (const [dienst, rollen] of Object.entries(ROLLEN) as [Dienstnaam, string][]) {
    await postgres.admin(`CREATE ROLE ${gebruiker(dienst)} LOGIN PASSWORD 'proef' IN ROLE ${rollen}`);
  }
  const alsGebruiker = (dienst: Dienstnaam): string => Object.assign(new URL(postgres.connectionString), { username: gebruiker(dienst), password: 'proef' }).href;
  const nagebootst = await FakeServer.start();
  const aanmelding = await startAanmelddienst();
  const hoofdsleutel = randomBytes(32).toString('base64');
  const map = mkdtempSync(join(tmpdir(), 'br-productie-'));
  return {
    postgres, nagebootst, aanmelding, map,
    omgeving: (dienst) => ({
      BESLUITREGISTER_POORT: '0',
      BESLUITREGISTER_EVENTSTORE: nagebootst.connectionString,
      BESLUITREGISTER_POSTGRES: alsGebruiker(dienst),
      BESLUITREGISTER_HOOFDSLEUTEL: hoofdsleutel,
      BESLUITREGISTER_CONTROLE: join(map, 'controle'),
      BESLUITREGISTER_OIDC_ISSUER: aanmelding.issuer,
      BESLUITREGISTER_OIDC_AUDIENCE: AUDIENCE,
      BESLUITREGISTER_OIDC_JWKS_URI: `${aanmelding.issuer}/jwks`,
    }),
    sluit: async () => {
      await aanmelding.stop();
      await nagebootst.stop();
      await postgres.admin(`DROP OWNED BY ${Object.keys(ROLLEN).map((dienst) => gebruiker(dienst as Dienstnaam)).join(', ')}`);
      await postgres.admin(`DROP ROLE ${Object.keys(ROLLEN).map((dienst) => gebruiker(dienst as Dienstnaam)).join(', ')}`);
      await postgres.drop();
      rmSync(map, { recursive: true, force: true });
    },
  };
}

/** Asks until the answer is as wanted. @throws Error with the last answer when it does not come */
export async function tot<T>(vraag: () => Promise<T>, goed: (antwoord: T) => boolean, geduldMs = 20_000): Promise<T> {
  const einde = performance.now() + geduldMs;
  for (;;) {
    const antwoord = await vraag();
    if (goed(antwoord)) return antwoord;
    if (performance.now() > einde) throw new Error(`het kwam niet; het laatste was: ${antwoord instanceof Response ? `${antwoord.status} ${await antwoord.text()}` : JSON.stringify(antwoord)}`);
    await pauze(20);
  }
}

/** A command as a client sends it. */
export function opdracht(adres: string, pad: string, body: unknown, token: string, sleutel: string = randomUUID()): Promise<Response> {
  return fetch(`${adres}/v1/${pad}`, {
    method: 'POST', body: JSON.stringify(body),
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json', 'idempotency-key': sleutel },
  });
}
