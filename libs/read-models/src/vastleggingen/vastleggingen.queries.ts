import { vouw, vouwDicht } from '@besluitregister/domain';
import type {
  ActieInhoud, BesluitInhoud, Herkomst, MededelingInhoud, Organisatie, Passage, Soort, Spreker, StandpuntInhoud,
} from '@besluitregister/domain';
import type { SqlValue, Tx } from '@besluitregister/projections';
import { herleideDossiers } from '../dossiers/dossierkring.js';
import { vertrouwelijkheidVan } from '../geheimhouding/geheim.js';
import { opPeildatum, vastleggingZichtbaar, versieZichtbaar, zichtbaar, type Gezichtspunt } from '../gezichtspunt.js';
import type { Oorsprong } from '../oorsprong.js';
import { inhoudZichtbaar, zonderVerborgenRelaties } from '../zicht.js';
import { woordenquery } from '../zoeken/lexemen.js';

type Gemeenschappelijk =
  | 'agendapuntId' | 'volgorde' | 'tekst' | 'passages' | 'spreker' | 'dossiers' | 'herkomst' | 'vertrouwelijkheid' | 'grond';

/** What is particular to one kind of item. */
export type Bijzonderheden =
  | Omit<MededelingInhoud, Gemeenschappelijk>
  | Omit<StandpuntInhoud, Gemeenschappelijk>
  | Omit<BesluitInhoud, Gemeenschappelijk>
  | Omit<ActieInhoud, Gemeenschappelijk>;

export interface SprekerRij {
  /** Under whom the person is now found. */
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
  /** The dossiers it belongs to; of each that was merged, what it is now found under. */
  readonly dossiers: readonly string[];
  readonly herkomst: Herkomst['wijze'];
  readonly terugkoppelingId: string | null;
  readonly zekerheid: number | null;
  /** Which content this is: 1 as first recorded, one more for each rectificatie or redaction. */
  readonly versie: number;
  /** The version that a person confirmed; it may be an earlier one. */
  readonly bevestigdeVersie: number | null;
  readonly bevestigd: boolean;
  readonly doorgehaald: boolean;
  /** Of what was struck out: by whom, when known, and why. */
  readonly doorhaling: Oorsprong | null;
  /** As in effect on the peildatum: secret as long as a geheimhouding binds. */
  readonly vertrouwelijkheid: 'openbaar' | 'intern' | 'vertrouwelijk' | 'geheim';
  /** The event by which it was first recorded. */
  readonly nummer: bigint;
}

/** Columns of {@link VastleggingRij}, over the item in row `v`, its speaker as row `p`. */
export const VASTLEGGING_KOLOMMEN = `v.vastlegging_id AS "vastleggingId", v.vergadering_id AS "vergaderingId", v.overleg_id AS "overlegId",
    v.agendapunt_id AS "agendapuntId", v.datum, v.volgorde, v.soort, v.tekst, v.passages,
    CASE WHEN v.heeft_spreker THEN jsonb_build_object(
      'persoonId', coalesce(e.wortel_id, v.spreker_persoon_id), 'naam', p.naam, 'rol', v.spreker_rol,
      'organisatieSoort', v.spreker_organisatie_soort, 'organisatieNaam', v.spreker_organisatie_naam,
      'vermelding', v.spreker_vermelding, 'overgenomen', v.spreker_overgenomen) END AS spreker,
    (${zonderVerborgenRelaties('v.details', '{relaties}')}) || jsonb_build_object('soort', v.soort) AS bijzonderheden, ${herleideDossiers('v.dossiers')} AS dossiers,
    v.herkomst_wijze AS herkomst, v.terugkoppeling_id AS "terugkoppelingId", v.zekerheid, v.versie,
    v.bevestigde_versie AS "bevestigdeVersie", v.bevestigd, v.doorgehaald, v.doorhaling,
    ${vertrouwelijkheidVan('v')} AS vertrouwelijkheid, v.nummer`;

/** SQL join: the speaker of the item in row `v`, under whom the person is now found, as rows `e` and `p`. */
export const SPREKER_JOIN = `LEFT JOIN rm.personen e ON e.persoon_id = v.spreker_persoon_id AND ${zichtbaar('e')}
  LEFT JOIN rm.personen p ON p.persoon_id = e.wortel_id AND ${zichtbaar('p')}`;

/** The order of date and place in the report. */
export const VASTLEGGING_VOLGORDE = ['v.datum', 'v.vergadering_id', 'v.volgorde', 'v.vastlegging_id'] as const;

function selecteer(db: Tx, { totNummer, peildatum }: Gezichtspunt, conditie: string, waarde: SqlValue): Promise<VastleggingRij[]> {
  return db.query<VastleggingRij>(
    `SELECT ${VASTLEGGING_KOLOMMEN} FROM rm.vastleggingen v ${SPREKER_JOIN}
     WHERE ${versieZichtbaar('v')} AND ${conditie} ORDER BY ${VASTLEGGING_VOLGORDE.join(', ')}`,
    [totNummer, peildatum, waarde],
  );
}

/** Items by id, in order of date and place in the report; those struck out are among them. */
export async function vastleggingenMetIds(db: Tx, ids: readonly string[], gezichtspunt: Gezichtspunt): Promise<VastleggingRij[]> {
  return ids.length === 0 ? [] : selecteer(db, gezichtspunt, 'v.vastlegging_id = ANY($3::uuid[])', ids);
}

/** All items of a meeting, in order of the report; those struck out are among them. */
export function vastleggingenVanVergadering(db: Tx, vergaderingId: string, gezichtspunt: Gezichtspunt): Promise<VastleggingRij[]> {
  return selecteer(db, gezichtspunt, 'v.vergadering_id = $3', vergaderingId);
}

export interface Vindplaats {
  readonly vastleggingId: string;
  readonly dossiers: readonly string[];
}

/** Items whose text or passages hold all words of `tekst`, after folding and Dutch stemming; not those struck out. */
export async function zoekVastleggingen(db: Tx, tekst: string, { totNummer, peildatum }: Gezichtspunt): Promise<Vindplaats[]> {
  return db.query<Vindplaats>(
    `SELECT v.vastlegging_id AS "vastleggingId", ${herleideDossiers('v.dossiers')} AS dossiers FROM rm.vastleggingen v
     WHERE v.zoektekst @@ $3::tsquery
       AND NOT v.doorgehaald AND ${versieZichtbaar('v')}
     ORDER BY ${VASTLEGGING_VOLGORDE.join(', ')}`,
    [totNummer, peildatum, await woordenquery(db, [vouw(tekst), vouwDicht(tekst)])],
  );
}

/** One version of an item: its content, and the event that made it so. */
export interface Vastleggingsversie {
  readonly vastleggingId: string;
  readonly versie: number;
  readonly soort: Soort;
  readonly datum: string;
  readonly agendapuntId: string | null;
  readonly volgorde: number;
  readonly tekst: string | null;
  readonly passages: readonly Passage[];
  readonly spreker: Spreker | null;
  readonly bijzonderheden: Bijzonderheden;
  /** As recorded then, before any merge. */
  readonly dossiers: readonly string[];
  readonly vertrouwelijkheid: VastleggingRij['vertrouwelijkheid'];
  readonly grond: string | null;
  readonly herkomst: Herkomst['wijze'];
  readonly bevestigdeVersie: number | null;
  readonly doorgehaald: boolean;
  /** Which event, by whom and why; its bekendOp is since when the register said so. */
  readonly oorsprong: Oorsprong;
  /** From which event on, up to and not including which, the register said so. */
  readonly nummerVan: bigint;
  readonly nummerTot: bigint | null;
}

/** Every version of items known at the nummer, of each the oldest first; it differs from the one before by the event it comes from. */
export async function vastleggingsversies(db: Tx, vastleggingIds: readonly string[], { totNummer }: Gezichtspunt): Promise<Vastleggingsversie[]> {
  return vastleggingIds.length === 0 ? [] : db.query<Vastleggingsversie>(
    `SELECT v.vastlegging_id AS "vastleggingId", v.versie, v.soort, v.datum, v.agendapunt_id AS "agendapuntId", v.volgorde, v.tekst, v.passages,
       CASE WHEN v.heeft_spreker THEN jsonb_build_object('persoonId', v.spreker_persoon_id, 'rol', v.spreker_rol,
         'organisatie', CASE WHEN v.spreker_organisatie_soort IS NOT NULL
           THEN jsonb_build_object('soort', v.spreker_organisatie_soort, 'naam', v.spreker_organisatie_naam) END,
         'vermelding', v.spreker_vermelding, 'overgenomen', v.spreker_overgenomen) END AS spreker,
       (${zonderVerborgenRelaties('v.details', '{relaties}')}) || jsonb_build_object('soort', v.soort) AS bijzonderheden, v.dossiers, v.vertrouwelijkheid, v.grond,
       v.herkomst_wijze AS herkomst, v.bevestigde_versie AS "bevestigdeVersie", v.doorgehaald, v.oorsprong,
       v.nummer_van AS "nummerVan", CASE WHEN v.nummer_tot <= $1 THEN v.nummer_tot END AS "nummerTot"
     FROM rm.vastleggingen v WHERE v.vastlegging_id = ANY($2::uuid[]) AND v.nummer_van <= $1 AND ${inhoudZichtbaar('v.vastlegging_id')}
     ORDER BY v.vastlegging_id, v.nummer_van`,
    [totNummer, vastleggingIds],
  );
}

/** Something that rests on an item. */
export interface AfhankelijkRij {
  readonly soort: 'besluit' | 'actie' | 'verwachting';
  readonly id: string;
}

/** What depends on an item: besluiten that relate to it, what became of it as an action, treatments that it announces. */
export function afhankelijkVan(db: Tx, vastleggingId: string, { totNummer, peildatum }: Gezichtspunt): Promise<AfhankelijkRij[]> {
  return db.query<AfhankelijkRij>(
    `SELECT soort, id FROM (
       SELECT 'besluit' AS soort, b.vastlegging_id AS id FROM rm.behandelingen b
       WHERE b.doelen <> '{}' AND b.doelen @> ARRAY[$3::uuid] AND NOT b.doorgehaald AND ${vastleggingZichtbaar('b')}
       UNION
       SELECT 'actie', a.vastlegging_id FROM rm.actie_standen a
       WHERE a.vastlegging_id = $3::uuid AND ${zichtbaar('a')} AND ${opPeildatum('a')}
       UNION
       SELECT 'verwachting', w.verwachting_id FROM rm.verwachtingen w WHERE w.vastlegging_id = $3::uuid AND ${zichtbaar('w')}
     ) afhankelijk ORDER BY soort, id`,
    [totNummer, peildatum, vastleggingId],
  );
}
