import { parseLeaf, plainMembers, type JsonValue, type LogEntry } from '@besluitregister/audit-log';
import { Bevinding, UITGANG } from './bevinding.js';
import { zin } from './taal.js';

export type JsonObject = Readonly<Record<string, JsonValue>>;

/** A leaf as a register writes it, as far as this tool looks at it. */
export interface Blad {
  readonly nummer: bigint;
  readonly id: string;
  readonly type: string;
  readonly stream: string;
  readonly revision: number;
  /** UTC, milliseconds; comparing the strings is comparing the times. */
  readonly recordedAt: string;
  readonly methode: string;
  /** How many protected fields (DESIGN §9: `{kid,iv,ct,commitment}`) it has. */
  readonly beschermd: number;
  /** The id of the key of each of them; looked up when it is asked for. */
  readonly sleutels: () => readonly string[];
  /** What the event says; read when it is asked for. */
  readonly data: () => JsonObject;
}

const TIJDSTIP = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;

/**
 * The end of a leaf with the envelope of a register (DESIGN §4). In a plain leaf no text holds a quote, so this finds
 * members and nothing that looks like them; what has another envelope is read the long way.
 */
const ENVELOP = new RegExp(',"id":"([!#-~]*)","metadata":\\{"\\$causationId":"[^"]*","\\$correlationId":"[^"]*",'
  + '"actor":\\{"id":"[^"]*","method":"([ !#-~]*)","organisation":(?:null|"[^"]*"),"role":"[^"]*"\\},"commandId":"[^"]*",'
  + '"reason":(?:null|\\{[^{}]*(?:\\{[^{}]*\\})?[^{}]*\\}),"recordedAt":"(\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z)","revision":(\\d+),'
  + '"schemaVersion":\\d+,"stream":"([!#-~]*)"\\},"type":"([!#-~]*)"\\}$', 'y');
const BESCHERMD = /\{"commitment":"[^"]*","ct":"[^"]*","iv":"[^"]*","kid":"([^"]*)"\}/g;

/**
 * Reads a leaf: canonical JSON of `{id,type,data,metadata}`, and nothing else, that names its own place.
 *
 * @param leden what `plainMembers` says of it, when that was asked already
 * @throws Bevinding `blad-vorm`, FormatError
 */
export function leesBlad({ index, bytes }: Pick<LogEntry, 'index' | 'bytes'>, leden = plainMembers(bytes)): Blad {
  const nummer = index + 1n;
  return (leden === 4 ? leesSnel(nummer, bytes) : undefined) ?? leesGeheel(nummer, bytes);
}

/** The fields of a leaf of four members that is canonical beyond doubt and has the usual envelope, without parsing it. */
function leesSnel(nummer: bigint, bytes: Uint8Array): Blad | undefined {
  const regel = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  ENVELOP.lastIndex = regel.lastIndexOf(',"id":"');
  const [, id, methode, recordedAt, revision, stream, type] = ENVELOP.exec(regel) ?? [];
  if (!regel.startsWith('{"data":{') || id === undefined || methode === undefined || recordedAt === undefined || stream === undefined || type === undefined) return undefined;
  let beschermd = 0;
  for (BESCHERMD.lastIndex = 0; BESCHERMD.test(regel);) beschermd += 1;
  const sleutels = (): string[] => Array.from(regel.matchAll(BESCHERMD), ([, kid]) => kid ?? '');
  return { nummer, id, type, stream, revision: Number(revision), recordedAt, methode, beschermd, sleutels, data: () => leesGeheel(nummer, bytes).data() };
}

function leesGeheel(nummer: bigint, bytes: Uint8Array): Blad {
  const { value } = parseLeaf(bytes);
  if (!isObject(value) || Object.keys(value).join() !== 'data,id,metadata,type') throw vorm(nummer);
  const { id, type, data, metadata } = value;
  if (typeof id !== 'string' || typeof type !== 'string' || !isObject(data) || !isObject(metadata)) throw vorm(nummer);
  const { stream, revision, recordedAt, actor } = metadata;
  if (typeof stream !== 'string' || typeof revision !== 'number' || typeof recordedAt !== 'string' || !TIJDSTIP.test(recordedAt)) throw vorm(nummer);
  const methode = isObject(actor) ? actor['method'] : undefined;
  if (typeof methode !== 'string') throw vorm(nummer);
  const sleutels = [...beschermdeSleutels(data), ...beschermdeSleutels(metadata)];
  return { nummer, id, type, stream, revision, recordedAt, methode, beschermd: sleutels.length, sleutels: () => sleutels, data: () => data };
}

export function isObject(value: JsonValue | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The text under a name, or undefined. */
export function tekst(object: JsonObject, naam: string): string | undefined {
  const waarde = object[naam];
  return typeof waarde === 'string' ? waarde : undefined;
}

function beschermdeSleutels(value: JsonValue): string[] {
  if (typeof value !== 'object' || value === null) return [];
  if (isObject(value) && Object.keys(value).join() === 'commitment,ct,iv,kid') {
    const delen = Object.values(value).filter((lid) => typeof lid === 'string');
    return delen.length === 4 ? delen.slice(-1) : [];
  }
  const leden: readonly JsonValue[] = isObject(value) ? Object.values(value) : value;
  return leden.flatMap(beschermdeSleutels);
}

function vorm(nummer: bigint): Bevinding {
  return new Bevinding(UITGANG.vervalst, 'blad-vorm', zin(
    `Gebeurtenis ${nummer} heeft niet de vorm van een gebeurtenis van het register.`,
    `Event ${nummer} does not have the form of an event of the register.`), { nummer });
}
