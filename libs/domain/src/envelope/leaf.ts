import canonicalize from 'canonicalize';

export type JsonValue = string | number | boolean | null | readonly JsonValue[] | JsonObject;
export interface JsonObject { readonly [key: string]: JsonValue }

/** The four members that together are one leaf of the audit log. */
export interface LeafParts {
  readonly id: string;
  readonly type: string;
  readonly data: JsonObject;
  readonly metadata: JsonObject;
}

/** Largest leaf in bytes: C2SP tlog-tiles length-prefixes an entry with a uint16. */
export const MAX_LEAF_BYTES = 65_535;

/** A value that I-JSON (RFC 7493) does not allow, with the JSON pointer to it. */
export class GeenIJsonFout extends Error {
  readonly code = 'geen-i-json';
  constructor(readonly pointer: string, waarom: string) {
    super(`De waarde op ${pointer === '' ? 'het hoogste niveau' : pointer} kan niet worden vastgelegd: ${waarom}.`);
  }
}

/**
 * The exact bytes of an event's leaf: RFC 8785 canonical JSON of `{id,type,data,metadata}`, UTF-8.
 * The size is not checked here; see {@link MAX_LEAF_BYTES}.
 * @throws GeenIJsonFout for anything outside I-JSON: unsafe integers, -0, NaN, lone surrogates, undefined.
 */
export function leafBytes(event: LeafParts): Uint8Array {
  const leaf = { id: event.id, type: event.type, data: event.data, metadata: event.metadata };
  requireIJson(leaf);
  return new TextEncoder().encode(canonicalize(leaf));
}

/**
 * The size in bytes of {@link leafBytes} without making them: RFC 8785 writes strings and numbers as JSON.stringify does
 * (§3.2.2) and only puts the members in order.
 * @param data the event's data as JSON.stringify gives it; `metadata` the same
 * @throws GeenIJsonFout as leafBytes
 */
export function leafSize(event: LeafParts, data: string, metadata: string): number {
  const { id, type } = event;
  requireIJson({ id, type, data: event.data, metadata: event.metadata });
  return LEAF_FRAME + Buffer.byteLength(JSON.stringify(id)) + Buffer.byteLength(JSON.stringify(type)) + Buffer.byteLength(data) + Buffer.byteLength(metadata);
}

const LEAF_FRAME = '{"data":,"id":,"metadata":,"type":}'.length;

/** What I-JSON has against a value, and on which JSON pointer within it. */
interface Bezwaar {
  readonly pointer: string;
  readonly waarom: string;
}

function requireIJson(value: unknown): void {
  const bezwaar = vindBezwaar(value);
  if (bezwaar !== undefined) throw new GeenIJsonFout(bezwaar.pointer, bezwaar.waarom);
}

/** The pointer is put together on the way back: every append comes here, and hardly one of them for a refusal. */
function vindBezwaar(value: unknown): Bezwaar | undefined {
  if (typeof value === 'string') return value.isWellFormed() ? undefined : hier('de tekst bevat een half teken (losse surrogaat)');
  if (value === null || typeof value === 'boolean') return undefined;
  if (typeof value === 'number') return vindGetalbezwaar(value);
  if (Array.isArray(value)) return vindLijstbezwaar(value);
  if (!isKaal(value)) return hier('dit is geen JSON-waarde');
  for (const key of Object.keys(value)) {
    const bezwaar = vindBezwaar(key);
    if (bezwaar !== undefined) return bezwaar;
    const daarin = vindBezwaar(value[key]);
    if (daarin !== undefined) return onder(key, daarin);
  }
  return undefined;
}

function isKaal(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && Object.getPrototypeOf(value) === Object.prototype;
}

function vindLijstbezwaar(items: readonly unknown[]): Bezwaar | undefined {
  for (let index = 0; index < items.length; index += 1) {
    const bezwaar = vindBezwaar(items[index]);
    if (bezwaar !== undefined) return onder(String(index), bezwaar);
  }
  return undefined;
}

function vindGetalbezwaar(value: number): Bezwaar | undefined {
  if (!Number.isFinite(value)) return hier('het getal is niet eindig');
  if (Object.is(value, -0)) return hier('min nul heeft geen eenduidige schrijfwijze');
  if (Number.isInteger(value) && !Number.isSafeInteger(value)) return hier('het gehele getal is te groot om exact te bewaren');
  return undefined;
}

function hier(waarom: string): Bezwaar {
  return { pointer: '', waarom };
}

/** The same objection, seen from one step up (RFC 6901 §3). */
function onder(key: string, bezwaar: Bezwaar): Bezwaar {
  return { ...bezwaar, pointer: `/${key.replaceAll('~', '~0').replaceAll('/', '~1')}${bezwaar.pointer}` };
}
