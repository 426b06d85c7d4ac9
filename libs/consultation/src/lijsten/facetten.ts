import type { Database } from '@besluitregister/projections';
import { dossierkoppen, MEESTE_GETELD, persoonsnamen, telVastleggingen, type Facet, type Gezichtspunt, type Telling, type VastleggingFilter } from '@besluitregister/read-models';
import { overlegnamen } from '../antwoord/lijstitems.js';
import type { Facetten, Facetwaarde, Tellingantwoord } from './facet.schema.js';

/** What a page that is not the first says of how many there are. */
export const ONGETELD: Tellingantwoord = { totaal: null, totaalIsOndergrens: null, facetten: null };

/** How many items a filter lets through, in all and by facet; of the latest meetings, as many as are counted. */
export async function geteldAntwoord(db: Database, filter: VastleggingFilter, gezichtspunt: Gezichtspunt, meeste = MEESTE_GETELD): Promise<Tellingantwoord> {
  const telling = await telVastleggingen(db, filter, gezichtspunt, meeste);
  return { totaal: telling.totaal, totaalIsOndergrens: telling.totaal === meeste, facetten: await facettenVan(db, telling, gezichtspunt) };
}

/** The facets of a count, with the names of what is counted by id. */
async function facettenVan(db: Database, { facetten }: Telling, gezichtspunt: Gezichtspunt): Promise<Facetten> {
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
