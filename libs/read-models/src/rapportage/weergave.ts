import { zichtbaar } from '../gezichtspunt.js';
import { inhoudZichtbaar, itemrijZichtbaar, vanuitZicht } from '../zicht.js';

/** One view for people with their own tools: its name, what it holds, and where each column comes from and what it means. */
export interface Weergave {
  readonly naam: string;
  readonly omschrijving: string;
  readonly kolommen: Readonly<Record<string, readonly [sql: string, omschrijving: string]>>;
  /** FROM and everything after it; as the queries of the read models are, with the nummer as `$1` and the peildatum as `$2`. */
  readonly bron: string;
  /** Whether it can also be asked as of a moment, by the function `<naam>_op`. */
  readonly opMoment: boolean;
}

const HEDEN = '(SELECT s.peildatum FROM rapportage.stand s)';

/**
 * What everybody who may read reports may see: nothing vertrouwelijk or geheim, as looking at that is recorded and a view can
 * not record who looks. Like every view it is that of today (DESIGN §5): what is secret now is not in yesterday's report either.
 */
const ZICHT = { inhoud: { '*': 1 }, spoor: { '*': 1 } };

/** SQL condition: the item in row `alias` may be read by everybody who may read reports. */
export function vrijTeLezen(alias: string): string {
  return inhoudZichtbaar(`${alias}.vastlegging_id`);
}

/** The same of a version of an item in row `alias` of rm.vastleggingen itself. */
export function versieVrijTeLezen(alias: string): string {
  return itemrijZichtbaar(alias);
}

/** SQL join: the body of row `alias`, as row `o`. */
export function overlegVan(alias: string): string {
  return `JOIN rm.overleggen o ON o.overleg_id = ${alias}.overleg_id AND ${zichtbaar('o')}`;
}

const tekst = (waarde: string): string => `'${waarde.replaceAll("'", "''")}'`;

/** The statements that make a view, and the function of the same shape that asks it as of a moment, with their comments. */
export function alsSql({ naam, omschrijving, kolommen, bron, opMoment }: Weergave): string {
  const selectie = Object.entries(kolommen).map(([kolom, [sql]]) => `${sql} AS ${kolom}`).join(',\n  ');
  const vraag = `SELECT ${selectie}\n${bron}`;
  const weergave = [
    `CREATE VIEW rapportage.${naam} AS ${gevuld(vraag, '(SELECT s.nummer FROM rapportage.stand s)', HEDEN)};`,
    `COMMENT ON VIEW rapportage.${naam} IS ${tekst(omschrijving)};`,
    ...Object.entries(kolommen).map(([kolom, [, uitleg]]) => `COMMENT ON COLUMN rapportage.${naam}.${kolom} IS ${tekst(uitleg)};`),
  ];
  if (!opMoment) return weergave.join('\n');
  const functie = `rapportage.${naam}_op`;
  return [
    ...weergave,
    alsFunctie(`${functie}(peildatum date, bekend_op timestamptz)`, `SETOF rapportage.${naam}`,
      gevuld(vraag, `(SELECT rapportage.nummer_op(${naam}_op.bekend_op))`, `${naam}_op.peildatum`)),
    `COMMENT ON FUNCTION ${functie} IS ${tekst(`Als ${naam}, op de peildatum en zoals het register het op dat ogenblik wist; leeg (NULL) stelt geen grens.`)};`,
  ].join('\n');
}

/** Runs with the rights of who made it: who reads reports has none on the read models themselves. */
export function alsFunctie(naam: string, geeft: string, sql: string): string {
  return `CREATE FUNCTION ${naam} RETURNS ${geeft} LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog AS $sql$ ${sql} $sql$;`;
}

/** The statement as everybody who may read reports asks it. */
export function vanuitRapportage(sql: string): string {
  return vanuitZicht(sql, ZICHT, `(now() AT TIME ZONE 'Europe/Amsterdam')::date`);
}

function gevuld(sql: string, nummer: string, peildatum: string): string {
  return vanuitRapportage(sql).replaceAll('$1', () => nummer).replaceAll('$2::date', () => peildatum);
}
