import { z } from 'zod';
import {
  actieAfgedaan, actieHeropend, actieOvergedragen, actieVervallen, termijnVerlegd, voortgangGemeld, type ActieGebeurtenis,
} from './actie/actie.events.js';
import { documentGegevensGerectificeerd, documentGelakt, documentOpgenomen, type DocumentGebeurtenis } from './document/document.events.js';
import {
  aliasToegevoegd, aliasVervallen, dossierGegevensGerectificeerd, dossierGeopend, dossierGesloten, dossierHernoemd,
  dossierHeropend, dossierSamengevoegd, samenvoegingOngedaan, type DossierGebeurtenis,
} from './dossier/dossier.events.js';
import { leafBytes, MAX_LEAF_BYTES, type JsonObject } from './envelope/leaf.js';
import { metadataSchema, type Metadata } from './envelope/metadata.js';
import type { Gebeurtenisdefinitie } from './gebeurtenis.js';
import { gebruikerAangemeld, type GebruikerGebeurtenis } from './gebruiker/gebruiker.events.js';
import {
  lidmaatschapBeeindigd, lidmaatschapBegonnen, overlegGegevensGerectificeerd, overlegIngesteld, overlegOpgeheven,
  type OverlegGebeurtenis,
} from './overleg/overleg.events.js';
import {
  functieAanvaard, functieNeergelegd, persoonGegevensGerectificeerd, persoonGeregistreerd, persoonSamengevoegd,
  type PersoonGebeurtenis,
} from './persoon/persoon.events.js';
import {
  ankerVastgelegd, registerHersteld, registerIngericht, sleutelGewisseld, type RegisterGebeurtenis,
} from './register/register.events.js';
import { gereserveerdVoor, vrijgegeven, type ReserveringGebeurtenis } from './reservering/reservering.events.js';
import {
  passageOvergeslagen, terugkoppelingIngetrokken, terugkoppelingOntvangen, terugkoppelingOvergenomen,
  vastleggingVoorgesteld, voorstelAanvaard, voorstelGewijzigd, voorstelHeropend, voorstelVerworpen, type TerugkoppelingGebeurtenis,
} from './terugkoppeling/terugkoppeling.events.js';
import {
  bevestigingIngetrokken, vastleggingBevestigd, vastleggingDoorgehaald, vastleggingGekoppeld, vastleggingGelakt,
  vastleggingGerectificeerd, vastleggingOntkoppeld,
} from './vergadering/correctie.events.js';
import {
  geheimhoudingBekrachtigd, geheimhoudingOpgeheven, geheimhoudingOpgelegd, geheimhoudingVerlengd,
} from './vergadering/geheimhouding.events.js';
import {
  aanwezigheidVastgelegd, actieVastgelegd, agendapuntOpgenomen, behandelingNietLangerVerwacht, behandelingVerwacht,
  besluitVastgelegd, mededelingVastgelegd, overnameVoltooid, standpuntVastgelegd, vergaderingGegevensGerectificeerd,
  vergaderingGepland, vergaderingVerplaatst, verslagVastgesteld, type VergaderingGebeurtenis,
} from './vergadering/vergadering.events.js';
import { isBeschermdVeld, mapBeschermd, opgeslagenSchema, type BeschermdVeld, type VeldAfbeelding } from './waarden/beschermd.js';
import {
  wissingAfgewezen, wissingGevraagd, wissingGoedgekeurd, wissingUitgevoerd, type WisverzoekGebeurtenis,
} from './wisverzoek/wisverzoek.events.js';

/** Every event of the register, in memory. */
export type Gebeurtenis =
  | RegisterGebeurtenis | GebruikerGebeurtenis | OverlegGebeurtenis | PersoonGebeurtenis | DossierGebeurtenis
  | DocumentGebeurtenis | TerugkoppelingGebeurtenis | VergaderingGebeurtenis | ActieGebeurtenis
  | WisverzoekGebeurtenis | ReserveringGebeurtenis;

export type Gebeurtenistype = Gebeurtenis['type'];

const definities: readonly Gebeurtenisdefinitie[] = [
  registerIngericht, sleutelGewisseld, ankerVastgelegd, registerHersteld,
  gebruikerAangemeld,
  overlegIngesteld, lidmaatschapBegonnen, lidmaatschapBeeindigd, overlegOpgeheven, overlegGegevensGerectificeerd,
  persoonGeregistreerd, functieAanvaard, functieNeergelegd, persoonSamengevoegd, persoonGegevensGerectificeerd,
  dossierGeopend, dossierHernoemd, aliasToegevoegd, aliasVervallen, dossierSamengevoegd, samenvoegingOngedaan,
  dossierGesloten, dossierHeropend, dossierGegevensGerectificeerd,
  documentOpgenomen, documentGelakt, documentGegevensGerectificeerd,
  terugkoppelingOntvangen, vastleggingVoorgesteld, passageOvergeslagen, voorstelAanvaard, voorstelGewijzigd,
  voorstelVerworpen, voorstelHeropend, terugkoppelingOvergenomen, terugkoppelingIngetrokken,
  vergaderingGepland, vergaderingVerplaatst, vergaderingGegevensGerectificeerd, agendapuntOpgenomen, aanwezigheidVastgelegd,
  mededelingVastgelegd, standpuntVastgelegd, besluitVastgelegd, actieVastgelegd,
  overnameVoltooid, behandelingVerwacht, behandelingNietLangerVerwacht, verslagVastgesteld,
  vastleggingBevestigd, bevestigingIngetrokken, vastleggingGerectificeerd, vastleggingDoorgehaald,
  vastleggingGekoppeld, vastleggingOntkoppeld, vastleggingGelakt,
  geheimhoudingOpgelegd, geheimhoudingBekrachtigd, geheimhoudingVerlengd, geheimhoudingOpgeheven,
  voortgangGemeld, actieAfgedaan, actieVervallen, termijnVerlegd, actieOvergedragen, actieHeropend,
  wissingGevraagd, wissingGoedgekeurd, wissingAfgewezen, wissingUitgevoerd,
  gereserveerdVoor, vrijgegeven,
];

/** The catalogue of this release: stored type to definition. A type outside it stops every reader. */
export const CATALOGUS: ReadonlyMap<string, Gebeurtenisdefinitie> = new Map(definities.map((d) => [d.type, d]));

const opgeslagenMetadata = opgeslagenSchema(metadataSchema);

/** An event as it comes from the store, not yet decoded. */
export interface OpgeslagenGebeurtenis {
  readonly id: string;
  readonly type: string;
  readonly data: JsonObject;
  readonly metadata: JsonObject;
}

/** An event with its envelope, protected text readable. */
export interface Vastgesteld<E extends Gebeurtenis = Gebeurtenis> {
  readonly id: string;
  readonly event: E;
  readonly metadata: Metadata;
}

/** A stored event that this release can not read: a type outside the catalogue, or a shape that does not fit. */
export class OnleesbareGebeurtenis extends Error {
  readonly code = 'onleesbare-gebeurtenis';
  constructor(readonly gebeurtenisId: string, readonly gebeurtenistype: string, waarom: string) {
    super(`Gebeurtenis ${gebeurtenisId} (${gebeurtenistype}) is niet leesbaar: ${waarom}.`);
  }
}

/** An event over the limit of one leaf; refused before it is appended. */
export class GebeurtenisTeGroot extends Error {
  readonly code = 'gebeurtenis-te-groot';
  constructor(readonly gebeurtenistype: string, readonly bytes: number) {
    super(`Een gebeurtenis ${gebeurtenistype} is ${bytes} bytes groot en mag er ten hoogste ${MAX_LEAF_BYTES} zijn; deel de tekst op.`);
  }
}

/** The subject whose data key protects this event's free text; null when it has none. */
export function sleutelVan(event: Gebeurtenis): string | null {
  return definitieVan(event.type, event.type).sleutel(event.data);
}

/** The protected fields of a stored event, each with its JSON pointer from `/data` or `/metadata`; none of a type outside the catalogue. */
export function beschermdeVelden({ type, data, metadata }: OpgeslagenGebeurtenis): readonly (readonly [pointer: string, veld: BeschermdVeld])[] {
  const velden: (readonly [string, BeschermdVeld])[] = [];
  const neem: VeldAfbeelding = (veld, pointer) => {
    if (isBeschermdVeld(veld)) velden.push([pointer, veld]);
    return veld;
  };
  const definitie = CATALOGUS.get(type);
  if (definitie) mapBeschermd(definitie.schema, data, neem, '/data');
  mapBeschermd(metadataSchema, metadata, neem, '/metadata');
  return velden;
}

/**
 * The stored form of an event: checked against its schema, protected text replaced through `bescherm`.
 * @throws OnleesbareGebeurtenis when it does not fit its schema, GebeurtenisTeGroot over 65,535 bytes
 */
export function encodeer(vastgesteld: Vastgesteld, bescherm: VeldAfbeelding): OpgeslagenGebeurtenis {
  const { id, event, metadata } = vastgesteld;
  const definitie = definitieVan(id, event.type);
  requireFit(definitie.schema, event.data, id, event.type);
  requireFit(metadataSchema, metadata, id, event.type);
  const opgeslagen = {
    id,
    type: event.type,
    data: kaal(mapBeschermd(definitie.schema, event.data, bescherm, '/data')) as JsonObject,
    metadata: kaal(mapBeschermd(metadataSchema, metadata, bescherm, '/metadata')) as JsonObject,
  };
  const { length } = leafBytes(opgeslagen);
  if (length > MAX_LEAF_BYTES) throw new GebeurtenisTeGroot(event.type, length);
  return opgeslagen;
}

/** The same in plain objects: what came in over HTTP is of the classes that checked it. */
function kaal(waarde: unknown): unknown {
  if (Array.isArray(waarde)) return waarde.map(kaal);
  if (typeof waarde !== 'object' || waarde === null) return waarde;
  return Object.fromEntries(Object.entries(waarde).map(([naam, lid]) => [naam, kaal(lid)]));
}

/**
 * The event in a stored form, protected text made readable through `onthul`.
 * @throws OnleesbareGebeurtenis when its type or shape is not of this release
 */
export function decodeer(opgeslagen: OpgeslagenGebeurtenis, onthul: VeldAfbeelding): Vastgesteld {
  const { id, type, data, metadata } = opgeslagen;
  const definitie = definitieVan(id, type);
  requireFit(definitie.opgeslagen, data, id, type);
  requireFit(opgeslagenMetadata, metadata, id, type);
  requireVersion(definitie, metadata, id);
  return {
    id,
    event: { type, data: mapBeschermd(definitie.schema, data, onthul, '/data') } as Gebeurtenis,
    metadata: mapBeschermd(metadataSchema, metadata, onthul, '/metadata') as Metadata,
  };
}

function definitieVan(id: string, type: string): Gebeurtenisdefinitie {
  const definitie = CATALOGUS.get(type);
  if (!definitie) throw new OnleesbareGebeurtenis(id, type, 'dit type is in deze uitgave onbekend');
  return definitie;
}

/** What a later release writes may mean something else, also when it has the same shape. */
function requireVersion({ type, schemaVersion }: Gebeurtenisdefinitie, metadata: OpgeslagenGebeurtenis['metadata'], id: string): void {
  if (metadata['schemaVersion'] === schemaVersion) return;
  throw new OnleesbareGebeurtenis(id, type, `versie ${JSON.stringify(metadata['schemaVersion'])} is in deze uitgave onbekend`);
}

function requireFit(schema: z.core.$ZodType, value: unknown, id: string, type: string): void {
  const result = z.safeParse(schema, value);
  if (result.success) return;
  const [issue] = result.error.issues;
  throw new OnleesbareGebeurtenis(id, type, `/${issue?.path.map(String).join('/') ?? ''} past niet (${issue?.code ?? 'onbekend'})`);
}
