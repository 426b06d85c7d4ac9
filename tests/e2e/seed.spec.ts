import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  besluitvormingSchema, dossierGeschiedenisSchema, dossiersSchema, vergaderingSchema,
  type Besluitvormingsantwoord, type DossierGeschiedenis, type Dossiersantwoord, type Vastlegging, type Vergaderingantwoord,
} from '@besluitregister/consultation';
import { alsProces, besluitregister, IJSSELLAND_2_OKTOBER, inHetVerslag, passagesIn, VERSLAG, werkmap, type Afloop } from './opstelling.fixture.js';
import { foutSchema, geregistreerdSchema, voorstellenSchema } from './vormen.fixture.js';

const { map, ruimOp } = werkmap();
afterAll(ruimOp);
const gegevens = join(map, 'gegevens');

let invoer: Afloop;
const aflopen: Afloop[] = [];
let vergadering: Vergaderingantwoord;
let alles: readonly Vastlegging[];
let antwoord: Besluitvormingsantwoord;
let dossiers: Dossiersantwoord['dossiers'];
let buitengebied: DossierGeschiedenis;
beforeAll(async () => {
  invoer = await besluitregister(['importeer', VERSLAG, ...IJSSELLAND_2_OKTOBER, '--json', '--gegevens', gegevens]);
  if (invoer.exit !== 0) throw new Error(invoer.fout);
  const { vergaderingId } = geregistreerdSchema.parse(JSON.parse(invoer.uit));
  const opdrachten = [
    ['vergadering', vergaderingId, '--json'], ['vraag', 'cameratoezicht/I-watch', '--json'], ['dossiers', '--json'], ['dossier', 'buitengebied', '--json'],
    ['vraag', 'cameratoezicht/I-watch'], ['dossier', 'nergens-over', '--json'], ['vergadering', 'nergens-over', '--json'],
  ];
  for (const opdracht of opdrachten) aflopen.push(await besluitregister([...opdracht, '--gegevens', gegevens]));
  const [gevonden, beantwoord, lijst, geschiedenis] = aflopen.slice(0, 4).map(({ uit }): unknown => JSON.parse(uit));
  vergadering = vergaderingSchema.parse(gevonden);
  antwoord = besluitvormingSchema.parse(beantwoord);
  ({ dossiers } = dossiersSchema.parse(lijst));
  buitengebied = dossierGeschiedenisSchema.parse(geschiedenis);
  alles = [...vergadering.agenda.flatMap(({ vastleggingen }) => vastleggingen), ...vergadering.zonderAgendapunt];
});

const vanSoort = (soort: Vastlegging['soort'], tekst: RegExp): Vastlegging[] =>
  alles.filter((v) => v.soort === soort && tekst.test(v.passages.map(({ citaat }) => citaat.replaceAll(/\s+/g, ' ')).join(' ')));
const dossiersVan = (v: Vastlegging | undefined): string[] => v?.dossiers.map(({ naam }) => naam) ?? [];

describe('Gegeven de terugkoppeling van DVO IJsselland van 2 oktober 2019', () => {
  it('zegt het importeren wat er is geregistreerd, en toont het de voortgang', () => {
    expect(invoer.exit).toBe(0);
    const { soort, aantallen } = geregistreerdSchema.parse(JSON.parse(invoer.uit));
    expect(soort).toBe('geregistreerd');
    expect(Object.values(aantallen).reduce((som, aantal) => som + aantal, 0)).toBe(alles.length);
    expect(invoer.fout).toMatch(/Document lezen …\n.*herkennen …\n.*plan maken …\nVastleggen …\n$/s);
  });

  it('is er precies één besluit van dit overleg: Buitengebied, ingestemd, met zijn woorden en twee voorwaarden', () => {
    const besluiten = alles.filter(({ soort }) => soort === 'besluit');
    expect(besluiten).toHaveLength(1);
    const [besluit] = besluiten;
    expect(dossiersVan(besluit)).toEqual(['Buitengebied']);
    expect(besluit?.spreker?.rol).toBe('voorzitter');
    expect(besluit?.besluit).toMatchObject({
      uitkomst: 'ingestemd',
      uitkomstWoorden: expect.stringContaining('ingestemd'),
      beslotenOp: '2019-10-02',
      voorwaarden: [expect.stringContaining('integraliteit'), expect.stringContaining('behandeling in de interlokale driehoeken')],
    });
    expect(besluit?.passages[0]?.citaat).toContain(besluit?.besluit?.uitkomstWoorden);
  });

  it('is het aanbod van het OM een toezegging, en de agendering een afspraak', () => {
    const toezeggingen = vanSoort('toezegging', /OM biedt aan de notitie nog te voorzien van een jurdische blik/);
    expect(toezeggingen).toHaveLength(1);
    expect(toezeggingen[0]?.spreker?.organisatie?.soort).toBe('openbaar-ministerie');
    expect(toezeggingen[0]?.actie?.houder).toBe('OM');
    expect(dossiersVan(toezeggingen[0])).toEqual(['OMG’s']);
    const afspraken = vanSoort('afspraak', /discussie straf- versus bestuursrecht wordt genoteerd voor een volgende bestuurdersbijeenkomst/);
    expect(afspraken).toHaveLength(1);
    expect(dossiersVan(afspraken[0])).toEqual(['OMG’s']);
  });

  it('is het besluit van de Raad van Toezicht van Burgernet een mededeling over een besluit van derden', () => {
    const mededelingen = vanSoort('mededeling', /Raad van Toezicht van Burgernet heeft besloten/);
    expect(mededelingen).toHaveLength(1);
    expect(mededelingen[0]?.besluitVanDerden?.orgaan).toContain('Raad van Toezicht van Burgernet');
    expect(mededelingen[0]?.besluit).toBeNull();
  });

  it('staat elk onderwerp op de agenda, met wat er is gezegd', () => {
    const onderwerpen = vergadering.agenda.filter(({ vastleggingen }) => vastleggingen.length > 0).map(({ titel }) => titel);
    for (const onderwerp of ['Burgernet', 'Zorg en veiligheid', 'Stuurgroep RIEC', 'vanuit politie', 'vanuit OM', 'Buitengebied', 'OMG’s', 'Cameratoezicht', 'APV']) {
      expect(onderwerpen).toContainEqual(expect.stringContaining(onderwerp));
    }
  });

  it('is alles automatisch gelezen en door geen mens bevestigd', () => {
    expect(alles.length).toBeGreaterThan(50);
    expect(new Set(alles.map(({ herkomst, bevestigd }) => `${herkomst} ${String(bevestigd)}`))).toEqual(new Set(['automatisch false']));
    expect(vergadering.aantallen.onbevestigd).toBe(alles.length);
  });

  it('staat elk citaat letter voor letter op zijn regels in het bestand', () => {
    const passages = passagesIn(vergadering);
    expect(passages.length).toBeGreaterThanOrEqual(alles.length);
    expect(passages.map(inHetVerslag)).toEqual(passages.map(({ citaat }) => citaat));
  });
});

describe('Gegeven de vraag wat er is besloten over cameratoezicht/I-watch', () => {
  it('geeft vraag --json één antwoord voor elk van de vijf DVO’s', () => {
    expect(antwoord.overleggen.map(({ overleg, stand }) => [overleg.naam, stand]).sort()).toEqual([
      ['DVO Gelderland-Midden', 'verwacht'], ['DVO Gelderland-Zuid', 'verwacht'], ['DVO IJsselland', 'besproken-zonder-besluit'],
      ['DVO Noord- en Oost-Gelderland', 'verwacht'], ['DVO Twente', 'verwacht'],
    ]);
  });

  it('zegt de tekst het ook aan wie geen JSON leest', () => {
    const uit = aflopen[4]?.uit;
    for (const deel of ['Geen besluit geregistreerd', 'besproken, geen besluit', 'r. 130-131', 'automatisch, onbevestigd', 'Niet te weten']) expect(uit).toContain(deel);
  });
});

describe('Gegeven wie verder kijkt in het register', () => {
  it('geeft dossiers ze allemaal, en dossier de geschiedenis met het nieuwste onderaan', () => {
    expect(dossiers.map(({ naam }) => naam)).toEqual(expect.arrayContaining(['Buitengebied', 'Burgernet', 'Cameratoezicht']));
    expect(buitengebied.dossier.dossierId).toBe(dossiers.find(({ naam }) => naam === 'Buitengebied')?.dossierId);
    const nummers = buitengebied.gebeurtenissen.map(({ nummer }) => nummer);
    expect(nummers).toEqual([...nummers].sort((a, b) => a - b));
    expect(buitengebied.gebeurtenissen.filter(({ type }) => type === 'BesluitVastgelegd')).toHaveLength(1);
  });

  it('eindigt elke vraag met 0, en met 3 wat er niet is', () => {
    expect(aflopen.map(({ exit }) => exit)).toEqual([0, 0, 0, 0, 0, 3, 3]);
    for (const [afloop, code, zin] of [
      [aflopen[5], 'dossier-onbekend', /Er is geen dossier ‘nergens-over’/],
      [aflopen[6], 'vergadering-onbekend', /Er is geen vergadering met kenmerk nergens-over/],
    ] as const) {
      expect(afloop).toMatchObject({ exit: 3, fout: expect.stringMatching(zin) });
      expect(foutSchema.parse(JSON.parse(afloop?.uit ?? ''))).toEqual({ fout: { code, bericht: expect.stringMatching(zin) } });
    }
  });
});

describe('Gegeven wie alleen wil zien wat er wordt herkend', () => {
  it('geeft extraheer --json de voorstellen met hun citaat, en maakt het geen register', async () => {
    const { exit, uit, fout } = await besluitregister(['extraheer', VERSLAG, '--json'], { cwd: map });
    expect({ exit, fout }).toEqual({ exit: 0, fout: '' });
    const voorstellen = voorstellenSchema.parse(JSON.parse(uit));
    expect(voorstellen.length).toBeGreaterThan(50);
    for (const { quote, startLine, endLine } of voorstellen) expect(inHetVerslag({ citaat: quote, vanRegel: startLine, totRegel: endLine })).toBe(quote);
  });

  it('komen stuurtekens uit een document niet op het scherm', async () => {
    const bestand = join(map, 'stuurtekens.txt');
    writeFileSync(bestand, readFileSync(VERSLAG, 'utf8').replace('een toelichting op de politievisie', 'een toelichting \u001b[2J\u009b31m\u202eop de politievisie'));
    const { exit, uit } = await alsProces(['extraheer', bestand]);
    expect(exit).toBe(0);
    expect(uit).toContain('een toelichting \ufffd[2J\ufffd31m\ufffdop de politievisie');
     
    expect(uit).not.toMatch(/[\u001b\u009b\u202e]/);
  });
});
