import type { SprekerAntwoord } from './antwoord/vastlegging.schema.js';

const langeDatum = new Intl.DateTimeFormat('nl-NL', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
const langMoment = new Intl.DateTimeFormat('nl-NL', {
  day: 'numeric', month: 'long', year: 'numeric', hour: '2-digit', minute: '2-digit', timeZone: 'Europe/Amsterdam',
});

/** `2019-10-02` as "2 oktober 2019". */
export function datumInWoorden(datum: string): string {
  return langeDatum.format(new Date(`${datum}T00:00:00Z`));
}

/** A moment in UTC as date and time in Europe/Amsterdam. */
export function momentInWoorden(moment: string): string {
  return langMoment.format(new Date(moment));
}

/** "a", "a en b", "a, b en c". */
export function opsomming(delen: readonly string[]): string {
  const laatste = delen.at(-1) ?? '';
  return delen.length < 2 ? laatste : `${delen.slice(0, -1).join(', ')} en ${laatste}`;
}

/** "1 vastlegging", "3 vastleggingen"; "10000 of meer vastleggingen" when not all were counted. */
export function geteld(aantal: number, enkelvoud: string, meervoud: string, ofMeer = false): string {
  return `${aantal}${ofMeer ? ' of meer' : ''} ${aantal === 1 ? enkelvoud : meervoud}`;
}

export function hoofdletter(zin: string): string {
  return zin.charAt(0).toUpperCase() + zin.slice(1);
}

export function kleineLetter(zin: string): string {
  return zin.charAt(0).toLowerCase() + zin.slice(1);
}

const ORGANISATIES: Readonly<Record<string, string>> = { politie: 'politie', 'openbaar-ministerie': 'OM', riec: 'RIEC', provincie: 'provincie', rijk: 'rijk' };
/** Roles that go before a name; the others are said by the organisation. */
const AANSPREKINGEN: ReadonlySet<string> = new Set(['burgemeester', 'wethouder', 'voorzitter', 'portefeuillehouder', 'politiechef', 'projectleider', 'directeur']);

/** Who spoke, in a few words: "burgemeester Bats", "Miltenburg (politie)"; without a name the words of the report. */
export function sprekerInWoorden({ naam, rol, organisatie, vermelding }: SprekerAntwoord): string {
  if (naam === null) return vermelding;
  const namens = organisatie?.naam ?? ORGANISATIES[organisatie?.soort ?? rol ?? ''] ?? null;
  const metRol = rol !== null && AANSPREKINGEN.has(rol) ? `${rol} ${naam}` : naam;
  return namens === null ? metRol : `${metRol} (${namens})`;
}
