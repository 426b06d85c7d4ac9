import { describe, expect, it } from '@jest/globals';
import type { Voorstel } from '../../api/typen.js';
import { uitDto } from '../../inhoud/inhoud.js';
import { metKeuzes, voorgesteld, vraagtKeuze } from './keuzes.js';

const [EEN, TWEE] = ['0199a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a01', '0199a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a02'] as const;
const punt = '0199a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a0f';
const besluit = (dossiers: readonly string[], besluiten: readonly string[], anders: Partial<Voorstel> = {}): Voorstel => ({
  vastleggingId: EEN, stand: 'open', verworpenOm: null, reden: 'zin', zekerheid: 0.9, bedragen: [], verwijzingen: [],
  herzieningen: besluiten.length === 0 ? [] : [{
    soort: 'herroept', woorden: 'ingetrokken', datum: '2026-03-03', eenduidig: besluiten.length === 1, besluiten: besluiten.map((besluitId) => ({ besluitId, vergaderingId: punt })),
  }],
  inhoud: { besluit: {
    soort: 'besluit', agendapuntId: punt, volgorde: 1, tekst: null, spreker: null, dossiers: [...dossiers], vertrouwelijkheid: 'intern', grond: null, passages: [], uitkomst: 'ingestemd',
    uitkomstWoorden: null, basis: 'afgeleid', beslotenOp: '2026-06-10', ingangsdatum: null, einddatum: null, stemming: null, voorwaarden: [], relaties: [],
  } },
  ...anders,
});
const gekozen = (voorstel: Voorstel, eerder: readonly Voorstel[] = []) => metKeuzes(uitDto(voorstel.inhoud), voorstel, voorgesteld(voorstel, eerder));

describe('what a reviewer has to choose', () => {
  it('is nothing for most: what is accepted is the content itself', () => {
    const voorstel = besluit([EEN], []);
    expect(vraagtKeuze(voorstel)).toBe(false);
    expect(gekozen(voorstel)).toBe(uitDto(voorstel.inhoud));
  });

  it('is proposed when one besluit fits, and asked when more do', () => {
    expect(gekozen(besluit([], [EEN]))).toMatchObject({ relaties: [{ soort: 'herroept', besluitId: EEN, vergaderingId: punt }] });
    const meer = besluit([], [EEN, TWEE]);
    expect([vraagtKeuze(meer), gekozen(meer)]).toEqual([true, null]);
    expect(metKeuzes(uitDto(meer.inhoud), meer, { dossiers: [], besluiten: [null] })).toBe(uitDto(meer.inhoud));
  });

  it('is for dossiers what was chosen before under the same heading', () => {
    const voorstel = besluit([EEN, TWEE], []);
    expect(gekozen(voorstel)).toMatchObject({ dossiers: [EEN, TWEE] });
    expect(gekozen(voorstel, [besluit([TWEE], [], { stand: 'gewijzigd' })])).toMatchObject({ dossiers: [TWEE] });
  });
});
