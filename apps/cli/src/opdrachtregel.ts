import type { Argv } from 'yargs';

/** The command line with the options that every command has. */
export type Algemeen = Argv<{ gegevens: string; json: boolean }>;

/** For what an administrator also does for the services of production, beside them and with their settings. */
export function metDiensten<A>(opties: Argv<A>) {
  return opties.option('diensten', { type: 'boolean', default: false, defaultDescription: 'uit', describe: 'Van de diensten, met de instellingen van de projector, in plaats van een gegevensmap' });
}
