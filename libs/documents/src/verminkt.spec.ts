import { describe, it, expect } from '@jest/globals';
import fc from 'fast-check';
import { alinea, documentXml, onderdelen, zip } from './docx/docx.fixture.js';
import { leesDocx } from './docx/lees-docx.js';
import { OnleesbaarDocument } from './onleesbaar-document.js';
import { leesPdf } from './pdf/lees-pdf.js';
import { pdfMet } from './pdf/pdf.fixture.js';

const PDF = pdfMet([{ x: 50, y: 700, tekst: 'Terugkoppeling' }, { x: 50, y: 680, tekst: 'tweede regel' }], 'scan');
const DOCX = zip(onderdelen(documentXml(`${alinea('Terugkoppeling')}<w:tbl><w:tr><w:tc>${alinea('cel')}</w:tc></w:tr></w:tbl>`)));

/** A file with some bytes replaced by others, as many or not. */
const verminking = (heel: Uint8Array): fc.Arbitrary<Uint8Array> =>
  fc.tuple(fc.nat(heel.length), fc.nat(60), fc.uint8Array({ maxLength: 8 })).map(([begin, weg, stuk]) => Buffer.concat([heel.subarray(0, begin), stuk, heel.subarray(begin + weg)]));

describe.each([
  ['pdf', PDF, leesPdf],
  ['docx', DOCX, leesDocx],
])('een verminkte %s', (_soort, heel, lees) => {
  it('is te lezen of een OnleesbaarDocument, en nooit iets anders', async () => {
    await fc.assert(fc.asyncProperty(verminking(heel), async (bytes) => {
      const uitkomst: unknown = await lees(new Uint8Array(bytes), 'verslag').catch((reden: unknown) => reden);
      if (!(uitkomst instanceof OnleesbaarDocument)) expect(uitkomst).toHaveProperty('paginaVan');
    }), { numRuns: 200 });
  });
});
