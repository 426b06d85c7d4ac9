/** Streams remembered, and ids per stream: a bound on memory, not on what works. */
const STREAMS = 1_000;
const IDS = 64;

interface Tail {
  readonly revision: bigint;
  /** Ids of the last events up to and including `revision`, in order. */
  readonly ids: string[];
}

/**
 * The last event ids of the streams that this process read or wrote last. EventStoreDB recognises a retry by the
 * original expected revision only: the same ids at the current revision it appends once more. A writer that read the
 * stream anew before its retry is found out with these, without another call for a stream it has just loaded.
 */
export class StreamTails {
  readonly #tails = new Map<string, Tail>();

  /** Notes that this event stands at this revision. Events come in order; a gap begins a new tail. */
  note(stream: string, revision: bigint, id: string): void {
    const known = this.#tails.get(stream);
    const ids = known?.revision === revision - 1n ? known.ids : [];
    ids.push(id);
    if (ids.length > IDS) ids.shift();
    this.#tails.delete(stream);
    this.#tails.set(stream, { revision, ids });
    if (this.#tails.size <= STREAMS) return;
    for (const oldest of this.#tails.keys()) {
      this.#tails.delete(oldest);
      break;
    }
  }

  /** The last `count` ids up to this revision, or undefined when they are not all remembered. */
  lastIds(stream: string, revision: bigint, count: number): readonly string[] | undefined {
    const wanted = Math.min(count, Number(revision) + 1);
    const known = this.#tails.get(stream);
    if (known?.revision !== revision || known.ids.length < wanted) return undefined;
    return known.ids.slice(-wanted);
  }
}
