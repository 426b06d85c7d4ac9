import { z } from 'zod';
import { beschermd } from '../waarden/beschermd.js';
import { aantal, code, datum, id, ORGANISATIESOORTEN, ROLLEN } from '../waarden/waarden.js';
import { WOO_GRONDEN } from './woo-gronden.js';

// What a vastlegging carries (DESIGN §4). These shapes are the storage format.

export const MEDEDELINGSOORTEN = ['mededeling', 'toelichting'] as const;
export const STANDPUNTSOORTEN = ['standpunt', 'vraag'] as const;
export const ACTIESOORTEN = ['verzoek', 'toezegging', 'actiepunt', 'afspraak'] as const;
export const UITKOMSTEN = ['ingestemd', 'afgewezen', 'aangehouden', 'ter-kennisname', 'verwezen', 'ingetrokken'] as const;
export const STREKKINGEN = ['voor', 'voor-onder-voorwaarde', 'neutraal', 'tegen', 'onbekend'] as const;
export const RELATIESOORTEN = ['vervangt', 'wijzigt', 'herroept', 'bevestigt', 'voert-uit'] as const;
/** How many dossiers one vastlegging can belong to. */
export const MAX_DOSSIERS = 50;
export const GRONDEN = [...WOO_GRONDEN, 'andere-wet'] as const;
export const VERTROUWELIJKHEDEN = ['openbaar', 'intern', 'vertrouwelijk', 'geheim'] as const;

export const organisatieSchema = z.strictObject({
  soort: z.enum(ORGANISATIESOORTEN),
  naam: z.nullable(beschermd(300)),
});

/** Said outright in the source, or inferred by whoever (or whatever) recorded it. */
const basis = () => z.enum(['uitgesproken', 'afgeleid']);

/** Lines are 1-based, characters 0-based with an exclusive end; `citaat` is letter for letter in that rendering. */
export const passageSchema = z.strictObject({
  documentId: id(),
  weergaveId: id(),
  vanRegel: z.int().positive(),
  vanTeken: aantal(),
  totRegel: z.int().positive(),
  totTeken: aantal(),
  citaat: beschermd(),
});

export const sprekerSchema = z.strictObject({
  persoonId: z.nullable(id()),
  rol: z.nullable(z.enum(ROLLEN)),
  organisatie: z.nullable(organisatieSchema),
  /** The words by which the source names the speaker. */
  vermelding: beschermd(500),
  /** Carried over from an earlier sentence. */
  overgenomen: z.boolean(),
});

export const herkomstSchema = z.strictObject({
  wijze: z.enum(['handmatig', 'beoordeeld', 'automatisch']),
  terugkoppelingId: z.nullable(id()),
  extractor: z.nullable(z.strictObject({ naam: code(), versie: aantal() })),
  /** 0 to 1: how sure the extractor was. */
  zekerheid: z.nullable(z.number().min(0).max(1)),
});

const gemeenschappelijk = {
  agendapuntId: z.nullable(id()),
  /** Place within the meeting. */
  volgorde: aantal(),
  /** In plain words; null when it is the passage itself. */
  tekst: z.nullable(beschermd()),
  passages: z.array(passageSchema).max(50),
  spreker: z.nullable(sprekerSchema),
  dossiers: z.array(id()).max(MAX_DOSSIERS),
  herkomst: herkomstSchema,
  vertrouwelijkheid: z.enum(VERTROUWELIJKHEDEN),
  /** Legal ground, when not openbaar or intern: an article of the Woo, or another law. */
  grond: z.nullable(z.enum(GRONDEN)),
};

export const relatieSchema = z.strictObject({
  soort: z.enum(RELATIESOORTEN),
  besluitId: id(),
  /** The meeting whose stream holds that besluit. */
  vergaderingId: id(),
});

/** How was voted, when the source says so. */
export const stemmingSchema = z.strictObject({
  wijze: z.nullable(z.enum(['unaniem', 'acclamatie', 'meerderheid', 'hoofdelijk'])),
  voor: z.nullable(aantal()),
  tegen: z.nullable(aantal()),
  woorden: beschermd(1_000),
});

/** A term as stated: a date, the words used, or both; never an invented date. */
export const termijnSchema = z.strictObject({
  datum: z.nullable(datum()),
  woorden: z.nullable(beschermd(300)),
});

/** Who is asked or has undertaken something. */
export const betrokkeneSchema = z.strictObject({
  persoonId: z.nullable(id()),
  organisatie: z.nullable(organisatieSchema),
  vermelding: beschermd(500),
});

export const mededelingSchema = z.strictObject({
  soort: z.enum(MEDEDELINGSOORTEN),
  ...gemeenschappelijk,
  /** A decision of another body, reported here. */
  besluitVanDerden: z.nullable(z.strictObject({ orgaan: beschermd(300), uitkomst: beschermd(2_000) })),
});
export const standpuntSchema = z.strictObject({
  soort: z.enum(STANDPUNTSOORTEN),
  ...gemeenschappelijk,
  strekking: z.enum(STREKKINGEN),
  /** On whose behalf, when the source says so. */
  namens: z.nullable(beschermd(300)),
  basis: basis(),
});
export const besluitSchema = z.strictObject({
  soort: z.literal('besluit'),
  ...gemeenschappelijk,
  uitkomst: z.enum(UITKOMSTEN),
  uitkomstWoorden: z.nullable(beschermd(2_000)),
  basis: basis(),
  beslotenOp: datum(),
  ingangsdatum: z.nullable(datum()),
  einddatum: z.nullable(datum()),
  stemming: z.nullable(stemmingSchema),
  voorwaarden: z.array(beschermd(2_000)).max(50),
  relaties: z.array(relatieSchema).max(50),
});
export const actieSchema = z.strictObject({
  soort: z.enum(ACTIESOORTEN),
  ...gemeenschappelijk,
  houder: z.nullable(betrokkeneSchema),
  gevraagdAan: z.array(betrokkeneSchema).max(50),
  termijn: z.nullable(termijnSchema),
});

export const inhoudSchema = z.discriminatedUnion('soort', [mededelingSchema, standpuntSchema, besluitSchema, actieSchema]);

export type Passage = Readonly<z.infer<typeof passageSchema>>;
export type Spreker = Readonly<z.infer<typeof sprekerSchema>>;
export type Organisatie = Readonly<z.infer<typeof organisatieSchema>>;
export type Herkomst = Readonly<z.infer<typeof herkomstSchema>>;
export type Betrokkene = Readonly<z.infer<typeof betrokkeneSchema>>;
export type Relatie = Readonly<z.infer<typeof relatieSchema>>;
export type MededelingInhoud = Readonly<z.infer<typeof mededelingSchema>>;
export type StandpuntInhoud = Readonly<z.infer<typeof standpuntSchema>>;
export type BesluitInhoud = Readonly<z.infer<typeof besluitSchema>>;
export type ActieInhoud = Readonly<z.infer<typeof actieSchema>>;
/** The full content of a vastlegging; `soort` tells which of the four record types it is. */
export type Inhoud = MededelingInhoud | StandpuntInhoud | BesluitInhoud | ActieInhoud;
export type Soort = Inhoud['soort'];
