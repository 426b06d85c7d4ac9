import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { extraheer, naarScorer } from './index.js';
import type { Extractie, Voorstel } from './index.js';

const voorbeeld = new URL('../../../voorbeelden/terugkoppeling-dvo-ijsselland-2019-10-02.txt', import.meta.url);
const seed = extraheer(readFileSync(voorbeeld, 'utf8').split('\n'), { datum: '2019-10-02' });
const tekst = (v: Voorstel): string => v.passages.map((p) => p.citaat.replace(/\s+/gu, ' ')).join(' … ');
const met = (e: Extractie, stuk: string): Voorstel => {
  const v = e.voorstellen.find((x) => tekst(x).includes(stuk));
  if (v === undefined) throw new Error(`Geen voorstel met "${stuk}".`);
  return v;
};
const onder = (e: Extractie, titel: string): Voorstel[] => e.voorstellen.filter((v) => v.onderwerp.at(-1) === titel);

describe('de terugkoppeling van 2 oktober 2019', () => {
  it('kent datum, lichaam en onderwerpen', () => {
    expect(seed).toMatchObject({ datum: '2019-10-02', lichaam: 'Districtelijk Veiligheidsoverleg' });
    expect(seed.agendapunten.map((a) => a.dossierNaam).filter((d) => d !== null)).toEqual([
      'Burgernet', 'Zorg en veiligheid', 'Brief aan voorzitter Stuurgroep RIEC', 'Buitengebied', 'OMG’s', 'Cameratoezicht', 'APV overzicht en verzamelmemo ondermijning',
    ]);
  });

  it('heeft precies één besluit: de conclusie van de voorzitter, met twee aandachtspunten', () => {
    const besluiten = seed.voorstellen.filter((v) => v.soort === 'besluit');
    expect(besluiten).toMatchObject([{
      onderwerp: ['Buitengebied'], spreker: { naam: null, rol: 'voorzitter' },
      besluit: { uitkomst: 'ingestemd', uitkomstWoorden: 'ingestemd kan worden', basis: 'uitgesproken', voorwaarden: ['de integraliteit', 'de behandeling in de interlokale driehoeken'] },
    }]);
  });

  it('meldt het besluit van een ander als mededeling', () => {
    expect(met(seed, 'Raad van Toezicht')).toMatchObject({ soort: 'mededeling', spreker: null, besluitVanDerden: { orgaan: 'Raad van Toezicht van Burgernet' } });
    expect(met(seed, 'gehonoreerd')).toMatchObject({ soort: 'mededeling', spreker: { naam: 'Dadema', overgenomen: true } });
  });

  it('leest toezegging, afspraak en verzoek', () => {
    expect(met(seed, 'OM biedt aan')).toMatchObject({ soort: 'toezegging', spreker: { organisatie: 'OM' }, actie: { houder: 'OM' } });
    expect(met(seed, 'agenda van het DVO')).toMatchObject({ soort: 'afspraak', actie: { termijn: { datum: null } } });
    expect(met(seed, 'managementbijeenkomst')).toMatchObject({ soort: 'verzoek', actie: { gevraagdAan: ['alle burgemeesters'] } });
  });

  it('leest bij Cameratoezicht vier sprekers, de standpunten en de aankondigingen', () => {
    const items = onder(seed, 'Cameratoezicht');
    expect([...new Set(items.map((v) => v.spreker?.naam))]).toEqual(['Miltenburg', 'Koelewijn', 'Bats', 'Snijders']);
    expect(met(seed, 'alle DVO')).toMatchObject({ aankondigingen: [{ soort: 'behandeling', bereik: 'alle-dvo' }, { soort: 'gezamenlijk-standpunt', woorden: 'gezamenlijk Oost-NL standpunt' }] });
    expect(met(seed, 'samen maken we')).toMatchObject({ soort: 'vraag', spreker: { naam: 'Koelewijn', rol: 'burgemeester' } });
    expect(met(seed, 'politie helpt')).toMatchObject({ soort: 'standpunt', standpunt: { strekking: 'voor', basis: 'afgeleid' }, spreker: { naam: 'Bats' } });
    expect(met(seed, 'toegevoegde waarde')).toMatchObject({ soort: 'standpunt', standpunt: { strekking: 'voor', basis: 'afgeleid' }, spreker: { naam: 'Snijders' } });
    expect(items.some((v) => v.soort === 'besluit')).toBe(false);
  });

  it('noemt alleen wie sprak, met wat het stuk over die persoon zegt', () => {
    const namen = new Set(seed.voorstellen.map((v) => v.spreker?.naam));
    for (const geenSpreker of ['Wiersum', 'Caloh Wagoh', 'Sezer', 'Arnhem', 'Burgernet', 'Wvggz']) expect(namen).not.toContain(geenSpreker);
    expect(met(seed, 'kwestie in Zwolle').spreker).toMatchObject({ naam: 'Mariëtte Brunsveld', organisatie: 'OM' });
    expect(met(seed, 'tijd wordt genomen').spreker).toMatchObject({ naam: 'Miltenburg', organisatie: 'politie', rol: null });
  });

  it('geeft de scorer één regel per passage', () => {
    expect(naarScorer(seed)[0]).toMatchObject({ kind: 'mededeling', topic: 'Mededelingen > Burgernet', startLine: 6, speaker: null });
  });
});

describe('een besluitenlijst', () => {
  const lijst = extraheer([
    'Besluitenlijst raadsvergadering 4 juni 2020', '1. Opening.', 'Mevrouw Mol is verhinderd.', '', '2. Voorstel parkeerverordening.', 'De fractie van ABC dient een amendement in.',
    'De raad besluit unaniem:', '1. de verordening vast te stellen;', '2. het college opdracht te geven de regels uit te voeren.', 'Tegen het voorstel stemden de fracties van DEF en GHI.', '',
    '3. Motie fietspaden.', 'De fractie van ABC besluit de motie aan te houden.', '',
  ], { datum: null });

  it('neemt formule, tekst en stemming als één besluit', () => {
    const besluiten = lijst.voorstellen.filter((v) => v.soort === 'besluit');
    expect(besluiten).toHaveLength(1);
    expect(besluiten[0]).toMatchObject({ spreker: { organisatie: 'raad' }, besluit: { uitkomst: 'ingestemd', stemming: { wijze: 'unaniem' } } });
    expect(besluiten[0]?.passages.map((p) => [p.vanRegel, p.totRegel])).toEqual([[7, 9], [10, 10]]);
  });

  it('ziet een besluit van een fractie niet als besluit van de raad', () => {
    expect(met(lijst, 'aan te houden')).toMatchObject({ soort: 'mededeling', spreker: { rol: 'fractie', organisatie: 'ABC' } });
  });
});

describe('een brief over een motie', () => {
  const brief = extraheer([
    'Retouradres: Postbus 1, 1000 AA Plaats', 'Ons kenmerk', 'AB/1', 'Datum', '24 juni 2021', '', 'Onderwerp', 'Afdoening motie Meer groen', '',
    'Uw raad heeft op 3 mei 2021 de door het raadslid de heer Mol ingediende motie Meer groen aangenomen.', '', 'De motie luidt als volgt:', '', 'Constaterende dat,', '- er weinig bomen zijn;', '',
    'Verzoekt het college,', '- om binnen twee weken een plan te maken.', '', 'Het college zal in september een plan opstellen.', '', 'Het college beschouwt de motie hiermee als afgedaan.', '',
    'Het college van burgemeester en wethouders,', 'de secretaris,      de burgemeester,', 'A. Bos              C. Dijk',
  ], { datum: null });

  it('scheidt de geciteerde motie van het antwoord', () => {
    expect(brief.datum).toBe('2021-06-24');
    expect(met(brief, 'weinig bomen')).toMatchObject({ soort: 'standpunt', spreker: { naam: 'Mol', rol: 'raadslid' } });
    expect(met(brief, 'Verzoekt het college')).toMatchObject({ soort: 'verzoek', actie: { gevraagdAan: ['het college'], termijn: { datum: '2021-07-08' } } });
    expect(met(brief, 'plan opstellen')).toMatchObject({ soort: 'toezegging', spreker: { organisatie: 'college van burgemeester en wethouders' } });
    expect(met(brief, 'als afgedaan')).toMatchObject({ soort: 'besluit' });
    expect(met(brief, 'ingediende motie')).toMatchObject({ soort: 'mededeling', besluitVanDerden: { uitkomst: 'aangenomen' } });
  });
});

describe('notulen met beurten', () => {
  const notulen = extraheer([
    'Notulen gemeenteraad Plaats 5 mei 2021', 'Voorzitter: mevrouw A. Bos', '', 'De voorzitter. Ik open de vergadering.', '', 'Jan Mol (ABC). Voorzitter. Wij vinden het plan te duur.',
    'Dat zeggen wij al jaren.', '', 'De voorzitter. Dank u wel, meneer Mol.', '', 'De voorzitter. De motie wordt verworpen met 10 tegen 21 stemmen.', '', 'De voorzitter. Ik sluit de vergadering.',
  ], { datum: null });

  it('houdt de spreker tot de volgende beurt en leest de uitslag', () => {
    expect(met(notulen, 'al jaren').spreker).toMatchObject({ naam: 'Jan Mol', organisatie: 'ABC', overgenomen: true });
    expect(met(notulen, 'verworpen')).toMatchObject({ soort: 'besluit', spreker: { naam: 'A. Bos', rol: 'voorzitter' }, besluit: { uitkomst: 'afgewezen', stemming: { voor: 10, tegen: 21 } } });
  });
});
