import { copyFileSync, mkdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aantalGebeurtenissen, besluitregister, IJSSELLAND_2_OKTOBER, VERSLAG, werkmap, type Afloop } from '../e2e/opstelling.fixture.js';

const MB = 1024 * 1024;
const { map, ruimOp } = werkmap();
afterAll(ruimOp);
const gegevens = join(map, 'gegevens');
const bestand = (naam: string): string => join(map, naam);

beforeAll(async () => {
  const { exit, fout } = await besluitregister(['importeer', VERSLAG, ...IJSSELLAND_2_OKTOBER, '--gegevens', gegevens]);
  if (exit !== 0) throw new Error(fout);
  writeFileSync(bestand('leeg.txt'), '');
  writeFileSync(bestand('binair.txt'), Buffer.from(Array.from({ length: 4096 }, (_, plaats) => (plaats * 73) % 256)));
  writeFileSync(bestand('codering.txt'), Buffer.concat([Buffer.from('Verslag\nDe heer '), Buffer.from([0x81, 0x8d]), Buffer.from(' zegt dit toe.\n')]));
  for (const [naam, grootte] of [['50MB.txt', 50 * MB], ['51MB.txt', 51 * MB]] as const) {
    writeFileSync(bestand(naam), 'De voorzitter concludeert.\n');
    truncateSync(bestand(naam), grootte);
  }
  writeFileSync(bestand('ander.txt'), readFileSync(VERSLAG, 'utf8').replace('Miltenburg', 'Middelburg'));
  copyFileSync(VERSLAG, bestand('goed.txt'));
  mkdirSync(bestand('map.txt'));
});

const GOED = ['Twente', '2019-10-02'] as const;
const GEVALLEN = [
  { wat: 'een bestand dat er niet is', naam: 'nergens.txt', bij: GOED, code: 2, zin: /Het bestand .*nergens\.txt bestaat niet; controleer het pad\./ },
  { wat: 'een map', naam: 'map.txt', bij: GOED, code: 2, zin: /staan geen verslagen; zij eindigen op/ },
  { wat: 'een leeg bestand', naam: 'leeg.txt', bij: GOED, code: 2, zin: /"leeg\.txt" is leeg/ },
  { wat: 'een binair bestand', naam: 'binair.txt', bij: GOED, code: 2, zin: /"binair\.txt" is geen tekst maar een binair bestand/ },
  { wat: 'een onleesbare codering', naam: 'codering.txt', bij: GOED, code: 2, zin: /"codering\.txt" is geen UTF-8.*regel 2/ },
  { wat: 'een bestand van 50 MB', naam: '50MB.txt', bij: GOED, code: 2, zin: /"50MB\.txt" is te groot: een tekstbestand mag ten hoogste 10 MB zijn/ },
  { wat: 'een bestand van meer dan 50 MB', naam: '51MB.txt', bij: GOED, code: 2, zin: /51MB\.txt is groter dan 50 MB/ },
  { wat: 'een dag die niet bestaat', naam: 'goed.txt', bij: ['Twente', '2019-02-30'], code: 2, zin: /De datum "2019-02-30" bestaat niet; geef een datum als jjjj-mm-dd/ },
  { wat: 'een datum in woorden', naam: 'goed.txt', bij: ['Twente', 'gisteren'], code: 2, zin: /De datum "gisteren" bestaat niet/ },
  { wat: 'een datum in de toekomst', naam: 'goed.txt', bij: ['Twente', '2999-01-01'], code: 2, zin: /De vergaderdatum 2999-01-01 ligt in de toekomst/ },
  { wat: 'een overleg dat er niet is', naam: 'goed.txt', bij: ['Utrecht', '2019-10-02'], code: 3, zin: /Er is geen overleg "Utrecht"; kies uit: .*DVO Twente/ },
  { wat: 'een ander verslag voor dezelfde vergadering', naam: 'ander.txt', bij: ['IJsselland', '2019-10-02'], code: 2, zin: /al een andere terugkoppeling geregistreerd/ },
  { wat: 'hetzelfde verslag nog eens', naam: 'goed.txt', bij: ['IJsselland', '2019-10-02'], code: 0, zin: /is al geregistreerd voor DVO IJsselland van 2019-10-02 .*er is niets toegevoegd\./ },
] as const;

describe('Gegeven een register met een verslag erin', () => {
  const aflopen: Afloop[] = [];
  let voor = 0n;
  beforeAll(async () => {
    voor = await aantalGebeurtenissen(gegevens);
    for (const { naam, bij: [overleg, datum] } of GEVALLEN) {
      aflopen.push(await besluitregister(['importeer', bestand(naam), '--overleg', overleg, '--datum', datum, '--gegevens', gegevens]));
    }
  });

  it.each(GEVALLEN.map((geval, index) => ({ ...geval, index })))('zegt het bij $wat wat er is, met uitgangscode $code', ({ index, code, zin }) => {
    const { exit, uit, fout } = aflopen[index] ?? { exit: null, uit: '', fout: '' };
    expect(exit).toBe(code);
    const antwoord = code === 0 ? uit : fout;
    expect(antwoord.split('\n').at(-2)).toMatch(zin);
    expect(code === 0 || uit === '').toBe(true);
    expect(fout).not.toMatch(/^\s+at |Error/m);
  });

  it('is er na al die pogingen niets vastgelegd', async () => {
    expect(voor).toBeGreaterThan(100n);
    expect(await aantalGebeurtenissen(gegevens)).toBe(voor);
  });
});
