import type { JsonObject } from '@besluitregister/domain';
import type { EncodedEvent } from '../../append-request.js';
import type { Position, RecordedEvent, StreamEvent } from '../../port.js';

/** An event as an embedded adapter keeps it. */
export interface StoredEvent extends EncodedEvent {
  readonly stream: string;
  readonly revision: bigint;
  readonly nummer: bigint;
}

/** The embedded adapters have no log offset of their own: the nummer is the position. */
export function positionOf(nummer: bigint): Position {
  return { commit: nummer, prepare: nummer };
}

/** Decodes an event as read from its stream. */
export function toStreamEvent(stored: StoredEvent): StreamEvent {
  const { id, type, stream, revision, nummer } = stored;
  return {
    id, type, stream, revision,
    position: positionOf(nummer),
    data: JSON.parse(stored.data) as JsonObject,
    metadata: JSON.parse(stored.metadata) as JsonObject,
  };
}

/** Decodes an event as read in store order. */
export function toRecordedEvent(stored: StoredEvent): RecordedEvent {
  return { ...toStreamEvent(stored), nummer: stored.nummer };
}
