export { ConsultationModule, DATABASE, type ConsultationOptions } from './consultation.module.js';
export { BesluitvormingService } from './besluitvorming/besluitvorming.service.js';
export { besluitvormingSchema, type Besluitvormingsantwoord, type Overlegstand } from './besluitvorming/besluitvorming.schema.js';
export { DossiersService } from './dossiers/dossiers.service.js';
export { lijkendeDossiers } from './dossiers/lijkend.js';
export {
  dossierGeschiedenisSchema, dossiersSchema, type DossierGebeurtenis, type DossierGeschiedenis, type Dossiersantwoord,
} from './dossiers/dossiers.schema.js';
export { VergaderingenService } from './vergaderingen/vergaderingen.service.js';
export { vergaderingSchema, type Vergaderingantwoord } from './vergaderingen/vergadering.schema.js';
export { vastleggingSchema, type Bron, type Vastlegging } from './antwoord/vastlegging.schema.js';
export { isNietGevonden, nietGevondenSchema, type NietGevonden } from './niet-gevonden.js';
export { bepaalGezichtspunt, type GezichtspuntVraag, type Kop, type Vandaag } from './gezichtspunt.js';
export { leesPlaats } from './plaats.js';
export { ALLES, type LijstVraag } from './lijsten/pagina.js';
export { statusfilter, type Actiestatus } from './lijsten/actiestatus.js';
export { VastleggingenlijstService, type VastleggingenVraag } from './lijsten/vastleggingenlijst.service.js';
export { vastleggingenlijstSchema, type Vastleggingenlijst } from './lijsten/vastleggingenlijst.schema.js';
export { lijstitemSchema, type Lijstitem } from './antwoord/lijstitem.schema.js';
export { VergaderingenlijstService } from './vergaderingen/vergaderingenlijst.service.js';
export { vergaderingenlijstSchema, type Vergaderingenlijst } from './vergaderingen/vergaderingenlijst.schema.js';
export { VolledigheidService } from './vergaderingen/volledigheid.service.js';
export { volledigheidSchema, type Volledigheidantwoord } from './vergaderingen/volledigheid.schema.js';
export { OverleggenService } from './overleggen/overleggen.service.js';
export { overleggenSchema, type Overleggenantwoord } from './overleggen/overleggen.schema.js';
export { PersonenService } from './personen/personen.service.js';
export { personenSchema, type Personenantwoord } from './personen/personen.schema.js';
export { VastleggingdetailService } from './vastleggingen/detail.service.js';
export { vastleggingdetailSchema, type Vastleggingdetail } from './vastleggingen/detail.schema.js';
export { MatrixService } from './matrix/matrix.service.js';
export { matrixSchema, type Matrixantwoord } from './matrix/matrix.schema.js';
export { StandpuntenService } from './standpunten/standpunten.service.js';
export {
  organisatiesSchema, organisatiestandpuntenSchema, persoonstandpuntenSchema, type Organisatiestandpunten, type Persoonstandpunten,
} from './standpunten/standpunten.schema.js';
export { VerschilService, type VerschilVraag } from './verschil/verschil.service.js';
export { verschilSchema, type Verschilantwoord } from './verschil/verschil.schema.js';
export { CorrectiesService } from './correcties/correcties.service.js';
export { correctiesSchema, type Correctiesantwoord } from './correcties/correcties.schema.js';
export { AudittrailService } from './audittrail/audittrail.service.js';
export { audittrailSchema, type Audittrailantwoord } from './audittrail/audittrail.schema.js';
export { WisverzoekenService } from './wisverzoeken/wisverzoeken.service.js';
export { GeheimhoudingenService } from './geheimhoudingen/geheimhoudingen.service.js';
export { geheimhoudingenSchema, type Geheimhoudingenantwoord } from './geheimhoudingen/geheimhoudingen.schema.js';
export { GebeurtenissenService } from './gebeurtenissen/gebeurtenissen.service.js';
export {
  gebeurtenisantwoordSchema, gebeurtenissenSchema, ruweGebeurtenisSchema, type Gebeurtenissenantwoord, type RuweGebeurtenis,
} from './gebeurtenissen/gebeurtenissen.schema.js';
export { LANGSTE_VRAAG } from './zoeken/zoeken.dto.js';
export { ZoekenService, type ZoekVraag } from './zoeken/zoeken.service.js';
export { zoekantwoordSchema, type Zoekantwoord } from './zoeken/zoeken.schema.js';
export { toonBesluitvorming } from './toon/besluitvorming.toon.js';
export { toonBesluit } from './toon/besluit.toon.js';
export { toonDossierGeschiedenis, toonDossiers } from './toon/dossiers.toon.js';
export { toonVastleggingenlijst } from './toon/lijst.toon.js';
export { VET } from './toon/opmaak.js';
export { toonZoeken } from './toon/zoeken.toon.js';
export { toonMatrix } from './toon/matrix.toon.js';
export { toonStandpunten } from './toon/standpunten.toon.js';
export { toonVerschil } from './toon/verschil.toon.js';
export { toonVergadering } from './toon/vergadering.toon.js';
export { toonVergaderingen } from './toon/vergaderingen.toon.js';
export { toonWisverzoeken } from './toon/wisverzoeken.toon.js';
export { toonCorrecties } from './toon/correcties.toon.js';
export { antwoordtabel, eenVan, TABELFORMATEN, type Antwoordschema, type Tabelformaat } from './uitvoer/antwoordtabel.js';
