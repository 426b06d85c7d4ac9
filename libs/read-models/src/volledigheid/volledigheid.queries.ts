import type { Tx } from '@besluitregister/projections';
import { opNummerEnDag, totPeildatum, zichtbaar, type Gezichtspunt } from '../gezichtspunt.js';
import { overlegspoorZichtbaar } from '../zicht.js';
import {
  verantwoordRegels, verschillenVan, type OvergeslagenRij, type Regelverantwoording, type VerantwoordingRij, type Volledigheidsverschil,
  type VoorstelRij,
} from './verantwoording.js';

export interface VolledigheidRij {
  readonly terugkoppelingId: string;
  readonly documentId: string;
  readonly documentNaam: string;
  readonly fase: 'ontvangen' | 'overgenomen' | 'ingetrokken';
  readonly wijze: 'direct' | 'beoordeeld' | null;
  /** Each line of the report, from 1, with what became of it. */
  readonly regels: readonly Regelverantwoording[];
  readonly voorstellen: readonly VoorstelRij[];
  /** What does not add up, or was not decided. */
  readonly verschillen: readonly Volledigheidsverschil[];
}

interface Verslag extends Omit<VolledigheidRij, 'regels' | 'voorstellen' | 'verschillen'> {
  readonly aantalRegels: number;
  /** Of a takeover that is complete: which, and how many items it holds. */
  readonly overnameId: string | null;
  readonly aantal: number | null;
}

/**
 * Of every report of a meeting: what became of each line, by whom, and what does not add up; oldest first. For who may see the
 * whole trail of the overleg: a gap would tell others that something is kept from them.
 */
export async function volledigheid(db: Tx, vergaderingId: string, gezichtspunt: Gezichtspunt): Promise<VolledigheidRij[]> {
  const gevonden: VolledigheidRij[] = [];
  for (const { aantalRegels, overnameId, aantal, ...verslag } of await verslagenVan(db, vergaderingId, gezichtspunt)) {
    const items = await verantwoordingen(db, verslag.documentId, overnameId, gezichtspunt);
    const opDocument = items.filter(({ stukken }) => stukken.some(({ documentId }) => documentId === verslag.documentId));
    const overgeslagen = await overgeslagenVan(db, verslag.terugkoppelingId, gezichtspunt);
    const voorstellen = await voorstellenVan(db, verslag.terugkoppelingId, gezichtspunt);
    const regels = verantwoordRegels(verslag.documentId, aantalRegels, { items: opDocument, overgeslagen, voorstellen });
    const overgenomen = overnameId === null ? null : { verwacht: aantal ?? 0, gevonden: items.filter((item) => item.overnameId === overnameId) };
    gevonden.push({ ...verslag, regels, voorstellen, verschillen: verschillenVan(regels, voorstellen, overgenomen) });
  }
  return gevonden;
}

function verslagenVan(db: Tx, vergaderingId: string, { totNummer, peildatum }: Gezichtspunt): Promise<Verslag[]> {
  return db.query<Verslag>(
    `SELECT t.terugkoppeling_id AS "terugkoppelingId", t.document_id AS "documentId", d.naam AS "documentNaam", d.regels AS "aantalRegels",
       CASE WHEN s.terugkoppeling_id IS NOT NULL AND t.fase = 'ontvangen' THEN 'overgenomen' ELSE t.fase END AS fase, t.wijze,
       s.overname_id AS "overnameId", s.aantal
     FROM rm.terugkoppelingen t
     JOIN rm.vergaderingen v ON v.vergadering_id = t.vergadering_id AND ${zichtbaar('v')} AND ${totPeildatum('v.datum')}
     JOIN rm.documenten d ON d.document_id = t.document_id AND ${zichtbaar('d')}
     LEFT JOIN rm.verslagen s ON s.terugkoppeling_id = t.terugkoppeling_id AND ${zichtbaar('s')}
     WHERE t.vergadering_id = $3 AND ${zichtbaar('t')} AND ${overlegspoorZichtbaar('v.overleg_id')} ORDER BY t.nummer_van, t.terugkoppeling_id`,
    [totNummer, peildatum, vergaderingId],
  );
}

function verantwoordingen(db: Tx, documentId: string, overnameId: string | null, { totNummer, peildatum }: Gezichtspunt): Promise<VerantwoordingRij[]> {
  return db.query<VerantwoordingRij>(
    `SELECT w.vastlegging_id AS "vastleggingId", w.doorgehaald, w.overname_id AS "overnameId", w.stukken, w.actor_id AS "actorId"
     FROM rm.verantwoordingen w
     WHERE (w.documenten @> ARRAY[$3::uuid] OR w.overname_id = $4) AND ${opNummerEnDag('w')} ORDER BY w.vastlegging_id`,
    [totNummer, peildatum, documentId, overnameId],
  );
}

function overgeslagenVan(db: Tx, terugkoppelingId: string, { totNummer }: Gezichtspunt): Promise<OvergeslagenRij[]> {
  return db.query<OvergeslagenRij>(
    `SELECT o.reden, o.stukken, o.actor_id AS "actorId" FROM rm.overgeslagen o
     WHERE o.terugkoppeling_id = $2 AND ${zichtbaar('o')} ORDER BY o.nummer_van`, [totNummer, terugkoppelingId],
  );
}

function voorstellenVan(db: Tx, terugkoppelingId: string, { totNummer }: Gezichtspunt): Promise<VoorstelRij[]> {
  return db.query<VoorstelRij>(
    `SELECT p.vastlegging_id AS "vastleggingId", p.soort, p.stand, p.verworpen_om AS "verworpenOm", p.stukken, p.actor_id AS "actorId"
     FROM rm.voorstellen p WHERE p.terugkoppeling_id = $2 AND ${zichtbaar('p')} ORDER BY p.volgorde, p.vastlegging_id`, [totNummer, terugkoppelingId],
  );
}
