import type { Database } from '@besluitregister/projections';
import { dossiernamen, persoonsnamen, type Facet, type Gezichtspunt, type Telling } from '@besluitregister/read-models';
import { overlegnamen } from '../antwoord/lijstitems.js';
import type { Facetten, Facetwaarde } from './facet.schema.js';

/** The facets of a count, with the names of what is counted by id. */
export async function facettenVan(db: Database, { facetten }: Telling, gezichtspunt: Gezichtspunt): Promise<Facetten> {
  const ids = (facet: Facet): string[] => facetten[facet].map(({ waarde }) => waarde);
  const dossiers = new Map((await dossiernamen(db, ids('dossier'), gezichtspunt)).map(({ gevraagdId, naam }) => [gevraagdId, naam]));
  const personen = new Map((await persoonsnamen(db, ids('persoon'), gezichtspunt)).map(({ persoonId, naam }) => [persoonId, naam]));
  const overleggen = await overlegnamen(db, gezichtspunt);
  const met = (facet: Facet, namen?: ReadonlyMap<string, string>): Facetwaarde[] =>
    facetten[facet].map(({ waarde, aantal }) => ({ waarde, naam: namen?.get(waarde) ?? null, aantal }));
  return {
    soort: met('soort'), overleg: met('overleg', overleggen), dossier: met('dossier', dossiers), thema: met('thema'), jaar: met('jaar'),
    spreker: met('persoon', personen), uitkomst: met('uitkomst'), strekking: met('strekking'), herkomst: met('herkomst'),
    bevestigd: met('bevestigd'), doorgehaald: met('doorgehaald'),
    status: [...met('stand'), ...met('teLaat').flatMap(({ waarde, ...rest }) => (waarde === 'true' ? [{ ...rest, waarde: 'te-laat' }] : []))],
  };
}
