import { vouw, type Functie } from '@besluitregister/domain';
import type { Tx } from '@besluitregister/projections';
import { versieZichtbaar, zichtbaar, type Gezichtspunt } from '../gezichtspunt.js';
import { persoonZichtbaar } from '../zicht.js';
import { alsPagina, Voorwaarden, type Pagina, type Paginavraag, type Volgorde } from '../pagina.js';

export interface PersoonRij {
  /** Under whom the person is now found. */
  readonly persoonId: string;
  readonly naam: string;
  /** Functions held on the peildatum; without peildatum all of them. */
  readonly functies: readonly Functie[];
  /** Other ids recorded of the same person. */
  readonly samengevoegd: readonly string[];
}

/** The person in row `p` with everyone merged into them, as row `k`. */
const PERSOON_KOLOMMEN = 'p.persoon_id AS "persoonId", p.naam, k.functies, array_remove(k.ids, p.persoon_id) AS samengevoegd';
const KRING_JOIN = `CROSS JOIN LATERAL (
  SELECT array_agg(DISTINCT k.persoon_id) AS ids,
    coalesce(jsonb_agg(f.functie ORDER BY f.functie->>'van' NULLS FIRST, f.functie->>'functieId') FILTER (WHERE f.functie IS NOT NULL), '[]') AS functies
  FROM rm.personen k LEFT JOIN LATERAL jsonb_array_elements(k.functies) AS f(functie) ON $2::date IS NULL
    OR (coalesce((f.functie->>'van')::date <= $2::date, true) AND coalesce((f.functie->>'tot')::date > $2::date, true))
  WHERE k.wortel_id = p.persoon_id AND ${zichtbaar('k')}) k`;

/** One person with the functions of everyone merged into them; null when there is none with this id. */
export async function persoon(db: Tx, persoonId: string, { totNummer, peildatum }: Gezichtspunt): Promise<PersoonRij | null> {
  const [rij] = await db.query<PersoonRij>(
    `SELECT ${PERSOON_KOLOMMEN} FROM rm.personen e JOIN rm.personen p ON p.persoon_id = e.wortel_id AND ${zichtbaar('p')} ${KRING_JOIN}
     WHERE e.persoon_id = $3 AND ${zichtbaar('e')} AND ${persoonZichtbaar('k.ids')}`,
    [totNummer, peildatum, persoonId],
  );
  return rij ?? null;
}

export interface PersoonlijstRij extends PersoonRij {
  /** Items they spoke that were not struck out. */
  readonly vastleggingen: number;
}

export const PERSONENVOLGORDE: Volgorde = { kolommen: ['p.sorteersleutel', 'p.persoon_id'], types: ['text', 'uuid'] };

/** A page of people by name, each once with everyone merged into them; of those in whose name `naam` occurs, spelling folded. */
export async function personenlijst(
  db: Tx, { naam }: { readonly naam?: string | undefined }, vraag: Paginavraag, gezichtspunt: Gezichtspunt,
): Promise<Pagina<PersoonlijstRij>> {
  const voorwaarden = new Voorwaarden(gezichtspunt, zichtbaar('p'), 'p.wortel_id = p.persoon_id')
    .als(naam && vouw(naam), (p) => `position(${p} IN p.sorteersleutel) > 0`);
  const deel = voorwaarden.pagina(vraag, PERSONENVOLGORDE);
  const rijen = await db.query<PersoonlijstRij & { readonly sorteersleutel: string }>(
    `SELECT ${PERSOON_KOLOMMEN}, p.sorteersleutel, (SELECT count(*)::int FROM rm.vastleggingen v
       WHERE v.spreker_persoon_id = ANY(k.ids) AND NOT v.doorgehaald AND ${versieZichtbaar('v')}) AS vastleggingen
     FROM rm.personen p ${KRING_JOIN} WHERE ${voorwaarden.sql} AND ${persoonZichtbaar('k.ids')} ${deel}`, voorwaarden.params,
  );
  const pagina = alsPagina(rijen, vraag, ({ sorteersleutel, persoonId }) => [sorteersleutel, persoonId]);
  return { ...pagina, rijen: pagina.rijen.map(({ sorteersleutel: _, ...rij }) => rij) };
}

/** Names of people by the id asked for; of one that was merged, the name they are now found under. */
export async function persoonsnamen(
  db: Tx, persoonIds: readonly string[], { totNummer }: Gezichtspunt,
): Promise<{ readonly persoonId: string; readonly naam: string }[]> {
  return persoonIds.length === 0 ? [] : db.query(
    `SELECT e.persoon_id AS "persoonId", p.naam FROM rm.personen e JOIN rm.personen p ON p.persoon_id = e.wortel_id AND ${zichtbaar('p')}
     WHERE e.persoon_id = ANY($2::uuid[]) AND ${zichtbaar('e')} ORDER BY e.persoon_id`,
    [totNummer, persoonIds],
  );
}
