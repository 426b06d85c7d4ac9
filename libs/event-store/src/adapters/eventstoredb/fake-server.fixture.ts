import type { EventEmitter } from 'node:events';
import { Metadata, Server, ServerCredentials, status } from '@grpc/grpc-js';
import type { ServerDuplexStream, ServerErrorResponse, ServerWritableStream } from '@grpc/grpc-js';
import streamsGrpc from '@eventstore/db-client/generated/streams_grpc_pb.js';
import streamsPb from '@eventstore/db-client/generated/streams_pb.js';
import type { BatchAppendReq, BatchAppendResp, ReadReq, ReadResp } from '@eventstore/db-client/generated/streams_pb.js';
import { FakeLog } from './fake-log.fixture.js';
import type { FakeRecord, NewRecord } from './fake-log.fixture.js';
import { checkpoint, confirmation, readEvent, refused, statusReply, streamNotFound, succeeded } from './fake-messages.fixture.js';
import { TcpProxy } from './tcp-proxy.fixture.js';

type BatchCall = ServerDuplexStream<BatchAppendReq, BatchAppendResp>;
type ReadCall = ServerWritableStream<ReadReq, ReadResp>;

/** What goes wrong with one append; "cut" breaks the connection, "silent" gives no reply (on this call, ever again). */
export type AppendFault =
  | 'cut before writing' | 'cut after writing' | 'silent without writing' | 'silent after writing' | 'silent from now on'
  | 'reply twice' | 'not ready' | 'denied' | 'timeout after writing' | 'no position' | Partial<ServerErrorResponse>;

/** What goes wrong with one read or subscription. */
export type ReadFault = 'silent' | 'end at once' | Partial<ServerErrorResponse>;

const { ReadDirection } = streamsPb.ReadReq.Options;

/** Events that a real server considers before it sends a checkpoint. */
const CHECKPOINT_INTERVAL = 32;

/**
 * A loopback server that speaks EventStoreDB's streams protocol, from the service definitions that the client ships,
 * and misbehaves on command. Where it differs from a real server it is wrong: both pass the same contract suite.
 */
export class FakeServer {
  readonly log = new FakeLog();
  readonly network = new TcpProxy(0);
  /** Faults for the appends, reads and subscriptions to come, one each. */
  readonly appendFaults: AppendFault[] = [];
  readonly readFaults: ReadFault[] = [];
  readonly subscribeFaults: ReadFault[] = [];
  appends = 0;
  reads = 0;
  subscriptions = 0;
  /** Events that went out over subscriptions, and over reads. */
  delivered = 0;
  readOut = 0;
  /** When set, every call must carry it. */
  authorization: string | undefined;
  readonly #credentials: ServerCredentials;
  #server = new Server();

  private constructor(credentials: ServerCredentials) {
    this.#credentials = credentials;
  }

  static async start(credentials = ServerCredentials.createInsecure()): Promise<FakeServer> {
    const server = new FakeServer(credentials);
    await server.#listen();
    return server;
  }

  get connectionString(): string {
    return `esdb://127.0.0.1:${this.network.port}?tls=false`;
  }

  /** As {@link connectionString}, over TLS with credentials: `gebruiker:wachtwoord`. */
  secureConnectionString(credentials: string, caFile: string): string {
    return `esdb://${credentials}@localhost:${this.network.port}?tls=true&tlsCAFile=${encodeURIComponent(caFile)}`;
  }

  /** Ends the server, as a kill would; the log stays. */
  async stop(): Promise<void> {
    await this.network.refuse();
    this.#server.forceShutdown();
  }

  async restart(): Promise<void> {
    this.#server = new Server();
    await this.#listen();
  }

  async #listen(): Promise<void> {
    this.#server.addService(streamsGrpc.StreamsService, {
      batchAppend: (call: BatchCall) => { this.#batchAppend(call); },
      read: (call: ReadCall) => { void this.#read(call); },
    });
    const port = await new Promise<number>((resolve, reject) => {
      this.#server.bindAsync('127.0.0.1:0', this.#credentials, (error, bound) => { if (error) reject(error); else resolve(bound); });
    });
    await this.network.listen(port);
  }

  #isDenied(call: BatchCall | ReadCall): boolean {
    if (this.authorization === undefined || call.metadata.get('authorization')[0] === this.authorization) return false;
    fail(call, { code: status.UNAUTHENTICATED, details: 'Not Authenticated' });
    return true;
  }

  #batchAppend(call: BatchCall): void {
    if (this.#isDenied(call)) return;
    call.on('error', () => undefined);
    call.on('end', () => { call.end(); });
    let silent = false;
    call.on('data', (request: BatchAppendReq) => {
      this.appends += 1;
      const fault = this.appendFaults.shift();
      silent ||= fault === 'silent from now on';
      if (silent) return;
      if (typeof fault === 'object') fail(call, fault);
      else if (fault === 'cut before writing') this.network.cut();
      else if (fault === 'not ready') call.write(statusReply(request, 'Server Is Not Ready'));
      else if (fault === 'denied') call.write(refused(request, 'AccessDenied'));
      else if (fault !== 'silent without writing') this.#write(call, request, fault);
    });
  }

  #write(call: BatchCall, request: BatchAppendReq, fault: AppendFault | undefined): void {
    const stream = Buffer.from(request.getOptions()?.getStreamIdentifier()?.getStreamName_asU8() ?? []).toString();
    const expected = request.getOptions()?.hasNoStream() === true ? -1n : BigInt(request.getOptions()?.getStreamPosition() ?? 0);
    const verdict = this.log.append(stream, expected, request.getProposedMessagesList().map((message): NewRecord => ({
      id: message.getId()?.getString() ?? '',
      type: message.getMetadataMap().get('type') ?? '',
      data: message.getData_asU8(),
      metadata: message.getCustomMetadata_asU8(),
      json: message.getMetadataMap().get('content-type') === 'application/json',
    })));
    if (fault === 'cut after writing') this.network.cut();
    else if (fault === 'timeout after writing') call.write(refused(request, 'Timeout'));
    else if (fault !== 'silent after writing') {
      const reply = verdict.kind === 'success'
        ? succeeded(request, verdict.revision, fault === 'no position' ? undefined : verdict.position)
        : refused(request, verdict.kind === 'deleted' ? 'StreamDeleted' : verdict.kind === 'too-large' ? 'MaximumAppendSizeExceeded' : 'WrongExpectedVersion',
          { maximum: this.log.maxAppendBytes, actual: verdict.kind === 'wrong' ? verdict.actual : undefined });
      call.write(reply);
      if (fault === 'reply twice') call.write(reply);
    }
  }

  async #read(call: ReadCall): Promise<void> {
    if (this.#isDenied(call)) return;
    call.on('error', () => undefined);
    const options = call.request.getOptions();
    if (options === undefined) { call.end(); return; }
    const subscribing = options.hasSubscription();
    if (subscribing) this.subscriptions += 1; else this.reads += 1;
    const fault = (subscribing ? this.subscribeFaults : this.readFaults).shift();
    if (fault === 'silent') return;
    if (fault === 'end at once') call.end();
    else if (fault !== undefined) fail(call, fault);
    else if (subscribing) await this.#subscribe(call, options);
    else if (options.hasStream()) await this.#readStream(call, options);
    else await this.#readAll(call, options);
  }

  async #subscribe(call: ReadCall, options: ReadReq.Options): Promise<void> {
    const filter = new RegExp(options.getFilter()?.getStreamIdentifier()?.getRegex() ?? '');
    let after = BigInt(options.getAll()?.getPosition()?.getCommitPosition() ?? 0);
    let considered = 0;
    call.write(confirmation());
    while (!call.cancelled && !call.destroyed) {
      const record = this.log.records.find(({ position }) => position > after);
      if (record === undefined) {
        await orGone(call, this.log, 'grown');
        continue;
      }
      after = record.position;
      considered += 1;
      if (filter.test(record.stream)) {
        this.delivered += 1;
        await send(call, readEvent(record));
      }
      if (considered % CHECKPOINT_INTERVAL === 0) await send(call, checkpoint(record));
    }
  }

  async #readStream(call: ReadCall, options: ReadReq.Options): Promise<void> {
    const stream = Buffer.from(options.getStream()?.getStreamIdentifier()?.getStreamName_asU8() ?? []).toString();
    const records = this.log.of(stream);
    if (this.log.isDeleted(stream)) {
      fail(call, { code: status.FAILED_PRECONDITION, details: 'deleted', metadata: headers({ exception: 'stream-deleted', 'stream-name': stream }) });
      return;
    }
    if (records.length === 0) {
      call.write(streamNotFound(stream));
      call.end();
      return;
    }
    const from = options.getStream()?.hasRevision() === true ? BigInt(options.getStream()?.getRevision() ?? 0) : undefined;
    const backwards = options.getReadDirection() === ReadDirection.BACKWARDS;
    await this.#sendAll(call, options, backwards
      ? records.filter(({ revision }) => from === undefined || revision <= from).reverse()
      : records.filter(({ revision }) => revision >= (from ?? 0n)));
  }

  async #readAll(call: ReadCall, options: ReadReq.Options): Promise<void> {
    const { records } = this.log;
    const from = options.getAll()?.hasPosition() === true ? BigInt(options.getAll()?.getPosition()?.getCommitPosition() ?? 0) : undefined;
    if (from !== undefined && from < (records.at(-1)?.position ?? 0n) && !records.some(({ position }) => position === from)) {
      fail(call, { code: status.UNKNOWN, details: 'Unexpected ReadAllResult: Error' });
      return;
    }
    await this.#sendAll(call, options, options.getReadDirection() === ReadDirection.BACKWARDS
      ? [...records].reverse()
      : records.filter(({ position }) => position >= (from ?? 0n)));
  }

  async #sendAll(call: ReadCall, options: ReadReq.Options, records: readonly FakeRecord[]): Promise<void> {
    for (const record of records.slice(0, Number(options.getCount()))) {
      if (call.cancelled) return;
      this.readOut += 1;
      await send(call, readEvent(record));
    }
    call.end();
  }
}

/** gRPC trailers, by which the client tells the kinds of error apart. */
export function headers(entries: Record<string, string>): Metadata {
  const metadata = new Metadata();
  for (const [name, value] of Object.entries(entries)) metadata.set(name, value);
  return metadata;
}

function fail(call: BatchCall | ReadCall, error: Partial<ServerErrorResponse>): void {
  call.emit('error', error);
}

/** Writes at the pace of the reader, as a real server does. */
async function send(call: ReadCall, response: ReadResp): Promise<void> {
  if (!call.write(response) && !call.cancelled) await orGone(call, call, 'drain');
}

/** Waits for an event, or for the client to leave. */
async function orGone(call: ReadCall, emitter: Pick<EventEmitter, 'on' | 'off'>, event: string): Promise<void> {
  await new Promise<void>((resolve) => {
    const done = (): void => {
      emitter.off(event, done);
      call.off('cancelled', done);
      resolve();
    };
    emitter.on(event, done);
    call.on('cancelled', done);
  });
}
