import { describe } from '@jest/globals';
import { appendContract } from './contract/append.contract.js';
import { durableContract } from './contract/durable.contract.js';
import type { DurableStoreFixture, MakeStore } from './contract/fixture.contract.js';
import { readContract } from './contract/read.contract.js';
import { subscribeContract } from './contract/subscribe.contract.js';

/** The contract suite of DESIGN §6. Every adapter passes it unchanged; each test gets a fresh store. */
export function eventStoreContract(name: string, makeStore: MakeStore): void {
  describe(`event store contract: ${name}`, () => {
    appendContract(makeStore);
    readContract(makeStore);
    subscribeContract(makeStore);
  });
}

/** The part for adapters that keep events after their process has ended. */
export function durableEventStoreContract(name: string, makeStore: MakeStore<DurableStoreFixture>): void {
  describe(`durable event store contract: ${name}`, () => {
    durableContract(makeStore);
  });
}
