import type { AppendRequest } from '../../append-request.js';
import { ConcurrencyError, EventIdInUseError } from '../../errors.js';
import type { ExpectedRevision } from '../../port.js';

/** Where an event id already stands. */
export interface Place {
  readonly stream: string;
  readonly revision: bigint;
  readonly nummer: bigint;
}

/** `append`: write from this revision on. `known`: a retry; its last event stands at this place. */
export type Verdict =
  | { readonly kind: 'append'; readonly firstRevision: bigint }
  | { readonly kind: 'known'; readonly last: Place };

/**
 * The rule of DESIGN §6, apart from any engine: exact expected revision, and a retry is recognised by its ids.
 * @param actual revision of the stream's last event
 * @param placeOf looks an event id up in the whole store
 * @throws ConcurrencyError, EventIdInUseError
 */
export function judgeAppend(
  request: AppendRequest,
  actual: ExpectedRevision,
  placeOf: (id: string) => Place | undefined,
): Verdict {
  const { stream, expectedRevision, events } = request;
  const firstRevision = expectedRevision === 'none' ? 0n : expectedRevision + 1n;
  let known = 0;
  let inPlace = 0;
  let last: Place | undefined;
  for (const [index, { id }] of events.entries()) {
    const place = placeOf(id);
    if (place === undefined) continue;
    if (place.stream !== stream) throw new EventIdInUseError(id, place.stream);
    known += 1;
    if (place.revision === firstRevision + BigInt(index)) inPlace += 1;
    last = place;
  }
  if (last !== undefined && inPlace === events.length) return { kind: 'known', last };
  if (known > 0 || actual !== expectedRevision) throw new ConcurrencyError(stream, expectedRevision, actual);
  return { kind: 'append', firstRevision };
}
