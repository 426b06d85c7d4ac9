import type { Actor, Categorie, Gebeurtenistype } from '@besluitregister/domain';
import type { Tx } from '@besluitregister/projections';
import { inhoudZichtbaar, trailrijZichtbaar } from '../zicht.js';
import { alsPagina, Voorwaarden, type Pagina, type Paginavraag, type Volgorde } from '../pagina.js';

export interface AudittrailRij {
  readonly nummer: bigint;
  readonly gebeurtenisId: string;
  readonly type: Gebeurtenistype;
  readonly stream: string;
  readonly revisie: bigint;
  /** What the stream is about. */
  readonly categorie: Categorie;
  readonly objectId: string;
  readonly vergaderingId: string | null;
  readonly vastleggingId: string | null;
  readonly actorId: string;
  /** With which name they signed in last; null of who never did, as the register itself. */
  readonly actorNaam: string | null;
  readonly actorRol: Actor['role'];
  readonly actorOrganisatie: string | null;
  readonly actorMethode: Actor['method'];
  /** By the writer's clock; and since when the register knew it, which never goes back. */
  readonly vastgelegdOp: string;
  readonly bekendOp: string;
  readonly redenCode: string | null;
  readonly redenToelichting: string | null;
  readonly opdrachtId: string;
  readonly correlatieId: string;
}

export interface AudittrailFilter {
  readonly types?: readonly Gebeurtenistype[] | undefined;
  readonly categorie?: Categorie | undefined;
  readonly objectId?: string | undefined;
  readonly vergaderingId?: string | undefined;
  readonly vastleggingId?: string | undefined;
  readonly actorId?: string | undefined;
  readonly redenCode?: string | undefined;
  readonly metReden?: boolean | undefined;
  /** Known from this moment on, and up to and including this one. */
  readonly bekendVan?: string | undefined;
  readonly bekendTot?: string | undefined;
}

/** SQL expression: the name of the actor of row `a`, as known at the nummer in parameter `$1`. */
const ACTORNAAM = `(SELECT u.naam FROM rm.gebruikers u WHERE u.gebruiker_id = a.actor_id AND u.nummer <= $1 ORDER BY u.nummer DESC LIMIT 1)`;

export type Actorrij = Pick<AudittrailRij, 'nummer' | 'actorId' | 'actorNaam' | 'actorRol' | 'actorOrganisatie'>;

/** By whom events were brought about, by nummer. */
export async function actorenVan(db: Tx, nummers: readonly number[], totNummer: bigint): Promise<ReadonlyMap<number, Actorrij>> {
  const rijen = nummers.length === 0 ? [] : await db.query<Actorrij>(
    `SELECT a.nummer, a.actor_id AS "actorId", ${ACTORNAAM} AS "actorNaam", a.actor_rol AS "actorRol", a.actor_organisatie AS "actorOrganisatie"
     FROM rm.audittrail a WHERE a.nummer = ANY($2::bigint[])`, [totNummer, nummers],
  );
  return new Map(rijen.map((rij) => [Number(rij.nummer), rij]));
}

export const AUDITTRAILVOLGORDE: Volgorde = { kolommen: ['a.nummer'], types: ['bigint'] };

/** A page of the audit trail up to a nummer, in order of nummer; its place is the nummer. The world's time plays no part in it. */
export async function audittrail(db: Tx, filter: AudittrailFilter, vraag: Paginavraag, totNummer: bigint): Promise<Pagina<AudittrailRij>> {
  const voorwaarden = new Voorwaarden({ totNummer, peildatum: null }, 'a.nummer <= $1', trailrijZichtbaar('a'))
    .als(filter.types, (p) => `a.type = ANY(${p}::text[])`)
    .als(filter.categorie, (p) => `a.categorie = ${p}`)
    .als(filter.objectId, (p) => `a.object_id = ${p}::uuid`)
    .als(filter.vergaderingId, (p) => `a.vergadering_id = ${p}::uuid`)
    .als(filter.vastleggingId, (p) => `a.vastlegging_id = ${p}::uuid`)
    .als(filter.actorId, (p) => `a.actor_id = ${p}::uuid`)
    .als(filter.redenCode, (p) => `a.reden_code = ${p}`)
    .als(filter.metReden, (p) => `(a.reden_code IS NOT NULL) = ${p}`)
    .als(filter.bekendVan, (p) => `a.bekend_van >= ${p}::timestamptz`)
    .als(filter.bekendTot, (p) => `a.bekend_van <= ${p}::timestamptz`);
  const deel = voorwaarden.pagina(vraag, AUDITTRAILVOLGORDE);
  const rijen = await db.query<AudittrailRij>(
    `SELECT a.nummer, a.event_id AS "gebeurtenisId", a.type, a.stream, a.revisie, a.categorie, a.object_id AS "objectId",
       a.vergadering_id AS "vergaderingId", a.vastlegging_id AS "vastleggingId", a.actor_id AS "actorId", ${ACTORNAAM} AS "actorNaam", a.actor_rol AS "actorRol",
       a.actor_organisatie AS "actorOrganisatie", a.actor_methode AS "actorMethode", a.vastgelegd_op AS "vastgelegdOp",
       a.bekend_van AS "bekendOp", a.reden_code AS "redenCode", CASE WHEN a.vastlegging_id IS NULL OR ${inhoudZichtbaar('a.vastlegging_id')} THEN a.reden_toelichting END AS "redenToelichting", a.opdracht_id AS "opdrachtId",
       a.correlatie_id AS "correlatieId"
     FROM rm.audittrail a WHERE ${voorwaarden.sql} ${deel}`, voorwaarden.params,
  );
  return alsPagina(rijen, vraag, ({ nummer }) => [String(nummer)]);
}
