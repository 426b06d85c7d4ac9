import { DocumentStoreError } from './document-store.js';

const ADRES = /^[0-9a-f]{64}$/u;

/** Refuses what cannot be an address before it is looked up. @throws DocumentStoreError `ongeldig-adres` */
export function requireAddress(address: string): void {
  if (ADRES.test(address)) return;
  throw new DocumentStoreError('ongeldig-adres', `"${address}" is geen adres van een document: dat zijn 64 tekens 0-9 en a-f.`);
}
