import type { Organisatie, Rol, StandpuntInhoud } from '@besluitregister/domain';
import type { SqlValue, Tx } from '@besluitregister/projections';
import { herleideDossiers } from '../dossiers/dossierkring.js';
import { vastleggingZichtbaar, zichtbaar, type Gezichtspunt } from '../gezichtspunt.js';
import { organisatiesleutel } from './organisatiesleutel.js';

/** One step in what an actor said: the item itself, with its passage, is read by id. */
export interface StandpuntStap {
  readonly vastleggingId: string;
  readonly vergaderingId: string;
  readonly overlegId: string;
  readonly datum: string;
  readonly soort: 'standpunt' | 'vraag';
  readonly dossiers: readonly string[];
  readonly strekking: StandpuntInhoud['strekking'];
  readonly basis: StandpuntInhoud['basis'];
  /** The person, under whom they are now found, and the name; null when the report did not say who. */
  readonly persoonId: string | null;
  readonly naam: string | null;
  readonly rol: Rol | null;
  readonly organisatieSoort: Organisatie['soort'] | null;
  readonly organisatieNaam: string | null;
  /** Struck out: to be shown as such; it is no position. */
  readonly doorgehaald: boolean;
  /** By dossier in which this position differs from the one before it of the same actor: what that was. */
  readonly gewijzigd: readonly { readonly dossierId: string; readonly van: StandpuntInhoud['strekking'] }[];
}

type Stap = Omit<StandpuntStap, 'gewijzigd'>;

/** Everything a person said for or against, oldest first, also under the names that were merged into this one. */
export async function standpuntenVanPersoon(db: Tx, persoonId: string, gezichtspunt: Gezichtspunt): Promise<StandpuntStap[]> {
  const kring = `SELECT k.persoon_id FROM rm.personen k WHERE ${zichtbaar('k')} AND k.wortel_id IN (
    SELECT w.wortel_id FROM rm.personen w WHERE w.persoon_id = $3 AND ${zichtbaar('w')})`;
  return metWijzigingen(await stappen(db, `s.persoon_id = ANY(ARRAY[$3::uuid] || ARRAY(${kring}))`, persoonId, gezichtspunt));
}

/** Everything said for or against on behalf of an organisation, oldest first. `naam` null: of that kind, named by no report. */
export async function standpuntenVanOrganisatie(db: Tx, organisatie: Organisatie, gezichtspunt: Gezichtspunt): Promise<StandpuntStap[]> {
  return metWijzigingen(await stappen(db, 's.organisatie_sleutel = $3', organisatiesleutel(organisatie), gezichtspunt));
}

function stappen(db: Tx, conditie: string, waarde: SqlValue, { totNummer, peildatum }: Gezichtspunt): Promise<Stap[]> {
  return db.query<Stap>(
    `SELECT s.vastlegging_id AS "vastleggingId", s.vergadering_id AS "vergaderingId", s.overleg_id AS "overlegId", s.datum, s.soort,
       ${herleideDossiers('s.dossiers')} AS dossiers, s.strekking, s.basis, coalesce(e.wortel_id, s.persoon_id) AS "persoonId", p.naam, s.rol,
       s.organisatie_soort AS "organisatieSoort", s.organisatie_naam AS "organisatieNaam", s.doorgehaald
     FROM rm.standpunten s
     LEFT JOIN rm.personen e ON e.persoon_id = s.persoon_id AND ${zichtbaar('e')}
     LEFT JOIN rm.personen p ON p.persoon_id = e.wortel_id AND ${zichtbaar('p')}
     WHERE ${conditie} AND ${vastleggingZichtbaar('s')}
     ORDER BY s.datum, s.vergadering_id, s.volgorde, s.vastlegging_id`,
    [totNummer, peildatum, waarde],
  );
}

/** A question takes no position, nor does what is not clear, and what was struck out was none. */
function metWijzigingen(rijen: readonly Stap[]): StandpuntStap[] {
  const laatste = new Map<string, StandpuntInhoud['strekking']>();
  return rijen.map((stap) => {
    if (stap.soort !== 'standpunt' || stap.doorgehaald || stap.strekking === 'onbekend') return { ...stap, gewijzigd: [] };
    const gewijzigd = stap.dossiers.flatMap((dossierId) => {
      const van = laatste.get(dossierId);
      return van === undefined || van === stap.strekking ? [] : [{ dossierId, van }];
    });
    for (const dossierId of stap.dossiers) laatste.set(dossierId, stap.strekking);
    return { ...stap, gewijzigd };
  });
}

export interface OrganisatieRij {
  readonly soort: Organisatie['soort'];
  readonly naam: string | null;
  /** Positions and questions not struck out. */
  readonly standpunten: number;
}

/** The organisations on whose behalf was spoken, spelling folded, in order of kind and name. */
export function organisaties(db: Tx, { totNummer, peildatum }: Gezichtspunt): Promise<OrganisatieRij[]> {
  return db.query<OrganisatieRij>(
    `SELECT min(s.organisatie_soort) AS soort, min(s.organisatie_naam COLLATE "C") AS naam, count(*)::int AS standpunten
     FROM rm.standpunten s WHERE s.organisatie_sleutel IS NOT NULL AND NOT s.doorgehaald AND ${vastleggingZichtbaar('s')}
     GROUP BY s.organisatie_sleutel ORDER BY s.organisatie_sleutel`,
    [totNummer, peildatum],
  );
}
