import type { Vergaderingstand } from '@besluitregister/read-models';

/** How many people were there, at the meeting or at one of its agenda items. */
export function aantalAanwezig({ aanwezigheid }: Vergaderingstand): number {
  return new Set(aanwezigheid.flat().filter(({ aanwezig }) => aanwezig).map(({ persoonId }) => persoonId)).size;
}
