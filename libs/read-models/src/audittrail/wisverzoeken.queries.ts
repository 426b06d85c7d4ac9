import type { JsonObject } from '@besluitregister/domain';
import type { Tx } from '@besluitregister/projections';
import { wisverzoekZichtbaar } from '../zicht.js';
import { alsPagina, Voorwaarden, type Pagina, type Paginavraag, type Volgorde } from '../pagina.js';

export const WISFASEN = ['gevraagd', 'goedgekeurd', 'afgewezen', 'uitgevoerd'] as const;
export type Wisfase = (typeof WISFASEN)[number];

/** A request for erasure, by the events that say how far it is. */
export interface WisverzoekRij {
  readonly wisverzoekId: string;
  readonly fase: Wisfase;
  readonly grond: string;
  /** As in the event. */
  readonly doelen: readonly JsonObject[];
  /** When it was asked, decided and carried out, by nummer and by when the register knew. */
  readonly gevraagd: Wisstap;
  readonly beslist: Wisstap | null;
  readonly uitgevoerd: Wisstap | null;
}

export interface Wisstap {
  readonly nummer: number;
  readonly op: string;
}

type Rij = Omit<WisverzoekRij, 'gevraagd' | 'beslist' | 'uitgevoerd'> & {
  readonly nummer: bigint;
  readonly op: string;
  readonly beslistNummer: bigint | null;
  readonly beslistOp: string | null;
  readonly uitgevoerdNummer: bigint | null;
  readonly uitgevoerdOp: string | null;
};

export const WISVERZOEKVOLGORDE: Volgorde = { kolommen: ['a.nummer'], types: ['bigint'] };

const FASE = `CASE WHEN u.nummer IS NOT NULL THEN 'uitgevoerd' WHEN b.type = 'WissingAfgewezen' THEN 'afgewezen' WHEN b.nummer IS NOT NULL THEN 'goedgekeurd' ELSE 'gevraagd' END`;

/** The first event of these types in the stream of row `a`, as known at the nummer in parameter `$1`. */
const stap = (types: string): string => `LATERAL (SELECT s.nummer, s.type, s.bekend_van FROM rm.audittrail s
  WHERE s.object_id = a.object_id AND s.type IN (${types}) AND s.nummer <= $1 ORDER BY s.nummer LIMIT 1)`;

/** A page of the requests for erasure known at a nummer, the last one asked first. */
export async function wisverzoeken(db: Tx, { fase }: { readonly fase?: Wisfase | undefined }, vraag: Paginavraag, totNummer: bigint): Promise<Pagina<WisverzoekRij>> {
  const voorwaarden = new Voorwaarden({ totNummer, peildatum: null }, `a.type = 'WissingGevraagd'`, 'a.nummer <= $1', wisverzoekZichtbaar('a'))
    .als(fase, (p) => `${FASE} = ${p}`);
  const deel = voorwaarden.pagina({ ...vraag, richting: 'af' }, WISVERZOEKVOLGORDE);
  const rijen = await db.query<Rij>(
    `SELECT a.nummer, a.object_id AS "wisverzoekId", ${FASE} AS fase, a.gegevens->>'grond' AS grond, a.gegevens->'doelen' AS doelen, a.bekend_van AS op,
       b.nummer AS "beslistNummer", b.bekend_van AS "beslistOp", u.nummer AS "uitgevoerdNummer", u.bekend_van AS "uitgevoerdOp"
     FROM rm.audittrail a
     LEFT JOIN ${stap(`'WissingGoedgekeurd', 'WissingAfgewezen'`)} b ON true
     LEFT JOIN ${stap(`'WissingUitgevoerd'`)} u ON true
     WHERE ${voorwaarden.sql} ${deel}`, voorwaarden.params,
  );
  const pagina = alsPagina(rijen, vraag, ({ nummer }) => [String(nummer)]);
  return { ...pagina, rijen: pagina.rijen.map(wisverzoekVan) };
}

function wisverzoekVan({ nummer, op, beslistNummer, beslistOp, uitgevoerdNummer, uitgevoerdOp, ...rij }: Rij): WisverzoekRij {
  return { ...rij, gevraagd: { nummer: Number(nummer), op }, beslist: stapVan(beslistNummer, beslistOp), uitgevoerd: stapVan(uitgevoerdNummer, uitgevoerdOp) };
}

function stapVan(nummer: bigint | null, op: string | null): Wisstap | null {
  return nummer === null || op === null ? null : { nummer: Number(nummer), op };
}
