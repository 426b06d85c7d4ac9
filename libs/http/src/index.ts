export { configureHttp } from './configure-http.js';
export { createHttpAdapter } from './server/http-adapter.js';
export type { HttpAdapter, HttpOptions } from './server/http-adapter.js';
export { openApiDocument } from './open-api.js';
export type { OpenApiOptions } from './open-api.js';
export { Probleem, ongeldigeInvoer } from './probleem/probleem.js';
export type { Foutregel, ProbleemInhoud } from './probleem/probleem.js';
export { standaardProbleem } from './probleem/vertaal-fout.js';
export { probleemVanWeigering } from './probleem/weigering.js';
export type { Weigering } from './probleem/weigering.js';
export { controleerDtos } from './dto/controleer-dtos.js';
export {
  Base64, GeheelGetal, Genest, GenesteLijst, GetalInVraag, Id, Ids, JaNee, JaNeeInVraag, Kalenderdatum, Keuze, KeuzeLijst,
  NummerOfTijdstip, Peildatum, Tekst, TekstLijst, Tijdstip, TotNummer, Vorm,
} from './dto/velden.js';
export type { Lijstopties, Veldopties } from './dto/velden.js';
export { isKalenderdatum, isTijdstip } from './dto/kalenderdatum.js';
export { DtoPipe } from './dto/dto.pipe.js';
export { GrootsteInhoud } from './server/grootste-inhoud.js';
export { besteMediatype, Produceert } from './verzoek/accept.js';
export { Gepagineerd } from './verzoek/gepagineerd.js';
export { OPENBAAR, Openbaar } from './verzoek/openbaar.js';
export { IdUitPad } from './verzoek/id-uit-pad.js';
export { NaPositie, WachtOpPositie } from './verzoek/na-positie.js';
export type { Zichtbaarheid } from './verzoek/na-positie.js';
export { NummerUitPad } from './verzoek/nummer-uit-pad.js';
export { etagVan, leesIdempotencyKey, leesIfMatch } from './opdracht/opdrachtkoppen.js';
export { leesPositieToken, positieToken } from './opdracht/positie.js';
export type { Positie } from './opdracht/positie.js';
export { GEZONDHEID, GezondheidController } from './gezondheid.controller.js';
export type { Gereedheid, Gezondheid } from './gezondheid.controller.js';
