import { vouw, vouwDicht } from '@besluitregister/domain';
import type {
  ActieInhoud, BesluitInhoud, Herkomst, MededelingInhoud, Organisatie, Passage, Soort, Spreker, StandpuntInhoud,
} from '@besluitregister/domain';
import type { SqlValue, Tx } from '@besluitregister/projections';
import { totPeildatum, zichtbaar, type Gezichtspunt } from '../gezichtspunt.js';

type Gemeenschappelijk =
  | 'agendapuntId' | 'volgorde' | 'tekst' | 'passages' | 'spreker' | 'dossiers' | 'herkomst' | 'vertrouwelijkheid' | 'grond';

/** What is particular to one kind of item. */
export type Bijzonderheden =
  | Omit<MededelingInhoud, Gemeenschappelijk>
  | Omit<StandpuntInhoud, Gemeenschappelijk>
  | Omit<BesluitInhoud, Gemeenschappelijk>
  | Omit<ActieInhoud, Gemeenschappelijk>;

export interface SprekerRij {
  readonly persoonId: string | null;
  readonly naam: string | null;
  readonly rol: Spreker['rol'];
  readonly organisatieSoort: Organisatie['soort'] | null;
  readonly organisatieNaam: string | null;
  readonly vermelding: string;
  readonly overgenomen: boolean;
}

export interface VastleggingRij {
  readonly vastleggingId: string;
  readonly vergaderingId: string;
  readonly overlegId: string;
  readonly agendapuntId: string | null;
  readonly datum: string;
  readonly volgorde: number;
  readonly soort: Soort;
  readonly tekst: string | null;
  readonly passages: readonly Passage[];
  readonly spreker: SprekerRij | null;
  readonly bijzonderheden: Bijzonderheden;
  readonly dossiers: readonly string[];
  readonly herkomst: Herkomst['wijze'];
  readonly terugkoppelingId: string | null;
  readonly zekerheid: number | null;
  readonly bevestigd: boolean;
  readonly vertrouwelijkheid: 'openbaar' | 'intern' | 'vertrouwelijk' | 'geheim';
}

const SELECT = `
  SELECT v.vastlegging_id AS "vastleggingId", v.vergadering_id AS "vergaderingId", v.overleg_id AS "overlegId",
    v.agendapunt_id AS "agendapuntId", v.datum, v.volgorde, v.soort, v.tekst, v.passages,
    CASE WHEN v.heeft_spreker THEN jsonb_build_object(
      'persoonId', v.spreker_persoon_id, 'naam', p.naam, 'rol', v.spreker_rol,
      'organisatieSoort', v.spreker_organisatie_soort, 'organisatieNaam', v.spreker_organisatie_naam,
      'vermelding', v.spreker_vermelding, 'overgenomen', v.spreker_overgenomen) END AS spreker,
    v.details || jsonb_build_object('soort', v.soort) AS bijzonderheden, v.dossiers, v.herkomst_wijze AS herkomst,
    v.terugkoppeling_id AS "terugkoppelingId", v.zekerheid, v.bevestigd, v.vertrouwelijkheid
  FROM rm.vastleggingen v
  LEFT JOIN rm.personen p ON p.persoon_id = v.spreker_persoon_id AND ${zichtbaar('p')}
  WHERE ${zichtbaar('v')} AND ${totPeildatum('v.datum')}`;

function selecteer(db: Tx, { totNummer, peildatum }: Gezichtspunt, conditie: string, waarde: SqlValue): Promise<VastleggingRij[]> {
  return db.query<VastleggingRij>(
    `${SELECT} AND ${conditie} ORDER BY v.datum, v.vergadering_id, v.volgorde, v.vastlegging_id`,
    [totNummer, peildatum, waarde],
  );
}

/** Items by id, in order of date and place in the report. */
export async function vastleggingenMetIds(db: Tx, ids: readonly string[], gezichtspunt: Gezichtspunt): Promise<VastleggingRij[]> {
  return ids.length === 0 ? [] : selecteer(db, gezichtspunt, 'v.vastlegging_id = ANY($3::uuid[])', ids);
}

/** All items of a meeting, in order of the report. */
export function vastleggingenVanVergadering(db: Tx, vergaderingId: string, gezichtspunt: Gezichtspunt): Promise<VastleggingRij[]> {
  return selecteer(db, gezichtspunt, 'v.vergadering_id = $3', vergaderingId);
}

export interface Vindplaats {
  readonly vastleggingId: string;
  readonly dossiers: readonly string[];
}

/** Items whose text or passages hold all words of `tekst`, after folding and Dutch stemming. */
export function zoekVastleggingen(db: Tx, tekst: string, { totNummer, peildatum }: Gezichtspunt): Promise<Vindplaats[]> {
  return db.query<Vindplaats>(
    `SELECT v.vastlegging_id AS "vastleggingId", v.dossiers FROM rm.vastleggingen v
     WHERE v.zoektekst @@ (plainto_tsquery('dutch', $3) || plainto_tsquery('dutch', $4))
       AND ${zichtbaar('v')} AND ${totPeildatum('v.datum')}
     ORDER BY v.datum, v.vergadering_id, v.volgorde, v.vastlegging_id`,
    [totNummer, peildatum, vouw(tekst), vouwDicht(tekst)],
  );
}
