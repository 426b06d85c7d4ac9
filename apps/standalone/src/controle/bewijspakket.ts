import { createWriteStream, existsSync } from 'node:fs';
import { cp, mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import {
  checkLeaf, CHECKPOINT_PATH, FileTileStore, formatBundle, openCheckpoint, parseCheckpoint, parseNote, partialTiles, readBundle, readTile, tilePath,
  tileWidth, TILE_WIDTH, verifyTree, type Checkpoint, type TileFile, type TilePlace, type TileReader,
} from '@besluitregister/audit-log';
import { Controlepunten } from './controlepunten.js';
import { leesmij } from './leesmij.js';
import type { Verzegeld } from './ondertekensleutel.js';

/** Files of a log written at once. */
const PER_KEER = 64;

/** The folder an evidence pack should go to holds something already. */
export class PakketmapNietLeeg extends Error {
  readonly code = 'pakketmap-niet-leeg';
}

/**
 * Writes an evidence pack: the log up to its newest checkpoint in the layout of C2SP tlog-tiles, a policy, the key and
 * how to check it all. What was written is read back and verified; a pack that does not verify is an error.
 *
 * @param doel a folder that is not there yet, or empty
 * @throws PakketmapNietLeeg, and the errors of the audit log when the stored log is damaged
 */
export async function schrijfBewijspakket({ map, tegels, controlepunt, vkey, openbareSleutel }: Verzegeld, doel: string): Promise<Checkpoint> {
  const { checkpoint } = openCheckpoint(controlepunt, vkey);
  await mkdir(doel, { recursive: true });
  if ((await readdir(doel)).length > 0) {
    throw new PakketmapNietLeeg(`De map ${doel} is niet leeg; kies een nieuwe map, zodat er niets van een eerder pakket in blijft staan.`);
  }
  const pakket = new FileTileStore(doel);
  const { size } = checkpoint;
  // The right edge first: a log that is being written keeps outgrown edges for a short while only.
  let bestanden: TileFile[] = [{ path: CHECKPOINT_PATH, bytes: Buffer.from(controlepunt) }];
  for (const plaats of partialTiles(size)) bestanden.push(await leesDeel(tegels, plaats, size));
  for (const plaats of volleTegels(size)) {
    bestanden.push(await leesDeel(tegels, plaats, size));
    if (bestanden.length < PER_KEER) continue;
    await pakket.write(bestanden);
    bestanden = [];
  }
  await pakket.write(bestanden);
  await pipeline(Readable.from(totEnMet(size, Controlepunten.regels(map.controlepunten))), createWriteStream(join(doel, 'controlepunten')));
  if (existsSync(map.ankers)) await cp(map.ankers, join(doel, 'ankers'), { recursive: true });
  await writeFile(join(doel, 'sleutel.vkey'), `${openbareSleutel}\n`);
  await writeFile(join(doel, 'policy.txt'), `log ${openbareSleutel}\nquorum none\n`);
  await writeFile(join(doel, 'LEESMIJ.txt'), leesmij(checkpoint, vkey));
  for await (const { bytes } of verifyTree(pakket, checkpoint.size, checkpoint.root)) checkLeaf(bytes);
  return checkpoint;
}

/** The checkpoints up to this size: the register may have sealed more while the pack was being written. */
async function* totEnMet(size: bigint, regels: AsyncIterable<string>): AsyncGenerator<string, void, undefined> {
  for await (const regel of regels) {
    const note: unknown = JSON.parse(regel);
    if (typeof note === 'string' && parseCheckpoint(parseNote(note).text).size <= size) yield `${regel}\n`;
  }
}

/** The full tiles and bundles of a tree of this size. */
function* volleTegels(size: bigint): Generator<TilePlace> {
  const breedte = BigInt(TILE_WIDTH);
  for (let index = 0n; index < size / breedte; index += 1n) yield { level: 'entries', index };
  for (let level = 0, aantal = size / breedte; aantal > 0n; level += 1, aantal /= breedte) {
    for (let index = 0n; index < aantal; index += 1n) yield { level, index };
  }
}

/** One file in the width this size asks for, also when the log has grown past it since. */
async function leesDeel(bron: TileReader, { level, index }: TilePlace, size: bigint): Promise<TileFile> {
  const path = tilePath({ level, index }, tileWidth({ level, index }, size));
  const bytes = level === 'entries' ? formatBundle(await readBundle(bron, index, size)) : Buffer.concat(await readTile(bron, { level, index }, size));
  return { path, bytes };
}
