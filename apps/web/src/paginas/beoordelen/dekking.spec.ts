import { describe, expect, it } from '@jest/globals';
import type { Terugkoppeling } from '../../api/typen.js';
import { dekking, gaten } from './dekking.js';

const id = '0199a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1b';
const voorstel = (stand: Terugkoppeling['voorstellen'][number]['stand'], vanRegel: number, totRegel: number): Terugkoppeling['voorstellen'][number] => ({
  vastleggingId: id, stand, verworpenOm: null, reden: 'zin', zekerheid: 0.8, bedragen: [], verwijzingen: [], herzieningen: [],
  inhoud: { mededeling: {
    soort: 'mededeling', agendapuntId: null, volgorde: 1, tekst: null, spreker: null, dossiers: [], vertrouwelijkheid: 'intern', grond: null, besluitVanDerden: null,
    passages: [{ documentId: id, weergaveId: id, vanRegel, vanTeken: 0, totRegel, totTeken: 3, citaat: 'abc' }],
  } },
});
const verslag = (voorstellen: Terugkoppeling['voorstellen'], overgeslagen: Terugkoppeling['overgeslagen'] = []): Terugkoppeling => ({
  terugkoppelingId: id, revisie: 3, fase: 'ontvangen', vergaderingId: id, overlegId: id, datum: '2019-10-02', documentId: id, weergaveId: id, voorstellen, plaatsen: [], overgeslagen,
});

describe('what became of the lines of a report', () => {
  it('is what weighs most, and a line without text needs no account', () => {
    const regels = ['Titel', '', 'abc', 'def', '', 'ghi', 'jkl'];
    const standen = dekking(verslag(
      [voorstel('aanvaard', 3, 4), voorstel('open', 4, 4), voorstel('verworpen', 6, 6)],
      [{ vanRegel: 1, vanTeken: 0, totRegel: 1, totTeken: 5, reden: 'titel' }],
    ), regels);
    expect(standen).toEqual(['overgeslagen', 'leeg', 'beslist', 'open', 'leeg', 'verworpen', 'onverantwoord']);
  });
  it('names lines one after the other that nobody accounts for as one place', () => {
    expect(gaten(['onverantwoord', 'onverantwoord', 'leeg', 'beslist', 'onverantwoord'])).toEqual([{ van: 1, tot: 2 }, { van: 5, tot: 5 }]);
  });
});
