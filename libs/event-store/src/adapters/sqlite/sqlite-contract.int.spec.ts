import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { durableEventStoreContract, eventStoreContract } from '../../event-store.contract.js';
import type { DurableStoreFixture } from '../../contract/fixture.contract.js';
import { openSqliteEventStore } from './sqlite-event-store.js';

async function makeStore(): Promise<DurableStoreFixture> {
  const folder = await mkdtemp(join(tmpdir(), 'event-store-'));
  const file = join(folder, 'events.sqlite');
  const store = openSqliteEventStore({ file });
  let current = store;
  return {
    store,
    reopen: async () => {
      await current.close();
      current = openSqliteEventStore({ file });
      return current;
    },
    dispose: async () => {
      await current.close();
      await rm(folder, { recursive: true });
    },
  };
}

eventStoreContract('sqlite', makeStore);
durableEventStoreContract('sqlite', makeStore);
