export { configureHttp } from './configure-http.js';
export { createHttpAdapter } from './server/http-adapter.js';
export type { HttpAdapter, HttpOptions } from './server/http-adapter.js';
export { openApiDocument } from './open-api.js';
export type { OpenApiOptions } from './open-api.js';
export { Probleem, ongeldigeInvoer } from './probleem/probleem.js';
export type { Foutregel, ProbleemInhoud } from './probleem/probleem.js';
export { probleemVanWeigering } from './probleem/weigering.js';
export type { Weigering } from './probleem/weigering.js';
export { controleerDtos } from './dto/controleer-dtos.js';
export {
  Base64, GeheelGetal, Genest, GenesteLijst, Id, Ids, JaNee, Kalenderdatum, Keuze, KeuzeLijst, Peildatum, Tekst, TekstLijst,
  TotNummer, Vorm,
} from './dto/velden.js';
export type { Lijstopties, Veldopties } from './dto/velden.js';
export { DtoPipe } from './dto/dto.pipe.js';
export { GrootsteInhoud } from './server/grootste-inhoud.js';
export { Produceert } from './verzoek/accept.js';
export { IdUitPad } from './verzoek/id-uit-pad.js';
export { etagVan, leesIdempotencyKey, leesIfMatch } from './opdracht/opdrachtkoppen.js';
export { leesPositieToken, positieToken } from './opdracht/positie.js';
export type { Positie } from './opdracht/positie.js';
export { GEZONDHEID, GezondheidController } from './gezondheid.controller.js';
export type { Gereedheid, Gezondheid } from './gezondheid.controller.js';
