/** What a column of a table holds. */
export type Kolomrol = 'nummer' | 'onderwerp' | 'tekst' | 'gemengd' | 'besluit' | 'afspraak' | 'actie' | 'toezegging' | 'wie' | 'wanneer' | 'spreker' | 'rest';

/**
 * Words above the columns of a table in a report, or before the value in a table of two columns, by what stands in them.
 * Lower case, without a question mark or colon. `gemengd`: decisions and actions in one column, so that each sentence
 * says which it is; also any other two of these words together. `rest`: known, and no part of what is recorded.
 */
export const KOLOMWOORDEN: Readonly<Record<Kolomrol, readonly string[]>> = {
  nummer: ['nr', 'nr.', 'no', 'no.', '#', 'nummer', 'punt', 'volgnr', 'volgnr.', 'volgnummer', 'actienr', 'actienr.'],
  onderwerp: ['onderwerp', 'onderwerpen', 'agendapunt', 'agendapunten', 'omschrijving', 'titel', 'thema', 'dossier', 'voorstel'],
  tekst: ['bespreking', 'besprokene', 'toelichting', 'inbreng', 'inhoud', 'behandeling', 'samenvatting', 'discussie', 'reactie', 'terugkoppeling', 'bevindingen', 'vraag', 'vragen', 'antwoord', 'antwoorden', 'beantwoording'],
  gemengd: ['besluit/actie', 'actie/besluit', 'besluiten en acties', 'acties en besluiten', 'actie- en besluitpunten'],
  besluit: ['besluit', 'besluiten', 'beslissing', 'beslispunt', 'besluitvorming', 'uitkomst', 'uitslag', 'conclusie'],
  afspraak: ['afspraak', 'afspraken'],
  actie: ['actie', 'acties', 'actiepunt', 'actiepunten', 'te doen'],
  toezegging: ['toezegging', 'toezeggingen'],
  wie: ['wie', 'door', 'houder', 'actiehouder', 'actiehouders', 'eigenaar', 'verantwoordelijk', 'verantwoordelijke', 'trekker', 'door wie', 'uitvoering', 'uitvoerder', 'naam'],
  wanneer: ['wanneer', 'deadline', 'termijn', 'gereed', 'datum', 'datum gereed', 'gereed op', 'gereed voor', 'uiterlijk', 'planning', 'streefdatum'],
  spreker: ['spreker', 'inbrenger', 'deelnemer'],
  rest: ['status', 'opmerking', 'opmerkingen', 'stand van zaken', 'voortgang', 'portefeuillehouder', 'steller', 'bijlage', 'bijlagen', 'stuk', 'stukken', 'prioriteit', 'datum ontstaan', 'afgedaan', 'zaaknummer', 'registratienummer', 'dossiernummer', 'openbaar', 'afdeling'],
};
