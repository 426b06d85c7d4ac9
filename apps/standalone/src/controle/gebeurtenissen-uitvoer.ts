import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { finished } from 'node:stream/promises';
import { leafBytes } from '@besluitregister/domain';
import { START, type EventStore } from '@besluitregister/event-store';

/**
 * Writes what the store holds now as JSON lines, each the leaf an event should have: to be laid beside an evidence pack.
 * Gives how many. Throws EEXIST when the file is there already.
 */
export async function schrijfGebeurtenissen(store: EventStore, bestand: string): Promise<bigint> {
  const uit = createWriteStream(bestand, { flags: 'wx', mode: 0o600 });
  await once(uit, 'open');
  let aantal = 0n;
  for await (const event of store.readAll({ after: START })) {
    aantal = event.nummer;
    const door = uit.write(Buffer.concat([leafBytes(event), Buffer.from('\n')]));
    if (!door) await once(uit, 'drain');
  }
  uit.end();
  await finished(uit);
  return aantal;
}
