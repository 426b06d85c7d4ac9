import type { Database } from '@besluitregister/projections';
import {
  actiestanden, besluitstanden, dossierkoppen, type BehandelingRij, type Gezichtspunt, type RelatieRij, type VastleggingRij,
} from '@besluitregister/read-models';
import { vastleggingAntwoord } from './vastlegging.antwoord.js';
import type { Vastlegging } from './vastlegging.schema.js';

/**
 * Items as answers show them, by id and in the order given, with whether besluiten hold and how actions stand; in few statements however many there are.
 * @param behandeld what was asked already of besluiten among them
 */
export async function vastleggingAntwoorden(
  db: Database, rijen: readonly VastleggingRij[], gezichtspunt: Gezichtspunt, behandeld: readonly BehandelingRij[] = [],
): Promise<ReadonlyMap<string, Vastlegging>> {
  const besluitIds = rijen.filter(({ soort }) => soort === 'besluit').map(({ vastleggingId }) => vastleggingId);
  const actieIds = rijen.filter(({ bijzonderheden }) => 'houder' in bijzonderheden).map(({ vastleggingId }) => vastleggingId);
  const [namen, { behandelingen, relaties }, actierijen] = await Promise.all([
    naamVanDossiers(db, rijen.flatMap(({ dossiers }) => dossiers), gezichtspunt),
    besluitstanden(db, besluitIds, gezichtspunt, behandeld),
    actiestanden(db, actieIds, gezichtspunt),
  ]);
  const krachten = new Map(behandelingen.map((rij) => [rij.vastleggingId, rij]));
  const standen = new Map(actierijen.map((rij) => [rij.vastleggingId, rij]));
  const relatiesVan = new Map<string, RelatieRij[]>();
  for (const relatie of relaties) relatiesVan.set(relatie.besluitId, [...relatiesVan.get(relatie.besluitId) ?? [], relatie]);
  return new Map(rijen.map((rij) => [rij.vastleggingId, vastleggingAntwoord(rij, namen, {
    behandeling: krachten.get(rij.vastleggingId), relaties: relatiesVan.get(rij.vastleggingId), actiestand: standen.get(rij.vastleggingId),
  })]));
}

/** Names of dossiers by the id asked for; of one that was merged, the name of what it is now found under. */
export async function naamVanDossiers(db: Database, ids: readonly string[], gezichtspunt: Gezichtspunt): Promise<ReadonlyMap<string, string>> {
  const namen = await dossierkoppen(db, [...new Set(ids)], gezichtspunt);
  return new Map(namen.map(({ gevraagdId, naam }) => [gevraagdId, naam]));
}
