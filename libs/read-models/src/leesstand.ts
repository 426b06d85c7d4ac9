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

/** Types of event after which what may be shown of the past is no longer what it was (DESIGN §5); the index audittrail_wis is of the same. */
const WISTYPEN = [
  'WissingUitgevoerd', 'GeheimhoudingOpgelegd', 'GeheimhoudingBekrachtigd', 'GeheimhoudingVerlengd', 'GeheimhoudingOpgeheven',
  'VastleggingGelakt', 'DocumentGelakt',
];
const WISSTAND = `(SELECT max(a.nummer) FROM rm.audittrail a WHERE a.type IN (${WISTYPEN.map((type) => `'${type}'`).join(', ')}))`;

/** The nummer of the last erasure or secrecy event: answers of equal nummer are equal as long as it is. 0n when there was none. */
export async function wisstand(db: Tx): Promise<bigint> {
  const [rij] = await db.query<{ nummer: bigint | null }>(`SELECT ${WISSTAND} AS nummer`);
  return rij?.nummer ?? 0n;
}

/** SQL query: the last event that the register knew at the moment (ISO 8601) in parameter `$2`, that very instant included. */
const NUMMER_OP = 'SELECT a.nummer FROM rm.audittrail a WHERE a.bekend_van <= $2::timestamptz ORDER BY a.bekend_van DESC, a.nummer DESC LIMIT 1';

/** What stands above an answer. */
export interface Antwoordstand extends Leesstand {
  /** The last event that the register knew at the moment asked for, 0n before the first; null when no moment was. */
  readonly opMoment: bigint | null;
  /** The last event that counts: the nummer asked for, that of the moment, or that of the slowest read model, whichever comes first. */
  readonly totNummer: bigint;
  /** Since when the register knew that event (ISO 8601, UTC); it never goes back as nummers go on. Null when there is none. */
  readonly bekendOp: string | null;
  readonly wisstand: bigint;
}

/** From where a question looks, and what stands above its answer, in one statement. @param moment ISO 8601 */
export async function antwoordstand(
  db: Tx, { totNummer, moment }: { readonly totNummer?: bigint | undefined; readonly moment?: string | undefined },
): Promise<Antwoordstand> {
  const [rij] = await db.query<Omit<Antwoordstand, 'versies'> & { readonly versies: readonly (readonly [string, number])[] }>(
    `SELECT punt.nummer, punt.versies, punt."opMoment", punt."totNummer", (SELECT a.bekend_van FROM rm.audittrail a WHERE a.nummer = punt."totNummer") AS "bekendOp",
       coalesce(${WISSTAND}, 0) AS wisstand
     FROM (SELECT stand.nummer, stand.versies, moment.nummer AS "opMoment", least(stand.nummer, $1::bigint, moment.nummer) AS "totNummer"
       FROM (SELECT coalesce(min(c.nummer), 0) AS nummer, coalesce(jsonb_agg(jsonb_build_array(c.name, c.version) ORDER BY c.name), '[]') AS versies
         FROM projections.checkpoints c JOIN projections.active_versions a ON a.name = c.name AND a.version = c.version) stand,
       (SELECT CASE WHEN $2::timestamptz IS NOT NULL THEN coalesce((${NUMMER_OP}), 0) END AS nummer) moment) punt`,
    [totNummer ?? null, moment ?? null],
  );
  if (!rij) throw new Error('an aggregate gave no row');
  return { ...rij, versies: Object.fromEntries(rij.versies) };
}
