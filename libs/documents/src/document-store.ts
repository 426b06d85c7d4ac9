/** The SHA-256 of the stored bytes in lower-case hexadecimal, 64 characters. */
export type DocumentAddress = string;

/**
 * Keeps opaque bytes under their own hash. The caller encrypts before `put`: neither the bytes nor the address say
 * anything about the content.
 */
export interface DocumentStore {
  /** Stores the bytes durably and gives their address; bytes already there are left as they are. */
  put(bytes: Uint8Array): Promise<DocumentAddress>;
  /** The bytes at this address, checked against it; undefined when there are none. Throws `beschadigd` when they differ. */
  get(address: DocumentAddress): Promise<Uint8Array | undefined>;
  /** Removes the bytes durably; done as well when there were none. */
  remove(address: DocumentAddress): Promise<void>;
  /** Refuses further use. */
  close(): Promise<void>;
}

/** What went wrong in the store; stable, for operators. */
export type DocumentStoreErrorCode = 'geen-toegang' | 'geen-map' | 'schijf-vol' | 'beschadigd' | 'ongeldig-adres' | 'gesloten';

/** A document store that cannot do what is asked. The message is a Dutch sentence that says where, and what to do. */
export class DocumentStoreError extends Error {
  override readonly name = 'DocumentStoreError';

  constructor(
    readonly code: DocumentStoreErrorCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}
