import { ApiOkResponse } from '@nestjs/swagger';
import { z } from 'zod';

/** The 200 of an operation, described by the schema its answer is inferred from (OpenAPI 3.1 uses JSON Schema 2020-12). */
export function Antwoord(schema: z.ZodType, omschrijving: string): MethodDecorator {
  const { $schema: _, '~standard': __, ...jsonSchema } = z.toJSONSchema(schema, {
    io: 'output',
    override: ({ jsonSchema: deel }) => {
      // NLGov API Design Rules look for the format of a date on the property itself, not within an anyOf.
      const [waarde, leeg, ...meer] = deel.anyOf ?? [];
      if (meer.length > 0 || leeg?.type !== 'null' || waarde?.format === undefined || typeof waarde.type !== 'string') return;
      delete deel.anyOf;
      Object.assign(deel, waarde, { type: [waarde.type, 'null'] });
    },
  });
  // The two libraries type the same JSON Schema differently.
  const beschrijving: object = jsonSchema;
  return ApiOkResponse({ description: omschrijving, schema: beschrijving });
}
