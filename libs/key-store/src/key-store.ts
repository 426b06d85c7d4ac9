import type { KeyEraser, Tombstone } from './erasure.js';

/** A data key with its id. */
export interface DataKey {
  /** UUID, lower case. */
  readonly kid: string;
  /** 32 bytes, for AES-256-GCM. Not to be changed: the store may hand out the same bytes again. */
  readonly key: Uint8Array;
}

/**
 * The data keys of protected fields, kept apart from the events that use them. A subject (onderwerp) is a kind and
 * an id, 'vastlegging/0199…' or 'persoon/0199…'; it stands in the store unencrypted, so it never holds a name.
 */
export interface KeyStore {
  /** The current key of a subject; made when there is none. Durable before the promise is fulfilled. */
  keyFor(onderwerp: string): Promise<DataKey>;
  /** The current key of each subject; the missing ones made together in one durable transaction. */
  keysFor(onderwerpen: readonly string[]): Promise<ReadonlyMap<string, DataKey>>;
  /** The key with this id, or undefined when the store has none. */
  key(kid: string): Promise<DataKey | undefined>;
  /** The keys with these ids; an id the store does not have is absent from the answer. */
  keys(kids: readonly string[]): Promise<ReadonlyMap<string, DataKey>>;
  /**
   * Makes a new key the current one of a subject; those before it stay readable until they are destroyed. For a
   * redaction: what is written from now on does not go when the earlier keys do.
   * @returns the ids of the keys the subject had
   */
  renew(onderwerp: string): Promise<readonly string[]>;
  /** What is left of the keys among these that were destroyed; an id that is not one of them is absent. */
  tombstones(kids: readonly string[]): Promise<ReadonlyMap<string, Tombstone>>;
  /** How many keys there are, and how many were destroyed. */
  count(): Promise<{ readonly keys: number; readonly tombstones: number }>;
  readonly eraser: KeyEraser;
  /**
   * Wraps every key anew under another key-encryption key, in one durable step: a crash leaves a store that opens with
   * the old one or with the new one. No event changes. Nobody else may have the store open.
   * @throws HoofdsleutelFout when it is not of 32 bytes; SleutelbestandFout when a key in the store is damaged
   */
  rewrap(kek: Uint8Array): Promise<void>;
  /**
   * HMAC-SHA-256 (RFC 2104) under the register's own look-up key, over purpose ‖ 0x00 ‖ value: 32 bytes, the same
   * for ever, to find equal values without an unsalted hash. A text counts as its UTF-8 bytes.
   * @param doel what it is for; values under two purposes cannot be compared
   * @throws OngeldigeTekstFout when a text holds a lone surrogate
   */
  hmac(doel: string, waarde: string | Uint8Array): Uint8Array;
  /** Lets go of the database. Later calls that need it are rejected; closing twice is harmless. */
  close(): Promise<void>;
}
