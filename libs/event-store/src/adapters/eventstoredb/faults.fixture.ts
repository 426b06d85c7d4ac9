import type { DurableStoreFixture } from '../../contract/fixture.contract.js';
import type { EventStore } from '../../port.js';
import { openEventStoreDb } from './eventstoredb-event-store.js';
import type { EventStoreDbOptions } from './eventstoredb-event-store.js';
import { FakeServer } from './fake-server.fixture.js';

export interface Faulty {
  readonly server: FakeServer;
  readonly store: EventStore;
  /** Failures that the store told about. */
  readonly interruptions: Error[];
  readonly prefix: DurableStoreFixture['prefix'];
}

/** Short waits, and patience enough for a busy machine: a test says so itself where silence is the point. */
const PATIENT: Omit<EventStoreDbOptions, 'connectionString'> = { timeoutMs: 10_000, backoffMs: 5, attempts: 5 };

/** Runs a test against a fake server of its own. */
export function withFake(test: (faulty: Faulty) => Promise<void>, options: Omit<EventStoreDbOptions, 'connectionString'> = {}) {
  return async (): Promise<void> => {
    const server = await FakeServer.start();
    const interruptions: Error[] = [];
    const store = openEventStoreDb({
      ...PATIENT, onInterrupted: (failure) => { interruptions.push(failure); }, ...options, connectionString: server.connectionString,
    });
    try {
      await test({ server, store, interruptions, prefix: options.prefix ?? 'br.' });
    } finally {
      await store.close();
      await server.stop();
    }
  };
}
