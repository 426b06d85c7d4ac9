import type { Overlegvinder } from '@besluitregister/access';
import { vouw } from '@besluitregister/domain';
import type { Database } from '@besluitregister/projections';
import { overleggen, zoverBekend } from '@besluitregister/read-models';

/** Finds an overleg by its id, or by its name or district as one word: `dvo-ijsselland`, `ijsselland`. */
export function overlegvinder(database: Database): Overlegvinder {
  return async (naam) => {
    const bekend = await overleggen(database, await zoverBekend(database));
    const gevonden = bekend.filter(({ overlegId, naam: voluit, district }) =>
      overlegId === naam || eenWoord(voluit) === naam || (district !== null && eenWoord(district) === naam));
    // Two that fit would be a guess about who may see what.
    return gevonden.length === 1 ? gevonden[0]?.overlegId : undefined;
  };
}

function eenWoord(naam: string): string {
  return vouw(naam).trim().replaceAll(/[^a-z0-9]+/g, '-');
}
