import { DocumentStoreError, type DocumentStore } from '@besluitregister/documents';
import { decodeer, GEWIST } from '@besluitregister/domain';
import { START, type EventStore } from '@besluitregister/event-store';
import { GeschondenVeldFout, kidOfBytes, OnleesbaarVeldFout, revealBytes, SleutelbestandFout, type KeyStore } from '@besluitregister/key-store';

/** A file that the events say is there, and that is not what it was. */
export interface Documentbevinding {
  /** The event that names it. */
  readonly nummer: bigint;
  readonly documentId: string;
  readonly onderdeel: 'origineel' | 'weergave';
  /** Not there; other bytes than its address says; or not opened by its key. */
  readonly soort: 'ontbreekt' | 'beschadigd' | 'onleesbaar';
}

export interface Documentcontrole {
  /** Files that are there as they were recorded. */
  readonly bestanden: number;
  readonly bevindingen: readonly Documentbevinding[];
}

interface Bestand extends Pick<Documentbevinding, 'nummer' | 'documentId' | 'onderdeel'> {
  readonly adres: string;
  /** What the content was bound to when it was encrypted. */
  readonly waar: string;
}

/**
 * Reads every file that the events name and that was not erased or replaced by a redaction.
 * @param keys to open them with; without it only their bytes are laid beside their address
 */
export async function controleerDocumenten(store: EventStore, documenten: DocumentStore, keys?: KeyStore): Promise<Documentcontrole> {
  const bevindingen: Documentbevinding[] = [];
  let bestanden = 0;
  for (const { adres, waar, ...bestand } of await verwacht(store)) {
    const soort = await gebrekVan(documenten, adres, waar, keys);
    if (soort === null) bestanden += 1;
    else bevindingen.push({ ...bestand, soort });
  }
  return { bestanden, bevindingen };
}

/** The files there should be, by the open part of the events alone. */
async function verwacht(store: EventStore): Promise<readonly Bestand[]> {
  const bestanden = new Map<string, readonly Bestand[]>();
  const gevraagd = new Map<string, readonly string[]>();
  for await (const opgeslagen of store.readAll({ after: START })) {
    if (!/^(Document|Wissing)/.test(opgeslagen.type)) continue;
    const { nummer } = opgeslagen;
    const { type, data } = decodeer(opgeslagen, () => GEWIST).event;
    if (type === 'DocumentOpgenomen' || type === 'DocumentGelakt') {
      const { documentId, adres, weergave } = data;
      bestanden.set(documentId, [
        ...(adres === null ? [] : [{ nummer, documentId, onderdeel: 'origineel' as const, adres, waar: `document/${documentId}` }]),
        { nummer, documentId, onderdeel: 'weergave', adres: weergave.adres, waar: `weergave/${weergave.weergaveId}` },
      ]);
    }
    if (type === 'WissingGevraagd') gevraagd.set(data.wisverzoekId, data.doelen.flatMap((doel) => (doel.soort === 'document' ? [doel.documentId] : [])));
    if (type === 'WissingGoedgekeurd') for (const documentId of gevraagd.get(data.wisverzoekId) ?? []) bestanden.delete(documentId);
  }
  return [...bestanden.values()].flat();
}

async function gebrekVan(documenten: DocumentStore, adres: string, waar: string, keys: KeyStore | undefined): Promise<Documentbevinding['soort'] | null> {
  try {
    const bytes = await documenten.get(adres);
    if (bytes === undefined) return 'ontbreekt';
    if (keys === undefined) return null;
    const key = await keys.key(kidOfBytes(bytes, waar));
    if (!key) return 'onleesbaar';
    revealBytes(bytes, key, waar);
    return null;
  } catch (error) {
    if (error instanceof DocumentStoreError && error.code === 'beschadigd') return 'beschadigd';
    if (error instanceof OnleesbaarVeldFout || error instanceof GeschondenVeldFout || (error instanceof SleutelbestandFout && error.code === 'sleutel-onleesbaar')) return 'onleesbaar';
    throw error;
  }
}
