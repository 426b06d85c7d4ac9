import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Database } from '@besluitregister/projections';
import { openTestDatabase } from '@besluitregister/projections/test';
import fc from 'fast-check';
import { idVan, projecteer } from '../../../read-models/src/geschiedenis.fixture.js';
import { basis, dossier, overleg, vastgelegd, vastlegging, VERGADERING, zaad } from '../../../read-models/src/zaad.fixture.js';
import { VET } from '../toon/opmaak.js';
import { toonZoeken } from '../toon/zoeken.toon.js';
import { zoekantwoordSchema, type Zoekantwoord } from './zoeken.schema.js';
import { ZoekenService } from './zoeken.service.js';

const NAMEN: Readonly<Record<string, string>> = Object.fromEntries(
  ['burgernet', 'buitengebied', 'omg', 'toelichting', 'aankondiging', 'koelewijn', 'bats', 'snijders', 'slot', 'later'].map((naam) => [vastlegging(naam), naam]),
);

describe('zoeken', () => {
  let database: Database;
  let service: ZoekenService;
  beforeAll(async () => {
    database = await openTestDatabase();
    const geschiedenis = await zaad();
    const later = basis(10, null, { van: 150, tot: 151, citaat: 'De camera’s bij Café België staan uit; I watch is niet in de politie-inzet begrepen.' });
    await geschiedenis.voegToe('Vergadering', VERGADERING, [
      vastgelegd('later', { soort: 'toelichting', ...later, besluitVanDerden: null }, { vergaderingId: VERGADERING, overnameId: null, geldigOp: '2019-10-02' }),
      { type: 'VastleggingDoorgehaald', data: { vergaderingId: VERGADERING, vastleggingId: vastlegging('slot') } },
    ]);
    await projecteer(database, geschiedenis);
    service = new ZoekenService(database);
  });
  afterAll(() => database.close());

  const zoek = async (vraag: string): Promise<Zoekantwoord> => zoekantwoordSchema.parse(await service.zoek(vraag));
  const gevonden = async (vraag: string): Promise<(string | undefined)[]> => (await zoek(vraag)).treffers.map(({ vastleggingId }) => NAMEN[vastleggingId]).sort();
  const gemarkeerd = async (vraag: string): Promise<string[]> => (await zoek(vraag)).treffers
    .flatMap(({ gemarkeerd: { passages, spreker } }) => [...passages, spreker ?? []].flat()).filter(({ treffer }) => treffer).map(({ tekst }) => tekst);

  it.each([
    ['ontvlechtingen', ['toelichting']],
    ['I-watch', ['later', 'toelichting']], ['iwatch', ['later', 'toelichting']], ['I watch', ['later', 'toelichting']], ['"I watch"', ['later', 'toelichting']],
    ['camera toezicht', ['bats', 'snijders', 'toelichting']], ['camera', ['later']], ['cameras', ['later']], ['camera’s', ['later']], ['camera*', ['bats', 'later', 'snijders', 'toelichting']],
    ['cafe belgie', ['later']], ['CAFÉ', ['later']], ['politie-inzet', ['later']], ['inzet', ['later']], ['politieinzet', ['later']],
    ['Koelewijn’s', ['bats', 'koelewijn']], ['omgs', []], ['burgemeester -koelewijn', ['snijders']],
    ['"toegevoegde waarde"', ['snijders']], ['"waarde toegevoegde"', []], ['"Raad van Toezicht"', ['burgernet']], ['"raad toezicht"', []],
    ['burgernet OF zwolle', ['burgernet', 'snijders']], ['(burgernet OF zwolle) EN politie', ['burgernet']], ['cameratoezicht NIET (zwolle OF I-watch)', ['bats']],
    ['spreker:bats', ['bats']], ['bats', ['bats']], ['spreker:politie', ['aankondiging', 'toelichting']], ['spreker:koelewijn OF soort:besluit', ['buitengebied', 'koelewijn']],
    ['overleg:ijsselland soort:standpunt', ['bats', 'snijders']], ['overleg:twente', []], [`overleg:${overleg('IJsselland')} soort:toezeggingen`, ['omg']],
    ['dossier:cameratoezicht camera*', ['bats', 'snijders', 'toelichting']], [`dossier:${dossier('Buitengebied')}`, ['buitengebied']],
    ['soort:acties', ['omg']], ['status:open', ['omg']], ['uitkomst:ingestemd', ['buitengebied']], ['jaar:2019 van:2019-10-02 tot:2019-10-02 juridische OF jurdische', ['omg']],
    ['jaar:2020', []], ['doorgehaald:ja', ['slot']], ['proces', []], ['proces doorgehaald:ja', ['slot']], ['integraliteit', ['buitengebied']], ['notitie herkomst:automatisch bevestigd:nee', ['omg']],
    ['notities', ['omg']], ['"biedt aan de notities"', ['omg']], ['niets', []], ['andere', []],
  ])('finds by %s', async (vraag, namen) => {
    expect(await gevonden(vraag)).toEqual(namen);
  });

  it.each([
    ['"toegevoegde waarde"', ['toegevoegde \nwaarde']],
    ['iwatch -café', ['I-watch']],
    ['camera* zwolle', ['cameratoezicht', 'Zwolle']],
    ['I-watch camera', ['camera’s', 'I watch']],
    ['spreker:snijders', ['Snijders']],
    ['notities', ['notitie']],
    ['NIET koelewijn snijders', ['Snijders', 'Snijders']],
  ])('marks what %s found, letter for letter', async (vraag, woorden) => {
    expect(await gemarkeerd(vraag)).toEqual(woorden);
    for (const { gemarkeerd: { passages }, passages: bron } of (await zoek(vraag)).treffers) {
      expect(passages.map((stukken) => stukken.map(({ tekst }) => tekst).join(''))).toEqual(bron.map(({ citaat }) => citaat));
    }
  });

  it('says how it understood the question, by names, and what is left without each part', async () => {
    const { verstaanAls } = await zoek(`dossier:${dossier('Cameratoezicht')} (bats OF "de heer") -zwolle`);
    expect(verstaanAls?.zin).toBe('Vastleggingen met dossier ‘Cameratoezicht’, (‘bats’ of het zinsdeel “de heer”) en niet ‘zwolle’.');
    expect(verstaanAls?.delen.at(-1)).toEqual({ soort: 'woord', binnen: 5, vraag: 'zwolle', zin: '‘zwolle’', zonder: `dossier:${dossier('Cameratoezicht')} (bats OF "de heer")` });
  });

  it.each([
    ['overleg:atlantis', /geen overleg ‘atlantis’/], ['dossier:atlantis', /geen dossier/], ['soort:raar', /geen soort; kies uit/], ['jaar:straks', /geen jaar/],
    ['van:2019-02-30', /geen bestaande dag/], ['bevestigd:misschien', /ja of nee/], ['de en het', /bijna elke tekst/], ['-camera', /noem ook iets/], ['"', /niets om te zoeken/],
    [`spreker:${idVan('niemand')}`, /geen persoon/], ['kleur:rood', /geen veld/],
  ])('explains that %s finds nothing', async (vraag, toelichting) => {
    const { treffers, toelichtingen, totaal } = await zoek(vraag);
    expect({ treffers, totaal: totaal ?? 0 }).toEqual({ treffers: [], totaal: 0 });
    expect(toelichtingen).toContainEqual(expect.stringMatching(toelichting));
  });

  it('counts all that was found by facet, and shows the names that hold the words', async () => {
    const { totaal, facetten, dossiers, personen } = await zoek('cameratoezicht');
    expect(totaal).toBe(3);
    expect(facetten?.soort).toEqual([{ waarde: 'standpunt', naam: null, aantal: 2 }, { waarde: 'toelichting', naam: null, aantal: 1 }]);
    expect(facetten?.spreker.map(({ naam }) => naam).sort()).toEqual(['Bats', 'Miltenburg', 'Snijders']);
    expect([dossiers?.map(({ naam }) => naam), personen]).toEqual([['Cameratoezicht'], []]);
    expect((await zoek('toezicht camera')).dossiers).toMatchObject([{ naam: 'Cameratoezicht' }]);
    expect((await zoek('dossier:camera')).toelichtingen).toEqual(['Er is geen dossier ‘camera’; wel ‘Cameratoezicht’.']);
    expect((await zoek('bats')).personen).toMatchObject([{ naam: 'Bats', vastleggingen: 1 }]);
  });

  it('puts first what holds the words most, and what was said before who said it', async () => {
    expect((await zoek('koelewijn')).treffers.map(({ vastleggingId }) => NAMEN[vastleggingId])).toEqual(['koelewijn', 'bats']);
  });

  it('reads on from page to page without gap or double, in either order', async () => {
    for (const sort of ['relevantie', '-datum'] as const) {
      const alles = await service.zoek('cameratoezicht OF burgemeester', { sort });
      const los: string[] = [];
      let cursor: string | undefined;
      do {
        const bladzijde = await service.zoek('cameratoezicht OF burgemeester', { sort, limit: 1, cursor });
        los.push(...bladzijde.treffers.map(({ vastleggingId }) => vastleggingId));
        cursor = bladzijde.volgende ?? undefined;
      } while (cursor !== undefined);
      expect(los).toEqual(alles.treffers.map(({ vastleggingId }) => vastleggingId));
    }
  });

  it('shows the register as of a nummer and a day', async () => {
    const { nummer } = await zoek('proces');
    expect((await service.zoek('proces', { totNummer: BigInt(nummer) - 1n })).totaal).toBe(1);
    expect((await service.zoek('camera*', { peildatum: '2019-10-01' })).totaal).toBe(0);
  });

  it('shows in a terminal what was understood and found, in bold when it can', async () => {
    const antwoord = await zoek('"toegevoegde waarde" OF kleur:rood');
    const regels = toonZoeken(antwoord, 70);
    expect(regels.slice(0, 2)).toEqual(['Vastleggingen met het zinsdeel “toegevoegde waarde” of (‘kleur’ en', '‘rood’).']);
    expect(regels.join('\n')).toMatch(/^1 vastlegging — .*\n(Let op: ‘kleur:’ is geen veld)/m);
    expect(regels.join('')).not.toContain(VET.aan);
    const vet = toonZoeken(antwoord, 70, true);
    expect(vet.join('\n').match(/\ue0f1[^\ue0f1]*\ue0f2/gu)).toEqual(['\ue0f1toegevoegde\ue0f2', '\ue0f1waarde\ue0f2']);
    expect(vet.map((regel) => regel.replaceAll(/[\ue0f1\ue0f2]/gu, ''))).toEqual(regels);
  });

  it('answers every text', async () => {
    const stuk = fc.oneof(fc.constantFrom('(', ')', '"', '-', '*', ' OF ', ' NIET ', 'spreker:', 'overleg:', "'", '\\', ':*', '<->', '&', '!', '; DROP TABLE', 'camera', 'ß', '½'), fc.string({ unit: 'grapheme', maxLength: 5 }));
    await fc.assert(fc.asyncProperty(fc.array(stuk, { maxLength: 12 }), async (stukken) => {
      const antwoord = await service.zoek(stukken.join(''), { limit: 2 });
      expect(antwoord.verstaanAls !== null || antwoord.toelichtingen.length > 0).toBe(true);
    }), { numRuns: 60 });
  });
});
