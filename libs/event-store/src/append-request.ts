import { leafSize, MAX_LEAF_BYTES } from '@besluitregister/domain';
import { EventTooLargeError, InvalidAppendError } from './errors.js';
import type { EventData, ExpectedRevision } from './port.js';

/** An event with data and metadata as JSON text: a snapshot that the caller can no longer change. */
export interface EncodedEvent {
  readonly id: string;
  readonly type: string;
  readonly data: string;
  readonly metadata: string;
}

/** An append that passed every check that needs no store. */
export interface AppendRequest {
  readonly stream: string;
  readonly expectedRevision: ExpectedRevision;
  readonly events: readonly EncodedEvent[];
}

/** RFC 9562 §4. Lower case only: EventStoreDB gives ids back that way, and the leaf binds the letters. */
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** Printable ASCII; a leading `$` marks EventStoreDB's own streams and types, which readers never see. */
const NAME = /^[!-#%-~][!-~]*$/;

/**
 * Checks an append and takes a snapshot of it.
 * @throws InvalidAppendError for a wrong name, revision or id, an empty batch, a repeated id or a value outside I-JSON.
 * @throws EventTooLargeError for a leaf over MAX_LEAF_BYTES (C2SP tlog-tiles).
 */
export function encodeAppend(
  stream: string,
  expectedRevision: ExpectedRevision,
  events: readonly EventData[],
): AppendRequest {
  if (!NAME.test(stream)) {
    throw new InvalidAppendError(`"${stream}" is geen naam van een stroom. Gebruik ASCII zonder spaties, niet beginnend met $.`);
  }
  if (expectedRevision !== 'none' && expectedRevision < 0n) {
    throw new InvalidAppendError(
      `Verwachte revisie ${expectedRevision} van stroom ${stream} bestaat niet. Gebruik 'none' voor een lege stroom.`,
    );
  }
  if (events.length === 0) {
    throw new InvalidAppendError(`Er is niets om aan stroom ${stream} toe te voegen. Geef ten minste één gebeurtenis.`);
  }
  const seen = new Set<string>();
  for (const { id } of events) {
    if (seen.has(id)) {
      throw new InvalidAppendError(`Gebeurtenis-id ${id} komt twee keer voor. Geef elke gebeurtenis een eigen id.`);
    }
    seen.add(id);
  }
  return { stream, expectedRevision, events: events.map(encodeEvent) };
}

function encodeEvent(event: EventData): EncodedEvent {
  const { id, type } = event;
  if (!UUID.test(id)) {
    throw new InvalidAppendError(`"${id}" is geen gebeurtenis-id. Gebruik een UUID in kleine letters.`);
  }
  if (!NAME.test(type)) {
    throw new InvalidAppendError(
      `"${type}" is geen soort gebeurtenis (id ${id}). Gebruik ASCII zonder spaties, niet beginnend met $.`,
    );
  }
  const { size, ...encoded } = encodeJson(event);
  if (size > MAX_LEAF_BYTES) throw new EventTooLargeError(id, type, size, MAX_LEAF_BYTES);
  return encoded;
}

/** @throws InvalidAppendError for a value outside I-JSON. */
function encodeJson(event: EventData): EncodedEvent & { readonly size: number } {
  try {
    const { id, type } = event;
    const [data, metadata] = [JSON.stringify(event.data), JSON.stringify(event.metadata)];
    return { id, type, data, metadata, size: leafSize(event, data, metadata) };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new InvalidAppendError(`Gebeurtenis ${event.type} (${event.id}) is geen geldige JSON. ${reason}`, { cause: error });
  }
}
