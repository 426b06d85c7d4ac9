import { describe, expect, it } from '@jest/globals';
import type { VerwachtingRij } from './besluitvorming.queries.js';
import { openVerwachtingen, standVan, type Behandeling } from './stand.js';

const rij = (over: Partial<Behandeling> = {}): Behandeling => ({ datum: '2020-01-01', uitkomst: null, kracht: null, doorgehaald: false, ...over });
const besluit = (uitkomst: Behandeling['uitkomst'], kracht: Behandeling['kracht'] = 'van-kracht'): Behandeling => rij({ uitkomst, kracht });
const doorgehaald = rij({ doorgehaald: true, uitkomst: 'ingestemd' });
const verwacht = (sinds: string, soort: VerwachtingRij['soort'] = 'behandeling'): VerwachtingRij =>
  ({ dossierId: 'd', overlegId: 'o', soort, vastleggingId: 'v', sinds });

describe('standVan', () => {
  it.each([
    ['geen-gegevens', [], []],
    ['verwacht', [], [verwacht('2019-10-02')]],
    ['besproken-zonder-besluit', [rij()], []],
    ['besproken-zonder-besluit', [rij()], [verwacht('2020-02-01')]],
    ['besloten', [rij(), besluit('ingestemd')], []],
    ['besloten', [besluit('afgewezen')], []],
    ['besloten', [besluit('ingestemd', 'nog-niet-van-kracht')], []],
    ['besproken-zonder-besluit', [besluit('ingestemd', 'niet-meer-van-kracht')], []],
    ['aangehouden', [besluit('aangehouden')], []],
    ['besloten', [besluit('ingestemd'), besluit('aangehouden')], []],
    ['besproken-zonder-besluit', [besluit('ingetrokken')], []],
    ['besproken-zonder-besluit', [besluit('ter-kennisname')], []],
    ['besproken-zonder-besluit', [besluit('verwezen')], []],
    ['geen-gegevens', [doorgehaald], []],
    ['verwacht', [doorgehaald], [verwacht('2019-10-02')]],
    ['besproken-zonder-besluit', [besluit('aangehouden'), besluit('ingetrokken')], []],
  ] as const)('is %s', (stand, behandelingen, verwachtingen) => {
    expect(standVan(behandelingen, verwachtingen)).toBe(stand);
  });
});

describe('openVerwachtingen', () => {
  it('leaves out what was treated on or after the day it was announced, and joint positions', () => {
    const verwachtingen = [verwacht('2019-12-31'), verwacht('2020-01-01'), verwacht('2020-01-02'), verwacht('2020-01-02', 'gezamenlijk-standpunt')];
    expect(openVerwachtingen(verwachtingen, [rij()])).toEqual([verwacht('2020-01-02')]);
    expect(openVerwachtingen(verwachtingen, [])).toHaveLength(3);
    expect(openVerwachtingen(verwachtingen, [doorgehaald])).toHaveLength(3);
  });
});
