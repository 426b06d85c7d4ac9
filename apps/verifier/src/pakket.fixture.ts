import { generateKeyPairSync } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import {
  CompactRange, ed25519Signer, encodeLeaf, formatBundle, formatCheckpoint, formatTlogProof, formatVkey, leafHash, makeTlogProof,
  MemoryTileStore, signNote, tilePath, type Hash, type NoteSigner,
} from '@besluitregister/audit-log';
import { voerUit } from './index.js';

export const OORSPRONG = 'register.voorbeeld.nl/besluiten/1';
export const NU = new Date('2026-11-25T12:00:00.000Z');

/** A signing key under a name. */
export function sleutel(oorsprong = OORSPRONG): NoteSigner {
  return ed25519Signer(oorsprong, generateKeyPairSync('ed25519').privateKey);
}

/** An event as an attacker or an honest register might write it. */
export interface Gebeurtenis {
  readonly type: string;
  readonly data: Record<string, unknown>;
  readonly stream?: string;
  readonly revision?: number;
  readonly recordedAt?: string;
  readonly methode?: string;
}

/** Leaves of a register in its own order: revisions per stream from 0, a second between events. */
export function bladen(gebeurtenissen: readonly Gebeurtenis[]): Uint8Array[] {
  const revisies = new Map<string, number>();
  return gebeurtenissen.map(({ type, data, stream = 'br.Vergadering-1', revision, recordedAt, methode = 'lokaal' }, at) => {
    const volgende = revision ?? revisies.get(stream) ?? 0;
    revisies.set(stream, volgende + 1);
    const tijd = recordedAt ?? new Date(Date.UTC(2026, 10, 24, 9, 0, at)).toISOString();
    return encodeLeaf({
      id: `0199a1b2-7c3d-7e4f-8a5b-${at.toString(16).padStart(12, '0')}`, type, data,
      metadata: { stream, revision: volgende, recordedAt: tijd, actor: { method: methode } },
    });
  });
}

export function ingericht(signer: NoteSigner): Gebeurtenis {
  return { type: 'RegisterIngericht', data: { oorsprong: signer.vkey.name, publiekeSleutel: formatVkey(signer.vkey) }, stream: 'br.Register-1', methode: 'systeem' };
}

/** A register of `aantal` events: its identity, then besluiten over three meetings, each with one protected field. */
export function register(signer: NoteSigner, aantal: number): Gebeurtenis[] {
  const tekst = { kid: 'k', iv: 'aXY=', ct: 'Y3Q=', commitment: 'Y20=' };
  const besluiten = Array.from({ length: aantal - 1 }, (_, at): Gebeurtenis =>
    ({ type: 'BesluitVastgelegd', data: { volgorde: at, uitkomst: 'ingestemd', tekst }, stream: `br.Vergadering-${at % 3}` }));
  return [ingericht(signer), ...besluiten];
}

/** The files of a log of at most 65,536 leaves, made without the writer: an attacker does not use it either. */
export function logbestanden(leaves: readonly Uint8Array[], signers: readonly NoteSigner[], oorsprong = OORSPRONG): Map<string, Uint8Array> {
  const bestanden = new Map<string, Uint8Array>();
  const hashes = leaves.map(leafHash);
  const groepen = inGroepen(hashes);
  groepen.forEach((groep, at) => bestanden.set(tilePath({ level: 0, index: BigInt(at) }, groep.length), Buffer.concat(groep)));
  inGroepen(leaves).forEach((groep, at) => bestanden.set(tilePath({ level: 'entries', index: BigInt(at) }, groep.length), formatBundle(groep)));
  const vol = groepen.filter(({ length }) => length === 256).map(wortel);
  if (vol.length > 0) bestanden.set(tilePath({ level: 1, index: 0n }, vol.length), Buffer.concat(vol));
  bestanden.set('checkpoint', Buffer.from(signNote(formatCheckpoint({ origin: oorsprong, size: BigInt(leaves.length), root: wortel(hashes), extensions: [] }), signers)));
  return bestanden;
}

/** A receipt for one record of a log. */
export async function bewijsVan(bestanden: ReadonlyMap<string, Uint8Array>, nummer: number): Promise<string> {
  const note = Buffer.from(bestanden.get('checkpoint') ?? new Uint8Array()).toString();
  return formatTlogProof(await makeTlogProof(new MemoryTileStore(bestanden), BigInt(nummer - 1), note));
}

export async function schrijf(map: string, bestanden: ReadonlyMap<string, Uint8Array | string>): Promise<string> {
  for (const [pad, bytes] of bestanden) {
    await mkdir(dirname(join(map, pad)), { recursive: true });
    await writeFile(join(map, pad), bytes);
  }
  return map;
}

/** Runs one command line; gives its exit code and what it said. */
export async function verifieer(...argumenten: readonly string[]): Promise<{ code: number; uit: string; meld: string }> {
  const regels = { uit: [] as string[], meld: [] as string[] };
  const code = await voerUit(argumenten, { uit: (regel) => { regels.uit.push(regel); }, meld: (regel) => { regels.meld.push(regel); } }, NU);
  return { code, uit: regels.uit.join('\n'), meld: regels.meld.join('\n') };
}

function inGroepen<T>(lijst: readonly T[]): T[][] {
  return Array.from({ length: Math.ceil(lijst.length / 256) }, (_, at) => lijst.slice(at * 256, (at + 1) * 256));
}

function wortel(hashes: readonly Hash[]): Hash {
  const range = CompactRange.empty();
  hashes.forEach((hash) => { range.append(hash); });
  return range.root();
}
