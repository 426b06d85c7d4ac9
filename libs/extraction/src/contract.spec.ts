import { describe, expect, it } from '@jest/globals';
import { controleerExtractie, extraheer } from './index.js';
import type { Extractie, Voorstel } from './index.js';

const regels = [
  'Verslag Veiligheidsoverleg Plaats 4 maart 2020', 'Aanwezig: Anna Bos (voorzitter), Cees Dijk (politie)', '', '1. Cameratoezicht',
  'Cees Dijk licht de notitie toe.', 'De voorzitter concludeert dat ermee wordt ingestemd.', 'Anna Bos zegt toe de gemeenten vóór 1 mei te informeren.',
];
const eerlijk = extraheer(regels, { datum: null });
const codes = (e: Extractie): string[] => [...new Set(controleerExtractie(regels, e).map((g) => g.code))];
/** The honest extraction with its besluit altered. */
const met = (anders: Partial<Voorstel>): Extractie => ({ ...eerlijk, voorstellen: eerlijk.voorstellen.map((v) => (v.soort === 'besluit' ? { ...v, ...anders } : v)) });
const besluit = eerlijk.voorstellen.find((v) => v.soort === 'besluit');
if (besluit === undefined) throw new Error('Het voorbeeld heeft geen besluit.');

describe('controleerExtractie', () => {
  it('heeft niets aan te merken op wat het document zegt', () => {
    expect(controleerExtractie(regels, eerlijk)).toEqual([]);
  });

  it('kent het orgaan aan de woorden van de titel, en een rij van een tabel midden in een opsomming', () => {
    const bestuur = ['Notulen bestuursvergadering 2 juli 2018', '', 'Website', '', 'We besluiten om een nieuwe website te bouwen.'];
    const lijst = ['Verslag stuurgroep 2 juli 2018', '', '1. Plan', 'De stuurgroep besluit:', '- het plan vast te stellen;', '| Actie | Wie |', '| Plan sturen | Bos |', '- de planning over te nemen.'];
    for (const stuk of [bestuur, lijst]) expect(controleerExtractie(stuk, extraheer(stuk, { datum: null }))).toEqual([]);
  });

  it.each<[string, Partial<Voorstel>, string]>([
    ['een citaat dat er niet staat', { passages: [{ ...besluit.passages[0], citaat: 'De voorzitter concludeert dat alles wordt afgewezen.' }] }, 'citaat'],
    ['een citaat buiten het document', { passages: [{ ...besluit.passages[0], vanRegel: 90, totRegel: 91 }] }, 'citaat'],
    ['een verzonnen spreker', { spreker: { naam: 'Eva Smit', rol: null, organisatie: null, vermelding: 'Eva Smit', overgenomen: false } }, 'woorden'],
    ['een verzonnen voorwaarde', { besluit: { uitkomst: 'ingestemd', uitkomstWoorden: null, basis: 'afgeleid', voorwaarden: ['mits er geld is'], stemming: null } }, 'woorden'],
    ['een verzonnen termijn', { soort: 'toezegging', besluit: null, actie: { houder: 'Cees Dijk', gevraagdAan: [], termijn: { datum: null, woorden: 'vóór 1 juni' } } }, 'woorden'],
    ['een verzonnen bedrag', { bedragen: [{ woorden: '€ 900', euro: 900 }] }, 'woorden'],
    ['een verzonnen vergadering', { verwijzingen: [{ woorden: 'het verslag van 7 juli', datum: null }] }, 'woorden'],
    ['bijzonderheden van een andere soort', { soort: 'mededeling' }, 'details'],
    ['een zekerheid boven 1', { zekerheid: 1.2 }, 'zekerheid'],
    ['een agendapunt dat er niet is', { agendapunt: 99 }, 'verwijzing'],
  ])('wijst %s af', (_, anders, code) => {
    expect(codes(met(anders))).toContain(code);
  });

  it('wijst een soort af die niet bestaat', () => {
    const vreemd: Extractie = JSON.parse(JSON.stringify(eerlijk).replaceAll('"soort":"besluit"', '"soort":"vonnis"')) as Extractie;
    expect(codes(vreemd)).toContain('soort');
  });

  it('wijst af dat tekst wordt weggelaten of dubbel gebruikt', () => {
    const zonder = eerlijk.voorstellen.filter((v) => v.soort !== 'besluit');
    expect(controleerExtractie(regels, { ...eerlijk, voorstellen: zonder })).toMatchObject([{ code: 'dekking', bericht: expect.stringContaining('Regel 6') }]);
    expect(codes({ ...eerlijk, voorstellen: [...eerlijk.voorstellen, besluit] })).toEqual(['dekking']);
  });

  it('wijst een dossiernaam of alias af die het document niet geeft', () => {
    const [punt] = eerlijk.agendapunten;
    if (punt === undefined) throw new Error('Het voorbeeld heeft geen agendapunt.');
    expect(codes({ ...eerlijk, agendapunten: [{ ...punt, aliassen: ['I-watch'] }, ...eerlijk.agendapunten.slice(1)] })).toEqual(['woorden']);
  });
});
