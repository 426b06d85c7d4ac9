/** The event that ordered keys to be destroyed: an approved erasure, or a redaction. */
export interface ErasureOrder {
  readonly eventId: string;
  /** Its place in the register. */
  readonly nummer: bigint;
}

/** What is left of a destroyed key: which one it was, and on whose authority it went. */
export interface Tombstone extends ErasureOrder {
  readonly kid: string;
}

/** What an order destroys: every key of these subjects as they are now, or exactly these keys. */
export type ToDestroy = { readonly onderwerpen: readonly string[] } | { readonly kids: readonly string[] };

/** How far the eraser has read the register. */
export interface ErasureCheckpoint {
  readonly commit: bigint;
  readonly prepare: bigint;
  readonly nummer: bigint;
}

/**
 * Destroys data keys on the order of an event and remembers how far it came. Kept with the keys: an older copy of the
 * keys that is put back comes with the older checkpoint, so that every order since is carried out again.
 */
export interface KeyEraser {
  /**
   * Destroys keys and leaves a tombstone of each, in one durable step. An order that was carried out before is not
   * carried out again: a subject may have a new key since.
   * @returns the ids of the keys this order destroyed, also those that were gone already; undefined, with nothing
   * done, while a command whose outcome is not known was encrypted under one of them
   */
  destroy(order: ErasureOrder, what: ToDestroy): Promise<readonly string[] | undefined>;
  /** The orders carried out of which the rest (documents, read models, the record of it) is not known to be done. */
  unfinished(): Promise<readonly ErasureOrder[]>;
  /** Says that nothing is left to be done for an order. */
  finish(eventId: string): Promise<void>;
  /** Where {@link saveCheckpoint} came last; null before the first. */
  checkpoint(): Promise<ErasureCheckpoint | null>;
  saveCheckpoint(checkpoint: ErasureCheckpoint): Promise<void>;
}
