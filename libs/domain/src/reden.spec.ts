import { describe, expect, it } from '@jest/globals';
import { controleerReden } from './reden.js';

const code = (toelichting: string) => controleerReden({ code: 'schrijffout', toelichting })?.code ?? null;

describe('Een reden', () => {
  it.each(['verkeerde naam', 'typefout', 'Naam fout gespeld in het verslag.'])('"%s" zegt iets', (toelichting) => {
    expect(code(toelichting)).toBeNull();
  });
  it.each(['', '.', '   ', '12345', 'x', 'a.b.c.d', '-----', '!?!?!?'])('"%s" zegt niets', (toelichting) => {
    expect(code(toelichting)).toBe('reden-ontbreekt');
  });
  it('ontbreekt als er geen is', () => {
    expect(controleerReden(null)).toMatchObject({ code: 'reden-ontbreekt', veld: '/reden/toelichting' });
  });
});
