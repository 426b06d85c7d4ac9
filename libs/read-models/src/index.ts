export { READ_MODELS } from './read-models.js';
export { leesstand, type Leesstand } from './leesstand.js';
export type { Gezichtspunt } from './gezichtspunt.js';
export * from './vergaderingen/vergaderingen.queries.js';
export * from './vastleggingen/vastleggingen.queries.js';
export * from './dossiers/dossiers.queries.js';
export * from './besluitvorming/besluitvorming.queries.js';
export * from './besluitvorming/stand.js';
