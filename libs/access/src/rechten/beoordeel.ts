import type { Identiteit } from '../identiteit/identiteit.js';
import type { MensRol } from '../identiteit/rollen.js';
import { RECHTEN, type Bereik, type Handelingnaam } from './rechten.js';

/** Whether the overleggen that a request names have to be known to decide. */
export function vraagtOverleg(naam: Handelingnaam): boolean {
  return RECHTEN[naam].bereik === 'overleg';
}

/**
 * The role in which somebody may do this; undefined: may not.
 * @param overleggen those the request names; none when it names nothing that exists, which the command itself will say
 */
export function rolVoor({ rollen }: Pick<Identiteit, 'rollen'>, naam: Handelingnaam, overleggen: readonly string[]): MensRol | undefined {
  const { rollen: toegestaan, bereik } = RECHTEN[naam];
  const waar = (rol: MensRol): readonly (string | null)[] => rollen.filter((verleend) => verleend.rol === rol).map(({ overlegId }) => overlegId);
  return toegestaan.find((rol) => reikt(waar(rol), bereik, overleggen));
}

function reikt(waar: readonly (string | null)[], bereik: Bereik, overleggen: readonly string[]): boolean {
  if (waar.includes(null)) return true;
  if (bereik === 'alle' || waar.length === 0) return false;
  return bereik !== 'overleg' || overleggen.every((overlegId) => waar.includes(overlegId));
}
