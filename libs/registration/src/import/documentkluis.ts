import { deelId, documentDecider } from '@besluitregister/domain';
import type { DocumentStore, Weergave } from '@besluitregister/documents';
import { kidOfBytes, OnleesbaarVeldFout, protectBytes, revealBytes } from '@besluitregister/key-store';
import type { KeyStore, RandomBytes } from '@besluitregister/key-store';
import type { Aggregaten } from '../opdracht/aggregaten.js';

/** Where the original and its rendering are kept, and under which id the rendering is cited. */
export interface Documentadressen {
  readonly adres: string;
  readonly weergaveId: string;
  readonly weergaveAdres: string;
}

/** Keeps documents and their numbered-lines renderings, encrypted under the document's own data key. */
export class Documentkluis {
  constructor(
    private readonly store: DocumentStore,
    private readonly keys: KeyStore,
    private readonly random: RandomBytes,
    private readonly aggregaten: Aggregaten,
  ) {}

  async bewaar(documentId: string, bytes: Uint8Array, weergave: Weergave): Promise<Documentadressen> {
    const key = await this.keys.keyFor(`document/${documentId}`);
    const weergaveId = deelId(documentId, `weergave/${weergave.lezer.naam}/${weergave.lezer.versie}`);
    const json = new TextEncoder().encode(JSON.stringify({ regels: weergave.regels, paginaVan: weergave.paginaVan }));
    return {
      adres: await this.store.put(protectBytes(bytes, key, `document/${documentId}`, this.random)),
      weergaveId,
      weergaveAdres: await this.store.put(protectBytes(json, key, `weergave/${weergaveId}`, this.random)),
    };
  }

  /** Keeps a redacted rendering under the document's key of now; gives where. */
  async bewaarGelakt(documentId: string, weergaveId: string, regels: readonly string[]): Promise<string> {
    const key = await this.keys.keyFor(`document/${documentId}`);
    const json = new TextEncoder().encode(JSON.stringify({ regels, paginaVan: regels.map(() => 1) }));
    return this.store.put(protectBytes(json, key, `weergave/${weergaveId}`, this.random));
  }

  /** A new key for a document, so that what there is of it can be destroyed; gives the ids of the keys it had. */
  async vernieuwSleutel(documentId: string): Promise<readonly string[]> {
    return this.keys.renew(`document/${documentId}`);
  }

  /**
   * The lines of a document's rendering; undefined when the register does not hold it, or it was erased. Of one that was
   * redacted the redacted one is given, which is the same line for line.
   */
  async regelsVan(documentId: string, weergaveId: string): Promise<readonly string[] | undefined> {
    const { state } = await this.aggregaten.laad(documentDecider, 'Document', documentId);
    if (!state?.weergaven.has(weergaveId)) return undefined;
    const [huidigeId, adres] = [...state.weergaven].at(-1) ?? [];
    const bytes = adres === undefined ? undefined : await this.store.get(adres);
    if (!bytes) return undefined;
    const waar = `weergave/${String(huidigeId)}`;
    const kid = kidOfBytes(bytes, waar);
    const key = await this.keys.key(kid);
    if (!key && (await this.keys.tombstones([kid])).has(kid)) return undefined;
    if (!key) throw new OnleesbaarVeldFout(waar, kid, `sleutel ${kid} ontbreekt`);
    const { regels } = JSON.parse(new TextDecoder().decode(revealBytes(bytes, key, waar))) as { regels: string[] };
    return regels;
  }
}
