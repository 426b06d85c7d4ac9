import fc from 'fast-check';
import type { z } from 'zod';
import { CATALOGUS, type Gebeurtenis } from './catalogus.js';
import { redenSchema, type Reden } from './envelope/metadata.js';
import { itemsVan, jsonSchemaVan, keuzes, ledenVan, type JsonSchema } from './json-schema.contract.js';
import {
  actieSchema, besluitSchema, mededelingSchema, standpuntSchema, type ActieInhoud, type BesluitInhoud, type Inhoud,
  type MededelingInhoud, type StandpuntInhoud,
} from './vergadering/vastlegging.js';

/** What the leaves of a value are made of; a test narrows them to make values meet. */
export interface Bladen {
  readonly id: fc.Arbitrary<string>;
  readonly datum: fc.Arbitrary<string>;
  readonly tekst: fc.Arbitrary<string>;
}

const WOORDEN = [
  'cameratoezicht', 'I-watch', 'buitengebied', 'burgemeester', 'de politie', 'het Openbaar Ministerie', 'steunt', 'ondermijning',
  'geeft aan', 'dat', 'veiligheid', 'Oost-Nederland', 'één', 'coördinatie', 'voor de zomer', 'niet', '’s-Heerenberg', 'en',
] as const;

const zin = fc.array(fc.constantFrom(...WOORDEN), { minLength: 1, maxLength: 7 }).map((woorden) => woorden.join(' '));

/** A day in 2015-2026. */
export const datum: fc.Arbitrary<string> = fc.nat({ max: 4_000 })
  .map((dagen) => new Date(Date.UTC(2015, 0, 1 + dagen)).toISOString().slice(0, 10));

/** Sentences that read like a report, and now and then anything else that is text. */
export const tekst: fc.Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: zin },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }) },
);

const BLADEN: Bladen = { id: fc.uuid(), datum, tekst };

/** Values that fit a schema; it is read through its JSON Schema, so a new event type needs nothing here. */
export function arbitraryVan<S extends z.ZodType>(schema: S, bladen: Bladen = BLADEN): fc.Arbitrary<z.infer<S>> {
  return waardeVan(jsonSchemaVan(schema), bladen).map((waarde) => schema.parse(waarde));
}

/** Values of the shape of a schema, with leaves that need not fit it. */
export function vormVan<S extends z.ZodType>(schema: S, bladen: Bladen): fc.Arbitrary<z.infer<S>> {
  // The point of it: a value that only claims to be of its type.
  return waardeVan(jsonSchemaVan(schema), bladen) as fc.Arbitrary<z.infer<S>>;
}

function waardeVan(schema: JsonSchema, bladen: Bladen): fc.Arbitrary<unknown> {
  const mogelijk = keuzes(schema);
  if (mogelijk.length > 0) return fc.oneof(...mogelijk.map((keuze) => waardeVan(keuze, bladen)));
  if (schema.const !== undefined) return fc.constant(schema.const);
  if (schema.enum) return fc.constantFrom(...schema.enum);
  switch (schema.type) {
    case 'object':
      return fc.record(Object.fromEntries(ledenVan(schema).map(([naam, lid]) => [naam, waardeVan(lid, bladen)])));
    case 'array': {
      const { minItems = 0, maxItems = 3 } = schema;
      return fc.array(waardeVan(itemsVan(schema), bladen), { minLength: minItems, maxLength: Math.min(maxItems, minItems + 2) });
    }
    case 'string': return stringVan(schema, bladen);
    case 'integer': return getalVan(schema);
    case 'number': return fc.nat({ max: 100 }).map((honderdsten) => honderdsten / 100);
    case 'boolean': return fc.boolean();
    case 'null': return fc.constant(null);
    default: throw new Error(`no values are known for ${JSON.stringify(schema)}`);
  }
}

function stringVan({ format, pattern, beschermd, maxLength = Infinity }: JsonSchema, bladen: Bladen): fc.Arbitrary<string> {
  if (beschermd === true) return bladen.tekst.filter(({ length }) => length <= maxLength);
  switch (format) {
    case 'uuid': return bladen.id;
    case 'date': return bladen.datum;
    case 'date-time': return datum.map((dag) => `${dag}T12:00:00.000Z`);
    default: return pattern === undefined ? zin.filter(({ length }) => length <= maxLength) : fc.stringMatching(new RegExp(pattern));
  }
}

function getalVan({ minimum, exclusiveMinimum, maximum = 10_000 }: JsonSchema): fc.Arbitrary<number> {
  const min = minimum ?? (typeof exclusiveMinimum === 'number' ? exclusiveMinimum + 1 : 0);
  return fc.integer({ min, max: Math.max(min, Math.min(maximum, 10_000)) });
}

/** Events of one catalogued type. */
export function gebeurtenisVan(type: string): fc.Arbitrary<Gebeurtenis> {
  const definitie = CATALOGUS.get(type);
  if (!definitie) throw new Error(`${type} is not in the catalogue`);
  return arbitraryVan(definitie.schema).map((data) => ({ type, data }) as Gebeurtenis);
}

/** A reason of substance. */
export const reden: fc.Arbitrary<Reden> = arbitraryVan(redenSchema).map(({ code }) => ({ code, toelichting: 'de naam was verkeerd overgenomen' }));

type Gemeenschappelijk = Pick<Inhoud, 'passages' | 'herkomst' | 'tekst' | 'vertrouwelijkheid' | 'grond' | 'dossiers' | 'agendapuntId'>;

/** Makes content keep the rules on evidence and ground; it stands under no agenda item. */
function metBewijs<I extends Gemeenschappelijk>(inhoud: I): I {
  const passages = inhoud.passages.map((p) => ({ ...p, totRegel: p.vanRegel + (p.totRegel % 3), totTeken: p.vanTeken + 1 + p.totTeken }));
  const zonderPassage = passages.length === 0;
  const open = inhoud.vertrouwelijkheid === 'openbaar' || inhoud.vertrouwelijkheid === 'intern';
  return {
    ...inhoud,
    agendapuntId: null,
    passages,
    herkomst: zonderPassage ? { ...inhoud.herkomst, wijze: 'handmatig' } : inhoud.herkomst,
    tekst: zonderPassage ? inhoud.tekst ?? 'De voorzitter opent de vergadering.' : inhoud.tekst,
    grond: open ? null : inhoud.grond ?? '5.1.2e',
    dossiers: [...new Set(inhoud.dossiers)],
  };
}

function metUitkomst(inhoud: BesluitInhoud): BesluitInhoud {
  const [van, tot] = [inhoud.ingangsdatum, inhoud.einddatum].map((dag) => (dag !== null && dag < inhoud.beslotenOp ? inhoud.beslotenOp : dag));
  const ingangsdatum = van ?? null;
  return {
    ...inhoud,
    basis: inhoud.uitkomstWoorden === null ? 'afgeleid' : inhoud.basis,
    ingangsdatum,
    einddatum: tot && tot < (ingangsdatum ?? inhoud.beslotenOp) ? ingangsdatum : tot ?? null,
    relaties: [],
  };
}

export const mededeling: fc.Arbitrary<MededelingInhoud> = arbitraryVan(mededelingSchema).map(metBewijs);
export const standpunt: fc.Arbitrary<StandpuntInhoud> = arbitraryVan(standpuntSchema).map(metBewijs);
/** Decided in 2015-2025, without relations: those need a world, see {@link historie}. */
export const besluit: fc.Arbitrary<BesluitInhoud> = arbitraryVan(besluitSchema).map(metBewijs).map(metUitkomst);
export const actie: fc.Arbitrary<ActieInhoud> = arbitraryVan(actieSchema).map(metBewijs);

/** Valid content of all four record types. */
export const inhoud: fc.Arbitrary<Inhoud> = fc.oneof(mededeling, standpunt, besluit, actie);
