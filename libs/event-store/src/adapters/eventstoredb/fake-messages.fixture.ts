import anyPb from 'google-protobuf/google/protobuf/any_pb.js';
import emptyPb from 'google-protobuf/google/protobuf/empty_pb.js';
import sharedPb from '@eventstore/db-client/generated/shared_pb.js';
import statusPb from '@eventstore/db-client/generated/status_pb.js';
import streamsPb from '@eventstore/db-client/generated/streams_pb.js';
import type { StreamIdentifier, UUID } from '@eventstore/db-client/generated/shared_pb.js';
import type { BatchAppendReq, BatchAppendResp, ReadResp } from '@eventstore/db-client/generated/streams_pb.js';
import type { FakeRecord } from './fake-log.fixture.js';

/** The reply to an append that stands. */
export function succeeded(request: BatchAppendReq, revision: bigint, position: bigint | undefined): BatchAppendResp {
  const success = new streamsPb.BatchAppendResp.Success();
  success.setCurrentRevision(String(revision));
  if (position === undefined) {
    success.setNoPosition(new emptyPb.Empty());
  } else {
    const place = new sharedPb.AllStreamPosition();
    place.setCommitPosition(String(position));
    place.setPreparePosition(String(position));
    success.setPosition(place);
  }
  const reply = replyTo(request);
  reply.setSuccess(success);
  return reply;
}

export type Refusal = 'WrongExpectedVersion' | 'StreamDeleted' | 'AccessDenied' | 'Timeout' | 'MaximumAppendSizeExceeded';

/** The reply to an append that is refused, with what the client looks at in its details. */
export function refused(request: BatchAppendReq, refusal: Refusal, known: { maximum?: number; actual?: bigint | undefined } = {}): BatchAppendResp {
  const details = refusal === 'MaximumAppendSizeExceeded' ? new sharedPb.MaximumAppendSizeExceeded()
    : refusal === 'WrongExpectedVersion' ? new sharedPb.WrongExpectedVersion()
    : new sharedPb[refusal]();
  if (details instanceof sharedPb.MaximumAppendSizeExceeded) details.setMaxappendsize(known.maximum ?? 0);
  if (details instanceof sharedPb.WrongExpectedVersion) {
    if (known.actual === undefined) details.setCurrentNoStream(new emptyPb.Empty());
    else details.setCurrentStreamRevision(String(known.actual));
    if (request.getOptions()?.hasNoStream() === true) details.setExpectedNoStream(new emptyPb.Empty());
    else details.setExpectedStreamPosition(request.getOptions()?.getStreamPosition() ?? '0');
  }
  const packed = new anyPb.Any();
  packed.pack(details.serializeBinary(), `event_store.client.${refusal}`);
  return withStatus(request, refusal, packed);
}

/** The reply of a server that is starting or stopping: a message and empty details. */
export function statusReply(request: BatchAppendReq, message: string): BatchAppendResp {
  const packed = new anyPb.Any();
  packed.pack(new emptyPb.Empty().serializeBinary(), 'google.protobuf.Empty');
  return withStatus(request, message, packed);
}

function withStatus(request: BatchAppendReq, message: string, details: InstanceType<typeof anyPb.Any>): BatchAppendResp {
  const status = new statusPb.Status();
  status.setMessage(message);
  status.setDetails(details);
  const reply = replyTo(request);
  reply.setError(status);
  return reply;
}

function replyTo(request: BatchAppendReq): BatchAppendResp {
  const reply = new streamsPb.BatchAppendResp();
  reply.setCorrelationId(request.getCorrelationId());
  reply.setStreamIdentifier(request.getOptions()?.getStreamIdentifier());
  return reply;
}

/** The first message of a subscription. */
export function confirmation(): ReadResp {
  const confirmed = new streamsPb.ReadResp.SubscriptionConfirmation();
  confirmed.setSubscriptionId('nagebootst');
  const response = new streamsPb.ReadResp();
  response.setConfirmation(confirmed);
  return response;
}

/** How far the server has looked for what the filter lets through. */
export function checkpoint({ position }: FakeRecord): ReadResp {
  const reached = new streamsPb.ReadResp.Checkpoint();
  reached.setCommitPosition(String(position));
  reached.setPreparePosition(String(position));
  const response = new streamsPb.ReadResp();
  response.setCheckpoint(reached);
  return response;
}

/** The answer to a read of a stream that does not exist. */
export function streamNotFound(stream: string): ReadResp {
  const missing = new streamsPb.ReadResp.StreamNotFound();
  missing.setStreamIdentifier(identifier(stream));
  const response = new streamsPb.ReadResp();
  response.setStreamNotFound(missing);
  return response;
}

/** An event as it is read; a record of type `$>` as a link whose event is gone. */
export function readEvent(record: FakeRecord): ReadResp {
  const recorded = new streamsPb.ReadResp.ReadEvent.RecordedEvent();
  recorded.setId(uuid(record.id));
  recorded.setStreamIdentifier(identifier(record.stream));
  recorded.setStreamRevision(String(record.revision));
  recorded.setCommitPosition(String(record.position));
  recorded.setPreparePosition(String(record.position));
  recorded.getMetadataMap()
    .set('type', record.type).set('created', '0')
    .set('content-type', record.json ? 'application/json' : 'application/octet-stream');
  recorded.setData(record.data);
  recorded.setCustomMetadata(record.metadata);
  const event = new streamsPb.ReadResp.ReadEvent();
  if (record.type === '$>') event.setLink(recorded);
  else event.setEvent(recorded);
  event.setCommitPosition(String(record.position));
  const response = new streamsPb.ReadResp();
  response.setEvent(event);
  return response;
}

function identifier(stream: string): StreamIdentifier {
  const name = new sharedPb.StreamIdentifier();
  name.setStreamName(Buffer.from(stream).toString('base64'));
  return name;
}

function uuid(value: string): UUID {
  const message = new sharedPb.UUID();
  message.setString(value);
  return message;
}
