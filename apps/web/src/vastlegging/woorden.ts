// What codes of the API are called on the screen.

const DAG = new Intl.DateTimeFormat('nl-NL', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
const KORTE_DAG = new Intl.DateTimeFormat('nl-NL', { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });
const OGENBLIK = new Intl.DateTimeFormat('nl-NL', { day: 'numeric', month: 'long', year: 'numeric', hour: '2-digit', minute: '2-digit', timeZone: 'Europe/Amsterdam' });

/** A calendar date `jjjj-mm-dd`: "2 oktober 2019". */
export function dag(datum: string): string {
  return DAG.format(new Date(`${datum}T00:00:00Z`));
}

/** A calendar date in a table: "2 okt 2019". */
export function korteDag(datum: string): string {
  return KORTE_DAG.format(new Date(`${datum}T00:00:00Z`));
}

/** A moment in UTC, as the clock in Amsterdam shows it. */
export function ogenblik(tijdstip: string): string {
  return OGENBLIK.format(new Date(tijdstip));
}

/** "1 actie", "3 acties". */
export function geteld(aantal: number, een: string, meer: string, ofMeer = false): string {
  return `${aantal}${ofMeer ? ' of meer' : ''} ${aantal === 1 ? een : meer}`;
}

/** "a, b en c". */
export function opsomming(delen: readonly string[]): string {
  return new Intl.ListFormat('nl-NL', { type: 'conjunction' }).format(delen);
}

/** The code itself when this release does not know it: never nothing. */
export function woord(woorden: Readonly<Record<string, string>>, code: string): string {
  return woorden[code] ?? code.replaceAll('-', ' ');
}

export const STANDEN: Readonly<Record<string, string>> = {
  besloten: 'besloten', aangehouden: 'aangehouden', 'besproken-zonder-besluit': 'besproken, geen besluit', verwacht: 'verwacht, nog niet besproken',
  'geen-gegevens': 'geen gegevens',
};

export const UITKOMSTEN: Readonly<Record<string, string>> = {
  ingestemd: 'ingestemd', afgewezen: 'afgewezen', aangehouden: 'aangehouden', 'ter-kennisname': 'ter kennisname', verwezen: 'verwezen', ingetrokken: 'ingetrokken',
};

export const STREKKINGEN: Readonly<Record<string, string>> = {
  voor: 'voor', 'voor-onder-voorwaarde': 'voor, onder voorwaarde', neutraal: 'neutraal', tegen: 'tegen', onbekend: 'strekking onbekend',
};

export const SOORTEN: Readonly<Record<string, string>> = {
  mededeling: 'mededeling', toelichting: 'toelichting', standpunt: 'standpunt', vraag: 'vraag', besluit: 'besluit', verzoek: 'verzoek',
  toezegging: 'toezegging', actiepunt: 'actiepunt', afspraak: 'afspraak',
};

export const MEERVOUD: Readonly<Record<string, string>> = {
  mededeling: 'mededelingen', toelichting: 'toelichtingen', standpunt: 'standpunten', vraag: 'vragen', besluit: 'besluiten', verzoek: 'verzoeken',
  toezegging: 'toezeggingen', actiepunt: 'actiepunten', afspraak: 'afspraken',
};

const KRACHT: Readonly<Record<string, string>> = {
  'van-kracht': 'van kracht', 'nog-niet-van-kracht': 'nog niet van kracht', 'niet-meer-van-kracht': 'niet meer van kracht',
};

/** Whether a besluit holds; null when that is not known, and for one that was put off or decided nothing: it can not hold. */
export function krachtWoord(kracht: string | null, uitkomst: string | null): string | null {
  return kracht === null || (uitkomst !== 'ingestemd' && uitkomst !== 'afgewezen') ? null : woord(KRACHT, kracht);
}

export const BASES: Readonly<Record<string, string>> = { uitgesproken: 'letterlijk gezegd', afgeleid: 'afgeleid uit wat er staat' };

/** A term: its day, its words, or both; null when there is none. */
export function termijnWoorden(termijn: { readonly datum: string | null; readonly woorden: string | null } | null): string | null {
  const delen = termijn ? [termijn.datum === null ? null : dag(termijn.datum), termijn.woorden && `“${termijn.woorden}”`].filter(Boolean) : [];
  return delen.length === 0 ? null : delen.join(', ');
}

export const HERKOMSTEN: Readonly<Record<string, string>> = {
  handmatig: 'door een mens vastgelegd', beoordeeld: 'gelezen door de computer, beoordeeld door een mens', automatisch: 'automatisch gelezen',
};

export const ORGANISATIES: Readonly<Record<string, string>> = {
  gemeente: 'gemeente', politie: 'politie', 'openbaar-ministerie': 'OM', veiligheidsregio: 'veiligheidsregio', provincie: 'provincie', rijk: 'rijk',
};

export const REDENEN: Readonly<Record<string, string>> = {
  'onjuist-gelezen': 'onjuist gelezen', 'onjuist-verslag': 'het verslag was onjuist', dubbel: 'dubbel vastgelegd', 'op-verzoek': 'op verzoek',
  'gewijzigde-omstandigheden': 'gewijzigde omstandigheden', privacy: 'privacy', anders: 'een andere reden',
};

const RELATIES: Readonly<Record<string, readonly [uit: string, inn: string]>> = {
  vervangt: ['vervangt', 'is vervangen door'], wijzigt: ['wijzigt', 'is gewijzigd door'], herroept: ['herroept', 'is herroepen door'],
  bevestigt: ['bevestigt', 'is bevestigd door'], 'voert-uit': ['voert uit', 'is uitgevoerd door'],
};

/** What a besluit does to another, said from where the reader stands. */
export function relatie(soort: string, richting: 'uit' | 'in'): string {
  const [uit, inn] = RELATIES[soort] ?? [soort, soort];
  return richting === 'uit' ? uit : inn;
}

/** Where the text of an erased field stood. */
export const GEWIST = '[gewist]';
