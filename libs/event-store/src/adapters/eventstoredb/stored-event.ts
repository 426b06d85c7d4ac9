import type { AllStreamResolvedEvent, ResolvedEvent } from '@eventstore/db-client';
import type { JsonObject } from '@besluitregister/domain';
import { StreamDeletedError, UnreadableEventError } from '../../errors.js';
import type { Position, RecordedEvent, StreamEvent } from '../../port.js';

/** The server's mark in a stream that was deleted for ever ("tombstone"); it comes along in $all. */
const TOMBSTONE = '$streamDeleted';

/** What -1, "no position", becomes in an unsigned field of the protocol. */
const NO_POSITION = 0xffff_ffff_ffff_ffffn;

/** Where something stands in $all, also when it is a link to an event that is gone. */
export function positionIn(resolved: AllStreamResolvedEvent): Position | undefined {
  return (resolved.link ?? resolved.event)?.position;
}

/** Name of the stream that something in $all stands in; a link stands in the stream it was written to. */
export function streamOf(resolved: AllStreamResolvedEvent): string | undefined {
  return (resolved.link ?? resolved.event)?.streamId;
}

/**
 * Decodes an event of a register stream.
 * @throws StreamDeletedError the mark of a deleted stream.
 * @throws UnreadableEventError anything else the register does not write: a link, no JSON, no metadata.
 */
export function toStreamEvent({ event, link }: ResolvedEvent): StreamEvent {
  if (event === undefined || link !== undefined) {
    throw new UnreadableEventError(link?.streamId ?? '?', link?.revision ?? 0n, 'het is een verwijzing naar een andere stroom');
  }
  const { id, type, streamId: stream, revision, position } = event;
  if (type === TOMBSTONE) throw new StreamDeletedError(stream);
  if (type.startsWith('$')) throw new UnreadableEventError(stream, revision, `${type} is een gebeurtenis van de opslag zelf`);
  if (position === undefined || position.commit === NO_POSITION) {
    throw new UnreadableEventError(stream, revision, 'de server geeft er geen positie bij (EventStoreDB 23.10 of nieuwer is nodig)');
  }
  if (!event.isJson || !isJsonObject(event.data) || !isJsonObject(event.metadata)) {
    throw new UnreadableEventError(stream, revision, 'data of metadata is geen JSON-object');
  }
  return { id, type, stream, revision, position, data: event.data, metadata: event.metadata };
}

/** Decodes an event of a register stream as read in store order; see {@link toStreamEvent}. */
export function toRecordedEvent(resolved: AllStreamResolvedEvent, nummer: bigint): RecordedEvent {
  return { ...toStreamEvent(resolved), nummer };
}

function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Uint8Array);
}

/** Order of two positions: negative, zero or positive as `a` stands before, at or behind `b`. */
export function compare(a: Position, b: Position): number {
  const difference = a.commit === b.commit ? a.prepare - b.prepare : a.commit - b.commit;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}
