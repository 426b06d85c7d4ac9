import type { Functie } from '@besluitregister/domain';
import type { Tx } from '@besluitregister/projections';
import { zichtbaar, type Gezichtspunt } from '../gezichtspunt.js';

export interface PersoonRij {
  /** Under whom the person is now found. */
  readonly persoonId: string;
  readonly naam: string;
  /** Functions held on the peildatum; without peildatum all of them. */
  readonly functies: readonly Functie[];
  /** Other ids recorded of the same person. */
  readonly samengevoegd: readonly string[];
}

/** One person with the functions of everyone merged into them; null when there is none with this id. */
export async function persoon(db: Tx, persoonId: string, { totNummer, peildatum }: Gezichtspunt): Promise<PersoonRij | null> {
  const [rij] = await db.query<PersoonRij>(
    `SELECT p.persoon_id AS "persoonId", p.naam, k.functies, array_remove(k.ids, p.persoon_id) AS samengevoegd
     FROM rm.personen e JOIN rm.personen p ON p.persoon_id = e.wortel_id AND ${zichtbaar('p')}
     CROSS JOIN LATERAL (
       SELECT array_agg(DISTINCT k.persoon_id) AS ids,
         coalesce(jsonb_agg(f.functie ORDER BY f.functie->>'van' NULLS FIRST, f.functie->>'functieId') FILTER (WHERE f.functie IS NOT NULL), '[]') AS functies
       FROM rm.personen k LEFT JOIN LATERAL jsonb_array_elements(k.functies) AS f(functie) ON $2::date IS NULL
         OR (coalesce((f.functie->>'van')::date <= $2::date, true) AND coalesce((f.functie->>'tot')::date > $2::date, true))
       WHERE k.wortel_id = p.persoon_id AND ${zichtbaar('k')}) k
     WHERE e.persoon_id = $3 AND ${zichtbaar('e')}`,
    [totNummer, peildatum, persoonId],
  );
  return rij ?? null;
}
