import { describe, expect, it } from '@jest/globals';
import { unzipSync, strFromU8 } from 'fflate';
import { z } from 'zod';
import { besluitvormingSchema } from '../besluitvorming/besluitvorming.schema.js';
import { dossierGeschiedenisSchema, dossiersSchema } from '../dossiers/dossiers.schema.js';
import { vastleggingenlijstSchema } from '../lijsten/vastleggingenlijst.schema.js';
import { matrixSchema } from '../matrix/matrix.schema.js';
import { vastleggingdetailSchema } from '../vastleggingen/detail.schema.js';
import { leesCsv } from './csv.fixture.js';
import { alsTabel, bestandsnaam, TABELTYPEN } from './tabel.js';
import { tabelvorm } from './tabelvorm.js';

const [CSV, XLSX] = TABELTYPEN;
const vormVan = (schema: z.ZodType) => tabelvorm(z.toJSONSchema(schema, { io: 'output' }));
const KOP = { nummer: 214, peildatum: '2019-10-02', bekendOp: null };

const lijst = z.strictObject({
  nummer: z.int(), peildatum: z.nullable(z.iso.date()), bekendOp: z.nullable(z.iso.datetime()),
  items: z.array(z.strictObject({ tekst: z.nullable(z.string()), aantal: z.number(), waar: z.boolean(), deel: z.nullable(z.strictObject({ naam: z.string() })), namen: z.array(z.string()) })),
});
const item = { tekst: 'gewoon', aantal: 1, waar: true, deel: { naam: 'a' }, namen: ['x', 'y'] };

describe('een antwoord als tabel', () => {
  it('is in CSV terug te lezen, met waar het van is op elke rij', async () => {
    const tekst = 'Hij zei: "goed; akkoord"\nen ging – één café verder';
    const csv = await alsTabel(vormVan(lijst), { ...KOP, items: [{ ...item, tekst }, { ...item, tekst: null, aantal: 0.5, waar: false, deel: null, namen: [] }] }, CSV);
    expect(csv.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
    expect(leesCsv(csv)).toEqual([
      { tekst, aantal: '1', waar: 'waar', 'deel.naam': 'a', namen: 'x\ny', 'antwoord.nummer': '214', 'antwoord.peildatum': '2019-10-02', 'antwoord.bekendOp': '' },
      { tekst: '', aantal: '0,5', waar: 'onwaar', 'deel.naam': '', namen: '', 'antwoord.nummer': '214', 'antwoord.peildatum': '2019-10-02', 'antwoord.bekendOp': '' },
    ]);
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1+1', '\r=1+1', '\n=1+1', '=HYPERLINK("http://kwaad.example";"klik")'])('wordt van %j geen formule', async (tekst) => {
    const antwoord = { ...KOP, items: [{ ...item, tekst, deel: { naam: tekst } }] };
    const [rij] = leesCsv(await alsTabel(vormVan(lijst), antwoord, CSV));
    expect(rij).toMatchObject({ tekst: `'${tekst}`, 'deel.naam': `'${tekst}` });
    const blad = bladVan(await alsTabel(vormVan(lijst), antwoord, XLSX), 1);
    expect(blad.xml).not.toMatch(/<f[ >]/);
    expect(blad.teksten.filter((cel) => cel.trim() === tekst.trim())).toHaveLength(2);
  });

  it('houdt in XLSX getallen en tekst uit elkaar, en zegt op een tweede blad waar het van is', async () => {
    const inhoud = await alsTabel(vormVan(lijst), { ...KOP, items: [{ ...item, tekst: '0123' }] }, XLSX);
    const gegevens = bladVan(inhoud, 1);
    expect(gegevens.teksten).toContain('0123');
    expect(gegevens.xml).toMatch(/<v>1<\/v>/);
    const herkomst = bladVan(inhoud, 2);
    expect([...herkomst.teksten, herkomst.xml].join()).toMatch(/nummer.*peildatum.*214.*43740/s);
  });

  it('staan in XLSX dagen en ogenblikken als zodanig, en wat Excel niet kan tellen als tekst', async () => {
    const dag = z.nullable(z.iso.date());
    const vorm = vormVan(z.strictObject({ ...lijst.shape, items: z.array(z.strictObject({ op: dag, sinds: z.iso.datetime(), dagen: z.array(z.iso.date()), tekst: z.string() })) }));
    const antwoord = { ...KOP, bekendOp: '2019-11-01T12:00:00.123Z', items: [
      { op: '2019-10-02', sinds: '2019-10-02T06:00:00.000Z', dagen: ['2019-10-02', '2019-10-03'], tekst: '2019-10-02' }, { op: '1899-12-31', sinds: '0001-01-01T00:00:00.000Z', dagen: [], tekst: '' },
    ] };
    const inhoud = await alsTabel(vorm, antwoord, XLSX);
    // No time of making in it (APPNOTE 4.4.6): asked again it is the same file.
    expect(inhoud.readUInt32LE(10)).toBe(0x0021_0000);
    const { xml, teksten } = bladVan(inhoud, 1);
    // Days since the last one of 1899, as ECMA-376-1 §18.17.4.1 counts them.
    expect([...xml.matchAll(/<c r="[AB]2" s="\d+"><v>([\d.]+)<\/v>/g)].map(([, getal]) => getal)).toEqual(['43740', '43740.25']);
    expect(teksten).toEqual(expect.arrayContaining(['2019-10-02\n2019-10-03', '2019-10-02', '1899-12-31', '0001-01-01T00:00:00.000Z']));
    expect(strFromU8(unzipSync(inhoud)['xl/styles.xml'] ?? new Uint8Array())).toMatch(/formatCode="yyyy-mm-dd"/);
    expect(xml).toMatch(/<col min="1" max="1" width="12"/);
    expect(bladVan(inhoud, 2).xml).toMatch(/<v>43740<\/v>.*<v>43770\.5/s);
  });

  it('blijft een werkblad heel, wat er ook in een tekst staat', async () => {
    const tekst = `voor\u0000\u000b\uffffna _x0041_ ${'x'.repeat(40_000)} <b>&amp;`;
    const { xml, teksten } = bladVan(await alsTabel(vormVan(lijst), { ...KOP, items: [{ ...item, tekst }] }, XLSX), 1);
    expect(xml + teksten.join('')).not.toMatch(/[\u0000\u000b\uffff]/u);
    const langste = teksten.toSorted((a, b) => b.length - a.length)[0] ?? '';
    expect(langste.length).toBeLessThanOrEqual(32_767);
    // Excel takes _x0041_ for an A, and _x005F_ for the underscore.
    expect([langste.slice(0, 21), langste.slice(-4)]).toEqual(['voorna _x005F_x0041_ ', ' […]']);
  });

  it('staat van een vastlegging alles op één rij, en van één vastlegging elke versie op een rij', () => {
    const relaties = [{ richting: 'uit', soort: 'herroept', vastleggingId: 'b' }, { richting: 'in', soort: 'wijzigt', vastleggingId: 'c' }];
    const besluit = { vastleggingId: 'a', soort: 'besluit', besluit: { uitkomst: 'ingestemd', relaties }, passages: [{ vanRegel: 1, citaat: 'een\ntwee' }, { vanRegel: 4, citaat: 'drie' }] };
    expect(vormVan(vastleggingenlijstSchema).rijen({ ...KOP, vastleggingen: [besluit] })).toEqual([expect.objectContaining({
      'besluit.uitkomst': 'ingestemd', 'besluit.relaties.soort': 'herroept\nwijzigt', 'besluit.relaties.vastleggingId': 'b\nc', 'passages.vanRegel': '1\n4', 'passages.citaat': 'een twee\ndrie',
    })]);
    const leeg = { ...besluit, passages: [{ vanRegel: null, citaat: '' }, { vanRegel: 4, citaat: null }] };
    expect(vormVan(vastleggingenlijstSchema).rijen({ ...KOP, vastleggingen: [leeg] })).toEqual([expect.objectContaining({ 'passages.vanRegel': '\n4', 'passages.citaat': null })]);
    const wijzigingen = [{ naam: 'Strekking', voor: 'voor', na: 'tegen' }];
    const { kolommen, rijen } = vormVan(vastleggingdetailSchema);
    expect(rijen({ ...KOP, vastlegging: besluit, versies: [{ versie: 1, wijzigingen: [] }, { versie: 2, wijzigingen }], relaties, verloop: [] })).toEqual([
      expect.objectContaining({ 'vastlegging.vastleggingId': 'a', 'relaties.soort': 'herroept\nwijzigt', versie: 1, 'wijzigingen.na': null, 'antwoord.nummer': 214 }),
      expect.objectContaining({ 'vastlegging.vastleggingId': 'a', versie: 2, 'wijzigingen.naam': 'Strekking', 'wijzigingen.voor': 'voor', 'wijzigingen.na': 'tegen' }),
    ]);
    expect(kolommen).toEqual(expect.arrayContaining(['geheimhoudingen.fase', 'verloop.zin', 'afhankelijk.id', 'herkomst.reden.toelichting']));
  });

  it('heeft van elk soort antwoord vaste kolommen', () => {
    expect(vormVan(dossiersSchema).kolommen).toEqual(expect.arrayContaining(['dossierId', 'naam', 'aliassen', 'antwoord.nummer']));
    expect(vormVan(matrixSchema).kolommen).toEqual(expect.arrayContaining(['dossier.naam', 'overlegId', 'stand', 'besluit.uitkomst']));
    const cellen = [{ overlegId: 'a', stand: 'verwacht', besluit: null }];
    expect(vormVan(matrixSchema).rijen({ ...KOP, overleggen: [{ overlegId: 'a', naam: 'DVO Twente' }], rijen: [{ dossier: { naam: 'Buitengebied' }, cellen }] }))
      .toEqual([expect.objectContaining({ 'dossier.naam': 'Buitengebied', 'overleg.naam': 'DVO Twente', stand: 'verwacht', 'besluit.uitkomst': null })]);
    const { kolommen, rijen } = vormVan(besluitvormingSchema);
    expect(kolommen).toEqual(expect.arrayContaining(['overleg.naam', 'stand', 'lijst', 'tekst', 'passages.citaat', 'passages.vanRegel', 'spreker.naam', 'dossiers.naam']));
    expect(vormVan(dossierGeschiedenisSchema).rijen({ ...KOP, dossier: { dossierId: 'd', naam: 'Buitengebied', aliassen: [] }, gebeurtenissen: [{ nummer: 3 }] }))
      .toEqual([expect.objectContaining({ 'dossier.naam': 'Buitengebied', nummer: 3 })]);
    // A body where nothing was said has a row too.
    expect(rijen({ ...KOP, overleggen: [{ overleg: { naam: 'DVO Twente' }, stand: 'verwacht', standpunten: [] }], gezamenlijkeStandpunten: [] }))
      .toEqual([expect.objectContaining({ 'overleg.naam': 'DVO Twente', stand: 'verwacht', 'antwoord.nummer': 214 })]);
  });

  it('heet naar wat is gevraagd', () => {
    expect(bestandsnaam('/v1/besluiten', KOP, CSV)).toBe('besluiten-nr214.csv');
    expect(bestandsnaam('/v1/vergaderingen/0199a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1b', {}, XLSX)).toBe('vergaderingen.xlsx');
  });
});

/** A sheet of a workbook, and the texts in its cells. */
function bladVan(inhoud: Buffer, nummer: number): { readonly xml: string; readonly teksten: readonly string[] } {
  const delen = unzipSync(inhoud);
  const lees = (naam: string): string => (delen[naam] ? strFromU8(delen[naam]) : '');
  const gedeeld = teksten(lees('xl/sharedStrings.xml'));
  const xml = lees(`xl/worksheets/sheet${nummer}.xml`);
  const verwezen = [...xml.matchAll(/t="s"[^>]*><v>(\d+)<\/v>/g)].map(([, plek]) => gedeeld[Number(plek)] ?? '');
  return { xml, teksten: [...verwezen, ...teksten(xml)] };
}

function teksten(xml: string): string[] {
  return [...xml.matchAll(/<t[^>]*>([^<]*)<\/t>/g)].map(([, tekst = '']) =>
    tekst.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&apos;', "'").replaceAll('&amp;', '&'));
}
