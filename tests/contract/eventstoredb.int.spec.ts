import { describe, it } from '@jest/globals';
import { registerOn } from '../../libs/event-store/src/adapters/eventstoredb/contract.fixture.js';
import { durableEventStoreContract, eventStoreContract } from '../../libs/event-store/src/event-store.contract.js';

const VARIABLE = 'BESLUITREGISTER_TEST_EVENTSTORE';
const connectionString = process.env[VARIABLE];

if (connectionString === undefined) {
  const reason = `overgeslagen: ${process.env[`${VARIABLE}_REDEN`] ?? `${VARIABLE} is niet gezet, er is geen server om mee te praten`}`;
  // The runner does not print the name of a file in which everything is skipped.
  process.stderr.write(`event store contract: EventStoreDB (${reason})\n`);
  describe(`event store contract: EventStoreDB (${reason})`, () => {
    it.skip('the contract suite against a real server', () => undefined);
  });
} else {
  const makeStore = () => Promise.resolve(registerOn(connectionString));
  eventStoreContract('EventStoreDB', makeStore);
  durableEventStoreContract('EventStoreDB', makeStore);
}
