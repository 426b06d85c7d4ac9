import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { collect, ids, nummers } from '../../contract/fixture.contract.js';
import { START } from '../../port.js';
import { childScript, inFolder } from './sqlite-fixture.contract.js';
import { openSqliteEventStore } from './sqlite-event-store.js';

interface Acknowledged {
  readonly stream: string;
  readonly ids: readonly string[];
  /** nummer of the last event of the append */
  readonly last: number;
}

describe('kill -9 during appends', () => {
  let script = '';
  beforeAll(() => { script = childScript('append-until-killed.mjs'); });

  it('loses no acknowledged event, keeps no half append and leaves no gap', inFolder(async (folder) => {
    const file = join(folder, 'events.sqlite');
    const acknowledged: Acknowledged[] = [];
    for (const count of [1, 40, 300]) {
      acknowledged.push(...await killAfter(script, file, count));
      const store = openSqliteEventStore({ file });
      const all = await collect(store.readAll({ after: START }));
      await store.close();
      expect(all.map(({ nummer }) => nummer)).toEqual(nummers(all.length));
      for (const append of acknowledged) {
        expect(ids(all.slice(append.last - 2, append.last))).toEqual(append.ids);
      }
      const perStream = new Map<string, number>();
      for (const { stream } of all) perStream.set(stream, (perStream.get(stream) ?? 0) + 1);
      // Each append is a pair.
      for (const events of perStream.values()) expect(events % 2).toBe(0);
    }
    expect(acknowledged.length).toBeGreaterThanOrEqual(341);
  }), 60_000);
});

/** Kills the child once it has acknowledged this many appends, and gives all that it acknowledged. */
async function killAfter(script: string, file: string, count: number): Promise<Acknowledged[]> {
  const child = spawn(process.execPath, [script, file], { stdio: ['ignore', 'pipe', 'inherit'] });
  const exited = once(child, 'exit');
  const acknowledged: Acknowledged[] = [];
  for await (const line of createInterface({ input: child.stdout })) {
    if (!line.endsWith('}')) continue; // cut off by the kill
    acknowledged.push(JSON.parse(line) as Acknowledged);
    if (acknowledged.length === count) child.kill('SIGKILL');
  }
  expect(await exited).toEqual([null, 'SIGKILL']);
  return acknowledged;
}
