import { randomUUID } from 'node:crypto';
import { UnknownError } from '@eventstore/db-client';
import { unpackToCommandError } from '@eventstore/db-client/dist/streams/appendToStream/unpackError.js';
import emptyPb from 'google-protobuf/google/protobuf/empty_pb.js';
import sharedPb from '@eventstore/db-client/generated/shared_pb.js';
import streamsPb from '@eventstore/db-client/generated/streams_pb.js';
import type { BatchAppendReq, BatchAppendResp } from '@eventstore/db-client/generated/streams_pb.js';
import type { AppendRequest, EncodedEvent } from '../../append-request.js';
import type { Position } from '../../port.js';
import type { AppendCall } from './client.js';

/** What the server says of an append that stands. */
export interface Appended {
  readonly revision: bigint;
  /** Left out by the server for some retries. */
  readonly position: Position | undefined;
}

interface Waiting {
  readonly resolve: (appended: Appended) => void;
  readonly reject: (reason: unknown) => void;
}

/** A call under way, and who waits for a reply on it. */
interface Open {
  readonly call: AppendCall;
  readonly waiting: Map<string, Waiting>;
}

/**
 * All appends of a store over one call ("batch append"), many under way at a time.
 *
 * The client has this too, and it can end the process: its table of waiting appends is shared by all its calls, so
 * that a reply after a failure, or a second reply, throws where nobody can catch it; and a call that breaks while
 * writes are queued leaves an unhandled rejection. Here each call has its own table and an unknown reply is passed over.
 */
export class AppendCalls {
  readonly #openCall: () => Promise<AppendCall>;
  #current: Promise<Open> | undefined;

  constructor(openCall: () => Promise<AppendCall>) {
    this.#openCall = openCall;
  }

  /**
   * Sends an append once.
   * @throws the client's errors; any error but a refusal leaves the outcome unknown.
   */
  async send(request: AppendRequest, timeoutMs: number): Promise<Appended> {
    const { call, waiting } = await within(timeoutMs, this.#open());
    const correlationId = randomUUID();
    const reply = new Promise<Appended>((resolve, reject) => {
      waiting.set(correlationId, { resolve, reject });
      call.write(encode(request, correlationId), (error: unknown) => {
        if (error instanceof Error) reject(error);
      });
    });
    try {
      return await within(timeoutMs, reply);
    } catch (error) {
      // A call on which one append stays silent is given up: the next attempt gets a new one.
      if (error instanceof SilenceError) call.cancel();
      throw error;
    } finally {
      waiting.delete(correlationId);
    }
  }

  #open(): Promise<Open> {
    if (this.#current !== undefined) return this.#current;
    const opening = this.#openCall().then((call): Open => {
      const open = { call, waiting: new Map<string, Waiting>() };
      const end = (reason: unknown): void => {
        if (this.#current === opening) this.#current = undefined;
        for (const { reject } of open.waiting.values()) reject(reason);
        open.waiting.clear();
      };
      call.on('data', (reply: BatchAppendResp) => { settle(open.waiting, reply); });
      call.on('error', end);
      call.on('end', () => { end(new SilenceError('de server heeft het gesprek beëindigd')); });
      return open;
    });
    this.#current = opening;
    opening.catch(() => {
      if (this.#current === opening) this.#current = undefined;
    });
    return opening;
  }
}

/** No reply came; whether the append was written is not known. */
class SilenceError extends Error {}

async function within<T>(timeoutMs: number, promise: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const silence = new Promise<never>((_, reject) => {
    timer = setTimeout(() => { reject(new SilenceError(`na ${timeoutMs} ms nog geen antwoord`)); }, timeoutMs);
  });
  try {
    return await Promise.race([promise, silence]);
  } finally {
    clearTimeout(timer);
  }
}

function settle(waiting: Map<string, Waiting>, reply: BatchAppendResp): void {
  // A reply that nobody waits for is a late one, or the second one to a bad request.
  const entry = waiting.get(reply.getCorrelationId()?.getString() ?? '');
  if (entry === undefined) return;
  const success = reply.getSuccess();
  if (success === undefined) {
    entry.reject(refusal(reply));
    return;
  }
  const position = success.getPosition();
  entry.resolve({
    revision: BigInt(success.getCurrentRevision()),
    position: position && { commit: BigInt(position.getCommitPosition()), prepare: BigInt(position.getPreparePosition()) },
  });
}

function refusal(reply: BatchAppendResp): Error {
  const status = reply.getError();
  if (status?.getDetails() === undefined) return new UnknownError(undefined, status?.getMessage() ?? 'antwoord zonder inhoud');
  return unpackToCommandError(status, '');
}

function encode({ stream, expectedRevision, events }: AppendRequest, correlationId: string): BatchAppendReq {
  const identifier = new sharedPb.StreamIdentifier();
  identifier.setStreamName(Buffer.from(stream).toString('base64'));
  const options = new streamsPb.BatchAppendReq.Options();
  options.setStreamIdentifier(identifier);
  if (expectedRevision === 'none') options.setNoStream(new emptyPb.Empty());
  else options.setStreamPosition(expectedRevision.toString());
  const message = new streamsPb.BatchAppendReq();
  message.setCorrelationId(uuid(correlationId));
  message.setOptions(options);
  message.setProposedMessagesList(events.map(propose));
  message.setIsFinal(true);
  return message;
}

function propose(event: EncodedEvent): BatchAppendReq.ProposedMessage {
  const message = new streamsPb.BatchAppendReq.ProposedMessage();
  message.setId(uuid(event.id));
  message.getMetadataMap().set('type', event.type).set('content-type', 'application/json');
  message.setData(Buffer.from(event.data).toString('base64'));
  message.setCustomMetadata(Buffer.from(event.metadata).toString('base64'));
  return message;
}

function uuid(value: string): InstanceType<typeof sharedPb.UUID> {
  const message = new sharedPb.UUID();
  message.setString(value);
  return message;
}
