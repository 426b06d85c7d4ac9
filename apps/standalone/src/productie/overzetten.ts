import { CompactRange, leafHash } from '@besluitregister/audit-log';
import { leafBytes } from '@besluitregister/domain';
import { ConcurrencyError, START, type EventStore, type RecordedEvent } from '@besluitregister/event-store';

/** Largest append in bytes of leaves: EventStoreDB takes 1 MiB in one call. */
const MEEST_BYTES = 900 * 1024;

/** The target holds something that the source does not, or in another order; nothing is written any more. */
export class DoelWijktAf extends Error {
  override readonly name = 'DoelWijktAf';
  readonly code = 'doel-wijkt-af';

  constructor(readonly nummer: bigint, waarom: string) {
    super(`Het doel wijkt af bij nummer ${nummer}: ${waarom}. Er is niets (meer) geschreven; wijs een lege opslag aan, of een waarin deze verhuizing is begonnen.`);
  }
}

export interface Verhuizing {
  /** Events in both stores, the same ones in the same order. */
  readonly aantal: bigint;
  /** How many of them this run copied. */
  readonly overgezet: bigint;
  /** The Merkle root over all leaves (RFC 6962 §2.1), as a checkpoint of this size has it. */
  readonly wortel: Uint8Array;
  /** False when it was stopped on the way. */
  readonly klaar: boolean;
}

export interface Verhuisopties {
  readonly van: EventStore;
  readonly naar: EventStore;
  /** Stops between two appends; what was copied stays, and another run goes on behind it. */
  readonly signal?: AbortSignal;
  readonly voortgang?: (nummer: bigint) => void;
}

/**
 * Copies every event with its id, stream, revision, metadata and order. What the target has already must be the
 * beginning of the source, leaf by leaf; afterwards both are read again and compared the same way. Nothing else may
 * write to either meanwhile.
 * @throws DoelWijktAf and the errors of the stores
 */
export async function zetOver({ van, naar, signal, voortgang = () => undefined }: Verhuisopties): Promise<Verhuizing> {
  const begin = await vergelijk(van, naar);
  let overgezet = 0n;
  for await (const deel of delen(van.readAll({ after: begin.leespunt }))) {
    if (signal?.aborted === true) return { aantal: begin.aantal + overgezet, overgezet, wortel: begin.boom.root(), klaar: false };
    await voegToe(naar, deel);
    overgezet += BigInt(deel.length);
    voortgang(begin.aantal + overgezet);
  }
  const { aantal, boom } = await vergelijk(van, naar);
  // Asked of the source itself: what was added to it meanwhile has not been copied.
  for await (const { nummer } of van.readAll({ after: START })) if (nummer > aantal) throw new DoelWijktAf(nummer, 'de bron is intussen gegroeid; stop het register en begin opnieuw');
  return { aantal, overgezet, wortel: boom.root(), klaar: true };
}

/** Reads the target beside the source; gives where the target ends, in the source's own positions. */
async function vergelijk(van: EventStore, naar: EventStore) {
  const boom = CompactRange.empty();
  let leespunt = START;
  const bron = van.readAll({ after: START })[Symbol.asyncIterator]();
  for await (const daar of naar.readAll({ after: START })) {
    const volgende = await bron.next();
    if (volgende.done === true) throw new DoelWijktAf(daar.nummer, 'de bron heeft daar geen gebeurtenis meer');
    const hier = volgende.value;
    if (daar.stream !== hier.stream || daar.revision !== hier.revision) throw new DoelWijktAf(daar.nummer, `daar staat revisie ${daar.revision} van ${daar.stream}, hier revisie ${hier.revision} van ${hier.stream}`);
    const blad = leafHash(leafBytes(hier));
    if (!Buffer.from(blad).equals(leafHash(leafBytes(daar)))) throw new DoelWijktAf(daar.nummer, `de inhoud van revisie ${hier.revision} van ${hier.stream} is anders`);
    boom.append(blad);
    leespunt = { nummer: hier.nummer, ...hier.position };
  }
  await bron.return?.();
  return { aantal: boom.size, boom, leespunt };
}

/** Runs of events of one stream, as large as one append may be: the order over streams stays. */
async function* delen(events: AsyncIterable<RecordedEvent>): AsyncGenerator<readonly RecordedEvent[]> {
  let deel: RecordedEvent[] = [];
  let bytes = 0;
  for await (const event of events) {
    const grootte = leafBytes(event).length;
    if (deel.length > 0 && (deel[0]?.stream !== event.stream || bytes + grootte > MEEST_BYTES)) {
      yield deel;
      deel = [];
      bytes = 0;
    }
    deel.push(event);
    bytes += grootte;
  }
  if (deel.length > 0) yield deel;
}

async function voegToe(naar: EventStore, deel: readonly RecordedEvent[]): Promise<void> {
  const [eerste] = deel;
  if (eerste === undefined) return;
  try {
    await naar.append(eerste.stream, eerste.revision === 0n ? 'none' : eerste.revision - 1n, deel.map(({ id, type, data, metadata }) => ({ id, type, data, metadata })));
  } catch (error) {
    if (!(error instanceof ConcurrencyError)) throw error;
    throw new DoelWijktAf(eerste.nummer, `een ander schrijft daar in ${eerste.stream}`);
  }
}
