import type { Argv } from 'yargs';

/** The command line with the options that every command has. */
export type Algemeen = Argv<{ gegevens: string; json: boolean }>;
