import { describe, expect, it } from '@jest/globals';
import { eenmaal, LEGE_REDEN, REDEN, testId, weigering } from '../eenmaal.contract.js';
import { given } from '../given.contract.js';
import { persoonDecider, type PersoonCommand, type RectificeerPersoon, type VoegPersoonSamen } from './persoon.decider.js';
import type { PersoonGebeurtenis } from './persoon.events.js';

const [persoonId, ander, derde, functieId] = [testId(1), testId(2), testId(3), testId(4)];
const functie = { functieId, rol: 'burgemeester' as const, organisatie: { soort: 'gemeente' as const, naam: 'Zwolle' } };

const geregistreerd: PersoonGebeurtenis = { type: 'PersoonGeregistreerd', data: { persoonId, naam: 'A. Bats' } };
const aanvaardData = { persoonId, ...functie, geldigOp: '2018-09-01' };
const aanvaard: PersoonGebeurtenis = { type: 'FunctieAanvaard', data: aanvaardData };
const neergelegd: PersoonGebeurtenis = { type: 'FunctieNeergelegd', data: { persoonId, functieId, geldigOp: '2022-01-01' } };
const samengevoegd: PersoonGebeurtenis = { type: 'PersoonSamengevoegd', data: { persoonId, inPersoonId: ander } };
const aanvaardt: PersoonCommand = { type: 'AanvaardFunctie', ...aanvaardData };
const legtNeer = (geldigOp = '2022-01-01'): PersoonCommand => ({ type: 'LegFunctieNeer', persoonId, functieId, geldigOp });
const voegSamen: VoegPersoonSamen = { type: 'VoegPersoonSamen', persoonId, inPersoonId: ander, doel: { opgegaanIn: [] }, reden: REDEN };
const rectificeer = (anders: Partial<RectificeerPersoon['gegevens']>, reden = REDEN): RectificeerPersoon => ({
  type: 'RectificeerPersoon', reden,
  gegevens: { persoonId, naam: 'A. Bats', functies: [{ ...functie, van: '2018-09-01', tot: null }], opgegaanIn: null, ...anders },
});

describe('a person', () => {
  it('is registered', () => {
    eenmaal(persoonDecider).when({ type: 'RegistreerPersoon', persoonId, naam: 'A. Bats' }).then([geregistreerd]);
  });
  it.each<PersoonCommand>([aanvaardt, legtNeer(), voegSamen, rectificeer({})])('must be there: $type', (command) => {
    expect(weigering(persoonDecider, [], command)).toBe('persoon-onbekend /persoonId');
  });
});

describe('an office', () => {
  it('is taken', () => {
    eenmaal(persoonDecider, [geregistreerd]).when(aanvaardt).then([aanvaard]);
  });
  it('is not taken again by an old request, after it was left', () => {
    given(persoonDecider, [geregistreerd, aanvaard, neergelegd]).when(aanvaardt).thenNothing();
  });
  it('is left', () => {
    eenmaal(persoonDecider, [geregistreerd, aanvaard]).when(legtNeer()).then([neergelegd]);
  });
  it('may be left on the day it was taken: it never counted', () => {
    eenmaal(persoonDecider, [geregistreerd, aanvaard]).when(legtNeer('2018-09-01'))
      .then([{ type: 'FunctieNeergelegd', data: { persoonId, functieId, geldigOp: '2018-09-01' } }]);
  });
  it.each<[string, readonly PersoonGebeurtenis[], PersoonCommand]>([
    ['functie-bestaat /functieId', [aanvaard], { type: 'AanvaardFunctie', ...aanvaardData, geldigOp: '2019-01-01' }],
    ['persoon-samengevoegd /persoonId', [samengevoegd], aanvaardt],
    ['functie-onbekend /functieId', [], legtNeer()],
    ['einde-voor-begin /geldigOp', [aanvaard], legtNeer('2018-08-31')],
    ['functie-neergelegd /geldigOp', [aanvaard, neergelegd], legtNeer('2023-01-01')],
  ])('is refused: %s', (verwacht, historie, command) => {
    expect(weigering(persoonDecider, [geregistreerd, ...historie], command)).toBe(verwacht);
  });
});

describe('two people who are one', () => {
  it('are merged', () => {
    eenmaal(persoonDecider, [geregistreerd]).when(voegSamen).then([samengevoegd]);
  });
  it.each<[string, readonly PersoonGebeurtenis[], Partial<VoegPersoonSamen>]>([
    ['samenvoeging-met-zichzelf /inPersoonId', [], { inPersoonId: persoonId }],
    ['doel-onbekend /inPersoonId', [], { doel: null }],
    ['samenvoeging-kring /inPersoonId', [], { doel: { opgegaanIn: [derde, persoonId] } }],
    ['doel-samengevoegd /inPersoonId', [], { doel: { opgegaanIn: [derde] } }],
    ['persoon-samengevoegd /persoonId', [samengevoegd], { inPersoonId: derde }],
    ['reden-ontbreekt /reden/toelichting', [], { reden: null }],
  ])('or not: %s', (verwacht, historie, anders) => {
    expect(weigering(persoonDecider, [geregistreerd, ...historie], { ...voegSamen, ...anders })).toBe(verwacht);
  });
  it('says where to go on when it was merged', () => {
    const outcome = persoonDecider.decide(aanvaardt, { naam: 'A. Bats', functies: [], opgegaanIn: ander });
    expect(outcome).toMatchObject({ bericht: expect.stringContaining(ander) });
  });
});

describe('the data of a person are set right', () => {
  it.each<Partial<RectificeerPersoon['gegevens']>>([
    { naam: 'B. Bats' }, { functies: [] }, { functies: [{ ...functie, van: null, tot: '2022-01-01' }] },
    { functies: [{ ...functie, van: '2018-09-01', tot: '2018-09-01' }] },
  ])('%j', (anders) => {
    const command = rectificeer(anders);
    eenmaal(persoonDecider, [geregistreerd, aanvaard]).when(command).then([{ type: 'PersoonGegevensGerectificeerd', data: command.gegevens }]);
  });
  it('so that a merge of two who are not one is undone', () => {
    const command = rectificeer({ functies: [] });
    eenmaal(persoonDecider, [geregistreerd, samengevoegd]).when(command).then([{ type: 'PersoonGegevensGerectificeerd', data: command.gegevens }]);
    given(persoonDecider, [geregistreerd, samengevoegd, { type: 'PersoonGegevensGerectificeerd', data: command.gegevens }]).when(aanvaardt).then([aanvaard]);
  });
  it('and nothing is recorded when they are right already', () => {
    given(persoonDecider, [geregistreerd, aanvaard]).when(rectificeer({}, LEGE_REDEN)).thenNothing();
  });
  it.each<[string, RectificeerPersoon]>([
    ['samenvoeging-is-geen-rectificatie /opgegaanIn', rectificeer({ opgegaanIn: ander })],
    ['functie-dubbel /functies/1/functieId', rectificeer({ functies: [{ ...functie, van: null, tot: null }, { ...functie, van: null, tot: null }] })],
    ['einde-voor-begin /functies/0/tot', rectificeer({ functies: [{ ...functie, van: '2018-09-01', tot: '2018-08-31' }] })],
    ['reden-ontbreekt /reden/toelichting', rectificeer({ naam: 'B. Bats' }, LEGE_REDEN)],
  ])('or refused: %s', (verwacht, command) => {
    expect(weigering(persoonDecider, [geregistreerd, aanvaard], command)).toBe(verwacht);
  });
});
