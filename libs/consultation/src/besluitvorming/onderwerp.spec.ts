import { describe, expect, it } from '@jest/globals';
import { delenVan } from './onderwerp.js';

describe('delenVan', () => {
  it.each([
    ['cameratoezicht', []],
    ['Cameratoezicht/I-watch', ['Cameratoezicht', 'I-watch']],
    ['APV, ondermijning en vuurwerk', ['APV', 'ondermijning', 'vuurwerk']],
    ['Rijk & gemeenten', ['Rijk', 'gemeenten']],
    ['menselijk', []],
    ['I-watch / iwatch', []],
    [' / ', []],
    ['zorg EN veiligheid', ['zorg', 'veiligheid']],
  ])('cuts %s', (onderwerp, delen) => {
    expect(delenVan(onderwerp)).toEqual(delen);
  });
});
