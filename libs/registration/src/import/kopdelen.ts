/** What a heading adds to say what is done with a matter, and not which matter it is. */
const HANDELINGEN = [
  'stand van zaken', 'actuele stand van zaken', 'stavaza', 'voortgang', 'voortgangsrapportage', 'vervolg', 'vervolgstappen', 'vervolgaanpak', 'vervolgproces', 'proces',
  'planning', 'update', 'actualiteiten', 'terugkoppeling', 'terugblik', 'vooruitblik', 'bespreking', 'toelichting', 'presentatie', 'mondelinge toelichting',
  'besluitvorming', 'besluit', 'voorstel', 'advies', 'evaluatie', 'resultaten', 'conclusies', 'aanbevelingen', 'afronding', 'concept', 'stukken', 'ter informatie',
  'ter kennisname', 'ter kennisneming', 'ter bespreking', 'ter besluitvorming', 'ter vaststelling', 'informerend', 'opiniërend', 'besluitvormend',
];

/** What stands between the parts of a heading. */
const SCHEIDING = '(?:\\s*[/,;:()&+]\\s*|\\s+[-–—]\\s+|\\s+(?:en|alsmede)\\s+)';
const AFLOOP = new RegExp(`${SCHEIDING}(?:de |het )?(?:${HANDELINGEN.join('|')})\\s*\\)?$`, 'iu');

/** The parts a heading consists of, in order: "Cameratoezicht / I-watch en horeca" has three. */
export function delenVan(kop: string): readonly string[] {
  return kop.split(new RegExp(SCHEIDING, 'iu')).filter((deel) => deel !== '');
}

/** Short words that are written small within a name. */
const KLEIN: ReadonlySet<string> = new Set(['aan', 'bij', 'de', 'door', 'een', 'en', 'het', 'in', 'met', 'na', 'naar', 'of', 'om', 'op', 'over', 'te', 'tot', 'uit', 'van', 'voor']);

/** A heading in capitals as a name is written: "JAARWISSELING EN OMG'S" is "Jaarwisseling en OMG's"; short words may be names, and stay. */
export function zonderHoofdletters(kop: string): string {
  if (kop !== kop.toUpperCase()) return kop;
  const klein = kop.replace(/\p{L}+/gu, (woord) => (woord.length > 4 || KLEIN.has(woord.toLowerCase()) ? woord.toLowerCase() : woord)).replace(/(?<=\p{L})['’]S(?!\p{L})/gu, (eind) => eind.toLowerCase());
  return klein.charAt(0).toUpperCase() + klein.slice(1);
}

/** The matter of a heading without what is done with it: "Cameratoezicht, stand van zaken en vervolg" is about "Cameratoezicht". */
export function kernVan(kop: string): string {
  const korter = kop.replace(AFLOOP, '').replace(/[\s/,;:(&+-]+$/u, '');
  return korter === kop || korter === '' ? kop : kernVan(korter);
}
