import { constants } from 'node:fs';
import { access, statfs } from 'node:fs/promises';
import type { FastifyInstance } from 'fastify';
import type { Gereedheid } from '@besluitregister/http';

/**
 * Bytes that must stay free. A database that runs out of room in the middle of its own bookkeeping stops for good
 * (PostgreSQL, 30.1: a full disk under the WAL ends the server); commands are refused well before that.
 */
const RESERVE = 32 * 1024 * 1024;

/** How the disk under a data folder stands, as a part of readiness. */
export async function schijfstand(map: string): Promise<Gereedheid['onderdelen'][string]> {
  const reden = await waaromVol(map);
  return reden === undefined ? { status: 'beschrijfbaar' } : { status: 'niet-beschrijfbaar', melding: reden };
}

/** Refuses commands, with the error of a full disk, as long as there is too little room for them. Reading goes on. */
export function bewaakSchijf(server: FastifyInstance, map: string): void {
  server.addHook('onRequest', async ({ method }) => {
    if (method === 'GET' || method === 'HEAD' || method === 'OPTIONS') return;
    const reden = await waaromVol(map);
    if (reden !== undefined) throw Object.assign(new Error(reden), { code: 'ENOSPC' });
  });
}

async function waaromVol(map: string): Promise<string | undefined> {
  try {
    // Asked of the file system too: as root one may write anywhere but on a file system that is read-only.
    await access(map, constants.W_OK);
    const { bavail, bsize } = await statfs(map);
    if (bavail * bsize >= RESERVE) return undefined;
    return `Op de schijf van ${map} is nog ${Math.floor(bavail * bsize / 1024 / 1024)} MB vrij; er moet ${RESERVE / 1024 / 1024} MB vrij blijven. Maak ruimte vrij, dan gaat het vanzelf verder.`;
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'onbekend';
    return `In ${map} kan niet worden geschreven (${code}). Herstel de rechten of de schijf, dan gaat het vanzelf verder.`;
  }
}
