import { describe, expect, it } from '@jest/globals';
import { eenmaal, LEGE_REDEN, REDEN, testId, weigering } from '../eenmaal.contract.js';
import { given } from '../given.contract.js';
import type { BesluitInhoud, MededelingInhoud } from '../vergadering/vastlegging.js';
import { terugkoppelingDecider, type RondTerugkoppelingAf, type TerugkoppelingCommand } from './terugkoppeling.decider.js';
import type { TerugkoppelingGebeurtenis } from './terugkoppeling.events.js';

const [terugkoppelingId, een, twee] = [testId(1), testId(11), testId(12)];
const context = { vandaag: '2026-11-24', overlegSinds: null, relatiedoelen: new Map() };
const stuk = { vanRegel: 1, vanTeken: 0, totRegel: 2, totTeken: 10 };
const tweedeStuk = { ...stuk, vanRegel: 2, totRegel: 3 };

const gemeenschappelijk = {
  agendapuntId: null, volgorde: 1, tekst: null, spreker: null, dossiers: [], vertrouwelijkheid: 'intern' as const, grond: null,
  passages: [{ documentId: testId(2), weergaveId: testId(3), ...stuk, citaat: 'Dit stuk wordt besproken in alle DVO’s.' }],
  herkomst: { wijze: 'beoordeeld' as const, terugkoppelingId, extractor: { naam: 'regels', versie: 1 }, zekerheid: 0.8 },
};
const inhoud: MededelingInhoud = { soort: 'mededeling', ...gemeenschappelijk, besluitVanDerden: null };
const anders: MededelingInhoud = { ...inhoud, soort: 'toelichting' };
const zonderWoorden: BesluitInhoud = {
  soort: 'besluit', ...gemeenschappelijk, uitkomst: 'ingestemd', uitkomstWoorden: null, basis: 'uitgesproken', beslotenOp: '2019-10-02',
  ingangsdatum: null, einddatum: null, stemming: null, voorwaarden: [], relaties: [],
};

const gegevens = { terugkoppelingId, vergaderingId: testId(4), documentId: testId(2), weergaveId: testId(3), extractor: { naam: 'regels', versie: 1 } };
const voorstel = (vastleggingId: string) => ({ vastleggingId, volgorde: 1, inhoud, reden: 'zin met "geeft aan" → mededeling', zekerheid: 0.8 });
const ontvangen: TerugkoppelingGebeurtenis = { type: 'TerugkoppelingOntvangen', data: gegevens };
const voorgesteld = (vastleggingId: string): TerugkoppelingGebeurtenis => ({ type: 'VastleggingVoorgesteld', data: { terugkoppelingId, ...voorstel(vastleggingId) } });
const aanvaard = (vastleggingId: string): TerugkoppelingGebeurtenis => ({ type: 'VoorstelAanvaard', data: { terugkoppelingId, vastleggingId } });
const verworpen = (vastleggingId: string): TerugkoppelingGebeurtenis => ({ type: 'VoorstelVerworpen', data: { terugkoppelingId, vastleggingId, reden: 'dubbel' } });
const gewijzigd = (vastleggingId: string): TerugkoppelingGebeurtenis => ({ type: 'VoorstelGewijzigd', data: { terugkoppelingId, vastleggingId, inhoud: anders } });
const heropend = (vastleggingId: string): TerugkoppelingGebeurtenis => ({ type: 'VoorstelHeropend', data: { terugkoppelingId, vastleggingId, inhoud } });
const overgeslagen: TerugkoppelingGebeurtenis = { type: 'PassageOvergeslagen', data: { terugkoppelingId, reden: 'kop', stukken: [stuk] } };
const ingetrokken: TerugkoppelingGebeurtenis = { type: 'TerugkoppelingIngetrokken', data: { terugkoppelingId } };
const terBeoordeling = [ontvangen, voorgesteld(een), voorgesteld(twee)];

const ontvang: TerugkoppelingCommand = { type: 'OntvangTerugkoppeling', gegevens, overgeslagen: [{ reden: 'kop', stukken: [stuk] }] };
const stelVoor: TerugkoppelingCommand = { type: 'StelVastleggingenVoor', terugkoppelingId, voorstellen: [voorstel(een), voorstel(twee)] };
const aanvaardt: TerugkoppelingCommand = { type: 'AanvaardVoorstel', terugkoppelingId, vastleggingId: een, ...context };
const wijzigt: TerugkoppelingCommand = { type: 'WijzigVoorstel', terugkoppelingId, vastleggingId: een, inhoud: anders, ...context };
const verwerpt: TerugkoppelingCommand = { type: 'VerwerpVoorstel', terugkoppelingId, vastleggingId: een, reden: 'dubbel' };
const heropent: TerugkoppelingCommand = { type: 'HeropenVoorstel', terugkoppelingId, vastleggingId: een };
const voegtToe: TerugkoppelingCommand = { type: 'VoegVoorstelToe', terugkoppelingId, vastleggingId: testId(77), inhoud: anders, ...context };
const slaatOver: TerugkoppelingCommand = { type: 'SlaPassageOver', terugkoppelingId, reden: 'kop', stukken: [stuk] };
const trekIn: TerugkoppelingCommand = { type: 'TrekTerugkoppelingIn', terugkoppelingId, reden: REDEN };
const rondAf = (wijze: 'direct' | 'beoordeeld', aantal: number): RondTerugkoppelingAf => ({
  type: 'RondTerugkoppelingAf', gegevens: { terugkoppelingId, overnameId: testId(5), wijze, aantal },
});
const overgenomen = (wijze: 'direct' | 'beoordeeld', aantal: number): TerugkoppelingGebeurtenis => ({
  type: 'TerugkoppelingOvergenomen', data: rondAf(wijze, aantal).gegevens,
});

describe('a report', () => {
  it('is received, with what is passed over', () => {
    eenmaal(terugkoppelingDecider).when(ontvang).then([ontvangen, overgeslagen]);
  });
  it('is not received again once it was taken over', () => {
    given(terugkoppelingDecider, [ontvangen, overgenomen('direct', 2)]).when(ontvang).thenNothing();
  });
  it.each([stelVoor, aanvaardt, wijzigt, verwerpt, heropent, voegtToe, slaatOver, trekIn, rondAf('direct', 0)])('must be received first: $type', (command) => {
    expect(weigering(terugkoppelingDecider, [], command)).toBe('terugkoppeling-onbekend');
  });
  it('is withdrawn', () => {
    eenmaal(terugkoppelingDecider, terBeoordeling).when(trekIn).then([ingetrokken]);
  });
  it('is not withdrawn without a reason', () => {
    expect(weigering(terugkoppelingDecider, [ontvangen], { ...trekIn, reden: LEGE_REDEN })).toBe('reden-ontbreekt /reden/toelichting');
  });
  it.each([stelVoor, aanvaardt, wijzigt, verwerpt, slaatOver, rondAf('direct', 0)])('takes nothing more once withdrawn: $type', (command) => {
    expect(weigering(terugkoppelingDecider, [...terBeoordeling, ingetrokken], command)).toBe('terugkoppeling-ingetrokken');
  });
  it('can be received afresh after that', () => {
    eenmaal(terugkoppelingDecider, [...terBeoordeling, ingetrokken]).when(ontvang).then([ontvangen, overgeslagen]);
    given(terugkoppelingDecider, [...terBeoordeling, ingetrokken, ontvangen]).when(stelVoor).then([voorgesteld(een), voorgesteld(twee)]);
  });
});

describe('proposals', () => {
  it('are laid before a reviewer', () => {
    eenmaal(terugkoppelingDecider, [ontvangen]).when(stelVoor).then([voorgesteld(een), voorgesteld(twee)]);
  });
  it('are laid before a reviewer as far as they are new', () => {
    given(terugkoppelingDecider, [ontvangen, voorgesteld(een), aanvaard(een)]).when(stelVoor).then([voorgesteld(twee)]);
  });
  it('stand in a list once', () => {
    const dubbel: TerugkoppelingCommand = { type: 'StelVastleggingenVoor', terugkoppelingId, voorstellen: [voorstel(een), voorstel(een)] };
    expect(weigering(terugkoppelingDecider, [ontvangen], dubbel)).toBe('voorstel-dubbel /voorstellen/1/vastleggingId');
  });
});

describe('a proposal', () => {
  it('is accepted', () => {
    eenmaal(terugkoppelingDecider, terBeoordeling).when(aanvaardt).then([aanvaard(een)]);
  });
  it('is changed', () => {
    eenmaal(terugkoppelingDecider, terBeoordeling).when(wijzigt).then([gewijzigd(een)]);
  });
  it('is rejected', () => {
    eenmaal(terugkoppelingDecider, terBeoordeling).when(verwerpt).then([verworpen(een)]);
  });
  it('is rejected for another reason', () => {
    eenmaal(terugkoppelingDecider, [...terBeoordeling, verworpen(een)]).when({ ...verwerpt, reden: 'geen-inhoud' })
      .then([{ type: 'VoorstelVerworpen', data: { terugkoppelingId, vastleggingId: een, reden: 'geen-inhoud' } }]);
  });
  it.each<[string, TerugkoppelingGebeurtenis, TerugkoppelingCommand, TerugkoppelingGebeurtenis]>([
    ['accepted → rejected', aanvaard(een), verwerpt, verworpen(een)],
    ['accepted → changed', aanvaard(een), wijzigt, gewijzigd(een)],
    ['changed → rejected', gewijzigd(een), verwerpt, verworpen(een)],
    ['rejected → accepted', verworpen(een), aanvaardt, aanvaard(een)],
    ['rejected → changed', verworpen(een), wijzigt, gewijzigd(een)],
  ])('is decided again: %s', (_naam, eerst, command, dan) => {
    eenmaal(terugkoppelingDecider, [...terBeoordeling, eerst]).when(command).then([dan]);
  });
  it.each([aanvaard(een), gewijzigd(een), verworpen(een)])('is open again as it was proposed when the decision is taken back: $type', (besloten) => {
    eenmaal(terugkoppelingDecider, [...terBeoordeling, besloten]).when(heropent).then([heropend(een)]);
    expect([besloten, heropend(een)].reduce(terugkoppelingDecider.evolve, terBeoordeling.reduce(terugkoppelingDecider.evolve, terugkoppelingDecider.initialState)).voorstellen.get(een))
      .toMatchObject({ stand: 'open', inhoud, verworpenOm: null });
  });
  it('is added by the reviewer, and accepted with that', () => {
    const over = { terugkoppelingId, vastleggingId: testId(77) };
    eenmaal(terugkoppelingDecider, terBeoordeling).when(voegtToe).then([
      { type: 'VastleggingVoorgesteld', data: { ...over, volgorde: 3, inhoud: anders, reden: 'Door de beoordelaar toegevoegd.', zekerheid: 1 } },
      { type: 'VoorstelAanvaard', data: over },
    ]);
  });
  it('is not accepted again once a person changed it', () => {
    given(terugkoppelingDecider, [...terBeoordeling, gewijzigd(een)]).when(aanvaardt).thenNothing();
  });
  it('keeps what the reviewer wrote when it is rejected and then accepted', () => {
    const historie = [...terBeoordeling, gewijzigd(een), verworpen(een), aanvaard(een)];
    given(terugkoppelingDecider, historie).when(wijzigt).thenNothing();
  });
  it('is unchanged when it is changed to what it says', () => {
    given(terugkoppelingDecider, terBeoordeling).when({ ...wijzigt, inhoud }).thenNothing();
  });
  it.each<[string, TerugkoppelingCommand]>([
    ['voorstel-onbekend /vastleggingId', { ...aanvaardt, vastleggingId: testId(99) }],
    ['voorstel-onbekend /vastleggingId', { ...wijzigt, vastleggingId: testId(99) }],
    ['voorstel-onbekend /vastleggingId', { ...verwerpt, vastleggingId: testId(99) }],
    ['voorstel-onbekend /vastleggingId', { ...heropent, vastleggingId: testId(99) }],
    ['uitkomst-zonder-woorden /inhoud/uitkomstWoorden', { ...voegtToe, inhoud: zonderWoorden }],
    ['uitkomst-zonder-woorden /inhoud/uitkomstWoorden', { ...wijzigt, inhoud: zonderWoorden }],
  ])('is refused: %s', (verwacht, command) => {
    expect(weigering(terugkoppelingDecider, terBeoordeling, command)).toBe(verwacht);
  });
  it('is not accepted with content that could not be taken over', () => {
    const gebrekkig: TerugkoppelingGebeurtenis = { type: 'VastleggingVoorgesteld', data: { terugkoppelingId, ...voorstel(een), inhoud: zonderWoorden } };
    expect(weigering(terugkoppelingDecider, [ontvangen, gebrekkig], aanvaardt)).toBe('uitkomst-zonder-woorden /inhoud/uitkomstWoorden');
  });
});

describe('a passage', () => {
  it('is passed over by hand', () => {
    eenmaal(terugkoppelingDecider, terBeoordeling).when(slaatOver).then([overgeslagen]);
  });
  it('may lie within one line', () => {
    const kort = { ...stuk, totRegel: 1, totTeken: 1 };
    eenmaal(terugkoppelingDecider, [ontvangen]).when({ ...slaatOver, stukken: [kort] })
      .then([{ type: 'PassageOvergeslagen', data: { terugkoppelingId, reden: 'kop', stukken: [kort] } }]);
  });
  it('is passed over as far as it was not yet', () => {
    eenmaal(terugkoppelingDecider, [ontvangen, overgeslagen]).when({ ...slaatOver, stukken: [stuk, tweedeStuk, tweedeStuk] })
      .then([{ type: 'PassageOvergeslagen', data: { terugkoppelingId, reden: 'kop', stukken: [tweedeStuk] } }]);
  });
  it.each([{ ...stuk, totRegel: 1, totTeken: 0 }, { ...stuk, vanRegel: 3 }])('has its end after its beginning: %j', (verkeerd) => {
    expect(weigering(terugkoppelingDecider, [ontvangen], { ...slaatOver, stukken: [stuk, verkeerd] })).toBe('passage-ongeldig /stukken/1');
  });
});

describe('taking over', () => {
  it('is recorded as direct, when nobody reviewed it', () => {
    eenmaal(terugkoppelingDecider, [ontvangen]).when(rondAf('direct', 2)).then([overgenomen('direct', 2)]);
  });
  it('is recorded as reviewed, for what was accepted or changed', () => {
    const historie = [...terBeoordeling, voorgesteld(testId(13)), aanvaard(een), gewijzigd(twee), verworpen(testId(13))];
    eenmaal(terugkoppelingDecider, historie).when(rondAf('beoordeeld', 2)).then([overgenomen('beoordeeld', 2)]);
  });
  it.each<[string, readonly TerugkoppelingGebeurtenis[], RondTerugkoppelingAf]>([
    ['voorstellen-open', [aanvaard(een)], rondAf('beoordeeld', 1)],
    ['aantal-klopt-niet /aantal', [aanvaard(een), verworpen(twee)], rondAf('beoordeeld', 2)],
    ['beoordeling-begonnen /wijze', [aanvaard(een), aanvaard(twee)], rondAf('direct', 2)],
  ])('is refused: %s', (verwacht, historie, command) => {
    expect(weigering(terugkoppelingDecider, [...terBeoordeling, ...historie], command)).toBe(verwacht);
  });
  it('says how many proposals are undecided', () => {
    const state = [...terBeoordeling, aanvaard(een)].reduce(terugkoppelingDecider.evolve, terugkoppelingDecider.initialState);
    expect(terugkoppelingDecider.decide(rondAf('beoordeeld', 1), state)).toMatchObject({ bericht: expect.stringContaining('1 van de 2') });
  });
  it.each([stelVoor, aanvaardt, wijzigt, verwerpt, slaatOver, trekIn])('ends the review: $type', (command) => {
    expect(weigering(terugkoppelingDecider, [...terBeoordeling, aanvaard(een), aanvaard(twee), overgenomen('beoordeeld', 2)], command)).toBe('terugkoppeling-overgenomen');
  });
});
