import type { Spreker } from '../api/typen.js';
import { ORGANISATIES, woord } from './woorden.js';

/** "burgemeester Bats", "Miltenburg (politie)", or the words of the report. */
export function sprekerNaam({ naam, rol, organisatie, vermelding }: Spreker): string {
  if (naam === null) return vermelding;
  const namens = organisatie === null ? '' : ` (${organisatie.naam ?? woord(ORGANISATIES, organisatie.soort)})`;
  return `${rol === 'burgemeester' ? 'burgemeester ' : ''}${naam}${namens}`;
}
