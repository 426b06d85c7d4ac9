import { stringify, v5 } from 'uuid';

/** Namespace of the register's name-based ids. Never changes: ids in stored events derive from it. */
const NAMESPACE = '5b7f3b52-33c7-5d0e-9b7e-0f6c1b1f2a11';

/** Deterministic id of the `volgnummer`-th sitting of an overleg on a date. */
export function vergaderingId(overlegId: string, datum: string, volgnummer = 1): string {
  return v5(`vergadering/${overlegId}/${datum}/${volgnummer}`, NAMESPACE);
}

/** Deterministic id of a body known by a code in a public register (never by a person's data). */
export function overlegId(kenmerk: string): string {
  return v5(`overleg/${kenmerk}`, NAMESPACE);
}

/** Stream id of a reservation: of what kind, and the HMAC of what is reserved. */
export function reserveringId(soort: string, sleutelHmac: string): string {
  return v5(`reservering/${soort}/${sleutelHmac}`, NAMESPACE);
}

/** Deterministic id within another id: part `naam` of `ouder`. */
export function deelId(ouder: string, naam: string): string {
  return v5(naam, ouder);
}

/** Id from a keyed hash, for what is named by protected text: the same text gives the same id, the id gives nothing away. */
export function idUitHmac(hmac: Uint8Array): string {
  // UUIDv8 (RFC 9562 §5.8) over the first 16 bytes.
  const bytes = Uint8Array.from(hmac.subarray(0, 16));
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x80;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  return stringify(bytes);
}
