export interface Killcijfers {
  readonly kills: number;
  /** Commands that were answered 201, and those cut off before an answer came. */
  readonly bevestigd: number;
  readonly onbekend: number;
  readonly gebeurtenissen: number;
}

/** @throws Error at the first thing that is not right */
export function reeks(opties: { readonly kills: number; readonly klanten: number; readonly meld?: (regel: string) => void }): Promise<Killcijfers>;
