import { parseLeaf, type JsonValue, type LogEntry } from '@besluitregister/audit-log';
import { Bevinding, UITGANG } from './bevinding.js';
import { zin } from './taal.js';

export type JsonObject = Readonly<Record<string, JsonValue>>;

/** A leaf as a register writes it, as far as this tool looks at it. */
export interface Blad {
  readonly nummer: bigint;
  readonly id: string;
  readonly type: string;
  readonly data: JsonObject;
  readonly metadata: JsonObject;
  readonly stream: string;
  readonly revision: number;
  /** UTC, milliseconds; comparing the strings is comparing the times. */
  readonly recordedAt: string;
  readonly methode: string;
}

const TIJDSTIP = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;

/**
 * Reads a leaf: canonical JSON of `{id,type,data,metadata}`, and nothing else, that names its own place.
 * @throws Bevinding `blad-vorm`, FormatError
 */
export function leesBlad({ index, bytes }: Pick<LogEntry, 'index' | 'bytes'>): Blad {
  const nummer = index + 1n;
  const { value } = parseLeaf(bytes);
  if (!isObject(value) || Object.keys(value).join() !== 'data,id,metadata,type') throw vorm(nummer);
  const { id, type, data, metadata } = value;
  if (typeof id !== 'string' || typeof type !== 'string' || !isObject(data) || !isObject(metadata)) throw vorm(nummer);
  const { stream, revision, recordedAt, actor } = metadata;
  if (typeof stream !== 'string' || typeof revision !== 'number' || typeof recordedAt !== 'string' || !TIJDSTIP.test(recordedAt)) throw vorm(nummer);
  const methode = isObject(actor) ? actor['method'] : undefined;
  if (typeof methode !== 'string') throw vorm(nummer);
  return { nummer, id, type, data, metadata, stream, revision, recordedAt, methode };
}

export function isObject(value: JsonValue | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The text under a name, or undefined. */
export function tekst(object: JsonObject, naam: string): string | undefined {
  const waarde = object[naam];
  return typeof waarde === 'string' ? waarde : undefined;
}

/** How many protected fields (DESIGN §9: `{kid,iv,ct,commitment}`) there are in a value. */
export function telBeschermd(value: JsonValue): number {
  if (typeof value !== 'object' || value === null) return 0;
  if (isObject(value) && Object.keys(value).sort().join() === 'commitment,ct,iv,kid') return 1;
  const leden: readonly JsonValue[] = isObject(value) ? Object.values(value) : value;
  return leden.reduce<number>((som, lid) => som + telBeschermd(lid), 0);
}

function vorm(nummer: bigint): Bevinding {
  return new Bevinding(UITGANG.vervalst, 'blad-vorm', zin(
    `Gebeurtenis ${nummer} heeft niet de vorm van een gebeurtenis van het register.`,
    `Event ${nummer} does not have the form of an event of the register.`), { nummer });
}
