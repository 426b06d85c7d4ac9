import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { IJSSELLAND, startSchrijfkant, type Schrijfkant } from '../e2e/schrijfkant.fixture.js';

const VERSLAG = `Terugkoppeling Districtelijk Veiligheidsoverleg 2 oktober 2019

Cameratoezicht
Burgemeester Bats geeft aan dat het cameratoezicht de politie helpt. De voorzitter concludeert dat wordt ingestemd met het voorstel.
De politie zegt toe een overzicht van de € 45.000 uit het verslag van 4 september te sturen.
`;

const inhoudSchema = z.record(z.string(), z.looseObject({ soort: z.string(), passages: z.array(z.looseObject({ documentId: z.string(), weergaveId: z.string(), vanRegel: z.int(), totRegel: z.int(), citaat: z.string() })) }));
const terugkoppelingSchema = z.strictObject({
  terugkoppelingId: z.string(), revisie: z.int(), fase: z.enum(['ontvangen', 'overgenomen', 'ingetrokken']), vergaderingId: z.string(), overlegId: z.literal(IJSSELLAND),
  datum: z.literal('2019-10-02'), documentId: z.string(), weergaveId: z.string(),
  plaatsen: z.array(z.strictObject({ vanRegel: z.int(), agendapuntId: z.nullable(z.string()), volgorde: z.int(), dossiers: z.array(z.string()) })),
  voorstellen: z.array(z.strictObject({ vastleggingId: z.string(), stand: z.string(), verworpenOm: z.nullable(z.string()), reden: z.string(), zekerheid: z.nullable(z.number()),
    bedragen: z.array(z.strictObject({ woorden: z.string(), euro: z.number() })), verwijzingen: z.array(z.strictObject({ woorden: z.string(), datum: z.nullable(z.string()) })),
    herzieningen: z.array(z.strictObject({ soort: z.string(), woorden: z.string(), datum: z.string(), eenduidig: z.boolean(), besluiten: z.array(z.strictObject({ besluitId: z.string(), vergaderingId: z.string() })) })),
    inhoud: inhoudSchema })),
  overgeslagen: z.array(z.strictObject({ reden: z.string(), vanRegel: z.int(), vanTeken: z.int(), totRegel: z.int(), totTeken: z.int() })),
});

describe('Gegeven een terugkoppeling die ter beoordeling is ingelezen', () => {
  let kant: Schrijfkant;
  let id: string;
  const haal = async (pad: string): Promise<{ readonly status: number; readonly inhoud: unknown }> => {
    const antwoord = await fetch(`${kant.adres}/v1/${pad}`);
    return { status: antwoord.status, inhoud: await antwoord.json() };
  };
  const lees = async (): Promise<z.infer<typeof terugkoppelingSchema>> => terugkoppelingSchema.parse((await haal(`terugkoppelingen/${id}`)).inhoud);
  beforeAll(async () => {
    kant = await startSchrijfkant();
    const { body } = await kant.doe('terugkoppelingen', { naam: 'verslag.txt', overlegId: IJSSELLAND, datum: '2019-10-02', inhoud: Buffer.from(VERSLAG).toString('base64'), beoordelen: true });
    id = z.string().parse(body.terugkoppelingId);
  });
  afterAll(async () => { await kant.stop(); });

  it('is te lezen wat er is voorgesteld, waarom, en wat is overgeslagen', async () => {
    const { voorstellen, overgeslagen, fase } = await lees();
    expect(fase).toBe('ontvangen');
    expect(voorstellen.length).toBe(3);
    expect(voorstellen.every(({ stand, reden }) => stand === 'open' && reden !== '')).toBe(true);
    expect(voorstellen.map(({ bedragen, verwijzingen }) => ({ bedragen, verwijzingen }))).toEqual([
      { bedragen: [], verwijzingen: [] }, { bedragen: [], verwijzingen: [] },
      { bedragen: [{ woorden: '€ 45.000', euro: 45_000 }], verwijzingen: [{ woorden: 'verslag van 4 september', datum: '2019-09-04' }] },
    ]);
    expect(overgeslagen.some(({ reden, vanRegel }) => reden !== '' && vanRegel > 0)).toBe(true);
  });

  it('is het verslag te lezen in de regels waar de passages naar wijzen', async () => {
    const { documentId, weergaveId, voorstellen: [eerste] } = await lees();
    const { regels } = z.looseObject({ regels: z.array(z.string()) }).parse((await haal(`documenten/${documentId}/weergaven/${weergaveId}`)).inhoud);
    const [passage] = Object.values(eerste?.inhoud ?? {}).flatMap(({ passages }) => passages);
    expect(passage && regels.slice(passage.vanRegel - 1, passage.totRegel).join('\n')).toContain(passage?.citaat);
    expect((await haal(`documenten/${documentId}/weergaven/${documentId}`)).status).toBe(404);
  });

  it('gaat een gelezen inhoud ongewijzigd weer terug, en verandert dan niets', async () => {
    const { voorstellen: [eerste] } = await lees();
    const { status, body } = await kant.post(`terugkoppelingen/${id}/voorstellen/${eerste?.vastleggingId ?? ''}/wijzigingen`, eerste?.inhoud);
    expect([status, body.vastgelegd]).toEqual([200, false]);
  });

  it('is een beslissing terug te nemen: het voorstel staat weer open zoals het was', async () => {
    const { voorstellen: [eerst], revisie } = await lees();
    const pad = `terugkoppelingen/${id}/voorstellen/${eerst?.vastleggingId ?? ''}`;
    await kant.doe(`${pad}/verwerpingen`, { reden: 'dubbel' }, { 'if-match': `"${revisie}"` });
    expect((await kant.post(`${pad}/heropeningen`, {}, { 'if-match': `"${revisie}"` })).status).toBe(412);
    await kant.doe(`${pad}/heropeningen`, {});
    expect((await lees()).voorstellen[0]).toEqual(eerst);
  });

  it('staat erbij waar op de agenda komt wat op een regel wordt toegevoegd: bij wat erboven staat onder dezelfde kop', async () => {
    const { plaatsen, voorstellen } = await lees();
    const eerste = Object.values(voorstellen[0]?.inhoud ?? {})[0];
    const bij = (regel: number): unknown => plaatsen.findLast(({ vanRegel }) => vanRegel <= regel);
    expect(bij(1)).toMatchObject({ agendapuntId: null, volgorde: 0, dossiers: [] });
    expect(bij(3)).toMatchObject({ agendapuntId: eerste?.agendapuntId, dossiers: eerste?.dossiers, volgorde: eerste?.volgorde });
    expect(bij(5)).toMatchObject({ agendapuntId: eerste?.agendapuntId, dossiers: eerste?.dossiers, volgorde: voorstellen.length + 1 });
  });

  it('voegt de beoordelaar toe wat niet was voorgesteld; het komt als haar eigen vastlegging in het register', async () => {
    const { voorstellen, vergaderingId } = await lees();
    const [eerste] = voorstellen;
    const { body } = await kant.doe(`terugkoppelingen/${id}/voorstellen`, eerste?.inhoud);
    const toegevoegd = z.string().parse(body.vastleggingId);
    for (const { vastleggingId } of voorstellen) await kant.doe(`terugkoppelingen/${id}/voorstellen/${vastleggingId}/verwerpingen`, { reden: 'geen-inhoud' });
    await kant.doe(`terugkoppelingen/${id}/overnames`, { aantal: 1 });
    const { inhoud } = await haal(`vergaderingen/${vergaderingId}/vastleggingen/${toegevoegd}`);
    expect(inhoud).toMatchObject({ vastleggingId: toegevoegd, versie: 1, doorgehaald: false, inhoud: eerste?.inhoud });
    const gebeurtenissen = await kant.gebeurtenissen();
    const vastgelegd = gebeurtenissen.map(({ event }) => event).find((event) => event.type.endsWith('Vastgelegd') && 'vastleggingId' in event.data && event.data.vastleggingId === toegevoegd);
    expect(vastgelegd?.data).toMatchObject({ inhoud: { herkomst: { wijze: 'handmatig', terugkoppelingId: id } } });
  });
});

describe('Gegeven een besluit dat een eerder besluit intrekt', () => {
  let kant: Schrijfkant;
  const eerder = (...besluiten: string[]): string => ['Terugkoppeling Districtelijk Veiligheidsoverleg', '', '1. Cameratoezicht', ...besluiten.map((besluit) => `Besluit: ${besluit}`), '', '2. Jaarwisseling', 'Besluit: er komt een draaiboek.'].join('\n');
  const intrekking = (dag: string, kop = 'Cameratoezicht'): string => `Terugkoppeling Districtelijk Veiligheidsoverleg\n\n1. ${kop}\nBesluit: het besluit van ${dag} wordt ingetrokken.`;
  const leesIn = async (datum: string, tekst: string, beoordelen: boolean): Promise<string> => {
    const { body } = await kant.doe('terugkoppelingen', { naam: 'verslag.txt', overlegId: IJSSELLAND, datum, inhoud: Buffer.from(tekst).toString('base64'), beoordelen });
    return z.string().parse(body.terugkoppelingId);
  };
  const voorstelSchema = z.looseObject({
    vastleggingId: z.string(), inhoud: z.looseObject({ besluit: z.looseObject({ relaties: z.array(z.unknown()) }) }),
    herzieningen: z.array(z.looseObject({ soort: z.string(), datum: z.string(), eenduidig: z.boolean(), besluiten: z.array(z.looseObject({ besluitId: z.string(), vergaderingId: z.string() })) })),
  });
  const voorstel = async (id: string): Promise<z.infer<typeof voorstelSchema>> => {
    const { voorstellen: [eerste] } = z.looseObject({ voorstellen: z.array(voorstelSchema) }).parse(await (await fetch(`${kant.adres}/v1/terugkoppelingen/${id}`)).json());
    if (!eerste) throw new Error('Er is niets voorgesteld.');
    return eerste;
  };
  beforeAll(async () => {
    kant = await startSchrijfkant();
    await leesIn('2019-03-06', eerder('de proef gaat door.'), false);
    await leesIn('2019-04-03', eerder('de proef gaat door.', 'er komen vijf camera\u2019s bij.'), false);
  });
  afterAll(async () => { await kant.stop(); });

  it('wordt het ene besluit van die dag over dat onderwerp voorgesteld, en na de overname is dat eenmaal herroepen', async () => {
    const id = await leesIn('2019-10-02', intrekking('6 maart 2019'), true);
    const { herzieningen: [herziening], vastleggingId, inhoud } = await voorstel(id);
    expect(herziening).toMatchObject({ soort: 'herroept', datum: '2019-03-06', eenduidig: true, besluiten: [expect.anything()] });
    const relaties = (herziening?.besluiten ?? []).map((besluit) => ({ soort: 'herroept', ...besluit }));
    await kant.doe(`terugkoppelingen/${id}/voorstellen/${vastleggingId}/wijzigingen`, { besluit: { ...inhoud.besluit, relaties } });
    await kant.doe(`terugkoppelingen/${id}/overnames`, { aantal: 1 });
    const vastgelegd = (await kant.gebeurtenissen()).flatMap(({ event }) => (event.type === 'BesluitVastgelegd' ? event.data.inhoud.relaties : []));
    expect(vastgelegd).toEqual(relaties);
    // Who says the same of it later is told that it was revoked already.
    expect((await voorstel(await leesIn('2019-11-06', intrekking('6 maart 2019'), true))).herzieningen[0]?.besluiten).toEqual([]);
  });

  it('wordt er niets voorgesteld als er meer passen: dan staan ze er alle bij', async () => {
    const { herzieningen } = await voorstel(await leesIn('2019-12-04', intrekking('3 april 2019'), true));
    expect(herzieningen).toMatchObject([{ eenduidig: false, besluiten: [expect.anything(), expect.anything()] }]);
  });

  it('wordt er ook niets voorgesteld als geen besluit van die dag over dit onderwerp gaat', async () => {
    const { herzieningen } = await voorstel(await leesIn('2020-01-08', intrekking('3 april 2019', 'Ondermijning'), true));
    expect(herzieningen).toMatchObject([{ eenduidig: false, besluiten: [expect.anything(), expect.anything(), expect.anything()] }]);
  });
});
