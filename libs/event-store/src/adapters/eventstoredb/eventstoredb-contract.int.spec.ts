import { durableEventStoreContract, eventStoreContract } from '../../event-store.contract.js';
import type { DurableStoreFixture } from '../../contract/fixture.contract.js';
import { registerOn } from './contract.fixture.js';
import { FakeServer } from './fake-server.fixture.js';

async function makeStore(): Promise<DurableStoreFixture> {
  const server = await FakeServer.start();
  return registerOn(server.connectionString, () => server.stop());
}

eventStoreContract('eventstoredb (alleen nagebootst)', makeStore);
durableEventStoreContract('eventstoredb (alleen nagebootst)', makeStore);
