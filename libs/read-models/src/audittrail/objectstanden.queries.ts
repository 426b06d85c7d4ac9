import type { Categorie } from '@besluitregister/domain';
import type { Tx } from '@besluitregister/projections';
import { zichtbaar } from '../gezichtspunt.js';
import { dossierZichtbaar, persoonZichtbaar } from '../zicht.js';

/** What the record says of an object: what it is called, and what can be corrected of it, by Dutch name and as text. */
export interface Objectstand {
  readonly naam: string;
  readonly delen: Readonly<Record<string, string | null>>;
}

/** SQL expression: several of one thing as one text, in their own order. */
const opgesomd = (deel: string, bron: string): string => `(SELECT string_agg(concat_ws(' ', ${deel}), '; ' ORDER BY x.plek) FROM ${bron})`;
const periode = (van: string, tot: string): string => `'(' || nullif(concat_ws(' ', 'vanaf ' || (${van}), 'tot ' || (${tot})), '') || ')'`;
const dagEnOverleg = (dag: string): string => `concat(o.naam, ', ', ${dag})`;
const overlegVan = (vergadering: string): string => `JOIN rm.overleggen o ON o.overleg_id = ${vergadering}.overleg_id AND ${zichtbaar('o')}`;

/** By the kind of object: the statement that gives it by the id in `$2`, as the record has it at the nummer in `$1`. */
const STANDEN: Partial<Record<Categorie, string>> = {
  Dossier: `SELECT d.naam, jsonb_build_object('Naam', d.naam, 'Thema', d.thema, 'Gesloten', ${opgesomd(periode("s->>'van'", "s->>'tot'"), 'jsonb_array_elements(d.sluitingen) WITH ORDINALITY AS x(s, plek)')},
      'Opgegaan in', (SELECT i.naam FROM rm.dossiers i WHERE i.dossier_id = d.opgegaan_in AND ${zichtbaar('i')})) AS delen
    FROM rm.dossiers d WHERE d.dossier_id = $2 AND ${zichtbaar('d')} AND ${dossierZichtbaar('ARRAY[d.dossier_id]')}`,
  Persoon: `SELECT p.naam, jsonb_build_object('Naam', p.naam, 'Functies', ${opgesomd(
    `f->>'rol', coalesce(f #>> '{organisatie,naam}', f #>> '{organisatie,soort}'), ${periode("f->>'van'", "f->>'tot'")}`, 'jsonb_array_elements(p.functies) WITH ORDINALITY AS x(f, plek)')},
      'Opgegaan in', (SELECT i.naam FROM rm.personen i WHERE i.persoon_id = p.opgegaan_in AND ${zichtbaar('i')})) AS delen
    FROM rm.personen p WHERE p.persoon_id = $2 AND ${zichtbaar('p')} AND ${persoonZichtbaar('ARRAY[p.persoon_id]')}`,
  Overleg: `SELECT o.naam, jsonb_build_object('Naam', o.naam, 'Soort', o.soort, 'District', o.district, 'Bestaat sinds', o.geldig_op, 'Opgeheven', o.opgeheven_op,
      'Leden', ${opgesomd(`x.naam, ${periode('x.van', 'x.tot')}`, `rm.leden x WHERE x.overleg_id = o.overleg_id AND ${zichtbaar('x')}`)}) AS delen
    FROM rm.overleggen o WHERE o.overleg_id = $2 AND ${zichtbaar('o')}`,
  Vergadering: `SELECT ${dagEnOverleg('v.datum')} AS naam, jsonb_build_object('Dag', v.datum) AS delen
    FROM rm.vergaderingen v ${overlegVan('v')} WHERE v.vergadering_id = $2 AND ${zichtbaar('v')}`,
  Document: `SELECT d.naam, jsonb_build_object('Naam', d.naam, 'Weergave', d.versie::text) AS delen FROM rm.documenten d WHERE d.document_id = $2 AND ${zichtbaar('d')}`,
  Terugkoppeling: `SELECT concat('verslag van ', ${dagEnOverleg('v.datum')}) AS naam, jsonb_build_object('Fase', t.fase) AS delen
    FROM rm.terugkoppelingen t JOIN rm.vergaderingen v ON v.vergadering_id = t.vergadering_id AND ${zichtbaar('v')} ${overlegVan('v')}
    WHERE t.terugkoppeling_id = $2 AND ${zichtbaar('t')}`,
};

/** An object at a nummer; null when the record does not have it there, or keeps nothing of that kind that can be corrected. */
export async function objectstand(db: Tx, categorie: Categorie, objectId: string, totNummer: bigint): Promise<Objectstand | null> {
  const sql = STANDEN[categorie];
  const [rij] = sql === undefined ? [] : await db.query<Objectstand>(sql, [totNummer, objectId]);
  return rij ?? null;
}
