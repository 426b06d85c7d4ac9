export { ConsultationModule, DATABASE, type ConsultationOptions } from './consultation.module.js';
export { BesluitvormingService } from './besluitvorming/besluitvorming.service.js';
export { besluitvormingSchema, type Besluitvormingsantwoord, type Overlegstand } from './besluitvorming/besluitvorming.schema.js';
export { DossiersService } from './dossiers/dossiers.service.js';
export {
  dossierGeschiedenisSchema, dossiersSchema, type DossierGebeurtenis, type DossierGeschiedenis, type Dossiersantwoord,
} from './dossiers/dossiers.schema.js';
export { VergaderingenService } from './vergaderingen/vergaderingen.service.js';
export { vergaderingSchema, type Vergaderingantwoord } from './vergaderingen/vergadering.schema.js';
export { vastleggingSchema, type Bron, type Vastlegging } from './antwoord/vastlegging.schema.js';
export { isNietGevonden, nietGevondenSchema, type NietGevonden } from './niet-gevonden.js';
export { bepaalGezichtspunt, type GezichtspuntVraag, type Kop, type Vandaag } from './gezichtspunt.js';
export { toonBesluitvorming } from './toon/besluitvorming.toon.js';
export { toonDossierGeschiedenis, toonDossiers } from './toon/dossiers.toon.js';
export { toonVergadering } from './toon/vergadering.toon.js';
