import { describe, expect, it } from '@jest/globals';
import { metadataSchema } from './metadata.js';
import { CATEGORIEEN, STANDAARD_PREFIX, streamNaam } from './streams.js';

const ID = '0199a8c0-0000-7000-8000-000000000001';

describe('streamNaam', () => {
  it('is prefix, categorie en id', () => {
    expect(STANDAARD_PREFIX).toBe('br.');
    expect(streamNaam('Vergadering', ID)).toBe(`br.Vergadering-${ID}`);
    expect(streamNaam('Vergadering', ID, 'proef.')).toBe(`proef.Vergadering-${ID}`);
  });
  // EventStoreDB takes the category up to the first hyphen.
  it.each(CATEGORIEEN)('%s heeft geen koppelteken en past in de metadata', (categorie) => {
    expect(categorie).toMatch(/^[A-Z][a-z]+$/);
    expect(metadataSchema.shape.stream.safeParse(streamNaam(categorie, ID)).success).toBe(true);
  });
  it.each(['Vergadering', `br.Vergadering-${ID}x`, `br.Ver-gadering-${ID}`, `BR.Vergadering-${ID}`, ` br.Vergadering-${ID}`])('de metadata neemt niet "%s"', (stream) => {
    expect(metadataSchema.shape.stream.safeParse(stream).success).toBe(false);
  });
});
