import type { Database } from '@besluitregister/projections';
import { dossierkoppen, persoonsnamen, type Facet, type Gezichtspunt, type Telling } from '@besluitregister/read-models';
import { overlegnamen } from '../antwoord/lijstitems.js';
import type { Facetten, Facetwaarde } from './facet.schema.js';

/** The facets of a count, with the names of what is counted by id. */
export async function facettenVan(db: Database, { facetten }: Telling, gezichtspunt: Gezichtspunt): Promise<Facetten> {
  const ids = (facet: Facet): string[] => facetten[facet].map(({ waarde }) => waarde);
  const [dossierrijen, persoonrijen, overleggen] = await Promise.all([
    dossierkoppen(db, ids('dossier'), gezichtspunt), persoonsnamen(db, ids('persoon'), gezichtspunt), overlegnamen(db, gezichtspunt),
  ]);
  const dossiers = new Map(dossierrijen.map(({ gevraagdId, naam }) => [gevraagdId, naam]));
  const personen = new Map(persoonrijen.map(({ persoonId, naam }) => [persoonId, naam]));
  const met = (facet: Facet, namen?: ReadonlyMap<string, string>): Facetwaarde[] =>
    facetten[facet].map(({ waarde, aantal }) => ({ waarde, naam: namen?.get(waarde) ?? null, aantal }));
  return {
    soort: met('soort'), overleg: met('overleg', overleggen), dossier: met('dossier', dossiers), thema: met('thema'), jaar: met('jaar'),
    spreker: met('persoon', personen), uitkomst: met('uitkomst'), strekking: met('strekking'), herkomst: met('herkomst'),
    bevestigd: met('bevestigd'), doorgehaald: met('doorgehaald'),
    status: [...met('stand'), ...met('teLaat').flatMap(({ waarde, ...rest }) => (waarde === 'true' ? [{ ...rest, waarde: 'te-laat' }] : []))],
  };
}
