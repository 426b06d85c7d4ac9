import type { Tx } from '@besluitregister/projections';
import { overlegHeelZichtbaar } from '../zicht.js';
import { totPeildatum, zichtbaar, type Gezichtspunt } from '../gezichtspunt.js';

/** A report that came in, and how far its review is. */
export interface TerugkoppelingRij {
  readonly terugkoppelingId: string;
  readonly vergaderingId: string;
  readonly overlegId: string;
  readonly overlegNaam: string;
  readonly datum: string;
  readonly documentNaam: string;
  readonly fase: 'ontvangen' | 'overgenomen' | 'ingetrokken';
  readonly wijze: 'direct' | 'beoordeeld' | null;
  readonly voorstellen: number;
  readonly open: number;
}

/** The reports that came in, those still under review first, the newest meeting first. */
export function terugkoppelingen(db: Tx, { totNummer, peildatum }: Gezichtspunt): Promise<TerugkoppelingRij[]> {
  return db.query<TerugkoppelingRij>(
    `SELECT t.terugkoppeling_id AS "terugkoppelingId", t.vergadering_id AS "vergaderingId", v.overleg_id AS "overlegId", o.naam AS "overlegNaam",
       v.datum, d.naam AS "documentNaam", t.fase, t.wijze, coalesce(p.aantal, 0)::int AS voorstellen, coalesce(p.open, 0)::int AS open
     FROM rm.terugkoppelingen t
     JOIN rm.vergaderingen v ON v.vergadering_id = t.vergadering_id AND ${zichtbaar('v')} AND ${totPeildatum('v.datum')}
     JOIN rm.overleggen o ON o.overleg_id = v.overleg_id AND ${zichtbaar('o')}
     JOIN rm.documenten d ON d.document_id = t.document_id AND ${zichtbaar('d')}
     LEFT JOIN (
       SELECT p.terugkoppeling_id, count(*) AS aantal, count(*) FILTER (WHERE p.stand = 'open') AS open
       FROM rm.voorstellen p WHERE ${zichtbaar('p')} GROUP BY p.terugkoppeling_id
     ) p ON p.terugkoppeling_id = t.terugkoppeling_id
     WHERE ${zichtbaar('t')} AND ${overlegHeelZichtbaar('v.overleg_id')} ORDER BY t.fase <> 'ontvangen', v.datum DESC, t.terugkoppeling_id`,
    [totNummer, peildatum],
  );
}
