import { GEWIST } from '@besluitregister/domain';
import type { Database } from '@besluitregister/projections';
import { documentnamen, overlegnamen as alleOverlegnamen, type Gezichtspunt, type VastleggingRij } from '@besluitregister/read-models';
import type { OverlegVerwijzing, Vastlegging } from './vastlegging.schema.js';
import type { Lijstitem } from './lijstitem.schema.js';
import { vastleggingAntwoorden } from './vastleggingen.js';

/** Items as lists show them, in the order given; in few statements however many there are. */
export async function lijstitems(db: Database, rijen: readonly VastleggingRij[], gezichtspunt: Gezichtspunt): Promise<Lijstitem[]> {
  if (rijen.length === 0) return [];
  const documentIds = rijen.flatMap(({ passages }) => passages.map(({ documentId }) => documentId));
  const [antwoorden, namen, documenten] = await Promise.all([
    vastleggingAntwoorden(db, rijen, gezichtspunt), overlegnamen(db, gezichtspunt), documentnamen(db, [...new Set(documentIds)], gezichtspunt),
  ]);
  return [...antwoorden.values()].map((vastlegging) => ({
    ...vastlegging,
    overleg: overlegVerwijzing(namen, vastlegging.overlegId),
    documenten: documenten.filter(({ documentId }) => vastlegging.passages.some((passage) => passage.documentId === documentId)),
    gewist: isGewist(vastlegging),
    links: { zelf: `/v1/vastleggingen/${vastlegging.vastleggingId}`, vergadering: `/v1/vergaderingen/${vastlegging.vergaderingId}` },
  }));
}

/** Names of all bodies by id. */
export async function overlegnamen(db: Database, gezichtspunt: Gezichtspunt): Promise<ReadonlyMap<string, string>> {
  return new Map((await alleOverlegnamen(db, gezichtspunt)).map(({ overlegId, naam }) => [overlegId, naam]));
}

export function overlegVerwijzing(namen: ReadonlyMap<string, string>, overlegId: string): OverlegVerwijzing {
  return { overlegId, naam: namen.get(overlegId) ?? overlegId };
}

function isGewist({ tekst, passages, spreker }: Vastlegging): boolean {
  return [tekst, spreker?.vermelding, ...passages.map(({ citaat }) => citaat)].includes(GEWIST);
}
