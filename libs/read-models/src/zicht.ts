import type { Database, SqlValue, Tx } from '@besluitregister/projections';

/**
 * What a reader may see: per overleg the highest level of confidentiality (0 openbaar … 3 geheim), under `*` that of all
 * overleggen not named; an overleg without either shows nothing. `inhoud` is about words, `spoor` about the trail.
 */
export interface Zicht {
  readonly inhoud: Readonly<Record<string, number>>;
  readonly spoor: Readonly<Record<string, number>>;
}

/**
 * SQL expression: the view of the reader. As it stands it is that of the register itself, which sees everything;
 * {@link metZicht} puts a parameter in its place.
 */
const ZICHT = `'{"alles": true}'::jsonb`;
const ALLES = `${ZICHT}->'alles' IS NOT NULL`;

// Rows in these conditions are called z_…, which no query around them does: an alias would silently be another row.

/** SQL expression: the highest level the reader may see of the overleg in column `overlegId`. */
const grens = (soort: 'inhoud' | 'spoor', overlegId: string): string =>
  `coalesce((${ZICHT}->'${soort}'->>${overlegId}::text)::int, (${ZICHT}->'${soort}'->>'*')::int, -1)`;

/**
 * SQL expression: how confidential the item in row `item` of rm.vastleggingen, its last version, is today, whatever the question asks about the past
 * (DESIGN §5): secret as long as a geheimhouding binds. What is not known to be open is secret.
 */
const niveau = (item: string): string => `CASE WHEN EXISTS (SELECT FROM rm.geheimhoudingen z_geheim
    WHERE z_geheim.vastlegging_id = ${item}.vastlegging_id AND z_geheim.nummer_tot IS NULL AND z_geheim.fase <> 'opgeheven'
      AND z_geheim.geldig_van <= (${ZICHT}->>'vandaag')::date AND (z_geheim.geldig_tot IS NULL OR z_geheim.geldig_tot > (${ZICHT}->>'vandaag')::date)
      AND NOT coalesce(z_geheim.tot_en_met < (${ZICHT}->>'vandaag')::date, false)
      AND NOT coalesce(z_geheim.fase = 'opgelegd' AND z_geheim.bekrachtigen_voor < (${ZICHT}->>'vandaag')::date, false)) THEN 3
  ELSE coalesce(array_position(ARRAY['openbaar', 'intern', 'vertrouwelijk', 'geheim'], ${item}.vertrouwelijkheid) - 1, 3) END`;

// A value and not an EXISTS, of which the planner may make a table of all items first: what is asked about is seldom more than a page of them.
const itemZichtbaar = (soort: 'inhoud' | 'spoor', vastleggingId: string): string =>
  `coalesce((SELECT ${niveau('z_item')} <= ${grens(soort, 'z_item.overleg_id')} FROM rm.vastleggingen z_item WHERE z_item.vastlegging_id = ${vastleggingId} AND z_item.nummer_tot IS NULL), false)`;

/** SQL condition: the reader may read the words of the item with the id in column `vastleggingId`, as things stand today. */
export function inhoudZichtbaar(vastleggingId: string): string {
  return `(${ALLES} OR ${itemZichtbaar('inhoud', vastleggingId)})`;
}

/** The same of the item whose version is row `item` of rm.vastleggingen: the last version is looked at itself, and not looked up again. */
export function itemrijZichtbaar(item: string): string {
  return `(${ALLES} OR CASE WHEN ${item}.nummer_tot IS NULL THEN ${niveau(item)} <= ${grens('inhoud', `${item}.overleg_id`)}
    ELSE ${itemZichtbaar('inhoud', `${item}.vastlegging_id`)} END)`;
}

/** SQL condition: the reader may know of the item with that id, and what was done with it. */
export function spoorZichtbaar(vastleggingId: string): string {
  return `(${ALLES} OR ${itemZichtbaar('spoor', vastleggingId)})`;
}

/** SQL condition: the reader may know everything about the overleg in column `overlegId`, its secret items included. */
export function overlegHeelZichtbaar(overlegId: string): string {
  return `(${ALLES} OR ${grens('inhoud', overlegId)} >= 3)`;
}

/** SQL expression: the jsonb in `kolom`, without the relations at `pad` in it to what the reader may not know of. */
export function zonderVerborgenRelaties(kolom: string, pad: string): string {
  return `CASE WHEN ${ALLES} OR ${kolom} #> '${pad}' IS NULL THEN ${kolom} ELSE jsonb_set(${kolom}, '${pad}', coalesce((
    SELECT jsonb_agg(z_relatie.relatie ORDER BY z_relatie.plek) FROM jsonb_array_elements(${kolom} #> '${pad}') WITH ORDINALITY AS z_relatie(relatie, plek)
    WHERE ${itemZichtbaar('inhoud', "(z_relatie.relatie->>'besluitId')::uuid")}), '[]')) END`;
}

/** SQL expression: the oorsprong in `kolom` of an event about the item with that id, without words the reader may not read. */
export function zonderVerborgenReden(kolom: string, vastleggingId: string): string {
  return `CASE WHEN ${inhoudZichtbaar(vastleggingId)} THEN ${kolom} ELSE jsonb_set(${kolom}, '{reden,toelichting}', '"[niet zichtbaar]"', false) END`;
}

/** SQL condition: the reader may see what is for the members of the overleg in column `overlegId`, such as who was there. */
export function overlegInternZichtbaar(overlegId: string): string {
  return `(${ALLES} OR ${grens('inhoud', overlegId)} >= 1)`;
}

/** SQL condition: the reader sees the trail of the overleg in column `overlegId`. */
export function overlegspoorZichtbaar(overlegId: string): string {
  return `(${ALLES} OR ${grens('spoor', overlegId)} >= 3)`;
}

/**
 * SQL condition: the reader may know of the dossier whose circle `ids` (uuid[]) is: nothing was ever recorded in it, or
 * something that may be read. A dossier of secret items only carries in its name what they are about.
 */
export function dossierZichtbaar(ids: string): string {
  // What touched a dossier is read in the order of its index until something may be read: a value and one, as the planner would else read
  // all of it. Whether anything is in it is only asked when nothing may: as a count, because it takes a condition on an array for common.
  return `(${ALLES} OR EXISTS (SELECT FROM unnest(${ids}) AS z_dossier(id) CROSS JOIN LATERAL (
      SELECT FROM rm.dossier_gebeurtenissen z_gebeurtenis WHERE z_gebeurtenis.dossier_id = z_dossier.id AND z_gebeurtenis.vastlegging_id IS NOT NULL
        AND coalesce((SELECT z_item.dossiers && ${ids} AND ${niveau('z_item')} <= ${grens('inhoud', 'z_item.overleg_id')}
          FROM rm.vastleggingen z_item WHERE z_item.vastlegging_id = z_gebeurtenis.vastlegging_id AND z_item.nummer_tot IS NULL), false)
      ORDER BY z_gebeurtenis.nummer LIMIT 1) z_eerste)
    OR (SELECT count(*) FROM rm.behandelingen z_behandeling WHERE z_behandeling.dossiers && ${ids} AND z_behandeling.nummer_tot IS NULL) = 0)`;
}

/** SQL condition: the overleg of the meeting in column `vergaderingId` is one of which the reader sees what its members see. */
const vergaderingIntern = (vergaderingId: string): string => `EXISTS (SELECT FROM rm.vergaderingen z_vergadering
  WHERE z_vergadering.vergadering_id = ${vergaderingId} AND z_vergadering.nummer_tot IS NULL AND ${grens('inhoud', 'z_vergadering.overleg_id')} >= 1)`;

/**
 * SQL condition: the reader may know of the agenda item in row `alias`: something was recorded under it that may be read, or
 * nothing at all and the reader sees what the members of the overleg see.
 */
export function agendapuntZichtbaar(alias: string): string {
  return `(${ALLES} OR (${vergaderingIntern(`${alias}.vergadering_id`)} AND NOT EXISTS (SELECT FROM rm.vastleggingen z_bij_punt
      WHERE z_bij_punt.vergadering_id = ${alias}.vergadering_id AND z_bij_punt.agendapunt_id = ${alias}.agendapunt_id AND z_bij_punt.nummer_tot IS NULL))
    OR EXISTS (SELECT FROM rm.vastleggingen z_bij_punt WHERE z_bij_punt.vergadering_id = ${alias}.vergadering_id
      AND z_bij_punt.agendapunt_id = ${alias}.agendapunt_id AND z_bij_punt.nummer_tot IS NULL AND ${itemZichtbaar('inhoud', 'z_bij_punt.vastlegging_id')}))`;
}

/** SQL condition: the reader may know who was there, by the list in row `alias`: of the meeting, or of an agenda item that may be known of. */
export function aanwezigheidZichtbaar(alias: string): string {
  return `(${ALLES} OR (${vergaderingIntern(`${alias}.vergadering_id`)} AND (${alias}.over = ''
    OR EXISTS (SELECT FROM rm.agendapunten z_punt WHERE z_punt.agendapunt_id = nullif(${alias}.over, '')::uuid AND z_punt.nummer_tot IS NULL AND ${agendapuntZichtbaar('z_punt')}))))`;
}

/** SQL condition: the reader may know of the people with these ids (uuid[]): they spoke nowhere yet, or in something that may be read. */
export function persoonZichtbaar(ids: string): string {
  // In order of date, and one: so the index is read and not all rows until one is found.
  const sprak = (waar: string): string => `EXISTS (SELECT FROM unnest(${ids}) AS z_persoon(id) CROSS JOIN LATERAL (
    SELECT FROM rm.vastleggingen z_gesproken WHERE z_gesproken.spreker_persoon_id = z_persoon.id AND z_gesproken.nummer_tot IS NULL${waar}
    ORDER BY z_gesproken.datum LIMIT 1) z_eerste)`;
  return `(${ALLES} OR NOT ${sprak('')} OR ${sprak(` AND ${niveau('z_gesproken')} <= ${grens('inhoud', 'z_gesproken.overleg_id')}`)})`;
}

/**
 * SQL condition: the reader may know of the event in row `alias` of rm.audittrail: all of them who sees the trail of every
 * overleg, else what is about those of which they do, and what the overleggen share.
 */
export function trailrijZichtbaar(alias: string): string {
  const inOverleg = (vergaderingId: string): string => `(SELECT ${grens('spoor', 'z_vergadering.overleg_id')} >= 3 FROM rm.vergaderingen z_vergadering
    WHERE z_vergadering.vergadering_id = ${vergaderingId} AND z_vergadering.nummer_tot IS NULL)`;
  return `(${ALLES} OR coalesce((${ZICHT}->'spoor'->>'*')::int, -1) >= 3 OR coalesce(CASE
    WHEN ${alias}.categorie = 'Terugkoppeling' THEN (SELECT ${inOverleg('z_bericht.vergadering_id')} FROM rm.terugkoppelingen z_bericht
      WHERE z_bericht.terugkoppeling_id = ${alias}.object_id AND z_bericht.nummer_tot IS NULL)
    WHEN ${alias}.vastlegging_id IS NOT NULL THEN ${itemZichtbaar('spoor', `${alias}.vastlegging_id`)}
    WHEN ${alias}.vergadering_id IS NOT NULL THEN ${inOverleg(`${alias}.vergadering_id`)}
    WHEN ${alias}.categorie = 'Overleg' THEN ${grens('spoor', `${alias}.object_id`)} >= 3
    WHEN ${alias}.categorie = 'Dossier' THEN ${dossierZichtbaar(`ARRAY[${alias}.object_id]`)}
    WHEN ${alias}.categorie = 'Persoon' THEN ${persoonZichtbaar(`ARRAY[${alias}.object_id]`)}
    ELSE ${alias}.categorie = 'Register' END, false))`;
}

/**
 * SQL condition: the reader may know of the request for erasure whose WissingGevraagd is row `alias` of rm.audittrail: of every
 * item, meeting, report and document that it names they see the trail. What the overleggen share is for all who may see requests.
 */
export function wisverzoekZichtbaar(alias: string): string {
  const zietSpoor = (vergaderingId: string): string => `EXISTS (SELECT FROM rm.vergaderingen z_vergadering
    WHERE z_vergadering.vergadering_id = ${vergaderingId} AND z_vergadering.nummer_tot IS NULL AND ${grens('spoor', 'z_vergadering.overleg_id')} >= 3)`;
  const doel = (lid: string): string => `(z_doel.doel->>'${lid}')::uuid`;
  return `(${ALLES} OR coalesce((${ZICHT}->'spoor'->>'*')::int, -1) >= 3 OR NOT EXISTS (
    SELECT FROM jsonb_array_elements(${alias}.gegevens->'doelen') AS z_doel(doel) WHERE NOT CASE
      WHEN ${doel('vergaderingId')} IS NOT NULL THEN ${zietSpoor(doel('vergaderingId'))}
      WHEN ${doel('terugkoppelingId')} IS NOT NULL OR ${doel('documentId')} IS NOT NULL THEN EXISTS (SELECT FROM rm.terugkoppelingen z_bericht
        WHERE (z_bericht.terugkoppeling_id = ${doel('terugkoppelingId')} OR z_bericht.document_id = ${doel('documentId')}) AND z_bericht.nummer_tot IS NULL AND ${zietSpoor('z_bericht.vergadering_id')})
      WHEN ${doel('overlegId')} IS NOT NULL THEN ${grens('spoor', doel('overlegId'))} >= 3
      WHEN ${doel('persoonId')} IS NOT NULL THEN ${persoonZichtbaar(`ARRAY[${doel('persoonId')}]`)}
      WHEN ${doel('dossierId')} IS NOT NULL THEN ${dossierZichtbaar(`ARRAY[${doel('dossierId')}]`)}
      ELSE true END))`;
}

/**
 * SQL condition: a reader may know of the event in row `alias` of rm.audittrail as news: what is about an item that may be read,
 * the meetings of the overleg, and what the overleggen share. What is under review is for who sees the whole overleg.
 */
export function nieuwsrijZichtbaar(alias: string): string {
  const inOverleg = (vergaderingId: string, niveau: number): string => `EXISTS (SELECT FROM rm.vergaderingen z_vergadering
    WHERE z_vergadering.vergadering_id = ${vergaderingId} AND z_vergadering.nummer_tot IS NULL AND ${grens('inhoud', 'z_vergadering.overleg_id')} >= ${niveau})`;
  return `(${ALLES} OR coalesce((${ZICHT}->'inhoud'->>'*')::int, -1) >= 3 OR CASE
    WHEN ${alias}.categorie = 'Terugkoppeling' THEN EXISTS (SELECT FROM rm.terugkoppelingen z_bericht
      WHERE z_bericht.terugkoppeling_id = ${alias}.object_id AND z_bericht.nummer_tot IS NULL AND ${inOverleg('z_bericht.vergadering_id', 3)})
    WHEN ${alias}.vastlegging_id IS NOT NULL THEN ${itemZichtbaar('inhoud', `${alias}.vastlegging_id`)}
    WHEN ${alias}.type = 'AgendapuntOpgenomen' THEN EXISTS (SELECT FROM rm.agendapunten z_punt
      WHERE z_punt.agendapunt_id = (${alias}.gegevens->>'agendapuntId')::uuid AND z_punt.nummer_tot IS NULL AND ${agendapuntZichtbaar('z_punt')})
    WHEN ${alias}.vergadering_id IS NOT NULL THEN ${inOverleg(`${alias}.vergadering_id`, 1)}
    WHEN ${alias}.categorie = 'Dossier' THEN ${dossierZichtbaar(`ARRAY[${alias}.object_id]`)}
    WHEN ${alias}.categorie = 'Persoon' THEN ${persoonZichtbaar(`ARRAY[${alias}.object_id]`)}
    ELSE ${alias}.categorie IN ('Register', 'Overleg') END)`;
}

/** The statement as who has one view for ever asks it, such as a view in the database; `vandaag` is an SQL expression (date). */
export function vanuitZicht(sql: string, zicht: Zicht, vandaag: string): string {
  // The day as a statement of its own, so that it is asked once and not for each row; without it the view is a constant.
  return sql.replaceAll(`${ZICHT}->>'vandaag'`, () => `SELECT (${vandaag})::text`).replaceAll(ZICHT, () => `'${JSON.stringify(zicht)}'::jsonb`);
}

/**
 * The database as a reader sees it. Every query of items asks what may be seen by the conditions above; here it gets its answer.
 * @param lees the view of whoever asks now
 * @param vandaag the calendar date in Europe/Amsterdam on which a geheimhouding binds or not
 */
export function metZicht(db: Database, lees: () => Zicht, vandaag: () => string): Database {
  const beperkt = (tx: Tx): Tx => ({
    query: (sql, params = []) => {
      const zicht = lees();
      if (!sql.includes(ZICHT) || zietAlles(zicht)) return tx.query(sql, params);
      const aangevuld: readonly SqlValue[] = [...params, JSON.stringify({ ...zicht, vandaag: vandaag() })];
      return tx.query(sql.replaceAll(ZICHT, `$${aangevuld.length}::jsonb`), aangevuld);
    },
    script: (sql) => tx.script(sql),
  });
  return {
    ...beperkt(db),
    transaction: (werk) => db.transaction((tx) => werk(beperkt(tx))),
    close: () => db.close(),
  };
}

function zietAlles({ inhoud, spoor }: Zicht): boolean {
  return [inhoud, spoor].every((niveaus) => (niveaus['*'] ?? -1) >= 3);
}
