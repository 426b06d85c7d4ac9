import { z } from 'zod';

/**
 * Protected text: in memory it is the text itself, stored it is a {@link BeschermdVeld}.
 * One schema per event type serves both: {@link opgeslagenSchema} derives the stored form,
 * {@link mapBeschermd} turns one into the other.
 */
export const GEWIST = '[gewist]';

/** The stored form of a protected text (DESIGN §9): AES-256-GCM, base64 members. */
export interface BeschermdVeld {
  readonly kid: string;
  readonly iv: string;
  readonly ct: string;
  readonly commitment: string;
}

export const beschermdVeldSchema = z.strictObject({
  kid: z.uuid(),
  iv: z.base64(),
  ct: z.base64(),
  commitment: z.base64(),
}).meta({ id: 'BeschermdVeld', title: 'Beschermd veld' });

/** Whether a value looks like a protected field; not whether it opens. Asked of every field that is read, so it looks no further. */
export function isBeschermdVeld(waarde: unknown): waarde is BeschermdVeld {
  return isRecord(waarde) && ['kid', 'iv', 'ct', 'commitment'].every((lid) => typeof waarde[lid] === 'string');
}

const beschermdeSchemas = new WeakSet<z.core.$ZodType>();

/** Anything but NUL, which PostgreSQL does not take, and half characters (lone surrogates), which UTF-8 can not keep. */
const HELE_TEKENS = /^[^\0\ud800-\udfff]*$/u;

/** Longest text of a record, in UTF-16 units: a passage, or words of a person's own. */
export const LANGSTE_TEKST = 20_000;

/** Free text about people or meetings; encrypted before it is stored. At most `max` characters. */
export function beschermd(max = LANGSTE_TEKST): z.ZodString {
  const schema = z.string().min(1).max(max).regex(HELE_TEKENS);
  beschermdeSchemas.add(schema);
  return schema;
}

export function isBeschermd(schema: z.core.$ZodType): boolean {
  return beschermdeSchemas.has(schema);
}

/** The schema of the stored form: every protected text replaced by a {@link BeschermdVeld}. */
export function opgeslagenSchema(schema: z.core.$ZodType): z.core.$ZodType {
  if (isBeschermd(schema)) return beschermdVeldSchema;
  if (schema instanceof z.ZodObject) {
    const shape = Object.entries(shapeOf(schema)).map(([name, member]) => [name, opgeslagenSchema(member)] as const);
    return z.strictObject(Object.fromEntries(shape));
  }
  if (schema instanceof z.ZodArray) return z.array(opgeslagenSchema(schema.element));
  if (schema instanceof z.ZodNullable) return z.nullable(opgeslagenSchema(schema.unwrap()));
  if (schema instanceof z.ZodDiscriminatedUnion) return z.union(schema.options.map(opgeslagenSchema));
  return schema;
}

/** Replaces a protected text (or its stored form) at a JSON pointer. */
export type VeldAfbeelding = (waarde: unknown, pointer: string) => unknown;

/**
 * `value` with every protected leaf of `schema` replaced by what `map` gives for it; what holds none is not copied.
 * `value` must already fit the schema, in its open or in its stored form.
 */
export function mapBeschermd(schema: z.core.$ZodType, value: unknown, map: VeldAfbeelding, pointer = ''): unknown {
  const afbeelding = afbeeldingVan(schema);
  return afbeelding === null ? value : afbeelding(value, map, pointer);
}

/** {@link mapBeschermd} of one schema; null when there is nothing protected in it. */
type Afbeelding = ((waarde: unknown, map: VeldAfbeelding, pointer: string) => unknown) | null;

/** Worked out once for each schema: asking a schema what it is takes longer than everything else done with an event. */
const afbeeldingen = new WeakMap<z.core.$ZodType, { readonly afbeelding: Afbeelding }>();

function afbeeldingVan(schema: z.core.$ZodType): Afbeelding {
  const bekend = afbeeldingen.get(schema);
  if (bekend) return bekend.afbeelding;
  const afbeelding = maakAfbeelding(schema);
  afbeeldingen.set(schema, { afbeelding });
  return afbeelding;
}

function maakAfbeelding(schema: z.core.$ZodType): Afbeelding {
  if (isBeschermd(schema)) return (waarde, map, pointer) => (waarde === null || waarde === undefined ? waarde : map(waarde, pointer));
  if (schema instanceof z.ZodObject) return vanObject(schema);
  if (schema instanceof z.ZodArray) return vanLijst(schema);
  if (schema instanceof z.ZodNullable) return afbeeldingVan(schema.unwrap());
  if (schema instanceof z.ZodDiscriminatedUnion) return vanKeuze(schema);
  return null;
}

function vanObject(schema: z.ZodObject): Afbeelding {
  const leden = Object.entries(shapeOf(schema)).flatMap(([naam, lid]) => {
    const afbeelding = afbeeldingVan(lid);
    return afbeelding === null ? [] : [{ naam, afbeelding }];
  });
  if (leden.length === 0) return null;
  return (waarde, map, pointer) => {
    if (!isRecord(waarde)) return waarde;
    const kopie = { ...waarde };
    for (const { naam, afbeelding } of leden) {
      if (Object.hasOwn(waarde, naam)) kopie[naam] = afbeelding(waarde[naam], map, `${pointer}/${naam}`);
    }
    return kopie;
  };
}

function vanLijst(schema: z.ZodArray): Afbeelding {
  const afbeelding = afbeeldingVan(schema.element);
  if (afbeelding === null) return null;
  return (waarde, map, pointer) => (Array.isArray(waarde)
    ? waarde.map((lid: unknown, plek) => afbeelding(lid, map, `${pointer}/${plek}`))
    : waarde);
}

function vanKeuze(schema: z.ZodDiscriminatedUnion): Afbeelding {
  if (schema.options.every((keuze) => afbeeldingVan(keuze) === null)) return null;
  const { discriminator } = schema.def;
  const perSoort = new Map<unknown, Afbeelding>();
  return (waarde, map, pointer) => {
    if (!isRecord(waarde)) return waarde;
    const soort = waarde[discriminator];
    const bekend = perSoort.get(soort);
    const afbeelding = bekend === undefined ? afbeeldingVan(optionOf(schema, waarde)) : bekend;
    perSoort.set(soort, afbeelding);
    return afbeelding === null ? waarde : afbeelding(waarde, map, pointer);
  };
}

function optionOf(union: z.ZodDiscriminatedUnion, value: Record<string, unknown>): z.core.$ZodType {
  const { discriminator } = union.def;
  const option = union.options.find((candidate) =>
    candidate instanceof z.ZodObject && fits(shapeOf(candidate)[discriminator], value[discriminator]));
  if (!option) throw new Error(`no option of the union fits ${discriminator}=${String(value[discriminator])}`);
  return option;
}

function fits(schema: z.core.$ZodType | undefined, value: unknown): boolean {
  return schema !== undefined && z.safeParse(schema, value).success;
}

function shapeOf(schema: z.ZodObject): Readonly<Record<string, z.core.$ZodType>> {
  return schema.shape;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
