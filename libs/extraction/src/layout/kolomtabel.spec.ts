import { describe, expect, it } from '@jest/globals';
import { controleerExtractie, extraheer } from '../index.js';
import { kolommenVan, kolomrol } from './kolomkop.js';

const TITEL = ['Verslag Districtelijk Veiligheidsoverleg Twente 4 maart 2024', 'Aanwezig: burgemeester Jansen (voorzitter), burgemeester De Wit, mevrouw Van Dijk (politie), de heer Bakker (OM)', ''];

/** "agenda item: kind passage [owner, term]", and what the contract finds wrong with the reading. */
const lees = (...regels: string[]): string[] => {
  const alle = [...TITEL, ...regels];
  const e = extraheer(alle, { datum: null });
  const regelsVan = e.voorstellen.map((v) => {
    const punt = v.agendapunt === null ? '-' : e.agendapunten[v.agendapunt]?.titel ?? '?';
    const actie = v.actie === null || (v.actie.houder === null && v.actie.termijn === null) ? '' : ` [${v.actie.houder ?? ''}, ${v.actie.termijn?.datum ?? v.actie.termijn?.woorden ?? ''}]`;
    return `${punt}: ${v.soort} ${v.passages.map((p) => p.citaat.replace(/\n\t*/gu, ' ').replace(/\t/gu, ' | ')).join(' … ')}${actie}`;
  });
  return [...regelsVan, ...controleerExtractie(alle, e).map((gebrek) => gebrek.bericht)];
};

describe('kolommen van een tabel', () => {
  it.each([
    ['Wie?', 'wie'], ['Actiehouder', 'wie'], ['Besluit/actie', 'gemengd'], ['Afspraken en acties', 'actie'], ['Bespreking / besluit', 'gemengd'], ['Actie- en besluitpunten', 'gemengd'], ['Kleur', null],
  ])('herkent boven een kolom %s als %s', (woord, rol) => {
    expect(kolomrol(woord)).toBe(rol);
  });

  it.each([
    ['Agendapunt\tOnderwerp\tBesluit', ['nummer', 'onderwerp', 'besluit']],
    ['Nr\tOmschrijving\tWie', ['nummer', 'actie', 'wie']],
    ['Wie\tInbreng', ['spreker', 'tekst']],
    ['\tOnderwerp\tToelichting', ['nummer', 'onderwerp', 'tekst']],
    ['| Onderwerp | Kleur | Besluit |', ['onderwerp', 'rest', 'besluit']],
    ['Naam\tOrganisatie\tAanwezig', null],
    ['Onderwerp\tDatum', null],
    ['Onderwerp\tVerkoop perceel', null],
  ])('leest uit "%s" wat de kolommen bevatten', (tekst, rollen) => {
    expect(kolommenVan(tekst)).toEqual(rollen);
  });
});

describe('tabellen met een onderwerp per rij', () => {
  it('maken van het onderwerp een agendapunt, en van de cellen besluit, actie, houder en termijn', () => {
    expect(lees(
      'Nr\tOnderwerp\tBesluit/actie\tWie\tWanneer', '1\tOpening\tDe voorzitter opent de vergadering.\t\t',
      '2\tCameratoezicht\tBesluit: het overleg stemt in met de notitie.', '\t\tDe evaluatie wordt rondgestuurd.\tVan Dijk\t1 mei 2024', '\t\tActie: een overzicht opstellen.\tBakker\tvolgende keer',
    )).toEqual([
      'Opening: mededeling De voorzitter opent de vergadering.', 'Cameratoezicht: besluit Besluit: het overleg stemt in met de notitie.',
      'Cameratoezicht: actiepunt De evaluatie wordt rondgestuurd. | Van Dijk | 1 mei 2024 [Van Dijk, 2024-05-01]', 'Cameratoezicht: actiepunt Actie: een overzicht opstellen. | Bakker | volgende keer [Bakker, volgende keer]',
    ]);
  });

  it('lezen een uitslag als besluit, een zin in de kolom Besluit ook, en de toelichting ernaast apart', () => {
    expect(lees('Onderwerp\tBesluit\tToelichting', 'Nota parkeren\tAkkoord\t', 'Markt\tHet overleg stemt in met de markt.\tDe politie adviseert positief.', 'Kermis\tAfgewezen.\tHet budget is op.')).toEqual([
      'Nota parkeren: besluit Nota parkeren | Akkoord', 'Markt: besluit Het overleg stemt in met de markt.', 'Markt: standpunt De politie adviseert positief.',
      'Kermis: besluit Afgewezen.', 'Kermis: toelichting Het budget is op.',
    ]);
  });

  it('hebben delen onder een kop over de volle breedte, en rijen die het onderwerp van de vorige houden', () => {
    const regels = ['Onderwerp\tActie\tWie', 'Wijken', 'Buurtpreventie\tHandreiking opstellen\tBakker', '\tGemeenten informeren\tVan Dijk', 'Drugs', 'Hennep\tConvenant tekenen\t'];
    expect(lees(...regels)).toEqual(['Buurtpreventie: actiepunt Handreiking opstellen | Bakker [Bakker, ]', 'Buurtpreventie: actiepunt Gemeenten informeren | Van Dijk [Van Dijk, ]', 'Hennep: actiepunt Convenant tekenen']);
    expect(extraheer([...TITEL, ...regels], { datum: null }).agendapunten.map((a) => a.pad)).toEqual([['Wijken'], ['Wijken', 'Buurtpreventie'], ['Drugs'], ['Drugs', 'Hennep']]);
  });

  it('worden zo gelezen als een pdf ze geeft: cellen regel na regel, wit tussen de rijen, de kop nog eens op een nieuwe bladzijde', () => {
    expect(lees(
      'Nr\tAgendapunt\tBesluit\tActie-\tDatum', '\t\t\thouder\tgereed', '', '1\tPlan\tHet overleg stemt in', '\tveiligheid\tmet het plan.', '', '2\tHoreca\tHet verslag wordt', 'Pagina 1 van 2', 'Nr\tAgendapunt\tBesluit\tActie-\tDatum', '\t\t\thouder\tgereed', '\t\tvastgesteld.',
    )).toEqual(['Plan veiligheid: besluit Het overleg stemt in … met het plan.', 'Horeca: besluit Het verslag wordt … vastgesteld.']);
  });

  it('lezen tekst die onder het onderwerp in dezelfde kolom staat, in een rij van haar of in een van de pdf', () => {
    const verwacht = ['Opening: mededeling De voorzitter opent de vergadering.', 'Horeca: toelichting De heer Bakker licht de notitie toe.', 'Horeca: actiepunt Bakker: notitie publiceren [Bakker, ]'];
    expect(lees('Nr\tOnderwerp\tActie', '1\tOpening\t', '\tDe voorzitter opent de vergadering.\t', '2\tHoreca\t', '\tDe heer Bakker licht de notitie toe.\tBakker: notitie publiceren')).toEqual(verwacht);
    expect(lees('Nr\tOnderwerp\tActie', '1\tOpening', '\tDe voorzitter opent de vergadering.', '2\tHoreca', '\tDe heer Bakker licht de notitie toe.\tBakker: notitie publiceren')).toEqual(verwacht);
  });

  it('nemen bij een besluit over meer regels niets mee uit de cel ernaast', () => {
    expect(lees('Nr\tOnderwerp\tBesluit\tActie', '1\tHoreca\tHet overleg besluit:\tBakker: notitie', '\t\tin te stemmen met het plan.\tpubliceren')).toEqual([
      'Horeca: besluit Het overleg besluit: … in te stemmen met het plan.', 'Horeca: actiepunt Bakker: notitie … publiceren [Bakker, ]',
    ]);
  });

  it('houden op waar de tabel ophoudt', () => {
    expect(lees('Onderwerp\tBesluit', 'Markt\tAkkoord', '', 'Rondvraag', 'De heer Bakker meldt dat hij vertrekt.')).toEqual(['Markt: besluit Markt | Akkoord', 'Rondvraag: mededeling De heer Bakker meldt dat hij vertrekt.']);
  });
});

describe('andere tabellen', () => {
  it('met de spreker naast zijn woorden', () => {
    const e = extraheer([...TITEL, '1. Horeca', 'Spreker\tInbreng', 'Burgemeester De Wit\tVraagt wie de kosten draagt.', 'De heer Bakker\tHeeft daar geen antwoord op.'], { datum: null });
    expect(e.voorstellen.map((v) => [v.spreker?.naam, v.soort])).toEqual([['De Wit', 'vraag'], ['Bakker', expect.any(String)]]);
  });

  it('met toezeggingen, en met vragen en antwoorden', () => {
    expect(lees('Toezeggingen', 'Nr\tToezegging\tDoor\tTermijn', '1\tDe cijfers toesturen\tVan Dijk\t1 april 2024')).toEqual(['Toezeggingen: toezegging 1 | De cijfers toesturen | Van Dijk | 1 april 2024 [Van Dijk, 2024-04-01]']);
    expect(lees('Onderwerp\tVraag\tAntwoord', 'Vuurwerk\tBurgemeester De Wit vraagt of er een verbod komt.\tDe politie meldt dat dit niet zo is.')).toEqual(['Vuurwerk: vraag Burgemeester De Wit vraagt of er een verbod komt.', expect.stringMatching(/^Vuurwerk: (?:toelichting|mededeling) De politie meldt/u)]);
  });

  it('met het opschrift voor iedere waarde, per besluit een', () => {
    expect(lees('Onderwerp\tNota grond', 'Portefeuillehouder\twethouder De Haan', 'Toelichting\tDe nota is nieuw.', '\tZij vervangt de oude.', 'Besluit\tHet overleg stemt in.', '', 'Onderwerp\tSporthal', 'Besluit\tAangehouden')).toEqual([
      'Nota grond: toelichting De nota is nieuw.', 'Nota grond: toelichting Zij vervangt de oude.', 'Nota grond: besluit Het overleg stemt in.', 'Sporthal: besluit Aangehouden',
    ]);
  });

  it('die door elkaar raakten, tellen geen regel dubbel en noemen geen half woord als houder', () => {
    const gebreken = (...regels: string[]): string[] => controleerExtractie(regels, extraheer(regels, { datum: null })).map((gebrek) => gebrek.bericht);
    expect(gebreken(...TITEL, 'Onderwerp\tNota grond', '', 'Nr.\tActie\tWie', '1\tOverzicht delen\tBakker', 'Portefeuillehouder\twethouder De Haan', '2\tBrief sturen\tJansen', 'Besluit\tConform advies', 'Onderwerp\tSporthal', 'Besluit\tAangehouden')).toEqual([]);
    expect(gebreken(...TITEL, 'Actielijst', 'Nr.\tActie\tActiehouder\tStatus24-02\tConcept voorleggen\tBakker\topen', '\taan de driehoek')).toEqual([]);
  });

  it('met tekst in de eerste kolom, over meer alinea’s', () => {
    expect(lees('1. Kalender', 'Besluiten\tActies', 'De kalender wordt vastgesteld.', 'De intocht wordt verplaatst.\tActie: Bakker belt de organisatie.')).toEqual([
      'Kalender: besluit De kalender wordt vastgesteld.', 'Kalender: besluit De intocht wordt verplaatst.', expect.stringMatching(/^Kalender: actiepunt Actie: Bakker belt/u),
    ]);
  });

  it('laten getypte tabs na een opschrift of nummer met rust', () => {
    expect(lees('1.\tOpening', 'De voorzitter opent de vergadering.', 'Besluit:\tHet overleg stemt in met de agenda.')).toEqual(['Opening: mededeling De voorzitter opent de vergadering.', 'Opening: besluit Besluit: | Het overleg stemt in met de agenda.']);
  });
});

describe('de presentielijst als tabel', () => {
  it('met functies, rollen en vinkjes, en met het opschrift in de kolom ervoor', () => {
    const mensen = (...regels: string[]): string[] => extraheer(['Verslag overleg 3 mei 2024', ...regels, '1. Opening', 'De voorzitter opent de vergadering.'], { datum: null }).aanwezigen.map((a) => `${a.aanwezig ? '+' : '-'}${a.naam}, ${a.rol ?? ''}, ${a.organisatie ?? ''}`);
    expect(mensen('Naam\tFunctie\tOrganisatie\tAanwezig\tAfwezig', 'Anna Smit\tburgemeester (voorzitter)\tBorne\t✓\t', 'Eva Vos\tadviseur\tOM\t\t☒', 'Gea Bos\t\tGGD\t☐\t')).toEqual(['+Anna Smit, voorzitter, Borne', '-Eva Vos, , OM', '-Gea Bos, , GGD']);
    expect(mensen('Datum\t3 mei 2024', 'Aanwezig\tAnna Smit (voorzitter)', '\tCees Mulder (politie)', 'Afwezig\tFred Bos')).toEqual(['+Anna Smit, voorzitter, ', '+Cees Mulder, , politie', '-Fred Bos, , ']);
  });
});
