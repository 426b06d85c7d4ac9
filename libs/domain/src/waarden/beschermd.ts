import { z } from 'zod';

/**
 * Protected text: in memory it is the text itself, stored it is a {@link BeschermdVeld}.
 * One schema per event type serves both: {@link opgeslagenSchema} derives the stored form,
 * {@link mapBeschermd} turns one into the other.
 */
export const GEWIST = '[gewist]';

/** The stored form of a protected text (DESIGN §9): AES-256-GCM, base64 members. */
export interface BeschermdVeld {
  readonly kid: string;
  readonly iv: string;
  readonly ct: string;
  readonly commitment: string;
}

export const beschermdVeldSchema = z.strictObject({
  kid: z.uuid(),
  iv: z.base64(),
  ct: z.base64(),
  commitment: z.base64(),
}).meta({ id: 'BeschermdVeld', title: 'Beschermd veld' });

/** Whether a value looks like a protected field; not whether it opens. Asked of every field that is read, so it looks no further. */
export function isBeschermdVeld(waarde: unknown): waarde is BeschermdVeld {
  return isRecord(waarde) && ['kid', 'iv', 'ct', 'commitment'].every((lid) => typeof waarde[lid] === 'string');
}

const beschermdeSchemas = new WeakSet<z.core.$ZodType>();

/** Anything but NUL, which PostgreSQL does not take, and half characters (lone surrogates), which UTF-8 can not keep. */
const HELE_TEKENS = /^[^\0\ud800-\udfff]*$/u;

/** Free text about people or meetings; encrypted before it is stored. At most `max` characters. */
export function beschermd(max = 20_000): z.ZodString {
  const schema = z.string().min(1).max(max).regex(HELE_TEKENS);
  beschermdeSchemas.add(schema);
  return schema;
}

export function isBeschermd(schema: z.core.$ZodType): boolean {
  return beschermdeSchemas.has(schema);
}

/** The schema of the stored form: every protected text replaced by a {@link BeschermdVeld}. */
export function opgeslagenSchema(schema: z.core.$ZodType): z.core.$ZodType {
  if (isBeschermd(schema)) return beschermdVeldSchema;
  if (schema instanceof z.ZodObject) {
    const shape = Object.entries(shapeOf(schema)).map(([name, member]) => [name, opgeslagenSchema(member)] as const);
    return z.strictObject(Object.fromEntries(shape));
  }
  if (schema instanceof z.ZodArray) return z.array(opgeslagenSchema(schema.element));
  if (schema instanceof z.ZodNullable) return z.nullable(opgeslagenSchema(schema.unwrap()));
  if (schema instanceof z.ZodDiscriminatedUnion) return z.union(schema.options.map(opgeslagenSchema));
  return schema;
}

/** Replaces a protected text (or its stored form) at a JSON pointer. */
export type VeldAfbeelding = (waarde: unknown, pointer: string) => unknown;

/**
 * A copy of `value` in which every protected leaf of `schema` is replaced by what `map` gives for it.
 * `value` must already fit the schema, in its open or in its stored form.
 */
export function mapBeschermd(schema: z.core.$ZodType, value: unknown, map: VeldAfbeelding, pointer = ''): unknown {
  if (value === null || value === undefined) return value;
  if (isBeschermd(schema)) return map(value, pointer);
  if (schema instanceof z.ZodObject && isRecord(value)) {
    const shape = shapeOf(schema);
    return Object.fromEntries(Object.entries(value).map(([name, member]) => {
      const memberSchema = shape[name];
      return [name, memberSchema ? mapBeschermd(memberSchema, member, map, `${pointer}/${name}`) : member];
    }));
  }
  if (schema instanceof z.ZodArray && Array.isArray(value)) {
    return value.map((item: unknown, index) => mapBeschermd(schema.element, item, map, `${pointer}/${index}`));
  }
  if (schema instanceof z.ZodNullable) return mapBeschermd(schema.unwrap(), value, map, pointer);
  if (schema instanceof z.ZodDiscriminatedUnion && isRecord(value)) {
    return mapBeschermd(optionOf(schema, value), value, map, pointer);
  }
  return value;
}

function optionOf(union: z.ZodDiscriminatedUnion, value: Record<string, unknown>): z.core.$ZodType {
  const { discriminator } = union.def;
  const option = union.options.find((candidate) =>
    candidate instanceof z.ZodObject && fits(shapeOf(candidate)[discriminator], value[discriminator]));
  if (!option) throw new Error(`no option of the union fits ${discriminator}=${String(value[discriminator])}`);
  return option;
}

function fits(schema: z.core.$ZodType | undefined, value: unknown): boolean {
  return schema !== undefined && z.safeParse(schema, value).success;
}

function shapeOf(schema: z.ZodObject): Readonly<Record<string, z.core.$ZodType>> {
  return schema.shape;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
