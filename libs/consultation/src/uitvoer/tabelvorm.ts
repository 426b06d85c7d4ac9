import type { z } from 'zod';

export type Cel = string | number | boolean | null;
export type Rij = Readonly<Record<string, Cel>>;

/** What the text in a column stands for: a calendar date, or a moment. */
export type Tijdsoort = 'date' | 'date-time';

/** How an answer becomes a table: the same columns whatever is in it. */
export interface Tabelvorm {
  readonly kolommen: readonly string[];
  /** The columns that hold dates and moments, as ISO 8601. */
  readonly tijden: ReadonlyMap<string, Tijdsoort>;
  rijen(antwoord: unknown): readonly Rij[];
}

type Schema = z.core.JSONSchema.BaseSchema;

/** What an object brings to a row, and the lists in it whose items are rows of their own. */
interface Plan {
  readonly bladen: readonly Blad[];
  readonly lijsten: readonly { readonly naam: string; readonly plan: Plan }[];
}

interface Blad {
  readonly naam: string;
  readonly pad: readonly string[];
  readonly tijd: Tijdsoort | undefined;
}

/** What says from where an answer was given goes with every row, so that a row on its own can be looked up again. */
const KOP = ['nummer', 'peildatum', 'bekendOp'] as const;

/** The column in which a part of the head of an answer stands. */
export const kopkolom = (naam: string): string => `antwoord.${naam}`;

/**
 * The table of an answer, from its schema. Its rows are the vastleggingen in it, wherever they stand, each with what is above
 * it; of an answer without them, or about one of them, the items of its list; of one that is no list the answer itself. Parts
 * of a part are columns with a dot; several of one thing stand under each other in one cell, at the same height in columns
 * that belong together.
 */
export function tabelvorm(schema: Schema): Tabelvorm {
  const plan = planVanAntwoord(kern(schema));
  const bladen = alleBladen(plan);
  const eigen = kolommenVan(plan);
  const zonderNaam = eigen.includes('overlegId') && !eigen.includes(OVERLEGNAAM);
  return {
    kolommen: [...new Set([...eigen, ...(zonderNaam ? [OVERLEGNAAM] : []), ...KOP.map(kopkolom)])],
    tijden: new Map([...bladen.flatMap(({ naam, tijd }) => (tijd ? [[naam, tijd] as const] : [])), [kopkolom('peildatum'), 'date'], [kopkolom('bekendOp'), 'date-time']]),
    rijen: (antwoord) => {
      const kop = Object.fromEntries(KOP.map((naam) => [kopkolom(naam), cel(pluk(antwoord, [naam]))]));
      const namen = zonderNaam ? overlegnamen(antwoord) : new Map<Cel, Cel>();
      const rijen = plan.lijsten.length === 0 ? rijenVan(plan, antwoord, {}) : uitLijsten(plan, antwoord, bladenVan(plan, antwoord));
      return rijen.map((rij) => ({ ...rij, ...(zonderNaam && { [OVERLEGNAAM]: namen.get(rij['overlegId'] ?? null) ?? null }), ...kop }));
    },
  };
}

const OVERLEGNAAM = 'overleg.naam';

/** The names of the bodies an answer is about, by id; its parts may name them by id alone. */
function overlegnamen(antwoord: unknown): ReadonlyMap<Cel, Cel> {
  const overleggen = pluk(antwoord, ['overleggen']);
  return new Map(Array.isArray(overleggen) ? overleggen.map((overleg) => [cel(pluk(overleg, ['overlegId'])), cel(pluk(overleg, ['naam']))]) : []);
}

function planVanAntwoord(schema: Schema): Plan {
  if (isVastlegging(schema)) return zonderKop(planVan(schema));
  const delen = Object.entries(schema.properties ?? {});
  const lijsten = delen.flatMap(([naam, deel]) => {
    const items = itemsVan(deel);
    return items === null ? [] : [{ naam, items }];
  });
  // What the answer is about: { dossier: { dossierId, … }, … }.
  const onderwerpen = delen.filter(([naam, deel]) => itemsVan(deel) === null && `${naam}Id` in (kern(deel).properties ?? {}));
  const overEenItem = onderwerpen.some(([, deel]) => isVastlegging(kern(deel)));
  const dragend = overEenItem ? [] : lijsten.filter(({ items }) => draagt(items));
  const gekozen = dragend.length > 0 ? dragend : lijsten.slice(0, 1);
  if (gekozen.length === 0) return zonderKop(planVan(schema));
  // About one item its other lists are cells; else they say nothing of a row.
  const erboven = overEenItem ? delen.filter(([naam]) => naam !== gekozen[0]?.naam) : onderwerpen;
  return { ...zonderKop(planVan({ properties: Object.fromEntries(erboven) }, overEenItem)), lijsten: gekozen.map(({ naam, items }) => ({ naam, plan: planVan(items) })) };
}

function zonderKop({ bladen, lijsten }: Plan): Plan {
  const kop: readonly string[] = [...KOP, 'voorlopig', 'wisstand', 'leesmodelVersies'];
  return { bladen: bladen.filter(({ naam }) => !kop.includes(naam)), lijsten };
}

/** @param plat whether all lists in it are cells: what an item refers to is no row of its own */
function planVan(schema: Schema, plat = isVastlegging(schema)): Plan {
  const bladen: Blad[] = [];
  const lijsten: { naam: string; plan: Plan }[] = [];
  for (const [naam, deel] of Object.entries(schema.properties ?? {})) {
    // Addresses are for who walks the API.
    if (naam === 'links') continue;
    const items = itemsVan(deel);
    if (items !== null && !plat && draagt(items)) {
      lijsten.push({ naam, plan: planVan(items) });
      continue;
    }
    const onder = items ?? kern(deel);
    if (onder.properties === undefined) {
      bladen.push({ naam, pad: [naam], tijd: tijdVan(onder) });
      continue;
    }
    const { bladen: binnen } = planVan(onder, true);
    bladen.push(...binnen.map((blad) => ({ ...blad, naam: `${naam}.${blad.naam}`, pad: [naam, ...blad.pad] })));
  }
  return { bladen, lijsten };
}

function tijdVan({ format }: Schema): Tijdsoort | undefined {
  return format === 'date' || format === 'date-time' ? format : undefined;
}

function alleBladen({ bladen, lijsten }: Plan): readonly Blad[] {
  return [...bladen, ...lijsten.flatMap(({ plan }) => alleBladen(plan))];
}

function kolommenVan({ bladen, lijsten }: Plan): string[] {
  return [...bladen.map(({ naam }) => naam), ...(lijsten.length > 1 ? ['lijst'] : []), ...lijsten.flatMap(({ plan }) => kolommenVan(plan))];
}

/** The rows of an object: one for each item of its lists, or one without any. */
function rijenVan(plan: Plan, object: unknown, erboven: Rij): readonly Rij[] {
  const eigen = { ...erboven, ...bladenVan(plan, object) };
  const rijen = uitLijsten(plan, object, eigen);
  return rijen.length === 0 ? [eigen] : rijen;
}

function bladenVan({ bladen }: Plan, object: unknown): Rij {
  return Object.fromEntries(bladen.map(({ naam, pad }) => [naam, cel(pluk(object, pad))]));
}

function uitLijsten({ lijsten }: Plan, object: unknown, erboven: Rij): readonly Rij[] {
  return lijsten.flatMap(({ naam, plan }) => {
    const items = pluk(object, [naam]);
    const voor = lijsten.length > 1 ? { ...erboven, lijst: naam } : erboven;
    return Array.isArray(items) ? items.flatMap((item) => rijenVan(plan, item, voor)) : [];
  });
}

/** A value by its path; of a list on the way, that of each item. */
function pluk(waarde: unknown, [eerste, ...rest]: readonly string[]): unknown {
  if (eerste === undefined) return waarde;
  if (Array.isArray(waarde)) return waarde.map((lid) => pluk(lid, [eerste, ...rest]));
  if (typeof waarde !== 'object' || waarde === null) return null;
  return pluk(new Map<string, unknown>(Object.entries(waarde)).get(eerste), rest);
}

function cel(waarde: unknown): Cel {
  if (waarde === null || waarde === undefined) return null;
  if (typeof waarde === 'string' || typeof waarde === 'number' || typeof waarde === 'boolean') return waarde;
  if (typeof waarde === 'bigint') return String(waarde);
  if (!Array.isArray(waarde)) return JSON.stringify(waarde);
  if (waarde.length === 1) return cel(waarde[0]);
  const regels = waarde.map(opEenRegel);
  return regels.every((regel) => regel === '') ? null : regels.join('\n');
}

/** One of several in a cell: on a line of its own, or what stands beside it would no longer belong to it. */
function opEenRegel(waarde: unknown): string {
  return String(cel(waarde) ?? '').replaceAll(/\s*\n\s*/g, Array.isArray(waarde) ? ', ' : ' ');
}

/** A schema without what makes it nullable; of a choice between objects all their properties. */
function kern(schema: boolean | Schema): Schema {
  if (typeof schema === 'boolean') return {};
  const keuzes = schema.anyOf ?? schema.oneOf;
  if (keuzes === undefined) return schema;
  const echte = keuzes.map(kern).filter(({ type }) => type !== 'null');
  const [enige] = echte;
  if (echte.length === 1 && enige) return enige;
  if (echte.some(({ properties }) => properties === undefined)) return {};
  return { type: 'object', properties: Object.fromEntries(echte.flatMap(({ properties }) => Object.entries(properties ?? {}))) };
}

/** The schema of the objects in a list; null when it is no list of objects. */
function itemsVan(schema: boolean | Schema): Schema | null {
  const { type, items } = kern(schema);
  if (type !== 'array' || items === undefined || Array.isArray(items)) return null;
  const lid = kern(items);
  return lid.properties === undefined ? null : lid;
}

const isVastlegging = ({ properties }: Schema): boolean => properties !== undefined && 'vastleggingId' in properties;

/** Whether such an object is about a vastlegging, or holds lists of what is. */
function draagt(schema: Schema): boolean {
  return isVastlegging(schema) || Object.values(schema.properties ?? {}).some((deel) => {
    const onder = itemsVan(deel) ?? kern(deel);
    return onder.properties !== undefined && draagt(onder);
  });
}
