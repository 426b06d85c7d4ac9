import { Produceert } from '@besluitregister/http';
import { applyDecorators } from '@nestjs/common';
import { ApiOkResponse } from '@nestjs/swagger';
import { z } from 'zod';
import { MetTabel } from '../uitvoer/tabel.interceptor.js';
import { TABELTYPEN } from '../uitvoer/tabel.js';
import { tabelvorm } from '../uitvoer/tabelvorm.js';

const JSON_ANTWOORD = 'application/json';

/**
 * The 200 of an operation, described by the schema its answer is inferred from (OpenAPI 3.1 uses JSON Schema 2020-12).
 * Unless it says what else it gives, it is also to be had as a table (CSV, XLSX).
 * @param ernaast what else it gives, by media type
 */
export function Antwoord(schema: z.ZodType, omschrijving: string, ernaast?: Readonly<Record<string, { readonly schema: object }>>): MethodDecorator {
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
  if (ernaast) return ApiOkResponse({ description: omschrijving, content: { [JSON_ANTWOORD]: { schema: beschrijving }, ...ernaast } });
  const tabel = Object.fromEntries(TABELTYPEN.map((type) => [type, { schema: { type: 'string' as const, ...(type === 'text/csv' ? {} : { format: 'binary' }) } }]));
  return applyDecorators(
    MetTabel(tabelvorm(jsonSchema)),
    Produceert(JSON_ANTWOORD, ...TABELTYPEN),
    ApiOkResponse({ description: omschrijving, content: { [JSON_ANTWOORD]: { schema: beschrijving }, ...tabel } }),
  );
}
