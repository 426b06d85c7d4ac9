import { opsomming } from '../woorden.js';

/** What a question in the language of searching says (docs/reference/zoektaal.md). */
export type Zoekboom =
  /** One word; `begin`: every word that begins so. */
  | { readonly soort: 'woord'; readonly woord: string; readonly begin: boolean }
  | { readonly soort: 'zinsdeel'; readonly woorden: string }
  | { readonly soort: 'veld'; readonly veld: Veld; readonly waarde: string }
  | { readonly soort: 'en' | 'of'; readonly delen: readonly Zoekboom[] }
  | { readonly soort: 'niet'; readonly deel: Zoekboom };

export const VELDEN = [
  'soort', 'overleg', 'dossier', 'thema', 'spreker', 'jaar', 'van', 'tot', 'uitkomst', 'strekking', 'herkomst', 'bevestigd', 'doorgehaald', 'status',
] as const;
/** What may stand before a colon; the names of the facets are among them. */
export type Veld = (typeof VELDEN)[number];

/** The field that is meant, whatever its case. */
export function veldVan(naam: string): Veld | undefined {
  const klein = naam.toLowerCase();
  return VELDEN.find((veld) => veld.toLowerCase() === klein);
}

/** All parts of these together; null when there are none. */
export function samengenomen(soort: 'en' | 'of', delen: readonly Zoekboom[]): Zoekboom | null {
  const plat = delen.flatMap((deel) => (deel.soort === soort ? deel.delen : [deel]));
  const [eerste] = plat;
  return plat.length > 1 ? { soort, delen: plat } : eerste ?? null;
}

/** The tree as a question that is read as this same tree. */
export function alsVraag(boom: Zoekboom, binnen: 'en' | 'of' | 'niet' | null = null): string {
  switch (boom.soort) {
    case 'woord': return `${boom.woord}${boom.begin ? '*' : ''}`;
    case 'zinsdeel': return `"${boom.woorden}"`;
    case 'veld': return `${boom.veld}:${/^[^\s()"“”„«»]+$/u.test(boom.waarde) ? boom.waarde : `"${boom.waarde}"`}`;
    case 'niet': return `NIET ${alsVraag(boom.deel, 'niet')}`;
    default: {
      const tekst = boom.delen.map((deel) => alsVraag(deel, boom.soort)).join(boom.soort === 'of' ? ' OF ' : ' ');
      return binnen === null ? tekst : `(${tekst})`;
    }
  }
}

const OPERATOREN: ReadonlyMap<string, 'en' | 'of' | 'niet'> = new Map([
  ['EN', 'en'], ['AND', 'en'], ['OF', 'of'], ['OR', 'of'], ['NIET', 'niet'], ['NOT', 'niet'],
]);

/** What a word in capitals commands, when it does. */
export function operatorVan(woord: string): 'en' | 'of' | 'niet' | undefined {
  return OPERATOREN.get(woord);
}

/** What names a value in words; ids have names elsewhere. */
export type Waardenaam = (veld: Veld, waarde: string) => string;

/** The tree in Dutch words: "‘camera’ en niet “openbare orde”". */
export function inWoorden(boom: Zoekboom, naam: Waardenaam, binnen = false): string {
  switch (boom.soort) {
    case 'woord': return boom.begin ? `een woord dat begint met ‘${boom.woord}’` : `‘${boom.woord}’`;
    case 'zinsdeel': return `het zinsdeel “${boom.woorden}”`;
    case 'veld': return `${VELDWOORDEN[boom.veld]} ‘${naam(boom.veld, boom.waarde)}’`;
    case 'niet': return `niet ${inWoorden(boom.deel, naam, true)}`;
    case 'en': return haakjes(opsomming(boom.delen.map((deel) => inWoorden(deel, naam, true))), binnen);
    case 'of': return haakjes(boom.delen.map((deel) => inWoorden(deel, naam, true)).join(' of '), binnen);
  }
}

const haakjes = (tekst: string, binnen: boolean): string => (binnen ? `(${tekst})` : tekst);

const VELDWOORDEN: Readonly<Record<Veld, string>> = {
  soort: 'soort', overleg: 'overleg', dossier: 'dossier', thema: 'thema', spreker: 'spreker', jaar: 'jaar', van: 'vergadering vanaf',
  tot: 'vergadering tot en met', uitkomst: 'uitkomst', strekking: 'strekking', herkomst: 'herkomst', bevestigd: 'bevestigd', doorgehaald: 'doorgehaald',
  status: 'status',
};

/** A part of the tree, where it stands, and what is left of the question without it. */
export interface Boomdeel {
  readonly boom: Zoekboom;
  /** The place in this list of the part it stands in; null for the whole. */
  readonly binnen: number | null;
  readonly zonder: Zoekboom | null;
}

/** All parts of the tree, the whole first, each before what stands in it. */
export function delenVan(boom: Zoekboom): Boomdeel[] {
  const delen: Boomdeel[] = [];
  const loop = (deel: Zoekboom, binnen: number | null, vervang: (nieuw: Zoekboom | null) => Zoekboom | null): void => {
    const plek = delen.push({ boom: deel, binnen, zonder: vervang(null) }) - 1;
    if (deel.soort === 'niet') loop(deel.deel, plek, (nieuw) => vervang(nieuw && { soort: 'niet', deel: nieuw }));
    if (deel.soort !== 'en' && deel.soort !== 'of') return;
    const { soort } = deel;
    deel.delen.forEach((kind, index) => {
      loop(kind, plek, (nieuw) => vervang(samengenomen(soort, deel.delen.flatMap((ander, n) => (n === index ? nieuw ?? [] : [ander])))));
    });
  };
  loop(boom, null, (nieuw) => nieuw);
  return delen;
}
