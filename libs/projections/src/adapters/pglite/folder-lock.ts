import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { DatabaseOpenError } from '../../database.js';

/**
 * Lock files of this process. One with our own pid that is not in here was left by a predecessor: a container
 * starts again with the same pid.
 */
const held = new Set<string>();

/**
 * Claims a folder for this process and gives the function that lets it go. PGlite has no lock of its own: two
 * processes on one folder both open it and corrupt it. A claim of a process that no longer runs is taken over.
 * @throws DatabaseOpenError `map-in-gebruik`, naming the process that holds it.
 */
export function lockFolder(folder: string): () => void {
  const file = join(folder, 'in-gebruik.pid');
  if (!claim(file)) {
    const holder = Number(readFileSync(file, 'utf8'));
    if (held.has(file) || (holder !== process.pid && isRunning(holder))) {
      throw new DatabaseOpenError('map-in-gebruik', `De leesmodellen in ${folder} zijn in gebruik bij proces ${holder}. `
        + 'Stop dat proces, of stel de vraag aan de server die al draait.');
    }
    rmSync(file, { force: true });
    if (!claim(file)) {
      throw new DatabaseOpenError('map-in-gebruik', `De leesmodellen in ${folder} zijn net door een ander proces `
        + 'in gebruik genomen. Stop dat proces, of stel de vraag aan de server die al draait.');
    }
  }
  held.add(file);
  return () => {
    held.delete(file);
    rmSync(file, { force: true });
  };
}

function claim(file: string): boolean {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (hasCode(error, 'EEXIST')) return false;
    throw error;
  }
}

function isRunning(pid: number): boolean {
  // A file cut off by a crash holds no pid; signal 0 to pid 0 would mean our own process group.
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return hasCode(error, 'EPERM');
  }
}

function hasCode(error: unknown, code: string): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === code;
}
