import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ServerCredentials } from '@grpc/grpc-js';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { event, present, takeUntil } from '../../contract/fixture.contract.js';
import { StoreAccessDeniedError, StoreUnavailableError } from '../../errors.js';
import { START } from '../../port.js';
import { openEventStoreDb } from './eventstoredb-event-store.js';
import { FakeServer } from './fake-server.fixture.js';

const SECRET = 'geheim-1';

describe('openEventStoreDb', () => {
  it('one process, one server: a second connection string is refused until the first store is closed', async () => {
    const first = openEventStoreDb({ connectionString: 'esdb://127.0.0.1:1?tls=false' });
    const shared = openEventStoreDb({ connectionString: 'esdb://127.0.0.1:1?tls=false', prefix: 'ander.' });
    const other = { connectionString: `esdb://admin:${SECRET}@127.0.0.1:2` };
    expect(() => openEventStoreDb(other)).toThrow(/andere EventStoreDB/);
    await first.close();
    expect(() => openEventStoreDb(other)).toThrow(StoreUnavailableError);
    await shared.close();
    await openEventStoreDb(other).close();
  });

  it.each([
    ['no connection string', `postgres://admin:${SECRET}@host`, /geen geldige verbindingsreeks/],
    ['a port that is none', `esdb://admin:${SECRET}@host:poort`, /geen geldige verbindingsreeks/],
    ['a setting that the client does not know', `esdb://admin:${SECRET}@host?tsl=false`, /onbekende instelling "tsl"/],
    ['a setting that the client ignores', `esdb://admin:${SECRET}@host?tlsVerifyCert=false`, /onbekende instelling "tlsVerifyCert"/],
    ['a CA file that is not there', `esdb://admin:${SECRET}@host?tlsCAFile=/bestaat/niet.pem`, /certificate file/],
  ])('%s is refused without telling the password', (_, connectionString, message) => {
    let refusal: unknown;
    try {
      openEventStoreDb({ connectionString });
    } catch (error) {
      refusal = error;
    }
    expect(refusal).toBeInstanceOf(StoreUnavailableError);
    expect(String(refusal)).toMatch(message);
    expect(JSON.stringify(refusal, Object.getOwnPropertyNames(refusal))).not.toContain(SECRET);
    expect(refusal).not.toHaveProperty('cause');
  });

  it.each(['', '$br.', 'b r.', '.br'])('prefix "%s" is refused', (prefix) => {
    expect(() => openEventStoreDb({ connectionString: 'esdb://127.0.0.1:1', prefix })).toThrow(StoreUnavailableError);
  });
});

const openssl = (...args: string[]): Buffer => execFileSync('openssl', args, { stdio: ['ignore', 'pipe', 'ignore'] });
const hasOpenssl = ((): boolean => {
  try {
    return openssl('version').length > 0;
  } catch {
    return false;
  }
})();
const describeTls = hasOpenssl ? describe : describe.skip;

describeTls(`eventstoredb over TLS (alleen nagebootst)${hasOpenssl ? '' : ' (overgeslagen: openssl ontbreekt)'}`, () => {
  let folder = '';
  let server: FakeServer | undefined;
  const ca = (): string => join(folder, 'ca.pem');

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'eventstoredb-'));
    const key = join(folder, 'key.pem');
    openssl('req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-keyout', key, '-out', ca(), '-days', '2',
      '-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost');
    server = await FakeServer.start(ServerCredentials.createSsl(null, [{ private_key: readFileSync(key), cert_chain: readFileSync(ca()) }]));
    server.authorization = `Basic ${Buffer.from(`admin:${SECRET}@:`).toString('base64')}`;
  });
  afterAll(async () => {
    await server?.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  it('the credentials of the connection string go with every call', async () => {
    const store = openEventStoreDb({ connectionString: present(server).secureConnectionString(`admin:${encodeURIComponent(`${SECRET}@:`)}`, ca()) });
    await store.append('br.Proef-1', 'none', [event()]);
    expect(await takeUntil(store.subscribeAll({ after: START }), (taken) => taken.length === 2)).toHaveLength(2);
    await store.close();
  });

  it('wrong credentials: a clear error at every call', async () => {
    const store = openEventStoreDb({ connectionString: present(server).secureConnectionString('admin:fout', ca()) });
    await expect(store.append('br.Proef-1', 'none', [event()])).rejects.toThrow(StoreAccessDeniedError);
    await expect(store.head()).rejects.toThrow(/Controleer gebruiker en wachtwoord/);
    await expect(takeUntil(store.subscribeAll({ after: START }), () => true)).rejects.toThrow(StoreAccessDeniedError);
    await store.close();
  });

  it('a server whose certificate is not trusted: StoreUnavailableError', async () => {
    const store = openEventStoreDb({ connectionString: `esdb://admin:fout@localhost:${present(server).network.port}`, attempts: 1 });
    await expect(store.head()).rejects.toThrow(StoreUnavailableError);
    await store.close();
  });
});
