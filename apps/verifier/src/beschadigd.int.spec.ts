import { mkdtemp, rm, unlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { decodeUtf8, formatBundle, formatVkey, parseBundle, parsePolicy } from '@besluitregister/audit-log';
import { alsBevinding, UITGANG } from './bevinding.js';
import { controleer } from './controle.js';
import { Pakket, type Logboek } from './pakket.js';
import { bladen, logbestanden, NU, register, schrijf, sleutel, verifieer } from './pakket.fixture.js';

const signer = sleutel();
const policy = parsePolicy(`log ${formatVkey(signer.vkey)}\nquorum none\n`);

/** The exit code of the whole check of a pack, without the command line around it. */
async function oordeel(open: () => Logboek | Promise<Logboek>): Promise<number> {
  try {
    const pakket = await open();
    return (await controleer({ pakket, policy, toestand: undefined, niveau: 0, nu: NU, voortgang: () => undefined })).uitgang;
  } catch (error) {
    return alsBevinding(error).uitgang;
  }
}

/** A pack that never was on disk: thousands of them are made. */
function inGeheugen(bestanden: ReadonlyMap<string, Uint8Array>): Logboek {
  return {
    controlepunt: decodeUtf8(bestanden.get('checkpoint') ?? new Uint8Array()),
    read: (pad) => Promise.resolve(bestanden.get(pad)),
    async *controlepunten() { /* a pack without a history */ },
    tijdstempels: () => Promise.resolve([]),
    sleutel: () => Promise.resolve(undefined),
    ongelezen: () => Promise.resolve([]),
  };
}

interface Proef {
  readonly map: string;
  readonly bestanden: ReadonlyMap<string, Uint8Array>;
}

let map: string;
let klein: Proef;
let groot: Proef;

beforeAll(async () => {
  map = await mkdtemp(join(tmpdir(), 'beschadigd-'));
  const maak = async (naam: string, aantal: number): Promise<Proef> => {
    const bestanden = logbestanden(bladen(register(signer, aantal)), [signer]);
    return { map: await schrijf(join(map, naam), bestanden), bestanden };
  };
  klein = await maak('klein', 3);
  groot = await maak('groot', 600);
});
afterAll(() => rm(map, { recursive: true }));

/** The verdict with one file of the pack replaced (or gone), which is put back afterwards. */
async function met({ map: pakket, bestanden }: Proef, pad: string, bytes: Uint8Array | undefined): Promise<number> {
  if (bytes === undefined) await unlink(join(pakket, pad));
  else await writeFile(join(pakket, pad), bytes);
  const uitgang = await oordeel(() => Pakket.open(pakket));
  await writeFile(join(pakket, pad), bestanden.get(pad) ?? new Uint8Array());
  return uitgang;
}

const inhoud = ({ bestanden }: Proef, pad: string): Uint8Array => bestanden.get(pad) ?? new Uint8Array();
const omgezet = (bytes: Uint8Array, bit: number): Uint8Array => bytes.map((byte, at) => (at === bit >> 3 ? byte ^ (1 << (bit & 7)) : byte));

describe('een beschadigd pakket', () => {
  it('is heel in orde', async () => {
    expect([await oordeel(() => Pakket.open(klein.map)), await oordeel(() => Pakket.open(groot.map))]).toEqual([UITGANG.inOrde, UITGANG.inOrde]);
  });

  it.each(['checkpoint', 'tile/0/000.p/3', 'tile/entries/000.p/3'])('wordt gevonden bij elke omgezette bit van %s', async (pad) => {
    const bytes = inhoud(klein, pad);
    const gemist: number[] = [];
    for (let bit = 0; bit < bytes.length * 8; bit += 1) {
      const uitgang = await oordeel(() => inGeheugen(new Map([...klein.bestanden, [pad, omgezet(bytes, bit)]])));
      if (uitgang !== UITGANG.vervalst) gemist.push(bit);
    }
    expect(bytes.length).toBeGreaterThan(90);
    expect(gemist).toEqual([]);
  });

  it('wordt gevonden bij willekeurige bits in een pakket van 600 gebeurtenissen', async () => {
    const plaats = fc.constantFrom(...groot.bestanden.keys()).chain((pad) => fc.tuple(fc.constant(pad), fc.nat(inhoud(groot, pad).length * 8 - 1)));
    await fc.assert(fc.asyncProperty(plaats, async ([pad, bit]) => await met(groot, pad, omgezet(inhoud(groot, pad), bit)) === UITGANG.vervalst), { numRuns: 100 });
  });

  it('wordt gevonden als een bestand ontbreekt, leeg is of is afgebroken', async () => {
    for (const [pad, bytes] of groot.bestanden) {
      expect([pad, await met(groot, pad, undefined)]).toEqual([pad, UITGANG.nietTeControleren]);
      expect([pad, await met(groot, pad, new Uint8Array())]).toEqual([pad, UITGANG.vervalst]);
      expect([pad, await met(groot, pad, bytes.subarray(0, -1))]).toEqual([pad, UITGANG.vervalst]);
    }
  });

  it('wordt gevonden bij elke weggelaten, verdubbelde en verwisselde gebeurtenis', async () => {
    const pad = 'tile/entries/000.p/3';
    const bladeren = parseBundle(inhoud(klein, pad));
    const bewerkt = bladeren.flatMap((blad, at) => [
      bladeren.toSpliced(at, 1), bladeren.toSpliced(at, 0, blad),
      ...bladeren.slice(at + 1).map((ander, na) => bladeren.with(at, ander).with(at + 1 + na, blad)),
    ]);
    for (const bladenlijst of bewerkt) expect(await met(klein, pad, formatBundle(bladenlijst))).toBe(UITGANG.vervalst);
    expect(bewerkt).toHaveLength(3 + 3 + 3);
  });

  it('wordt gevonden bij willekeurig weggelaten, verdubbelde en verwisselde gebeurtenissen van 600', async () => {
    const pad = 'tile/entries/001';
    const bladeren = parseBundle(inhoud(groot, pad));
    const plaats = fc.nat(255);
    await fc.assert(fc.asyncProperty(fc.constantFrom('weg', 'dubbel', 'verwisseld'), plaats, plaats, async (hoe, een, twee) => {
      const [links = new Uint8Array(), rechts = new Uint8Array()] = [bladeren[een], bladeren[twee]];
      fc.pre(hoe !== 'verwisseld' || een !== twee);
      const lijst = { weg: bladeren.toSpliced(een, 1), dubbel: bladeren.toSpliced(een, 0, rechts), verwisseld: bladeren.with(een, rechts).with(twee, links) }[hoe];
      return await met(groot, pad, formatBundle(lijst)) === UITGANG.vervalst;
    }), { numRuns: 60 });
  });
});

describe('wat een vreemde aanlevert', () => {
  it('geeft altijd een van de afgesproken uitgangscodes, nooit een fout van het programma zelf', async () => {
    const doel = join(map, 'vreemd');
    const stuk = fc.oneof(fc.uint8Array({ maxLength: 200 }), fc.string({ unit: 'binary' }).map((tekst) => Buffer.from(tekst)));
    await fc.assert(fc.asyncProperty(stuk, stuk, stuk, async (bewijs, record, staat) => {
      await schrijf(doel, new Map<string, Uint8Array | string>([['policy', `log ${formatVkey(signer.vkey)}\nquorum none\n`], ['bewijs', bewijs], ['record', record], ['staat', staat]]));
      const policyfile = join(doel, 'policy');
      const { code } = await verifieer('verify-record', join(doel, 'bewijs'), join(doel, 'record'), '--policy', policyfile);
      expect(code).toBe(UITGANG.vervalst);
      expect((await verifieer('verify', klein.map, '--policy', policyfile, '--state', join(doel, 'staat'))).code).toBe(UITGANG.nietTeControleren);
      expect((await verifieer('verify', klein.map, '--policy', join(doel, 'bewijs'))).code).toBe(UITGANG.nietTeControleren);
    }), { numRuns: 25 });
  });
});
