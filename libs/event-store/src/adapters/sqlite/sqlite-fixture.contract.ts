import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const LIB = join(import.meta.dirname, '../../..');

/** Gives a test a folder of its own and removes it afterwards. */
export function inFolder(test: (folder: string) => Promise<void> | void) {
  return async (): Promise<void> => {
    const folder = await mkdtemp(join(tmpdir(), 'event-store-'));
    try {
      await test(folder);
    } finally {
      await rm(folder, { recursive: true });
    }
  };
}

/** Path of a child process's script; it imports dist, which is built when it is not there. */
export function childScript(name: string): string {
  if (!existsSync(join(LIB, 'dist/adapters/sqlite/sqlite-event-store.js'))) {
    execFileSync(process.execPath, [join(LIB, '../../node_modules/typescript/bin/tsc'), '-b', LIB]);
  }
  return join(import.meta.dirname, name);
}
