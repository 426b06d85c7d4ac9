import type { Inhoud, TerugkoppelingState } from '@besluitregister/domain';

/** Where in the meeting an item stands. */
export type Plaats = Pick<Inhoud, 'agendapuntId' | 'volgorde' | 'dossiers'>;

/** The lines of the headings of a report, in its order. */
export function koppenVan(overgeslagen: TerugkoppelingState['overgeslagen'], regels: readonly string[]): readonly number[] {
  // A label before a sentence ("Besluit:") is passed over as a heading too, and divides nothing.
  return [...overgeslagen.values()]
    .flatMap(({ reden, vanRegel, totRegel, totTeken }) => (reden === 'kop' && regels[totRegel - 1]?.trimEnd().length === totTeken ? [vanRegel] : []))
    .sort((een, ander) => een - ander);
}

/**
 * Where in the meeting a line of the report stands: with the proposal above it, or with the one below when a heading
 * comes between. Under a heading without proposals that is not known.
 * @param voorstellen the contents of the proposals, sorted by {@link opPlaats}
 */
export function plaatsVan(voorstellen: readonly Inhoud[], koppen: readonly number[], regel: number): Plaats {
  const vanaf = koppen.findLast((kop) => kop <= regel) ?? 0;
  const tot = koppen.find((kop) => kop > regel) ?? Infinity;
  const buren = voorstellen.filter((inhoud) => begin(inhoud) >= vanaf && begin(inhoud) < tot);
  const boven = buren.findLast((inhoud) => begin(inhoud) <= regel);
  const { agendapuntId, volgorde, dossiers } = boven ?? buren[0] ?? { agendapuntId: null, volgorde: 0, dossiers: [] };
  return { agendapuntId, volgorde: boven ? volgorde + 1 : volgorde, dossiers };
}

/** The same of every line: each place holds from its line to that of the next. */
export function plaatsen(voorstellen: readonly Inhoud[], koppen: readonly number[]): readonly (Plaats & { readonly vanRegel: number })[] {
  const grenzen = new Set([1, ...koppen, ...voorstellen.map(begin).filter((regel) => regel > 0)]);
  return [...grenzen].sort((een, ander) => een - ander).map((vanRegel) => ({ vanRegel, ...plaatsVan(voorstellen, koppen, vanRegel) }));
}

/** The order of the report, for sorting. */
export function opPlaats(a: Inhoud, b: Inhoud): number {
  return begin(a) - begin(b) || (a.passages[0]?.vanTeken ?? 0) - (b.passages[0]?.vanTeken ?? 0) || a.volgorde - b.volgorde;
}

function begin({ passages: [eerste] }: Inhoud): number {
  return eerste?.vanRegel ?? 0;
}
