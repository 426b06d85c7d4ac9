import { describe, expect, it } from '@jest/globals';
import { eenmaal, LEGE_REDEN, REDEN, testId, weigering } from '../eenmaal.contract.js';
import { documentDecider, type LakDocument, type RectificeerDocument } from './document.decider.js';
import type { DocumentGebeurtenis } from './document.events.js';

const documentId = testId(1);
const weergave = { weergaveId: testId(2), adres: 'a'.repeat(64), regels: 141, lezer: 'txt', lezerVersie: 1 };
const gegevens = { documentId, naam: 'verslag.txt', soort: 'txt' as const, omvang: 8_000, inhoudHmac: 'b'.repeat(64), adres: 'c'.repeat(64), weergave };
const opgenomen: DocumentGebeurtenis = { type: 'DocumentOpgenomen', data: gegevens };
const lak = (weergaveId: string, anders: Partial<LakDocument> = {}): LakDocument => ({
  type: 'LakDocument', documentId, adres: null, weergave: { ...weergave, weergaveId }, naam: 'gelakt.txt', sleutels: [testId(9)], geldigOp: '2026-11-24', reden: REDEN, ...anders,
});
const gelakt = (weergaveId: string, versie: number): DocumentGebeurtenis => ({
  type: 'DocumentGelakt', data: { documentId, versie, adres: null, weergave: { ...weergave, weergaveId }, naam: 'gelakt.txt', sleutels: [testId(9)], geldigOp: '2026-11-24' },
});
const rectificeer: RectificeerDocument = { type: 'RectificeerDocument', documentId, naam: 'terugkoppeling.txt', reden: REDEN };

describe('a document', () => {
  it('is taken in', () => {
    eenmaal(documentDecider).when({ type: 'NeemDocumentOp', gegevens }).then([opgenomen]);
  });
  it.each([lak(testId(3)), rectificeer])('must be there: $type', (command) => {
    expect(weigering(documentDecider, [], command)).toBe('document-onbekend /documentId');
  });
  it('is redacted into a new version', () => {
    eenmaal(documentDecider, [opgenomen]).when(lak(testId(3))).then([gelakt(testId(3), 2)]);
  });
  it('is redacted further', () => {
    eenmaal(documentDecider, [opgenomen, gelakt(testId(3), 2)]).when(lak(testId(4))).then([gelakt(testId(4), 3)]);
  });
  it('has its name set right', () => {
    eenmaal(documentDecider, [opgenomen]).when(rectificeer).then([{ type: 'DocumentGegevensGerectificeerd', data: { documentId, naam: 'terugkoppeling.txt' } }]);
  });
  it.each<[string, LakDocument | RectificeerDocument]>([
    ['weergave-bestaat /weergave/weergaveId', lak(weergave.weergaveId)],
    ['weergave-bestaat /weergave/weergaveId', lak(testId(3))],
    ['regels-verschoven /weergave/regels', lak(testId(5), { weergave: { ...weergave, weergaveId: testId(5), regels: 140 } })],
    ['reden-ontbreekt /reden/toelichting', lak(testId(5), { reden: LEGE_REDEN })],
    ['reden-ontbreekt /reden/toelichting', { ...rectificeer, reden: null }],
  ])('is refused: %s', (verwacht, command) => {
    expect(weigering(documentDecider, [opgenomen, gelakt(testId(3), 2), gelakt(testId(4), 3)], command)).toBe(verwacht);
  });
  it('can not be redacted into the rendering it came with', () => {
    expect(weigering(documentDecider, [opgenomen], lak(weergave.weergaveId))).toBe('weergave-bestaat /weergave/weergaveId');
  });
});
