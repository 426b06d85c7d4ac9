import type { Inhoud, OvergeslagenStuk } from '@besluitregister/domain';

/** A piece of a document, without its words; lines 1-based, characters 0-based with an exclusive end. */
export type Stuk = OvergeslagenStuk & { readonly documentId: string };

/** Where the passages of an item stand. */
export function stukkenVan({ passages }: Inhoud): readonly Stuk[] {
  return passages.map(({ documentId, vanRegel, vanTeken, totRegel, totTeken }) => ({ documentId, vanRegel, vanTeken, totRegel, totTeken }));
}
