import { describe, expect, it } from '@jest/globals';
import { eenmaal, LEGE_REDEN, REDEN, testId, weigering } from '../eenmaal.contract.js';
import { wisverzoekDecider, type VraagWissing, type WisverzoekCommand } from './wisverzoek.decider.js';
import { wissingGevraagd, type Wisdoel, type WisverzoekGebeurtenis } from './wisverzoek.events.js';

const [wisverzoekId, aanvrager, beslisser] = [testId(1), testId(2), testId(3)];
const doelen: Wisdoel[] = [
  { soort: 'vastlegging', vastleggingId: testId(4), vergaderingId: testId(5), velden: ['tekst', 'citaat'] },
  { soort: 'persoon', persoonId: testId(6), velden: ['naam'] },
  { soort: 'document', documentId: testId(7), velden: ['naam', 'inhoud'] },
];
const gegevens = { wisverzoekId, doelen, grond: 'avg-17-1-d', gevraagdDoor: aanvrager };
const aanwezig = new Map<string, readonly string[]>([[testId(4), ['tekst']], [testId(6), ['naam']], [testId(7), ['naam', 'inhoud']]]);
const uitkomst = { sleutels: [testId(8), testId(9)], aantallen: { gebeurtenissen: 7, documenten: 1 } };

const vraag: VraagWissing = { type: 'VraagWissing', ...gegevens, aanwezig, reden: REDEN };
const keurGoed: WisverzoekCommand = { type: 'KeurWissingGoed', wisverzoekId, goedgekeurdDoor: beslisser };
const wijsAf: WisverzoekCommand = { type: 'WijsWissingAf', wisverzoekId, afgewezenDoor: beslisser, reden: REDEN };
const meld: WisverzoekCommand = { type: 'MeldWissingUitgevoerd', wisverzoekId, ...uitkomst };

const gevraagd: WisverzoekGebeurtenis = { type: 'WissingGevraagd', data: gegevens };
const goedgekeurd: WisverzoekGebeurtenis = { type: 'WissingGoedgekeurd', data: { wisverzoekId, goedgekeurdDoor: beslisser } };
const afgewezen: WisverzoekGebeurtenis = { type: 'WissingAfgewezen', data: { wisverzoekId, afgewezenDoor: beslisser } };
const uitgevoerd: WisverzoekGebeurtenis = { type: 'WissingUitgevoerd', data: { wisverzoekId, ...uitkomst } };

describe('an erasure', () => {
  it('is asked for', () => {
    eenmaal(wisverzoekDecider).when(vraag).then([gevraagd]);
  });
  it('is approved by another person', () => {
    eenmaal(wisverzoekDecider, [gevraagd]).when(keurGoed).then([goedgekeurd]);
  });
  it('is turned down', () => {
    eenmaal(wisverzoekDecider, [gevraagd]).when(wijsAf).then([afgewezen]);
  });
  it('is carried out, with its counts', () => {
    eenmaal(wisverzoekDecider, [gevraagd, goedgekeurd]).when(meld).then([uitgevoerd]);
  });
  it('names where text stands and can not hold what it says', () => {
    const metInhoud = { ...gegevens, doelen: [{ soort: 'persoon', persoonId: testId(6), velden: ['A. Bats'] }] };
    expect(wissingGevraagd.schema.safeParse(gegevens).success).toBe(true);
    expect(wissingGevraagd.schema.safeParse(metInhoud).success).toBe(false);
  });
});

describe('an erasure is refused', () => {
  it.each<[string, Partial<VraagWissing>]>([
    ['doel-onbekend /doelen/1', { aanwezig: new Map([[testId(4), []], [testId(7), []]]) }],
    ['velden-onvolledig /doelen/1/velden', { aanwezig: new Map([...aanwezig, [testId(6), ['naam', 'functies']]]) }],
    ['doel-dubbel /doelen/3', { doelen: [...doelen, { soort: 'persoon', persoonId: testId(6), velden: ['functies'] }] }],
    ['reden-ontbreekt /reden/toelichting', { reden: LEGE_REDEN }],
  ])('when it is asked for: %s', (verwacht, anders) => {
    expect(weigering(wisverzoekDecider, [], { ...vraag, ...anders })).toBe(verwacht);
  });
  it('under the id of another one', () => {
    expect(weigering(wisverzoekDecider, [gevraagd], { ...vraag, grond: 'avg-17-1-e' })).toBe('wisverzoek-bestaat /wisverzoekId');
  });
  it.each([keurGoed, wijsAf, meld])('when nobody asked: $type', (command) => {
    expect(weigering(wisverzoekDecider, [], command)).toBe('wisverzoek-onbekend /wisverzoekId');
  });
  it('to who asked and approves too', () => {
    expect(weigering(wisverzoekDecider, [gevraagd], { type: 'KeurWissingGoed', wisverzoekId, goedgekeurdDoor: aanvrager })).toBe('zelfde-persoon');
  });
  it.each<[string, WisverzoekGebeurtenis[], WisverzoekCommand]>([
    ['wisverzoek-afgewezen', [afgewezen], keurGoed],
    ['wisverzoek-beslist', [goedgekeurd], wijsAf],
    ['wisverzoek-beslist', [goedgekeurd, uitgevoerd], wijsAf],
    ['niet-goedgekeurd', [], meld],
    ['niet-goedgekeurd', [afgewezen], meld],
    ['reden-ontbreekt /reden/toelichting', [], { ...wijsAf, reden: LEGE_REDEN }],
  ])('after that: %s', (verwacht, historie, command) => {
    expect(weigering(wisverzoekDecider, [gevraagd, ...historie], command)).toBe(verwacht);
  });
  it('and an approval asked for again, after it was carried out, records nothing', () => {
    expect(wisverzoekDecider.decide(keurGoed, { gevraagd: gegevens, fase: 'uitgevoerd', beslistDoor: beslisser, uitgevoerd: null })).toEqual([]);
  });
});
