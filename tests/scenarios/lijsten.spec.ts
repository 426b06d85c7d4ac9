import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  besluitvormingSchema, matrixSchema, organisatiestandpuntenSchema, persoonstandpuntenSchema, vastleggingdetailSchema, vastleggingenlijstSchema,
  verschilSchema, vergaderingSchema, zoekantwoordSchema,
} from '@besluitregister/consultation';
import type { z } from 'zod';
import { besluitregister, IJSSELLAND_2_OKTOBER, inHetVerslag, passagesIn, VERSLAG, werkmap } from '../e2e/opstelling.fixture.js';
import { foutSchema, geregistreerdSchema } from '../e2e/vormen.fixture.js';

const { map, ruimOp } = werkmap();
afterAll(ruimOp);
const gegevens = join(map, 'gegevens');
let vergaderingId: string;
beforeAll(async () => {
  const { uit } = await besluitregister(['importeer', VERSLAG, ...IJSSELLAND_2_OKTOBER, '--json', '--gegevens', gegevens]);
  ({ vergaderingId } = geregistreerdSchema.parse(JSON.parse(uit)));
});

async function vraag<S extends z.ZodType>(schema: S, ...opdracht: readonly string[]): Promise<z.infer<S>> {
  const { exit, uit, fout } = await besluitregister([...opdracht, '--json', '--gegevens', gegevens]);
  if (exit !== 0) throw new Error(fout);
  return schema.parse(JSON.parse(uit));
}

const toon = async (...opdracht: readonly string[]) => besluitregister([...opdracht, '--gegevens', gegevens]);

describe('Gegeven wie het voorbeeldverslag op de opdrachtregel bevraagt', () => {
  it('geeft besluiten het ene besluit, en besluit alles ervan: geldend, met zijn passage en hoe het is vastgelegd', async () => {
    const { vastleggingen: [besluit], totaal } = await vraag(vastleggingenlijstSchema, 'besluiten', '--geldend', '--uitkomst', 'ingestemd', '--overleg', 'IJsselland', '--dossier', 'buitengebied');
    expect([totaal, besluit?.documenten[0]?.naam]).toEqual([1, 'terugkoppeling-dvo-ijsselland-2019-10-02.txt']);
    const detail = await vraag(vastleggingdetailSchema, 'besluit', besluit?.vastleggingId ?? '');
    expect(detail).toMatchObject({ vastlegging: { besluit: { kracht: 'van-kracht' } }, versies: [{ zin: 'Besluit vastgelegd.', herkomst: { actor: { naam: expect.any(String), rol: 'secretaris' } } }] });
    expect(passagesIn(detail.vastlegging).map(inHetVerslag)).toEqual(passagesIn(detail.vastlegging).map(({ citaat }) => citaat));
    expect((await toon('besluit', besluit?.vastleggingId ?? '')).uit).toMatch(/^Besluit van DVO IJsselland, 2 oktober 2019[\s\S]*\nGeldt op [\s\S]*\nIn het register\n {2}Besluit vastgelegd\. nr\. \d+/);
  });

  it('geeft acties wat openstaat, en hoeveel', async () => {
    const { totaal, vastleggingen, volgende } = await vraag(vastleggingenlijstSchema, 'acties', '--status', 'open', '--onbevestigd', '--aantal', '3');
    expect([totaal, vastleggingen.length, volgende === null]).toEqual([10, 3, false]);
  });

  it('geeft standpunten wie waar stond: van een persoon, van een organisatie, of alle', async () => {
    expect((await vraag(persoonstandpuntenSchema, 'standpunten', 'bats')).standpunten.map(({ vastlegging }) => vastlegging.strekking)).toEqual(['voor', 'onbekend', 'voor']);
    expect((await vraag(organisatiestandpuntenSchema, 'standpunten', 'openbaar-ministerie')).organisatie.soort).toBe('openbaar-ministerie');
    expect((await vraag(vastleggingenlijstSchema, 'standpunten', '--soort', 'vraag')).totaal).toBe(3);
  });

  it('geeft matrix elk dossier in elk overleg', async () => {
    const { overleggen, rijen } = await vraag(matrixSchema, 'matrix', '--overlegsoort', 'dvo');
    expect([overleggen.length, rijen.length, rijen.every(({ cellen }) => cellen.length === 5)]).toEqual([5, 7, true]);
    const { cellen = [] } = rijen.find(({ dossier }) => dossier.naam === 'Cameratoezicht') ?? {};
    expect(cellen.map(({ stand }) => stand).sort()).toEqual(['besproken-zonder-besluit', 'verwacht', 'verwacht', 'verwacht', 'verwacht']);
  });

  it('geeft verschil wat erbij kwam sinds een nummer', async () => {
    const alles = await vraag(verschilSchema, 'verschil', '0', '--aantal', '500');
    const aantal = (soort: string): number => alles.verschillen.filter(({ over }) => over === soort).length;
    expect([alles.van.nummer, aantal('vastlegging'), aantal('dossier'), aantal('vergadering')]).toEqual([0, 81, 7, 1]);
  });

  it('kijkt elke vraag terug: op een dag, op een tijdstip en tot een nummer', async () => {
    for (const [schema, ...opdracht] of [[besluitvormingSchema, 'vraag', 'cameratoezicht'], [vergaderingSchema, 'vergadering', vergaderingId]] as const) {
      expect(await vraag(schema, ...opdracht, '--peildatum', '2019-12-31', '--tot-nummer', '210')).toMatchObject({ nummer: 210, peildatum: '2019-12-31' });
    }
    expect((await vraag(vastleggingenlijstSchema, 'acties', '--bekend-op', '2019-11-01T12:00:00Z')).totaal).toBe(0);
  });

  it.each([
    [['acties', '--peildatum', '2019-02-30'], 2, 'datum-ongeldig'], [['acties', '--bekend-op', '2019-02-30T12:00:00Z'], 2, 'tijdstip-ongeldig'],
    [['vraag', 'a', '--bekend-op', '2019-11-01'], 2, 'tijdstip-ongeldig'], [['dossiers', '--tot-nummer', '0'], 2, 'nummer-ongeldig'],
    [['verschil', 'gisteren'], 2, 'plaats-ongeldig'], [['besluit', '00000000-0000-4000-8000-000000000000'], 3, 'besluit-onbekend'],
    [['standpunten', 'niemand'], 3, 'persoon-onbekend'],
    [['acties', '--aantal', '0'], 64, 'gebruik'], [['acties', '--status', 'klaar'], 64, 'gebruik'],
  ] as const)('zegt van %j wat er niet klopt', async (opdracht, exit, code) => {
    const afloop = await besluitregister([...opdracht, '--json', '--gegevens', gegevens]);
    expect([afloop.exit, foutSchema.parse(JSON.parse(afloop.uit)).fout.code]).toEqual([exit, code]);
  });

  it('noemt een verkeerd gespelde optie bij haar naam, ook als daardoor een andere ontbreekt', async () => {
    const { exit, fout } = await toon('haal-door', vergaderingId, '--redn', 'Dit is nooit gezegd.');
    expect([exit, fout]).toEqual([64, expect.stringMatching(/^Onbekende optie: --redn\.\nVerplicht maar niet gegeven: --reden\.\n/)]);
  });

  it('vindt zoek wat er staat, met de passage zoals zij in het verslag staat, ook op een eerder nummer', async () => {
    const antwoord = await vraag(zoekantwoordSchema, 'zoek', 'camera* spreker:bats');
    expect(antwoord).toMatchObject({ totaal: 1, verstaanAls: { zin: 'Vastleggingen met een woord dat begint met ‘camera’ en spreker ‘bats’.' }, toelichtingen: [] });
    expect(passagesIn(antwoord.treffers).map(inHetVerslag)).toEqual([expect.stringContaining('cameratoezicht de politie helpt')]);
    expect((await vraag(zoekantwoordSchema, 'zoek', 'camera*', '--tot-nummer', '20')).totaal).toBe(0);
    expect((await toon('zoek', 'I watch', '--aantal', '1')).uit).toMatch(/^Vastleggingen met ‘I’ en ‘watch’\.\n\d+ vastlegging/);
    expect(await toon('zoek', 'x'.repeat(501))).toMatchObject({ exit: 2, fout: expect.stringContaining('hoogstens 500 tekens') });
  });

  it.each(['vraag', 'zoek', 'dossier', 'dossiers', 'vergadering', 'besluiten', 'besluit', 'acties', 'standpunten', 'matrix'])('legt %s --help uit hoe u terugkijkt', async (opdracht) => {
    const { exit, uit } = await besluitregister([opdracht, '--help']);
    expect([exit, ['--peildatum', '--bekend-op', '--tot-nummer'].every((optie) => uit.includes(optie))]).toEqual([0, true]);
  });
});
