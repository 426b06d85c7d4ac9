import type { Gereedheid, Gezondheid } from '@besluitregister/http';
import type { Wisser } from '@besluitregister/registration';
import { metVeld } from './bekende-fout.js';
import type { Controlelog } from './controle/controlelog.js';
import type { Stempelrooster } from './controle/stempelrooster.js';
import { controleonderdeel } from './controle/gezondheid.js';
import type { Projecties } from './projecties.js';

/**
 * Readiness of what follows the events: each read model, the audit log, and who carries out erasures.
 * @param schijf how the disk stands, where all is kept on one
 */
export function volggezondheid(projecties: Projecties, controle: Controlelog, wisser: Pick<Wisser, 'status'>, schijf?: () => Promise<Gereedheid['onderdelen'][string]>, stempels?: Stempelrooster): Gezondheid {
  return {
    gereed: async () => {
      const opSchijf = await schijf?.();
      const standen = projecties.status();
      const gestempeld = stempels?.onderdeel();
      const { stand, fout } = wisser.status();
      return {
        gereed: opSchijf?.status !== 'niet-beschrijfbaar' && standen.every(({ state }) => state !== 'gestopt') && controle.status().stand !== 'gestopt' && stand !== 'gestopt',
        onderdelen: Object.fromEntries([
          ...standen.map(({ name, state, error }) => [name, error ? { status: state, melding: metVeld(error) } : { status: state }] as const),
          ['controlelog', controleonderdeel(controle)],
          ['wisser', fout ? { status: stand, melding: WISSER_STAAT_STIL } : { status: stand }],
          ...(gestempeld ? [['tijdstempel', gestempeld] as const] : []),
          ...(opSchijf ? [['schijf', opSchijf] as const] : []),
        ]),
      };
    },
  };
}

const WISSER_STAAT_STIL = 'Het wissen staat stil; wat is goedgekeurd is misschien nog te lezen. Kijk de oorzaak na en start opnieuw: het gaat dan verder.';
