/** Something that happened in the world on a day (`jjjj-mm-dd`). */
export interface Gedateerd {
  readonly geldigOp: string;
}

/** How something stood from a day on, up to and not including the next. */
export interface Segment<S> {
  readonly van: string;
  /** Null: until further notice. */
  readonly tot: string | null;
  readonly staat: S;
}

/**
 * How something stood through the world's time: on each day the events of that day and before, taken in the order in
 * which they were recorded.
 */
export function segmenten<E extends Gedateerd, S>(events: readonly E[], vouw: (events: readonly E[]) => S): readonly Segment<S>[] {
  const dagen = [...new Set(events.map(({ geldigOp }) => geldigOp))].sort();
  return dagen.map((van, index) => ({
    van,
    tot: dagen[index + 1] ?? null,
    staat: vouw(events.filter(({ geldigOp }) => geldigOp <= van)),
  }));
}
