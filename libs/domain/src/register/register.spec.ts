import { describe, expect, it } from '@jest/globals';
import { eenmaal, LEGE_REDEN, REDEN, testId, weigering } from '../eenmaal.contract.js';
import { given } from '../given.contract.js';
import { registerDecider, type HerstelRegister, type LegAnkerVast, type RegisterCommand } from './register.decider.js';
import type { RegisterGebeurtenis } from './register.events.js';

const registerId = testId(1);
const gegevens = { registerId, oorsprong: 'register.voorbeeld.nl/dvo/1', publiekeSleutel: 'sleutel+1', prefix: 'br.' };
const ingericht: RegisterGebeurtenis = { type: 'RegisterIngericht', data: gegevens };
const wissel: RegisterCommand = { type: 'WisselSleutel', registerId, publiekeSleutel: 'sleutel+2', reden: REDEN };
const gewisseld: RegisterGebeurtenis = { type: 'SleutelGewisseld', data: { registerId, vorigeSleutel: 'sleutel+1', publiekeSleutel: 'sleutel+2' } };
const anker: LegAnkerVast = {
  type: 'LegAnkerVast', registerId, soort: 'tijdstempel', dienst: 'tsa.voorbeeld.nl', omvang: 100,
  wortel: 'a'.repeat(64), bewijs: 'b'.repeat(64), gegevenOp: '2026-11-24T09:00:00.000Z',
};
const { type: _anker, ...ankerData } = anker;
const geankerd: RegisterGebeurtenis = { type: 'AnkerVastgelegd', data: ankerData };
const herstel: HerstelRegister = {
  type: 'HerstelRegister', registerId, oorsprong: 'register.voorbeeld.nl/dvo/2', publiekeSleutel: 'sleutel+3', reden: REDEN,
  vorig: { oorsprong: gegevens.oorsprong, omvang: 120, wortel: 'c'.repeat(64) }, verloren: { vanNummer: 110, totNummer: 120 },
};
const { type: _herstel, reden: _reden, ...herstelData } = herstel;
const hersteld: RegisterGebeurtenis = { type: 'RegisterHersteld', data: herstelData };

describe('a register is set up', () => {
  it('once', () => {
    eenmaal(registerDecider).when({ type: 'RichtRegisterIn', ...gegevens }).then([ingericht]);
  });
  it.each([{ oorsprong: 'ander.nl/dvo/1' }, { publiekeSleutel: 'ander+1' }])('and not as another one: %j', (anders) => {
    given(registerDecider, [ingericht]).when({ type: 'RichtRegisterIn', ...gegevens, ...anders }).thenRefused('al-ingericht');
  });
  it('as it signs now, after its key was changed', () => {
    given(registerDecider, [ingericht, gewisseld]).when({ type: 'RichtRegisterIn', ...gegevens, publiekeSleutel: 'sleutel+2' }).thenNothing();
  });
  it.each([wissel, anker, herstel])('before anything else: $type', (command) => {
    expect(weigering(registerDecider, [], command)).toBe('register-onbekend /registerId');
  });
});

describe('the key is changed', () => {
  it('for another one', () => {
    eenmaal(registerDecider, [ingericht]).when(wissel).then([gewisseld]);
  });
  it('never back to an earlier one', () => {
    expect(weigering(registerDecider, [ingericht, gewisseld], { ...wissel, publiekeSleutel: 'sleutel+1' })).toBe('sleutel-eerder-gebruikt /publiekeSleutel');
  });
  it('for a reason of substance', () => {
    expect(weigering(registerDecider, [ingericht], { ...wissel, reden: LEGE_REDEN })).toBe('reden-ontbreekt /reden/toelichting');
  });
});

describe('an anchor', () => {
  it('is recorded', () => {
    eenmaal(registerDecider, [ingericht]).when(anker).then([geankerd]);
  });
  it('may cover the same checkpoint as another', () => {
    const tweede = { ...ankerData, soort: 'medeondertekening' as const, bewijs: 'd'.repeat(64) };
    eenmaal(registerDecider, [ingericht, geankerd]).when({ type: 'LegAnkerVast', ...tweede }).then([{ type: 'AnkerVastgelegd', data: tweede }]);
  });
  it('does not go back', () => {
    expect(weigering(registerDecider, [ingericht, geankerd], { ...anker, omvang: 99, bewijs: 'd'.repeat(64) })).toBe('anker-gaat-terug /omvang');
  });
});

describe('a register is restored', () => {
  it('under the next origin, naming the checkpoint before and what was lost', () => {
    eenmaal(registerDecider, [ingericht]).when(herstel).then([hersteld]);
  });
  it('without loss, when only the key was lost', () => {
    const zonder = { ...herstelData, verloren: null };
    eenmaal(registerDecider, [ingericht]).when({ ...herstel, verloren: null }).then([{ type: 'RegisterHersteld', data: zonder }]);
  });
  it('when one event was lost', () => {
    const een = { ...herstelData, verloren: { vanNummer: 120, totNummer: 120 } };
    eenmaal(registerDecider, [ingericht]).when({ ...herstel, verloren: een.verloren }).then([{ type: 'RegisterHersteld', data: een }]);
  });
  it('a second time, under the origin after that', () => {
    const nogmaals = { ...herstelData, oorsprong: 'register.voorbeeld.nl/dvo/3', publiekeSleutel: 'sleutel+4', vorig: { ...herstelData.vorig, oorsprong: herstelData.oorsprong } };
    eenmaal(registerDecider, [ingericht, hersteld]).when({ type: 'HerstelRegister', ...nogmaals, reden: REDEN }).then([{ type: 'RegisterHersteld', data: nogmaals }]);
  });
  it.each<[string, Partial<HerstelRegister>]>([
    ['oorsprong-onbekend /vorig/oorsprong', { vorig: { ...herstel.vorig, oorsprong: 'ander.nl/dvo/1' } }],
    ['oorsprong-geen-opvolger /oorsprong', { oorsprong: 'register.voorbeeld.nl/dvo/3' }],
    ['sleutel-eerder-gebruikt /publiekeSleutel', { publiekeSleutel: 'sleutel+1' }],
    ['sleutel-eerder-gebruikt /publiekeSleutel', { publiekeSleutel: 'sleutel+2' }],
    ['verlies-ongerijmd /verloren', { verloren: { vanNummer: 121, totNummer: 120 } }],
    ['verlies-ongerijmd /verloren', { verloren: { vanNummer: 110, totNummer: 119 } }],
    ['reden-ontbreekt /reden/toelichting', { reden: null }],
  ])('or refused: %s', (verwacht, anders) => {
    expect(weigering(registerDecider, [ingericht, gewisseld], { ...herstel, ...anders })).toBe(verwacht);
  });
});
