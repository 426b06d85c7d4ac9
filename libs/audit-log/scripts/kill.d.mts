/** What a series of kills saw. */
export interface KillSeries {
  readonly kills: number;
  readonly signed: number;
  readonly events: bigint;
  readonly keys: number;
  readonly overlaps: number;
}

export function killSeries(kills: number, report?: (line: string) => void): Promise<KillSeries>;
