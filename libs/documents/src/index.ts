export { leesDocument } from './lees-document.js';
export { MAX_BESTAND_BYTES, MAX_GEHEUGEN_MB, MAX_LEESTIJD_MS, MAX_TEKST_BYTES } from './grenzen.js';
export { OnleesbaarDocument } from './onleesbaar-document.js';
export type { OnleesbaarCode } from './onleesbaar-document.js';
export type { Documentsoort, Weergave } from './weergave.js';
export { DocumentStoreError } from './document-store.js';
export type { DocumentAddress, DocumentStore, DocumentStoreErrorCode } from './document-store.js';
export { openFileDocumentStore } from './file-document-store.js';
