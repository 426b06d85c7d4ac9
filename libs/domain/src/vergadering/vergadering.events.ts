import { z } from 'zod';
import { gebeurtenis, type GebeurtenisVan } from '../gebeurtenis.js';
import type { CorrectieGebeurtenis } from './correctie.events.js';
import type { GeheimhoudingGebeurtenis } from './geheimhouding.events.js';
import { beschermd } from '../waarden/beschermd.js';
import { aantal, datum, id, ROLLEN } from '../waarden/waarden.js';
import { actieSchema, besluitSchema, mededelingSchema, organisatieSchema, standpuntSchema } from './vastlegging.js';

// Stream: Vergadering-<vergaderingId>. Names and shapes below are the storage format.

export const vergaderingGepland = gebeurtenis('VergaderingGepland', z.strictObject({
  vergaderingId: id(),
  overlegId: id(),
  /** Which sitting of that day: 1 unless there were more. */
  volgnummer: z.int32().positive(),
  geldigOp: datum(),
}));

export const vergaderingVerplaatst = gebeurtenis('VergaderingVerplaatst', z.strictObject({
  vergaderingId: id(),
  /** The new date. */
  geldigOp: datum(),
}));

/** The date on record was wrong; the meeting itself was not moved. */
export const vergaderingGegevensGerectificeerd = gebeurtenis('VergaderingGegevensGerectificeerd', z.strictObject({
  vergaderingId: id(),
  geldigOp: datum(),
}), (data) => `vergadering/${data.vergaderingId}`);

export const agendapuntOpgenomen = gebeurtenis('AgendapuntOpgenomen', z.strictObject({
  vergaderingId: id(),
  agendapuntId: id(),
  /** The takeover it came with, as of a vastlegging. Null: put on the agenda by hand. */
  overnameId: z.nullable(id()),
  /** The agenda item this one is part of. */
  onderdeelVan: z.nullable(id()),
  volgorde: aantal(),
  titel: beschermd(500),
  dossierId: z.nullable(id()),
  geldigOp: datum(),
}), (data) => `agendapunt/${data.agendapuntId}`);

export const aanwezigheidVastgelegd = gebeurtenis('AanwezigheidVastgelegd', z.strictObject({
  vergaderingId: id(),
  /** The agenda item it is about; null for the whole meeting. */
  agendapuntId: z.nullable(id()),
  /** The full list, which replaces an earlier one for the same meeting or item. */
  aanwezigen: z.array(z.strictObject({
    persoonId: id(),
    rol: z.nullable(z.enum(ROLLEN)),
    /** The organisation represented. */
    organisatie: z.nullable(organisatieSchema),
    aanwezig: z.boolean(),
    /** Who is represented, when it is someone else. */
    namensPersoonId: z.nullable(id()),
  })).max(500),
  geldigOp: datum(),
}), (data) => `vergadering/${data.vergaderingId}`);

function vastgelegd<const T extends string, S extends z.ZodObject>(type: T, inhoud: S) {
  return gebeurtenis(type, z.strictObject({
    vergaderingId: id(),
    vastleggingId: id(),
    /** The takeover it came with: it counts only from that takeover's OvernameVoltooid on. Null: recorded by hand. */
    overnameId: z.nullable(id()),
    geldigOp: datum(),
    inhoud,
  }), vastleggingSleutel);
}
const vastleggingSleutel = (data: { vastleggingId?: unknown }): string => `vastlegging/${String(data.vastleggingId)}`;

export const mededelingVastgelegd = vastgelegd('MededelingVastgelegd', mededelingSchema);
export const standpuntVastgelegd = vastgelegd('StandpuntVastgelegd', standpuntSchema);
export const besluitVastgelegd = vastgelegd('BesluitVastgelegd', besluitSchema);
export const actieVastgelegd = vastgelegd('ActieVastgelegd', actieSchema);

export const overnameVoltooid = gebeurtenis('OvernameVoltooid', z.strictObject({
  vergaderingId: id(),
  overnameId: id(),
  terugkoppelingId: id(),
  /** How many vastleggingen the takeover holds. */
  aantal: aantal(),
}));

export const behandelingVerwacht = gebeurtenis('BehandelingVerwacht', z.strictObject({
  vergaderingId: id(),
  verwachtingId: id(),
  overnameId: z.nullable(id()),
  dossierId: id(),
  /** A treatment in each of these bodies, or a joint position of them all. */
  soort: z.enum(['behandeling', 'gezamenlijk-standpunt']),
  overlegIds: z.array(id()).min(1).max(500),
  /** The vastlegging whose passage says so. */
  vastleggingId: id(),
  geldigOp: datum(),
}));

export const behandelingNietLangerVerwacht = gebeurtenis('BehandelingNietLangerVerwacht', z.strictObject({
  vergaderingId: id(),
  verwachtingId: id(),
  /** The bodies for which it is no longer expected. */
  overlegIds: z.array(id()).min(1).max(500),
  geldigOp: datum(),
}), (data) => `verwachting/${data.verwachtingId}`);

export const verslagVastgesteld = gebeurtenis('VerslagVastgesteld', z.strictObject({
  vergaderingId: id(),
  /** The later meeting that established the report. */
  inVergaderingId: id(),
  /** Rectificaties of this meeting that were made because of it. */
  gerectificeerd: z.array(id()).max(1_000),
  geldigOp: datum(),
}));

export type VergaderingGebeurtenis =
  | CorrectieGebeurtenis
  | GeheimhoudingGebeurtenis
  | GebeurtenisVan<typeof vergaderingVerplaatst>
  | GebeurtenisVan<typeof vergaderingGegevensGerectificeerd>
  | GebeurtenisVan<typeof aanwezigheidVastgelegd>
  | GebeurtenisVan<typeof behandelingNietLangerVerwacht>
  | GebeurtenisVan<typeof verslagVastgesteld>
  | GebeurtenisVan<typeof vergaderingGepland>
  | GebeurtenisVan<typeof agendapuntOpgenomen>
  | GebeurtenisVan<typeof mededelingVastgelegd>
  | GebeurtenisVan<typeof standpuntVastgelegd>
  | GebeurtenisVan<typeof besluitVastgelegd>
  | GebeurtenisVan<typeof actieVastgelegd>
  | GebeurtenisVan<typeof overnameVoltooid>
  | GebeurtenisVan<typeof behandelingVerwacht>;
