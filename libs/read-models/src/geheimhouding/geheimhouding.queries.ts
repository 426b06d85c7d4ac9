import type { Gebeurtenis, Soort } from '@besluitregister/domain';
import type { Tx } from '@besluitregister/projections';
import { opNummerEnDag, opPeildatum, zichtbaar, type Gezichtspunt } from '../gezichtspunt.js';
import { spoorZichtbaar, zonderVerborgenReden } from '../zicht.js';
import type { Oorsprong } from '../oorsprong.js';
import { geheimhoudingBindt } from './geheim.js';

/** How a geheimhouding stands: it binds, was lifted, ran out, or lapsed because nobody confirmed it in time. */
export type Geheimhoudingstoestand = 'loopt' | 'opgeheven' | 'verlopen' | 'niet-tijdig-bekrachtigd';

export interface GeheimhoudingRij {
  readonly geheimhoudingId: string;
  readonly vastleggingId: string;
  readonly vergaderingId: string;
  readonly overlegId: string;
  readonly datum: string;
  /** Of the item. */
  readonly soort: Soort;
  readonly grond: Extract<Gebeurtenis, { type: 'GeheimhoudingOpgelegd' }>['data']['grond'];
  readonly fase: 'opgelegd' | 'bekrachtigd' | 'opgeheven';
  readonly toestand: Geheimhoudingstoestand;
  readonly opgelegdOp: string;
  readonly bekrachtigdOp: string | null;
  readonly opgehevenOp: string | null;
  /** Last day of secrecy; null: until it is lifted. */
  readonly totEnMet: string | null;
  /** Last day on which it may be confirmed before it lapses; null: needs no confirmation. */
  readonly bekrachtigenVoor: string | null;
  readonly verlengingen: number;
}

export interface GeheimhoudingFilter {
  readonly vastleggingIds?: readonly string[];
  readonly overlegIds?: readonly string[];
  readonly toestand?: Geheimhoudingstoestand;
}

const TOESTAND = `CASE WHEN ${geheimhoudingBindt('g')} THEN 'loopt' WHEN g.fase = 'opgeheven' THEN 'opgeheven'
  WHEN g.fase = 'opgelegd' AND g.bekrachtigen_voor < $2::date THEN 'niet-tijdig-bekrachtigd' ELSE 'verlopen' END`;

/** The register of secrecy on the peildatum: what, on which ground, until when, and whether it still binds. By the day it was imposed. */
export function geheimhoudingsregister(db: Tx, filter: GeheimhoudingFilter, { totNummer, peildatum }: Gezichtspunt): Promise<GeheimhoudingRij[]> {
  return db.query<GeheimhoudingRij>(
    `SELECT * FROM (
       SELECT g.geheimhouding_id AS "geheimhoudingId", g.vastlegging_id AS "vastleggingId", g.vergadering_id AS "vergaderingId",
         v.overleg_id AS "overlegId", v.datum, v.soort, g.grond, g.fase, ${TOESTAND} AS toestand, g.opgelegd_op AS "opgelegdOp",
         g.bekrachtigd_op AS "bekrachtigdOp", g.opgeheven_op AS "opgehevenOp", g.tot_en_met AS "totEnMet",
         g.bekrachtigen_voor AS "bekrachtigenVoor", g.verlengingen
       FROM rm.geheimhoudingen g
       JOIN rm.vastleggingen v ON v.vastlegging_id = g.vastlegging_id AND ${opNummerEnDag('v')} AND ${spoorZichtbaar('v.vastlegging_id')}
       WHERE ${zichtbaar('g')} AND ${opPeildatum('g')}
         AND ($3::uuid[] IS NULL OR g.vastlegging_id = ANY($3)) AND ($4::uuid[] IS NULL OR v.overleg_id = ANY($4))) g
     WHERE $5::text IS NULL OR g.toestand = $5
     ORDER BY g."opgelegdOp", g."geheimhoudingId"`,
    [totNummer, peildatum, filter.vastleggingIds ?? null, filter.overlegIds ?? null, filter.toestand ?? null],
  );
}

export interface GeheimhoudingStap {
  readonly geheimhoudingId: string;
  readonly type: Extract<Gebeurtenis['type'], `Geheimhouding${string}`>;
  readonly geldigOp: string;
  readonly oorsprong: Oorsprong;
}

/** What happened to geheimhoudingen, of each in the order in which it was recorded. */
export function geheimhoudingStappen(db: Tx, geheimhoudingIds: readonly string[], { totNummer, peildatum }: Gezichtspunt): Promise<GeheimhoudingStap[]> {
  return db.query<GeheimhoudingStap>(
    `SELECT e.geheimhouding_id AS "geheimhoudingId", e.type, e.geldig_op AS "geldigOp",
       ${zonderVerborgenReden('e.oorsprong', 'item.vastlegging_id')} AS oorsprong
     FROM rm.geheimhouding_gebeurtenissen e
     CROSS JOIN LATERAL (SELECT g.vastlegging_id FROM rm.geheimhoudingen g WHERE g.geheimhouding_id = e.geheimhouding_id LIMIT 1) item
     WHERE e.geheimhouding_id = ANY($3::uuid[]) AND e.nummer_van <= $1 AND ($2::date IS NULL OR e.geldig_op <= $2::date) AND ${spoorZichtbaar('item.vastlegging_id')} ORDER BY e.nummer`,
    [totNummer, peildatum, geheimhoudingIds],
  );
}
