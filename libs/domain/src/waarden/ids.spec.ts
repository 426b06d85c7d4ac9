import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { z } from 'zod';
import { deelId, idUitHmac, overlegId, reserveringId, vergaderingId } from './ids.js';

const DVO = '46b5bd8e-1d6c-5a8e-9d70-3b8b6f0c9d11';

// These values stand in stored events: a change here is a change of every id that is found again by its name.
describe('Ids uit een naam veranderen nooit', () => {
  it.each([
    ['vergaderingId', vergaderingId(DVO, '2019-10-02'), 'fb11d70f-7869-5ae8-9a9b-3917e3e5e1f8'],
    ['vergaderingId, tweede van de dag', vergaderingId(DVO, '2019-10-02', 2), 'c9db9bce-bed5-5594-8d6d-109ce55d6318'],
    ['overlegId', overlegId('dvo-ijsselland'), '59584624-90f0-5a0f-afcc-672ab042ccfd'],
    ['reserveringId', reserveringId('dossiernaam', 'ab'.repeat(32)), '3193a653-af23-5476-b311-4dde92ad9afa'],
    ['deelId', deelId(DVO, 'vastlegging/0'), '0c283b37-250a-5ba8-9cad-c6b601c96964'],
    ['idUitHmac', idUitHmac(Uint8Array.from({ length: 32 }, (_, n) => n)), '00010203-0405-8607-8809-0a0b0c0d0e0f'],
  ])('%s', (_, id, bevroren) => {
    expect(id).toBe(bevroren);
  });
});

describe('Ids', () => {
  it('verschillen als ook maar een deel van de naam verschilt', () => {
    const ids = [
      vergaderingId(DVO, '2019-10-02'), vergaderingId(DVO, '2019-10-02', 2), vergaderingId(DVO, '2019-10-03'), vergaderingId(deelId(DVO, 'x'), '2019-10-02'),
      overlegId('dvo'), reserveringId('dossiernaam', 'a'), reserveringId('verslag-van-vergadering', 'a'), deelId(DVO, 'a'), deelId(DVO, 'b'),
    ];
    expect(new Set(ids).size).toBe(ids.length);
  });
  it('uit een HMAC zijn geldig en voor dezelfde HMAC dezelfde', () => {
    fc.assert(fc.property(fc.uint8Array({ minLength: 32, maxLength: 32 }), (hmac) => {
      expect(z.uuid().safeParse(idUitHmac(hmac)).success).toBe(true);
      expect(idUitHmac(Uint8Array.from(hmac))).toBe(idUitHmac(hmac));
    }));
  });
});
