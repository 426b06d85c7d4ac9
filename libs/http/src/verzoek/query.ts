import { ongeldigeInvoer, type Foutregel } from '../probleem/probleem.js';

/**
 * Refuses query parameters on a route that takes none (`neemtQuery` false), and repeated ones on every route.
 * Unknown ones beside known ones are left to the DTO. Throws a 400 Probleem.
 */
export function controleerQuery(query: unknown, neemtQuery: boolean): void {
  const fouten = Object.entries(typeof query === 'object' && query !== null ? query : {}).flatMap(([parameter, value]): Foutregel[] => {
    if (!neemtQuery) return [{ parameter, code: 'parameter-onbekend', melding: `De parameter ${parameter} is hier niet bekend; haal hem weg.` }];
    return Array.isArray(value) ? [{ parameter, code: 'parameter-herhaald', melding: `De parameter ${parameter} staat er meer dan eens; geef hem één keer.` }] : [];
  });
  if (fouten.length > 0) throw ongeldigeInvoer(fouten);
}
