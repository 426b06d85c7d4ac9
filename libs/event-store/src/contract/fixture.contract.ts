import { randomUUID } from 'node:crypto';
import { isCaughtUp } from '../port.js';
import type { CaughtUp, EventData, EventStore, RecordedEvent } from '../port.js';

/** A store made for one test. */
export interface StoreFixture {
  readonly store: EventStore;
  /** Streams the store counts begin with it. Default `br.`. */
  readonly prefix?: string;
  /** Whether the store knows an event id over all its streams, or per stream only. Default true. */
  readonly idsKnownOverStreams?: boolean;
  /** Removes what the test left, also when it closed the store itself. */
  readonly dispose: () => Promise<void>;
}

/** A store that outlives its process. */
export interface DurableStoreFixture extends StoreFixture {
  /** Closes the store and opens what it left behind. */
  readonly reopen: () => Promise<EventStore>;
}

export type MakeStore<F extends StoreFixture = StoreFixture> = () => Promise<F>;

/** Runs a test on a fresh store. */
export function withStore<F extends StoreFixture>(makeStore: MakeStore<F>, test: (fixture: F) => Promise<void>) {
  return async (): Promise<void> => {
    const fixture = await makeStore();
    try {
      await test(fixture);
    } finally {
      await fixture.dispose();
    }
  };
}

/** Name of a stream that no other test uses. */
export function newStream(fixture: StoreFixture): string {
  return `${fixture.prefix ?? 'br.'}Proef-${randomUUID()}`;
}

/** An event with a new id that can be told from the others by its `volgnummer`. */
export function event(volgnummer = 0): EventData {
  return {
    id: randomUUID(),
    type: 'ProefVastgelegd',
    data: { volgnummer, tekst: 'Vóór 2020 – “DVO’s” 🚔', lijst: [1.5, null, { leeg: {} }] },
    metadata: { schemaVersion: 1, reason: null },
  };
}

export function events(count: number): EventData[] {
  return Array.from({ length: count }, (_, index) => event(index));
}

export function ids(items: readonly { readonly id: string }[]): string[] {
  return items.map(({ id }) => id);
}

export async function collect<T>(items: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const item of items) all.push(item);
  return all;
}

/** Takes from a subscription until the condition holds, and then leaves it. */
export async function takeUntil(
  items: AsyncIterable<RecordedEvent | CaughtUp>,
  enough: (taken: readonly (RecordedEvent | CaughtUp)[]) => boolean,
): Promise<(RecordedEvent | CaughtUp)[]> {
  const taken: (RecordedEvent | CaughtUp)[] = [];
  for await (const item of items) {
    taken.push(item);
    if (enough(taken)) break;
  }
  return taken;
}

export function onlyEvents(items: readonly (RecordedEvent | CaughtUp)[]): RecordedEvent[] {
  return items.filter((item): item is RecordedEvent => !isCaughtUp(item));
}

/** 1n, 2n, … count. */
export function nummers(count: number): bigint[] {
  return Array.from({ length: count }, (_, index) => BigInt(index + 1));
}

/** The value, or a failed test when it is missing. */
export function present<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('expected a value, found none');
  return value;
}
