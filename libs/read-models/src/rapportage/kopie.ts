import type { Tx } from '@besluitregister/projections';
import { dossierZichtbaar } from '../zicht.js';
import { DDL, RAPPORTAGEROL } from './rapportage.js';
import { vrijTeLezen, vanuitRapportage } from './weergave.js';

/** What an empty database is made a copy of the reports with, step by step. */
export interface Rapportagekopie {
  readonly begin: string;
  /** A statement with one parameter: a JSON array of rows, which are given as JSON texts. */
  readonly tabellen: readonly { readonly vul: string; readonly rijen: readonly string[] }[];
  readonly einde: string;
}

interface Bron {
  readonly schema: string;
  readonly naam: string;
  readonly kolommen: readonly { readonly naam: string; readonly soort: string }[];
  /** Statements that make the indexes of the table behind it on columns that come along. */
  readonly indexen: readonly string[];
}

/** What the views of the schema rapportage read, by what the database knows of it: no column more comes along. */
const BRONNEN = `WITH gelezen AS (
    SELECT DISTINCT d.refobjid AS oid, d.refobjsubid AS plek FROM pg_class w JOIN pg_rewrite r ON r.ev_class = w.oid
    JOIN pg_depend d ON d.classid = 'pg_rewrite'::regclass AND d.objid = r.oid AND d.refclassid = 'pg_class'::regclass AND d.refobjsubid > 0
    JOIN pg_class c ON c.oid = d.refobjid AND c.relnamespace <> w.relnamespace
    WHERE w.relnamespace = to_regnamespace('rapportage')),
  bron AS (
    SELECT c.oid, n.nspname AS schema, c.relname AS naam, coalesce((SELECT min(d.refobjid::bigint)::oid FROM pg_rewrite r
        JOIN pg_depend d ON d.classid = 'pg_rewrite'::regclass AND d.objid = r.oid AND d.refclassid = 'pg_class'::regclass AND d.refobjid <> c.oid
        WHERE r.ev_class = c.oid), c.oid) AS tabel
    FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace WHERE c.oid IN (SELECT oid FROM gelezen)),
  kolom AS (
    SELECT b.oid, a.attnum AS plek, a.attname AS naam, format_type(a.atttypid, a.atttypmod)
      || CASE WHEN a.attcollation = '"C"'::regcollation THEN ' COLLATE "C"' ELSE '' END AS soort
    FROM bron b JOIN gelezen g ON g.oid = b.oid JOIN pg_attribute a ON a.attrelid = b.oid AND a.attnum = g.plek)
  SELECT b.schema, b.naam, (SELECT jsonb_agg(jsonb_build_object('naam', k.naam, 'soort', k.soort) ORDER BY k.plek) FROM kolom k WHERE k.oid = b.oid) AS kolommen,
    coalesce((SELECT jsonb_agg(replace(pg_get_indexdef(i.indexrelid), ' ON ' || b.tabel::regclass::text || ' ', ' ON ' || b.schema || '.' || b.naam || ' '))
      FROM pg_index i WHERE i.indrelid = b.tabel AND NOT EXISTS (
        SELECT FROM pg_attribute a WHERE a.attrelid = b.tabel AND a.attname NOT IN (SELECT k.naam FROM kolom k WHERE k.oid = b.oid)
          AND (a.attnum = ANY(i.indkey::smallint[]) OR a.attnum IN (SELECT d.refobjsubid FROM pg_depend d
            WHERE d.classid = 'pg_class'::regclass AND d.objid = i.indexrelid AND d.refobjid = b.tabel)))), '[]') AS indexen
  FROM bron b ORDER BY 1, 2`;

/** Of these what is about secret items stays, without a word of it: it counts in what is shown of dossiers, and events are what moments are known by. */
const ZONDER_WOORDEN: readonly string[] = ['behandelingen', 'audittrail'];

/**
 * Reads what the reports are made of, all of one moment: the same views and functions over it give the same rows. Words of
 * vertrouwelijke and geheime items, and of what is only about those, are not in it.
 */
export async function leesRapportage(tx: Tx): Promise<Rapportagekopie> {
  const bronnen = await tx.query<Bron>(BRONNEN);
  const schemas = [...new Set(bronnen.map(({ schema }) => schema))];
  const tabellen: Rapportagekopie['tabellen'][number][] = [];
  for (const bron of bronnen) {
    const tabel = `${bron.schema}.${bron.naam}`;
    const rijen = await tx.query<{ rij: string }>(vanuitRapportage(`SELECT to_jsonb(r)::text AS rij FROM (SELECT ${bron.kolommen.map((kolom) => waarde(bron, kolom.naam)).join(', ')} FROM ${tabel} k WHERE ${mee(bron)}) r`));
    tabellen.push({ vul: `INSERT INTO ${tabel} SELECT * FROM jsonb_populate_recordset(NULL::${tabel}, $1::jsonb)`, rijen: rijen.map(({ rij }) => rij) });
  }
  return {
    begin: [
      ...[...schemas, 'rapportage'].map((schema) => `CREATE SCHEMA ${schema}`),
      ...bronnen.map(({ schema, naam, kolommen }) => `CREATE TABLE ${schema}.${naam} (${kolommen.map((kolom) => `${kolom.naam} ${kolom.soort}`).join(', ')})`),
    ].join(';\n'),
    tabellen,
    einde: [...bronnen.flatMap(({ indexen }) => indexen), DDL, ROL].join(';\n'),
  };
}

/** As docker/postgres/rollen.sql. */
const ROL = `CREATE ROLE ${RAPPORTAGEROL};
  GRANT USAGE ON SCHEMA rapportage TO ${RAPPORTAGEROL};
  GRANT SELECT ON ALL TABLES IN SCHEMA rapportage TO ${RAPPORTAGEROL};
  DO $$ BEGIN EXECUTE format('REVOKE ALL ON DATABASE %I FROM PUBLIC', current_database()); END $$;
  REVOKE ALL ON SCHEMA public FROM PUBLIC`;

/** SQL condition: row `k` comes along. */
function mee({ naam, kolommen }: Bron): string {
  if (naam === 'personen') {
    return `k.persoon_id IN (SELECT unnest(ARRAY[e.persoon_id, e.wortel_id]) FROM rm.vastleggingen s JOIN rm.personen e ON e.persoon_id = s.spreker_persoon_id WHERE ${vrijTeLezen('s')})`;
  }
  if (ZONDER_WOORDEN.includes(naam) || !kolommen.some((kolom) => kolom.naam === 'vastlegging_id')) return 'true';
  return vrijTeLezen('k');
}

/** SQL expression: what comes along of a column of row `k`. */
function waarde({ naam }: Bron, kolom: string): string {
  const alleenAls = (conditie: string): string => `CASE WHEN ${conditie} THEN k.${kolom} END AS ${kolom}`;
  if (naam === 'audittrail' && kolom === 'reden_toelichting') {
    return alleenAls(`k.categorie NOT IN ('Wisverzoek', 'Gebruiker') AND (k.vastlegging_id IS NULL OR ${vrijTeLezen('k')})`);
  }
  // Of every circle it was ever in: what was merged is told of under the name it was merged into.
  if (naam === 'dossiers' && (kolom === 'naam' || kolom === 'thema')) {
    return alleenAls(`${dossierZichtbaar('ARRAY[k.dossier_id]')} OR ${dossierZichtbaar('ARRAY(SELECT d.dossier_id FROM rm.dossiers d WHERE d.wortel_id = k.wortel_id)')}`);
  }
  return `k.${kolom}`;
}
