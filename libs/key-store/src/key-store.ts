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
   * HMAC-SHA-256 (RFC 2104) under the register's own look-up key, over purpose ‖ 0x00 ‖ value: 32 bytes, the same
   * for ever, to find equal values without an unsalted hash. A text counts as its UTF-8 bytes.
   * @param doel what it is for; values under two purposes cannot be compared
   * @throws OngeldigeTekstFout when a text holds a lone surrogate
   */
  hmac(doel: string, waarde: string | Uint8Array): Uint8Array;
  /** Lets go of the database. Later calls that need it are rejected; closing twice is harmless. */
  close(): Promise<void>;
}
