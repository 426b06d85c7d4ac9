import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { setTimeout as timeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

import { MemoryEventStore } from '@besluitregister/event-store';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';

import type { Database, Tx } from '../../database.js';
import { dump } from '../../dump.js';
import type { ProjectionRunner, ProjectionState } from '../../runner.js';
import { createTestPostgres, opPostgres } from '../../test-engines.fixture.js';
import type { TestPostgres } from '../../test-engines.fixture.js';
import { append, linesRead, said, toyProjection, toyRunner, withoutClaims } from '../../toy.contract.js';
import type { Toy } from '../../toy.contract.js';
import { openPostgres } from './postgres-database.js';

opPostgres(() => {
  let postgres: TestPostgres;
  let databases: Database[];
  let runners: ProjectionRunner<Toy>[];
  let store: MemoryEventStore;

  beforeEach(async () => {
    postgres = await createTestPostgres();
    store = new MemoryEventStore();
    databases = [];
    runners = [];
  });
  afterEach(async () => {
    await Promise.all(runners.map((runner) => runner.stop()));
    await Promise.all(databases.map((database) => database.close()));
    await postgres.drop();
  });

  async function open(): Promise<Database> {
    const database = await openPostgres(postgres);
    databases.push(database);
    return database;
  }

  function runner(...of: Parameters<typeof toyRunner>): ProjectionRunner<Toy> {
    const made = toyRunner(...of);
    runners.push(made);
    return made;
  }

  describe('processes that start at the same time on an empty database', () => {
    it('make every read model once, also when they do not wait for each other', async () => {
      await append(store, said('een'), said('twee'));
      const names = ['a', 'b', 'c'];
      const projections = names.map((name) => toyProjection({ name, schema: toyProjection().schema.replace(/(regels|tellingen)/g, `$1_${name}`), apply: inTables(name) }));
      const ends = [withoutClaims(await open()), withoutClaims(await open()), withoutClaims(await open())];
      const all = ends.flatMap((database) => projections.map((projection) => runner(database, store, { projection })));
      await Promise.all(all.map((each) => each.start()));
      await Promise.all(all.map((each) => each.caughtUp()));
      const [database] = databases;
      for (const name of names) {
        expect(database && (await dump(database, name, 1))[`regels_${name}`]).toHaveLength(2);
      }
    });
  });

  describe('a second process', () => {
    it('waits as long as the first keeps the rows, and goes on where it left off', async () => {
      const [one, two] = [await open(), await open()];
      await append(store, said('een'));
      const first = runner(one, store);
      await first.start();
      await first.caughtUp();
      const second = runner(two, store);
      await second.start();
      expect(second.status()).toMatchObject({ state: 'wachtend', nummer: 0n });
      await append(store, said('twee'));
      await first.caughtUp();
      expect(second.status()).toMatchObject({ state: 'wachtend', nummer: 0n });
      await first.stop();
      await append(store, said('drie'));
      await second.caughtUp();
      expect(second.status()).toMatchObject({ state: 'bij', nummer: 3n });
      expect(await linesRead(two)).toEqual(['een', 'twee', 'drie']);
    });

    it('can be stopped while it waits', async () => {
      await runner(await open(), store).start();
      const second = runner(await open(), store);
      await second.start();
      await second.stop();
      expect(second.status()).toMatchObject({ state: 'gestopt' });
      expect(second.status().error).toBeUndefined();
    });
  });

  describe('a runner whose server is gone for a while', () => {
    it('says that it waits, and goes on where it left off', async () => {
      const toy = runner(await open(), store);
      await append(store, said('een'));
      await toy.start();
      await toy.caughtUp();
      const name = new URL(postgres.connectionString).pathname.slice(1);
      const elsewhere = await createTestPostgres();
      await elsewhere.admin(`ALTER DATABASE ${name} ALLOW_CONNECTIONS false`);
      await elsewhere.admin(`SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '${name}'`);
      await append(store, said('twee'));
      await state(toy, 'wachtend');
      await elsewhere.admin(`ALTER DATABASE ${name} ALLOW_CONNECTIONS true`);
      await toy.caughtUp();
      expect(toy.status()).toMatchObject({ state: 'bij', nummer: 2n });
      expect(toy.status().error).toBeUndefined();
      expect(await linesRead(await open())).toEqual(['een', 'twee']);
      await elsewhere.drop();
    });

    it('goes on after losing only the connection that says whose turn it is', async () => {
      const toy = runner(await open(), store);
      await toy.start();
      await toy.caughtUp();
      const holders = (): Promise<unknown[]> => postgres.admin(`SELECT pid FROM pg_locks WHERE locktype = 'advisory'
        AND database = (SELECT oid FROM pg_database WHERE datname = current_database())`);
      const before = await holders();
      expect(before).toHaveLength(1);
      await postgres.admin(`SELECT pg_terminate_backend(pid) FROM pg_locks WHERE locktype = 'advisory'
        AND database = (SELECT oid FROM pg_database WHERE datname = current_database())`);
      for (let now = await holders(); now.length !== 1 || JSON.stringify(now) === JSON.stringify(before);) now = await holders();
      await append(store, said('een'));
      await toy.caughtUp();
      expect(await linesRead(await open())).toEqual(['een']);
    });
  });

  describe('a runner whose statement the server does not finish', () => {
    const stuck = (): Promise<unknown[]> => postgres.admin(`SELECT pid FROM pg_stat_activity
      WHERE datname = current_database() AND wait_event_type = 'Lock' AND query LIKE 'UPDATE tellingen%'`);

    /** Lets it run into a lock on its rows that is held until `interrupt` has ended its statement. */
    async function interrupted(interrupt: (tx: Tx) => Promise<unknown>): Promise<void> {
      const [database, other] = [await open(), await open()];
      const toy = runner(database, store);
      await append(store, said('een'));
      await toy.start();
      await toy.caughtUp();
      await other.transaction(async (tx) => {
        await tx.query('UPDATE rm_toy_v1.tellingen SET aantal = aantal');
        await append(store, said('twee'));
        while ((await stuck()).length === 0);
        await interrupt(tx);
        await state(toy, 'wachtend');
      });
      await toy.caughtUp();
      expect(toy.status()).toMatchObject({ state: 'bij', nummer: 2n });
      expect(toy.status().error).toBeUndefined();
      expect(await linesRead(database)).toEqual(['een', 'twee']);
    }

    it('because somebody cancelled it says that it waits, and goes on where it left off', async () => {
      await interrupted(() => postgres.admin(`SELECT pg_cancel_backend(pid) FROM pg_stat_activity
        WHERE datname = current_database() AND wait_event_type = 'Lock' AND query LIKE 'UPDATE tellingen%'`));
    });

    it('because it was the victim of a deadlock does the same', async () => {
      await interrupted(async (tx) => {
        // The other one in the deadlock does not look for it within an hour: it is ours that is ended.
        await tx.script(`SET LOCAL deadlock_timeout = '1h'`);
        await tx.query('UPDATE projections.checkpoints SET version = version');
      });
    });
  });

  describe('a switch to the next version', () => {
    it('neither ends nor deadlocks with a reader that is at work', async () => {
      const [database, readers] = [await open(), await open()];
      await append(store, said('een'));
      const first = runner(database, store);
      await first.start();
      await first.caughtUp();
      await first.stop();
      const next = runner(database, store, { projection: toyProjection({ version: 2 }) });
      await readers.transaction(async (tx) => {
        await tx.query('SELECT * FROM rm.tellingen');
        await next.start();
        // It has taken away the first view and waits for the second, which is being read here.
        const waiting = (): Promise<unknown[]> => postgres.admin(`SELECT FROM pg_locks WHERE relation = 'rm.tellingen'::regclass AND NOT granted`);
        while ((await waiting()).length === 0);
        expect(await tx.query('SELECT tekst FROM rm.regels')).toEqual([{ tekst: 'een' }]);
      });
      await next.caughtUp();
      expect(await readers.query('SELECT version FROM projections.active_versions')).toEqual([{ version: 2 }]);
    });
  });

  describe('two projector processes', () => {
    it('have one active, and the other takes over within seconds of kill -9', async () => {
      const children = [follower(postgres), follower(postgres)];
      try {
        await until(() => children.some(({ states }) => states.has('wachtend')) && children.some(({ nummer }) => nummer() > 100));
        const [active, standby] = children[0]?.states.has('wachtend') === true ? [children[1], children[0]] : [children[0], children[1]];
        expect([...standby?.states ?? []]).toEqual(['wachtend']);
        const killedAt = performance.now();
        active?.process.kill('SIGKILL');
        await until(() => standby?.states.has('inhalen') === true);
        expect(performance.now() - killedAt).toBeLessThan(5_000);
        expect(active?.nummer()).toBeLessThan(2000);
        await until(() => standby?.states.has('bij') === true && standby.nummer() === 2000);
      } finally {
        for (const { process } of children) process.kill('SIGKILL');
        await Promise.all(children.map(({ ended }) => ended));
      }
      expect(await postgres.admin(`SELECT count(*)::int AS aantal, count(*) FILTER (WHERE tekst = 'tekst ' || nummer - 1)::int AS goed FROM rm.regels`))
        .toEqual([{ aantal: 2000, goed: 2000 }]);
    });
  });
});

/** The toy's rows in tables of one projection's own. */
function inTables(name: string): ReturnType<typeof toyProjection>['apply'] {
  return async (tx, batch) => {
    for (const { event, nummer, bekendVan } of batch) await tx.query(`INSERT INTO regels_${name} VALUES ($1, $2, $3)`, [nummer, event.tekst, bekendVan]);
  };
}

interface Follower {
  readonly process: ChildProcess;
  readonly states: ReadonlySet<string>;
  readonly nummer: () => number;
  readonly ended: Promise<unknown>;
}

/** A projector in a process of its own, and what it has said. */
function follower({ connectionString }: TestPostgres): Follower {
  const script = fileURLToPath(new URL('./follow-until-killed.mjs', import.meta.url));
  const child = spawn(process.execPath, [script, connectionString], { stdio: ['ignore', 'pipe', 'inherit'] });
  const states = new Set<string>();
  let last = 0;
  createInterface({ input: child.stdout }).on('line', (line) => {
    const [state = '', nummer = '0'] = line.split(' ');
    states.add(state);
    last = Number(nummer);
  });
  return { process: child, states, nummer: () => last, ended: once(child, 'exit') };
}

function state(toy: ProjectionRunner<Toy>, wanted: ProjectionState): Promise<void> {
  return until(() => toy.status().state === wanted);
}

async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await timeout(5);
}
