import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { ConfiguratieFout, instellingsstanden, leesConfiguratie, leesInstelling, vindInstelling, type Omgeving } from './configuratie.js';
import { INSTELLINGEN } from './instellingen.js';
import { OIDC_INSTELLINGEN, oidcInstellingen } from './oidc-instellingen.js';

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

  it('kent elke naam die in de bron, de images of de proeven wordt gebruikt', () => {
    const bekend = new Set(Object.values(INSTELLINGEN).flatMap(({ naam, geheim }) => (geheim ? [naam, `${naam}_BESTAND`] : [naam])));
    const namen = bronnen().flatMap((bron) => readFileSync(bron, 'utf8').match(/BESLUITREGISTER_[A-Z_]*[A-Z](?![A-Z_])/g) ?? []);
    expect(namen.length).toBeGreaterThan(50);
    expect([...new Set(namen)].filter((naam) => !naam.startsWith('BESLUITREGISTER_TEST_') && !bekend.has(naam))).toEqual([]);
  });

  it('zegt van een instelling die niet overal hoeft dat zij er niet is', () => {
    expect(vindInstelling('hoofdsleutel', {})).toBeUndefined();
    expect(vindInstelling('hoofdsleutel', GOED)).toBe(SLEUTEL);
    expect(() => vindInstelling('hoofdsleutel', { BESLUITREGISTER_HOOFDSLEUTEL_BESTAND: join(map, 'weg') })).toThrow('is niet te lezen');
  });
});

/** Where our programs say what they read from the environment; this file has names that are wrong on purpose. */
function bronnen(): readonly string[] {
  const wortel = new URL('../../../../', import.meta.url).pathname;
  return ['apps', 'libs', 'docker', 'tests'].flatMap((deel) => readdirSync(join(wortel, deel), { recursive: true, encoding: 'utf8' }).map((naam) => join(wortel, deel, naam)))
    .filter((naam) => !/node_modules|\/dist\/|\/web\/|configuratie\.spec\.ts$/.test(naam) && /(\.ts|\.mjs|\.ya?ml|Dockerfile|Caddyfile|\.sh)$/.test(naam));
}

describe('de instellingen van de aanmelddienst', () => {
  const VOOR = 'BESLUITREGISTER_OIDC_';
  const AANMELDING = { ISSUER: 'https://login.example', AUDIENCE: 'register' };
  const lees = (waarden: Record<string, string>) => leesConfiguratie(
    Object.keys(OIDC_INSTELLINGEN).filter((sleutel): sleutel is keyof typeof OIDC_INSTELLINGEN => sleutel in OIDC_INSTELLINGEN),
    Object.fromEntries(Object.entries(waarden).map(([naam, waarde]) => [VOOR + naam, waarde])));

  it('hebben veilige standaarden', () => {
    expect(oidcInstellingen(lees(AANMELDING))).toEqual({
      issuer: 'https://login.example', audience: 'register', jwksUri: null, algoritmen: ['PS256', 'ES256', 'EdDSA', 'RS256'], acr: [], klokverschil: 5,
      rolclaim: 'rollen', naamclaim: 'name', organisatieclaim: null, client: null,
    });
    expect(oidcInstellingen(lees({ ...AANMELDING, CLIENT_ID: 'register', CLIENT_SECRET: 'x', ACR: 'hoog, laag' }))).toMatchObject({ client: { id: 'register', geheim: 'x' }, acr: ['hoog', 'laag'] });
  });

  it.each<[Record<string, string>, RegExp]>([
    [{ ...AANMELDING, ISSUER: 'http://login.example' }, /ISSUER .*https/], [{ ISSUER: AANMELDING.ISSUER }, /AUDIENCE ontbreekt/],
    [{ ...AANMELDING, ALGORITMEN: 'RS256,none' }, /ALGORITMEN/], [{ ...AANMELDING, ALGORITMEN: 'HS256' }, /ALGORITMEN/], [{ ...AANMELDING, KLOKVERSCHIL: '3600' }, /KLOKVERSCHIL/],
    [{ ...AANMELDING, JWKS_URI: 'http://login.example/keys' }, /JWKS_URI/], [{ ...AANMELDING, SESSIESLEUTEL: 'kort' }, /SESSIESLEUTEL is geen 32 bytes/],
    [{ ...AANMELDING, SESSIEDUUR: '0' }, /SESSIEDUUR is geen getal van 5/], [{ ...AANMELDING, ISUER: 'x' }, /ISUER is geen instelling/],
  ])('weigeren %j', (waarden, zin) => {
    expect(() => lees(waarden)).toThrow(zin);
  });
});
