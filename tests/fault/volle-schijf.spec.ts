import { execFileSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { closeSync, mkdtempSync, openSync, readFileSync, rmdirSync, rmSync, statfsSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { overlegId } from '@besluitregister/domain';
import { openSqliteEventStore, type EventStore } from '@besluitregister/event-store';
import { openRegister, startHttp, type Dienst, type Register } from '@besluitregister/standalone';

jest.setTimeout(60_000);

const MB = 1024 * 1024;
const map = mkdtempSync(join(tmpdir(), 'br-schijf-'));
const VULSEL = join(map, 'vulsel');

/** Only root may mount a disk of its own; without one there is nothing to fill. */
function koppel(): string | undefined {
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=192m', 'tmpfs', map], { stdio: 'pipe' });
    return undefined;
  } catch {
    return 'overgeslagen: hier mag geen tmpfs worden gekoppeld';
  }
}

const waaromNiet = koppel();
const proef = waaromNiet === undefined ? describe : describe.skip;

/** Fills the disk until this many bytes are left. */
function vul(over: number): void {
  const bestand = openSync(VULSEL, 'w');
  const blok = Buffer.alloc(MB);
  const vrij = (): number => statfsSync(map).bavail * statfsSync(map).bsize;
  try {
    while (vrij() - over > 0) writeSync(bestand, blok, 0, Math.min(MB, vrij() - over));
  } finally {
    closeSync(bestand);
  }
}

proef(`een schijf van het register zelf${waaromNiet === undefined ? '' : ` (${waaromNiet})`}`, () => {
  let register: Register;
  let dienst: Dienst;
  let datum = 0;

  async function start(): Promise<void> {
    register = await openRegister({ gegevens: join(map, 'gegevens'), klok: () => new Date() });
    dienst = await startHttp(register, 0);
  }
  async function stop(): Promise<void> {
    await dienst.stop();
    await register.sluit();
  }
  beforeAll(start);
  afterAll(async () => {
    await stop();
    execFileSync('umount', [map]);
    rmdirSync(map);
  });

  const plan = (): Promise<Response> => fetch(`${dienst.adres}/v1/vergaderingen`, {
    method: 'POST', body: JSON.stringify({ overlegId: overlegId('dvo/VR04'), datum: new Date(Date.UTC(2019, 0, ++datum)).toISOString().slice(0, 10) }),
    headers: { 'authorization': `Bearer ${readFileSync(dienst.tokenbestand, 'utf8').trim()}`, 'content-type': 'application/json', 'idempotency-key': randomUUID() },
  });
  const gereed = () => fetch(`${dienst.adres}/health/ready`);

  async function weigert(status: string): Promise<void> {
    const antwoord = await plan();
    expect(antwoord.status).toBe(503);
    expect(antwoord.headers.get('retry-after')).toBe('60');
    expect(await antwoord.json()).toMatchObject({ code: 'opslag-niet-beschrijfbaar' });
    const stand = await gereed();
    expect(stand.status).toBe(503);
    expect(await stand.json()).toMatchObject({ onderdelen: { schijf: { status } } });
    // Who only reads goes on reading.
    const gelezen = await fetch(`${dienst.adres}/v1/overleggen`, { headers: { authorization: `Bearer ${readFileSync(dienst.tokenbestand, 'utf8').trim()}` } });
    expect(gelezen.status).toBe(200);
  }
  async function werkt(): Promise<void> {
    expect((await plan()).status).toBe(201);
    await register.projecties.bij();
    expect((await gereed()).status).toBe(200);
  }

  it('werkt met genoeg ruimte', werkt);

  it('weigert opdrachten als zij bijna vol is, en werkt weer als er ruimte is', async () => {
    vul(16 * MB);
    await weigert('niet-beschrijfbaar');
    rmSync(VULSEL);
    await werkt();
  });

  it('weigert opdrachten als zij alleen te lezen is, en werkt weer als zij te beschrijven is', async () => {
    await stop();
    execFileSync('mount', ['-o', 'remount,ro', map]);
    await expect(openRegister({ gegevens: join(map, 'gegevens'), klok: () => new Date() })).rejects.toMatchObject({
      code: 'gegevensmap-onbereikbaar', message: expect.stringContaining('kan niet worden geschreven'),
    });
    execFileSync('mount', ['-o', 'remount,rw', map]);
    await start();
    await werkt();
  });

  it('verliest niets en beschadigt niets als zij midden in een opdracht helemaal vol raakt', async () => {
    await stop();
    const store = openSqliteEventStore({ file: join(map, 'gegevens', 'gebeurtenissen', 'gebeurtenissen.sqlite') });
    const voor = await store.head();
    vul(0);
    await expect(schrijfVeel(store)).rejects.toMatchObject({ code: 'store-unavailable', message: expect.stringContaining('vol'), cause: { code: 'SQLITE_FULL' } });
    rmSync(VULSEL);
    expect(await store.head()).toEqual(voor);
    await store.close();
    await start();
    await werkt();
  });
});

/** More than fits in what the files have reserved already. */
async function schrijfVeel(store: EventStore): Promise<void> {
  const stream = `br.Dossier-${randomUUID()}`;
  const events = Array.from({ length: 400 }, (_, revision) => ({
    id: randomUUID(), type: 'DossierHernoemd', data: { dossierId: stream, vulling: 'x'.repeat(20_000) },
    metadata: { stream, revision, recordedAt: new Date().toISOString(), actor: { method: 'systeem' } },
  }));
  await store.append(stream, 'none', events);
}
