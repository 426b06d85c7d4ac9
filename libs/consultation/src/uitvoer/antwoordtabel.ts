import { z } from 'zod';
import { CSV } from './csv.js';
import { alsTabel } from './tabel.js';
import { tabelvorm } from './tabelvorm.js';
import { XLSX } from './xlsx.js';

/** What an answer can be had as beside text and JSON, outside HTTP. */
export const TABELFORMATEN = ['csv', 'xlsx'] as const;
export type Tabelformaat = (typeof TABELFORMATEN)[number];

/** What an answer looks like. */
export type Antwoordschema = z.ZodType;

/** The answer to a question that can have answers of different shapes. */
export function eenVan(schemas: readonly [Antwoordschema, ...Antwoordschema[]]): Antwoordschema {
  return z.union(schemas);
}

/** An answer as a file with a table, as over HTTP. */
export function antwoordtabel(schema: Antwoordschema, antwoord: object, formaat: Tabelformaat): Promise<Buffer> {
  return alsTabel(tabelvorm(z.toJSONSchema(schema, { io: 'output' })), antwoord, formaat === 'csv' ? CSV : XLSX);
}
