import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { CATALOGUS, decodeer, encodeer, type JsonObject, type OpgeslagenGebeurtenis } from '@besluitregister/domain';
import { voorbeelden } from './voorbeelden.js';

const MAP = new URL('./', import.meta.url);
const lees = (bestand: string): OpgeslagenGebeurtenis => JSON.parse(readFileSync(new URL(bestand, MAP), 'utf8')) as OpgeslagenGebeurtenis;
const schrijf = (opgeslagen: OpgeslagenGebeurtenis): string => `${JSON.stringify(opgeslagen, null, 2)}\n`;
/** The fields of a golden file are fixed and stay what they are: protection is not what is tested here. */
const ongewijzigd = (veld: unknown): unknown => veld;

const huidig = [...CATALOGUS.values()].map(({ type, schemaVersion }) => ({ type, bestand: `${type}.v${schemaVersion}.json` }));

// With BIJWERKEN=1 missing files are written; a file that is there is never touched: it is what a register may hold.
if (process.env['BIJWERKEN'] === '1') {
  const nieuw = voorbeelden();
  for (const { type, bestand } of huidig) {
    const opgeslagen = nieuw.get(type);
    if (opgeslagen && !readdirSync(MAP).includes(bestand)) writeFileSync(new URL(bestand, MAP), schrijf(opgeslagen));
  }
}

const aanwezig = readdirSync(MAP).filter((naam) => naam.endsWith('.json')).sort();

describe('De voorbeelden van opgeslagen gebeurtenissen', () => {
  it.each(huidig)('$bestand is er; ontbreekt het: npm run bijwerken', ({ bestand }) => {
    expect(aanwezig).toContain(bestand);
  });
  it.each(aanwezig)('%s hoort bij een type en een versie van de catalogus', (bestand) => {
    const [, type = '', versie = ''] = /^(\w+)\.v(\d+)\.json$/.exec(bestand) ?? [];
    expect(Number(versie)).toBeGreaterThanOrEqual(1);
    expect(Number(versie)).toBeLessThanOrEqual(CATALOGUS.get(type)?.schemaVersion ?? 0);
    expect(lees(bestand)).toMatchObject({ type, metadata: { schemaVersion: Number(versie) } });
  });
  it.each(huidig)('$bestand is leesbaar en wordt weer precies zo geschreven', ({ bestand }) => {
    const opgeslagen = lees(bestand);
    const { id, event, metadata } = decodeer(opgeslagen, () => 'tekst');
    expect(event.type).toBe(opgeslagen.type);
    const velden = [...beschermdeVelden(opgeslagen)];
    expect(encodeer({ id, event, metadata }, () => velden.shift())).toEqual(opgeslagen);
    expect(velden).toEqual([]);
    expect(decodeer(opgeslagen, ongewijzigd)).toMatchObject({ id: opgeslagen.id, metadata: opgeslagen.metadata });
  });
  it.each(huidig)('$bestand staat in JSON zoals wij die schrijven', ({ bestand }) => {
    expect(readFileSync(new URL(bestand, MAP), 'utf8')).toBe(schrijf(lees(bestand)));
  });
});

/** The protected fields of an event, in the order in which they are written. */
function beschermdeVelden(opgeslagen: OpgeslagenGebeurtenis): JsonObject[] {
  const velden: JsonObject[] = [];
  decodeer(opgeslagen, (veld) => {
    velden.push(veld as JsonObject);
    return 'tekst';
  });
  return velden;
}
