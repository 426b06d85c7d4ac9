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
  ])('%s → %s', (zin, soort) => {
    expect(soorten(zin)).toEqual([soort]);
  });

  it('splitst een zin met instemming en een vraag', () => {
    expect(soorten('Burgemeester Bos stemt in en vraagt zich af of er genoeg mensen zijn.')).toEqual(['standpunt', 'vraag']);
  });

  it('leest het antwoord op een vraag als toelichting', () => {
    expect(soorten('Burgemeester Bos vraagt hoeveel mensen er zijn.', 'De heer Mol geeft aan dat er 40 mensen zijn.')).toEqual(['vraag', 'toelichting']);
  });
});
