import type { BesluitInhoud, Soort } from '@besluitregister/domain';
import type { Tx } from '@besluitregister/projections';
import { totPeildatum, zichtbaar, type Gezichtspunt } from '../gezichtspunt.js';

export interface BehandelingRij {
  readonly vastleggingId: string;
  readonly overlegId: string;
  readonly datum: string;
  readonly soort: Soort;
  readonly uitkomst: BesluitInhoud['uitkomst'] | null;
  /** Of a besluit on the peildatum; null for every other kind of item. */
  readonly kracht: 'van-kracht' | 'nog-niet-van-kracht' | 'niet-meer-van-kracht' | null;
}

/** Ended by its own end date, or by a later besluit that replaces or revokes it and has taken effect. */
const BEEINDIGD = `(b.einddatum < $2::date OR EXISTS (
  SELECT FROM rm.behandelingen l WHERE l.beeindigt <> '{}' AND l.beeindigt @> ARRAY[b.vastlegging_id] AND ${zichtbaar('l')}
    AND ${totPeildatum('coalesce(l.ingangsdatum, l.besloten_op)')}))`;

/** The treatments of dossiers, with loose items added by id, each item once, in order of date and report. */
export function behandelingen(
  db: Tx, dossierIds: readonly string[], vastleggingIds: readonly string[], { totNummer, peildatum }: Gezichtspunt,
): Promise<BehandelingRij[]> {
  return db.query<BehandelingRij>(
    `SELECT b."vastleggingId", b."overlegId", b.datum, b.soort, b.uitkomst, b.kracht FROM (
       SELECT DISTINCT ON (b.vastlegging_id) b.vastlegging_id AS "vastleggingId", b.overleg_id AS "overlegId", b.datum, b.soort,
         b.uitkomst, b.volgorde, b.vergadering_id,
         CASE WHEN b.soort <> 'besluit' THEN NULL
           WHEN ${BEEINDIGD} THEN 'niet-meer-van-kracht'
           WHEN b.ingangsdatum > $2::date THEN 'nog-niet-van-kracht'
           ELSE 'van-kracht' END AS kracht
       FROM rm.behandelingen b
       WHERE (b.dossier_id = ANY($3::uuid[]) OR b.vastlegging_id = ANY($4::uuid[]))
         AND ${zichtbaar('b')} AND ${totPeildatum('b.datum')}
       ORDER BY b.vastlegging_id) b
     ORDER BY b.datum, b.vergadering_id, b.volgorde, b."vastleggingId"`,
    [totNummer, peildatum, dossierIds, vastleggingIds],
  );
}

export interface VerwachtingRij {
  readonly dossierId: string;
  readonly overlegId: string;
  readonly soort: 'behandeling' | 'gezamenlijk-standpunt';
  /** The item whose passage says so, and the day it was said. */
  readonly vastleggingId: string;
  readonly sinds: string;
}

/** What is expected of bodies for these dossiers, oldest first. */
export function verwachtingen(db: Tx, dossierIds: readonly string[], { totNummer, peildatum }: Gezichtspunt): Promise<VerwachtingRij[]> {
  return db.query<VerwachtingRij>(
    `SELECT w.dossier_id AS "dossierId", w.overleg_id AS "overlegId", w.soort, w.vastlegging_id AS "vastleggingId", w.sinds
     FROM rm.verwachtingen w
     WHERE w.dossier_id = ANY($3::uuid[]) AND ${zichtbaar('w')} AND ${totPeildatum('w.sinds')}
     ORDER BY w.sinds, w.nummer, w.overleg_id`,
    [totNummer, peildatum, dossierIds],
  );
}
