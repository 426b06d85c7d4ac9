import type { Organisatie, Rol } from '@besluitregister/domain';
import type { Tx } from '@besluitregister/projections';
import { totPeildatum, zichtbaar, type Gezichtspunt } from '../gezichtspunt.js';
import type { Oorsprong } from '../oorsprong.js';
import { aanwezigheidZichtbaar, agendapuntZichtbaar, inhoudZichtbaar, overlegHeelZichtbaar, overlegInternZichtbaar } from '../zicht.js';

export interface OverlegRij {
  readonly overlegId: string;
  readonly naam: string;
  readonly soort: 'dvo' | 'regionaal' | 'driehoek' | 'bestuursvergadering' | 'anders';
  readonly district: string | null;
  /** The first day on which it exists no longer, when that is on or before the peildatum. */
  readonly opgehevenOp: string | null;
  /** Reports read in, and the dates of the first and last meeting they are of. */
  readonly verslagen: number;
  readonly verslagenVan: string | null;
  readonly verslagenTot: string | null;
}

const OVERLEG_ZICHTBAAR = `${zichtbaar('o')} AND (o.geldig_op IS NULL OR ${totPeildatum('o.geldig_op')})`;
const OVERLEGVOLGORDE = 'o.sorteersleutel, o.overleg_id';

/** All bodies that exist or existed on the peildatum, by name, each with how much of it was read in. */
export function overleggen(db: Tx, { totNummer, peildatum }: Gezichtspunt): Promise<OverlegRij[]> {
  return db.query<OverlegRij>(
    `SELECT o.overleg_id AS "overlegId", o.naam, o.soort, o.district,
       CASE WHEN ${totPeildatum('o.opgeheven_op')} THEN o.opgeheven_op END AS "opgehevenOp",
       coalesce(i.verslagen, 0) AS verslagen, i.van AS "verslagenVan", i.tot AS "verslagenTot"
     FROM rm.overleggen o
     LEFT JOIN (
       SELECT v.overleg_id, count(*)::int AS verslagen, min(v.datum) AS van, max(v.datum) AS tot
       FROM rm.verslagen s JOIN rm.vergaderingen v ON v.vergadering_id = s.vergadering_id AND ${zichtbaar('v')} AND ${totPeildatum('v.datum')}
       WHERE ${zichtbaar('s')} GROUP BY v.overleg_id
     ) i ON i.overleg_id = o.overleg_id
     WHERE ${OVERLEG_ZICHTBAAR} ORDER BY ${OVERLEGVOLGORDE}`,
    [totNummer, peildatum],
  );
}

/** Names of all bodies that exist or existed on the peildatum, in the same order. */
export function overlegnamen(db: Tx, { totNummer, peildatum }: Gezichtspunt): Promise<Pick<OverlegRij, 'overlegId' | 'naam'>[]> {
  return db.query(
    `SELECT o.overleg_id AS "overlegId", o.naam FROM rm.overleggen o WHERE ${OVERLEG_ZICHTBAAR} ORDER BY ${OVERLEGVOLGORDE}`, [totNummer, peildatum],
  );
}

export interface LidRij {
  readonly soort: Organisatie['soort'];
  readonly naam: string;
  readonly tooi: string | null;
  /** The first day of membership; null when nobody gave it. */
  readonly van: string | null;
  /** The first day no longer a member; null when that is not known or lies after the peildatum. */
  readonly tot: string | null;
}

/** The members of a body on the peildatum by name; without peildatum everyone who ever was one. */
export function leden(db: Tx, overlegId: string, { totNummer, peildatum }: Gezichtspunt): Promise<LidRij[]> {
  return db.query<LidRij>(
    `SELECT l.soort, l.naam, l.tooi, l.van, CASE WHEN ${totPeildatum('l.tot')} THEN l.tot END AS tot FROM rm.leden l
     WHERE l.overleg_id = $3 AND ${zichtbaar('l')} AND (l.van IS NULL OR ${totPeildatum('l.van')})
       AND ($2::date IS NULL OR l.tot IS NULL OR l.tot > $2::date)
     ORDER BY l.sorteersleutel, l.plek`,
    [totNummer, peildatum, overlegId],
  );
}

export interface VergaderingRij {
  readonly vergaderingId: string;
  readonly overlegId: string;
  readonly overlegNaam: string;
  readonly datum: string;
  readonly volgnummer: number;
  /** Whether its day is not after the peildatum. */
  readonly gehouden: boolean;
  /** The later meeting that established its report, and on what day. */
  readonly vastgesteldIn: string | null;
  readonly vastgesteldOp: string | null;
}

/** Columns and joins of {@link VergaderingRij}, over the meeting in row `v`. */
export const VERGADERING_SELECT = `
  SELECT v.vergadering_id AS "vergaderingId", v.overleg_id AS "overlegId", o.naam AS "overlegNaam", v.datum, v.volgnummer,
    ${totPeildatum('v.datum')} AS gehouden,
    CASE WHEN ${totPeildatum('v.vastgesteld_op')} THEN v.vastgesteld_in END AS "vastgesteldIn",
    CASE WHEN ${totPeildatum('v.vastgesteld_op')} THEN v.vastgesteld_op END AS "vastgesteldOp"`;

/** One meeting, held or only planned; null when there is none with this id. */
export async function vergadering(db: Tx, vergaderingId: string, { totNummer, peildatum }: Gezichtspunt): Promise<VergaderingRij | null> {
  const [rij] = await db.query<VergaderingRij>(
    `${VERGADERING_SELECT} FROM rm.vergaderingen v JOIN rm.overleggen o ON o.overleg_id = v.overleg_id AND ${zichtbaar('o')}
     WHERE v.vergadering_id = $3 AND ${zichtbaar('v')}`,
    [totNummer, peildatum, vergaderingId],
  );
  return rij ?? null;
}

export interface VergaderingVersie {
  readonly datum: string;
  readonly oorsprong: Oorsprong;
}

/** How a meeting stood on record, oldest first: planned, moved, its date corrected, its report established. */
export function vergaderingVersies(db: Tx, vergaderingId: string, { totNummer }: Gezichtspunt): Promise<VergaderingVersie[]> {
  return db.query<VergaderingVersie>(
    'SELECT v.datum, v.oorsprong FROM rm.vergaderingen v WHERE v.vergadering_id = $2 AND v.nummer_van <= $1 ORDER BY v.nummer_van',
    [totNummer, vergaderingId],
  );
}

export interface AgendapuntRij {
  readonly agendapuntId: string;
  readonly onderdeelVan: string | null;
  readonly volgorde: number;
  readonly titel: string;
  readonly dossierId: string | null;
}

/** The agenda of a meeting, in order. */
export function agendapunten(db: Tx, vergaderingId: string, { totNummer }: Gezichtspunt): Promise<AgendapuntRij[]> {
  return db.query<AgendapuntRij>(
    `SELECT a.agendapunt_id AS "agendapuntId", a.onderdeel_van AS "onderdeelVan", a.volgorde, a.titel, a.dossier_id AS "dossierId"
     FROM rm.agendapunten a WHERE a.vergadering_id = $2 AND ${zichtbaar('a')} AND ${agendapuntZichtbaar('a')} ORDER BY a.volgorde, a.agendapunt_id`,
    [totNummer, vergaderingId],
  );
}

export interface AanwezigeRij {
  /** The agenda item it is about; null for the whole meeting. */
  readonly agendapuntId: string | null;
  /** The person, under whom they are now found. */
  readonly persoonId: string;
  readonly naam: string | null;
  readonly rol: Rol | null;
  readonly organisatie: Organisatie | null;
  readonly aanwezig: boolean;
  readonly namensPersoonId: string | null;
}

/** Who was at a meeting and who was not, the whole meeting first, in the order of the report. */
export function aanwezigen(db: Tx, vergaderingId: string, { totNummer }: Gezichtspunt): Promise<AanwezigeRij[]> {
  return db.query<AanwezigeRij>(
    `SELECT nullif(l.over, '')::uuid AS "agendapuntId", coalesce(e.wortel_id, r."persoonId") AS "persoonId", p.naam, r.rol, r.organisatie,
       r.aanwezig, r."namensPersoonId"
     FROM rm.aanwezigheid l
     CROSS JOIN ROWS FROM (jsonb_to_recordset(l.aanwezigen)
       AS ("persoonId" uuid, rol text, organisatie jsonb, aanwezig boolean, "namensPersoonId" uuid)) WITH ORDINALITY
       AS r("persoonId", rol, organisatie, aanwezig, "namensPersoonId", plek)
     LEFT JOIN rm.personen e ON e.persoon_id = r."persoonId" AND ${zichtbaar('e')}
     LEFT JOIN rm.personen p ON p.persoon_id = e.wortel_id AND ${zichtbaar('p')}
     WHERE l.vergadering_id = $2 AND ${zichtbaar('l')} AND ${aanwezigheidZichtbaar('l')} ORDER BY l.over, r.plek`,
    [totNummer, vergaderingId],
  );
}

export interface VerslagRij {
  readonly terugkoppelingId: string;
  readonly documentId: string;
  readonly documentNaam: string;
  readonly regels: number;
  /** Items it brought. */
  readonly aantal: number;
  /** Null as long as its process is not finished. */
  readonly wijze: 'direct' | 'beoordeeld' | null;
  readonly overgenomenOp: string;
}

/** The reports of a meeting that were taken over, oldest first. */
export function verslagen(db: Tx, vergaderingId: string, { totNummer }: Gezichtspunt): Promise<VerslagRij[]> {
  return db.query<VerslagRij>(
    `SELECT s.terugkoppeling_id AS "terugkoppelingId", t.document_id AS "documentId", d.naam AS "documentNaam", d.regels,
       CASE WHEN ${overlegHeelZichtbaar('v.overleg_id')} THEN s.aantal ELSE (SELECT count(*)::int FROM rm.vastleggingen i
         WHERE i.terugkoppeling_id = s.terugkoppeling_id AND i.nummer_tot IS NULL AND ${inhoudZichtbaar('i.vastlegging_id')}) END AS aantal,
       t.wijze, s.bekend_van AS "overgenomenOp"
     FROM rm.verslagen s
     JOIN rm.terugkoppelingen t ON t.terugkoppeling_id = s.terugkoppeling_id AND ${zichtbaar('t')}
     JOIN rm.documenten d ON d.document_id = t.document_id AND ${zichtbaar('d')}
     JOIN rm.vergaderingen v ON v.vergadering_id = s.vergadering_id AND v.nummer_tot IS NULL
     WHERE s.vergadering_id = $2 AND ${zichtbaar('s')} AND ${overlegInternZichtbaar('v.overleg_id')} ORDER BY s.nummer_van`,
    [totNummer, vergaderingId],
  );
}

/** Names of documents by id. */
export async function documentnamen(
  db: Tx, documentIds: readonly string[], { totNummer }: Gezichtspunt,
): Promise<{ readonly documentId: string; readonly naam: string }[]> {
  return documentIds.length === 0 ? [] : db.query(
    `SELECT d.document_id AS "documentId", d.naam FROM rm.documenten d WHERE d.document_id = ANY($2::uuid[]) AND ${zichtbaar('d')} ORDER BY d.document_id`,
    [totNummer, documentIds],
  );
}
