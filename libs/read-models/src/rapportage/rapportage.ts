import { createHash } from 'node:crypto';
import type { Projection, Tx, ViewsOnTop } from '@besluitregister/projections';
import type { Vastgesteld } from '@besluitregister/domain';
import { READ_MODELS } from '../read-models.js';
import { OVERZICHTWEERGAVEN } from './overzichten.weergaven.js';
import { VASTLEGGINGWEERGAVEN } from './vastleggingen.weergaven.js';
import { alsFunctie, alsSql } from './weergave.js';

/** The role that may read the reports, and nothing else (docker/postgres/rollen.sql). */
export const RAPPORTAGEROL = 'besluitregister_rapportage';

const STAND = `
CREATE VIEW rapportage.stand AS
  SELECT n.nummer, a.bekend_van AS bekend_op, (now() AT TIME ZONE 'Europe/Amsterdam')::date AS peildatum
  FROM (SELECT coalesce(min(c.nummer), 0) AS nummer FROM projections.checkpoints c
    JOIN projections.active_versions w ON w.name = c.name AND w.version = c.version) n
  LEFT JOIN rm.audittrail a ON a.nummer = n.nummer;
COMMENT ON VIEW rapportage.stand IS 'Eén rij: tot waar het register is bijgewerkt, en de dag waarover de andere weergaven gaan.';
COMMENT ON COLUMN rapportage.stand.nummer IS 'De weergaven gaan over het register tot en met de gebeurtenis met dit nummer.';
COMMENT ON COLUMN rapportage.stand.bekend_op IS 'Sinds wanneer het register wist wat er tot en met dat nummer staat.';
COMMENT ON COLUMN rapportage.stand.peildatum IS 'Vandaag in Nederland: de dag waarop besluiten van kracht zijn en termijnen verlopen.';
${alsFunctie('rapportage.nummer_op(bekend_op timestamptz)', 'bigint', `SELECT CASE WHEN nummer_op.bekend_op IS NULL THEN s.nummer
  ELSE least(s.nummer, coalesce((SELECT a.nummer FROM rm.audittrail a WHERE a.bekend_van <= nummer_op.bekend_op ORDER BY a.bekend_van DESC, a.nummer DESC LIMIT 1), 0)) END
  FROM rapportage.stand s`)}
COMMENT ON FUNCTION rapportage.nummer_op IS 'De laatste gebeurtenis die het register op dat ogenblik kende; zonder ogenblik de laatste die er is.';`;

/** What makes the views and functions over the read models. */
export const DDL = [STAND, ...[...VASTLEGGINGWEERGAVEN, ...OVERZICHTWEERGAVEN].map(alsSql)].join('\n');
const TOELICHTING = 'Weergaven voor rapportage: stabiele namen en kolommen, alleen lezen';
/** Tells the views of this release from those of another. */
const UITGAVE = `${TOELICHTING} (uitgave ${createHash('sha256').update(DDL).digest('hex').slice(0, 12)})`;

/**
 * The schema `rapportage`: what people with a reporting tool read (DESIGN §7). The views stand on the read models of this
 * release; while one of those is still being built beside an older version, they stay as they were.
 */
export const RAPPORTAGE: ViewsOnTop = rapportageOver(READ_MODELS);

/** The same over other versions of read models. */
export function rapportageOver(modellen: readonly Projection<Vastgesteld>[]): ViewsOnTop {
  return {
    async drop(tx) {
      await tx.script(`DO $$ DECLARE namen text; BEGIN
        SELECT string_agg(p.oid::regprocedure::text, ', ') INTO namen FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace WHERE n.nspname = 'rapportage';
        IF namen IS NOT NULL THEN EXECUTE 'DROP FUNCTION ' || namen; END IF;
        SELECT string_agg(c.oid::regclass::text, ', ') INTO namen FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace WHERE n.nspname = 'rapportage' AND c.relkind = 'v';
        IF namen IS NOT NULL THEN EXECUTE 'DROP VIEW ' || namen; END IF;
      END $$`);
      if (await uitgave(tx) !== null) await tx.script('COMMENT ON SCHEMA rapportage IS NULL');
    },

    async make(tx) {
      if (!await actief(tx, modellen) || await uitgave(tx) === UITGAVE) return;
      await tx.script('CREATE SCHEMA IF NOT EXISTS rapportage');
      await this.drop(tx);
      await tx.script(`${DDL}\nCOMMENT ON SCHEMA rapportage IS '${UITGAVE}'`);
    },
  };
}

async function actief(tx: Tx, modellen: readonly Projection<Vastgesteld>[]): Promise<boolean> {
  const rijen = await tx.query<{ name: string; version: number }>('SELECT name, version FROM projections.active_versions');
  const versies = new Map(rijen.map(({ name, version }) => [name, version]));
  return modellen.every(({ name, version }) => versies.get(name) === version);
}

async function uitgave(tx: Tx): Promise<string | null> {
  const [rij] = await tx.query<{ uitgave: string | null }>(`SELECT obj_description(to_regnamespace('rapportage')::oid, 'pg_namespace') AS uitgave`);
  return rij?.uitgave ?? null;
}

/** Of which nummer and day the reports are: those of the same are the same. */
export async function rapportagemoment(db: Tx): Promise<string> {
  const [rij] = await db.query<{ moment: string }>(`SELECT s.nummer || '/' || s.peildatum AS moment FROM rapportage.stand s`);
  return rij?.moment ?? '';
}
