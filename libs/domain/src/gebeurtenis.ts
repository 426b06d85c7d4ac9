import type { z } from 'zod';
import { opgeslagenSchema } from './waarden/beschermd.js';

/**
 * One entry of the catalogue: a stored type, its schema in open form, and whose data key
 * protects its free text (`null` when the type has none).
 */
export interface Gebeurtenisdefinitie<T extends string = string, S extends z.ZodType = z.ZodType> {
  readonly type: T;
  readonly schemaVersion: number;
  readonly schema: S;
  /** The stored form, derived from `schema`. */
  readonly opgeslagen: z.core.$ZodType;
  sleutel(data: z.infer<S>): string | null;
}

/** The event in memory: type and data, protected text readable. */
export type GebeurtenisVan<D> = D extends Gebeurtenisdefinitie<infer T, infer S>
  ? { readonly type: T; readonly data: Readonly<z.infer<S>> }
  : never;

/** The data of the events of one type in a union of events. */
export type DataVan<E extends { readonly type: string; readonly data: unknown }, T extends E['type']> = Extract<E, { readonly type: T }>['data'];

/**
 * Defines an event type. The name and the shape are the storage format: a name is never
 * renamed or reused, a new meaning is a new type, a new shape a new version with an upcaster.
 */
export function gebeurtenis<const T extends string, S extends z.ZodObject>(
  type: T,
  schema: S,
  sleutel: (data: z.infer<S>) => string | null = () => null,
): Gebeurtenisdefinitie<T, S> {
  return { type, schemaVersion: 1, schema, opgeslagen: opgeslagenSchema(schema), sleutel };
}
