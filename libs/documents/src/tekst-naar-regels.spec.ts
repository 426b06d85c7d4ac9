import { describe, it, expect } from '@jest/globals';
import fc from 'fast-check';
import { tekstNaarRegels } from './tekst-naar-regels.js';

describe('tekstNaarRegels', () => {
  it.each([
    ['een laatste regel zonder regeleinde', 'a\nb', ['a', 'b']],
    ['een laatste regel met regeleinde', 'a\nb\n', ['a', 'b']],
    ['lege regels, ook vooraan en achteraan', '\n\na\n\n', ['', '', 'a', '']],
    ['CRLF, CR en LF door elkaar', 'a\r\nb\rc\n\rd', ['a', 'b', 'c', '', 'd']],
    ['wit aan begin en eind van een regel', '  a \t\n', ['  a \t']],
    ['tekens die geen regeleinde zijn', 'a\u2028b\u0085c\u000bd', ['a\u2028b\u0085c\u000bd']],
  ])('leest %s', (_wat, tekst, regels) => {
    expect(tekstNaarRegels(tekst).regels).toEqual(regels);
  });

  it.each([
    ['aan het begin van een regel, zoals pdftotext', 'a\n\fb\n', ['a', 'b'], [1, 2]],
    ['aan het eind van een regel', 'a\f\nb', ['a', 'b'], [1, 2]],
    ['op een eigen regel', 'a\n\f\nb', ['a', '', 'b'], [1, 1, 2]],
    ['midden in een regel', 'a\fb', ['a', 'b'], [1, 2]],
    ['twee maal: een lege pagina', 'a\n\f\fb', ['a', 'b'], [1, 3]],
    ['aan het eind van het bestand', 'a\n\f', ['a'], [1]],
  ])('eindigt een pagina bij een form feed %s', (_wat, tekst, regels, paginaVan) => {
    expect(tekstNaarRegels(tekst)).toEqual({ regels, paginaVan });
  });

  it('verliest geen letter en telt nooit een pagina terug', () => {
    const tekst = fc.array(fc.constantFrom('a', 'é', ' ', '\n', '\r', '\r\n', '\f')).map((delen) => delen.join(''));
    fc.assert(fc.property(tekst, (invoer) => {
      const { regels, paginaVan } = tekstNaarRegels(invoer);
      expect(regels.join('')).toBe(invoer.replace(/[\r\n\f]/gu, ''));
      expect(paginaVan).toEqual([...paginaVan].sort((a, b) => a - b));
    }));
  });
});
