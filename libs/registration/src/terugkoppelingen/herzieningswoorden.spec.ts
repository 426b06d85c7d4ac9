import { describe, expect, it } from '@jest/globals';
import { leesHerzieningen } from './herzieningswoorden.js';

const lees = (tekst: string): string[] => leesHerzieningen(tekst, '2026-06-10').map(({ soort, datum }) => `${soort} ${datum}`);

describe('wat een besluit met een eerder besluit doet', () => {
  it.each([
    ['Het besluit van 3 maart 2026 over cameratoezicht wordt ingetrokken.', 'herroept 2026-03-03'],
    ['Het DVO trekt het besluit d.d. 3-3-2026 in.', 'herroept 2026-03-03'],
    ['Het op woensdag 4 februari genomen besluit vervalt per 1 juli.', 'herroept 2026-02-04'],
    ['Het besluit uit de vergadering van 7 oktober komt te vervallen.', 'herroept 2025-10-07'],
    ['Het besluit van 3 maart wordt ingetrokken en vervangen door het volgende.', 'vervangt 2026-03-03'],
    ['Het besluit van 3 maart over de camera\u2019s wordt herzien.', 'vervangt 2026-03-03'],
    ['De afspraak van 3 maart wordt verlengd tot 1 december.', 'wijzigt 2026-03-03'],
    ['Het besluit van 3 maart wordt gehandhaafd.', 'bevestigt 2026-03-03'],
  ])('%s', (tekst, verwacht) => {
    expect(lees(tekst)).toEqual([verwacht]);
  });

  it('kan van meer dan een dag zijn', () => {
    expect(lees('De besluiten van 3 maart en 7 april 2026 worden ingetrokken.')).toEqual(['herroept 2026-03-03', 'herroept 2026-04-07']);
  });

  it.each([
    'Besloten wordt de subsidie van 3 maart in te trekken.',
    'Het besluit van 3 maart wordt niet ingetrokken.',
    'Besluit: de proef gaat door vanaf 3 maart en wordt verlengd.',
    'Het besluit van 3 maart wordt uitgevoerd door de politie.',
    'Het besluit over de camera\u2019s wordt ingetrokken.',
  ])('is niets bij: %s', (tekst) => {
    expect(lees(tekst)).toEqual([]);
  });
});
