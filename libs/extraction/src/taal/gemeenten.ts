/**
 * Municipalities of the police unit Oost-Nederland: what one of them does in a report ("Borne stemt in") is said by that
 * municipality. Names as in the TOOI register of municipalities, 2026-01-29.
 */
export const GEMEENTEN: readonly string[] = [
  'Aalten', 'Almelo', 'Apeldoorn', 'Arnhem', 'Barneveld', 'Berg en Dal', 'Berkelland', 'Beuningen', 'Borne', 'Bronckhorst', 'Brummen', 'Buren',
  'Culemborg', 'Dalfsen', 'Deventer', 'Dinkelland', 'Doesburg', 'Doetinchem', 'Druten', 'Duiven', 'Ede', 'Elburg', 'Enschede', 'Epe', 'Ermelo',
  'Haaksbergen', 'Hardenberg', 'Harderwijk', 'Hattem', 'Heerde', 'Hellendoorn', 'Hengelo', 'Heumen', 'Hof van Twente', 'Kampen', 'Lingewaard',
  'Lochem', 'Losser', 'Maasdriel', 'Montferland', 'Neder-Betuwe', 'Nijkerk', 'Nijmegen', 'Nunspeet', 'Oldebroek', 'Oldenzaal', 'Olst-Wijhe', 'Ommen',
  'Oost Gelre', 'Oude IJsselstreek', 'Overbetuwe', 'Putten', 'Raalte', 'Renkum', 'Rheden', 'Rijssen-Holten', 'Rozendaal', 'Scherpenzeel', 'Staphorst',
  'Steenwijkerland', 'Tiel', 'Tubbergen', 'Twenterand', 'Voorst', 'Wageningen', 'West Betuwe', 'West Maas en Waal', 'Westervoort', 'Wierden',
  'Wijchen', 'Winterswijk', 'Zaltbommel', 'Zevenaar', 'Zutphen', 'Zwartewaterland', 'Zwolle',
];
