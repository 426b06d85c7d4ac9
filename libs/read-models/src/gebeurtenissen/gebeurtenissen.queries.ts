import type { Actor, Gebeurtenistype, JsonObject } from '@besluitregister/domain';
import type { Tx } from '@besluitregister/projections';
import { vastleggingZichtbaar } from '../gezichtspunt.js';
import { nieuwsrijZichtbaar, zonderVerborgenRelaties } from '../zicht.js';
import { alsPagina, Voorwaarden, type Pagina, type Paginavraag, type Volgorde } from '../pagina.js';

/** An event as it was recorded, without protected text. */
export interface GebeurtenisRij {
  readonly nummer: bigint;
  readonly gebeurtenisId: string;
  readonly type: Gebeurtenistype;
  readonly schemaVersie: number;
  readonly stream: string;
  readonly revisie: bigint;
  /** By the writer's clock; and since when the register knew it, which never goes back. */
  readonly vastgelegdOp: string;
  readonly bekendOp: string;
  readonly actorId: string;
  readonly actorRol: Actor['role'];
  readonly actorOrganisatie: string | null;
  readonly actorMethode: Actor['method'];
  readonly redenCode: string | null;
  readonly opdrachtId: string;
  readonly correlatieId: string;
  readonly oorzaakId: string;
  readonly gegevens: JsonObject;
}

export const GEBEURTENISVOLGORDE: Volgorde = { kolommen: ['a.nummer'], types: ['bigint'] };

/** Item events of before the item is there, of a takeover or a proposal, say themselves how confidential they are. */
const NIET_VOOR_IEDEREEN = `a.gegevens #>> '{inhoud,vertrouwelijkheid}' IN ('vertrouwelijk', 'geheim')`;

/**
 * SQL condition: the reader may know of the event in row `a`. What may be seen of an item is asked at the head, in `$1`,
 * whatever part of the past is read.
 */
const ZICHTBAAR = `((a.vastlegging_id IS NULL OR CASE
  WHEN EXISTS (SELECT FROM rm.vastleggingen r WHERE r.vastlegging_id = a.vastlegging_id AND r.nummer_van <= $1)
  THEN EXISTS (SELECT FROM rm.vastleggingen v WHERE v.vastlegging_id = a.vastlegging_id AND ${vastleggingZichtbaar('v')})
  ELSE NOT coalesce(${NIET_VOOR_IEDEREEN}, false) END) AND ${nieuwsrijZichtbaar('a')})`;

/** Which events: from `vanaf` up to and including `totNummer`, as the reader may know them at `hoofd`, the newest nummer. */
export interface GebeurtenissenVraag extends Pick<Paginavraag, 'limiet' | 'na'> {
  readonly vanaf?: bigint | undefined;
  /** Only these. */
  readonly nummers?: readonly bigint[] | undefined;
  readonly totNummer: bigint;
  readonly hoofd: bigint;
}

/** A page of events in order of nummer; its place is the nummer. */
export async function gebeurtenissen(db: Tx, { vanaf, nummers, totNummer, hoofd, ...vraag }: GebeurtenissenVraag): Promise<Pagina<GebeurtenisRij>> {
  const voorwaarden = new Voorwaarden({ totNummer: hoofd, peildatum: null }, ZICHTBAAR)
    .als(totNummer, (p) => `a.nummer <= ${p}`)
    .als(nummers, (p) => `a.nummer = ANY(${p}::bigint[])`)
    .als(vanaf, (p) => `a.nummer >= ${p}`);
  const deel = voorwaarden.pagina(vraag, GEBEURTENISVOLGORDE);
  const rijen = await db.query<GebeurtenisRij>(
    `SELECT a.nummer, a.event_id AS "gebeurtenisId", a.type, a.schema_versie AS "schemaVersie", a.stream, a.revisie, a.vastgelegd_op AS "vastgelegdOp",
       a.bekend_van AS "bekendOp", a.actor_id AS "actorId", a.actor_rol AS "actorRol", a.actor_organisatie AS "actorOrganisatie",
       a.actor_methode AS "actorMethode", a.reden_code AS "redenCode", a.opdracht_id AS "opdrachtId", a.correlatie_id AS "correlatieId",
       a.oorzaak_id AS "oorzaakId", ${zonderVerborgenRelaties('a.gegevens', '{inhoud,relaties}')} AS gegevens
     FROM rm.audittrail a WHERE ${voorwaarden.sql} ${deel}`, voorwaarden.params,
  );
  return alsPagina(rijen, vraag, ({ nummer }) => [String(nummer)]);
}
