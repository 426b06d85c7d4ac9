import { describe, expect, it } from '@jest/globals';
import { opEenRegel } from './eenheden.js';
import { delen, vindKnippen } from './acten.js';
import { isWebadres, splitsZinnen } from './zinnen.js';

const zinnen = (tekst: string): string[] => splitsZinnen(tekst).map((z) => tekst.slice(z.van, z.tot));
const acten = (tekst: string): string[] => delen(tekst, { van: 0, tot: tekst.length }, vindKnippen(tekst, true)).map((d) => tekst.slice(d.van, d.tot));

describe('zinnen', () => {
  it('eindigt niet na een afkorting, een voorletter of een lijstnummer', () => {
    expect(zinnen('Dhr. A.B. Smit meldt dat max. 3 cent p.p. geldt. Punt 2. volgt later.')).toEqual(['Dhr. A.B. Smit meldt dat max. 3 cent p.p. geldt.', 'Punt 2. volgt later.']);
  });

  it('eindigt na een letter die een keuze aanduidt en geen voorletter is', () => {
    expect(zinnen('Barneveld heeft een voorkeur voor A. Renkum kiest voor B. Arnhem kan leven met B. Het OM niet. A. Jansen zwijgt.')).toEqual([
      'Barneveld heeft een voorkeur voor A.', 'Renkum kiest voor B.', 'Arnhem kan leven met B.', 'Het OM niet.', 'A. Jansen zwijgt.',
    ]);
  });

  it('splitst bij een vraagteken, een uitroepteken en een vergeten spatie', () => {
    expect(zinnen('Kan dat wel? Ja! Dat kan.De rest volgt.')).toEqual(['Kan dat wel?', 'Ja!', 'Dat kan.', 'De rest volgt.']);
  });

  it('houdt een webadres heel, ook over het regeleinde', () => {
    expect(zinnen('Te vinden op: https://voorbeeld.nl/plan-\nvan-aanpak De leden reageren.')).toEqual(['Te vinden op:', 'https://voorbeeld.nl/plan-\nvan-aanpak', 'De leden reageren.']);
    expect(isWebadres('https://voorbeeld.nl/plan-\nvan-aanpak')).toBe(true);
    expect(isWebadres('Zie https://voorbeeld.nl voor het plan')).toBe(false);
  });
});

describe('op één regel', () => {
  it('heelt een afgebroken woord en houdt een streepje dat bij het woord hoort', () => {
    expect(opEenRegel('het be-\nleid van Noord-\n Holland over I-\nwatch, in-\nen uitvoer')).toBe('het beleid van Noord-Holland over I-watch, in- en uitvoer');
  });
});

describe('twee handelingen in één zin', () => {
  it('knipt bij een tweede werkwoord van zeggen', () => {
    expect(acten('Burgemeester Bos stemt in en vraagt zich af of de planning klopt.')).toEqual(['Burgemeester Bos stemt in', 'en vraagt zich af of de planning klopt.']);
  });

  it('knipt bij "echter" en bij een nieuwe hoofdzin na de komma', () => {
    expect(acten('De heer Smit vraagt hoe het gaat, in zijn wijk is het rustig.')).toEqual(['De heer Smit vraagt hoe het gaat,', 'in zijn wijk is het rustig.']);
    expect(acten('Zij staat stil bij de kosten van het plan, echter er is genoeg geld beschikbaar.')).toHaveLength(2);
  });

  it('laat een bijzin en een opsomming heel', () => {
    expect(acten('De heer Smit vraagt of het plan, dat al eerder is besproken, nu af is.')).toHaveLength(1);
  });
});
