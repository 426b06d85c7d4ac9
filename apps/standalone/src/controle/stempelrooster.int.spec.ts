import { randomUUID } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { streamNaam } from '@besluitregister/domain';
import { START } from '@besluitregister/event-store';
import { OPENSSL, OpensslTsa } from '../../../../libs/audit-log/src/timestamp/tsa.fixture.js';
import { Afbouw } from '../afbouw.js';
import { openGegevensmap } from '../gegevensmap.js';
import { openSchrijfkant, type Schrijfkant } from '../schrijfkant.js';
import type { Controlelog } from './controlelog.js';
import { startControlelog } from './start-controlelog.js';
import { Stempelrooster } from './stempelrooster.js';

const UUR_MS = 3_600_000;

// A time stamping service is made with openssl; without it nothing here can be shown.
(OPENSSL ? describe : describe.skip)('een register met een tijdstempeldienst', () => {
  const afbouw = new Afbouw();
  let map: string;
  let tsa: OpensslTsa;
  let dienst: Awaited<ReturnType<OpensslTsa['serve']>>;
  let register: Schrijfkant;
  let log: Controlelog;
  let vooruit = 0;
  const klok = (): Date => new Date(Date.now() + vooruit);
  beforeAll(async () => {
    map = mkdtempSync(join(tmpdir(), 'br-stempel-'));
    tsa = new OpensslTsa(join(map, 'tsa'));
    tsa.service('dienst');
    dienst = await tsa.serve('dienst');
    const gegevens = openGegevensmap(join(map, 'gegevens'));
    afbouw.bij(() => { gegevens.geefVrij(); });
    register = await openSchrijfkant(gegevens, klok, afbouw);
    log = startControlelog(register.ondertekenaar, register.store, afbouw);
    await log.bij();
  });
  afterAll(async () => {
    await dienst.close();
    await afbouw.sluit();
    rmSync(map, { recursive: true, force: true });
  });

  const gemeld: string[] = [];
  function rooster(anders: { readonly tsa?: string | null; readonly tsaCertificaat?: string | null } = {}): Stempelrooster {
    const schrijver = { samenstelling: register.registratie, gebruikers: register.gebruikers, registerId: register.registerId };
    return new Stempelrooster(log, { map: register.ondertekenaar.map, schrijver }, { tsa: dienst.url, tsaCertificaat: tsa.anchor, tsaUren: 24, ...anders }, klok, (zin) => { gemeld.push(zin); });
  }
  function stempels(): string[] {
    try {
      return readdirSync(register.ondertekenaar.map.ankers).filter((naam) => naam.endsWith('.tsr'));
    } catch {
      return [];
    }
  }
  async function ankers(): Promise<number> {
    let aantal = 0;
    for await (const { type } of register.store.readAll({ after: START })) if (type === 'AnkerVastgelegd') aantal += 1;
    return aantal;
  }
  async function groei(): Promise<void> {
    const dossierId = randomUUID();
    const stream = streamNaam('Dossier', dossierId);
    await register.store.append(stream, 'none', [{
      id: randomUUID(), type: 'DossierHeropend', data: { dossierId }, metadata: { stream, revision: 0, recordedAt: klok().toISOString(), actor: { method: 'systeem' } },
    }]);
    await log.bij();
  }

  it('vraagt er geen zonder adres, en zegt er dan niets over', async () => {
    const zonder = rooster({ tsa: null });
    zonder.start();
    await zonder.kijk();
    expect(zonder.onderdeel()).toBeUndefined();
    expect(stempels()).toEqual([]);
  });

  it('dat niet antwoordt, meldt dat één keer, blijft verzegelen, en probeert het opnieuw', async () => {
    const dood = rooster({ tsa: 'http://127.0.0.1:1/tsa' });
    await dood.kijk();
    await dood.kijk();
    const ongenoemd = rooster({ tsaCertificaat: null });
    await ongenoemd.kijk();
    expect(gemeld.filter((zin) => zin.includes('gaf geen bruikbaar antwoord'))).toHaveLength(1);
    expect(dood.onderdeel()).toEqual({ status: 'mislukt', melding: expect.stringContaining('gaf geen bruikbaar antwoord') });
    expect(ongenoemd.onderdeel()).toEqual({ status: 'mislukt', melding: expect.stringContaining('BESLUITREGISTER_TSA_CERTIFICAAT ontbreekt') });
    await groei();
    expect(log.status()).toMatchObject({ stand: 'bij' });
    expect(stempels()).toEqual([]);
  });

  it('stempelt wat is gegroeid, legt dat vast, en daarna pas weer als er genoeg uren voorbij zijn en er iets is bijgekomen', async () => {
    const vast = rooster();
    await vast.kijk();
    const [eerste = ''] = stempels();
    expect(vast.onderdeel()).toEqual({ status: 'bij' });
    const message = readFileSync(join(register.ondertekenaar.map.ankers, eerste.replace('.tsr', '.checkpoint')));
    expect(tsa.verifies(readFileSync(join(register.ondertekenaar.map.ankers, eerste)), message)).toBe(true);
    expect(await ankers()).toBe(1);
    await groei();
    await vast.kijk();
    expect(stempels()).toHaveLength(1);
    vooruit = 25 * UUR_MS;
    await vast.kijk();
    expect(stempels()).toHaveLength(2);
    vooruit = 50 * UUR_MS;
    await log.bij();
    await vast.kijk();
    expect(stempels()).toHaveLength(2);
    expect(await ankers()).toBe(2);
    await vast.stop();
  });
});
