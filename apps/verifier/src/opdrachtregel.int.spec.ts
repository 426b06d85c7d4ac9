import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { formatVkey } from '@besluitregister/audit-log';
import { bewijsVan, bladen, logbestanden, register, schrijf, sleutel, verifieer } from './pakket.fixture.js';

const signer = sleutel();
const leaves = (aantal: number): Uint8Array[] => bladen(register(signer, aantal));

let map: string;
let policy: string;
beforeEach(async () => {
  map = await mkdtemp(join(tmpdir(), 'opdracht-'));
  policy = join(map, 'policy');
  await writeFile(policy, `log ${formatVkey(signer.vkey)}\nquorum none\n`);
});
afterEach(() => rm(map, { recursive: true }));

const pakket = (aantal: number): Promise<string> => schrijf(join(map, `p${aantal}`), logbestanden(leaves(aantal), [signer]));

describe('explain', () => {
  it('geeft stappen die met SHA-256 zijn na te rekenen, van het record tot de ondertekende wortel', async () => {
    const hex = (deel: string): Buffer => Buffer.from(deel, 'hex');
    const sha256 = (...delen: readonly Uint8Array[]): string => createHash('sha256').update(Buffer.concat(delen)).digest('hex');
    for (let aantal = 1; aantal <= 8; aantal += 1) {
      const bestanden = logbestanden(leaves(aantal), [signer]);
      for (const [at, record] of leaves(aantal).entries()) {
        await schrijf(map, new Map<string, Uint8Array | string>([['bewijs', await bewijsVan(bestanden, at + 1)], ['record', record]]));
        const { code, uit } = await verifieer('explain', join(map, 'bewijs'), join(map, 'record'), '--policy', policy, '--json');
        const { blad, stappen, wortel } = JSON.parse(uit) as { blad: string; stappen: { links: string; rechts: string; uit: string }[]; wortel: string };
        let vorige = sha256(Buffer.from([0]), record);
        expect([code, blad]).toEqual([0, vorige]);
        for (const stap of stappen) {
          expect([stap.links, stap.rechts]).toContain(vorige);
          vorige = sha256(Buffer.from([1]), hex(stap.links), hex(stap.rechts));
          expect(stap.uit).toBe(vorige);
        }
        expect(wortel).toBe(vorige);
      }
    }
  });
});

describe('consistency', () => {
  const consistency = (oud: string, nieuw: string) => verifieer('consistency', oud, nieuw, '--policy', policy);

  it.each([[1, 2], [3, 9], [8, 9], [255, 300], [256, 600], [9, 9]])('van %d naar %d is in orde, van een pakket en van een los controlepunt', async (oud, nieuw) => {
    const [een, twee] = [await pakket(oud), await pakket(nieuw)];
    expect(await consistency(een, twee)).toMatchObject({ code: 0, uit: expect.stringContaining('het nieuwe begint met alles van het oude') });
    expect((await consistency(join(een, 'checkpoint'), twee)).code).toBe(0);
  });

  it('terug is ingekort, en een los nieuw controlepunt is niet te vergelijken', async () => {
    const [een, twee] = [await pakket(3), await pakket(9)];
    expect((await consistency(twee, een)).code).toBe(12);
    expect(await consistency(een, join(twee, 'checkpoint'))).toMatchObject({ code: 2, meld: expect.stringContaining('de map van een bewijspakket') });
  });
});

describe('cosign', () => {
  it('bewaart de sleutel en het geheugen alleen voor de eigenaar, en laat het pakket zoals het is', async () => {
    const pad = await pakket(5);
    const voor = await readFile(join(pad, 'checkpoint'), 'utf8');
    const { code, uit } = await verifieer('cosign', pad, '--policy', policy, '--state', join(map, 's'), '--sleutel', join(map, 'k'), '--naam', 'getuige.nl/1');
    expect(code).toBe(0);
    expect(uit.startsWith(voor)).toBe(true);
    expect(uit).toContain('— getuige.nl/1 ');
    expect(await readFile(join(pad, 'checkpoint'), 'utf8')).toBe(voor);
    expect(await readFile(join(map, 's'), 'utf8')).toBe(voor);
    for (const naam of ['s', 'k']) expect((await stat(join(map, naam))).mode & 0o777).toBe(0o600);
  });

  it('ondertekent niets als de controle faalt of de naam niet deugt', async () => {
    const pad = await schrijf(await pakket(5), new Map([['tile/0/000.p/5', Buffer.alloc(160)]]));
    const cosign = (naam: string) => verifieer('cosign', pad, '--policy', policy, '--state', join(map, 's'), '--sleutel', join(map, 'k'), '--naam', naam, '--uit', join(map, 'u'));
    expect((await cosign('getuige.nl/1')).code).toBe(10);
    expect((await cosign('met spatie')).code).toBe(2);
    for (const naam of ['s', 'u', 's.slot']) await expect(stat(join(map, naam))).rejects.toMatchObject({ code: 'ENOENT' });
  });
});

describe('de opdrachtregel', () => {
  it('verkeerd gebruik is 64, in de taal die gevraagd is', async () => {
    expect(await verifieer()).toMatchObject({ code: 64, meld: expect.stringContaining('Geef een opdracht.') });
    expect(await verifieer('--lang', 'en')).toMatchObject({ code: 64, meld: expect.stringContaining('Give a command.') });
    for (const regel of [['verify'], ['verify', 'x'], ['onzin', '--policy', policy], ['verify', 'x', '--policy', policy, '--niveau', '4'], ['verify', 'x', '--policy', policy, '--onzin']]) {
      expect((await verifieer(...regel)).code).toBe(64);
    }
  });

  it('wat er niet is, is niet te controleren: 2, met een vaste code in JSON', async () => {
    const { code, uit } = await verifieer('verify', join(map, 'nergens'), '--policy', policy, '--json', '--lang', 'en');
    expect(code).toBe(2);
    expect(JSON.parse(uit)).toMatchObject({ uitgang: 2, code: 'niet-leesbaar', melding: expect.stringContaining('cannot be read') });
    expect((await verifieer('verify', await pakket(3), '--policy', join(map, 'geen'))).code).toBe(2);
  });

  it('zegt een fout van het log in het Engels als dat gevraagd is', async () => {
    const pad = await schrijf(await pakket(3), new Map([['tile/0/000.p/3', Buffer.alloc(96)]]));
    expect(await verifieer('verify', pad, '--policy', policy, '--lang', 'en')).toMatchObject({ code: 10, meld: '[FAIL tile-mismatch] A tile does not fit the records.' });
  });
});
