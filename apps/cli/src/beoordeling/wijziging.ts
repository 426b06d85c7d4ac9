import { RELATIESOORTEN, type Inhoud, type Passage } from '@besluitregister/domain';
import { inhoudBody, type Inhoudopties, type Opgezocht } from '../commands/inhoud.js';
import type { Invoer } from '../invoer.js';
import type { Uitvoer } from '../uitvoer.js';

const VELDEN: readonly (keyof Inhoudopties)[] = [
  'soort', 'tekst', 'spreker', 'vertrouwelijkheid', 'grond', 'strekking', 'namens', 'uitkomst', 'woorden', 'besloten-op', 'ingangsdatum', 'einddatum',
  'stemming', ...RELATIESOORTEN, 'houder', 'termijn',
];

/** The name of each field that can be emptied, as the content has it. */
const LEEG: Readonly<Partial<Record<keyof Inhoudopties, string>>> = {
  tekst: 'tekst', spreker: 'spreker', namens: 'namens', woorden: 'uitkomstWoorden', ingangsdatum: 'ingangsdatum', einddatum: 'einddatum', stemming: 'stemming', houder: 'houder', termijn: 'termijn',
};

/** What a reviewer wants otherwise; `null` empties a field. */
export type Wijziging = Readonly<Partial<Record<keyof Inhoudopties, string | null>>>;

/** Asks field by field what is to be otherwise, until an empty line. */
export async function leesWijziging(invoer: Invoer, uitvoer: Uitvoer): Promise<Wijziging> {
  const wijziging: Partial<Record<keyof Inhoudopties, string | null>> = {};
  uitvoer.uit(`Geef per regel een veld en de waarde, zoals "soort besluit"; "-" maakt leeg, een lege regel is klaar. Velden: ${VELDEN.join(', ')}.`);
  for (;;) {
    const [, naam = '', waarde = ''] = /^\s*(\S*)\s*(.*?)\s*$/.exec((await invoer.vraag('  ')) ?? '') ?? [];
    if (naam === '') return wijziging;
    const veld = VELDEN.find((bekend) => bekend === naam);
    if (veld === undefined || waarde === '' || (waarde === '-' && LEEG[veld] === undefined)) uitvoer.uit(`"${naam} ${waarde}" kan niet; geef een veld en een waarde.`);
    else wijziging[veld] = waarde === '-' ? null : waarde;
  }
}

/** What is to be otherwise, without what is to be empty. */
export function gegevenIn(wijziging: Wijziging): Inhoudopties {
  return Object.fromEntries(Object.entries(wijziging).filter(([, waarde]) => waarde !== null));
}

/** What a change brings besides the fields: passages instead of those there were, and what the fields name. */
interface Bij {
  readonly passages?: readonly Passage[];
  readonly opgezocht?: Opgezocht;
  /** Of something new: where in the meeting it stands. */
  readonly plaats?: Pick<Inhoud, 'agendapuntId' | 'volgorde' | 'dossiers'>;
}

/** The content as the reviewer wants it, as a request would carry it. */
export function naarBody(wijziging: Wijziging, huidig: Inhoud | null, datum: string, { passages, opgezocht, plaats }: Bij = {}): object {
  const { herkomst: _, ...zonderHerkomst } = huidig ?? { herkomst: null };
  const body = inhoudBody(gegevenIn(wijziging), huidig === null ? null : zonderHerkomst as Omit<Inhoud, 'herkomst'>, datum, opgezocht, true);
  const leeg = Object.entries(wijziging).flatMap(([veld, waarde]) => (waarde === null ? [[LEEG[veld as keyof Inhoudopties] ?? veld, null] as const] : []));
  return Object.fromEntries(Object.entries(body).map(([type, velden]) => [type, { ...velden, ...Object.fromEntries(leeg), ...plaats, ...(passages ? { passages } : {}) }]));
}
