import { describe, expect, it } from '@jest/globals';
import { extraheer } from './extraheer.js';

/** The kinds of the sentences under one topic. */
const soorten = (...zinnen: string[]): string[] =>
  extraheer(['Verslag overleg Plaats 3 mei 2022', '', '1. Opening', 'De voorzitter opent de vergadering.', '', '2. Jaarwisseling', ...zinnen, '', '3. Rondvraag', 'Er zijn geen vragen.'], { datum: null })
    .voorstellen.filter((v) => v.onderwerp[0] === 'Jaarwisseling').map((v) => v.soort);

describe('soort', () => {
  it.each([
    ['Burgemeester Bos stelt de vraag of de politie dit aankan.', 'vraag'],
    ['De heer Mol vraagt aandacht voor de veiligheid van vrijwilligers.', 'verzoek'],
    ['Aan alle gemeenten wordt gevraagd het draaiboek te lezen.', 'verzoek'],
    ['Mevrouw Dijk zegt toe het draaiboek te delen.', 'toezegging'],
    ['Dit punt komt in november terug op de agenda.', 'afspraak'],
    ['Actie: mevrouw Dijk stuurt het draaiboek rond.', 'actiepunt'],
    ['Mevrouw Dijk licht het draaiboek toe.', 'toelichting'],
    ['Burgemeester Bos geeft aan dat 40 vrijwilligers zich hebben gemeld.', 'mededeling'],
    ['Burgemeester Bos geeft aan dat vroeg beginnen belangrijk is.', 'standpunt'],
    ['Burgemeester Bos is het hiermee eens.', 'standpunt'],
    ['Het overleg stemt in met het draaiboek.', 'besluit'],
    ['Het draaiboek is in maart door de gemeenteraad vastgesteld.', 'mededeling'],
    ['De voorzitter concludeert dat iedereen akkoord is.', 'besluit'],
    ['De voorzitter concludeert dat het overleg instemt met het draaiboek.', 'besluit'],
    ['De voorzitter concludeert dat gekozen wordt voor variant B.', 'besluit'],
    ['De voorzitter concludeert dat de politie instemt met het verzoek van de gemeente.', 'toelichting'],
    ['De voorzitter concludeert dat draagvlak ontbreekt.', 'standpunt'],
    ['De voorzitter concludeert dat de tijd om is.', 'toelichting'],
    ['Besluit: het draaiboek wordt gebruikt.', 'besluit'],
    ['Er wordt besloten het vuurwerk te verbieden.', 'besluit'],
    ['Het besluit van vorig jaar leverde veel reacties op.', 'toelichting'],
    ['Het overleg besluit geen eigen campagne te voeren.', 'besluit'],
    ['Moet het overleg instemmen met dit plan?', 'vraag'],
    ['Actiepunt 3 is afgehandeld.', 'mededeling'],
    ['Burgemeester Bos kan zich niet vinden in de verdeling.', 'standpunt'],
    ['De burgemeesters spreken hun zorgen uit over de drukte.', 'standpunt'],
    ['Mevrouw Dijk stuurt het draaiboek voor 1 mei rond.', 'actiepunt'],
    ['Het draaiboek zal worden rondgestuurd.', 'actiepunt'],
    ['De politie staat positief tegenover het voorstel.', 'standpunt'], ['De overige gemeenten zijn akkoord.', 'standpunt'], ['De opening vindt plaats op 1 juni.', 'toelichting'],
    ['De evaluatie komt in februari terug in dit overleg.', 'afspraak'], ['Er zijn geen opmerkingen.', 'mededeling'], ['Moeten we hier nog op bijsturen.', 'vraag'],
    ['Misschien een idee om een handleiding te maken.', 'verzoek'], ['Het lijkt goed om dit vast te leggen.', 'standpunt'], ['Op 18 maart zou er duidelijkheid moeten zijn.', 'mededeling'],
    ['Burgemeester Bos is tegen: de kosten zijn te hoog.', 'standpunt'], ['Burgemeester Bos trekt zijn bezwaar in en steunt het voorstel.', 'standpunt'],
    ['Burgemeester Bos wil eerst een evaluatie zien.', 'standpunt'], ['Burgemeester Bos houdt vast aan zijn eerdere standpunt.', 'standpunt'],
    ['Burgemeester Bos herziet zijn standpunt en is nu voor.', 'standpunt'], ['Burgemeester Bos ziet niets in een gezamenlijke aanpak.', 'standpunt'],
    ['Burgemeester Bos maakt bezwaar tegen de kosten.', 'standpunt'], ['Wat burgemeester Bos betreft kan de pilot doorgaan.', 'standpunt'],
    ['Voor burgemeester Bos is dit onbespreekbaar.', 'standpunt'], ['De heer Mol onthoudt zich van stemming.', 'standpunt'],
    ['Namens het OM laat de heer Mol weten geen bezwaar te hebben.', 'standpunt'], ['De burgemeesters gaan akkoord met een bijdrage van € 5.000.', 'standpunt'],
    ['Mevrouw Dijk meldt dat het goed gaat met de nieuwe wijkagent.', 'mededeling'], ['Het protocol is op 1 april door de gemeenteraad vastgesteld.', 'mededeling'],
    ['De gemeenteraad van Noordstad moet hier nog over besluiten.', 'toelichting'],
    ['De voorzitter concludeert dat het voorstel wordt ingetrokken.', 'besluit'], ['De voorzitter stelt vast dat er overeenstemming is.', 'besluit'],
    ['De voorzitter constateert dat het overleg unaniem is.', 'besluit'], ['De voorzitter rondt af: akkoord.', 'besluit'], ['Alle aanwezigen stemmen in.', 'besluit'],
    ['Conform voorstel besloten.', 'besluit'], ['Het overleg kiest voor variant B.', 'besluit'], ['Er wordt gekozen voor variant B.', 'besluit'], ['Het overleg ziet af van verdere maatregelen.', 'besluit'],
    ['Er is geen bezwaar tegen het voorstel; het wordt overgenomen.', 'besluit'], ['De besluitvorming wordt uitgesteld.', 'besluit'], ['Het voorstel haalt geen meerderheid.', 'besluit'],
    ['Conclusie voorzitter: er komt een werkgroep.', 'besluit'], ['Verzocht wordt de gegevens te controleren.', 'verzoek'], ['Dit punt komt terug in het DVO van september.', 'afspraak'],
    ['De heer Mol komt hier in de volgende vergadering op terug.', 'toezegging'], ['Toegezegd wordt dat de cijfers voor 1 juni worden gedeeld.', 'toezegging'],
    ['De politie levert de cijfers aan voor 1 juni.', 'actiepunt'], ['Iedere gemeente meldt voor 1 juli een contactpersoon aan.', 'actiepunt'],
  ])('%s → %s', (zin, soort) => {
    expect(soorten(zin)).toEqual([soort]);
  });

  it('splitst een zin met instemming en een vraag', () => {
    expect(soorten('Burgemeester Bos stemt in en vraagt zich af of er genoeg mensen zijn.')).toEqual(['standpunt', 'vraag']);
  });

  it('laat wie hoe stemde bij het besluit ervoor horen', () => {
    expect(soorten('Het amendement wordt met 13 stemmen voor en 8 stemmen tegen aangenomen. Voor: VVD, CDA. Tegen: SP.')).toEqual(['besluit']);
    expect(soorten('Het voorstel is aangenomen. Vier leden stemmen voor, één lid stemt tegen.')).toEqual(['besluit']);
  });

  it('leest het antwoord op een vraag als toelichting', () => {
    expect(soorten('Burgemeester Bos vraagt hoeveel mensen er zijn.', 'De heer Mol geeft aan dat er 40 mensen zijn.')).toEqual(['vraag', 'toelichting']);
  });
});
