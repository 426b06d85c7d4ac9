import type { Aanwezige } from './model.js';
import { aktVan } from './akt.js';
import { GEMEENTEN } from './taal/gemeenten.js';
import { AANSPREEK, achternaam, FUNCTIE, isTussenvoegsel, NAAM, NAAM_NA_AANSPREEK, naamSleutel, ontsnap, voornaam, zonderTitels } from './namen.js';
import { GEEN_NAAM } from './taal/geen-namen.js';
import { FUNCTIES, LICHAMEN, ORGANISATIES } from './taal/functies.js';
import { MANNEN, VROUWEN } from './taal/voornamen.js';
import { MENSELIJKE_WERKWOORDEN, WERKWOORDEN } from './taal/werkwoorden.js';

/** A person the document names, under the fullest name it gives. */
export interface Persoon {
  readonly naam: string;
  readonly rol: string | null;
  readonly organisatie: string | null;
  /** Office held outside the meeting ("burgemeester"), when it differs from the role in it. */
  readonly functie: string | null;
}

/** Everybody the document names, and how to recognise them. */
export interface Personenregister {
  readonly personen: readonly Persoon[];
  /** Organisations of the people present, and those the language table knows. */
  readonly organisaties: readonly string[];
  /** The chair, when the document names one. */
  readonly voorzitter: Persoon | null;
  /** Man or woman, by the key of the surname: as the document addresses them, else by first name. */
  readonly geslachten: ReadonlyMap<string, Geslacht>;
}

export type Geslacht = 'm' | 'v';

const HULPWERKWOORD = /^(?:is|zijn|was|heeft|hebben|had|wil|willen|wilde|kan|kunnen|doet|doen|deed)$/u;
const WERKVORMEN = [...new Set(WERKWOORDEN.flatMap((w) => w.vormen.split('|')))].filter((v) => !HULPWERKWOORD.test(v)).map(ontsnap).join('|');
const MET_FUNCTIE = new RegExp(`(?<![\\p{L}-])(?<!\\b[Dd]e\\s|\\b[Hh]et\\s)(${FUNCTIE}|${AANSPREEK})\\s+(?:(?:${AANSPREEK})\\s+)?(${NAAM_NA_AANSPREEK})(?![\\p{L}])`, 'gu');
const VOOR_WERKWOORD = new RegExp(`(?:^|[.?!:]\\s+|\\n\\s*|(?<=[.?!])\\s|ook\\s)(${NAAM})(?:\\s+\\([^)]{2,40}\\))?\\s+((?:${WERKVORMEN})(?![\\p{L}])[^.?!\\n]{0,120})`, 'gu');
const MENSELIJK = new RegExp(`^(?:${MENSELIJKE_WERKWOORDEN})(?![\\p{L}])`, 'u');
const NAAMVOORVOEGSEL = /^(?:Van|Vander|Ten|Ter|Von|El|Al|Ben)$/u;
const MET_LABEL = new RegExp(`(?:^|[.?!]\\s+|\\n\\s*)(${NAAM})(?:\\s+\\([^)]{2,40}\\))?\\s*(?::|\\.(?=\\s+Voorzitter))(?=\\s)`, 'gu');
const MET_ORGANISATIE = new RegExp(`(${NAAM})\\s+\\(((?:\\p{Lu}[\\p{L}&/.\\d-]*\\s?){1,5})\\)`, 'gu');

/** "De voorzitter, Ronald Bröker, opent de vergadering". */
const MET_ROL = new RegExp(`(?<!\\p{L})[Dd]e (voorzitter|secretaris|notulist|griffier), (?:(?:${AANSPREEK}) )?(${NAAM}),`, 'gu');

/** Gathers the people from the list of those present and from the text itself. */
export function verzamelPersonen(aanwezigen: readonly Aanwezige[], tekst: string): Personenregister {
  const plat = tekst.replace(/(?<!\S)\S{80,}/gu, '…').replace(/(?<![\p{L}\d])\*+(?=\p{L})|(?<=[\p{L}:.)])\*+/gu, '').replace(/[ \t]+/gu, ' ');
  const gevonden: Persoon[] = aanwezigen.map(({ naam, rol, organisatie, functie }) => ({ naam, rol, organisatie, functie }));
  const kleinGeschreven = woordenIn(plat);
  for (const m of plat.matchAll(MET_FUNCTIE)) {
    const functie = FUNCTIES.find((f) => f.woord === (m[1] ?? '').toLowerCase());
    voegSamen(gevonden, { naam: schoon(m[2] ?? ''), rol: functie?.rol === 'voorzitter' ? 'voorzitter' : null, organisatie: functie?.organisatie ?? null, functie: null }, kleinGeschreven);
  }
  for (const naam of losseNamen(plat)) voegSamen(gevonden, { naam, rol: null, organisatie: null, functie: null }, kleinGeschreven);
  for (const m of plat.matchAll(MET_ORGANISATIE)) {
    const bekend = zoekPersoon(gevonden, schoon(m[1] ?? ''));
    if (bekend !== null && bekend.organisatie === null) {
      gevonden[gevonden.indexOf(bekend)] = { ...bekend, organisatie: (m[2] ?? '').trim() };
    }
  }
  for (const m of plat.matchAll(MET_ROL)) {
    const bekend = zoekPersoon(gevonden, schoon(m[2] ?? ''));
    if (bekend === null) gevonden.push({ naam: schoon(m[2] ?? ''), rol: m[1] ?? null, organisatie: null, functie: null });
    else if (bekend.rol === null) gevonden[gevonden.indexOf(bekend)] = { ...bekend, rol: m[1] ?? null };
  }
  const organisaties = [...new Set([...gevonden.map((p) => p.organisatie).filter((o) => o !== null), ...ORGANISATIES.map((o) => o.naam), ...GEMEENTEN])];
  return { personen: gevonden, organisaties, geslachten: leesGeslachten(gevonden, plat), voorzitter: gevonden.find((p) => p.rol === 'voorzitter') ?? null };
}

const AANGESPROKEN = new RegExp(`(?<!\\p{L})([Dd]e heer|[Dd]hr\\.?|[Mm]eneer|[Mm]evrouw|[Mm]evr\\.?|[Mm]w\\.?)\\s+(${NAAM_NA_AANSPREEK})(?![\\p{L}])`, 'gu');

/** How the document addresses those it names ("mw. Mol"), and what first names tell. */
function leesGeslachten(personen: readonly Persoon[], tekst: string): Map<string, Geslacht> {
  const uit = new Map<string, Geslacht>();
  for (const p of personen) {
    const voor = (voornaam(p.naam) ?? (/\s/u.test(p.naam) ? '' : p.naam)).toLowerCase();
    const geslacht = MANNEN.has(voor) ? 'm' : VROUWEN.has(voor) ? 'v' : null;
    if (geslacht !== null) uit.set(naamSleutel(achternaam(p.naam)), geslacht);
  }
  for (const m of tekst.matchAll(AANGESPROKEN)) uit.set(naamSleutel(achternaam(schoon(m[2] ?? ''))), /^m(?:ev|w)/iu.test(m[1] ?? '') ? 'v' : 'm');
  return uit;
}

/** Names before a verb of saying or as label; a single word, or a label, only when it stands there more than once. */
function losseNamen(tekst: string): string[] {
  const aantal = new Map<string, number>();
  const tel = (m: RegExpMatchArray, waarde: number): void => {
    const naam = schoon(m[1] ?? '');
    aantal.set(naam, (aantal.get(naam) ?? 0) + (/\s/u.test(naam) ? waarde * 2 : waarde));
  };
  for (const m of tekst.matchAll(VOOR_WERKWOORD)) {
    const akt = aktVan(m[2] ?? '');
    if (akt !== null) tel(m, akt === 'steunen' || MENSELIJK.test(m[2] ?? '') || NAAMVOORVOEGSEL.test((m[1] ?? '').split(/\s/u)[0] ?? '') ? 4 : 2);
  }
  for (const m of tekst.matchAll(MET_LABEL)) tel(m, /\)\s*\.$/u.test(m[0]) || isBekendeOrganisatie(/\(([^)]+)\)/u.exec(m[0])?.[1]) ? 4 : 1);
  return [...aantal].filter(([, punten]) => punten >= 4).map(([naam]) => naam);
}

/** "Van Hout (Beuningen): …", "Kerssemakers (politie): …": whom somebody speaks for is known, so the word before it is a name. */
function isBekendeOrganisatie(haak: string | undefined): boolean {
  return haak !== undefined && (GEMEENTEN.includes(haak) || ORGANISATIES.some((o) => o.woord === haak.toLowerCase()));
}

interface Naamdelen {
  /** The keys of the whole name, the surname and the first name. */
  readonly sleutel: string;
  readonly achter: string;
  readonly voor: string;
  readonly voornaam: string | null;
}

/** Taken apart once: everybody is looked at again at each mention in the report. */
const naamdelen = new WeakMap<Persoon, Naamdelen>();

function delenVan(persoon: Persoon): Naamdelen {
  const bekend = naamdelen.get(persoon);
  if (bekend !== undefined) return bekend;
  const voor = voornaam(persoon.naam);
  const delen = { sleutel: naamSleutel(persoon.naam), achter: naamSleutel(achternaam(persoon.naam)), voor: naamSleutel(voor ?? ''), voornaam: voor };
  naamdelen.set(persoon, delen);
  return delen;
}

/** The person meant by a full name, a surname or a first name; null when nobody or more than one fits. */
export function zoekPersoon(personen: readonly Persoon[], vermelding: string): Persoon | null {
  const sleutel = naamSleutel(zonderTitels(vermelding));
  if (sleutel === '') return null;
  const gelijk = personen.find((p) => delenVan(p).sleutel === sleutel);
  if (gelijk !== undefined) return vollediger(personen, gelijk);
  const achter = naamSleutel(achternaam(vermelding));
  const voor = voornaam(vermelding);
  const opAchternaam = personen.filter((p) => delenVan(p).achter === achter && (voor === null || delenVan(p).voornaam === null || delenVan(p).voornaam === voor));
  if (opAchternaam.length === 1) return opAchternaam[0] ?? null;
  const opVoornaam = personen.filter((p) => delenVan(p).voor === sleutel);
  return opVoornaam.length === 1 ? opVoornaam[0] ?? null : opVoornaam.find((p) => p.rol === 'voorzitter') ?? null;
}

/** "Mariëtte" alone is the one person with that first name. */
function vollediger(personen: readonly Persoon[], p: Persoon): Persoon {
  if (/\s/u.test(p.naam)) return p;
  const metVoornaam = personen.filter((q) => delenVan(q).voornaam === p.naam);
  if (metVoornaam.length === 1) return metVoornaam[0] ?? p;
  return metVoornaam.find((q) => q.rol === 'voorzitter') ?? p;
}

function schoon(naam: string): string {
  const woorden = zonderTitels(naam.replace(/\s+/gu, ' ').trim()).split(' ');
  while (woorden.length > 1 && isTussenvoegsel(woorden.at(-1) ?? '')) woorden.pop();
  return woorden.join(' ');
}

function voegSamen(lijst: Persoon[], nieuw: Persoon, staatEr: Woordtest): void {
  if (!isNaam(nieuw.naam, staatEr) || naamSleutel(nieuw.naam) === '') return;
  const { sleutel } = delenVan(nieuw);
  const zelfde = lijst.findIndex((p) => delenVan(p).sleutel === sleutel);
  if (zelfde >= 0) {
    const p = lijst[zelfde];
    if (p !== undefined) lijst[zelfde] = { ...p, organisatie: p.organisatie ?? nieuw.organisatie };
    return;
  }
  if (lijst.some((p) => delenVan(p).achter === sleutel)) return;
  lijst.push(nieuw);
}

/** A capitalised word is no name when the document also writes it small, or when it is a word of the meeting. */
function isNaam(naam: string, staatEr: Woordtest): boolean {
  const woorden = naam.split(' ');
  const eerste = (woorden.find((w) => !isTussenvoegsel(w)) ?? '').toLowerCase();
  if (GEEN_NAAM.has(eerste) || LICHAMEN.includes(eerste)) return false;
  if (woorden.some((w) => FUNCTIES.some((f) => f.woord === w.toLowerCase()))) return false;
  if (ORGANISATIES.some((o) => o.woord === naam.toLowerCase())) return false;
  if (/(?:groep|platform|overleg|raad|bestuur|commissie|team|dienst|gemeente|stichting|vereniging|bureau|ministerie)$/iu.test(naam)) return false;
  return !woorden.every((w) => staatEr(w.toLowerCase()));
}

/** Whether the document has a word, exactly so written. */
type Woordtest = (woord: string) => boolean;

/** Looks the words up that are letters only; of the others ("d'Or", "Bos-Mol") each is searched for once. */
function woordenIn(tekst: string): Woordtest {
  const letters = new Set(tekst.match(/\p{L}+/gu));
  const gezocht = new Map<string, boolean>();
  return (woord) => {
    if (/^\p{L}+$/u.test(woord)) return letters.has(woord);
    const staatEr = gezocht.get(woord) ?? new RegExp(`(?<![\\p{L}])${ontsnap(woord)}(?![\\p{L}])`, 'u').test(tekst);
    gezocht.set(woord, staatEr);
    return staatEr;
  };
}
