import { GRONDEN, RELATIESOORTEN, STREKKINGEN, UITKOMSTEN, VERTROUWELIJKHEDEN, type Inhoud, type Passage } from '@besluitregister/domain';
import { controleerOpties, inhoudBody, type Inhoudopties, type Opgezocht } from '../commands/inhoud.js';
import type { Invoer } from '../invoer.js';
import { SOORTEN } from '../secretaris-opdrachten.js';
import { Opdrachtfout, type Uitvoer } from '../uitvoer.js';

const VELDEN: readonly (keyof Inhoudopties)[] = [
  'soort', 'tekst', 'spreker', 'vertrouwelijkheid', 'grond', 'strekking', 'namens', 'uitkomst', 'woorden', 'besloten-op', 'ingangsdatum', 'einddatum',
  'stemming', ...RELATIESOORTEN, 'houder', 'termijn', 'dossier',
];

/** The fields of which the value is one of a few. */
const WAARDEN: Readonly<Partial<Record<keyof Inhoudopties, readonly string[]>>> = {
  soort: SOORTEN, strekking: STREKKINGEN, uitkomst: UITKOMSTEN, vertrouwelijkheid: VERTROUWELIJKHEDEN, grond: GRONDEN,
};

/** The fields that can be emptied, and what the content then holds. */
const LEEG: Readonly<Partial<Record<keyof Inhoudopties, Readonly<Record<string, null | readonly string[]>>>>> = {
  tekst: { tekst: null }, spreker: { spreker: null }, namens: { namens: null }, woorden: { uitkomstWoorden: null }, ingangsdatum: { ingangsdatum: null },
  einddatum: { einddatum: null }, stemming: { stemming: null }, houder: { houder: null }, termijn: { termijn: null }, dossier: { dossiers: [] },
};

/** What a reviewer wants otherwise; `null` empties a field. */
export type Wijziging = Readonly<Partial<Record<keyof Inhoudopties, string | null>>>;

/**
 * Asks field by field what is to be otherwise, until an empty line; what can not be is said at once, and the rest stays.
 * @param huidig what is changed; null for something new
 */
export async function leesWijziging(invoer: Invoer, uitvoer: Uitvoer, huidig: Inhoud | null): Promise<Wijziging> {
  let wijziging: Wijziging = {};
  uitvoer.uit(`Geef per regel een veld en de waarde, zoals "soort besluit"; "-" maakt leeg, een lege regel is klaar. Velden: ${VELDEN.join(', ')}.`);
  for (;;) {
    const [, naam = '', waarde = ''] = /^\s*(\S*)\s*(.*?)\s*$/.exec((await invoer.vraag('  ')) ?? '') ?? [];
    if (naam === '') return wijziging;
    const veld = VELDEN.find((bekend) => bekend === naam);
    if (veld === undefined || waarde === '' || (waarde === '-' && LEEG[veld] === undefined)) uitvoer.uit(`"${naam} ${waarde}" kan niet; geef een veld en een waarde${veld && WAARDEN[veld] ? `: ${WAARDEN[veld].join(', ')}` : ''}.`);
    else wijziging = metVeld(wijziging, veld, waarde === '-' ? null : waarde, huidig, uitvoer);
  }
}

/** With one field more, unless that can not be or does not belong to its kind. */
function metVeld(wijziging: Wijziging, veld: keyof Inhoudopties, waarde: string | null, huidig: Inhoud | null, uitvoer: Uitvoer): Wijziging {
  const mogelijk = WAARDEN[veld];
  if (mogelijk && (waarde === null || !mogelijk.includes(waarde))) {
    uitvoer.uit(`"${waarde ?? '-'}" is geen ${veld}; kies uit ${mogelijk.join(', ')}.`);
    return wijziging;
  }
  const nieuw = { ...wijziging, [veld]: waarde };
  const soort = nieuw.soort ?? huidig?.soort;
  try {
    if (soort !== undefined) controleerOpties(gegevenIn(nieuw), soort);
    return nieuw;
  } catch (error) {
    if (!(error instanceof Opdrachtfout)) throw error;
    uitvoer.uit(`${error.message} Wordt het iets anders, geef dan eerst de soort.`);
    return wijziging;
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
  const leeg = Object.fromEntries(VELDEN.filter((veld) => wijziging[veld] === null).flatMap((veld) => Object.entries(LEEG[veld] ?? {})));
  return Object.fromEntries(Object.entries(body).map(([type, velden]) => [type, { ...velden, ...plaats, ...(opgezocht?.dossiers ? { dossiers: opgezocht.dossiers } : {}), ...leeg, ...(passages ? { passages } : {}) }]));
}
