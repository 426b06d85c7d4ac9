import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { VORMEN } from './vormen.fixture.js';

const MAP = new URL('../../docs/reference/opdrachtregel/', import.meta.url);

/** The published JSON Schema; what is used more than once stands in it once. */
function schemaTekst(opdracht: string, vorm: z.ZodType): string {
  const schema = z.toJSONSchema(vorm, {
    reused: 'ref',
    override: ({ jsonSchema }) => { if (jsonSchema.format === 'uuid' || jsonSchema.format === 'date' || jsonSchema.format === 'date-time') delete jsonSchema.pattern; },
  });
  return `${JSON.stringify({ title: `besluitregister ${opdracht} --json`, ...schema }, null, 1)}\n`;
}

const verwacht = [...VORMEN].map(([opdracht, vorm]) => ({ bestand: `${opdracht}.schema.json`, tekst: schemaTekst(opdracht, vorm) }));

// With BIJWERKEN=1 they are written first.
if (process.env['BIJWERKEN'] === '1') {
  mkdirSync(MAP, { recursive: true });
  for (const { bestand, tekst } of verwacht) writeFileSync(new URL(bestand, MAP), tekst);
}

describe('De gepubliceerde vormen van --json', () => {
  it('zijn er voor elke opdracht, en voor niets anders', () => {
    expect(readdirSync(MAP).sort()).toEqual(verwacht.map(({ bestand }) => bestand).sort());
  });
  it.each(verwacht)('is $bestand bij; anders: BIJWERKEN=1 en deze test', ({ bestand, tekst }) => {
    expect(readFileSync(new URL(bestand, MAP), 'utf8')).toBe(tekst);
  });
});
