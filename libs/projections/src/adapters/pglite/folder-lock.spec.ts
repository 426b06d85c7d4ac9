import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';

import { lockFolder } from './folder-lock.js';

describe('the lock on a folder', () => {
  let folder: string;
  let file: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'projections-'));
    file = join(folder, 'in-gebruik.pid');
  });
  afterEach(() => { rmSync(folder, { recursive: true, force: true }); });

  it('is refused a second time, and free once let go', () => {
    const unlock = lockFolder(folder);
    expect(() => lockFolder(folder)).toThrow(`in gebruik bij proces ${process.pid}`);
    unlock();
    lockFolder(folder)();
  });

  it('is refused while another process holds it', () => {
    writeFileSync(file, String(process.ppid));
    expect(() => lockFolder(folder)).toThrow(expect.objectContaining({ code: 'map-in-gebruik' }));
    expect(readFileSync(file, 'utf8')).toBe(String(process.ppid));
  });

  it.each([['no longer running', '999999999'], ['our own, from before a restart', String(process.pid)], ['cut off', '']])(
    'is taken over from a process that is %s', (_name, pid) => {
      writeFileSync(file, pid);
      const unlock = lockFolder(folder);
      expect(readFileSync(file, 'utf8')).toBe(String(process.pid));
      unlock();
    },
  );
});
