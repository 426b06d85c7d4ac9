import type { Tx } from '@besluitregister/projections';
import type { Gezichtspunt } from './gezichtspunt.js';

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

/** Everything that is in all read models, whatever the day. */
export async function zoverBekend(db: Tx): Promise<Gezichtspunt> {
  return { totNummer: (await leesstand(db)).nummer, peildatum: null };
}

/** The last event that the register knew at a moment (ISO 8601), that very instant included; 0n before the first. */
export async function nummerOp(db: Tx, moment: string): Promise<bigint> {
  const [rij] = await db.query<{ nummer: bigint }>(
    'SELECT nummer FROM rm.audittrail WHERE bekend_van <= $1::timestamptz ORDER BY bekend_van DESC, nummer DESC LIMIT 1', [moment],
  );
  return rij?.nummer ?? 0n;
}

/** Since when the register knew an event (ISO 8601, UTC); it never goes back as nummers go on. Null when there is none. */
export async function bekendOpVan(db: Tx, nummer: bigint): Promise<string | null> {
  const [rij] = await db.query<{ bekendOp: string }>('SELECT bekend_van AS "bekendOp" FROM rm.audittrail WHERE nummer = $1', [nummer]);
  return rij?.bekendOp ?? null;
}

/** Types of event after which what may be shown of the past is no longer what it was (DESIGN §5); the index audittrail_wis is of the same. */
const WISTYPEN = [
  'WissingUitgevoerd', 'GeheimhoudingOpgelegd', 'GeheimhoudingBekrachtigd', 'GeheimhoudingVerlengd', 'GeheimhoudingOpgeheven',
  'VastleggingGelakt', 'DocumentGelakt',
];

/** The nummer of the last erasure or secrecy event: answers of equal nummer are equal as long as it is. 0n when there was none. */
export async function wisstand(db: Tx): Promise<bigint> {
  const [rij] = await db.query<{ nummer: bigint | null }>(
    `SELECT max(a.nummer) AS nummer FROM rm.audittrail a WHERE a.type IN (${WISTYPEN.map((type) => `'${type}'`).join(', ')})`,
  );
  return rij?.nummer ?? 0n;
}
