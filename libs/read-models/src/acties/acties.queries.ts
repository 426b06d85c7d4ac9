import type { ActieInhoud, Betrokkene, Bewijs, Gebeurtenis } from '@besluitregister/domain';
import type { Tx } from '@besluitregister/projections';
import { versieZichtbaar, type Gezichtspunt } from '../gezichtspunt.js';
import type { Oorsprong } from '../oorsprong.js';
import { inhoudZichtbaar } from '../zicht.js';
import { ACTIESTAND, ACTIESTAND_JOIN, HOUDER, TERMIJN, TE_LAAT } from './actiestand.js';

export interface ActiestandRij {
  readonly vastleggingId: string;
  /** Null when the action was struck out. */
  readonly stand: 'open' | 'afgedaan' | 'vervallen' | null;
  /** The day since which it is done, lapsed or open again; null: open from the start. */
  readonly standSinds: string | null;
  /** As it was moved last, or as recorded; and whether it was moved. */
  readonly termijn: ActieInhoud['termijn'];
  readonly termijnVerlegd: boolean;
  /** Open, with a term that is over on the peildatum. */
  readonly teLaat: boolean;
  /** With whom it is now, as handed over last or as recorded. */
  readonly houder: Betrokkene | null;
  readonly overgedragen: boolean;
  /** What shows that it was done. */
  readonly afdoening: { readonly geldigOp: string; readonly bewijs: readonly Bewijs[]; readonly woorden: string | null } | null;
  readonly meldingen: number;
  readonly laatsteMelding: string | null;
}

/** How actions stand on the peildatum, by id; ids that are no action are left out. */
export async function actiestanden(db: Tx, vastleggingIds: readonly string[], { totNummer, peildatum }: Gezichtspunt): Promise<ActiestandRij[]> {
  return vastleggingIds.length === 0 ? [] : db.query<ActiestandRij>(
    `SELECT v.vastlegging_id AS "vastleggingId", ${ACTIESTAND} AS stand, s.stand_sinds AS "standSinds", ${TERMIJN} AS termijn,
       s.termijn IS NOT NULL AS "termijnVerlegd", coalesce(${TE_LAAT}, false) AS "teLaat",
       ${HOUDER} AS houder,
       s.houder IS NOT NULL AS overgedragen, s.afdoening,
       coalesce(s.meldingen, 0) AS meldingen, s.laatste_melding AS "laatsteMelding"
     FROM rm.vastleggingen v ${ACTIESTAND_JOIN}
     WHERE v.vastlegging_id = ANY($3::uuid[]) AND v.recordtype = 'actie' AND ${versieZichtbaar('v')}
     ORDER BY v.datum, v.vergadering_id, v.volgorde, v.vastlegging_id`,
    [totNummer, peildatum, vastleggingIds],
  );
}

export interface ActieStap {
  readonly type: Extract<Gebeurtenis['type'], 'VoortgangGemeld' | 'TermijnVerlegd' | `Actie${string}`>;
  readonly geldigOp: string;
  /** What the event says beside its type and day. */
  readonly data: {
    readonly woorden?: string | null;
    readonly bewijs?: readonly Bewijs[];
    readonly termijn?: NonNullable<ActieInhoud['termijn']>;
    readonly houder?: Betrokkene;
  };
  readonly oorsprong: Oorsprong;
}

/** What happened to one action, in the order in which it was recorded. */
export function actieStappen(db: Tx, vastleggingId: string, { totNummer, peildatum }: Gezichtspunt): Promise<ActieStap[]> {
  return db.query<ActieStap>(
    `SELECT e.type, e.geldig_op AS "geldigOp", e.data, e.oorsprong FROM rm.actie_gebeurtenissen e
     WHERE e.vastlegging_id = $3 AND ${inhoudZichtbaar('e.vastlegging_id')} AND e.nummer_van <= $1 AND ($2::date IS NULL OR e.geldig_op <= $2::date) ORDER BY e.nummer`,
    [totNummer, peildatum, vastleggingId],
  );
}
