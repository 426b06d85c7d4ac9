import type { Checkpoint, ExpectedRevision } from './port.js';

/** The stream does not stand where the writer thought. Load again, decide again. */
export class ConcurrencyError extends Error {
  override readonly name = 'ConcurrencyError';
  readonly code = 'concurrency';
  constructor(
    readonly stream: string,
    readonly expected: ExpectedRevision,
    readonly actual: ExpectedRevision,
  ) {
    super(
      `Stroom ${stream} is intussen gewijzigd: verwacht werd ${revisie(expected)}, gevonden ${revisie(actual)}. ` +
        'Lees de stroom opnieuw en beslis opnieuw.',
    );
  }
}

/** An event id that already belongs to an event of another stream. */
export class EventIdInUseError extends Error {
  override readonly name = 'EventIdInUseError';
  readonly code = 'event-id-in-use';
  constructor(
    readonly id: string,
    readonly stream: string,
  ) {
    super(`Gebeurtenis-id ${id} is al gebruikt in stroom ${stream}. Geef elke gebeurtenis een eigen id.`);
  }
}

/** The stream was deleted in the store itself: the register never does that. */
export class StreamDeletedError extends Error {
  override readonly name = 'StreamDeletedError';
  readonly code = 'stream-deleted';
  constructor(readonly stream: string) {
    super(`Stroom ${stream} is in de opslag verwijderd, buiten het register om. Waarschuw de beheerder.`);
  }
}

/** The machine under the store failed. The outcome of an append may be unknown: retry with the same ids. */
export class StoreUnavailableError extends Error {
  override readonly name = 'StoreUnavailableError';
  readonly code = 'store-unavailable';
}

/** The store was closed by this process. */
export class StoreClosedError extends Error {
  override readonly name = 'StoreClosedError';
  readonly code = 'store-closed';
  constructor() {
    super('De opslag van gebeurtenissen is gesloten. Start het register opnieuw.');
  }
}

/** The event's leaf does not fit the audit log. Sizes in bytes. */
export class EventTooLargeError extends Error {
  override readonly name = 'EventTooLargeError';
  readonly code = 'event-too-large';
  constructor(
    readonly id: string,
    readonly type: string,
    readonly size: number,
    readonly limit: number,
  ) {
    super(
      `Gebeurtenis ${type} (${id}) is ${size} bytes; hoogstens ${limit} bytes is toegestaan. ` +
        'Verdeel de inhoud over meer gebeurtenissen.',
    );
  }
}

/** The store lets these credentials do nothing, or not this. Asking again gives the same answer. */
export class StoreAccessDeniedError extends Error {
  override readonly name = 'StoreAccessDeniedError';
  readonly code = 'store-access-denied';
}

/** One append holds more than the store takes in one call. The limit is in bytes. */
export class AppendTooLargeError extends Error {
  override readonly name = 'AppendTooLargeError';
  readonly code = 'append-too-large';
  constructor(
    readonly stream: string,
    readonly limit: number,
  ) {
    super(
      `De gebeurtenissen voor stroom ${stream} zijn samen te groot: de opslag neemt er hoogstens ${limit} bytes ` +
        'tegelijk aan. Verdeel ze over meer keren.',
    );
  }
}

/** An event in a register stream that the register cannot have written. The reader must stop. */
export class UnreadableEventError extends Error {
  override readonly name = 'UnreadableEventError';
  readonly code = 'unreadable-event';
  constructor(
    readonly stream: string,
    readonly revision: bigint,
    reason: string,
  ) {
    super(`Gebeurtenis ${revision} van stroom ${stream} is onleesbaar: ${reason}. Waarschuw de beheerder.`);
  }
}

/** An append that no store may accept, whatever the state of the stream. */
export class InvalidAppendError extends Error {
  override readonly name = 'InvalidAppendError';
  readonly code = 'invalid-append';
}

/** A checkpoint that is no place in this store: a restored, emptied or different store. The reader must stop. */
export class UnknownCheckpointError extends Error {
  override readonly name = 'UnknownCheckpointError';
  readonly code = 'unknown-checkpoint';
  constructor(
    readonly after: Checkpoint,
    readonly headCommit: bigint,
  ) {
    super(
      `Leespunt nummer ${after.nummer} (positie ${after.commit}/${after.prepare}) hoort niet bij deze opslag, ` +
        `die tot positie ${headCommit} loopt. Is de opslag teruggezet of geleegd? Bouw de leesmodellen opnieuw op.`,
    );
  }
}

function revisie(revision: ExpectedRevision): string {
  return revision === 'none' ? 'een lege stroom' : `revisie ${revision}`;
}
