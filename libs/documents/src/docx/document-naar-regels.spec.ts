import { describe, it, expect } from '@jest/globals';
import { documentNaarRegels } from './document-naar-regels.js';
import { NAMEN, alinea, documentXml } from './docx.fixture.js';
import { leesNummerdefinities } from './nummering.js';

const GEEN = leesNummerdefinities(undefined, undefined);
const lees = (body: string, nummers = GEEN): string[] => documentNaarRegels(documentXml(body), nummers).map(({ tekst }) => tekst);
const paginas = (body: string): number[] => documentNaarRegels(documentXml(body), GEEN).map(({ pagina }) => pagina);
const run = (inhoud: string): string => `<w:r>${inhoud}</w:r>`;
const tekst = (inhoud: string): string => run(`<w:t xml:space="preserve">${inhoud}</w:t>`);
const cel = (...alineas: string[]): string => `<w:tc>${alineas.map((a) => alinea(a)).join('')}</w:tc>`;
const rij = (...cellen: string[]): string => `<w:tr>${cellen.join('')}</w:tr>`;

describe('documentNaarRegels', () => {
  it('maakt van iedere alinea een regel, letter voor letter', () => {
    expect(lees(`${alinea('  Financiën &amp; “meer” ')}<w:p/>${alinea('slot')}`)).toEqual(['  Financiën & “meer” ', '', 'slot']);
  });

  it('voegt runs samen en leest tekens die een element zijn', () => {
    expect(lees(`<w:p>${tekst('a')}${run('<w:tab/>')}${tekst('b')}${run('<w:noBreakHyphen/><w:t>c</w:t><w:br/><w:t>d</w:t>')}</w:p>`)).toEqual(['a\tb\u2011c', 'd']);
  });

  it('leest een tab in de eigenschappen van een alinea niet als teken', () => {
    expect(lees(alinea('a', '<w:tabs><w:tab w:val="left" w:pos="720"/></w:tabs>'))).toEqual(['a']);
  });

  it('leest een wijziging zoals die nu is, en geen verborgen tekst of veldcode', () => {
    const body = `<w:p>${tekst('het ')}<w:del>${run('<w:delText>oude</w:delText>')}</w:del><w:moveFrom>${tekst('weg')}</w:moveFrom><w:ins>${tekst('nieuwe')}</w:ins>`
      + `${run('<w:rPr><w:vanish/></w:rPr><w:t>geheim</w:t><w:tab/>')}${run('<w:instrText>PAGE</w:instrText>')}${run('<w:rPr><w:vanish w:val="0"/></w:rPr><w:t> besluit</w:t>')}</w:p>`;
    expect(lees(body)).toEqual(['het nieuwe besluit']);
  });

  it('leest van twee vormen van hetzelfde kader er een, na de alinea waar het aan vastzit', () => {
    const kader = `<w:txbxContent>${alinea('in het kader')}</w:txbxContent>`;
    expect(lees(`<w:p>${tekst('voor ')}${run(`<mc:AlternateContent><mc:Choice>${kader}</mc:Choice><mc:Fallback>${kader}</mc:Fallback></mc:AlternateContent>`)}${tekst('na')}</w:p>`))
      .toEqual(['voor na', 'in het kader']);
  });

  it('leest een tabel per rij met tabs, en een tabel in een cel op zijn plaats', () => {
    expect(lees(`<w:tbl>${rij(cel('1'), cel('Actie', ''), cel('Bats'))}${rij(cel('2'), cel('Eerst', 'dan'), cel(''))}${rij(cel(''), cel(''))}</w:tbl>`))
      .toEqual(['1\tActie\tBats', '2\tEerst', '\tdan\t']);
    expect(lees(`<w:tbl>${rij(`<w:tc>${alinea('boven')}<w:tbl>${rij(cel('a'), cel('b'))}</w:tbl><w:p/></w:tc>`, cel('naast'))}</w:tbl>`)).toEqual(['boven', 'a\tb\tnaast']);
  });

  it('laat in een tabel iedere cel in haar kolom, ook na samengevoegde cellen en onder een alinea', () => {
    const breed = (inhoud: string, kolommen: number): string => `<w:tc><w:tcPr><w:gridSpan w:val="${kolommen}"/></w:tcPr>${alinea(inhoud)}</w:tc>`;
    const drie = rij(cel('Nr'), cel('Actie'), cel('Wie'));
    expect(lees(`<w:tbl>${drie}${rij(breed('Deel een', 3))}${rij(breed('breed', 2), cel('Bats'))}${rij(cel('1'), breed('actie', 2))}</w:tbl>`)).toEqual(['Nr\tActie\tWie', 'Deel een', 'breed\t\tBats', '1\tactie\t']);
    expect(lees(`<w:tbl>${drie}<w:tr><w:trPr><w:gridBefore w:val="1"/></w:trPr>${cel('a', '', 'b')}${cel('c', 'd')}</w:tr></w:tbl>`)).toEqual(['Nr\tActie\tWie', '\ta', '\tb\tc', '\t\td']);
  });

  it('telt kolommen niet verder dan een tabel er kan hebben', () => {
    expect(lees(`<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val="999999999"/></w:tcPr>${alinea('a')}</w:tc>${cel('b')}</w:tr></w:tbl>`)).toEqual([`a${'\t'.repeat(63)}b`]);
  });

  it.each([
    ['een vinkje van Wingdings', '<w:sym w:font="Wingdings" w:char="F0FC"/>', '✓'],
    ['een vinkje van Wingdings 2, zonder het begin van zijn plaats', '<w:sym w:font="Wingdings 2" w:char="50"/>', '✓'],
    ['een teken dat niemand kent', '<w:sym w:font="Huisletter" w:char="F001"/>', '\ufffd'],
    ['een zacht afbreekstreepje, dat geen teken is', '<w:t>veiligheids\u00ad</w:t><w:softHyphen/><w:t>regio</w:t>', 'veiligheidsregio'],
  ])('leest %s', (_wat, inhoud, tekens) => {
    expect(lees(`<w:p>${run(inhoud)}</w:p>`)).toEqual([tekens]);
  });

  it('voegt alinea’s samen waarvan het einde is verwijderd, en telt een verwijderde alinea niet', () => {
    const weg = '<w:rPr><w:del w:id="1"/></w:rPr>';
    expect(lees(`${alinea('De burgemeester ', weg)}${alinea('stemt in.')}${alinea('slot')}`)).toEqual(['De burgemeester stemt in.', 'slot']);
    expect(lees(`<w:p><w:pPr>${weg}</w:pPr><w:del>${run('<w:delText>weg</w:delText>')}</w:del></w:p>${alinea('slot')}`)).toEqual(['slot']);
    expect(lees(`<w:tbl>${rij(`<w:tc>${alinea('a', weg)}</w:tc>`, cel('b'))}</w:tbl>${alinea('laatste', weg)}`)).toEqual(['a\tb', 'laatste']);
  });

  it('zet een kop tussen lege regels: naar stijl, naar niveau, of geheel vet', () => {
    const kop = (eigenschappen: string): string => alinea('Kop', eigenschappen);
    const stijlen = leesNummerdefinities(undefined, `<w:styles ${NAMEN}><w:style w:styleId="Kop1"><w:name w:val="heading 1"/></w:style><w:style w:styleId="Eigen"><w:basedOn w:val="Kop1"/></w:style>
      <w:style w:styleId="Niet"><w:basedOn w:val="Kop1"/><w:pPr><w:outlineLvl w:val="9"/></w:pPr></w:style></w:styles>`);
    const vet = (inhoud: string): string => `<w:p>${run(`<w:rPr><w:b/></w:rPr><w:t>${inhoud}</w:t>`)}${run('<w:t xml:space="preserve"> </w:t>')}</w:p>`;
    const apart = ['voor', '', 'Kop', '', 'na'];
    for (const eigenschappen of ['<w:pStyle w:val="Kop1"/>', '<w:pStyle w:val="Eigen"/>', '<w:outlineLvl w:val="2"/>']) expect(lees(`${alinea('voor')}${kop(eigenschappen)}${alinea('na')}`, stijlen)).toEqual(apart);
    expect(lees(`${alinea('voor')}${vet('Kop')}${alinea('na')}`).map((r) => r.trim())).toEqual(apart);
    expect(lees(`${kop('<w:pStyle w:val="Kop1"/>')}<w:p/>${alinea('na')}`, stijlen)).toEqual(['Kop', '', 'na']);
    expect(lees(`${alinea('voor')}${kop('<w:pStyle w:val="Niet"/>')}${vet('Een vette zin.')}<w:tbl>${rij(cel('a', 'b'))}</w:tbl>`, stijlen).map((r) => r.trim())).toEqual(['voor', 'Kop', 'Een vette zin.', 'a', 'b']);
  });

  it('telt bladzijden bij harde pagina-einden als Word ze niet zelf opschreef', () => {
    const einde = `<w:p>${run('<w:br w:type="page"/>')}${tekst('b')}</w:p>`;
    expect(paginas(`${alinea('a')}${einde}${alinea('c', '<w:pageBreakBefore/>')}`)).toEqual([1, 2, 3]);
  });

  it('telt bladzijden zoals Word ze opschreef, en een hard einde dan niet dubbel', () => {
    const body = `<w:p>${tekst('a')}${run('<w:br w:type="page"/>')}</w:p><w:p>${run('<w:lastRenderedPageBreak/><w:t>b</w:t>')}</w:p><w:p>${tekst('c')}${run('<w:lastRenderedPageBreak/><w:t>d</w:t>')}</w:p>${alinea('e')}`;
    expect(documentNaarRegels(documentXml(body), GEEN)).toEqual([
      { tekst: 'a', pagina: 1 },
      { tekst: '', pagina: 1 },
      { tekst: 'b', pagina: 2 },
      { tekst: 'cd', pagina: 2 },
      { tekst: 'e', pagina: 3 },
    ]);
  });

  it.each([
    ['een niet afgesloten element', '<w:p>'],
    ['een onbekende entiteit', alinea('&lol;')],
  ])('weigert %s', (_wat, body) => {
    expect(() => lees(body)).toThrow();
  });

  it('weigert een documenttype, waarmee een bestand zichzelf kan opblazen', () => {
    expect(() => documentNaarRegels('<!DOCTYPE a [<!ENTITY b "c">]><w:document/>', GEEN)).toThrow('document type');
  });
});

describe('nummering', () => {
  const niveau = (ilvl: number, soort: string, patroon: string, meer = ''): string =>
    `<w:lvl w:ilvl="${ilvl}"><w:start w:val="1"/><w:numFmt w:val="${soort}"/><w:lvlText w:val="${patroon}"/>${meer}</w:lvl>`;
  const NUMBERING = `<w:numbering ${NAMEN}><w:abstractNum w:abstractNumId="7">${niveau(0, 'decimal', '%1.')}${niveau(1, 'decimal', '%1.%2', '<w:pStyle w:val="Kop2"/>')}${niveau(2, 'lowerRoman', '%3)')}</w:abstractNum>
    <w:abstractNum w:abstractNumId="8">${niveau(0, 'bullet', '\uf0b7')}${niveau(1, 'bullet', '–')}${niveau(2, 'upperLetter', '%3')}</w:abstractNum>
    <w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="8"/></w:num>
    <w:num w:numId="3"><w:abstractNumId w:val="7"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride></w:num></w:numbering>`;
  const STYLES = `<w:styles ${NAMEN}><w:style w:styleId="Kop1"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
    <w:style w:styleId="Kop2"><w:basedOn w:val="Kop1"/></w:style><w:style w:styleId="Rond"><w:basedOn w:val="Rond"/></w:style></w:styles>`;
  const definities = leesNummerdefinities(NUMBERING, STYLES);
  const punt = (numId: number, ilvl = 0): string => alinea('x', `<w:numPr><w:ilvl w:val="${ilvl}"/><w:numId w:val="${numId}"/></w:numPr>`);
  const stijl = (naam: string): string => alinea('x', `<w:pStyle w:val="${naam}"/>`);

  it.each([
    ['telt door, en begint een dieper niveau opnieuw', [punt(1), punt(1, 1), punt(1, 1), punt(1, 2), punt(1), punt(1, 1)], ['1. x', '1.1 x', '1.2 x', 'i) x', '2. x', '2.1 x']],
    ['telt door na tekst ertussen', [punt(1), alinea('tussen'), punt(1)], ['1. x', 'tussen', '2. x']],
    ['begint een lijst die dat zegt op zijn eigen getal', [punt(1), punt(3), punt(3), punt(1)], ['1. x', '5. x', '6. x', '7. x']],
    ['zet bolletjes, en letters na de z dubbel', [punt(2), punt(2, 1), ...Array.from({ length: 27 }, () => punt(2, 2))].slice(0, 29), ['• x', '– x', ...Array.from({ length: 26 }, (_, i) => `${String.fromCharCode(65 + i)} x`), 'AA x']],
    ['geeft een verwijderde alinea geen nummer', [alinea('', '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr><w:rPr><w:del w:id="1"/></w:rPr>'), punt(1), punt(1)], ['1. x', '2. x']],
    ['nummert koppen naar hun stijl', [stijl('Kop1'), stijl('Kop2'), stijl('Kop2'), stijl('Kop1'), stijl('Kop2')], ['1. x', '1.1 x', '1.2 x', '2. x', '2.1 x']],
    ['nummert niet wat zegt geen nummer te hebben, of een lijst noemt die er niet is', [alinea('x', '<w:pStyle w:val="Kop1"/><w:numPr><w:numId w:val="0"/></w:numPr>'), punt(99), stijl('Rond')], ['x', 'x', 'x']],
  ])('%s', (_wat, alineas, regels) => {
    expect(lees(alineas.join(''), definities)).toEqual(regels);
  });
});
