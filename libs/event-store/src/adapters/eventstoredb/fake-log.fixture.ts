import { EventEmitter } from 'node:events';

/** An event in the log of the fake server; data and metadata are the bytes that came in. */
export interface FakeRecord {
  readonly id: string;
  readonly type: string;
  readonly stream: string;
  readonly revision: bigint;
  /** Commit and prepare position in one, as in a real server that is written to over gRPC. */
  readonly position: bigint;
  readonly data: Uint8Array;
  readonly metadata: Uint8Array;
  readonly json: boolean;
}

export type NewRecord = Pick<FakeRecord, 'id' | 'type' | 'data' | 'metadata' | 'json'>;

export type Verdict =
  | { readonly kind: 'success'; readonly revision: bigint; readonly position: bigint }
  | { readonly kind: 'wrong'; readonly actual: bigint | undefined }
  | { readonly kind: 'deleted' }
  | { readonly kind: 'too-large' };

/** Revision that a real server gives to the mark of a deleted stream. */
const TOMBSTONE_REVISION = 0x7fff_ffff_ffff_ffffn;

/** The log of the fake server; it stays when the server restarts, like a disk. Emits `grown` after each append. */
export class FakeLog extends EventEmitter<{ grown: [] }> {
  maxAppendBytes = 1_048_576;
  #records: FakeRecord[] = [];
  readonly #deleted = new Set<string>();
  readonly #truncated = new Map<string, bigint>();

  constructor() {
    super();
    this.setMaxListeners(0);
  }

  get records(): readonly FakeRecord[] {
    return this.#records;
  }

  /** The events of a stream that a reader is shown. */
  of(stream: string): readonly FakeRecord[] {
    const from = this.#truncated.get(stream) ?? 0n;
    return this.#all(stream).filter(({ revision }) => revision >= from);
  }

  isDeleted(stream: string): boolean {
    return this.#deleted.has(stream);
  }

  /** Judges as a real server does: ids are compared at the places behind the expected revision, and only there. */
  append(stream: string, expected: bigint, events: readonly NewRecord[]): Verdict {
    if (this.#deleted.has(stream)) return { kind: 'deleted' };
    if (events.reduce((sum, { type, data, metadata }) => sum + 2 * type.length + data.length + metadata.length, 0) > this.maxAppendBytes) {
      return { kind: 'too-large' };
    }
    const present = this.#all(stream);
    const actual = BigInt(present.length) - 1n;
    const begunAnew = expected === -1n && actual >= 0n && this.of(stream).length === 0;
    if (expected === actual || begunAnew) return this.#write(stream, actual, events);
    const places = events.map((_, index) => present[Number(expected) + 1 + index]);
    const last = places.at(-1);
    if (last !== undefined && places.every((place, index) => place?.id === events[index]?.id)) {
      return { kind: 'success', revision: last.revision, position: last.position };
    }
    return { kind: 'wrong', actual: present.length === 0 ? undefined : actual };
  }

  /** Something that another application writes; to a register stream when the test says so. */
  foreign(stream: string, record: Partial<NewRecord> = {}): void {
    const nothing = new Uint8Array();
    const event = { id: crypto.randomUUID(), type: 'Anders', data: nothing, metadata: nothing, json: false, ...record };
    this.#write(stream, BigInt(this.#all(stream).length) - 1n, [event]);
  }

  /** Deletes a stream for ever, with the mark that a real server leaves in it. */
  tombstone(stream: string): void {
    this.#deleted.add(stream);
    const nothing = new Uint8Array();
    this.#push({ id: crypto.randomUUID(), type: '$streamDeleted', stream, revision: TOMBSTONE_REVISION, data: nothing, metadata: nothing, json: false });
  }

  /** Hides what is in the stream; a new append goes on counting. */
  softDelete(stream: string): void {
    this.#truncated.set(stream, BigInt(this.#all(stream).length));
  }

  /** The server is put back to a backup with the first so many events. */
  restore(count: number): void {
    this.#records = this.#records.slice(0, count);
  }

  #all(stream: string): FakeRecord[] {
    return this.#records.filter((record) => record.stream === stream);
  }

  #write(stream: string, actual: bigint, events: readonly NewRecord[]): Verdict {
    let revision = actual;
    for (const event of events) {
      revision += 1n;
      this.#push({ ...event, stream, revision });
    }
    this.emit('grown');
    return { kind: 'success', revision, position: this.#records.at(-1)?.position ?? 0n };
  }

  #push(record: Omit<FakeRecord, 'position'>): void {
    // Log offsets: from somewhere on, and with gaps.
    const position = (this.#records.at(-1)?.position ?? 500n) + BigInt(80 + record.data.length);
    this.#records.push({ ...record, position });
  }
}
