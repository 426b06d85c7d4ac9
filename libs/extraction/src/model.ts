/** The nine kinds of item a report can hold; see the domain glossary. */
export type Soort =
  | 'mededeling' | 'toelichting' | 'standpunt' | 'vraag' | 'besluit'
  | 'verzoek' | 'toezegging' | 'actiepunt' | 'afspraak';

/** A stretch of the document. Lines count from 1, characters (UTF-16 units) from 0; `totTeken` is exclusive. */
export interface Passage {
  readonly vanRegel: number;
  readonly vanTeken: number;
  readonly totRegel: number;
  readonly totTeken: number;
  /** Letter for letter: the text between the two points, lines joined with "\n". */
  readonly citaat: string;
}

/** Who said it, as far as the document states it. */
export interface Spreker {
  readonly naam: string | null;
  readonly rol: string | null;
  /** `politie`, `OM`, or the name the document uses. */
  readonly organisatie: string | null;
  /** The words in the document by which the speaker was recognised. */
  readonly vermelding: string;
  /** Carried over from an earlier sentence, a heading or the sender of a letter. */
  readonly overgenomen: boolean;
}

export type Uitkomst = 'ingestemd' | 'afgewezen' | 'aangehouden' | 'ter-kennisname' | 'verwezen' | 'ingetrokken';

/** How was voted, when the document says so. */
export interface Stemming {
  readonly wijze: 'unaniem' | 'acclamatie' | 'meerderheid' | 'hoofdelijk' | null;
  readonly voor: number | null;
  readonly tegen: number | null;
  readonly woorden: string;
}

export interface BesluitDetail {
  readonly uitkomst: Uitkomst;
  readonly uitkomstWoorden: string | null;
  readonly basis: 'uitgesproken' | 'afgeleid';
  readonly voorwaarden: readonly string[];
  readonly stemming: Stemming | null;
}

export interface StandpuntDetail {
  readonly strekking: 'voor' | 'voor-onder-voorwaarde' | 'neutraal' | 'tegen' | 'onbekend';
  readonly namens: string | null;
  /** `uitgesproken` only when support or opposition is said outright. */
  readonly basis: 'uitgesproken' | 'afgeleid';
}

/** A decision of another body, or of an earlier meeting, that is reported here. */
export interface BesluitVanDerden {
  readonly orgaan: string;
  readonly uitkomst: string;
}

/** `datum` (jjjj-mm-dd) only when the words give it with certainty. */
export interface Termijn {
  readonly datum: string | null;
  readonly woorden: string;
}

/** A sum of money, as the passage writes it and in euros. */
export interface Bedrag {
  readonly woorden: string;
  readonly euro: number;
}

/** An earlier sitting, or its report, that the passage refers to; `datum` (jjjj-mm-dd) when the words give it. */
export interface Verwijzing {
  readonly woorden: string;
  readonly datum: string | null;
}

export interface ActieDetail {
  readonly houder: string | null;
  readonly gevraagdAan: readonly string[];
  readonly termijn: Termijn | null;
}

export type Aankondiging =
  | { readonly soort: 'behandeling'; readonly bereik: 'alle-dvo' }
  | { readonly soort: 'gezamenlijk-standpunt'; readonly woorden: string };

/** One proposed item. A passage that page furniture cuts in two has two passages. */
export interface Voorstel {
  readonly soort: Soort;
  readonly passages: readonly [Passage, ...Passage[]];
  /** Index in `Extractie.agendapunten`. */
  readonly agendapunt: number | null;
  /** Headings above the passage, outermost first. */
  readonly onderwerp: readonly string[];
  readonly spreker: Spreker | null;
  /** The rule that decided the kind, in words for the reviewer. */
  readonly reden: string;
  /** 0 to 1: how often a proposal by this rule is right. */
  readonly zekerheid: number;
  readonly besluit: BesluitDetail | null;
  readonly standpunt: StandpuntDetail | null;
  readonly besluitVanDerden: BesluitVanDerden | null;
  readonly actie: ActieDetail | null;
  readonly aankondigingen: readonly Aankondiging[];
  readonly bedragen: readonly Bedrag[];
  readonly verwijzingen: readonly Verwijzing[];
}

export interface Agendapunt {
  readonly titel: string;
  readonly pad: readonly string[];
  readonly regel: number;
  /** Proposed dossier; null for headings such as Mededelingen or Rondvraag. */
  readonly dossierNaam: string | null;
  /** Other names the heading itself gives for the same matter ("Cameratoezicht / I-watch": both); empty without one. */
  readonly aliassen: readonly string[];
}

export type OvergeslagenReden =
  | 'titel' | 'kop' | 'opsommingsteken' | 'paginakop' | 'aanwezigheid' | 'leeg' | 'overig';

/** Text that became no item. Together with the passages it covers every non-white character once. */
export interface Overgeslagen {
  readonly vanRegel: number;
  readonly vanTeken: number;
  readonly totRegel: number;
  readonly totTeken: number;
  readonly reden: OvergeslagenReden;
}

export interface Aanwezige {
  readonly naam: string;
  readonly rol: string | null;
  readonly organisatie: string | null;
  /** Office held outside the meeting, when it differs from the role in it. */
  readonly functie: string | null;
  readonly aanwezig: boolean;
}

export interface Extractie {
  /** Date of the meeting or letter as the document states it (jjjj-mm-dd). */
  readonly datum: string | null;
  /** The body that met or wrote, as the document names it. */
  readonly lichaam: string | null;
  readonly agendapunten: readonly Agendapunt[];
  readonly voorstellen: readonly Voorstel[];
  readonly overgeslagen: readonly Overgeslagen[];
  readonly aanwezigen: readonly Aanwezige[];
}

/** What the caller knows about the document beforehand. */
export interface ExtractieContext {
  /** Date of the meeting, jjjj-mm-dd; used to resolve relative dates. */
  readonly datum: string | null;
}
