import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DATUM, REDEN, startSchrijfkant, TWENTE, type Schrijfkant } from '../e2e/schrijfkant.fixture.js';

const OPEN = [{ overlegId: TWENTE, sinds: DATUM, vastleggingId: '0199eeee-7c3d-7e4f-8a5b-6c7d8e9f0a1b' }];
const ONBEKEND = '0199ffff-7c3d-7e4f-8a5b-6c7d8e9f0a1b';

let kant: Schrijfkant;
beforeAll(async () => {
  kant = await startSchrijfkant({ leeskant: { van: () => Promise.resolve([]), vanDossier: () => Promise.resolve(OPEN) } });
});
afterAll(() => kant.stop());

async function open(naam: string): Promise<string> {
  return String((await kant.doe('dossiers', { naam, thema: null })).body['dossierId']);
}
const bezet = { status: 409, body: { code: 'dossiernaam-bezet' } };
/** Reservations that stand, by who holds them. */
async function houders(dossierId: string): Promise<number> {
  let aantal = 0;
  for (const { event } of await kant.gebeurtenissen()) {
    if (event.type === 'GereserveerdVoor' && event.data.houderId === dossierId) aantal += 1;
    if (event.type === 'Vrijgegeven' && event.data.houderId === dossierId) aantal -= 1;
  }
  return aantal;
}

describe('namen van dossiers', () => {
  it('een naam is uniek na vouwen van hoofdletters, accenten en leestekens, ook als alias', async () => {
    const dossierId = await open('Cameratoezicht / I-watch');
    for (const naam of ['cameratoezicht i watch', 'CAMERATOEZICHT/IWATCH', 'Cámeratoezicht: I-Watch']) {
      expect(await kant.post('dossiers', { naam, thema: null })).toMatchObject({ ...bezet, body: { ...bezet.body, fouten: [{ pointer: '/naam' }] } });
    }
    await kant.doe(`dossiers/${dossierId}/aliassen`, { alias: 'Slimme camera’s' });
    const ander = await open('Buitengebied');
    expect(await kant.post(`dossiers/${ander}/aliassen`, { alias: 'slimme cameras' })).toMatchObject({ ...bezet, body: { ...bezet.body, fouten: [{ pointer: '/alias' }] } });
    expect(await kant.post(`dossiers/${ander}/namen`, { naam: 'slimme CAMERAS' })).toMatchObject(bezet);
    expect(await houders(ander)).toBe(1);
  });

  it('een naam zonder letter of cijfer wordt geweigerd', async () => {
    expect(await kant.post('dossiers', { naam: '?!', thema: null })).toMatchObject({ status: 400, body: { code: 'naam-leeg', fouten: [{ pointer: '/naam' }] } });
  });

  it('tien gelijktijdige pogingen voor dezelfde naam geven precies één dossier', async () => {
    const antwoorden = await Promise.all(Array.from({ length: 10 }, () => kant.post('dossiers', { naam: 'Ondermijning', thema: null })));
    expect(antwoorden.map(({ status }) => status).sort()).toEqual([201, ...Array<number>(9).fill(409)]);
  });

  it('dezelfde alias op hetzelfde moment bij twee dossiers komt bij één van beide, en de ander houdt niets over', async () => {
    const [a, b] = [await open('Jeugdoverlast'), await open('Jeugdgroepen')];
    const antwoorden = await Promise.all([a, b].map((d) => kant.post(`dossiers/${d}/aliassen`, { alias: 'Hangjongeren' })));
    expect(antwoorden.map(({ status }) => status).sort()).toEqual([201, 409]);
    expect([await houders(a), await houders(b)].sort()).toEqual([1, 2]);
  });

  it('een vervallen alias en een oude naam komen vrij', async () => {
    const dossierId = await open('Wijkagenten');
    const { body: { aliasId } } = await kant.doe(`dossiers/${dossierId}/aliassen`, { alias: 'Buurtagenten' });
    expect(await kant.post(`dossiers/${dossierId}/aliassen/${String(aliasId)}/vervallenverklaringen`, { reden: REDEN })).toMatchObject({ status: 201 });
    await open('buurtagenten');
    await kant.doe(`dossiers/${dossierId}/namen`, { naam: 'Wijkpolitie' });
    await open('Wijkagenten');
    expect(await houders(dossierId)).toBe(1);
  });

  it('een alias die de naam wordt, blijft van hetzelfde dossier', async () => {
    const dossierId = await open('Drugsdump');
    await kant.doe(`dossiers/${dossierId}/aliassen`, { alias: 'Dumpingen' });
    await kant.doe(`dossiers/${dossierId}/namen`, { naam: 'Dumpingen' });
    expect(await kant.post('dossiers', { naam: 'dumpingen', thema: null })).toMatchObject(bezet);
    expect(await houders(dossierId)).toBe(1);
  });
});

describe('dossiers samenvoegen en sluiten', () => {
  it('samenvoegen, niet in een kring, en weer ongedaan maken', async () => {
    const [a, b] = [await open('Evenementen'), await open('Festivals')];
    expect(await kant.post(`dossiers/${a}/samenvoegingen`, { inDossierId: ONBEKEND, reden: REDEN })).toMatchObject({ status: 400, body: { code: 'doel-onbekend', fouten: [{ pointer: '/inDossierId' }] } });
    expect(await kant.post(`dossiers/${a}/samenvoegingen`, { inDossierId: b, reden: REDEN })).toMatchObject({ status: 201 });
    expect(await kant.post(`dossiers/${b}/samenvoegingen`, { inDossierId: a, reden: REDEN })).toMatchObject({ status: 409, body: { code: 'samenvoeging-kring' } });
    expect(await kant.post(`dossiers/${a}/aliassen`, { alias: 'Feesten' })).toMatchObject({ status: 409, body: { code: 'dossier-samengevoegd' } });
    expect(await kant.post(`dossiers/${a}/ongedaanmakingen`, { reden: REDEN })).toMatchObject({ status: 201 });
    expect(await kant.post(`dossiers/${a}/ongedaanmakingen`, { reden: REDEN })).toMatchObject({ status: 200 });
  });

  it('sluiten noemt welke behandelingen nog worden verwacht, en verhindert het niet', async () => {
    const dossierId = await open('Verkeer');
    expect(await kant.post(`dossiers/${dossierId}/sluitingen`, { geldigOp: '2020-01-01' })).toMatchObject({ status: 201, body: { openVerwachtingen: OPEN } });
    expect(await kant.post(`dossiers/${dossierId}/namen`, { naam: 'Verkeersveiligheid' })).toMatchObject({ status: 409, body: { code: 'dossier-gesloten' } });
    expect(await kant.post(`dossiers/${dossierId}/heropeningen`, { geldigOp: '2019-12-01', reden: REDEN })).toMatchObject({ status: 409, body: { code: 'heropening-voor-sluiting' } });
    expect(await kant.post(`dossiers/${dossierId}/heropeningen`, { geldigOp: '2020-02-01', reden: REDEN })).toMatchObject({ status: 201 });
  });

  it('een rectificatie verandert ook de naam die is gereserveerd', async () => {
    const dossierId = await open('Polititie');
    expect(await kant.post(`dossiers/${dossierId}/rectificaties`, { naam: 'Politie', thema: 'veiligheid', geslotenOp: null, reden: REDEN })).toMatchObject({ status: 201 });
    expect(await kant.post('dossiers', { naam: 'politie', thema: null })).toMatchObject(bezet);
    await open('Polititie');
    expect(await kant.post(`dossiers/${dossierId}/rectificaties`, { naam: 'Politie', thema: 'Veiligheid!', geslotenOp: null, reden: REDEN })).toMatchObject({
      status: 400, body: { fouten: [{ pointer: '/thema', code: 'matches' }] },
    });
    expect(await kant.post(`dossiers/${ONBEKEND}/sluitingen`, { geldigOp: DATUM })).toMatchObject({ status: 404, body: { code: 'dossier-onbekend' } });
  });
});
