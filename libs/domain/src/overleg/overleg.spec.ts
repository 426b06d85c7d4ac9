import { describe, expect, it } from '@jest/globals';
import { eenmaal, LEGE_REDEN, REDEN, testId, weigering } from '../eenmaal.contract.js';
import { given } from '../given.contract.js';
import { overlegDecider, type OverlegCommand, type RectificeerOverleg } from './overleg.decider.js';
import type { Lid, OverlegGebeurtenis } from './overleg.events.js';

const overlegId = testId(1);
const gegevens = { overlegId, naam: 'DVO IJsselland', soort: 'dvo' as const, district: 'IJsselland', geldigOp: '2013-01-01' };
const zwolle: Lid = { soort: 'gemeente', naam: 'Zwolle', tooi: 'https://identifier.overheid.nl/tooi/id/gemeente/gm0193' };
const om: Lid = { soort: 'openbaar-ministerie', naam: 'OM Oost-Nederland', tooi: null };

const ingesteld: OverlegGebeurtenis = { type: 'OverlegIngesteld', data: gegevens };
const begonnen: OverlegGebeurtenis = { type: 'LidmaatschapBegonnen', data: { overlegId, lid: zwolle, geldigOp: '2013-01-01' } };
const beeindigd: OverlegGebeurtenis = { type: 'LidmaatschapBeeindigd', data: { overlegId, lid: zwolle, geldigOp: '2020-01-01' } };
const opgeheven: OverlegGebeurtenis = { type: 'OverlegOpgeheven', data: { overlegId, geldigOp: '2024-01-01' } };
const begin: OverlegCommand = { type: 'BeginLidmaatschap', overlegId, lid: zwolle, geldigOp: '2013-01-01' };
const beeindig: OverlegCommand = { type: 'BeeindigLidmaatschap', overlegId, lid: zwolle, geldigOp: '2020-01-01' };
const hefOp: OverlegCommand = { type: 'HefOverlegOp', overlegId, geldigOp: '2024-01-01' };
const rectificeer = (anders: Partial<RectificeerOverleg['gegevens']>, reden = REDEN): RectificeerOverleg => ({
  type: 'RectificeerOverleg', reden,
  gegevens: { ...gegevens, opgehevenOp: null, lidmaatschappen: [{ lid: zwolle, van: '2013-01-01', tot: null }], ...anders },
});

describe('an overleg', () => {
  it('is set up', () => {
    eenmaal(overlegDecider).when({ type: 'StelOverlegIn', ...gegevens }).then([ingesteld]);
  });
  it('keeps its name', () => {
    expect(weigering(overlegDecider, [ingesteld], { type: 'StelOverlegIn', ...gegevens, naam: 'DVO Twente' })).toBe('overleg-bestaat /naam');
  });
  it.each<OverlegCommand>([begin, beeindig, hefOp, rectificeer({})])('must be there: $type', (command) => {
    expect(weigering(overlegDecider, [], command)).toBe('overleg-onbekend /overlegId');
  });
  it('is abolished', () => {
    eenmaal(overlegDecider, [ingesteld]).when(hefOp).then([opgeheven]);
  });
  it('is not abolished before it began', () => {
    expect(weigering(overlegDecider, [ingesteld], { type: 'HefOverlegOp', overlegId, geldigOp: '2012-12-31' })).toBe('einde-voor-begin /geldigOp');
  });
  it('is not abolished on another day too', () => {
    expect(weigering(overlegDecider, [ingesteld, opgeheven], { type: 'HefOverlegOp', overlegId, geldigOp: '2025-01-01' })).toBe('overleg-opgeheven');
  });
});

describe('a membership', () => {
  it('begins', () => {
    eenmaal(overlegDecider, [ingesteld]).when(begin).then([begonnen]);
  });
  it('begins on a day that nobody knows', () => {
    eenmaal(overlegDecider, [ingesteld]).when({ type: 'BeginLidmaatschap', overlegId, lid: om, geldigOp: null })
      .then([{ type: 'LidmaatschapBegonnen', data: { overlegId, lid: om, geldigOp: null } }]);
  });
  it('ends', () => {
    eenmaal(overlegDecider, [ingesteld, begonnen]).when(beeindig).then([beeindigd]);
  });
  it('may end on the day it began: it never counted', () => {
    const data = { overlegId, lid: zwolle, geldigOp: '2013-01-01' };
    eenmaal(overlegDecider, [ingesteld, begonnen]).when({ type: 'BeeindigLidmaatschap', ...data }).then([{ type: 'LidmaatschapBeeindigd', data }]);
  });
  it('ends for that member only', () => {
    const ander: OverlegGebeurtenis = { type: 'LidmaatschapBegonnen', data: { overlegId, lid: om, geldigOp: null } };
    given(overlegDecider, [ingesteld, begonnen, ander, beeindigd]).when({ type: 'BeginLidmaatschap', overlegId, lid: om, geldigOp: null }).thenNothing();
  });
  it('begins again after it ended', () => {
    const data = { overlegId, lid: zwolle, geldigOp: '2020-01-01' };
    eenmaal(overlegDecider, [ingesteld, begonnen, beeindigd]).when({ type: 'BeginLidmaatschap', ...data }).then([{ type: 'LidmaatschapBegonnen', data }]);
  });
  it('is not begun a second time by an old request', () => {
    given(overlegDecider, [ingesteld, begonnen, beeindigd]).when(begin).thenNothing();
  });
  it.each<[string, readonly OverlegGebeurtenis[], OverlegCommand]>([
    ['lidmaatschap-overlapt /geldigOp', [begonnen, beeindigd], { type: 'BeginLidmaatschap', overlegId, lid: zwolle, geldigOp: '2019-12-31' }],
    ['lidmaatschap-overlapt /geldigOp', [begonnen, beeindigd], { type: 'BeginLidmaatschap', overlegId, lid: zwolle, geldigOp: null }],
    ['overleg-opgeheven', [opgeheven], begin],
    ['lid-onbekend /lid', [], beeindig],
    ['einde-voor-begin /geldigOp', [begonnen], { type: 'BeeindigLidmaatschap', overlegId, lid: zwolle, geldigOp: '2012-12-31' }],
    ['lidmaatschap-beeindigd /geldigOp', [begonnen, beeindigd], { type: 'BeeindigLidmaatschap', overlegId, lid: zwolle, geldigOp: '2021-01-01' }],
  ])('is refused: %s', (verwacht, historie, command) => {
    expect(weigering(overlegDecider, [ingesteld, ...historie], command)).toBe(verwacht);
  });
});

describe('the data of an overleg are set right', () => {
  it.each<Partial<RectificeerOverleg['gegevens']>>([
    { naam: 'DVO IJsselland-Noord' }, { geldigOp: null }, { opgehevenOp: '2024-01-01' }, { lidmaatschappen: [] },
    { lidmaatschappen: [{ lid: zwolle, van: '2013-01-01', tot: '2014-01-01' }, { lid: zwolle, van: '2015-01-01', tot: null }] },
  ])('%j', (anders) => {
    const command = rectificeer(anders);
    eenmaal(overlegDecider, [ingesteld, begonnen]).when(command).then([{ type: 'OverlegGegevensGerectificeerd', data: command.gegevens }]);
  });
  it('so that an abolition that never was is gone', () => {
    const command = rectificeer({});
    given(overlegDecider, [ingesteld, begonnen, opgeheven, { type: 'OverlegGegevensGerectificeerd', data: command.gegevens }])
      .when({ type: 'BeginLidmaatschap', overlegId, lid: om, geldigOp: null })
      .then([{ type: 'LidmaatschapBegonnen', data: { overlegId, lid: om, geldigOp: null } }]);
  });
  it('and nothing is recorded when they are right already', () => {
    given(overlegDecider, [ingesteld, begonnen]).when(rectificeer({}, LEGE_REDEN)).thenNothing();
  });
  it.each<[string, RectificeerOverleg]>([
    ['reden-ontbreekt /reden/toelichting', rectificeer({ naam: 'DVO Twente' }, LEGE_REDEN)],
    ['einde-voor-begin /opgehevenOp', rectificeer({ opgehevenOp: '2012-12-31' })],
    ['einde-voor-begin /lidmaatschappen/0/tot', rectificeer({ lidmaatschappen: [{ lid: om, van: '2015-01-01', tot: '2014-01-01' }] })],
    ['lidmaatschap-overlapt /lidmaatschappen/1/van', rectificeer({
      lidmaatschappen: [{ lid: zwolle, van: '2013-01-01', tot: null }, { lid: zwolle, van: '2015-01-01', tot: null }],
    })],
  ])('or refused: %s', (verwacht, command) => {
    expect(weigering(overlegDecider, [ingesteld, begonnen], command)).toBe(verwacht);
  });
});
