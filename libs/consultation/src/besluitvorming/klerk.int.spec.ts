import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ActieInhoud, BesluitInhoud, StandpuntInhoud, VergaderingGebeurtenis } from '@besluitregister/domain';
import type { Database } from '@besluitregister/projections';
import { openTestDatabase } from '@besluitregister/projections/test';
import { Geschiedenis, idVan, projecteer } from '../../../read-models/src/geschiedenis.fixture.js';
import { basis, DISTRICTEN, dossier, inrichting, overleg, vastgelegd, vastlegging } from '../../../read-models/src/zaad.fixture.js';
import { DossiersService } from '../dossiers/dossiers.service.js';
import type { GezichtspuntVraag } from '../gezichtspunt.js';
import { MatrixService } from '../matrix/matrix.service.js';
import { isNietGevonden, type NietGevonden } from '../niet-gevonden.js';
import { StandpuntenService } from '../standpunten/standpunten.service.js';
import { VastleggingdetailService } from '../vastleggingen/detail.service.js';
import { BesluitvormingService } from './besluitvorming.service.js';

// What a careful clerk would answer, written down by hand before the register was asked.

const HAND = { wijze: 'handmatig' as const, terugkoppelingId: null, extractor: null, zekerheid: null };
const REDEN = { code: 'schrijffout', toelichting: 'Zo is het niet gegaan.' };
type Betoog = readonly [naam: string, spreker: string, strekking: StandpuntInhoud['strekking']];

/** One meeting of a body, with its items, all in one dossier. */
interface Zitting {
  readonly district: string;
  readonly op: string;
  readonly dossier: string;
  readonly besluiten?: readonly (readonly [naam: string, anders?: Partial<BesluitInhoud>])[];
  readonly standpunten?: readonly Betoog[];
  readonly acties?: readonly (readonly [naam: string, termijn: string])[];
  readonly verwacht?: readonly string[];
}

const herroept = (doel: string): Pick<BesluitInhoud, 'relaties'> =>
  ({ relaties: [{ soort: 'herroept', besluitId: vastlegging(doel), vergaderingId: idVan(`vergadering/${doel}`) }] });

class Klerk {
  readonly geschiedenis = new Geschiedenis();

  get nummer(): bigint {
    return BigInt(this.geschiedenis.nummer);
  }

  async zitting({ district, op, dossier: naam, besluiten = [], standpunten = [], acties = [], verwacht = [] }: Zitting): Promise<void> {
    const eerste = [...besluiten, ...standpunten, ...acties][0]?.[0] ?? '';
    const vergaderingId = idVan(`vergadering/${eerste}`);
    const plaats = { vergaderingId, geldigOp: op, overnameId: null };
    const zin = (wat: string, volgorde: number) => ({ ...basis(volgorde, naam, { van: volgorde, tot: volgorde, citaat: wat }), agendapuntId: null, herkomst: HAND });
    const events: VergaderingGebeurtenis[] = [
      { type: 'VergaderingGepland', data: { vergaderingId, geldigOp: op, overlegId: overleg(district), volgnummer: 1 } },
      ...besluiten.map(([wat, anders], plek) => vastgelegd(wat, besluit(wat, op, { ...zin(wat, plek + 1), ...anders }), plaats)),
      ...standpunten.map(([wat, wie, strekking], plek) => vastgelegd(wat, {
        soort: 'standpunt', ...zin(wat, plek + 20), strekking, namens: null, basis: 'uitgesproken',
        spreker: { persoonId: idVan(`persoon/${wie}`), rol: 'burgemeester', organisatie: null, vermelding: wie, overgenomen: false },
      }, plaats)),
      ...acties.map(([wat, termijn], plek) => vastgelegd(wat, { soort: 'toezegging', ...zin(wat, plek + 40), houder: null, gevraagdAan: [], termijn: { datum: termijn, woorden: null } } satisfies ActieInhoud, plaats)),
      ...(verwacht.length === 0 ? [] : [{ type: 'BehandelingVerwacht' as const, data: {
        vergaderingId, geldigOp: op, verwachtingId: idVan(`verwachting/${eerste}`), overnameId: null, dossierId: dossier(naam), soort: 'behandeling' as const,
        vastleggingId: vastlegging(eerste), overlegIds: verwacht.map(overleg) } }]),
    ];
    await this.geschiedenis.voegToe('Vergadering', vergaderingId, events);
  }

  async corrigeer(naam: string, inhoud: BesluitInhoud | null): Promise<void> {
    const over = { vergaderingId: idVan(`vergadering/${naam}`), vastleggingId: vastlegging(naam) };
    await this.geschiedenis.voegToe('Vergadering', over.vergaderingId, [inhoud === null
      ? { type: 'VastleggingDoorgehaald', data: over } : { type: 'VastleggingGerectificeerd', data: { ...over, versie: 2, inhoud } }], { reden: REDEN });
  }
}

function besluit(naam: string, op: string, anders: Partial<BesluitInhoud> = {}): BesluitInhoud {
  return {
    soort: 'besluit', ...basis(1, null, { van: 1, tot: 1, citaat: naam }), agendapuntId: null, herkomst: HAND, uitkomst: 'ingestemd', uitkomstWoorden: 'stemt in', basis: 'uitgesproken',
    beslotenOp: op, ingangsdatum: null, einddatum: null, stemming: null, voorwaarden: [], relaties: [], ...anders,
  };
}

const DOSSIERS = ['Vuurwerk', 'Drones', 'Evenementen', 'Jeugd', 'Kermis', 'Festivals', 'Handhaving'];

async function historie() {
  const klerk = new Klerk();
  const { geschiedenis } = klerk;
  await inrichting(geschiedenis);
  for (const naam of DOSSIERS) await geschiedenis.voegToe('Dossier', dossier(naam), [{ type: 'DossierGeopend', data: { dossierId: dossier(naam), naam, thema: null } }]);

  // Fireworks: agreed in Twente, said to be coming to three others, one of which ceases to exist.
  await klerk.zitting({ district: 'Twente', op: '2020-03-29', dossier: 'Vuurwerk', besluiten: [['vuurwerk', { ingangsdatum: '2020-03-01' }]], verwacht: ['IJsselland', 'Gelderland-Zuid'] });
  await geschiedenis.voegToe('Overleg', overleg('Gelderland-Zuid'), [{ type: 'OverlegOpgeheven', data: { overlegId: overleg('Gelderland-Zuid'), geldigOp: '2020-06-01' } }]);

  // Drones: another body revokes it, from a later day; that revocation turns out to have been put off.
  await klerk.zitting({ district: 'IJsselland', op: '2020-01-10', dossier: 'Drones', besluiten: [['drones']] });
  await klerk.zitting({ district: 'Twente', op: '2020-02-10', dossier: 'Drones', besluiten: [['drones af', { ...herroept('drones'), ingangsdatum: '2020-04-01' }]] });
  const voorUitstel = klerk.nummer;
  await klerk.corrigeer('drones af', besluit('drones af', '2020-02-10', { ...herroept('drones'), dossiers: [dossier('Drones')], ingangsdatum: '2020-04-01', uitkomst: 'aangehouden' }));

  // Events: who was against comes round before the decision, another does after it, a third was never clear.
  await klerk.zitting({ district: 'Twente', op: '2020-01-15', dossier: 'Evenementen', standpunten: [['e1', 'Bats', 'tegen'], ['e2', 'Snijders', 'tegen'], ['e3', 'Koelewijn', 'onbekend']] });
  await klerk.zitting({ district: 'Twente', op: '2020-02-15', dossier: 'Evenementen', besluiten: [['evenementen']], standpunten: [['e4', 'Bats', 'voor'], ['e5', 'Koelewijn', 'voor']] });
  await klerk.zitting({ district: 'Twente', op: '2020-03-15', dossier: 'Evenementen', standpunten: [['e6', 'Snijders', 'onbekend'], ['e7', 'Koelewijn', 'voor']] });

  // Youth: struck out is what was decided, and what it announced with it.
  await klerk.zitting({ district: 'IJsselland', op: '2020-01-20', dossier: 'Jeugd', besluiten: [['jeugd']], verwacht: ['Twente'] });
  const voorDoorhaling = klerk.nummer;
  await klerk.corrigeer('jeugd', null);

  // Fairs and festivals are one, and then not.
  await klerk.zitting({ district: 'IJsselland', op: '2020-01-25', dossier: 'Kermis', besluiten: [['kermis']] });
  await klerk.zitting({ district: 'Twente', op: '2020-02-25', dossier: 'Festivals', besluiten: [['festivals', { uitkomst: 'afgewezen' }]] });
  const apart = klerk.nummer;
  await geschiedenis.voegToe('Dossier', dossier('Festivals'), [{ type: 'DossierSamengevoegd', data: { dossierId: dossier('Festivals'), inDossierId: dossier('Kermis') } }], { reden: REDEN });
  const samen = klerk.nummer;
  await geschiedenis.voegToe('Dossier', dossier('Festivals'), [{ type: 'SamenvoegingOngedaan', data: { dossierId: dossier('Festivals'), inDossierId: dossier('Kermis') } }], { reden: REDEN });

  // Enforcement: a promise, and the meeting was a day later than was written down. Snijders and Bats are one person.
  await klerk.zitting({ district: 'IJsselland', op: '2020-10-24', dossier: 'Handhaving', acties: [['handhaving', '2020-10-25']] });
  const voorDatum = klerk.nummer;
  await geschiedenis.voegToe('Vergadering', idVan('vergadering/handhaving'), [{ type: 'VergaderingGegevensGerectificeerd', data: { vergaderingId: idVan('vergadering/handhaving'), geldigOp: '2020-10-25' } }], { reden: REDEN });
  const voorPersonen = klerk.nummer;
  await geschiedenis.voegToe('Persoon', idVan('persoon/Snijders'), [{ type: 'PersoonSamengevoegd', data: { persoonId: idVan('persoon/Snijders'), inPersoonId: idVan('persoon/Bats') } }], { reden: REDEN });
  return { geschiedenis, voorUitstel, voorDoorhaling, apart, samen, voorDatum, voorPersonen };
}

function aanwezig<T extends object>(antwoord: T | NietGevonden): T {
  if (isNietGevonden(antwoord)) throw new Error(antwoord.bericht);
  return antwoord;
}

describe('wat een zorgvuldige griffier zou zeggen', () => {
  let database: Database;
  let op: Omit<Awaited<ReturnType<typeof historie>>, 'geschiedenis'>;
  beforeAll(async () => {
    database = await openTestDatabase();
    const { geschiedenis, ...nummers } = await historie();
    op = nummers;
    await projecteer(database, geschiedenis);
  });
  afterAll(() => database.close());

  /** Of every DVO with an entry its stand, by the answer; the matrix has to say the same. */
  const standen = async (onderwerp: string, vraag: GezichtspuntVraag) => {
    const antwoord = await new BesluitvormingService(database).besluitvorming(onderwerp, vraag);
    const { overleggen, rijen } = await new MatrixService(database).matrix({ dossierIds: antwoord.dossiers.map(({ dossierId }) => dossierId), overlegSoort: 'dvo' }, vraag);
    const matrix = new Map(overleggen.map(({ overlegId }, plek) => [overlegId, rijen[0]?.cellen[plek]?.stand]));
    for (const { overleg: { overlegId }, stand } of antwoord.overleggen) expect([overlegId, matrix.get(overlegId)]).toEqual([overlegId, stand]);
    const district = new Map(DISTRICTEN.map((naam) => [overleg(naam), naam]));
    const behandeld = antwoord.overleggen.filter(({ stand }) => stand !== 'geen-gegevens');
    return { antwoord, standen: Object.fromEntries(behandeld.map(({ overleg: { overlegId }, stand }): [string, string] => [district.get(overlegId) ?? overlegId, stand])) };
  };

  it('decided on the day summer time began, from earlier in the month: not before the meeting', async () => {
    expect((await standen('vuurwerk', { peildatum: '2020-03-28' })).standen).toEqual({});
    expect((await standen('vuurwerk', { peildatum: '2020-03-29' })).standen).toEqual({ Twente: 'besloten', IJsselland: 'verwacht', 'Gelderland-Zuid': 'verwacht' });
    expect((await standen('vuurwerk', { peildatum: '2020-03-29' })).antwoord.overleggen[0]?.besluiten[0]?.besluit?.kracht).toBe('van-kracht');
  });

  it('expects nothing of a body that exists no longer, and does not count it', async () => {
    expect((await standen('vuurwerk', { peildatum: '2020-05-31' })).standen).toMatchObject({ 'Gelderland-Zuid': 'verwacht' });
    const { antwoord, standen: daarna } = await standen('vuurwerk', { peildatum: '2020-06-01' });
    expect([daarna, antwoord.totalen.dvos, antwoord.overleggen.length]).toEqual([{ Twente: 'besloten', IJsselland: 'verwacht' }, 4, 4]);
    const { overleggen, rijen } = await new MatrixService(database).matrix({ dossierIds: [dossier('Vuurwerk')] }, { peildatum: '2020-06-01' });
    expect([overleggen.length, rijen[0]?.convergentie.overleggen]).toEqual([4, 4]);
  });

  it('besluit of one body, revoked by another from a later day', async () => {
    const toen = { totNummer: op.voorUitstel };
    expect((await standen('drones', { ...toen, peildatum: '2020-03-31' })).standen).toEqual({ IJsselland: 'besloten', Twente: 'besloten' });
    expect((await standen('drones', { ...toen, peildatum: '2020-04-01' })).standen).toEqual({ IJsselland: 'besproken-zonder-besluit', Twente: 'besloten' });
    const detail = aanwezig(await new VastleggingdetailService(database).besluit(vastlegging('drones'), { ...toen, peildatum: '2020-04-01' }));
    expect(detail).toMatchObject({ vastlegging: { besluit: { kracht: 'niet-meer-van-kracht' } }, relaties: [{ richting: 'in', soort: 'herroept', kracht: 'van-kracht', overleg: { naam: 'DVO Twente' } }] });
  });

  it('was put off after all: then the besluit was never revoked, and history says both', async () => {
    expect((await standen('drones', { peildatum: '2020-04-01' })).standen).toEqual({ IJsselland: 'besloten', Twente: 'aangehouden' });
    const { gebeurtenissen } = aanwezig(await new DossiersService(database).geschiedenis('drones', { peildatum: '2020-04-01' }));
    expect(gebeurtenissen.map(({ zin }) => zin)).toEqual([
      'Dossier ‘Drones’ geopend.', 'Besluit in DVO IJsselland: ingestemd.', 'Besluit in DVO Twente: ingestemd.',
      'Besluit in DVO Twente: aangehouden: gerectificeerd (versie 2).',
    ]);
  });

  it('who came round before it was decided does not dissent, and who became unclear did not say yes', async () => {
    const { antwoord } = await standen('evenementen', { peildatum: '2020-04-01', totNummer: op.voorPersonen });
    expect(antwoord.overleggen[0]?.afwijkendeStandpunten.map(({ vastleggingId }) => vastleggingId)).toEqual([vastlegging('e2')]);
    const vroeger = await standen('evenementen', { peildatum: '2020-01-31' });
    expect(vroeger.antwoord.overleggen[0]?.afwijkendeStandpunten).toEqual([]);
  });

  it('a position changes from one to another; that it is not clear is no change', async () => {
    const lijn = async (wie: string) => aanwezig(await new StandpuntenService(database).vanPersoon(wie, { totNummer: op.voorPersonen })).standpunten
      .map(({ vastlegging: { strekking }, gewijzigd }) => [strekking, gewijzigd.map(({ van }) => van)]);
    expect(await lijn('bats')).toEqual([['tegen', []], ['voor', ['tegen']]]);
    expect(await lijn('snijders')).toEqual([['tegen', []], ['onbekend', []]]);
    expect(await lijn('koelewijn')).toEqual([['onbekend', []], ['voor', []], ['voor', []]]);
  });

  it('two who are one have one line', async () => {
    const { persoon, standpunten } = aanwezig(await new StandpuntenService(database).vanPersoon('bats', {}));
    expect([persoon.samengevoegd, standpunten.map(({ vastlegging: { vastleggingId } }) => vastleggingId)]).toEqual([[idVan('persoon/Snijders')], ['e1', 'e2', 'e4', 'e6'].map(vastlegging)]);
    expect(aanwezig(await new StandpuntenService(database).vanPersoon(idVan('persoon/Snijders'), {})).persoon.naam).toBe('Bats');
  });

  it('struck out is what was decided and what it announced, but not what the register said', async () => {
    expect((await standen('jeugd', { totNummer: op.voorDoorhaling })).standen).toEqual({ IJsselland: 'besloten', Twente: 'verwacht' });
    const nu = await standen('jeugd', {});
    expect([nu.standen, nu.antwoord.overleggen.find(({ doorgehaald }) => doorgehaald.length > 0)?.doorgehaald.map(({ vastleggingId }) => vastleggingId)]).toEqual([{}, [vastlegging('jeugd')]]);
    expect(aanwezig(await new VastleggingdetailService(database).besluit(vastlegging('jeugd'), {})).vastlegging).toMatchObject({ besluit: { kracht: null }, doorhaling: { reden: REDEN.toelichting } });
  });

  it.each([
    ['apart', 'kermis', { IJsselland: 'besloten' }], ['samen', 'kermis', { IJsselland: 'besloten', Twente: 'besloten' }],
    ['samen', 'festivals', { IJsselland: 'besloten', Twente: 'besloten' }],
  ] as const)('dossiers that were one for a while (%s: %s)', async (wanneer, onderwerp, verwacht) => {
    expect((await standen(onderwerp, { totNummer: op[wanneer] })).standen).toEqual(verwacht);
    expect((await standen('festivals', {})).standen).toEqual({ Twente: 'besloten' });
  });

  it.each([
    ['2020-10-24', 'voorDatum', 'open', false], ['2020-10-25', 'voorDatum', 'open', false], ['2020-10-26', 'voorDatum', 'open', true],
    ['2020-10-24', 'voorPersonen', undefined, undefined], ['2020-10-25', 'voorPersonen', 'open', false], ['2020-10-26', 'voorPersonen', 'open', true],
  ] as const)('a promise for the day winter time began, on %s (%s)', async (peildatum, wanneer, stand, teLaat) => {
    const { antwoord } = await standen('handhaving', { peildatum, totNummer: op[wanneer] });
    const actie = antwoord.overleggen.flatMap(({ acties }) => acties)[0]?.actie;
    expect([actie?.stand, actie?.teLaat]).toEqual([stand, teLaat]);
  });
});
