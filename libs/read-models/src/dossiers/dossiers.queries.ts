import { vouw, vouwDicht } from '@besluitregister/domain';
import type { Tx } from '@besluitregister/projections';
import { totPeildatum, vastleggingZichtbaar, zichtbaar, type Gezichtspunt } from '../gezichtspunt.js';
import { agendapuntZichtbaar, dossierZichtbaar, inhoudZichtbaar } from '../zicht.js';
import type { Oorsprong } from '../oorsprong.js';
import { alsPagina, Voorwaarden, type Pagina, type Paginavraag } from '../pagina.js';
import { dossierkring, DOSSIERVOLGORDE, GETOOND } from './dossierkring.js';
import type { Sluiting } from './dossiernamen.js';

export interface DossierRij {
  readonly dossierId: string;
  readonly naam: string;
  /** Other names it is found by: aliases, names it had, and those of what was merged into it. */
  readonly aliassen: readonly string[];
  readonly thema: string | null;
  /** The day it was closed, when it is on the peildatum. */
  readonly geslotenOp: string | null;
  /** Dossiers merged into it. */
  readonly samengevoegd: readonly string[];
  /** Items recorded in it and not struck out, the bodies they come from, and the dates of the first and last. */
  readonly vastleggingen: number;
  readonly overleggen: readonly string[];
  readonly eersteDatum: string | null;
  readonly laatsteDatum: string | null;
}

/** Everything merged into the dossier in row `d`, and itself. */
const KRING = `ARRAY(SELECT k.dossier_id FROM rm.dossiers k WHERE k.wortel_id = d.dossier_id AND ${zichtbaar('k')})`;

const ALIASSEN = `ARRAY(SELECT min(n.naam COLLATE "C") FROM rm.dossier_namen n
  WHERE n.dossier_id = ANY(${KRING}) AND NOT (n.dossier_id = d.dossier_id AND n.soort = 'naam') AND ${zichtbaar('n')}
    AND ${dossierZichtbaar('ARRAY[n.dossier_id]')}
  GROUP BY n.gevouwen ORDER BY n.gevouwen)`;

/** SQL condition: all words of the folded text in parameter `p` occur in the name in row `n`, each as a word or in one. */
const metDelen = (p: string): string => `NOT EXISTS (SELECT FROM unnest(string_to_array(${p}, ' ')) AS w(woord) WHERE position(w.woord IN n.gevouwen) = 0)`;

/** SQL condition: dossier `d` has a name or alias in which all words of the folded text in parameter `p` occur, each as a word or in one. */
export function heet(p: string): string {
  return `d.dossier_id IN (SELECT e.wortel_id FROM rm.dossier_namen n JOIN rm.dossiers e ON e.dossier_id = n.dossier_id AND ${zichtbaar('e')}
    WHERE ${metDelen(p)} AND ${zichtbaar('n')} AND ${dossierZichtbaar('ARRAY[n.dossier_id]')})`;
}

export interface DossierFilter {
  readonly thema?: string | undefined;
  /** As {@link heet}. */
  readonly naam?: string | undefined;
}

interface Dossierrij extends Omit<DossierRij, 'geslotenOp'> {
  readonly sluitingen: readonly Sluiting[];
  readonly sorteersleutel: string;
}

/** A page of dossiers by name, each once with all that was merged into it, and how much is in it. */
export async function dossierlijst(db: Tx, filter: DossierFilter, vraag: Paginavraag, gezichtspunt: Gezichtspunt): Promise<Pagina<DossierRij>> {
  const voorwaarden = new Voorwaarden(gezichtspunt, zichtbaar('d'), 'd.wortel_id = d.dossier_id', GETOOND)
    .als(filter.thema, (p) => `d.thema = ${p}`)
    .als(filter.naam && vouw(filter.naam), heet);
  const deel = voorwaarden.pagina(vraag, DOSSIERVOLGORDE);
  // What is in them is counted in one pass over the items of the whole page.
  const rijen = await db.query<Dossierrij>(
    `WITH bladzijde AS MATERIALIZED (
       SELECT d.dossier_id, d.naam, d.thema, d.sluitingen, d.sorteersleutel, ${KRING} AS kring FROM rm.dossiers d WHERE ${voorwaarden.sql} ${deel}
     ), leden AS MATERIALIZED (SELECT d.dossier_id AS wortel_id, lid.id FROM bladzijde d CROSS JOIN LATERAL unnest(d.kring) AS lid(id)
     ), behandeld AS (
       SELECT DISTINCT l.wortel_id, b.vastlegging_id, b.overleg_id, b.datum FROM rm.behandelingen b
       CROSS JOIN LATERAL unnest(b.dossiers) AS o(id) JOIN leden l ON l.id = o.id
       WHERE b.dossiers && ARRAY(SELECT id FROM leden) AND NOT b.doorgehaald AND ${vastleggingZichtbaar('b')}
     ), per_overleg AS (
       SELECT wortel_id, overleg_id, count(*) AS aantal, min(datum) AS eerste, max(datum) AS laatste FROM behandeld GROUP BY wortel_id, overleg_id
     ), geteld AS (
       SELECT wortel_id, sum(aantal)::int AS aantal, array_agg(overleg_id ORDER BY overleg_id) AS overleggen, min(eerste) AS eerste, max(laatste) AS laatste
       FROM per_overleg GROUP BY wortel_id
     ) SELECT d.dossier_id AS "dossierId", d.naam, d.thema, d.sluitingen, d.sorteersleutel, ${ALIASSEN} AS aliassen,
         ARRAY(SELECT lid.id FROM unnest(d.kring) AS lid(id) WHERE lid.id <> d.dossier_id ORDER BY lid.id) AS samengevoegd,
         coalesce(t.aantal, 0) AS vastleggingen, coalesce(t.overleggen, '{}') AS overleggen, t.eerste AS "eersteDatum", t.laatste AS "laatsteDatum"
       FROM bladzijde d LEFT JOIN geteld t ON t.wortel_id = d.dossier_id ORDER BY d.sorteersleutel, d.dossier_id`, voorwaarden.params,
  );
  const pagina = alsPagina(rijen, vraag, ({ sorteersleutel, dossierId }) => [sorteersleutel, dossierId]);
  return {
    ...pagina,
    rijen: pagina.rijen.map(({ sluitingen, sorteersleutel: _, ...rij }) => ({ ...rij, geslotenOp: geslotenOp(sluitingen, gezichtspunt.peildatum) })),
  };
}

/** More than there will ever be. */
const ALLE = 2_147_483_646;

/** All dossiers by name. */
export async function dossiers(db: Tx, gezichtspunt: Gezichtspunt): Promise<DossierRij[]> {
  return [...(await dossierlijst(db, {}, { limiet: ALLE }, gezichtspunt)).rijen];
}

function geslotenOp(sluitingen: readonly Sluiting[], peildatum: string | null): string | null {
  const loopt = sluitingen.findLast(({ van, tot }) =>
    (peildatum === null ? tot === null : van <= peildatum && (tot === null || peildatum < tot)));
  return loopt?.van ?? null;
}

export interface Dossiernaam {
  /** The dossier asked for. */
  readonly gevraagdId: string;
  /** The dossier it is now found under; the same when it was not merged. */
  readonly dossierId: string;
  readonly naam: string;
  readonly aliassen: readonly string[];
}

/** Names and aliases of dossiers by id, of each what it was merged into, in order of name. */
export function dossiernamen(db: Tx, ids: readonly string[], gezichtspunt: Gezichtspunt): Promise<Dossiernaam[]> {
  return genoemd(db, `d.naam, ${ALIASSEN} AS aliassen`, ids, gezichtspunt);
}

/** The same without the aliases, which take longer to find than the rest. */
export function dossierkoppen(db: Tx, ids: readonly string[], gezichtspunt: Gezichtspunt): Promise<Omit<Dossiernaam, 'aliassen'>[]> {
  return genoemd(db, 'd.naam', ids, gezichtspunt);
}

async function genoemd<R>(db: Tx, kolommen: string, ids: readonly string[], { totNummer }: Gezichtspunt): Promise<R[]> {
  return ids.length === 0 ? [] : db.query<R>(
    `SELECT e.dossier_id AS "gevraagdId", d.dossier_id AS "dossierId", ${kolommen}
     FROM rm.dossiers e JOIN rm.dossiers d ON d.dossier_id = e.wortel_id AND ${zichtbaar('d')}
     WHERE e.dossier_id = ANY($2::uuid[]) AND ${zichtbaar('e')} AND ${dossierZichtbaar(KRING)} ORDER BY d.sorteersleutel, d.dossier_id, e.dossier_id`,
    [totNummer, ids],
  );
}

export interface Naamtreffer {
  readonly dossierId: string;
  /** `alias`: also by a name it had, or one of what was merged into it. */
  readonly via: 'naam' | 'alias';
}

/** Dossiers that have exactly this name or alias, spelling folded. */
export function dossiersOpNaam(db: Tx, naam: string, { totNummer }: Gezichtspunt): Promise<Naamtreffer[]> {
  return naamtreffers(db, totNummer, 'n.gevouwen = $2', vouwDicht(naam));
}

/** Dossiers with a name or alias in which all words of `tekst` occur; "I watch" is also sought as one word. */
export function dossiersMetWoorden(db: Tx, tekst: string, { totNummer }: Gezichtspunt): Promise<Naamtreffer[]> {
  return naamtreffers(db, totNummer, `n.woorden @> string_to_array($2, ' ') OR n.woorden @> ARRAY[replace($2, ' ', '')]`, vouw(tekst));
}

/** Dossiers with a name or alias in which all words of `tekst` occur, each as a word or in one. */
export function dossiersMetDelen(db: Tx, tekst: string, { totNummer }: Gezichtspunt): Promise<Naamtreffer[]> {
  return naamtreffers(db, totNummer, metDelen('$2'), vouw(tekst));
}

function naamtreffers(db: Tx, totNummer: bigint, conditie: string, waarde: string): Promise<Naamtreffer[]> {
  // Found first: else the planner may ask of every dossier whether it may be seen, and then which has the name.
  return db.query<Naamtreffer>(
    `WITH gevonden AS MATERIALIZED (
       SELECT d.dossier_id, n.dossier_id AS genoemd_id, n.soort FROM rm.dossier_namen n
       JOIN rm.dossiers e ON e.dossier_id = n.dossier_id AND ${zichtbaar('e')}
       JOIN rm.dossiers d ON d.dossier_id = e.wortel_id AND ${zichtbaar('d')}
       WHERE (${conditie}) AND $2 <> '' AND ${zichtbaar('n')}
     ) SELECT d.dossier_id AS "dossierId",
       CASE WHEN bool_or(d.soort = 'naam' AND d.genoemd_id = d.dossier_id) THEN 'naam' ELSE 'alias' END AS via
     FROM gevonden d WHERE ${dossierZichtbaar('ARRAY[d.genoemd_id]')} AND ${GETOOND}
     GROUP BY d.dossier_id ORDER BY d.dossier_id`,
    [totNummer, waarde],
  );
}

export interface DossierGebeurtenisRij {
  readonly nummer: bigint;
  readonly eventId: string;
  readonly type: string;
  /** Moment in the world; null for what happened in the register only. */
  readonly datum: string | null;
  readonly bekendOp: string;
  readonly actorId: string;
  readonly reden: Oorsprong['reden'];
  readonly vergaderingId: string | null;
  readonly overlegId: string | null;
  readonly vastleggingId: string | null;
  readonly details: {
    readonly naam?: string;
    readonly alias?: string;
    readonly aliasId?: string;
    readonly titel?: string;
    readonly soort?: 'behandeling' | 'gezamenlijk-standpunt';
    readonly overlegIds?: readonly string[];
    /** Of a merge or its undoing: which dossier, into which. Of a koppeling: which dossier. */
    readonly dossierId?: string;
    readonly inDossierId?: string;
    /** Which content was corrected, redacted or confirmed. */
    readonly versie?: number;
  };
}

/**
 * Everything that touched a dossier or what was merged into it, newest last: the opening, then by the day in the world or,
 * for what happened in the register only, the day it became known.
 */
export function dossierGebeurtenissen(db: Tx, dossierId: string, { totNummer, peildatum }: Gezichtspunt): Promise<DossierGebeurtenisRij[]> {
  return db.query<DossierGebeurtenisRij>(
    `SELECT nummer, "eventId", type, datum, "bekendOp", "actorId", reden, "vergaderingId", "overlegId", "vastleggingId", details FROM (
       SELECT DISTINCT ON (g.nummer) g.nummer, g.event_id AS "eventId", g.type, g.bekend_van AS "bekendOp",
         CASE WHEN g.in_vergadering THEN v.datum ELSE g.geldig_op END AS datum,
         g.oorsprong->>'actorId' AS "actorId", g.oorsprong->'reden' AS reden,
         g.vergadering_id AS "vergaderingId", g.overleg_id AS "overlegId", g.vastlegging_id AS "vastleggingId", g.details
       FROM rm.dossier_gebeurtenissen g
       LEFT JOIN rm.vergaderingen v ON v.vergadering_id = g.vergadering_id AND ${zichtbaar('v')}
       WHERE g.dossier_id = ANY(${dossierkring('$3')}) AND g.nummer_van <= $1
         AND (v.datum IS NULL OR ${totPeildatum('v.datum')}) AND (g.geldig_op IS NULL OR ${totPeildatum('g.geldig_op')})
         AND (g.vastlegging_id IS NULL OR ${inhoudZichtbaar('g.vastlegging_id')})
         AND (g.type <> 'AgendapuntOpgenomen' OR EXISTS (SELECT FROM rm.agendapunten a WHERE a.vergadering_id = g.vergadering_id
           AND a.titel = g.details->>'titel' AND a.nummer_tot IS NULL AND ${agendapuntZichtbaar('a')}))
       ORDER BY g.nummer) g
     ORDER BY type = 'DossierGeopend' DESC, coalesce(datum, ("bekendOp" AT TIME ZONE 'Europe/Amsterdam')::date), nummer`,
    [totNummer, peildatum, [dossierId]],
  );
}
