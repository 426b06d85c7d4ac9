import { describe, it, expect } from '@jest/globals';
import { alinea, documentXml, NAMEN, onderdelen, zip } from './docx/docx.fixture.js';
import { leesDocument } from './lees-document.js';
import { OnleesbaarDocument } from './onleesbaar-document.js';
import { pdfBom, pdfMet } from './pdf/pdf.fixture.js';
import { leesInWorker } from './worker/lees-in-worker.js';

const MB = 1024 * 1024;
const DOCX = onderdelen(documentXml(alinea('Terugkoppeling')));
const PDF = pdfMet([{ x: 50, y: 700, tekst: 'Terugkoppeling' }]);

const foutVan = async (bytes: Uint8Array, naam: string): Promise<OnleesbaarDocument> => {
  const fout: unknown = await leesDocument(bytes, naam).then(() => undefined, (reden: unknown) => reden);
  if (fout instanceof OnleesbaarDocument) return fout;
  throw new Error(`verwachtte een onleesbaar document, kreeg ${String(fout)}`);
};

describe('leesDocument, pdf', () => {
  it('leest regels met hun bladzijde, en onthoudt waarmee', async () => {
    const een = [{ x: 50, y: 750, tekst: 'Financi\xebn (geheel)' }, { x: 50, y: 738, tekst: 'tweede regel' }];
    expect(await leesDocument(pdfMet(een, [], [{ x: 50, y: 750, tekst: 'slot' }]), 'verslag.pdf')).toEqual({
      regels: ['Financiën (geheel)', 'tweede regel', 'slot'],
      paginaVan: [1, 1, 3],
      soort: 'pdf',
      codering: null,
      lezer: { naam: expect.stringMatching(/^pdf-js-\d+-\d+-\d+$/u), versie: 3 },
    });
  });

  it('herkent een pdf onder een andere naam, en laat de bytes van de aanroeper heel', async () => {
    const bytes = new Uint8Array(PDF);
    expect((await leesDocument(bytes, 'verslag.txt')).soort).toBe('pdf');
    expect(bytes).toEqual(PDF);
  });

  it('weigert een scan, en noemt de bladzijden als er ook tekst is', async () => {
    const tekst = [{ x: 50, y: 750, tekst: 'tekst' }];
    expect(await foutVan(pdfMet('scan', 'scan'), 'a.pdf')).toMatchObject({ code: 'geen-tekst', message: expect.stringContaining('op geen enkele pagina') });
    expect(await foutVan(pdfMet(tekst, 'scan', 'scan', tekst, 'scan'), 'a.pdf')).toMatchObject({ code: 'geen-tekst', message: expect.stringContaining('pagina 2-3, 5') });
  });

  it('weigert een bladzijde waarop de letters getekend zijn', async () => {
    expect((await foutVan(pdfMet('vormen'), 'a.pdf')).code).toBe('geen-tekst');
  });

  it('weigert een pdf waarvan het lettertype niet zegt welke letters het toont', async () => {
    const zinnen = ['De heer Miltenburg geeft een toelichting op de politievisie op cameratoezicht.', 'Hij vraagt de gemeenten om een reactie, zodat het voorstel kan worden besproken.'];
    const vormnummers = zinnen.map((zin) => Array.from(zin, (teken) => (teken === ' ' ? teken : String.fromCharCode(teken.charCodeAt(0) - 29))).join(''));
    const pdf = (regels: readonly string[]): Uint8Array => pdfMet(regels.map((tekst, i) => ({ x: 50, y: 700 - 12 * i, tekst })));
    expect(await foutVan(pdf(vormnummers), 'a.pdf')).toMatchObject({ code: 'geen-tekst', message: expect.stringContaining('geen tekencodes') });
    expect((await leesDocument(pdf(zinnen), 'a.pdf')).regels).toEqual(zinnen);
  });

  it('leest tekst langs de kantlijn na die van de bladzijde', async () => {
    const bytes = pdfMet([{ x: 20, y: 100, tekst: 'stempel', staand: true }, { x: 50, y: 750, tekst: 'een' }, { x: 50, y: 120, tekst: 'twee' }]);
    expect((await leesDocument(bytes, 'a.pdf')).regels).toEqual(['een', 'twee', 'stempel']);
  });

  it('leest een tabel die op zijn kant ligt zoals zij ligt, en een watermerk na alles', async () => {
    const cel = (tekst: string, kolom: number, rij: number): { x: number; y: number; tekst: string; staand: boolean } => ({ x: 100 + 20 * rij, y: 100 + 200 * kolom, tekst, staand: true });
    const bytes = pdfMet([cel('Wie', 1, 0), cel('Actie', 0, 0), cel('Bats', 1, 1), cel('sturen', 0, 1), { x: 200, y: 300, tekst: 'CONCEPT', schuin: true }, { x: 50, y: 750, tekst: 'Kop' }]);
    expect((await leesDocument(bytes, 'a.pdf')).regels).toEqual(['Kop', 'Actie\tWie', 'sturen\tBats', 'CONCEPT']);
  });

  it('laat regelnummers in de kantlijn weg, ook op een bladzijde met een enkele', async () => {
    const regels = (aantal: number, eerste: number): { x: number; y: number; tekst: string }[] => Array.from({ length: aantal }, (_, i) => [
      { x: 100, y: 750 - 12 * i, tekst: `regel ${eerste + i}` }, ...((eerste + i) % 5 === 0 ? [{ x: eerste + i < 10 ? 65 : 60, y: 750 - 12 * i, tekst: `${eerste + i}` }] : []),
    ]).flat();
    const { regels: gelezen } = await leesDocument(pdfMet(regels(16, 1), regels(5, 17)), 'a.pdf');
    expect(gelezen).toEqual(Array.from({ length: 21 }, (_, i) => `regel ${i + 1}`));
  });

  it('weigert een pdf met alleen lege bladzijden als leeg', async () => {
    expect((await foutVan(pdfMet([], []), 'a.pdf')).code).toBe('leeg');
  });

  it('weigert wat geen pdf is, of er maar een stuk van is', async () => {
    expect((await foutVan(Buffer.from('%PDF-1.7 en dan niets'), 'a.pdf')).code).toBe('beschadigd');
    expect((await foutVan(Buffer.from('gewone tekst'), 'a.pdf')).code).toBe('beschadigd');
  });

  it('stopt een pdf die zich opblaast, ook als de aanroeper geen eigen grenzen stelt', async () => {
    expect((await foutVan(pdfBom(2048 * MB), 'bom.pdf')).code).toMatch(/^te-(groot|traag)$/u);
  }, 60_000);
});

describe('de grenzen van het lezen', () => {
  it('stopt een document dat meer geheugen vraagt dan het mag, en leest daarna het volgende', async () => {
    const bom = leesInWorker({ bytes: pdfBom(1024 * MB), naam: 'bom.pdf', soort: 'pdf' }, { leestijdMs: 60_000, geheugenMb: 128 });
    await expect(bom).rejects.toMatchObject({ name: 'OnleesbaarDocument', code: 'te-groot', message: expect.stringContaining('128 MB werkgeheugen') });
    expect((await leesDocument(PDF, 'a.pdf')).regels).toEqual(['Terugkoppeling']);
  });

  it('stopt een document dat langer duurt dan het mag, en leest daarna het volgende', async () => {
    const traag = leesInWorker({ bytes: pdfBom(1024 * MB), naam: 'traag.pdf', soort: 'pdf' }, { leestijdMs: 1, geheugenMb: 512 });
    await expect(traag).rejects.toMatchObject({ name: 'OnleesbaarDocument', code: 'te-traag', message: expect.stringContaining('"traag.pdf"') });
    expect((await leesDocument(PDF, 'a.pdf')).regels).toEqual(['Terugkoppeling']);
  });
});

describe('leesDocument, docx', () => {
  it('leest de tekst met opsommingen, dan de voetnoten', async () => {
    const footnotes = `<w:footnotes ${NAMEN}><w:footnote w:type="separator" w:id="0">${alinea('lijn')}</w:footnote><w:footnote w:id="2">${alinea('de noot')}</w:footnote></w:footnotes>`;
    const bytes = zip(onderdelen(documentXml(`${alinea('Kop')}${alinea('slot', '<w:pageBreakBefore/>')}`), { footnotes }));
    expect(await leesDocument(bytes, 'verslag.docx')).toEqual({ regels: ['Kop', 'slot', 'de noot'], paginaVan: [1, 2, 2], soort: 'docx', codering: null, lezer: { naam: 'docx', versie: 3 } });
  });

  it.each([
    ['een versleuteld onderdeel', zip(DOCX.map((deel) => ({ ...deel, versleuteld: true }))), 'versleuteld'],
    ['een pakket van Word met een wachtwoord', Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.from('EncryptedPackage', 'utf16le')]), 'versleuteld'],
    ['een oud Word-bestand', Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(100)]), 'soort-onbekend'],
    ['een zip die geen docx is', zip([{ naam: 'mimetype', inhoud: 'application/vnd.oasis.opendocument.text' }]), 'soort-onbekend'],
    ['een half bestand', zip(DOCX).subarray(0, 300), 'beschadigd'],
    ['xml die niet klopt', zip(onderdelen(documentXml('<w:p>'))), 'beschadigd'],
    ['twee onderdelen van een naam', zip([...DOCX, ...DOCX]), 'beschadigd'],
    ['een docx zonder tekst', zip(onderdelen(documentXml('<w:p/>'))), 'leeg'],
    ['een bestand dat zich opblaast', zip(onderdelen(documentXml(alinea(' '.repeat(65 * MB))))), 'te-groot'],
    ['meer inhoud dan het bestand zegt', zip(DOCX.map((deel) => ({ ...deel, lengte: 40 }))), 'beschadigd'],
    ['meer tekst dan een verslag kan hebben', zip(onderdelen(documentXml(alinea('a'.repeat(11 * MB))))), 'te-groot'],
  ])('weigert %s', async (_wat, bytes, code) => {
    expect((await foutVan(bytes, 'verslag.docx')).code).toBe(code);
  });

  it('leest documenten tegelijk zonder ze te verwisselen', async () => {
    const namen = Array.from({ length: 6 }, (_, i) => `document ${i}`);
    const gelezen = await Promise.all(namen.map((naam, i) => leesDocument(i % 2 === 0 ? zip(onderdelen(documentXml(alinea(naam)))) : pdfMet([{ x: 50, y: 700, tekst: naam }]), 'verslag')));
    expect(gelezen.map(({ regels }) => regels)).toEqual(namen.map((naam) => [naam]));
  });
});
