import { vouwDicht } from '@besluitregister/domain';
import type { Database } from '@besluitregister/projections';
import { dossierkoppen, dossiersMetDelen, type Gezichtspunt } from '@besluitregister/read-models';
import type { DossierVerwijzing } from '../antwoord/vastlegging.schema.js';

/** Fewer letters are in nearly every name. */
const KORTSTE = 3;
/** More names than this help nobody to choose. */
const MEESTE = 10;

/** Dossiers in whose name all these words occur as part of a longer one: what may have been meant where none is called so. */
export async function lijkendeDossiers(db: Database, tekst: string, gezichtspunt: Gezichtspunt): Promise<DossierVerwijzing[]> {
  if (vouwDicht(tekst).length < KORTSTE) return [];
  const treffers = await dossiersMetDelen(db, tekst, gezichtspunt);
  const koppen = await dossierkoppen(db, treffers.map(({ dossierId }) => dossierId), gezichtspunt);
  return koppen.slice(0, MEESTE).map(({ dossierId, naam }) => ({ dossierId, naam }));
}
