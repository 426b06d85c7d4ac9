import { describe, it, expect } from '@jest/globals';
import fc from 'fast-check';
import { inLeesvolgorde } from './leesvolgorde.js';
import type { Tekststuk } from './tekststuk.js';

/** Letters of 10 points, each 5 wide. */
const stuk = (tekst: string, links: number, y: number, grootte = 10): Tekststuk => ({ tekst, links, rechts: links + tekst.length * grootte * 0.5, y, grootte });
const kolom = (woord: string, links: number, aantal: number, y = 100): Tekststuk[] =>
  Array.from({ length: aantal }, (_, i) => stuk(`${woord} ${i} met een zin van gewone lengte`, links, y + 12 * i));
const tekstenVan = (stukken: readonly Tekststuk[]): string[] => stukken.map(({ tekst }) => tekst);
const op = (y: number, ...cellen: [string, number][]): Tekststuk[] => cellen.map(([tekst, links]) => stuk(tekst, links, y));

describe('inLeesvolgorde', () => {
  it('leest van boven naar beneden, hoe de pagina ook getekend is', () => {
    const regels = kolom('regel', 50, 5);
    expect(inLeesvolgorde([...regels].reverse())).toEqual(tekstenVan(regels));
  });

  it('voegt stukken van een regel samen met de spaties die er staan', () => {
    expect(inLeesvolgorde([stuk('burge', 50, 100), stuk('meester', 75, 100), stuk(' ', 110, 100), stuk('Bats', 115, 100), stuk('zegt', 138, 100)])).toEqual(['burgemeester Bats zegt']);
  });

  it('laat een woord afgebroken staan en houdt een noot bij zijn woord', () => {
    expect(inLeesvolgorde([stuk('het ge-', 50, 100), stuk('bruik', 50, 112), stuk('3', 75, 108, 6)])).toEqual(['het ge-', 'bruik3']);
  });

  it('leest twee kolommen na elkaar, onder een kop en boven een slot over de volle breedte', () => {
    const kop = stuk('Een kop die over de volle breedte van de bladzijde loopt, van links naar rechts en verder', 50, 70);
    const slot = stuk('Een slot dat over de volle breedte van de bladzijde loopt, van links naar rechts en door', 50, 250);
    const links = kolom('links', 50, 6);
    const rechts = kolom('rechts', 310, 6);
    const getekend = [kop, ...links.flatMap((regel, i) => [regel, rechts[i] ?? regel]), slot];
    expect(inLeesvolgorde(getekend)).toEqual([kop.tekst, '', ...tekstenVan(links), '', ...tekstenVan(rechts), '', slot.tekst]);
  });

  it('leest kolommen waarvan de regels niet op een lijn staan', () => {
    const links = kolom('links', 50, 6);
    const rechts = kolom('rechts', 310, 6, 106);
    expect(inLeesvolgorde([...links, ...rechts])).toEqual([...tekstenVan(links), '', ...tekstenVan(rechts)]);
  });

  it('leest kolommen met koppen van andere grootte, waar links en rechts een alinea op een andere hoogte begint', () => {
    const links = [...kolom('links', 50, 3), ...kolom('links', 50, 3, 157), ...kolom('links', 50, 3, 214)];
    const rechts = [...kolom('rechts', 310, 4, 103), ...kolom('rechts', 310, 5, 172)];
    expect(inLeesvolgorde([...links, ...rechts]).filter((regel) => regel !== '')).toEqual(tekstenVan([...links, ...rechts]));
  });

  it('leest drie kolommen', () => {
    const kolommen = ['a', 'b', 'c'].map((naam, i) => kolom(naam, 50 + 210 * i, 5));
    expect(inLeesvolgorde(kolommen.flat()).filter((regel) => regel !== '')).toEqual(tekstenVan(kolommen.flat()));
  });

  it('leest een tabel per rij, met tabs tussen de cellen', () => {
    const rijen = Array.from({ length: 6 }, (_, i) => [stuk(`${i + 1}`, 50, 100 + 12 * i), stuk(`Notitie ${i} rondsturen aan allen`, 80, 100 + 12 * i), stuk('Bats', 400, 100 + 12 * i)]);
    expect(inLeesvolgorde(rijen.flat())).toEqual(rijen.map((rij) => tekstenVan(rij).join('\t')));
  });

  it('laat een cel die doorloopt op de volgende regel, en de cel na een lege, in hun kolom', () => {
    expect(inLeesvolgorde([
      ...op(100, ['Nr', 50], ['Actie', 80], ['Wie', 300]), ...op(112, ['1', 50], ['Notitie sturen', 80], ['Bats', 300]), ...op(124, ['aan allen', 81]),
      ...op(136, ['2', 50], ['Mol', 300]), ...op(160, ['Slot', 50]),
    ])).toEqual(['Nr\tActie\tWie', '1\tNotitie sturen\tBats', '\taan allen', '2\t\tMol', '', 'Slot']);
  });

  it('scheidt cellen die bijna tegen elkaar staan aan de kolommen van de rijen eronder en erboven', () => {
    expect(inLeesvolgorde([...op(100, ['Nr', 50], ['Actie', 70], ['Wie', 300]), ...op(112, ['1', 50], ['Notitie', 70], ['Bats', 300]), ...op(124, ['12', 50], ['Brief', 70], ['Mol', 300])]))
      .toEqual(['Nr\tActie\tWie', '1\tNotitie\tBats', '12\tBrief\tMol']);
  });

  it('zet wit tussen rijen die verder uiteen staan dan de regels van een cel, en houdt een lijst of volgende alinea in haar cel', () => {
    expect(inLeesvolgorde([
      ...op(100, ['Nr', 50], ['Besluit', 80], ['Wie', 300]), ...op(113, ['1', 50], ['Het overleg', 80], ['Bats', 300]), ...op(125, ['- stemt in;', 92]), ...op(137, ['- vraagt.', 92]),
      ...op(157, ['Slot van de cel.', 80]), ...op(170, ['2', 50], ['Akkoord', 80], ['Mol', 300]), ...op(182, ['ermee', 80]), ...op(250, ['Na de tabel', 80]),
    ])).toEqual(['Nr\tBesluit\tWie', '', '1\tHet overleg\tBats', '\t- stemt in;', '\t- vraagt.', '', '\tSlot van de cel.', '', '2\tAkkoord\tMol', '\termee', '', 'Na de tabel']);
  });

  it('leest een tabel met zinnen aan beide kanten per rij', () => {
    const rijen = [0, 1, 2, 3].map((i) => [...kolom(`onderwerp ${i}`, 50, 2, 100 + 50 * i), ...kolom(`besluit ${i}`, 320, 2, 100 + 50 * i)]);
    const regels = inLeesvolgorde(rijen.flat()).filter((regel) => regel !== '');
    expect(regels[0]).toBe('onderwerp 0 0 met een zin van gewone lengte\tbesluit 0 0 met een zin van gewone lengte');
    expect(regels).toHaveLength(8);
  });

  it('zet een lege regel waar de pagina wit laat', () => {
    expect(inLeesvolgorde([stuk('Kop', 50, 100), ...kolom('regel', 50, 3, 130)])[1]).toBe('');
  });

  it('verliest geen enkel stuk en verdubbelt er geen, waar ze ook staan', () => {
    const plek = fc.record({ links: fc.integer({ min: 0, max: 500 }), y: fc.integer({ min: 0, max: 60 }).map((y) => y * 12), lengte: fc.integer({ min: 2, max: 50 }) });
    fc.assert(fc.property(fc.array(plek, { maxLength: 40 }), (plekken) => {
      const stukken = plekken.map(({ links, y, lengte }, i) => stuk(`<${i}>`.padEnd(lengte, '.'), links, y));
      const regels = inLeesvolgorde(stukken).join('\n');
      for (const { tekst } of stukken) expect(regels.split(tekst.slice(0, tekst.indexOf('>') + 1))).toHaveLength(2);
    }));
  });
});
