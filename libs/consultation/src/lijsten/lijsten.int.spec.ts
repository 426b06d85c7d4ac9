import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Database } from '@besluitregister/projections';
import { openTestDatabase } from '@besluitregister/projections/test';
import { READ_MODELS } from '@besluitregister/read-models';
import { idVan, projecteer, runnerVoor, type Geschiedenis } from '../../../read-models/src/geschiedenis.fixture.js';
import { dossier, ITEMS, overleg, vastgelegd, vastlegging, VERGADERING } from '../../../read-models/src/zaad.fixture.js';
import { AudittrailService } from '../audittrail/audittrail.service.js';
import { DossiersService } from '../dossiers/dossiers.service.js';
import { gecorrigeerd, LATER, REDEN } from '../gecorrigeerd.fixture.js';
import { GeheimhoudingenService } from '../geheimhoudingen/geheimhoudingen.service.js';
import { MatrixService } from '../matrix/matrix.service.js';
import { isNietGevonden, type NietGevonden } from '../niet-gevonden.js';
import { PersonenService } from '../personen/personen.service.js';
import { StandpuntenService } from '../standpunten/standpunten.service.js';
import { VastleggingdetailService } from '../vastleggingen/detail.service.js';
import { VergaderingenlijstService } from '../vergaderingen/vergaderingenlijst.service.js';
import { VolledigheidService } from '../vergaderingen/volledigheid.service.js';
import { VerschilService } from '../verschil/verschil.service.js';
import { geteldAntwoord } from './facetten.js';
import { VastleggingenlijstService, type VastleggingenVraag } from './vastleggingenlijst.service.js';

function aanwezig<T extends object>(antwoord: T | NietGevonden): T {
  if (isNietGevonden(antwoord)) throw new Error(antwoord.bericht);
  return antwoord;
}

describe('lijsten', () => {
  let database: Database;
  let geschiedenis: Geschiedenis;
  let voorCorrectie: bigint;
  beforeAll(async () => {
    database = await openTestDatabase();
    ({ geschiedenis, voorCorrectie } = await gecorrigeerd());
    const actor = idVan('actor');
    await geschiedenis.voegToe('Gebruiker', actor, [{ type: 'GebruikerAangemeld', data: { gebruikerId: actor, naam: 'J. Jansen', subjectHmac: 'a'.repeat(64) } }]);
    await geschiedenis.voegToe('Vergadering', VERGADERING, [{
      type: 'GeheimhoudingOpgelegd',
      data: {
        vergaderingId: VERGADERING, vastleggingId: vastlegging('slot'), geheimhoudingId: idVan('geheim'), grond: { wet: 'woo', artikel: '5.1.2e' },
        totEnMet: null, bekrachtigenVoor: '2020-02-01', geldigOp: '2020-01-01',
      },
    }], { reden: REDEN });
    await projecteer(database, geschiedenis);
  });
  afterAll(() => database.close());

  const items = (): VastleggingenlijstService => new VastleggingenlijstService(database, () => '2020-07-01');

  /** Everything of a list, page by page; `tussendoor` happens after the first. */
  async function lees<A extends { readonly volgende: string | null }>(pagina: (cursor?: string) => Promise<A>, tussendoor?: () => Promise<void>): Promise<A[]> {
    const bladzijden = [await pagina()];
    await tussendoor?.();
    for (let volgende = bladzijden[0]?.volgende; volgende; volgende = bladzijden.at(-1)?.volgende) bladzijden.push(await pagina(volgende));
    return bladzijden;
  }

  it.each(['datum', '-datum', 'nummer', '-nummer', 'termijn', '-termijn'])('gives the same in pages as at once, by %s, each once', async (sort) => {
    const ineens = await items().lijst({}, { sort });
    expect(ineens.volgende).toBeNull();
    const bladzijden = await lees((cursor) => items().lijst({}, { sort, limit: 5, cursor }));
    expect(bladzijden.map(({ vastleggingen }) => vastleggingen.length)).toEqual([5, 5, 2]);
    expect(bladzijden.flatMap(({ vastleggingen }) => vastleggingen)).toEqual(ineens.vastleggingen);
    expect(new Set(ineens.vastleggingen.map(({ vastleggingId }) => vastleggingId)).size).toBe(12);
    expect(bladzijden.map(({ totaal }) => totaal)).toEqual([12, null, null]);
  });

  it('sorts as it says', async () => {
    const opDatum = (await items().lijst({}, { sort: 'datum' })).vastleggingen.map(({ datum }) => datum);
    expect(opDatum).toEqual([...opDatum].sort());
    expect((await items().lijst({ recordtype: 'actie' }, { sort: 'termijn' })).vastleggingen.map(({ vastleggingId }) => vastleggingId)).toEqual([vastlegging('actie'), vastlegging('omg')]);
    const nieuwsteEerst = (await items().lijst({}, { sort: '-datum' })).vastleggingen.map(({ datum, volgorde }) => [datum, volgorde]);
    expect(nieuwsteEerst).toEqual([...[1, 2, 3].map((volgorde) => ['2020-03-01', volgorde]), ...[1, 2, 3, 4, 5, 6, 7, 8, 9].map((volgorde) => ['2019-10-02', volgorde])]);
    expect((await items().lijst({}, { sort: '-nummer' })).vastleggingen[0]?.vastleggingId).toBe(vastlegging('actie'));
  });

  it('counts by what its parameters take, with names, and not when it is told not to', async () => {
    const { totaal, facetten } = await items().lijst({});
    expect(totaal).toBe(12);
    expect(facetten).toMatchObject({
      overleg: [{ waarde: overleg('IJsselland'), naam: 'DVO IJsselland', aantal: 12 }],
      dossier: [{ naam: 'Cameratoezicht', aantal: 9 }, { aantal: 1 }, { aantal: 1 }],
      jaar: [{ waarde: '2019', aantal: 9 }, { waarde: '2020', aantal: 3 }],
      herkomst: [{ waarde: 'automatisch', aantal: 9 }, { waarde: 'handmatig', aantal: 3 }],
      doorgehaald: [{ waarde: 'false', aantal: 11 }, { waarde: 'true', aantal: 1 }],
      status: [{ waarde: 'open', aantal: 2 }, { waarde: 'te-laat', aantal: 1 }],
    });
    expect(facetten?.spreker[0]).toEqual({ waarde: idVan('persoon/Miltenburg'), naam: 'Miltenburg', aantal: 3 });
    expect(await items().lijst({}, { facetten: false })).toMatchObject({ totaal: null, totaalIsOndergrens: null, facetten: null });
  });

  it('counts no more than it must of a long list, and says so', async () => {
    const geteld = (meeste: number) => geteldAntwoord(database, {}, { totNummer: 10_000n, peildatum: '2020-07-01' }, meeste);
    expect(await geteld(4)).toMatchObject({ totaal: 4, totaalIsOndergrens: true, facetten: { jaar: [{ waarde: '2020', aantal: 3 }, { waarde: '2019', aantal: 1 }] } });
    expect(await geteld(12)).toMatchObject({ totaal: 12, totaalIsOndergrens: true });
    expect(await geteld(13)).toMatchObject({ totaal: 12, totaalIsOndergrens: false, facetten: { jaar: [{ waarde: '2019', aantal: 9 }, { waarde: '2020', aantal: 3 }] } });
  });

  it('shows of an item where it comes from, in which document, and what must be seen of it', async () => {
    const { vastleggingen } = await items().lijst({ vergaderingIds: [VERGADERING] });
    const item = (naam: string) => vastleggingen.find(({ vastleggingId }) => vastleggingId === vastlegging(naam));
    expect(item('bats')).toMatchObject({
      overleg: { naam: 'DVO IJsselland' }, documenten: [{ documentId: idVan('document'), naam: 'terugkoppeling.txt' }], gewist: false, bevestigd: false,
      doorhaling: { reden: REDEN.toelichting }, links: { zelf: `/v1/vastleggingen/${vastlegging('bats')}`, vergadering: `/v1/vergaderingen/${VERGADERING}` },
    });
    expect(item('slot')?.vertrouwelijkheid).toBe('intern');
    expect((await new VastleggingenlijstService(database, () => '2020-01-15').lijst({ vergaderingIds: [VERGADERING] })).facetten?.overleg).toHaveLength(1);
  });

  it.each(['een', Buffer.from('["1",null,"x"]').toString('base64url')])('refuses %s as a cursor of any list', async (cursor) => {
    const lijsten = [
      () => items().lijst({}, { cursor }), () => new VergaderingenlijstService(database).lijst({}, { cursor }), () => new DossiersService(database).dossiers({ cursor }),
      () => new MatrixService(database).matrix({}, { cursor }), () => new PersonenService(database).lijst({ cursor }),
      () => new AudittrailService(database).audittrail({}, { cursor }), () => new VerschilService(database).verschil({ van: {}, tot: {}, cursor }),
    ];
    for (const lijst of lijsten) await expect(lijst()).rejects.toMatchObject({ inhoud: { status: 400, fouten: [{ parameter: 'cursor' }] } });
    const vanEenAndereLijst = (await new PersonenService(database).lijst({ limit: 1 })).volgende ?? '';
    await expect(items().lijst({}, { cursor: vanEenAndereLijst })).rejects.toMatchObject({ inhoud: { status: 400 } });
  });

  it('refuses a cursor beside what its list was not asked', async () => {
    const lijst = ({ overleg, ...vraag }: VastleggingenVraag & { readonly overleg?: string }) => items().lijst(overleg === undefined ? {} : { overlegIds: [overleg] }, { limit: 2, ...vraag });
    const begin: VastleggingenVraag = { sort: 'datum', totNummer: 100_000n, peildatum: '2019-12-31' };
    const { volgende: cursor, nummer } = await lijst(begin);
    if (cursor === null) throw new Error('one page is no list');
    const tweede = await lijst({ ...begin, cursor });
    // Only how much is asked may differ, and what the head of the first page says may take the place of what was asked.
    for (const anders of [{ facetten: false }, { totNummer: BigInt(nummer) }, { totNummer: undefined, peildatum: undefined }]) {
      expect(await lijst({ ...begin, ...anders, cursor })).toEqual(tweede);
    }
    const tegenspraken = [
      [{ peildatum: '2019-12-30' }, 'peildatum'], [{ totNummer: 5n }, 'totNummer'], [{ bekendOp: '2019-11-01T12:00:00Z' }, 'bekendOp'], [{ sort: '-datum' }, 'cursor'],
      [{ sort: undefined }, 'cursor'], [{ overleg: idVan('overleg') }, 'cursor'],
    ] as const;
    for (const [anders, parameter] of tegenspraken) {
      await expect(lijst({ ...begin, ...anders, cursor })).rejects.toMatchObject({ inhoud: { status: 400, fouten: [{ parameter, code: 'cursor-strijdig' }] } });
    }
    const service = new VerschilService(database);
    const { volgende: verder } = await service.verschil({ van: { totNummer: 0n }, tot: {}, limit: 2 });
    await expect(service.verschil({ van: { totNummer: 1n }, tot: {}, limit: 2, cursor: verder ?? '' })).rejects.toMatchObject({ inhoud: { status: 400, fouten: [{ code: 'cursor-strijdig' }] } });
  });

  it('pages through every other list', async () => {
    const telling = async <A extends { readonly volgende: string | null }>(pagina: (cursor?: string) => Promise<A>, rijen: (antwoord: A) => readonly unknown[]) =>
      (await lees(pagina)).map((bladzijde) => rijen(bladzijde).length);
    expect(await telling((cursor) => new VergaderingenlijstService(database).lijst({}, { cursor, limit: 1 }), (a) => a.vergaderingen)).toEqual([1, 1]);
    expect(await telling((cursor) => new DossiersService(database).dossiers({ cursor, limit: 2 }), (a) => a.dossiers)).toEqual([2, 1]);
    expect(await telling((cursor) => new MatrixService(database).matrix({}, { cursor, limit: 2 }), (a) => a.rijen)).toEqual([2, 1]);
    expect(await telling((cursor) => new PersonenService(database).lijst({ cursor, limit: 3 }), (a) => a.personen)).toEqual([3, 1]);
    expect((await telling((cursor) => new AudittrailService(database).audittrail({}, { cursor, limit: 40 }), (a) => a.audittrail))).toEqual([40, 7]);
    const verschil = await lees((cursor) => new VerschilService(database).verschil({ van: { totNummer: 0n }, tot: {}, cursor, limit: 7 }));
    const rijen = verschil.flatMap(({ verschillen }) => verschillen);
    expect([verschil.length, new Set(rijen.map(({ id, overleg: waar }) => `${id}/${waar?.overlegId ?? ''}`)).size]).toEqual([Math.ceil(rijen.length / 7), rijen.length]);
    expect(rijen).toEqual((await new VerschilService(database).verschil({ van: { totNummer: 0n }, tot: {}, limit: 500 })).verschillen);
    expect((await new DossiersService(database).dossiers({ naam: 'cameras' })).dossiers).toMatchObject([{ naam: 'Cameratoezicht', vastleggingen: 8 }]);
    for (const naam of ['camera', 'TOEZICHT', 'cameras', 'toezicht camera', 'camera parkeren']) {
      const opLijst = (await new DossiersService(database).dossiers({ naam })).dossiers.map(({ dossierId }) => dossierId);
      const { rijen } = await new MatrixService(database).matrix({ naam });
      expect([naam, opLijst.length, rijen.map(({ dossier }) => dossier.dossierId)]).toEqual([naam, naam === 'camera parkeren' ? 0 : 1, opLijst]);
    }
  });

  it('gives one item with every version, what it changed, by whom and why', async () => {
    const detail = aanwezig(await new VastleggingdetailService(database).vastlegging(vastlegging('snijders')));
    expect(detail.versies.map(({ versie, zin, herkomst, wijzigingen }) => [versie, zin, herkomst.actor.naam, herkomst.reden?.toelichting, wijzigingen.map(({ veld, voor, na }) => [veld, voor, na])])).toEqual([
      [1, 'Standpunt vastgelegd.', 'J. Jansen', undefined, []],
      [2, 'Gerectificeerd.', 'J. Jansen', REDEN.toelichting, [['strekking', 'voor', 'tegen']]],
    ]);
    expect(detail.vastlegging).toMatchObject({ strekking: 'tegen', versie: 2 });
    const toen = aanwezig(await new VastleggingdetailService(database).vastlegging(vastlegging('snijders'), { totNummer: voorCorrectie }));
    expect([toen.versies.length, toen.vastlegging.strekking, toen.versies[0]?.herkomst.actor.naam]).toEqual([1, 'voor', null]);
    const actie = aanwezig(await new VastleggingdetailService(database).vastlegging(vastlegging('actie')));
    expect([actie.verloop, actie.afhankelijk]).toMatchObject([[{ zin: 'Afgedaan.', datum: '2020-09-01' }], [{ soort: 'actie' }]]);
    expect(aanwezig(await new VastleggingdetailService(database).vastlegging(vastlegging('slot'))).geheimhoudingen).toMatchObject([{ fase: 'opgelegd' }]);
  });

  it('gives a besluit as it holds on the day, and nothing else under that name', async () => {
    const op = async (peildatum: string) => aanwezig(await new VastleggingdetailService(database).besluit(vastlegging('ja'), { peildatum })).vastlegging.besluit?.kracht;
    expect([await op('2020-03-01'), await op('2022-01-01')]).toEqual(['van-kracht', 'niet-meer-van-kracht']);
    expect(await new VastleggingdetailService(database).besluit(vastlegging('bats'))).toMatchObject({ code: 'besluit-onbekend' });
    expect(await new VastleggingdetailService(database).vastlegging(vastlegging('ja'), { peildatum: '2019-12-31' })).toMatchObject({ code: 'vastlegging-onbekend' });
  });

  it('tells who stood where, and what changed', async () => {
    const service = new StandpuntenService(database);
    const bats = aanwezig(await service.vanPersoon('bats'));
    expect(bats.persoon.naam).toBe('Bats');
    expect(bats.standpunten).toMatchObject([{ vastlegging: { vastleggingId: vastlegging('bats'), doorhaling: {} }, gewijzigd: [] }]);
    const gemeente = aanwezig(await service.vanOrganisatie('gemeente'));
    expect(gemeente.standpunten.map(({ vastlegging: { vastleggingId } }) => vastleggingId)).toEqual([vastlegging('koelewijn'), vastlegging('bats'), vastlegging('snijders')]);
    expect((await service.organisaties()).organisaties).toEqual([
      { sleutel: 'gemeente', soort: 'gemeente', naam: null, standpunten: 2, links: { standpunten: '/v1/organisaties/gemeente/standpunten' } },
    ]);
    expect(await service.vanPersoon('niemand')).toMatchObject({ code: 'persoon-onbekend' });
    expect(await service.vanPersoon('e')).toMatchObject({ code: 'persoon-meerduidig', alternatieven: expect.arrayContaining([{ id: idVan('persoon/Koelewijn'), naam: 'Koelewijn' }]) });
    for (const sleutel of ['politie.oost', 'nergens', '', 'gemeente.']) expect(await service.vanOrganisatie(sleutel)).toMatchObject({ code: 'organisatie-onbekend' });
  });

  it('tells what differs between two nummers, and between two days', async () => {
    const service = new VerschilService(database, () => '2020-07-01');
    const correcties = await service.verschil({ van: { totNummer: voorCorrectie }, tot: {} });
    expect(correcties.van.nummer).toBe(Number(voorCorrectie));
    expect(correcties.verschillen.map(({ over, dossier: onder, veranderingen, zin }) => [over, onder?.naam, veranderingen, zin])).toEqual([
      ['dossier', 'Cameratoezicht', ['gekomen'], 'Nieuw dossier ‘Camera’s’, opgegaan in ‘Cameratoezicht’.'],
      ['vastlegging', 'Cameratoezicht', ['doorgehaald'], 'Doorgehaald.'], ['vastlegging', 'Cameratoezicht', ['gerectificeerd'], 'Gerectificeerd.'],
    ]);
    const dagen = await service.verschil({ van: { peildatum: '2020-06-01' }, tot: { peildatum: '2022-01-01' } });
    expect(dagen.verschillen.map(({ id, zin }) => [id, zin])).toEqual([
      [vastlegging('ja'), 'Kracht: geldt → geldt niet meer.'], [vastlegging('actie'), 'Stand: open → afgedaan.'],
    ]);
    const weg = await service.verschil({ van: {}, tot: { totNummer: 0n } });
    expect(weg.verschillen.every(({ veranderingen: [verandering], na }) => verandering === 'weg' && na === null)).toBe(true);
  });

  it('gives the matrix, the register of secrecy and what became of each line', async () => {
    const { overleggen, rijen } = await new MatrixService(database, () => '2020-07-01').matrix({ dossierIds: [dossier('Camera’s')] });
    const cel = rijen[0]?.cellen[overleggen.findIndex(({ overlegId }) => overlegId === overleg('IJsselland'))];
    expect([rijen.length, rijen[0]?.dossier.naam, rijen[0]?.convergentie]).toEqual([1, 'Cameratoezicht', { besloten: 1, overleggen: 5, eensluidend: null, achterstandInDagen: 273 }]);
    expect(cel).toMatchObject({ stand: 'besloten', laatstBehandeldOp: '2020-03-01', leeftijdInDagen: 122, besluit: { uitkomst: 'ingestemd', links: { zelf: `/v1/besluiten/${vastlegging('ja')}` } } });
    const op = async (peildatum: string) => (await new GeheimhoudingenService(database).register({}, { peildatum })).geheimhoudingen;
    expect(await op('2020-01-15')).toMatchObject([{ toestand: 'loopt', soort: 'toelichting', opTeHeffenDoor: { naam: 'DVO IJsselland' }, stappen: [{ datum: '2020-01-01', herkomst: { reden: REDEN } }] }]);
    expect(await op('2020-02-02')).toMatchObject([{ toestand: 'niet-tijdig-bekrachtigd', opTeHeffenDoor: null }]);
    const { verslagen } = aanwezig(await new VolledigheidService(database).volledigheid(VERGADERING));
    expect(verslagen).toMatchObject([{ naam: 'terugkoppeling.txt', fase: 'overgenomen', aantallen: { vastgelegd: 19, doorgehaald: 2, overgeslagen: 0 } }]);
    expect(verslagen[0]?.regels).toHaveLength(159);
    expect(await new VolledigheidService(database).volledigheid(idVan('onbekend'))).toMatchObject({ code: 'vergadering-onbekend' });
  });

  it('gives the audit trail in the shape of ZGW, newest first', async () => {
    const { audittrail } = await new AudittrailService(database).audittrail({ metReden: true });
    expect(audittrail.map(({ actieWeergave, actie, resource }) => [actieWeergave, actie, resource])).toEqual([
      ['Geheimhouding opgelegd', 'create', 'vastlegging'], ['Dossier samengevoegd', 'partial_update', 'dossier'], ['Dossier geopend', 'create', 'dossier'],
      ['Gerectificeerd', 'partial_update', 'vastlegging'], ['Doorgehaald', 'destroy', 'vastlegging'],
    ]);
    expect(audittrail.at(-1)).toMatchObject({
      gebruikersWeergave: 'J. Jansen, secretaris', hoofdObject: `/v1/vergaderingen/${VERGADERING}`, resourceUrl: `/v1/vastleggingen/${vastlegging('bats')}`,
      toelichting: REDEN.toelichting, redenCode: REDEN.code, resultaat: 201, type: 'VastleggingDoorgehaald',
    });
  });

  it('gives the events as they were recorded beside the sentences of a history when they are asked for', async () => {
    const service = new DossiersService(database);
    const technisch = aanwezig(await service.geschiedenis('cameratoezicht', {}, 'technisch'));
    expect(technisch.gebeurtenissen.every(({ nummer, technisch: ruw }) => ruw?.nummer === nummer)).toBe(true);
    expect(technisch.gebeurtenissen.find(({ type }) => type === 'VastleggingDoorgehaald')?.technisch?.gegevens).toMatchObject({ vastleggingId: vastlegging('bats') });
    const leesbaar = aanwezig(await service.geschiedenis('cameratoezicht'));
    expect(leesbaar.gebeurtenissen).toEqual(technisch.gebeurtenissen.map((gebeurtenis) => ({ ...gebeurtenis, technisch: null })));
  });

  it('shows nothing of what is written while a list is read', async () => {
    const voor = await items().lijst({});
    const bladzijden = await lees((cursor) => items().lijst({}, { limit: 5, cursor }), async () => {
      await geschiedenis.voegToe('Vergadering', LATER, [vastgelegd('nieuw', { ...(ITEMS['slot'] ?? { soort: 'toelichting' as const }), volgorde: 2 } as typeof ITEMS[string], { vergaderingId: LATER, overnameId: null, geldigOp: '2020-03-01' })]);
      await geschiedenis.voegToe('Vergadering', VERGADERING, [{ type: 'VastleggingDoorgehaald', data: { vergaderingId: VERGADERING, vastleggingId: vastlegging('koelewijn') } }], { reden: REDEN });
      for (const projection of READ_MODELS) {
        const runner = runnerVoor(database, geschiedenis, projection);
        await runner.start();
        await runner.caughtUp();
        await runner.stop();
      }
    });
    expect(bladzijden.flatMap(({ vastleggingen }) => vastleggingen)).toEqual(voor.vastleggingen);
    expect(bladzijden.map(({ nummer }) => nummer)).toEqual([voor.nummer, voor.nummer, voor.nummer]);
    expect((await items().lijst({})).totaal).toBe(13);
  });
});
