import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { IJSSELLAND, startSchrijfkant, type Schrijfkant } from '../e2e/schrijfkant.fixture.js';
import { dobbelsteen, Geheugen, kiesEindpunt, onleesbaar, schrijfeindpunten, verzoek, type Eindpunt } from './lichamen.mjs';

// A bounded run; `node tests/fuzz/schrijf-endpoints.mjs` is the long one, on the whole of the standalone.
const LICHAMEN = 500;
const ONLEESBAAR = 200;
const SEED = 20_191_002;

let kant: Schrijfkant;
let eindpunten: readonly Eindpunt[];
beforeAll(async () => {
  kant = await startSchrijfkant();
  eindpunten = schrijfeindpunten(kant.api);
});
afterAll(() => kant.stop());

async function stuur(pad: string, bytes: Buffer | string, koppen: Readonly<Record<string, string>>): Promise<{ status: number; body: Record<string, unknown> }> {
  const antwoord = await fetch(`${kant.adres}${pad}`, { method: 'POST', body: bytes, headers: koppen });
  return { status: antwoord.status, body: await antwoord.json() as Record<string, unknown> };
}

describe(`willekeurige invoer op alle schrijfadressen, seed ${SEED}`, () => {
  it('elk adres van de schrijfkant doet mee', () => {
    expect(eindpunten.length).toBeGreaterThan(50);
  });

  it(`${LICHAMEN} lichamen: nooit een 5xx, en alles wat is vastgelegd is terug te lezen`, async () => {
    const d = dobbelsteen(SEED);
    const geheugen = new Geheugen();
    geheugen.voegToe('overlegId', IJSSELLAND);
    const tellers = new Map<number, number>();
    const fouten: unknown[] = [];
    for (let nr = 0; nr < LICHAMEN; nr++) {
      const { pad, body } = verzoek(kant.api, kiesEindpunt(eindpunten, d), geheugen, d);
      const antwoord = await stuur(pad, JSON.stringify(body), { 'content-type': 'application/json', 'idempotency-key': d.uuid() });
      tellers.set(antwoord.status, (tellers.get(antwoord.status) ?? 0) + 1);
      if (antwoord.status < 300) geheugen.leer(pad, antwoord.body);
      if (antwoord.status >= 500) fouten.push({ nr, pad, body, antwoord });
    }
    expect(fouten).toEqual([]);
    // A run in which nothing was carried out, or nothing refused, would prove little.

    for (const status of [201, 400, 404, 409]) expect(tellers.get(status) ?? 0).toBeGreaterThan(LICHAMEN / 50);
    const gelezen = await kant.gebeurtenissen();
    expect(gelezen.length).toBeGreaterThan(tellers.get(201) ?? 0);
  }, 20_000);

  it(`${ONLEESBAAR} onleesbare verzoeken: altijd een 4xx, en niets vastgelegd`, async () => {
    const d = dobbelsteen(SEED + 1);
    const geheugen = new Geheugen();
    const voor = (await kant.gebeurtenissen()).length;
    for (let nr = 0; nr < ONLEESBAAR; nr++) {
      const { pad } = verzoek(kant.api, kiesEindpunt(eindpunten, d), geheugen, d);
      const { bytes, koppen } = onleesbaar(d);
      const { status } = await stuur(pad, bytes, { 'idempotency-key': d.uuid(), ...koppen });
      expect(Math.floor(status / 100)).toBe(4);
    }
    expect((await kant.gebeurtenissen()).length).toBe(voor);
  }, 20_000);
});
