import { z } from 'zod';

/** Of these the words say it; the rest of such a part says where they stand or who is meant by them. */
const WOORDEN = ['citaat', 'vermelding'] as const;

/** A part of an item as a person reads it: without ids, several of one thing after each other. Null when there is nothing. */
export function inWoorden(waarde: unknown): string | null {
  if (typeof waarde === 'boolean') return waarde ? 'ja' : 'nee';
  if (typeof waarde === 'string' || typeof waarde === 'number') return z.uuid().safeParse(waarde).success ? null : String(waarde);
  if (typeof waarde !== 'object' || waarde === null) return null;
  const velden = new Map<string, unknown>(Object.entries(waarde));
  const woorden = WOORDEN.find((naam) => velden.has(naam));
  if (woorden !== undefined) return inWoorden(velden.get(woorden));
  const delen = [...velden.values()].flatMap((deel) => inWoorden(deel) ?? []);
  return delen.length === 0 ? null : delen.join(Array.isArray(waarde) ? '; ' : ', ');
}
