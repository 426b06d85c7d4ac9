import { beforeAll, describe, expect, it } from '@jest/globals';
import type { BesluitInhoud, Relatie } from '@besluitregister/domain';
import { Geschiedenis, idVan, projecteer } from '../geschiedenis.fixture.js';
import { metDatabase } from '../leesmodel.fixture.js';
import { basis, inrichting, overleg, vastgelegd, vastlegging } from '../zaad.fixture.js';
import { vergaderingenProjection } from '../vergaderingen/vergaderingen.projection.js';
import { vastleggingenProjection } from '../vastleggingen/vastleggingen.projection.js';
import { dossiersProjection } from '../dossiers/dossiers.projection.js';
import { geheimhoudingProjection } from '../geheimhouding/geheimhouding.projection.js';
import { besluitvormingProjection } from './besluitvorming.projection.js';
import { behandelingen } from './besluitvorming.queries.js';

/** Decided on, takes effect on, what it does to which earlier one; and what else is out of the ordinary. */
type Stap = readonly [naam: string, op: string, vanaf: string | null, relatie?: `${Relatie['soort']} ${string}` | null, anders?: Partial<BesluitInhoud>];

const inhoudVan = ([, op, vanaf, relatie, anders]: Stap, zaak: string): BesluitInhoud => {
  const [soort, doel] = (relatie ?? '').split(' ');
  return {
    soort: 'besluit', ...basis(1, null, { van: 1, tot: 1, citaat: 'Er is besloten.' }), uitkomst: 'ingestemd', uitkomstWoorden: 'besloten', basis: 'uitgesproken',
    beslotenOp: op, ingangsdatum: vanaf, einddatum: null, stemming: null, voorwaarden: [],
    relaties: doel === undefined ? [] : [{ soort: soort as Relatie['soort'], besluitId: vastlegging(`${zaak}/${doel}`), vergaderingId: idVan(`${zaak}/${doel}`) }],
    ...anders,
  };
};

interface Zaak {
  readonly stappen: readonly Stap[];
  /** Corrections afterwards: the content that should have been recorded; `null` strikes the besluit out. */
  readonly correcties?: readonly (Stap | readonly [naam: string, weg: null])[];
  /** What a careful clerk says on a day: `+` in force, `.` not yet, `-` no longer; `!` in conflict. What was not decided yet is not named. */
  readonly antwoorden: Readonly<Record<string, string>>;
  /** The same question, as the register answered it before the corrections. */
  readonly eerder?: Readonly<Record<string, string>>;
}

const ZAKEN: Readonly<Record<string, Zaak>> = {
  'a chain with falling days: the last one saves what the third would have ended': {
    stappen: [['a', '2020-01-01', null], ['b', '2020-02-01', '2020-06-01', 'vervangt a'], ['c', '2020-03-01', '2020-05-01', 'vervangt b'], ['d', '2020-04-01', '2020-04-15', 'herroept c']],
    antwoorden: { '2020-01-31': 'a+', '2020-04-14': 'a+ b. c. d.', '2020-04-15': 'a+ b. c- d+', '2020-05-31': 'a+ b. c- d+', '2020-06-01': 'a- b+ c- d+', geen: 'a- b+ c- d+' },
  },
  'the same one longer: now the third does end it': {
    stappen: [['a', '2020-01-01', null], ['b', '2020-02-01', '2020-06-01', 'vervangt a'], ['c', '2020-03-01', '2020-05-01', 'vervangt b'], ['d', '2020-04-01', '2020-04-15', 'herroept c'],
      ['e', '2020-04-02', '2020-04-10', 'herroept d']],
    antwoorden: { '2020-04-30': 'a+ b. c. d- e+', '2020-05-01': 'a+ b- c+ d- e+', '2020-06-01': 'a+ b- c+ d- e+' },
  },
  'six that all begin on one day': {
    stappen: [['a', '2020-01-01', null], ...['b', 'c', 'd', 'e', 'f'].map((naam, plek): Stap => [naam, `2020-02-0${plek + 1}`, '2020-03-29', `herroept ${'abcde'[plek] ?? ''}`])],
    antwoorden: { '2020-03-28': 'a+ b. c. d. e. f.', '2020-03-29': 'a- b+ c- d+ e- f+' },
  },
  'a revocation that is revoked after it took effect: what has ended stays so': {
    stappen: [['a', '2020-01-01', null], ['b', '2020-02-01', null, 'herroept a'], ['c', '2020-03-01', null, 'herroept b']],
    antwoorden: { '2020-02-29': 'a- b+', '2020-03-01': 'a- b- c+' },
  },
  'one that is revoked on the very day it would take effect, and one a day later': {
    stappen: [['a', '2020-01-01', null], ['b', '2020-02-01', '2020-03-01', 'herroept a'], ['c', '2020-02-15', '2020-03-01', 'herroept b'],
      ['p', '2020-01-01', null], ['q', '2020-02-01', '2020-03-01', 'herroept p'], ['r', '2020-02-15', '2020-03-02', 'herroept q']],
    antwoorden: { '2020-03-01': 'a+ b- c+ p- q+ r.', '2020-03-02': 'a+ b- c+ p- q- r+' },
  },
  'a revocation that was put off, or rejected': {
    stappen: [['a', '2020-01-01', null], ['b', '2020-02-01', null, 'herroept a', { uitkomst: 'aangehouden' }], ['c', '2020-03-01', null, 'vervangt a', { uitkomst: 'afgewezen' }]],
    antwoorden: { '2020-03-01': 'a+ b+ c+' },
  },
  'one that changes, confirms or carries out ends nothing': {
    stappen: [['a', '2020-01-01', null], ['b', '2020-02-01', null, 'wijzigt a'], ['c', '2020-03-01', null, 'bevestigt a'], ['d', '2020-04-01', null, 'voert-uit a']],
    antwoorden: { '2020-05-01': 'a+ b+ c+ d+' },
  },
  'a revocation that reaches back undoes a revocation from its beginning, once it is taken': {
    stappen: [['a', '2020-01-01', null], ['b', '2020-02-01', null, 'herroept a'], ['c', '2020-03-01', '2020-02-01', 'herroept b']],
    antwoorden: { '2020-02-29': 'a- b+', '2020-03-01': 'a+ b- c+' },
  },
  'one that takes effect before its own meeting: until that meeting nobody could know': {
    stappen: [['a', '2020-01-01', null], ['b', '2020-03-01', '2020-02-01', 'vervangt a']],
    antwoorden: { '2020-02-15': 'a+', '2020-02-29': 'a+', '2020-03-01': 'a- b+' },
  },
  'a replacement for a time: what it replaced does not come back': {
    stappen: [['a', '2020-01-01', null], ['b', '2020-02-01', null, 'vervangt a', { einddatum: '2020-03-31' }]],
    antwoorden: { '2020-03-31': 'a- b+', '2020-04-01': 'a- b-', geen: 'a- b+' },
  },
  'a revocation with another day than was recorded': {
    stappen: [['a', '2020-01-01', null], ['b', '2020-02-01', '2020-03-01', 'herroept a']],
    correcties: [['b', '2020-02-01', '2020-04-01', 'herroept a']],
    eerder: { '2020-02-29': 'a+ b.', '2020-03-01': 'a- b+' }, antwoorden: { '2020-03-01': 'a+ b.', '2020-04-01': 'a- b+' },
  },
  'a revocation that turns out to have been rejected': {
    stappen: [['a', '2020-01-01', null], ['b', '2020-02-01', null, 'herroept a']],
    correcties: [['b', '2020-02-01', null, 'herroept a', { uitkomst: 'afgewezen' }]],
    eerder: { '2020-02-01': 'a- b+' }, antwoorden: { '2020-02-01': 'a+ b+' },
  },
  'the middle of a chain struck out: the one before it was never hindered': {
    stappen: [['a', '2020-01-01', null], ['b', '2020-02-01', '2020-04-01', 'vervangt a'], ['c', '2020-03-01', null, 'herroept b']],
    correcties: [['c', null]],
    eerder: { '2020-04-01': 'a+ b- c+' }, antwoorden: { '2020-03-31': 'a+ b.', '2020-04-01': 'a- b+' },
  },
  'two that end each other on one day end nothing, and are in conflict': {
    stappen: [['a', '2020-01-01', '2020-02-01'], ['b', '2020-01-01', '2020-02-01', 'vervangt a'], ['c', '2020-01-02', '2020-02-01', 'vervangt b']],
    correcties: [['a', '2020-01-01', '2020-02-01', 'vervangt b']],
    eerder: { '2020-02-01': 'a+ b- c+' }, antwoorden: { '2020-01-01': 'a.! b.!', '2020-02-01': 'a+! b-! c+' },
  },
  'a circle over three, and what one of them would have ended': {
    stappen: [['z', '2019-01-01', null], ['a', '2020-01-01', '2020-02-01', 'vervangt z'], ['b', '2020-01-01', '2020-02-01', 'vervangt a'], ['c', '2020-01-01', '2020-02-01', 'vervangt b']],
    correcties: [['a', '2020-01-01', '2020-02-01', null, { relaties: ['z', 'c'].map((doel) => ({ soort: 'vervangt', besluitId: vastlegging(`15/${doel}`), vergaderingId: idVan(`15/${doel}`) })) }]],
    eerder: { '2020-02-01': 'a+ b- c+ z-' }, antwoorden: { '2020-02-01': 'a+! b+! c+! z+' },
  },
  'a circle over different days: the first of them takes effect': {
    stappen: [['a', '2020-01-01', '2020-04-01'], ['b', '2020-01-02', '2020-05-01', 'vervangt a']],
    correcties: [['a', '2020-01-01', '2020-04-01', 'vervangt b']],
    antwoorden: { '2020-04-01': 'a+! b-!', '2020-05-01': 'a+! b-!' },
  },
};

const plaats = (zaak: string, naam: string, geldigOp: string) => ({ vergaderingId: idVan(`${zaak}/${naam}`), overnameId: null, geldigOp });
const REDEN = { code: 'schrijffout', toelichting: 'Anders dan besloten is.' };

describe('what is in force', () => {
  const database = metDatabase();
  const voorCorrectie = new Map<string, bigint>();

  beforeAll(async () => {
    const geschiedenis = new Geschiedenis();
    await inrichting(geschiedenis);
    for (const [index, [, { stappen, correcties }]] of Object.entries(ZAKEN).entries()) {
      const zaak = String(index + 1);
      for (const stap of stappen) {
        const [naam, op] = stap;
        const waar = plaats(zaak, naam, op);
        await geschiedenis.voegToe('Vergadering', waar.vergaderingId, [
          { type: 'VergaderingGepland', data: { vergaderingId: waar.vergaderingId, geldigOp: op, overlegId: overleg('Twente'), volgnummer: 1 } },
          vastgelegd(`${zaak}/${naam}`, inhoudVan(stap, zaak), waar),
        ]);
      }
      voorCorrectie.set(zaak, BigInt(geschiedenis.nummer));
      for (const correctie of correcties ?? []) {
        const over = { vergaderingId: idVan(`${zaak}/${correctie[0]}`), vastleggingId: vastlegging(`${zaak}/${correctie[0]}`) };
        await geschiedenis.voegToe('Vergadering', over.vergaderingId, [correctie[1] === null
          ? { type: 'VastleggingDoorgehaald', data: over }
          : { type: 'VastleggingGerectificeerd', data: { ...over, versie: 2, inhoud: inhoudVan(correctie, zaak) } }], { reden: REDEN });
      }
    }
    await projecteer(database(), geschiedenis, [vergaderingenProjection, vastleggingenProjection, dossiersProjection, geheimhoudingProjection, besluitvormingProjection]);
  });

  it.each(Object.entries(ZAKEN).map(([naam, zaak], index) => [naam, String(index + 1), zaak] as const))('%s', async (_, zaak, { stappen, antwoorden, eerder }) => {
    const namen = new Map(stappen.map(([naam]) => [vastlegging(`${zaak}/${naam}`), naam]));
    const teken = { 'van-kracht': '+', 'nog-niet-van-kracht': '.', 'niet-meer-van-kracht': '-' } as const;
    const zegt = async (dag: string, totNummer: bigint): Promise<string> =>
      (await behandelingen(database(), [], [...namen.keys()], { totNummer, peildatum: dag === 'geen' ? null : dag }))
        .flatMap(({ vastleggingId, kracht, strijdig }) => (kracht === null ? [] : [`${namen.get(vastleggingId) ?? ''}${teken[kracht]}${strijdig ? '!' : ''}`])).sort().join(' ');
    const gezegd = async (over: Zaak['antwoorden'], totNummer: bigint): Promise<Zaak['antwoorden']> =>
      Object.fromEntries(await Promise.all(Object.keys(over).map(async (dag) => [dag, await zegt(dag, totNummer)] as const)));
    expect(await gezegd(antwoorden, 1_000n)).toEqual(antwoorden);
    expect(await gezegd(eerder ?? {}, voorCorrectie.get(zaak) ?? 0n)).toEqual(eerder ?? {});
  });
});
