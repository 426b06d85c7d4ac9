import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { status } from '@grpc/grpc-js';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { ids } from '../../contract/fixture.contract.js';
import { FakeServer, headers } from './fake-server.fixture.js';

const LIB = join(import.meta.dirname, '../../..');
const APPENDERS = 64;
const APPENDS = 4;

/** Runs the child to its end, which it must reach by itself; gives the ids it had acknowledged. */
async function runChild(server: FakeServer, happenings: Record<number, () => Promise<void> | void>): Promise<string[]> {
  const script = join(import.meta.dirname, 'append-through-faults.mjs');
  const child = spawn(process.execPath, [script, server.connectionString, String(APPENDERS), String(APPENDS)], { stdio: ['ignore', 'pipe', 'inherit'] });
  const exited = once(child, 'exit');
  const lines: string[] = [];
  try {
    for await (const line of createInterface({ input: child.stdout })) {
      lines.push(line);
      await happenings[lines.length]?.();
    }
    expect(await exited).toEqual([0, null]);
  } finally {
    child.kill('SIGKILL');
  }
  expect(lines.pop()).toBe('klaar');
  return lines;
}

describe('eventstoredb: nothing ends or hangs the process (alleen nagebootst)', () => {
  beforeAll(() => {
    if (existsSync(join(LIB, 'dist/adapters/eventstoredb/client.js'))) return;
    execFileSync(process.execPath, [join(LIB, '../../node_modules/typescript/bin/tsc'), '-b', LIB]);
  });

  it(`drops, a standstill, a restart and strange replies under ${APPENDERS} appenders: all there once, and exit code 0`, async () => {
    const server = await FakeServer.start();
    try {
      const acknowledged = await runChild(server, {
        10: () => { server.network.cut(); },
        40: () => { server.network.hold(); setTimeout(() => { server.network.release(); }, 1_500); },
        80: () => { server.appendFaults.push('reply twice', 'not ready', 'silent after writing', 'cut after writing'); },
        120: async () => { await server.stop(); await server.restart(); },
        // The client itself trips over this one, in a promise that nobody awaits.
        160: () => { server.readFaults.push({ code: status.NOT_FOUND, details: 'x', metadata: headers({ exception: 'not-leader' }) }); },
        200: () => { server.readFaults.push({ code: status.UNAVAILABLE, details: 'weg' }); server.network.cut(); },
      });
      expect(acknowledged).toHaveLength(APPENDERS * APPENDS);
      expect(ids(server.log.records).sort()).toEqual(acknowledged.sort());
    } finally {
      await server.stop();
    }
  }, 90_000);
});
