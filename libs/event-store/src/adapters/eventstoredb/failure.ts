import {
  AppendTooLargeError, ConcurrencyError, StoreAccessDeniedError, StoreClosedError, StoreUnavailableError,
  StreamDeletedError, UnknownCheckpointError, UnreadableEventError,
} from '../../errors.js';
import type { ExpectedRevision } from '../../port.js';

/** EventStoreDB's limit for one append in bytes, when the server does not tell its own. */
export const MAX_APPEND_BYTES = 1_048_576;

/** gRPC status codes that mean these credentials, or none, will not do. */
const DENIED_CODES: readonly unknown[] = [7, 16];

/** What the port's own errors are; they pass through unchanged. */
const OF_THE_PORT = [
  ConcurrencyError, StoreAccessDeniedError, StoreClosedError, StoreUnavailableError, StreamDeletedError, UnknownCheckpointError,
  UnreadableEventError,
];

/**
 * Makes the port's error of one by the client or by gRPC. The client is not consistent: while the server is down an
 * append fails with a plain Error with `code` 14 and no `type`, an error of the batch has a `type` and no `code` and
 * an empty message. So both are looked at, and whatever is not known counts as "the machine failed": for an append
 * that means its outcome is unknown.
 * @param doing what was being done, as the middle of a Dutch sentence
 */
export function toPortError(error: unknown, doing: string, stream?: string): Error {
  if (error instanceof Error && OF_THE_PORT.some((known) => error instanceof known)) return error;
  const type = member(error, 'type');
  if (type === 'stream-deleted') return new StreamDeletedError(stream ?? String(member(error, 'streamName')));
  if (type === 'access-denied' || DENIED_CODES.includes(member(error, 'code'))) {
    return new StoreAccessDeniedError(
      `EventStoreDB weigert de toegang bij ${doing}. Controleer gebruiker en wachtwoord in ` +
        'BESLUITREGISTER_EVENTSTORE en de rechten van die gebruiker.',
      { cause: error },
    );
  }
  return new StoreUnavailableError(
    `EventStoreDB is niet bereikbaar of antwoordt niet bij ${doing} (${describe(error)}). ` +
      'Controleer of de server draait en of adres en TLS kloppen, en probeer het opnieuw.',
    { cause: error },
  );
}

/** The port's error for a refused append; StoreUnavailableError alone leaves the outcome unknown. */
export function toAppendError(error: unknown, stream: string, expected: ExpectedRevision): Error {
  const type = member(error, 'type');
  if (type === 'wrong-expected-version') {
    const actual = member(error, 'actualVersion');
    return new ConcurrencyError(stream, expected, typeof actual === 'bigint' ? actual : 'none');
  }
  if (type === 'maximum-append-size-exceeded') {
    const limit = member(error, 'maxAppendSize');
    return new AppendTooLargeError(stream, typeof limit === 'number' ? limit : MAX_APPEND_BYTES);
  }
  return toPortError(error, `het toevoegen aan stroom ${stream}`, stream);
}

/** The client's error for a stream that does not exist. */
export function isStreamNotFound(error: unknown): boolean {
  return member(error, 'type') === 'stream-not-found';
}

/** The server's error for a position that is between two events: `Unexpected ReadAllResult: Error`, with status 2. */
export function isNoPlaceInTheLog(error: unknown): boolean {
  return member(error, 'code') === 2 && describe(error).includes('ReadAllResult');
}

function describe(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  const type = member(error, 'type');
  return message !== '' ? message : typeof type === 'string' ? type : 'onbekende fout';
}

function member(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}
