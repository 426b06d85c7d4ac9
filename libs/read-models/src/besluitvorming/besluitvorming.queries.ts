import type { BesluitInhoud, Relatie, Soort } from '@besluitregister/domain';
import type { Tx } from '@besluitregister/projections';
import { dossierkring } from '../dossiers/dossierkring.js';
import { totPeildatum, vastleggingZichtbaar, zichtbaar, type Gezichtspunt } from '../gezichtspunt.js';
import { Voorwaarden } from '../pagina.js';
import { isOpgeheven } from '../vergaderingen/opgeheven.js';
import { inhoudZichtbaar } from '../zicht.js';
import { krachtVan, krachtZonderRelaties, strijdig, type Kracht } from './kracht.js';

export interface BehandelingRij {
  readonly vastleggingId: string;
  readonly vergaderingId: string;
  readonly overlegId: string;
  readonly datum: string;
  readonly soort: Soort;
  readonly uitkomst: BesluitInhoud['uitkomst'] | null;
  /** Of a besluit on the peildatum; null for every other kind of item and for one that was struck out. */
  readonly kracht: Kracht | null;
  /** Struck out: to be shown as such, and counted as nothing. */
  readonly doorgehaald: boolean;
  /** Revokes what another besluit revokes too, or is revoked by more than one. */
  readonly strijdig: boolean;
}

/**
 * The treatments of dossiers, with those merged into them, and loose items by id; each item once, in order of date and report.
 * Items struck out are among them.
 */
export async function behandelingen(
  db: Tx, dossierIds: readonly string[], vastleggingIds: readonly string[], gezichtspunt: Gezichtspunt,
): Promise<BehandelingRij[]> {
  if (dossierIds.length + vastleggingIds.length === 0) return [];
  const voorwaarden = new Voorwaarden(gezichtspunt, vastleggingZichtbaar('b'));
  const delen = [
    // Each only when asked: the planner takes a condition on an array for common, also when the array is empty.
    ...(dossierIds.length === 0 ? [] : [`b.dossiers && ${dossierkring(voorwaarden.param(dossierIds))}`]),
    ...(vastleggingIds.length === 0 ? [] : [`b.vastlegging_id = ANY(${voorwaarden.param(vastleggingIds)}::uuid[])`]),
  ];
  voorwaarden.waar(delen.join(' OR '));
  return behandeld(db, voorwaarden, krachtVan('b'), strijdig('b'));
}

function behandeld(db: Tx, voorwaarden: Voorwaarden, kracht: string, tegenstrijdig: string): Promise<BehandelingRij[]> {
  // Found first, as a table of its own: beside what the kracht costs the planner finds reading all items in order of date no dearer.
  return db.query<BehandelingRij>(
    `WITH gevonden AS MATERIALIZED (SELECT b.* FROM rm.behandelingen b WHERE ${voorwaarden.sql})
     SELECT b.vastlegging_id AS "vastleggingId", b.vergadering_id AS "vergaderingId", b.overleg_id AS "overlegId", b.datum, b.soort, b.uitkomst,
       ${kracht} AS kracht, b.doorgehaald, ${tegenstrijdig} AS strijdig
     FROM gevonden b ORDER BY b.datum, b.vergadering_id, b.volgorde, b.vastlegging_id`, voorwaarden.params,
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

/** What is expected of bodies for these dossiers and those merged into them, oldest first; nothing that rests on an item struck out, nor of a body that is no more. */
export async function verwachtingen(db: Tx, dossierIds: readonly string[], { totNummer, peildatum }: Gezichtspunt): Promise<VerwachtingRij[]> {
  return dossierIds.length === 0 ? [] : db.query<VerwachtingRij>(
    `SELECT w.dossier_id AS "dossierId", w.overleg_id AS "overlegId", w.soort, w.vastlegging_id AS "vastleggingId", w.sinds
     FROM rm.verwachtingen w
     JOIN rm.behandelingen b ON b.vastlegging_id = w.vastlegging_id AND NOT b.doorgehaald AND ${vastleggingZichtbaar('b')}
     WHERE w.dossier_id = ANY(${dossierkring('$3')}) AND ${zichtbaar('w')} AND ${totPeildatum('w.sinds')}
       AND (w.tot IS NULL OR w.tot > $2::date) AND NOT ${isOpgeheven('w.overleg_id')}
     ORDER BY w.sinds, w.nummer, w.overleg_id`,
    [totNummer, peildatum, dossierIds],
  );
}

/** One relation between two besluiten, seen from one of them. */
export interface RelatieRij {
  /** The besluit it is seen from. */
  readonly besluitId: string;
  /** `uit`: this besluit says so of the other; `in`: the other says so of this one. */
  readonly richting: 'uit' | 'in';
  readonly soort: Relatie['soort'];
  /** The besluit at the other end. */
  readonly vastleggingId: string;
  readonly vergaderingId: string;
  readonly overlegId: string | null;
  readonly datum: string | null;
  readonly uitkomst: BesluitInhoud['uitkomst'] | null;
  readonly kracht: Kracht | null;
  readonly doorgehaald: boolean;
  readonly strijdig: boolean;
}

/** Whether besluiten hold, and their relations as {@link besluitrelaties} gives them. */
export interface Besluitstanden {
  readonly behandelingen: readonly BehandelingRij[];
  readonly relaties: readonly RelatieRij[];
}

/**
 * How besluiten stand, by id. Most never have a relation, and working out what relations amount to is costly.
 * @param bekend what was asked already of besluiten among them
 */
export async function besluitstanden(
  db: Tx, besluitIds: readonly string[], gezichtspunt: Gezichtspunt, bekend: readonly BehandelingRij[] = [],
): Promise<Besluitstanden> {
  const eerder = new Set(bekend.map(({ vastleggingId }) => vastleggingId));
  const gevraagd = besluitIds.filter((id) => !eerder.has(id));
  const [los, verbonden] = await Promise.all([zonderRelaties(db, gevraagd, gezichtspunt), metRelaties(db, besluitIds)]);
  const [samen, relaties] = await Promise.all([
    behandelingen(db, [], gevraagd.filter((id) => verbonden.has(id)), gezichtspunt), relatiesVan(db, [...verbonden], gezichtspunt),
  ]);
  return { behandelingen: [...bekend, ...los.filter(({ vastleggingId }) => !verbonden.has(vastleggingId)), ...samen], relaties };
}

/** {@link behandelingen} of items by id as if nothing had a relation to them. */
async function zonderRelaties(db: Tx, vastleggingIds: readonly string[], gezichtspunt: Gezichtspunt): Promise<BehandelingRij[]> {
  if (vastleggingIds.length === 0) return [];
  const voorwaarden = new Voorwaarden(gezichtspunt, vastleggingZichtbaar('b')).als(vastleggingIds, (p) => `b.vastlegging_id = ANY(${p}::uuid[])`);
  return behandeld(db, voorwaarden, krachtZonderRelaties('b'), 'false');
}

/** The relations of besluiten, from both ends: of each what it says of earlier ones, then what later ones say of it. */
export async function besluitrelaties(db: Tx, besluitIds: readonly string[], gezichtspunt: Gezichtspunt): Promise<RelatieRij[]> {
  return relatiesVan(db, [...await metRelaties(db, besluitIds)], gezichtspunt);
}

async function relatiesVan(db: Tx, verbonden: readonly string[], { totNummer, peildatum }: Gezichtspunt): Promise<RelatieRij[]> {
  if (verbonden.length === 0) return [];
  const anders = `b.overleg_id AS "overlegId", b.datum, b.uitkomst, ${krachtVan('b')} AS kracht, coalesce(b.doorgehaald, false) AS doorgehaald,
    coalesce(${strijdig('b')}, false) AS strijdig`;
  return db.query<RelatieRij>(
    `SELECT "besluitId", richting, soort, "vastleggingId", "vergaderingId", "overlegId", datum, uitkomst, kracht, doorgehaald, strijdig FROM (
       SELECT zelf.vastlegging_id AS "besluitId", 0 AS kant, r.plek, 'uit' AS richting, r.relatie->>'soort' AS soort, (r.relatie->>'besluitId')::uuid AS "vastleggingId",
         (r.relatie->>'vergaderingId')::uuid AS "vergaderingId", ${anders}
       FROM rm.behandelingen zelf CROSS JOIN jsonb_array_elements(zelf.relaties) WITH ORDINALITY AS r(relatie, plek)
       LEFT JOIN rm.behandelingen b ON b.vastlegging_id = (r.relatie->>'besluitId')::uuid AND ${vastleggingZichtbaar('b')}
       WHERE zelf.vastlegging_id = ANY($3::uuid[]) AND ${vastleggingZichtbaar('zelf')} AND ${inhoudZichtbaar("(r.relatie->>'besluitId')::uuid")}
       UNION ALL
       SELECT zelf.id, 1 AS kant, r.plek, 'in' AS richting, r.relatie->>'soort' AS soort, b.vastlegging_id, b.vergadering_id, ${anders}
       FROM unnest($3::uuid[]) AS zelf(id)
       JOIN rm.behandelingen b ON b.doelen <> '{}' AND b.doelen @> ARRAY[zelf.id]
       CROSS JOIN jsonb_array_elements(b.relaties) WITH ORDINALITY AS r(relatie, plek)
       WHERE r.relatie->>'besluitId' = zelf.id::text AND ${vastleggingZichtbaar('b')}
     ) relaties ORDER BY "besluitId", kant, datum NULLS FIRST, "vastleggingId", plek`,
    [totNummer, peildatum, verbonden],
  );
}

/** The besluiten that ever had a relation, either way. */
async function metRelaties(db: Tx, besluitIds: readonly string[]): Promise<ReadonlySet<string>> {
  const rijen = besluitIds.length === 0 ? [] : await db.query<{ id: string }>(
    `SELECT b.vastlegging_id AS id FROM rm.behandelingen b WHERE b.vastlegging_id = ANY($1::uuid[]) AND b.doelen <> '{}'
     UNION SELECT o.id FROM rm.behandelingen b CROSS JOIN LATERAL unnest(b.doelen) AS o(id)
     WHERE b.doelen <> '{}' AND b.doelen && $1::uuid[] AND o.id = ANY($1::uuid[])`, [besluitIds],
  );
  return new Set(rijen.map(({ id }) => id));
}
