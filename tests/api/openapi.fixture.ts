import { z } from 'zod';

const parameterSchema = z.looseObject({
  name: z.string(), in: z.enum(['query', 'path', 'header', 'cookie']), required: z.boolean().optional(),
  schema: z.looseObject({ type: z.string().optional(), format: z.string().optional(), enum: z.array(z.unknown()).optional(), pattern: z.string().optional() }),
});
export type Parameter = z.infer<typeof parameterSchema>;

const inhoudSchema = z.record(z.string(), z.looseObject({ schema: z.unknown() }));
const operatieSchema = z.looseObject({
  parameters: z.array(parameterSchema).default([]),
  requestBody: z.looseObject({ content: inhoudSchema }).optional(),
  responses: z.record(z.string(), z.looseObject({ content: inhoudSchema.optional() })),
});
const documentSchema = z.looseObject({
  paths: z.record(z.string(), z.record(z.string(), operatieSchema)),
  components: z.looseObject({ schemas: z.record(z.string(), z.unknown()) }),
});
export type OpenApi = z.infer<typeof documentSchema>;

/** One thing the API can be asked. */
export interface Operatie extends z.infer<typeof operatieSchema> {
  readonly methode: string;
  /** As in the document: `/vergaderingen/{vergaderingId}`. */
  readonly pad: string;
}

export const leesOpenApi = (json: unknown): OpenApi => documentSchema.parse(json);

export function operaties({ paths }: OpenApi): readonly Operatie[] {
  return Object.entries(paths).flatMap(([pad, methoden]) =>
    Object.entries(methoden).map(([methode, operatie]) => ({ ...operatie, methode: methode.toUpperCase(), pad })));
}

const jsonSchema = z.custom<Parameters<typeof z.fromJSONSchema>[0]>((schema) => typeof schema === 'object' && schema !== null);

/** What an answer of this operation must look like; references to components are filled in, of which there are no circles. */
export function antwoordvorm(document: OpenApi, { responses }: Operatie, status: number, mediatype: string): z.ZodType {
  return z.fromJSONSchema(jsonSchema.parse(zonderVerwijzingen(document, responses[status]?.content?.[mediatype]?.schema)));
}

function zonderVerwijzingen(document: OpenApi, deel: unknown): unknown {
  if (Array.isArray(deel)) return deel.map((lid) => zonderVerwijzingen(document, lid));
  if (typeof deel !== 'object' || deel === null) return deel;
  if ('$ref' in deel && typeof deel.$ref === 'string') {
    return zonderVerwijzingen(document, document.components.schemas[deel.$ref.replace('#/components/schemas/', '')]);
  }
  return Object.fromEntries(Object.entries(deel).map(([naam, lid]) => [naam, zonderVerwijzingen(document, lid)]));
}

/** A value that the parameter can not have; undefined when any text will do. */
export function onmogelijkeWaarde({ schema }: Parameter): string | undefined {
  const { type, format, pattern } = schema;
  if (format === 'date') return '2019-02-30';
  if (type === 'integer' || type === 'number' || type === 'boolean' || schema.enum !== undefined || format === 'uuid' || format === 'date-time') return 'onmogelijk!';
  return pattern !== undefined && !new RegExp(pattern).test('onmogelijk!') ? 'onmogelijk!' : undefined;
}
