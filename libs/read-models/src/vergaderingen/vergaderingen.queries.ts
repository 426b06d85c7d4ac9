import type { Tx } from '@besluitregister/projections';
import { totPeildatum, zichtbaar, type Gezichtspunt } from '../gezichtspunt.js';

export interface OverlegRij {
  readonly overlegId: string;
  readonly naam: string;
  readonly soort: 'dvo' | 'regionaal' | 'driehoek' | 'bestuursvergadering' | 'anders';
  readonly district: string | null;
  /** Reports read in, and the dates of the first and last meeting they are of. */
  readonly verslagen: number;
  readonly verslagenVan: string | null;
  readonly verslagenTot: string | null;
}

/** All bodies by name, each with how much of it was read in. */
export function overleggen(db: Tx, { totNummer, peildatum }: Gezichtspunt): Promise<OverlegRij[]> {
  return db.query<OverlegRij>(
    `SELECT o.overleg_id AS "overlegId", o.naam, o.soort, o.district, count(s.terugkoppeling_id)::int AS verslagen,
       min(v.datum) FILTER (WHERE s.terugkoppeling_id IS NOT NULL) AS "verslagenVan",
       max(v.datum) FILTER (WHERE s.terugkoppeling_id IS NOT NULL) AS "verslagenTot"
     FROM rm.overleggen o
     LEFT JOIN rm.vergaderingen v ON v.overleg_id = o.overleg_id AND ${zichtbaar('v')} AND ${totPeildatum('v.datum')}
     LEFT JOIN rm.verslagen s ON s.vergadering_id = v.vergadering_id AND ${zichtbaar('s')}
     WHERE ${zichtbaar('o')} AND (o.geldig_op IS NULL OR ${totPeildatum('o.geldig_op')})
     GROUP BY o.overleg_id, o.naam, o.soort, o.district, o.sorteersleutel
     ORDER BY o.sorteersleutel, o.overleg_id`,
    [totNummer, peildatum],
  );
}

export interface VergaderingRij {
  readonly vergaderingId: string;
  readonly overlegId: string;
  readonly overlegNaam: string;
  readonly datum: string;
  readonly volgnummer: number;
}

/** One meeting; null when there is none with this id. */
export async function vergadering(db: Tx, vergaderingId: string, { totNummer }: Gezichtspunt): Promise<VergaderingRij | null> {
  const [rij] = await db.query<VergaderingRij>(
    `SELECT v.vergadering_id AS "vergaderingId", v.overleg_id AS "overlegId", o.naam AS "overlegNaam", v.datum, v.volgnummer
     FROM rm.vergaderingen v JOIN rm.overleggen o ON o.overleg_id = v.overleg_id AND ${zichtbaar('o')}
     WHERE v.vergadering_id = $2 AND ${zichtbaar('v')}`,
    [totNummer, vergaderingId],
  );
  return rij ?? null;
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
     FROM rm.agendapunten a WHERE a.vergadering_id = $2 AND ${zichtbaar('a')} ORDER BY a.volgorde, a.agendapunt_id`,
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
       s.aantal, a.wijze, s.bekend_van AS "overgenomenOp"
     FROM rm.verslagen s
     JOIN rm.terugkoppelingen t ON t.terugkoppeling_id = s.terugkoppeling_id AND ${zichtbaar('t')}
     JOIN rm.documenten d ON d.document_id = t.document_id AND ${zichtbaar('d')}
     LEFT JOIN rm.afrondingen a ON a.terugkoppeling_id = s.terugkoppeling_id AND ${zichtbaar('a')}
     WHERE s.vergadering_id = $2 AND ${zichtbaar('s')} ORDER BY s.nummer`,
    [totNummer, vergaderingId],
  );
}
