import { describe, expect, it } from '@jest/globals';
import { eenmaal, LEGE_REDEN, REDEN, testId, weigering } from '../eenmaal.contract.js';
import { given } from '../given.contract.js';
import { dossierDecider, type DossierCommand, type RectificeerDossier, type VoegDossierSamen } from './dossier.decider.js';
import type { DossierGebeurtenis } from './dossier.events.js';

const [dossierId, inDossierId, derde, aliasId, tweedeAlias] = [testId(1), testId(2), testId(3), testId(4), testId(5)];

const geopend: DossierGebeurtenis = { type: 'DossierGeopend', data: { dossierId, naam: 'Cameratoezicht / I-watch', thema: null } };
const alias: DossierGebeurtenis = { type: 'AliasToegevoegd', data: { dossierId, aliasId, alias: 'Cameraproject' } };
const vervallen: DossierGebeurtenis = { type: 'AliasVervallen', data: { dossierId, aliasId } };
const samengevoegd: DossierGebeurtenis = { type: 'DossierSamengevoegd', data: { dossierId, inDossierId } };
const ongedaan: DossierGebeurtenis = { type: 'SamenvoegingOngedaan', data: { dossierId, inDossierId } };
const gesloten: DossierGebeurtenis = { type: 'DossierGesloten', data: { dossierId, geldigOp: '2021-05-01' } };
const heropend: DossierGebeurtenis = { type: 'DossierHeropend', data: { dossierId, geldigOp: '2022-05-01' } };

const hernoem = (naam: string): DossierCommand => ({ type: 'HernoemDossier', dossierId, naam });
const voegAliasToe = (tekst: string, id = aliasId): DossierCommand => ({ type: 'VoegAliasToe', dossierId, aliasId: id, alias: tekst });
const laatVervallen: DossierCommand = { type: 'LaatAliasVervallen', dossierId, aliasId, reden: REDEN };
const voegSamen: VoegDossierSamen = { type: 'VoegDossierSamen', dossierId, inDossierId, doel: { opgegaanIn: [], gesloten: false }, reden: REDEN };
const maakOngedaan: DossierCommand = { type: 'MaakSamenvoegingOngedaan', dossierId, reden: REDEN };
const sluit = (geldigOp = '2021-05-01'): DossierCommand => ({ type: 'SluitDossier', dossierId, geldigOp });
const heropen = (geldigOp = '2022-05-01', reden = REDEN): DossierCommand => ({ type: 'HeropenDossier', dossierId, geldigOp, reden });
const rectificeer = (anders: Partial<RectificeerDossier['gegevens']>, reden = REDEN): RectificeerDossier => ({
  type: 'RectificeerDossier', reden, gegevens: { dossierId, naam: 'Cameratoezicht / I-watch', thema: null, geslotenOp: null, ...anders },
});
const weiger = (historie: readonly DossierGebeurtenis[], command: DossierCommand): string => weigering(dossierDecider, [geopend, ...historie], command);

describe('a dossier', () => {
  it('is opened', () => {
    eenmaal(dossierDecider).when({ type: 'OpenDossier', dossierId, naam: 'Cameratoezicht / I-watch', thema: null }).then([geopend]);
  });
  it.each<DossierCommand>([hernoem('X'), voegAliasToe('X'), laatVervallen, voegSamen, maakOngedaan, sluit(), heropen(), rectificeer({})])(
    'must be there: $type', (command) => {
      expect(weigering(dossierDecider, [], command)).toBe('dossier-onbekend /dossierId');
    });
});

describe('the names of a dossier', () => {
  it('change', () => {
    eenmaal(dossierDecider, [geopend]).when(hernoem('Slimme camera’s')).then([{ type: 'DossierHernoemd', data: { dossierId, naam: 'Slimme camera’s' } }]);
  });
  it('change also when only the spelling does', () => {
    const naam = 'cameratoezicht / iwatch';
    eenmaal(dossierDecider, [geopend]).when(hernoem(naam)).then([{ type: 'DossierHernoemd', data: { dossierId, naam } }]);
  });
  it('are one when an alias becomes the name', () => {
    eenmaal(dossierDecider, [geopend, alias]).when(hernoem('CAMERA-project')).then([vervallen, { type: 'DossierHernoemd', data: { dossierId, naam: 'CAMERA-project' } }]);
  });
  it('grow with an alias', () => {
    eenmaal(dossierDecider, [geopend]).when(voegAliasToe('Cameraproject')).then([alias]);
  });
  it.each(['cameraproject', 'Camera-project', 'CAMÉRAPROJECT', 'Cameratoezicht I Watch'])('are unique after folding: %s', (tekst) => {
    given(dossierDecider, [geopend, alias]).when(voegAliasToe(tekst, tweedeAlias)).thenNothing();
  });
  it('shrink when an alias lapses', () => {
    eenmaal(dossierDecider, [geopend, alias]).when(laatVervallen).then([vervallen]);
  });
  it('may take a lapsed alias again, under a new id', () => {
    eenmaal(dossierDecider, [geopend, alias, vervallen]).when(voegAliasToe('Cameraproject', tweedeAlias))
      .then([{ type: 'AliasToegevoegd', data: { dossierId, aliasId: tweedeAlias, alias: 'Cameraproject' } }]);
  });
  it.each<[string, readonly DossierGebeurtenis[], DossierCommand]>([
    ['naam-leeg /naam', [], hernoem(' / ')],
    ['alias-leeg /alias', [], voegAliasToe('…')],
    ['alias-id-gebruikt /aliasId', [alias], voegAliasToe('I-watch')],
    ['alias-id-gebruikt /aliasId', [alias, vervallen], voegAliasToe('Cameraproject')],
    ['alias-onbekend /aliasId', [], laatVervallen],
    ['reden-ontbreekt /reden/toelichting', [alias], { ...laatVervallen, reden: LEGE_REDEN }],
  ])('are refused: %s', (verwacht, historie, command) => {
    expect(weiger(historie, command)).toBe(verwacht);
  });
});

describe('two dossiers that are one', () => {
  it('are merged', () => {
    eenmaal(dossierDecider, [geopend]).when(voegSamen).then([samengevoegd]);
  });
  it('are merged also when the one that goes was closed', () => {
    eenmaal(dossierDecider, [geopend, gesloten]).when(voegSamen).then([samengevoegd]);
  });
  it('are two again when the merge is undone', () => {
    eenmaal(dossierDecider, [geopend, samengevoegd]).when(maakOngedaan).then([ongedaan]);
    eenmaal(dossierDecider, [geopend, samengevoegd, ongedaan]).when(voegAliasToe('Cameraproject')).then([alias]);
  });
  it('can be merged again after that', () => {
    eenmaal(dossierDecider, [geopend, samengevoegd, ongedaan]).when(voegSamen).then([samengevoegd]);
  });
  it.each<[string, readonly DossierGebeurtenis[], Partial<VoegDossierSamen>]>([
    ['samenvoeging-met-zichzelf /inDossierId', [], { inDossierId: dossierId }],
    ['doel-onbekend /inDossierId', [], { doel: null }],
    ['samenvoeging-kring /inDossierId', [], { doel: { opgegaanIn: [derde, dossierId], gesloten: false } }],
    ['doel-samengevoegd /inDossierId', [], { doel: { opgegaanIn: [derde], gesloten: false } }],
    ['doel-gesloten /inDossierId', [], { doel: { opgegaanIn: [], gesloten: true } }],
    ['dossier-samengevoegd /dossierId', [samengevoegd], { inDossierId: derde }],
    ['reden-ontbreekt /reden/toelichting', [], { reden: LEGE_REDEN }],
  ])('or not: %s', (verwacht, historie, anders) => {
    expect(weiger(historie, { ...voegSamen, ...anders })).toBe(verwacht);
  });
  it('stay merged without a reason', () => {
    expect(weiger([samengevoegd], { ...maakOngedaan, reden: null })).toBe('reden-ontbreekt /reden/toelichting');
  });
  it.each([hernoem('Camera’s'), voegAliasToe('Cameraproject'), sluit(), heropen()])('take nothing more where it was merged from: $type', (command) => {
    expect(weiger([samengevoegd], command)).toBe('dossier-samengevoegd /dossierId');
  });
  it('say into which one it was merged', () => {
    const state = [geopend, samengevoegd].reduce(dossierDecider.evolve, dossierDecider.initialState);
    expect(dossierDecider.decide(voegAliasToe('Cameraproject'), state)).toMatchObject({ bericht: expect.stringContaining(inDossierId) });
  });
});

describe('a dossier is closed', () => {
  it('on a day', () => {
    eenmaal(dossierDecider, [geopend]).when(sluit()).then([gesloten]);
  });
  it('and opened again', () => {
    eenmaal(dossierDecider, [geopend, gesloten]).when(heropen()).then([heropend]);
  });
  it('and opened again on the same day', () => {
    eenmaal(dossierDecider, [geopend, gesloten]).when(heropen('2021-05-01')).then([{ type: 'DossierHeropend', data: { dossierId, geldigOp: '2021-05-01' } }]);
  });
  it('and takes names again once opened', () => {
    eenmaal(dossierDecider, [geopend, gesloten, heropend]).when(voegAliasToe('Cameraproject')).then([alias]);
  });
  it.each<[string, DossierCommand]>([
    ['dossier-gesloten /dossierId', sluit('2021-06-01')],
    ['dossier-gesloten /dossierId', hernoem('Camera’s')],
    ['dossier-gesloten /dossierId', voegAliasToe('Cameraproject')],
    ['heropening-voor-sluiting /geldigOp', heropen('2021-04-30')],
    ['reden-ontbreekt /reden/toelichting', heropen('2022-05-01', LEGE_REDEN)],
  ])('and then refuses: %s', (verwacht, command) => {
    expect(weiger([gesloten], command)).toBe(verwacht);
  });
});

describe('the data of a dossier are set right', () => {
  it.each<Partial<RectificeerDossier['gegevens']>>([{ naam: 'Cameratoezicht' }, { thema: 'ondermijning' }, { geslotenOp: '2021-06-01' }, {}])('%j', (anders) => {
    const command = rectificeer(anders);
    eenmaal(dossierDecider, [geopend, gesloten]).when(command).then([{ type: 'DossierGegevensGerectificeerd', data: command.gegevens }]);
  });
  it('and an alias that becomes the name lapses', () => {
    const command = rectificeer({ naam: 'Cameraproject' });
    eenmaal(dossierDecider, [geopend, alias]).when(command).then([vervallen, { type: 'DossierGegevensGerectificeerd', data: command.gegevens }]);
  });
  it('and nothing is recorded when they are right already', () => {
    given(dossierDecider, [geopend]).when(rectificeer({}, LEGE_REDEN)).thenNothing();
  });
  it.each<[string, RectificeerDossier]>([
    ['naam-leeg /naam', rectificeer({ naam: '-' })],
    ['sluiten-is-geen-rectificatie /geslotenOp', rectificeer({ geslotenOp: '2021-05-01' })],
    ['reden-ontbreekt /reden/toelichting', rectificeer({ thema: 'ondermijning' }, LEGE_REDEN)],
  ])('or refused: %s', (verwacht, command) => {
    expect(weiger([], command)).toBe(verwacht);
  });
});
