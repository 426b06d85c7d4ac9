export { READ_MODELS } from './read-models.js';
export { bekendOpVan, leesstand, nummerOp, wisstand, type Leesstand } from './leesstand.js';
export type { Gezichtspunt } from './gezichtspunt.js';
export type { Oorsprong } from './oorsprong.js';
export { leesCursor, schrijfCursor, type Pagina, type Paginavraag, type Sleutel } from './pagina.js';
export * from './vergaderingen/vergaderingen.queries.js';
export * from './vergaderingen/vergaderingenlijst.queries.js';
export * from './vastleggingen/vastleggingen.queries.js';
export * from './vastleggingen/personen.queries.js';
export * from './vastleggingen/lijsten.queries.js';
export type { VastleggingFilter } from './vastleggingen/vastleggingfilter.js';
export { RECORDTYPES, type Recordtype } from './vastleggingen/vastlegging.rij.js';
export * from './dossiers/dossiers.queries.js';
export * from './besluitvorming/besluitvorming.queries.js';
export * from './besluitvorming/besluit.queries.js';
export * from './besluitvorming/matrix.queries.js';
export type { Kracht } from './besluitvorming/kracht.js';
export * from './besluitvorming/stand.js';
export * from './standpunten/standpunten.queries.js';
export * from './acties/acties.queries.js';
export * from './geheimhouding/geheimhouding.queries.js';
export * from './volledigheid/volledigheid.queries.js';
export {
  REGELWIJZEN, type Regelstuk, type Regelverantwoording, type Regelwijze, type Volledigheidsverschil, type VoorstelRij,
} from './volledigheid/verantwoording.js';
export type { Stuk } from './volledigheid/stukken.js';
export * from './audittrail/audittrail.queries.js';
export * from './verschil/verschil.queries.js';
