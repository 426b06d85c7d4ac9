import { describe, expect, it } from '@jest/globals';
import { leesOidcInstellingen, OidcInstellingFout } from './instellingen.js';

const VOOR = 'BESLUITREGISTER_OIDC_';
const lees = (waarden: Record<string, string>) => leesOidcInstellingen(Object.fromEntries(Object.entries(waarden).map(([naam, waarde]) => [VOOR + naam, waarde])));
const GOED = { ISSUER: 'https://login.example', AUDIENCE: 'register' };
function zinnen(waarden: Record<string, string>): readonly string[] {
  try {
    lees(waarden);
  } catch (error) {
    if (error instanceof OidcInstellingFout) return error.zinnen;
    throw error;
  }
  return [];
}

describe('de instellingen van de aanmelddienst', () => {
  it('zijn er niet als er niets van is gezet, en hebben anders veilige standaarden', () => {
    expect(leesOidcInstellingen({ PATH: '/bin' })).toBeUndefined();
    expect(lees(GOED)).toEqual({
      issuer: 'https://login.example', audience: 'register', jwksUri: null, algoritmen: ['PS256', 'ES256', 'EdDSA', 'RS256'], acr: [], klokverschil: 5,
      rolclaim: 'rollen', naamclaim: 'name', organisatieclaim: null, client: null,
    });
  });
  it.each<[Record<string, string>, RegExp]>([
    [{ ...GOED, ISSUER: 'http://login.example' }, /ISSUER .*https/], [{ ISSUER: GOED.ISSUER }, /AUDIENCE ontbreekt/],
    [{ ...GOED, ALGORITMEN: 'RS256,none' }, /ALGORITMEN/], [{ ...GOED, ALGORITMEN: 'HS256' }, /ALGORITMEN/], [{ ...GOED, KLOKVERSCHIL: '3600' }, /KLOKVERSCHIL/],
    [{ ...GOED, JWKS_URI: 'http://login.example/keys' }, /JWKS_URI/], [{ ...GOED, ISUER: 'x' }, /ISUER is geen instelling/],
  ])('weigeren %j', (waarden, zin) => {
    expect(zinnen(waarden)).toEqual([expect.stringMatching(zin)]);
  });
  it('noemen alles wat er mis is in één keer', () => {
    expect(zinnen({ ISSUER: 'x', ALGORITMEN: 'HS256' })).toHaveLength(3);
  });
});
