import type { Tx } from '@besluitregister/projections';

/** Up to where all read models have come, and which version of each is served. */
export interface Leesstand {
  /** Answers up to and including this nummer are complete in every read model. */
  readonly nummer: bigint;
  readonly versies: Readonly<Record<string, number>>;
}

/** Read models run each at their own pace; what lies at or below the slowest is the same in all of them. */
export async function leesstand(db: Tx): Promise<Leesstand> {
  const rijen = await db.query<{ name: string; version: number; nummer: bigint }>(
    `SELECT c.name, c.version, c.nummer FROM projections.checkpoints c
     JOIN projections.active_versions a ON a.name = c.name AND a.version = c.version ORDER BY c.name`,
  );
  const nummers = rijen.map(({ nummer }) => nummer);
  return {
    nummer: nummers.reduce((laagste, nummer) => (nummer < laagste ? nummer : laagste), nummers[0] ?? 0n),
    versies: Object.fromEntries(rijen.map(({ name, version }) => [name, version])),
  };
}
