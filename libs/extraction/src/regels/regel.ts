import type { Motiedeel } from '../eenheden.js';
import type { Soort, Spreker } from '../model.js';
import type { Sectiesoort } from '../secties.js';
import type { Akt } from '../taal/werkwoorden.js';

/** One act to be classified: what is said, by whom, where. */
export interface Uitspraak {
  /** On one line, single spaces. */
  readonly tekst: string;
  /** What follows the verb of saying; the whole text when there is none. */
  readonly aanvulling: string;
  readonly akt: Akt | null;
  readonly spreker: Spreker | null;
  /** The acting subject is a body, an organisation, a parliamentary party. */
  readonly orgaan: string | null;
  readonly eigenOrgaan: boolean;
  readonly fractie: boolean;
  readonly eigenOnderwerp: boolean;
  readonly sectie: Sectiesoort;
  readonly motie: Motiedeel | null;
  readonly brief: boolean;
  /** In a list that a question announced ("de volgende vragen:"). */
  readonly inVragenlijst: boolean;
  /** In a list that a decision announced ("De stuurgroep heeft … :" with items "… vastgesteld"). */
  readonly inBesluitlijst: boolean;
  /** Second part of a sentence that was cut in two. */
  readonly vervolg: boolean;
  /** In a text that an earlier sentence announced with a colon. */
  readonly aangekondigd: boolean;
  /** The speaker is only the one of the heading or the sender. */
  readonly uitKop: boolean;
  /** The speaker is reported from elsewhere ("heeft laten weten"). */
  readonly voltooid: boolean;
  readonly vorige: { readonly soort: Soort; readonly spreker: Spreker | null } | null;
  /** A question in this topic that nobody has answered yet, asked by somebody else. */
  readonly openVraag: boolean;
}

export interface Oordeel {
  readonly soort: Soort;
  readonly reden: string;
  readonly zekerheid: number;
}

/** One rule: the first that fits decides. `reden` is shown to the reviewer. */
export interface Regel extends Oordeel {
  readonly past: (u: Uitspraak) => boolean;
}

/** "(het voorstel) om de bijdrage te indexeren (wordt …)": an infinitive clause inside the main clause. */
const OM_TE = /\som\s(?:\S+\s){0,14}?te\s\p{Ll}+(?=\s(?:wordt|worden|is|zijn)\s)/u;

/** "Doordat men een klus moet afronden, …" */
const BIJZIN_VOORAAN = /^(?:doordat|omdat|als|wanneer|indien|hoewel|terwijl|zodra|voordat|nadat|nu|om) [^,]{3,160}, /iu;

/** What the sentence itself says: no clause in front, none after it ("… wat prioriteit moet hebben"). */
export function zonderBijzin(tekst: string): string {
  return hoofdzin(tekst.replace(BIJZIN_VOORAAN, '')).split(/\s(?:wat|wie|waar|hoe|welke?|waarom|omdat|doordat|zodat|als|wanneer|indien)\s/u)[0] ?? tekst;
}

/** The part of a sentence before a subordinate "dat", where its own verb stands; without what is in brackets. */
export function hoofdzin(tekst: string): string {
  return tekst.replace(/\([^)]*\)/gu, '').replace(OM_TE, '').split(/(?<!-)\s(?:dat|of|waarin|waarbij|om)\s|(?<!\s(?:met|van|op|in|voor|bij|uit|over|aan|na|onder|tegen|door))\sdie\s/u)[0] ?? tekst;
}
