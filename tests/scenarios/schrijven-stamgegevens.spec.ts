import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  ANDER, besluit, DATUM, IJSSELLAND, REDEN, SECRETARIS, standpunt, startSchrijfkant, VERSLAG, type Schrijfkant,
} from '../e2e/schrijfkant.fixture.js';

const ONBEKEND = '0199ffff-7c3d-7e4f-8a5b-6c7d8e9f0a1b';

let kant: Schrijfkant;
beforeAll(async () => { kant = await startSchrijfkant(); });
afterAll(() => kant.stop());

async function id(veld: string, pad: string, body: unknown): Promise<string> {
  return String((await kant.doe(pad, body)).body[veld]);
}

describe('personen', () => {
  const functie = { rol: 'burgemeester', organisatie: { soort: 'gemeente', naam: 'Gemeente Deventer' } };

  it('een functie wordt aanvaard en neergelegd, niet andersom', async () => {
    const persoonId = await id('persoonId', 'personen', { naam: 'Heidema' });
    const functieId = await id('functieId', `personen/${persoonId}/functies`, { ...functie, geldigOp: '2010-01-01' });
    const neer = `personen/${persoonId}/functies/${functieId}/beeindigingen`;
    expect(await kant.post(neer, { geldigOp: '2009-01-01' })).toMatchObject({ status: 409, body: { code: 'einde-voor-begin', fouten: [{ pointer: '/geldigOp' }] } });
    expect(await kant.post(neer, { geldigOp: '2018-09-01' })).toMatchObject({ status: 201, location: `/v1/personen/${persoonId}` });
    expect(await kant.post(`personen/${persoonId}/functies/${ONBEKEND}/beeindigingen`, { geldigOp: DATUM })).toMatchObject({ status: 404, body: { code: 'functie-onbekend' } });
  });

  it('twee personen die een zijn, en een rectificatie die dat terugneemt', async () => {
    const [a, b] = [await id('persoonId', 'personen', { naam: 'Bats' }), await id('persoonId', 'personen', { naam: 'dhr. Bats' })];
    expect(await kant.post(`personen/${b}/samenvoegingen`, { inPersoonId: ONBEKEND, reden: REDEN })).toMatchObject({ status: 400, body: { code: 'doel-onbekend' } });
    expect(await kant.post(`personen/${b}/samenvoegingen`, { inPersoonId: a, reden: REDEN })).toMatchObject({ status: 201 });
    expect(await kant.post(`personen/${b}/functies`, { ...functie, geldigOp: null })).toMatchObject({ status: 409, body: { code: 'persoon-samengevoegd' } });
    expect(await kant.post(`personen/${b}/rectificaties`, { naam: 'Bats', functies: [], opgegaanIn: null, reden: REDEN })).toMatchObject({ status: 201 });
    expect(await kant.post(`personen/${b}/functies`, { ...functie, geldigOp: null })).toMatchObject({ status: 201 });
  });
});

describe('overleggen', () => {
  const lid = { soort: 'gemeente', naam: 'Deventer', tooi: 'https://identifier.overheid.nl/tooi/id/gemeente/gm0150' };

  it('instellen, leden, opheffen en rectificeren', async () => {
    const gegevens = { naam: 'Driehoek Deventer', soort: 'driehoek', district: null, geldigOp: '2015-01-01' };
    const overlegId = await id('overlegId', 'overleggen', gegevens);
    expect(await kant.post(`overleggen/${overlegId}/lidmaatschappen`, { lid, geldigOp: '2015-01-01' })).toMatchObject({ status: 201 });
    expect(await kant.post(`overleggen/${overlegId}/lidmaatschappen`, { lid: { ...lid, tooi: 'http://elders.nl' }, geldigOp: null })).toMatchObject({
      status: 400, body: { fouten: [{ pointer: '/lid/tooi' }] },
    });
    expect(await kant.post(`overleggen/${overlegId}/lidmaatschapsbeeindigingen`, { lid, geldigOp: '2016-01-01' })).toMatchObject({ status: 201 });
    expect(await kant.post(`overleggen/${overlegId}/opheffingen`, { geldigOp: '2014-01-01' })).toMatchObject({ status: 409, body: { code: 'einde-voor-begin' } });
    expect(await kant.post(`overleggen/${overlegId}/opheffingen`, { geldigOp: '2020-01-01' })).toMatchObject({ status: 201 });
    const juist = { ...gegevens, opgehevenOp: null, lidmaatschappen: [{ lid, van: '2015-01-01', tot: null }], reden: REDEN };
    expect(await kant.post(`overleggen/${overlegId}/rectificaties`, juist)).toMatchObject({ status: 201 });
    expect(await kant.post(`overleggen/${overlegId}/rectificaties`, juist)).toMatchObject({ status: 200 });
  });
});

describe('terugkoppelingen', () => {
  const bestand = (datum: string, meer: object = {}) => ({ naam: 'verslag.txt', overlegId: IJSSELLAND, datum, inhoud: VERSLAG.toString('base64'), ...meer });
  const telVastleggingen = async (): Promise<number> =>
    (await kant.gebeurtenissen()).filter(({ event }) => /^(Mededeling|Standpunt|Besluit|Actie)Vastgelegd$/.test(event.type)).length;

  it('wordt ingelezen, en hetzelfde verslag nog eens voegt niets toe', async () => {
    const eerste = await kant.post('terugkoppelingen', bestand(DATUM));
    expect(eerste).toMatchObject({ status: 201, body: { soort: 'geregistreerd', vastgelegd: true } });
    const aantal = await telVastleggingen();
    expect(aantal).toBeGreaterThan(10);
    expect(await kant.post('terugkoppelingen', bestand(DATUM))).toMatchObject({ status: 200, location: eerste.location, body: { soort: 'al-geregistreerd' } });
    const ander = bestand(DATUM, { inhoud: Buffer.from('De politie deelt mee dat er niets is.').toString('base64') });
    expect(await kant.post('terugkoppelingen', ander)).toMatchObject({ status: 409, body: { code: 'vergadering-heeft-verslag', fouten: [{ pointer: '/inhoud' }] } });
    expect(await telVastleggingen()).toBe(aantal);
  });

  it('wat geen verslag, geen base64 of geen overleg is, wordt geweigerd', async () => {
    expect(await kant.post('terugkoppelingen', bestand(DATUM, { inhoud: 'geen base64' }))).toMatchObject({ status: 400, body: { fouten: [{ pointer: '/inhoud', code: 'base64' }] } });
    expect(await kant.post('terugkoppelingen', bestand(DATUM, { overlegId: ONBEKEND }))).toMatchObject({ status: 400, body: { code: 'overleg-onbekend' } });
    const { status, body } = await kant.post('terugkoppelingen', bestand('2019-05-01', { inhoud: Buffer.from([0, 1, 2, 255]).toString('base64') }));
    expect(status).toBeGreaterThanOrEqual(400);
    expect(status).toBeLessThan(500);
    expect(body['fouten']).toEqual([expect.objectContaining({ pointer: '/inhoud' })]);
  });

  it('een verslag van meer dan 1 MiB wordt gelezen; elders is dat te veel', async () => {
    const groot = Buffer.concat([VERSLAG, Buffer.from('\n'.repeat(800_000))]).toString('base64');
    expect(await kant.post('terugkoppelingen', bestand('2018-01-10', { inhoud: groot }))).toMatchObject({ status: 201 });
    expect(await kant.post('dossiers', { naam: groot, thema: null })).toMatchObject({ status: 413 });
  });

  it('twee keer tegelijk hetzelfde verslag wordt één keer vastgelegd', async () => {
    const antwoorden = await Promise.all([1, 2, 3].map(() => kant.post('terugkoppelingen', bestand('2018-03-07'))));
    expect(antwoorden.map(({ status }) => status).sort()).toEqual([200, 200, 201]);
  });

  it('een beoordeling: voorstellen tellen pas na de overname, en alleen wat is aanvaard', async () => {
    const voor = await telVastleggingen();
    const { body } = await kant.doe('terugkoppelingen', bestand('2018-05-09', { beoordelen: true }));
    const t = String(body['terugkoppelingId']);
    expect(await telVastleggingen()).toBe(voor);
    const voorstellen = (await kant.gebeurtenissen()).flatMap(({ event }) =>
      event.type === 'VastleggingVoorgesteld' && event.data.terugkoppelingId === t ? [event.data.vastleggingId] : []);
    const [eerste = '', tweede = '', ...rest] = voorstellen;
    const voorstel = `terugkoppelingen/${t}/voorstellen`;
    expect(await kant.post(`terugkoppelingen/${t}/overnames`, { aantal: voorstellen.length })).toMatchObject({ status: 409, body: { code: 'voorstellen-open' } });
    expect(await kant.post(`${voorstel}/${eerste}/verwerpingen`, { reden: 'geen-inhoud' })).toMatchObject({ status: 201 });
    expect(await kant.post(`${voorstel}/${tweede}/wijzigingen`, { standpunt })).toMatchObject({ status: 400, body: { code: 'zonder-passage', fouten: [{ pointer: '/standpunt/passages' }] } });
    expect(await kant.post(`${voorstel}/${ONBEKEND}/aanvaardingen`, { gecontroleerd: true })).toMatchObject({ status: 404, body: { code: 'voorstel-onbekend' } });
    expect(await kant.post(`${voorstel}/${tweede}/aanvaardingen`, { gecontroleerd: false })).toMatchObject({ status: 400, body: { code: 'controle-ontbreekt' } });
    for (const v of [tweede, ...rest]) await kant.doe(`${voorstel}/${v}/aanvaardingen`, { gecontroleerd: true });
    expect(await kant.post(`terugkoppelingen/${t}/overgeslagen-passages`, { reden: 'kop', stukken: [{ vanRegel: 1, vanTeken: 0, totRegel: 1, totTeken: 5 }] })).toMatchObject({ status: 201 });
    expect(await kant.post(`terugkoppelingen/${t}/overnames`, { aantal: voorstellen.length })).toMatchObject({ status: 409, body: { code: 'aantal-klopt-niet' } });
    expect(await kant.post(`terugkoppelingen/${t}/overnames`, { aantal: voorstellen.length - 1 })).toMatchObject({ status: 201, body: { vastgelegd: true } });
    expect(await telVastleggingen()).toBe(voor + voorstellen.length - 1);
    const events = (await kant.gebeurtenissen()).map(({ event }) => event);
    expect(events.filter((e) => e.type === 'ActieVastgelegd').at(-1)).toMatchObject({ data: { inhoud: { herkomst: { wijze: 'beoordeeld', terugkoppelingId: t } } } });
    expect(events.filter((e) => e.type === 'BehandelingVerwacht').at(-1)).toMatchObject({ data: { vergaderingId: body['vergaderingId'] } });
    expect(await kant.post(`terugkoppelingen/${t}/overnames`, { aantal: voorstellen.length - 1 })).toMatchObject({ status: 200 });
    expect(await kant.post(`terugkoppelingen/${t}/intrekkingen`, { reden: REDEN })).toMatchObject({ status: 409, body: { code: 'terugkoppeling-overgenomen' } });
  });

  it('wat is ingetrokken voor de overname, kan opnieuw worden ingelezen', async () => {
    const t = await id('terugkoppelingId', 'terugkoppelingen', bestand('2018-09-12', { beoordelen: true }));
    expect(await kant.post('terugkoppelingen', bestand('2018-09-12'))).toMatchObject({ status: 409, body: { code: 'terugkoppeling-in-beoordeling' } });
    expect(await kant.post(`terugkoppelingen/${t}/intrekkingen`, { reden: REDEN })).toMatchObject({ status: 201 });
    expect(await kant.post('terugkoppelingen', bestand('2018-09-12'))).toMatchObject({ status: 201, body: { soort: 'geregistreerd' } });
    expect(await kant.post(`terugkoppelingen/${ONBEKEND}/intrekkingen`, { reden: REDEN })).toMatchObject({ status: 404 });
  });
});

describe('documenten en wisverzoeken', () => {
  it('de naam van een document kan worden gecorrigeerd', async () => {
    const documentId = (await kant.gebeurtenissen()).flatMap(({ event }) => (event.type === 'DocumentOpgenomen' ? [event.data.documentId] : []))[0] ?? '';
    expect(await kant.post(`documenten/${documentId}/rectificaties`, { naam: 'terugkoppeling.txt', reden: REDEN })).toMatchObject({ status: 201 });
    expect(await kant.post(`documenten/${ONBEKEND}/rectificaties`, { naam: 'x.txt', reden: REDEN })).toMatchObject({ status: 404, body: { code: 'document-onbekend' } });
  });

  it('twee mensen wissen, nooit één', async () => {
    const persoonId = await id('persoonId', 'personen', { naam: 'Vergeet Mij' });
    const vraag = { vastleggingen: [], personen: [{ persoonId, velden: ['naam'] }], documenten: [], grond: 'avg-17-lid-1', reden: REDEN };
    expect(await kant.post('wisverzoeken', { ...vraag, personen: [] })).toMatchObject({ status: 400, body: { code: 'doelen-leeg' } });
    expect(await kant.post('wisverzoeken', { ...vraag, documenten: [{ documentId: ONBEKEND, velden: ['naam'] }] })).toMatchObject({
      status: 400, body: { code: 'doel-onbekend', fouten: [{ pointer: '/documenten/0' }] },
    });
    expect(await kant.post('wisverzoeken', { ...vraag, personen: [{ persoonId, velden: ['citaat'] }] })).toMatchObject({ status: 400, body: { fouten: [{ pointer: '/personen/0/velden' }] } });
    const w = await id('wisverzoekId', 'wisverzoeken', vraag);
    expect(await kant.post(`wisverzoeken/${w}/goedkeuringen`, { besluit: 'goedgekeurd' })).toMatchObject({ status: 409, body: { code: 'zelfde-persoon' } });
    kant.actor = ANDER;
    expect(await kant.post(`wisverzoeken/${w}/goedkeuringen`, { besluit: 'goedgekeurd' })).toMatchObject({ status: 201, location: `/v1/wisverzoeken/${w}` });
    expect(await kant.post(`wisverzoeken/${w}/afwijzingen`, { reden: REDEN })).toMatchObject({ status: 409, body: { code: 'wisverzoek-beslist' } });
    kant.actor = SECRETARIS;
    const tweede = await id('wisverzoekId', 'wisverzoeken', vraag);
    expect(await kant.post(`wisverzoeken/${tweede}/afwijzingen`, { reden: REDEN })).toMatchObject({ status: 201 });
  });
});

describe('vastleggingen', () => {
  it('rectificeren naar dezelfde inhoud legt niets vast, ook bij wat automatisch is gelezen', async () => {
    const gelezen = (await kant.gebeurtenissen()).flatMap(({ event }) => (event.type === 'MededelingVastgelegd' ? [event.data] : []))[0];
    if (!gelezen) throw new Error('geen mededeling ingelezen');
    const { vergaderingId, vastleggingId, inhoud: { herkomst: _, ...inhoud } } = gelezen;
    const pad = `vergaderingen/${vergaderingId}/vastleggingen/${vastleggingId}`;
    expect(await kant.post(`${pad}/rectificaties`, { mededeling: inhoud, reden: REDEN })).toMatchObject({ status: 200 });
    const gelakt = { ...inhoud, passages: inhoud.passages.map((passage) => ({ ...passage, citaat: passage.citaat.replaceAll(/\S/gu, '█') })) };
    expect(await kant.post(`${pad}/lakkingen`, { mededeling: { ...gelakt, volgorde: 99 }, reden: REDEN })).toMatchObject({
      status: 409, body: { code: 'lakken-verandert-meer', fouten: [{ pointer: '/mededeling' }] },
    });
    expect(await kant.post(`${pad}/lakkingen`, { mededeling: gelakt, reden: REDEN })).toMatchObject({ status: 201 });
    expect((await kant.gebeurtenissen()).map(({ event }) => event).findLast(({ type }) => type === 'VastleggingGelakt')).toMatchObject({
      data: { vastleggingId, versie: 2, inhoud: { herkomst: { wijze: 'automatisch' } } },
    });
  });

  it('een weigering over de inhoud wijst in de opdracht aan wat niet klopt', async () => {
    const vergaderingId = String((await kant.doe('vergaderingen', { overlegId: IJSSELLAND, datum: '2019-01-09' })).body['vergaderingId']);
    const pad = `vergaderingen/${vergaderingId}/vastleggingen`;
    expect(await kant.post(pad, { besluit: { ...besluit, beslotenOp: '2999-01-01' } })).toMatchObject({ status: 400, body: { fouten: [{ pointer: '/besluit/beslotenOp' }] } });
    expect(await kant.post(pad, { standpunt: { ...standpunt, dossiers: [ONBEKEND] } })).toMatchObject({ status: 400, body: { code: 'dossier-onbekend', fouten: [{ pointer: '/standpunt/dossiers/0' }] } });
    expect(await kant.post(pad, { standpunt, besluit })).toMatchObject({ status: 400, body: { code: 'inhoud-ongeldig' } });
    expect(await kant.post(pad, { standpunt: { ...standpunt, tekst: '[gewist]' } })).toMatchObject({ status: 400, body: { fouten: [{ pointer: '/standpunt/tekst', code: 'nietGewist' }] } });
  });
});
