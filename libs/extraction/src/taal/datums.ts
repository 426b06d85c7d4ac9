/** Names of months as Dutch writes them, in full and short. */
export const MAANDEN: readonly (readonly string[])[] = [
  ['januari', 'jan'], ['februari', 'feb', 'febr'], ['maart', 'mrt'], ['april', 'apr'], ['mei'], ['juni', 'jun'],
  ['juli', 'jul'], ['augustus', 'aug'], ['september', 'sept', 'sep'], ['oktober', 'okt'], ['november', 'nov'], ['december', 'dec'],
];

export const GETALWOORDEN: Readonly<Record<string, number>> = {
  een: 1, één: 1, twee: 2, drie: 3, vier: 4, vijf: 5, zes: 6, zeven: 7, acht: 8, negen: 9, tien: 10, twaalf: 12, veertien: 14,
};

const maand = MAANDEN.flat().sort((a, b) => b.length - a.length).join('|');

/** "2 oktober 2019", "30 nov.", "4-3-2021". Groups: day, month name, year, or day, month number, year. */
export const DATUM = `(?:(\\d{1,2})\\s+(${maand})\\.?(?:\\s+(\\d{4}))?|(\\d{1,2})[-/.](\\d{1,2})[-/.](\\d{4}))`;

/** Words that name a moment by which or at which something happens. Longest first. */
export const TERMIJNEN: readonly string[] = [
  `(?:uiterlijk|voor|vóór|per|tot|op|vanaf|na|rond) (?:(?:maan|dins|woens|donder|vrij|zater|zon)dag )?${DATUM}(?: ?(?:a\\.s\\.|aanstaande))?`,
  `(?:uiterlijk |vóór |voor |in |op |naar |tijdens )(?:het|de) (?:\\p{L}+ )?(?:dvo|\\p{L}*overleg|\\p{L}*vergadering|driehoek|commissie|raad|bijeenkomst) (?:van|op) ${DATUM}`,
  `(?:gereed|klaar)(?: in| per| voor|:) (?:${maand})(?: \\d{4})?`,
  'binnen (?:\\d+|een|één|twee|drie|vier|vijf|zes|acht|tien|veertien) (?:dag(?:en)?|we(?:ek|ken)|maand(?:en)?|jaar)',
  'over (?:\\d+|een|één|twee|drie|vier|vijf|zes|acht|tien|veertien) (?:dagen|weken|week|maanden|maand)',
  `(?:tot|voor|vóór|in|per|uiterlijk|rond|vanaf|medio|begin|eind|tot medio|voor medio) (?:medio |begin |eind )?(?:${maand})(?:\\/(?:${maand}))?(?: \\d{4})?(?![\\p{L}])`,
  '(?:in|voor|vóór|na|rond|uiterlijk|eind|begin) (?:van )?(?:het |de )?(?:eerste|tweede|derde|vierde) (?:kwartaal|helft)(?: van \\d{4})?',
  '(?:in |begin |eind )?Q[1-4](?:[ -]?\\d{2,4})?',
  '(?:voor|vóór|na|rond|in) (?:de |het )?(?:zomer(?:vakantie|reces)?|najaar|voorjaar|winter|kerst(?:vakantie)?)(?: (?:van )?\\d{4})?',
  '(?:in|tijdens|voor|op|bij) (?:de |het |een )?(?:volgende?|eerstvolgende?|komende?) [\\p{L}-]+(?: [\\p{L}-]*(?:overleg|vergadering|bijeenkomst))?',
  'tijdens de tweedaagse[^,.]{0,20}',
  '(?:eind|begin|medio) (?:van )?(?:het|dit|volgend) jaar|eind \\d{4}|dit jaar|volgend jaar|komende tijd|op korte termijn|zo (?:snel|spoedig) mogelijk|z\\.s\\.m\\.|volgende (?:week|maand)',
];
