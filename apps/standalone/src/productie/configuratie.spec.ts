import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { ConfiguratieFout, instellingsstanden, leesConfiguratie, leesInstelling, type Omgeving } from './configuratie.js';

const map = mkdtempSync(join(tmpdir(), 'br-configuratie-'));
afterAll(() => { rmSync(map, { recursive: true }); });

const SLEUTEL = Buffer.alloc(32, 7).toString('base64');
const GOED = { BESLUITREGISTER_EVENTSTORE: 'esdb://admin:geheim@es:2113', BESLUITREGISTER_POSTGRES: 'postgresql://u:geheim@pg/db', BESLUITREGISTER_HOOFDSLEUTEL: SLEUTEL };

function fouten(omgeving: Omgeving): readonly string[] {
  try {
    leesConfiguratie(['poort', 'openbaarAdres', 'eventstore', 'postgres', 'hoofdsleutel'], omgeving);
  } catch (error) {
    if (error instanceof ConfiguratieFout) return error.zinnen;
    throw error;
  }
  return [];
}

describe('de configuratie van de diensten', () => {
  it('geeft wat gezet is, en anders de standaard', () => {
    expect(leesConfiguratie(['adres', 'poort', 'hosts', 'eventstore'], { ...GOED, BESLUITREGISTER_HOSTS: 'Register.example.org, localhost' }))
      .toEqual({ adres: '127.0.0.1', poort: 3080, hosts: ['register.example.org', 'localhost'], eventstore: 'esdb://admin:geheim@es:2113' });
  });

  it('leest een geheim uit een bestand', () => {
    const bestand = join(map, 'hoofdsleutel');
    writeFileSync(bestand, `${SLEUTEL}\n`);
    expect(leesConfiguratie(['hoofdsleutel'], { BESLUITREGISTER_HOOFDSLEUTEL_BESTAND: bestand })).toEqual({ hoofdsleutel: SLEUTEL });
  });

  it('noemt alles wat er mis is in één keer, zonder een geheim te tonen', () => {
    const zinnen = fouten({
      BESLUITREGISTER_POORT: '70000', BESLUITREGISTER_OPENBAAR_ADRES: 'http://register.example.org', BESLUITREGISTER_EVENTSTORE: 'http://geheim@es',
      BESLUITREGISTER_POSTGRES_BESTAND: join(map, 'weg'), BESLUITREGISTER_HOOFDSLEUTEL: 'geheim', BESLUITREGISTER_POSTGERS: 'x',
    });
    for (const naam of ['POORT is geen getal', 'OPENBAAR_ADRES is geen https', 'EVENTSTORE begint niet', 'POSTGRES is niet te lezen', 'HOOFDSLEUTEL is geen', 'POSTGERS is geen instelling']) {
      expect(zinnen).toContainEqual(expect.stringContaining(`BESLUITREGISTER_${naam}`));
    }
    expect(zinnen).toHaveLength(6);
    expect(zinnen.join()).not.toContain('geheim@');
  });

  it('weigert een geheim dat ontbreekt of er twee keer is', () => {
    expect(fouten({ ...GOED, BESLUITREGISTER_EVENTSTORE: '' })).toEqual([expect.stringContaining('BESLUITREGISTER_EVENTSTORE ontbreekt')]);
    expect(fouten({ ...GOED, BESLUITREGISTER_POSTGRES_BESTAND: '/x' })).toEqual([expect.stringContaining('beide gezet')]);
  });

  it('leest één instelling zonder naar de andere te kijken; leeg is de standaard', () => {
    expect(leesInstelling('leeswachttijd', { BESLUITREGISTER_LEESWACHTTIJD_MS: '', BESLUITREGISTER_POORT: 'x' })).toBe(5000);
    expect(() => leesInstelling('leeswachttijd', { BESLUITREGISTER_LEESWACHTTIJD_MS: 'lang' })).toThrow('BESLUITREGISTER_LEESWACHTTIJD_MS is geen getal');
  });

  it('toont herkomst en waarde, en geen geheim', () => {
    const standen = instellingsstanden({ ...GOED, BESLUITREGISTER_POORT: '8000' });
    expect(standen).toContainEqual(expect.objectContaining({ naam: 'BESLUITREGISTER_POORT', herkomst: 'omgeving', waarde: '8000' }));
    expect(standen).toContainEqual(expect.objectContaining({ naam: 'BESLUITREGISTER_ADRES', herkomst: 'standaard', waarde: '127.0.0.1' }));
    expect(standen).toContainEqual(expect.objectContaining({ naam: 'BESLUITREGISTER_EVENTSTORE', herkomst: 'omgeving', waarde: '********' }));
    expect(JSON.stringify(standen)).not.toMatch(/geheim|BwcHBw/);
  });
});
