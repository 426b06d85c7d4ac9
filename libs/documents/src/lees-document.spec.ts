import { describe, it, expect } from '@jest/globals';
import fc from 'fast-check';
import { MAX_BESTAND_BYTES, MAX_TEKST_BYTES } from './grenzen.js';
import { leesDocument } from './lees-document.js';
import { OnleesbaarDocument } from './onleesbaar-document.js';
import { CODERINGEN, codeer } from './codeer.fixture.js';

const VERSLAG = 'Terugkoppeling DVO\n\nDe heer Miltenburg: “geen visie op cameratoezicht”.\nFinanciën: € 5 per hectare, zoals geëist in alle DVO’s.\n';

const foutVan = async (bytes: Uint8Array, naam = 'verslag.txt'): Promise<OnleesbaarDocument> => {
  const fout: unknown = await leesDocument(bytes, naam).then(() => undefined, (reden: unknown) => reden);
  if (fout instanceof OnleesbaarDocument) return fout;
  throw new Error(`verwachtte een onleesbaar document, kreeg ${String(fout)}`);
};

describe('leesDocument, tekst', () => {
  it.each(CODERINGEN)('leest %s letter voor letter', async (codering) => {
    const weergave = await leesDocument(codeer(VERSLAG, codering), 'map/verslag.TXT');
    expect(weergave).toEqual({
      regels: VERSLAG.split('\n').slice(0, -1),
      paginaVan: [1, 1, 1, 1],
      soort: 'txt',
      codering: codering.replace(/-(met|zonder)-bom$/u, ''),
      lezer: { naam: 'tekst', versie: 1 },
    });
  });

  it('noemt markdown md, en een bestand zonder extensie txt', async () => {
    const bytes = codeer('# Kop', 'utf-8-zonder-bom');
    expect((await leesDocument(bytes, 'verslag.md')).soort).toBe('md');
    expect((await leesDocument(bytes, 'verslag')).soort).toBe('txt');
  });

  it('behandelt een regel "# source:" als iedere andere', async () => {
    expect((await leesDocument(codeer('# source: elders\ntekst', 'utf-8-zonder-bom'), 'a.txt')).regels).toEqual(['# source: elders', 'tekst']);
  });

  const woord = fc.stringMatching(/^[A-Z]?[a-zéëïöüáèê]{1,9}(’s)?$/u);
  const zin = fc.tuple(fc.array(woord, { minLength: 1, maxLength: 8 }), fc.constantFrom('.', '?', ' – €', '”', ':', '…'));
  const regel = fc.oneof(zin.map(([woorden, slot]) => woorden.join(' ') + slot), fc.constantFrom('', '  - ', '1.\tOpening'));
  const tekst = fc.array(regel, { maxLength: 12 }).map((regels) => ['Verslag van de vergadering', ...regels]);

  it('geeft voor iedere Nederlandse tekst in iedere codering en met ieder regeleinde dezelfde regels', async () => {
    await fc.assert(fc.asyncProperty(tekst, fc.constantFrom(...CODERINGEN), fc.constantFrom('\n', '\r\n', '\r'), async (regels, codering, einde) => {
      const weergave = await leesDocument(codeer(regels.map((r) => r + einde).join(''), codering), 'verslag.txt');
      expect(weergave.regels).toEqual(regels);
      expect(weergave.paginaVan).toHaveLength(regels.length);
    }), { numRuns: 300 });
  });
});

describe('leesDocument, onleesbaar', () => {
  it.each([
    ['niets', '', 'leeg'],
    ['alleen wit', ' \r\n\t\f\n\u00a0', 'leeg'],
    ['een NUL', 'Terugkoppeling\0DVO', 'binair'],
    ['veel besturingstekens', 'abcd\u0001\u0002efgh', 'binair'],
  ])('weigert %s', async (_wat, tekst, code) => {
    expect((await foutVan(codeer(tekst, 'utf-8-zonder-bom'))).code).toBe(code);
  });

  it('weigert een bestand met alleen een byte order mark als leeg', async () => {
    expect((await foutVan(Uint8Array.of(0xef, 0xbb, 0xbf))).code).toBe('leeg');
  });

  it('laat een enkel besturingsteken in een lange tekst staan', async () => {
    const regel = `Zachte regelafbreking\u000bmidden in een zin, zoals Word die in platte tekst zet`;
    expect((await leesDocument(codeer(regel, 'utf-8-zonder-bom'), 'a.txt')).regels).toEqual([regel]);
  });

  it.each([
    ['DOS (CP850)', [0x69, 0x64, 0x65, 0x65, 0x89, 0x6e]],
    ['Macintosh', [0x67, 0x65, 0x95, 0x6e, 0x64]],
    ['een byte die Windows-1252 niet kent', [0x64, 0x65, 0x20, 0x81, 0x20, 0x68]],
    ['UTF-8 met een beschadigde byte', [0xc3, 0xab, 0x20, 0xeb, 0x20]],
    ['UTF-8-BOM met andere bytes', [0xef, 0xbb, 0xbf, 0x61, 0xeb, 0x61]],
    ['UTF-16 met een halve laatste letter', [0xff, 0xfe, 0x61, 0x00, 0x62]],
    ['UTF-16 met een half surrogaatpaar', [0xff, 0xfe, 0x00, 0xd8, 0x62, 0x00]],
  ])('weigert %s in plaats van te raden', async (_wat, bytes) => {
    expect((await foutVan(Uint8Array.from(bytes))).code).toBe('codering');
  });

  it('zegt op welke regel het misgaat, en wat te doen', async () => {
    const bytes = Buffer.concat([Buffer.from('een\r\ntwee\r\nidee'), Buffer.of(0x89), Buffer.from('n')]);
    expect((await foutVan(bytes, '/tmp/map/verslag.txt')).message)
      .toBe('"verslag.txt" is geen UTF-8, UTF-16 of Windows-1252: regel 3 bevat een teken dat niet te lezen is. Open het bestand in het programma waarin het gemaakt is en sla het op als UTF-8.');
  });

  it('leest een tekst op de grens en weigert een byte meer', async () => {
    const opDeGrens = Buffer.alloc(MAX_TEKST_BYTES, 'a');
    expect((await leesDocument(opDeGrens, 'a.txt')).regels).toHaveLength(1);
    const fout = await foutVan(Buffer.alloc(MAX_TEKST_BYTES + 1, 'a'));
    expect(fout.code).toBe('te-groot');
    expect(fout.message).toContain('10 MB');
  });

  it('weigert een bestand boven de 50 MB, van welke soort ook', async () => {
    const fout = await foutVan(new Uint8Array(MAX_BESTAND_BYTES + 1), 'a.pdf');
    expect(fout.code).toBe('te-groot');
    expect(fout.message).toContain('50 MB');
  });

  it('weigert een andere soort', async () => {
    expect((await foutVan(Buffer.from('a;b'), 'lijst.xlsx')).code).toBe('soort-onbekend');
  });

  it('gooit bij willekeurige bytes nooit iets anders dan OnleesbaarDocument', async () => {
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 200 }),
      fc.uint8Array({ maxLength: 60 }).map((staart) => Uint8Array.from([0xff, 0xfe, ...staart])),
      fc.uint8Array({ min: 0x20, maxLength: 60 }),
    );
    await fc.assert(fc.asyncProperty(bytes, fc.constantFrom('a.txt', 'a.md', 'a', 'a.bin'), async (inhoud, naam) => {
      const uitkomst: unknown = await leesDocument(inhoud, naam).catch((reden: unknown) => reden);
      if (!(uitkomst instanceof OnleesbaarDocument)) expect(uitkomst).toHaveProperty('regels.0');
    }), { numRuns: 500 });
  });
});
