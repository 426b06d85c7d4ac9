import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Logger } from '@nestjs/common';
import { overlegId } from '@besluitregister/domain';
import { openRegister, startHttp } from '@besluitregister/standalone';
import { aangemeld } from '../e2e/aangemeld.fixture.js';

const VERSLAG = 'terugkoppeling-dvo-ijsselland-2019-10-02.txt';

/** The whole register in this process, served, with the example report taken over. */
export interface Proefdienst {
  /** `http://127.0.0.1:<poort>` */
  readonly adres: string;
  /** Headers that sign in with every role. */
  readonly koppen: Readonly<Record<string, string>>;
  stop(): Promise<void>;
}

// What goes wrong on purpose in a test is in its answer.
Logger.overrideLogger(false);

export async function startProefdienst(): Promise<Proefdienst> {
  const map = mkdtempSync(join(tmpdir(), 'br-api-'));
  const register = await openRegister({ gegevens: map, klok: () => new Date() });
  const uitslag = await register.importService.importeer({
    bytes: readFileSync(join('voorbeelden', VERSLAG)), naam: VERSLAG, overlegId: overlegId('dvo/VR04'), datum: '2019-10-02', actor: await register.gebruikers.actor(),
  });
  if ('geweigerd' in uitslag) throw new Error(uitslag.bericht);
  await register.projecties.bij();
  // The tiles asked for are those of the last checkpoint.
  await register.controle.bij();
  const dienst = await startHttp(register, 0);
  return {
    adres: dienst.adres,
    koppen: aangemeld(dienst.tokenbestand),
    stop: async () => {
      await dienst.stop();
      await register.sluit();
      rmSync(map, { recursive: true, force: true });
    },
  };
}
