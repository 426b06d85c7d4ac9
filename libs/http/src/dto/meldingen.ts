/** What to say of a constraint, after the name of the field. `eisen` are the constraint's own arguments. */
type Gezegde = (eisen: readonly unknown[]) => string;

/** Every class-validator constraint of this API, by its name, in Dutch. */
const GEZEGDEN: Readonly<Record<string, Gezegde>> = {
  isDefined: () => 'is verplicht; vul het in',
  isNotEmpty: () => 'mag niet leeg zijn; vul het in',
  isString: () => 'moet een tekst zijn',
  isBoolean: () => 'moet true of false zijn',
  isInt: () => 'moet een geheel getal zijn',
  isNumber: () => 'moet een getal zijn',
  isArray: () => 'moet een lijst zijn',
  isObject: () => 'moet een object zijn',
  isUuid: () => 'moet een UUID zijn, zoals 0199a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1b',
  isIn: ([waarden]) => `moet een van deze waarden zijn: ${Array.isArray(waarden) ? waarden.join(', ') : String(waarden)}`,
  min: ([grens]) => `moet minstens ${String(grens)} zijn`,
  max: ([grens]) => `mag hoogstens ${String(grens)} zijn`,
  minLength: ([lengte]) => `moet minstens ${String(lengte)} tekens lang zijn`,
  maxLength: ([lengte]) => `mag hoogstens ${String(lengte)} tekens lang zijn`,
  isLength: ([van, tot]) => `moet ${String(van)} tot ${String(tot)} tekens lang zijn`,
  arrayMinSize: ([aantal]) => `moet minstens ${String(aantal)} onderdelen hebben`,
  arrayMaxSize: ([aantal]) => `mag hoogstens ${String(aantal)} onderdelen hebben`,
  arrayUnique: () => 'mag geen onderdeel twee keer noemen',
  matches: () => 'heeft niet de juiste vorm',
  nietBlanco: () => 'mag niet alleen uit spaties bestaan; vul het in',
  nietGewist: () => 'mag niet "[gewist]" zijn: zo toont het register wat is gewist',
  base64: () => 'moet base64 zijn, volgens RFC 4648 met aanvulling en zonder regeleinden',
  kalenderdatum: () => 'moet een bestaande datum zijn, als jjjj-mm-dd',
  tijdstip: () => 'moet een bestaand tijdstip zijn, met tijdzone: 2019-11-01T12:00:00Z',
  nummerOfTijdstip: () => 'moet een nummer zijn, of een bestaand tijdstip: 213 of 2019-11-01T12:00:00Z',
  nummer: () => 'moet een nummer zijn: een geheel getal vanaf 1, zonder voorloopnullen',
  geenLijstInLijst: () => 'mag geen lijst binnen een lijst bevatten',
  nestedValidation: () => 'moet een object zijn',
  whitelistValidation: () => 'is hier niet bekend; controleer de spelling of laat de naam weg',
};

/** The Dutch sentence for one failed constraint. `wat` is its subject: "Het veld inhoud.tekst". */
export function melding(wat: string, constraint: string, eisen: readonly unknown[]): string {
  return `${wat} ${(GEZEGDEN[constraint] ?? (() => 'heeft geen geldige waarde'))(eisen)}.`;
}
