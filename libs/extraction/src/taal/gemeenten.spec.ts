import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { GEMEENTEN } from './gemeenten.js';

describe('gemeenten', () => {
  it('zijn die van de vijf districten waarmee een register wordt ingericht', () => {
    const { districten } = JSON.parse(readFileSync(new URL('../../../registration/data/gemeenten-oost-nederland.json', import.meta.url), 'utf8')) as { districten: { gemeenten: { naam: string }[] }[] };
    expect([...GEMEENTEN].sort()).toEqual(districten.flatMap(({ gemeenten }) => gemeenten.map(({ naam }) => naam)).sort());
  });
});
