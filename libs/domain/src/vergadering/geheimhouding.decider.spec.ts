import { describe, it } from '@jest/globals';
import { given } from '../given.contract.js';
import { besluit, gehouden, GEEN_REDEN, gepland, idVan, REDEN, vast, vastleggingId, vergaderingId } from './bouw.contract.js';
import type { HefGeheimhoudingOp, LegGeheimhoudingOp, VerlengGeheimhouding } from './geheimhouding.decider.js';
import { vergaderingDecider, type VergaderingCommand } from './vergadering.decider.js';
import type { VergaderingGebeurtenis } from './vergadering.events.js';

const bij = (...history: VergaderingGebeurtenis[]) => given(vergaderingDecider, history);
const kop = { vergaderingId, vastleggingId, geheimhoudingId: idVan('geheimhouding'), geldigOp: '2019-10-02' };
const termijn = { totEnMet: '2020-01-01', bekrachtigenVoor: '2019-11-01' };
const grond = { wet: 'woo', artikel: '5.1.2e' } as const;

const leg = (anders: Partial<LegGeheimhoudingOp> = {}): LegGeheimhoudingOp => ({ type: 'LegGeheimhoudingOp', ...kop, grond, ...termijn, reden: REDEN, ...anders });
const bekrachtig: VergaderingCommand = { type: 'BekrachtigGeheimhouding', ...kop, geldigOp: '2019-11-01' };
const verleng = (totEnMet: string | null, anders: Partial<VerlengGeheimhouding> = {}): VerlengGeheimhouding =>
  ({ type: 'VerlengGeheimhouding', ...kop, totEnMet, reden: REDEN, ...anders });
const hefOp = (anders: Partial<HefGeheimhoudingOp> = {}): HefGeheimhoudingOp => ({ type: 'HefGeheimhoudingOp', ...kop, reden: REDEN, ...anders });

const opgelegd = (anders: Partial<typeof termijn | Record<keyof typeof termijn, null>> = {}): VergaderingGebeurtenis =>
  ({ type: 'GeheimhoudingOpgelegd', data: { ...kop, grond, ...termijn, ...anders } });
const bekrachtigd: VergaderingGebeurtenis = { type: 'GeheimhoudingBekrachtigd', data: { ...kop, geldigOp: '2019-11-01' } };
const verlengd = (totEnMet: string | null): VergaderingGebeurtenis => ({ type: 'GeheimhoudingVerlengd', data: { ...kop, totEnMet } });
const opgeheven: VergaderingGebeurtenis = { type: 'GeheimhoudingOpgeheven', data: kop };

describe('LegGeheimhoudingOp', () => {
  it('legt de grond en de termijn vast', () => {
    bij(...gehouden).when(leg()).then([opgelegd()]);
  });
  it('kan op grond van een andere wet en zonder termijn', () => {
    const anders = { grond: { wet: 'andere' as const, verwijzing: 'artikel 89 Gemeentewet' }, totEnMet: null, bekrachtigenVoor: null };
    bij(...gehouden).when(leg(anders)).then([{ type: 'GeheimhoudingOpgelegd', data: { ...kop, ...anders } }]);
  });
  it('kan opnieuw nadat een eerdere is opgeheven', () => {
    const nieuw = idVan('nieuwe geheimhouding');
    bij(...gehouden, opgelegd(), opgeheven).when(leg({ geheimhoudingId: nieuw }))
      .then([{ type: 'GeheimhoudingOpgelegd', data: { ...kop, grond, ...termijn, geheimhoudingId: nieuw } }]);
  });
  it('doet een tweede keer niets, ook niet als zij intussen is opgeheven', () => {
    bij(...gehouden, opgelegd()).when(leg()).thenNothing();
    bij(...gehouden, opgelegd(), opgeheven).when(leg()).thenNothing();
  });
  it('weigert als er al geheimhouding op rust', () => {
    bij(...gehouden, opgelegd()).when(leg({ geheimhoudingId: idVan('tweede') })).thenRefused('geheimhouding-loopt');
    bij(...gehouden, opgelegd(), bekrachtigd).when(leg({ geheimhoudingId: idVan('tweede') })).thenRefused('geheimhouding-loopt');
  });
  it('weigert een termijn die eindigt voordat zij begint', () => {
    bij(...gehouden).when(leg({ totEnMet: '2019-10-01' })).thenRefused('termijn-voorbij');
    bij(...gehouden).when(leg({ bekrachtigenVoor: '2019-10-01' })).thenRefused('termijn-voorbij');
  });
  it('weigert zonder reden die iets zegt', () => {
    bij(...gehouden).when(leg({ reden: GEEN_REDEN })).thenRefused('reden-ontbreekt');
  });
  it('weigert op een vastlegging die er voor de lezer niet is', () => {
    bij(gepland).when(leg()).thenRefused('vastlegging-onbekend');
    bij(gepland, vast(besluit, idVan('overname'))).when(leg()).thenRefused('vastlegging-onbekend');
  });
});

describe('Geheimhouding die niet op de vastlegging rust', () => {
  it.each([bekrachtig, verleng('2021-01-01'), hefOp()])('kent $type niet', (command) => {
    bij(...gehouden).when(command).thenRefused('geheimhouding-onbekend');
    bij(...gehouden, opgelegd()).when({ ...command, geheimhoudingId: idVan('andere') }).thenRefused('geheimhouding-onbekend');
  });
});

describe('BekrachtigGeheimhouding', () => {
  it('bekrachtigt tot en met de laatste dag waarop dat kan', () => {
    bij(...gehouden, opgelegd()).when(bekrachtig).then([bekrachtigd]);
  });
  it('doet een tweede keer niets', () => {
    bij(...gehouden, opgelegd(), bekrachtigd).when(bekrachtig).thenNothing();
  });
  it('weigert na die dag', () => {
    bij(...gehouden, opgelegd()).when({ ...bekrachtig, geldigOp: '2019-11-02' }).thenRefused('bekrachtiging-te-laat');
  });
  it('weigert wat al is opgeheven', () => {
    bij(...gehouden, opgelegd(), opgeheven).when(bekrachtig).thenRefused('geheimhouding-opgeheven');
  });
});

describe('VerlengGeheimhouding', () => {
  it('geeft een latere termijn, of een zonder einde', () => {
    bij(...gehouden, opgelegd(), bekrachtigd).when(verleng('2021-01-01')).then([verlengd('2021-01-01')]);
    bij(...gehouden, opgelegd(), bekrachtigd, verlengd('2021-01-01')).when(verleng(null)).then([verlengd(null)]);
  });
  it('kan zonder bekrachtiging als die niet nodig is', () => {
    bij(...gehouden, opgelegd({ bekrachtigenVoor: null })).when(verleng('2021-01-01')).then([verlengd('2021-01-01')]);
  });
  it('doet een tweede keer niets', () => {
    bij(...gehouden, opgelegd(), bekrachtigd, verlengd('2021-01-01')).when(verleng('2021-01-01')).thenNothing();
    bij(...gehouden, opgelegd(), bekrachtigd, verlengd(null)).when(verleng(null)).thenNothing();
  });
  it('weigert wat nog niet is bekrachtigd', () => {
    bij(...gehouden, opgelegd()).when(verleng('2021-01-01')).thenRefused('niet-bekrachtigd');
  });
  it('weigert een eerdere termijn, en elke termijn na een zonder einde', () => {
    bij(...gehouden, opgelegd(), bekrachtigd).when(verleng('2019-12-31')).thenRefused('geen-verlenging');
    bij(...gehouden, opgelegd(), bekrachtigd, verlengd(null)).when(verleng('2021-01-01')).thenRefused('geen-verlenging');
  });
  it('weigert wat al is opgeheven', () => {
    bij(...gehouden, opgelegd(), opgeheven).when(verleng('2021-01-01')).thenRefused('geheimhouding-opgeheven');
  });
  it('weigert zonder reden die iets zegt', () => {
    bij(...gehouden, opgelegd(), bekrachtigd).when(verleng('2021-01-01', { reden: null })).thenRefused('reden-ontbreekt');
  });
});

describe('HefGeheimhoudingOp', () => {
  it('heft op, ook wat nog niet is bekrachtigd', () => {
    bij(...gehouden, opgelegd()).when(hefOp()).then([opgeheven]);
    bij(...gehouden, opgelegd(), bekrachtigd, verlengd(null)).when(hefOp()).then([opgeheven]);
  });
  it('doet een tweede keer niets', () => {
    bij(...gehouden, opgelegd(), opgeheven).when(hefOp()).thenNothing();
  });
  it('weigert zonder reden die iets zegt', () => {
    bij(...gehouden, opgelegd()).when(hefOp({ reden: GEEN_REDEN })).thenRefused('reden-ontbreekt');
  });
});
