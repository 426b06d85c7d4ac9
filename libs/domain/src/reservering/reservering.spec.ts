import { describe, expect, it } from '@jest/globals';
import { eenmaal, testId, weigering } from '../eenmaal.contract.js';
import { given } from '../given.contract.js';
import { reserveringDecider } from './reservering.decider.js';
import { RESERVERINGSOORTEN, type ReserveringGebeurtenis } from './reservering.events.js';

const reserveringId = testId(1);
const data = { reserveringId, soort: 'dossiernaam' as const, sleutelHmac: 'a'.repeat(64), houderId: testId(2) };
const gereserveerd: ReserveringGebeurtenis = { type: 'GereserveerdVoor', data };
const vrij: ReserveringGebeurtenis = { type: 'Vrijgegeven', data: { reserveringId, houderId: testId(2) } };

describe('a reservation', () => {
  it.each(RESERVERINGSOORTEN)('is made: %s', (soort) => {
    eenmaal(reserveringDecider).when({ type: 'Reserveer', ...data, soort }).then([{ type: 'GereserveerdVoor', data: { ...data, soort } }]);
  });
  it('is refused to another holder', () => {
    expect(weigering(reserveringDecider, [gereserveerd], { type: 'Reserveer', ...data, houderId: testId(3) })).toBe('al-gereserveerd');
  });
  it('is given up by its holder', () => {
    eenmaal(reserveringDecider, [gereserveerd]).when({ type: 'GeefVrij', reserveringId, houderId: testId(2) }).then([vrij]);
  });
  it('is not given up by another', () => {
    given(reserveringDecider, [gereserveerd]).when({ type: 'GeefVrij', reserveringId, houderId: testId(3) }).thenNothing();
  });
  it('can be made by another after that', () => {
    const ander = { ...data, houderId: testId(3) };
    eenmaal(reserveringDecider, [gereserveerd, vrij]).when({ type: 'Reserveer', ...ander }).then([{ type: 'GereserveerdVoor', data: ander }]);
  });
});
