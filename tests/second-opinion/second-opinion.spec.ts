import { spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { formatBundle, formatVkey, parseBundle } from '@besluitregister/audit-log';
import { bladen, logbestanden, OORSPRONG, register, schrijf, sleutel, verifieer } from '../../apps/verifier/src/pakket.fixture.js';

const SCRIPT = 'tests/second-opinion/verify.py';

function ontbreekt(): string | undefined {
  const nodig = [['python3', ['--version']], ['openssl', ['version']]] as const;
  return nodig.find(([programma, argumenten]) => spawnSync(programma, argumenten).status !== 0)?.[0];
}

const reden = ontbreekt();
const wel = reden === undefined ? describe : describe.skip;
const naam = reden === undefined ? '' : ` (overgeslagen: ${reden} is er niet)`;

const signer = sleutel();
let map: string;
beforeAll(async () => {
  map = await mkdtemp(join(tmpdir(), 'tweede-'));
  await writeFile(join(map, 'policy'), `log ${formatVkey(signer.vkey)}\nquorum none\n`);
});
afterAll(() => rm(map, { recursive: true }));

type Bestanden = Map<string, Uint8Array | string>;
const eerlijk = (aantal: number): Bestanden => logbestanden(bladen(register(signer, aantal)), [signer]);
const bewerkt = (bestanden: Bestanden, pad: string, bewerk: (bytes: Buffer) => Uint8Array): Bestanden =>
  new Map([...bestanden, [pad, bewerk(Buffer.from(bestanden.get(pad) ?? ''))]]);
const bit = (at: number) => (bytes: Buffer): Buffer => {
  bytes.writeUInt8(bytes.readUInt8(at) ^ 4, at);
  return bytes;
};

/** The verdicts of both, on the same pack. */
async function beide(pakket: Bestanden): Promise<{ wij: number; python: number | null; tekst: string }> {
  const pad = await schrijf(await mkdtemp(join(map, 'p-')), pakket);
  const { status, stdout } = spawnSync('python3', [SCRIPT, pad, formatVkey(signer.vkey)], { encoding: 'utf8' });
  return { wij: (await verifieer('verify', pad, '--policy', join(map, 'policy'))).code, python: status, tekst: stdout };
}

wel(`een tweede mening in Python en openssl${naam}`, () => {
  it.each([1, 2, 255, 256, 257, 700])('vindt een pakket van %d gebeurtenissen ook in orde', async (aantal) => {
    const { wij, python, tekst } = await beide(eerlijk(aantal));
    expect({ wij, python }).toEqual({ wij: 0, python: 0 });
    expect(tekst).toMatch(new RegExp(`^OK ${aantal} `));
  });

  it.each<readonly [string, () => Bestanden, number]>([
    ['een bit in een gebeurtenis', () => bewerkt(eerlijk(300), 'tile/entries/001.p/44', bit(500)), 10],
    ['een bit in een tegel', () => bewerkt(eerlijk(300), 'tile/0/000', bit(77)), 10],
    ['een bit in een tegel van niveau 1', () => bewerkt(eerlijk(300), 'tile/1/000.p/1', bit(3)), 10],
    ['een andere omvang in het controlepunt', () => bewerkt(eerlijk(300), 'checkpoint', (bytes) => Buffer.from(bytes.toString().replace('\n300\n', '\n299\n'))), 10],
    ['een handtekening met losse bits', () => bewerkt(eerlijk(3), 'checkpoint', (bytes) => Buffer.from(bytes.toString().replace(/.=\n$/, '/=\n'))), 10],
    ['een weggelaten gebeurtenis', () => bewerkt(eerlijk(9), 'tile/entries/000.p/9', (bytes) => formatBundle(parseBundle(bytes).slice(1))), 10],
    ['een afgebroken bundel', () => bewerkt(eerlijk(9), 'tile/entries/000.p/9', (bytes) => bytes.subarray(0, -1)), 10],
    ['een ontbrekende bundel', () => new Map([...eerlijk(300)].filter(([pad]) => pad !== 'tile/entries/000')), 2],
    ['een andere sleutel', () => logbestanden(bladen(register(signer, 9)), [sleutel()]), 10],
    ['een andere oorsprong', () => logbestanden(bladen(register(signer, 9)), [signer], `${OORSPRONG}0`), 10],
    ['een gat in een stroom, ondertekend', () => logbestanden(bladen(register(signer, 9)).toSpliced(4, 1), [signer]), 10],
  ])('ziet ook %s', async (_, maak, uitgang) => {
    const { wij, python } = await beide(maak());
    expect({ wij, python }).toEqual({ wij: uitgang, python: uitgang });
  });

  it('is kort genoeg om zelf te lezen', async () => {
    expect((await readFile(SCRIPT, 'utf8')).split('\n').length).toBeLessThan(150);
  });
});
