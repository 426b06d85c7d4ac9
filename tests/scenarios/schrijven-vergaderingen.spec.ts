import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { vergaderingId as idVanVergadering } from '@besluitregister/domain';
import { actie, besluit, DATUM, IJSSELLAND, REDEN, standpunt, startSchrijfkant, TWENTE, type Schrijfkant } from '../e2e/schrijfkant.fixture.js';

let kant: Schrijfkant;
beforeAll(async () => { kant = await startSchrijfkant(); });
afterAll(() => kant.stop());

const ONBEKEND = '0199ffff-7c3d-7e4f-8a5b-6c7d8e9f0a1b';
let volgende = 0;

/** A meeting of its own for a test. */
async function vergadering(): Promise<string> {
  volgende += 1;
  await kant.doe('vergaderingen', { overlegId: IJSSELLAND, datum: DATUM, volgnummer: volgende });
  return idVanVergadering(IJSSELLAND, DATUM, volgende);
}
async function id(veld: string, pad: string, body: unknown): Promise<string> {
  return String((await kant.doe(pad, body)).body[veld]);
}
const legVast = (v: string, body: unknown): Promise<string> => id('vastleggingId', `vergaderingen/${v}/vastleggingen`, body);

describe('vergaderingen', () => {
  it('plannen geeft een id uit overleg, datum en volgnummer, en twee keer plannen is één vergadering', async () => {
    const body = { overlegId: TWENTE, datum: DATUM };
    const vergaderingId = idVanVergadering(TWENTE, DATUM);
    const eerste = await kant.post('vergaderingen', body);
    expect(eerste).toMatchObject({ status: 201, etag: '"0"', location: `/v1/vergaderingen/${vergaderingId}`, body: { vergaderingId, vastgelegd: true } });
    expect(eerste.body['positie']).toEqual(expect.any(String));
    expect(await kant.post('vergaderingen', body)).toMatchObject({ status: 200, etag: '"0"', body: { vastgelegd: false, positie: null } });
  });

  it('een onbekend overleg, een onmogelijke datum en een onbekend veld worden in één keer genoemd', async () => {
    expect(await kant.post('vergaderingen', { overlegId: ONBEKEND, datum: DATUM })).toMatchObject({
      status: 400, soort: 'application/problem+json', body: { code: 'overleg-onbekend', fouten: [{ pointer: '/overlegId' }] },
    });
    const { status, body } = await kant.post('vergaderingen', { overlegId: 'x', datum: '2019-02-30', plaats: 'Zwolle' });
    expect(status).toBe(400);
    expect(body['fouten']).toEqual(expect.arrayContaining(['/overlegId', '/datum', '/plaats'].map((pointer) => expect.objectContaining({ pointer }))));
  });

  it('verplaatsen kan tot er iets is vastgelegd; daarna is er een rectificatie', async () => {
    const v = await vergadering();
    expect(await kant.post(`vergaderingen/${v}/verplaatsingen`, { datum: '2019-10-09' })).toMatchObject({ status: 201, etag: '"1"' });
    await legVast(v, { standpunt });
    expect(await kant.post(`vergaderingen/${v}/verplaatsingen`, { datum: '2019-10-16' })).toMatchObject({ status: 409, body: { code: 'vergadering-gehouden' } });
    expect(await kant.post(`vergaderingen/${v}/rectificaties`, { datum: DATUM, reden: { ...REDEN, toelichting: '.' } })).toMatchObject({
      status: 400, body: { code: 'reden-ontbreekt', fouten: [{ pointer: '/reden/toelichting' }] },
    });
    expect(await kant.post(`vergaderingen/${v}/rectificaties`, { datum: DATUM, reden: REDEN })).toMatchObject({ status: 201 });
  });

  it('een vergadering die er niet is, is niet gevonden', async () => {
    expect(await kant.post(`vergaderingen/${ONBEKEND}/verplaatsingen`, { datum: DATUM })).toMatchObject({ status: 404, body: { code: 'vergadering-onbekend' } });
  });

  it('agendapunten hangen aan elkaar en aan een dossier dat bestaat', async () => {
    const v = await vergadering();
    const punt = { onderdeelVan: null, volgorde: 1, titel: 'Cameratoezicht', dossierId: null };
    const ouder = await id('agendapuntId', `vergaderingen/${v}/agendapunten`, punt);
    expect(await kant.post(`vergaderingen/${v}/agendapunten`, { ...punt, onderdeelVan: ouder })).toMatchObject({ status: 201 });
    expect(await kant.post(`vergaderingen/${v}/agendapunten`, { ...punt, onderdeelVan: ONBEKEND })).toMatchObject({
      status: 400, body: { code: 'agendapunt-onbekend', fouten: [{ pointer: '/onderdeelVan' }] },
    });
    expect(await kant.post(`vergaderingen/${v}/agendapunten`, { ...punt, dossierId: ONBEKEND })).toMatchObject({ status: 400, body: { code: 'dossier-onbekend' } });
  });

  it('een presentielijst noemt bestaande personen; een standpunt van een afwezige krijgt een opmerking', async () => {
    const v = await vergadering();
    const persoonId = await id('persoonId', 'personen', { naam: 'Bats' });
    const aanwezige = { persoonId, rol: 'burgemeester', organisatie: { soort: 'gemeente', naam: 'Gemeente Deventer' }, aanwezig: false, namensPersoonId: null };
    const lijst = { agendapuntId: null, aanwezigen: [aanwezige] };
    expect(await kant.post(`vergaderingen/${v}/presentielijsten`, lijst)).toMatchObject({ status: 201 });
    expect(await kant.post(`vergaderingen/${v}/presentielijsten`, lijst)).toMatchObject({ status: 200 });
    expect(await kant.post(`vergaderingen/${v}/presentielijsten`, { ...lijst, aanwezigen: [{ ...aanwezige, namensPersoonId: ONBEKEND }] })).toMatchObject({
      status: 400, body: { code: 'persoon-onbekend', fouten: [{ pointer: '/aanwezigen/0/namensPersoonId' }] },
    });
    const spreker = { persoonId, rol: null, organisatie: null, vermelding: 'Bats', overgenomen: false };
    const antwoord = await kant.doe(`vergaderingen/${v}/vastleggingen`, { standpunt: { ...standpunt, spreker } });
    expect(antwoord.body['opmerkingen']).toEqual([expect.stringContaining('niet als aanwezig')]);
  });

  it('een verwachting rust op een vastlegging en kan worden beëindigd', async () => {
    const v = await vergadering();
    const dossierId = await id('dossierId', 'dossiers', { naam: `Verwacht ${v}`, thema: null });
    const vastleggingId = await legVast(v, { standpunt });
    const body = { dossierId, soort: 'behandeling', overlegIds: [TWENTE], vastleggingId };
    expect(await kant.post(`vergaderingen/${v}/verwachtingen`, { ...body, vastleggingId: ONBEKEND })).toMatchObject({
      status: 400, body: { code: 'vastlegging-onbekend', fouten: [{ pointer: '/vastleggingId' }] },
    });
    expect(await kant.post(`vergaderingen/${v}/verwachtingen`, { ...body, overlegIds: [] })).toMatchObject({ status: 400, body: { code: 'invoer-ongeldig' } });
    const verwachtingId = await id('verwachtingId', `vergaderingen/${v}/verwachtingen`, body);
    const einde = { overlegIds: [TWENTE], geldigOp: '2019-11-01', reden: REDEN };
    expect(await kant.post(`vergaderingen/${v}/verwachtingen/${verwachtingId}/beeindigingen`, einde)).toMatchObject({ status: 201 });
    expect(await kant.post(`vergaderingen/${v}/verwachtingen/${verwachtingId}/beeindigingen`, einde)).toMatchObject({ status: 200 });
    expect(await kant.post(`vergaderingen/${v}/verwachtingen/${ONBEKEND}/beeindigingen`, einde)).toMatchObject({ status: 404, body: { code: 'verwachting-onbekend' } });
  });

  it('een verslag wordt vastgesteld op de dag van een latere vergadering', async () => {
    const v = await vergadering();
    await kant.doe('vergaderingen', { overlegId: IJSSELLAND, datum: '2020-01-15' });
    const later = idVanVergadering(IJSSELLAND, '2020-01-15');
    expect(await kant.post(`vergaderingen/${v}/vaststellingen`, { inVergaderingId: ONBEKEND, gerectificeerd: [] })).toMatchObject({
      status: 400, body: { code: 'vergadering-onbekend', fouten: [{ pointer: '/inVergaderingId' }] },
    });
    expect(await kant.post(`vergaderingen/${later}/vaststellingen`, { inVergaderingId: v, gerectificeerd: [] })).toMatchObject({ status: 409, body: { code: 'vaststelling-niet-later' } });
    expect(await kant.post(`vergaderingen/${v}/vaststellingen`, { inVergaderingId: later, gerectificeerd: [] })).toMatchObject({ status: 201 });
    const vastgesteld = (await kant.gebeurtenissen()).map(({ event }) => event).find(({ type }) => type === 'VerslagVastgesteld');
    expect(vastgesteld).toMatchObject({ data: { vergaderingId: v, geldigOp: '2020-01-15' } });
  });
});

describe('geheimhoudingen', () => {
  const op = { grond: { wooArtikel: '5.1.2e', andereWet: null }, totEnMet: null, bekrachtigenVoor: '2019-12-01', geldigOp: DATUM, reden: REDEN };
  const pad = async (): Promise<string> => {
    const v = await vergadering();
    return `vergaderingen/${v}/vastleggingen/${await legVast(v, { besluit })}/geheimhoudingen`;
  };

  it('wordt opgelegd, bekrachtigd, verlengd en opgeheven, in die volgorde', async () => {
    const geheim = await pad();
    const gid = await id('geheimhoudingId', geheim, { ...op, totEnMet: '2020-01-01' });
    expect(await kant.post(`${geheim}/${gid}/verlengingen`, { totEnMet: '2021-01-01', geldigOp: DATUM, reden: REDEN })).toMatchObject({ status: 409, body: { code: 'niet-bekrachtigd' } });
    expect(await kant.post(`${geheim}/${gid}/bekrachtigingen`, { geldigOp: '2019-11-01' })).toMatchObject({ status: 201, location: `/v1/${geheim}/${gid}` });
    expect(await kant.post(`${geheim}/${gid}/verlengingen`, { totEnMet: '2021-01-01', geldigOp: DATUM, reden: REDEN })).toMatchObject({ status: 201 });
    expect(await kant.post(`${geheim}/${gid}/opheffingen`, { geldigOp: '2020-06-01', reden: REDEN })).toMatchObject({ status: 201 });
    expect(await kant.post(`${geheim}/${gid}/bekrachtigingen`, { geldigOp: '2019-11-01' })).toMatchObject({ status: 409, body: { code: 'geheimhouding-opgeheven' } });
  });

  it('noemt precies één grond, en te laat bekrachtigen kan niet', async () => {
    const geheim = await pad();
    for (const grond of [{ wooArtikel: null, andereWet: null }, { wooArtikel: '5.1.2e', andereWet: 'Wpg artikel 7' }]) {
      expect(await kant.post(geheim, { ...op, grond })).toMatchObject({ status: 400, body: { code: 'grond-ongeldig', fouten: [{ pointer: '/grond' }] } });
    }
    const gid = await id('geheimhoudingId', geheim, { ...op, grond: { wooArtikel: null, andereWet: 'Wpg artikel 7' } });
    expect(await kant.post(geheim, op)).toMatchObject({ status: 409, body: { code: 'geheimhouding-loopt' } });
    expect(await kant.post(`${geheim}/${gid}/bekrachtigingen`, { geldigOp: '2020-02-01' })).toMatchObject({ status: 409, body: { code: 'bekrachtiging-te-laat' } });
    expect(await kant.post(`${geheim}/${ONBEKEND}/opheffingen`, { geldigOp: DATUM, reden: REDEN })).toMatchObject({ status: 404, body: { code: 'geheimhouding-onbekend' } });
  });
});

describe('acties', () => {
  const pad = async (body: unknown = { actie }): Promise<string> => {
    const v = await vergadering();
    return `vergaderingen/${v}/vastleggingen/${await legVast(v, body)}`;
  };
  const af = { geldigOp: '2019-11-01', documenten: [], vastleggingen: [], woorden: 'Gedaan.' };

  it('voortgang, andere termijn, ander die het doet, afgedaan met bewijs en weer open', async () => {
    const a = await pad();
    const [, v = ''] = a.split('/');
    const bewijs = await legVast(v, { standpunt });
    const houder = { persoonId: null, organisatie: null, vermelding: 'de politie' };
    expect(await kant.post(`${a}/voortgangsmeldingen`, { geldigOp: DATUM, woorden: 'In gang gezet.' })).toMatchObject({ status: 201, etag: '"0"', location: `/v1/${a}` });
    expect(await kant.post(`${a}/termijnverleggingen`, { geldigOp: DATUM, termijn: { datum: null, woorden: 'voor de zomer' }, reden: REDEN })).toMatchObject({ status: 201 });
    expect(await kant.post(`${a}/overdrachten`, { geldigOp: DATUM, houder })).toMatchObject({ status: 201 });
    expect(await kant.post(`${a}/afdoeningen`, { ...af, vastleggingen: [{ vastleggingId: bewijs, vergaderingId: v }] })).toMatchObject({ status: 201 });
    expect(await kant.post(`${a}/vervallenverklaringen`, { geldigOp: DATUM, reden: REDEN })).toMatchObject({ status: 409, body: { code: 'actie-gesloten' } });
    expect(await kant.post(`${a}/heropeningen`, { geldigOp: DATUM, reden: REDEN })).toMatchObject({ status: 201 });
    expect(await kant.post(`${a}/vervallenverklaringen`, { geldigOp: DATUM, reden: REDEN })).toMatchObject({ status: 201 });
  });

  it('afdoen vraagt om bewijs dat er is, en wijst in de opdracht aan wat niet klopt', async () => {
    const a = await pad();
    const [, v = '', , actieId = ''] = a.split('/');
    expect(await kant.post(`${a}/afdoeningen`, af)).toMatchObject({ status: 400, body: { code: 'bewijs-ontbreekt', fouten: [{ pointer: '/documenten' }] } });
    expect(await kant.post(`${a}/afdoeningen`, { ...af, documenten: [ONBEKEND] })).toMatchObject({ status: 400, body: { code: 'bewijs-onbekend', fouten: [{ pointer: '/documenten/0' }] } });
    expect(await kant.post(`${a}/afdoeningen`, { ...af, vastleggingen: [{ vastleggingId: actieId, vergaderingId: v }] })).toMatchObject({
      status: 409, body: { code: 'bewijs-is-actie-zelf', fouten: [{ pointer: '/vastleggingen/0' }] },
    });
    expect(await kant.post(`${a}/voortgangsmeldingen`, { geldigOp: '2999-01-01', woorden: 'Later.' })).toMatchObject({ status: 400, body: { code: 'datum-in-toekomst' } });
    expect(await kant.post(`${a}/overdrachten`, { geldigOp: DATUM, houder: { persoonId: ONBEKEND, organisatie: null, vermelding: 'iemand' } })).toMatchObject({
      status: 400, body: { code: 'persoon-onbekend', fouten: [{ pointer: '/houder/persoonId' }] },
    });
  });

  it('alleen een actie van deze vergadering wordt gevolgd, en een doorgehaalde niet', async () => {
    expect(await kant.post(`${await pad({ besluit })}/voortgangsmeldingen`, { geldigOp: DATUM, woorden: 'Zo.' })).toMatchObject({ status: 409, body: { code: 'geen-actie' } });
    const elders = await vergadering();
    expect(await kant.post(`vergaderingen/${elders}/vastleggingen/${ONBEKEND}/voortgangsmeldingen`, { geldigOp: DATUM, woorden: 'Zo.' })).toMatchObject({ status: 404 });
    const a = await pad();
    await kant.doe(`${a}/doorhalingen`, { reden: REDEN });
    expect(await kant.post(`${a}/voortgangsmeldingen`, { geldigOp: DATUM, woorden: 'Zo.' })).toMatchObject({ status: 409, body: { code: 'doorgehaald' } });
  });
});
