import { setTimeout as delay } from 'node:timers/promises';
import { Metadata } from '@grpc/grpc-js';
import type { CallOptions, ClientDuplexStream } from '@grpc/grpc-js';
import { convertToCommandError, EventStoreDBClient } from '@eventstore/db-client';
import streamsGrpc from '@eventstore/db-client/generated/streams_grpc_pb.js';
import type { StreamsClient } from '@eventstore/db-client/generated/streams_grpc_pb.js';
import type { BatchAppendReq, BatchAppendResp } from '@eventstore/db-client/generated/streams_pb.js';
import { StoreUnavailableError } from '../../errors.js';

/** The call that carries all appends of a client. */
export type AppendCall = ClientDuplexStream<BatchAppendReq, BatchAppendResp>;

/** One client, shared by the stores that this process opened on its server. */
export interface SharedClient {
  readonly client: EventStoreDBClient;
  /** Makes a new call for appends, to the leader once the client has learnt who that is. */
  readonly openAppendCall: () => Promise<AppendCall>;
  /** Lets go; the last one closes the connection. */
  readonly release: () => Promise<void>;
}

/** Members that the client keeps protected; the version of the client is pinned for their sake. */
interface Internals {
  readonly GRPCStreamCreator: (
    client: typeof StreamsClient, name: string, create: (streams: StreamsClient) => AppendCall, ...cache: unknown[]
  ) => () => Promise<AppendCall>;
  readonly callArguments: (options: object, callOptions: CallOptions) => [Metadata, CallOptions];
  readonly getChannel: () => Promise<{ close(): void }>;
  readonly handleError: (...failure: unknown[]) => Promise<void>;
}

/** What the client understands in a connection string. It prints the whole string, password too, at any other key. */
const KNOWN_KEYS = new Set([
  'connectionname', 'defaultdeadline', 'discoveryinterval', 'gossiptimeout', 'keepaliveinterval', 'keepalivetimeout',
  'maxdiscoverattempts', 'nodepreference', 'throwonappendfailure', 'tls', 'tlscafile', 'usercertfile', 'userkeyfile',
]);

/** How long closing may take, in ms. */
const DISPOSE_MS = 5_000;

let shared: { readonly connectionString: string; readonly client: EventStoreDBClient; users: number } | undefined;

/**
 * Gives the client of this process for a server: the client keeps state outside its instances, so a process talks to
 * one server through one client.
 * @throws StoreUnavailableError a wrong connection string, or another one than a store of this process has open.
 */
export function shareClient(connectionString: string): SharedClient {
  if (shared !== undefined && shared.connectionString !== connectionString) {
    throw new StoreUnavailableError(
      'Dit proces praat al met een andere EventStoreDB. Gebruik per proces één verbindingsreeks, of sluit eerst de andere opslag.',
    );
  }
  shared ??= { connectionString, client: connect(connectionString), users: 0 };
  const entry = shared;
  entry.users += 1;
  const internals = internalsOf(entry.client);
  const openAppendCall = internals.GRPCStreamCreator(streamsGrpc.StreamsClient, 'batchAppend', (streams) =>
    streams.batchAppend(...internals.callArguments({}, { deadline: Infinity })));
  return { client: entry.client, openAppendCall, release: () => release(entry, internals) };
}

async function release(entry: NonNullable<typeof shared>, internals: Internals): Promise<void> {
  entry.users -= 1;
  if (entry.users > 0) return;
  shared = undefined;
  // Calls are cancelled at once; that the client hears of each is waited for, but not for ever.
  await Promise.race([entry.client.dispose(), delay(DISPOSE_MS, undefined, { ref: false })]);
  // dispose() leaves the channel open, and its keepalive would keep the process alive. While no node of a cluster is
  // found there is no channel yet: that is not waited for.
  void internals.getChannel().then((channel) => { channel.close(); }, () => undefined);
}

function connect(connectionString: string): EventStoreDBClient {
  const keys = [...connectionString.matchAll(/[?&]([^=&]+)=/g)].map(([, key]) => key ?? '');
  const unknown = keys.find((key) => !KNOWN_KEYS.has(key.toLowerCase()));
  if (unknown !== undefined) {
    throw new StoreUnavailableError(`BESLUITREGISTER_EVENTSTORE bevat de onbekende instelling "${unknown}". Haal die weg.`);
  }
  try {
    return guard(EventStoreDBClient.connectionString(connectionString));
  } catch (error) {
    // The client's error holds the connection string, and so the password: only its sentence about a file goes on.
    const file = error instanceof Error && error.message.startsWith('Failed to load') ? ` ${error.message}` : '';
    throw new StoreUnavailableError(
      `BESLUITREGISTER_EVENTSTORE is geen geldige verbindingsreeks.${file} ` +
        'Schrijf esdb://gebruiker:wachtwoord@adres:2113, met ?tls=false zonder TLS; een teken als @ in het wachtwoord als %40.',
    );
  }
}

/**
 * Two failures that nobody could catch, and so would end the process. After a failed call the client replaces its
 * connection in a promise that nobody awaits; that promise rejects when no node of a cluster is found. And it takes
 * from an error what the error may lack (a NOT_LEADER that names no leader), in a listener. The call itself fails anyhow.
 */
function guard(client: EventStoreDBClient): EventStoreDBClient {
  const { GRPCStreamCreator: createStream, handleError } = internalsOf(client);
  const guarded: Pick<Internals, 'GRPCStreamCreator' | 'handleError'> = {
    handleError: (...failure) => handleError(...failure).catch(() => undefined),
    GRPCStreamCreator: (grpcClient, name, create, ...cache) => createStream(grpcClient, name, (streams) =>
      create(streams).prependListener('error', makeConvertible), ...cache),
  };
  return Object.assign(client, guarded);
}

/** Takes the kind off an error that lacks what goes with it: it stays an error, of no particular kind. */
function makeConvertible(error: Error): void {
  try {
    convertToCommandError(error);
  } catch {
    const metadata: unknown = Reflect.get(error, 'metadata');
    if (metadata instanceof Metadata) metadata.remove('exception');
  }
}

/** Decodes the client's protected members, which are set in its constructor. */
function internalsOf(client: EventStoreDBClient): Internals {
  const members = ['GRPCStreamCreator', 'callArguments', 'getChannel', 'handleError'] as const;
  for (const name of members) {
    if (typeof Reflect.get(client, name) !== 'function') throw new Error(`@eventstore/db-client has no ${name}; this adapter is written for 6.2.1`);
  }
  return client as unknown as Internals;
}
