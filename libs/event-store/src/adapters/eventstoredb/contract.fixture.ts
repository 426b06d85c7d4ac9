import { randomUUID } from 'node:crypto';
import type { DurableStoreFixture } from '../../contract/fixture.contract.js';
import { openEventStoreDb } from './eventstoredb-event-store.js';

/** A register of its own, by its prefix, on a server that may hold others. */
export function registerOn(connectionString: string, dispose = (): Promise<void> => Promise.resolve()): DurableStoreFixture {
  const prefix = `proef.${randomUUID()}.`;
  const store = openEventStoreDb({ connectionString, prefix });
  let current = store;
  return {
    store,
    prefix,
    idsKnownOverStreams: false,
    reopen: async () => {
      await current.close();
      current = openEventStoreDb({ connectionString, prefix });
      return current;
    },
    dispose: async () => {
      await current.close();
      await dispose();
    },
  };
}
