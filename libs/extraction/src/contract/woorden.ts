import { FUNCTIES, LICHAMEN, ORGANISATIES } from '../taal/functies.js';

/** Tells which words a document has. */
export interface Woordcontrole {
  /** The first word of the text that the document does not have; null when it has them all. */
  onbekend(tekst: string): string | null;
}

/** What the register calls a role or body, which a document may abbreviate ("vz", "OM"). */
export const bekendeAanduidingen: ReadonlySet<string> = new Set([
  ...FUNCTIES.flatMap((f) => [f.rol ?? '', f.organisatie ?? '']), ...ORGANISATIES.map((o) => o.naam), ...LICHAMEN,
  'vicevoorzitter', 'locovoorzitter', 'notulist', 'fractie', 'fracties', 'indiener', 'niet genoemd', 'Actiepunten',
]);

const WOORD = /[\p{L}\p{N}]+/gu;

/** Reads the words of a document once; also those that a line end breaks in two. */
export function maakWoordcontrole(regels: readonly string[]): Woordcontrole {
  const tekst = regels.join('\n').toLowerCase();
  const heel = tekst.replace(/-[ \t]*\n\s*/gu, '');
  const bekend = new Set([...(tekst.match(WOORD) ?? []), ...(heel.match(WOORD) ?? [])]);
  return { onbekend: (t) => (t.toLowerCase().match(WOORD) ?? []).find((w) => !bekend.has(w)) ?? null };
}
