import { describe, expect, it } from '@jest/globals';
import { eenmaal, LEGE_REDEN, REDEN, testId, weigering } from '../eenmaal.contract.js';
import { given } from '../given.contract.js';
import { ACTIESOORTEN } from '../vergadering/vastlegging.js';
import { actieDecider, type ActieCommand, type DoeActieAf } from './actie.decider.js';
import type { ActieGebeurtenis, Bewijs } from './actie.events.js';

const vastleggingId = testId(1);
const document: Bewijs = { soort: 'document', documentId: testId(2) };
const besluit: Bewijs = { soort: 'vastlegging', vastleggingId: testId(3), vergaderingId: testId(4) };
const over = { vastleggingId, geldigOp: '2020-02-01' };
const context = { vastlegging: { soort: 'toezegging' as const, doorgehaald: false }, vandaag: '2026-11-24' };
const termijn = { datum: null, woorden: 'voor de zomer' };
const houder = { persoonId: null, organisatie: { soort: 'politie' as const, naam: null }, vermelding: 'de politie' };

const meldVoortgang: ActieCommand = { type: 'MeldVoortgang', ...over, ...context, meldingId: testId(5), woorden: 'Er ligt een concept.' };
const doeAf: DoeActieAf = {
  type: 'DoeActieAf', ...over, ...context, bewijs: [document, besluit], woorden: null,
  bewijsdoelen: new Map([[testId(2), { doorgehaald: false }], [testId(3), { doorgehaald: false }], [testId(6), { doorgehaald: true }]]),
};
const laatVervallen: ActieCommand = { type: 'LaatActieVervallen', ...over, ...context, reden: REDEN };
const verlegTermijn: ActieCommand = { type: 'VerlegTermijn', ...over, ...context, termijn, reden: REDEN };
const draagOver: ActieCommand = { type: 'DraagActieOver', ...over, ...context, houder };
const heropen: ActieCommand = { type: 'HeropenActie', ...over, ...context, reden: REDEN };
const alle: ActieCommand[] = [meldVoortgang, doeAf, laatVervallen, verlegTermijn, draagOver, heropen];

const gemeld: ActieGebeurtenis = { type: 'VoortgangGemeld', data: { ...over, meldingId: testId(5), woorden: 'Er ligt een concept.' } };
const afgedaan: ActieGebeurtenis = { type: 'ActieAfgedaan', data: { ...over, bewijs: [document, besluit], woorden: null } };
const vervallen: ActieGebeurtenis = { type: 'ActieVervallen', data: over };
const verlegd: ActieGebeurtenis = { type: 'TermijnVerlegd', data: { ...over, termijn } };
const overgedragen: ActieGebeurtenis = { type: 'ActieOvergedragen', data: { ...over, houder } };
const heropend: ActieGebeurtenis = { type: 'ActieHeropend', data: over };

describe('an action', () => {
  it.each<{ command: ActieCommand; event: ActieGebeurtenis }>([
    { command: meldVoortgang, event: gemeld },
    { command: doeAf, event: afgedaan },
    { command: laatVervallen, event: vervallen },
    { command: verlegTermijn, event: verlegd },
    { command: draagOver, event: overgedragen },
  ])('that is open: $command.type', ({ command, event }) => {
    eenmaal(actieDecider).when(command).then([event]);
  });
  it.each(ACTIESOORTEN)('may be a %s', (soort) => {
    eenmaal(actieDecider).when({ ...meldVoortgang, vastlegging: { soort, doorgehaald: false } }).then([gemeld]);
  });
  it('may be followed up today', () => {
    const data = { ...over, geldigOp: context.vandaag };
    eenmaal(actieDecider).when({ ...laatVervallen, ...data }).then([{ type: 'ActieVervallen', data }]);
  });
  it('is done with words to the evidence', () => {
    eenmaal(actieDecider).when({ ...doeAf, bewijs: [document], woorden: 'Zie bijlage 2.' })
      .then([{ type: 'ActieAfgedaan', data: { ...over, bewijs: [document], woorden: 'Zie bijlage 2.' } }]);
  });
  it.each([afgedaan, vervallen])('is taken up again after: $type', (gesloten) => {
    eenmaal(actieDecider, [gesloten]).when(heropen).then([heropend]);
    given(actieDecider, [gesloten, heropend]).when(doeAf).then([afgedaan]);
  });
  it('that is open needs no reopening', () => {
    given(actieDecider, [gemeld]).when({ ...heropen, reden: null }).thenNothing();
  });
  it('takes a second report of progress', () => {
    eenmaal(actieDecider, [gemeld]).when({ ...meldVoortgang, meldingId: testId(7) })
      .then([{ type: 'VoortgangGemeld', data: { ...over, meldingId: testId(7), woorden: 'Er ligt een concept.' } }]);
  });
  it('keeps the term it was moved to last', () => {
    const later = { datum: '2020-09-01', woorden: null };
    const state = [verlegd, { type: 'TermijnVerlegd' as const, data: { ...over, termijn: later } }].reduce(actieDecider.evolve, actieDecider.initialState);
    expect(state).toMatchObject({ stand: 'open', termijn: later });
  });
});

describe('an action is refused', () => {
  it.each(alle)('when there is no such vastlegging: $type', (command) => {
    expect(weigering(actieDecider, [], { ...command, vastlegging: null })).toBe('vastlegging-onbekend /vastleggingId');
  });
  it.each(alle)('when it was struck out: $type', (command) => {
    expect(weigering(actieDecider, [], { ...command, vastlegging: { soort: 'toezegging', doorgehaald: true } })).toBe('doorgehaald /vastleggingId');
  });
  it.each(alle)('when it is something else: $type', (command) => {
    expect(weigering(actieDecider, [], { ...command, vastlegging: { soort: 'besluit', doorgehaald: false } })).toBe('geen-actie /vastleggingId');
  });
  it.each(alle)('for a day that is still to come: $type', (command) => {
    expect(weigering(actieDecider, [], { ...command, geldigOp: '2026-11-25' })).toBe('datum-in-toekomst /geldigOp');
  });
  it.each([meldVoortgang, { ...doeAf, bewijs: [document] }, laatVervallen, verlegTermijn, draagOver])('when it is done: $type', (command) => {
    expect(weigering(actieDecider, [afgedaan], command)).toBe('actie-gesloten /vastleggingId');
  });
  it.each([meldVoortgang, doeAf, verlegTermijn, draagOver])('when it has lapsed: $type', (command) => {
    expect(weigering(actieDecider, [vervallen], command)).toBe('actie-gesloten /vastleggingId');
  });
  it.each<[string, Bewijs[]]>([
    ['bewijs-ontbreekt /bewijs', []],
    ['bewijs-is-actie-zelf /bewijs/0', [{ ...besluit, vastleggingId }]],
    ['bewijs-onbekend /bewijs/1', [document, { soort: 'document', documentId: testId(99) }]],
    ['bewijs-doorgehaald /bewijs/0', [{ ...besluit, vastleggingId: testId(6) }]],
  ])('without evidence that holds: %s', (verwacht, bewijs) => {
    expect(weigering(actieDecider, [], { ...doeAf, bewijs })).toBe(verwacht);
  });
  it('for a term that says nothing', () => {
    expect(weigering(actieDecider, [], { ...verlegTermijn, termijn: { datum: null, woorden: null } })).toBe('termijn-leeg /termijn');
  });
  it.each<{ command: ActieCommand; historie: ActieGebeurtenis[] }>([
    { command: { ...laatVervallen, reden: LEGE_REDEN }, historie: [] },
    { command: { ...verlegTermijn, reden: null }, historie: [] },
    { command: { ...heropen, reden: LEGE_REDEN }, historie: [afgedaan] },
  ])('without a reason of substance: $command.type', ({ command, historie }) => {
    expect(weigering(actieDecider, historie, command)).toBe('reden-ontbreekt /reden/toelichting');
  });
});
