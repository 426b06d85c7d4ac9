import { z } from 'zod';
import { isBeschermd } from './waarden/beschermd.js';

/** The part of JSON Schema 2020-12 that the register's schemas use. */
export type JsonSchema = z.core.JSONSchema.BaseSchema;

const FORMATS_THAT_SAY_ENOUGH = ['uuid', 'date', 'date-time', 'base64'];

/** The JSON Schema of a Zod schema; protected text is marked with `beschermd: true`. */
export function jsonSchemaVan(schema: z.core.$ZodType): JsonSchema {
  return z.toJSONSchema(schema, {
    override: ({ zodSchema, jsonSchema }) => {
      if (isBeschermd(zodSchema)) jsonSchema['beschermd'] = true;
      if (jsonSchema.format && FORMATS_THAT_SAY_ENOUGH.includes(jsonSchema.format)) delete jsonSchema.pattern;
      if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
    },
  });
}

/** A schema that is one of several: a union, or a value that may be null. */
export function keuzes(schema: JsonSchema): readonly JsonSchema[] {
  return (schema.anyOf ?? schema.oneOf ?? []).filter((keuze) => typeof keuze === 'object');
}

/** The schema of the members of an array. */
export function itemsVan({ items }: JsonSchema): JsonSchema {
  if (typeof items !== 'object' || Array.isArray(items)) throw new Error('an array of one kind of item is expected');
  return items;
}

/** The members of an object: name and schema. */
export function ledenVan({ properties = {} }: JsonSchema): readonly (readonly [string, JsonSchema])[] {
  return Object.entries(properties).flatMap(([naam, lid]) => (typeof lid === 'object' ? [[naam, lid] as const] : []));
}
