import { generateKeyPairSync } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { CheckpointSigner, encodeLeaf, FileTileStore, formatVkey, LogWriter, openCheckpoint, verifyTree } from '@besluitregister/audit-log';
import { schrijfBewijspakket } from './bewijspakket.js';
import { controlemap } from './controlemap.js';
import type { Verzegeld } from './ondertekensleutel.js';

let map: string;
beforeEach(async () => { map = await mkdtemp(join(tmpdir(), 'pakket-')); });
afterEach(() => rm(map, { recursive: true }));

const bladen = (van: number, tot: number): Uint8Array[] => Array.from({ length: tot - van }, (_, at) => encodeLeaf({ nummer: van + at + 1 }));

/** A sealed log of `aantal` leaves, and a way to let it grow. */
async function logboek(aantal: number): Promise<{ verzegeld: Verzegeld; groei: (tot: number) => Promise<string> }> {
  const plek = controlemap(map);
  const signer = await CheckpointSigner.open({ keyFile: plek.sleutel, stateFile: plek.laatstOndertekend, origin: 'register.voorbeeld.nl/1' });
  const tegels = new FileTileStore(plek.logboek);
  const writer = await LogWriter.open(tegels, signer);
  const groei = async (tot: number): Promise<string> => {
    await writer.append(bladen(Number(writer.size), tot));
    return writer.seal();
  };
  const controlepunt = await groei(aantal);
  return { verzegeld: { map: plek, tegels, controlepunt, vkey: signer.vkey, openbareSleutel: formatVkey(signer.vkey) }, groei };
}

async function aantalIn(pakket: string, { vkey }: Verzegeld): Promise<number> {
  const { size, root } = openCheckpoint(await readFile(join(pakket, 'checkpoint'), 'utf8'), vkey).checkpoint;
  let aantal = 0;
  for await (const _ of verifyTree(new FileTileStore(pakket), size, root)) aantal += 1;
  return aantal;
}

describe('een bewijspakket', () => {
  it.each([1, 255, 256, 257, 700])('van %d gebeurtenissen staat op zichzelf', async (aantal) => {
    const { verzegeld } = await logboek(aantal);
    await schrijfBewijspakket(verzegeld, join(map, 'pakket'));
    expect(await aantalIn(join(map, 'pakket'), verzegeld)).toBe(aantal);
    expect(await readFile(join(map, 'pakket', 'policy.txt'), 'utf8')).toBe(`log ${verzegeld.openbareSleutel}\nquorum none\n`);
  });

  it('is van zijn eigen controlepunt, ook als het log intussen is doorgegroeid', async () => {
    const { verzegeld, groei } = await logboek(250);
    await groei(600);
    await schrijfBewijspakket(verzegeld, join(map, 'pakket'));
    expect(await aantalIn(join(map, 'pakket'), verzegeld)).toBe(250);
    expect(await readdir(join(map, 'pakket', 'tile', '0'))).toEqual(['000.p']);
  });

  it('wordt niet bij iets anders in een map gelegd', async () => {
    const { verzegeld } = await logboek(3);
    await writeFile(join(map, 'iets'), 'iets');
    await expect(schrijfBewijspakket(verzegeld, map)).rejects.toMatchObject({ code: 'pakketmap-niet-leeg' });
  });

  it('wordt niet geschreven onder een andere sleutel, of van een beschadigd log', async () => {
    const { verzegeld } = await logboek(3);
    const { publicKey } = generateKeyPairSync('ed25519');
    const ander = { ...verzegeld.vkey, publicKey: new Uint8Array(publicKey.export({ type: 'spki', format: 'der' }).subarray(-32)) };
    await expect(schrijfBewijspakket({ ...verzegeld, vkey: ander }, join(map, 'a'))).rejects.toMatchObject({ code: 'signature-invalid' });
    await writeFile(join(map, 'logboek', 'tile', '0', '000.p', '3'), Buffer.alloc(96));
    await expect(schrijfBewijspakket(verzegeld, join(map, 'b'))).rejects.toMatchObject({ code: 'tile-mismatch' });
  });
});
