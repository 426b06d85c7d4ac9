import type { z } from 'zod';

export type Cel = string | number | boolean | null;
export type Rij = Readonly<Record<string, Cel>>;

/** How an answer becomes a table: the same columns whatever is in it. */
export interface Tabelvorm {
  readonly kolommen: readonly string[];
  rijen(antwoord: unknown): readonly Rij[];
}

type Schema = z.core.JSONSchema.BaseSchema;

/** What an object brings to a row, and the lists in it whose items are rows of their own. */
interface Plan {
  readonly bladen: readonly { readonly naam: string; readonly pad: readonly string[] }[];
  readonly lijsten: readonly { readonly naam: string; readonly plan: Plan }[];
}

/** What says from where an answer was given goes with every row, so that a row on its own can be looked up again. */
const KOP = ['nummer', 'peildatum', 'bekendOp'] as const;
const kopkolom = (naam: string): string => `antwoord.${naam}`;

/**
 * The table of an answer, from its schema. Its rows are the vastleggingen in it, wherever they stand, each with what is above
 * it; of an answer without them the items of its list; of one that is no list the answer itself. Parts of a part are columns
 * with a dot; several of one thing stand under each other in one cell, at the same height in columns that belong together.
 */
export function tabelvorm(schema: Schema): Tabelvorm {
  const plan = planVanAntwoord(kern(schema));
  const eigen = kolommenVan(plan);
  const zonderNaam = eigen.includes('overlegId') && !eigen.includes(OVERLEGNAAM);
  return {
    kolommen: [...new Set([...eigen, ...(zonderNaam ? [OVERLEGNAAM] : []), ...KOP.map(kopkolom)])],
    rijen: (antwoord) => {
      const kop = Object.fromEntries(KOP.map((naam) => [kopkolom(naam), cel(pluk(antwoord, [naam]))]));
      const namen = zonderNaam ? overlegnamen(antwoord) : new Map<Cel, Cel>();
      const rijen = plan.lijsten.length === 0 ? rijenVan(plan, antwoord, {}) : uitLijsten(plan, antwoord, {});
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
  const lijsten = Object.entries(schema.properties ?? {}).flatMap(([naam, deel]) => {
    const items = itemsVan(deel);
    return items === null ? [] : [{ naam, items }];
  });
  const dragend = lijsten.filter(({ items }) => draagt(items));
  const gekozen = dragend.length > 0 ? dragend : lijsten.slice(0, 1);
  if (gekozen.length === 0) return zonderKop(planVan(schema));
  return { bladen: [], lijsten: gekozen.map(({ naam, items }) => ({ naam, plan: planVan(items) })) };
}

function zonderKop({ bladen, lijsten }: Plan): Plan {
  const kop: readonly string[] = [...KOP, 'voorlopig', 'wisstand'];
  return { bladen: bladen.filter(({ naam }) => !kop.includes(naam)), lijsten };
}

function planVan(schema: Schema): Plan {
  const bladen: { naam: string; pad: readonly string[] }[] = [];
  const lijsten: { naam: string; plan: Plan }[] = [];
  for (const [naam, deel] of Object.entries(schema.properties ?? {})) {
    // Addresses are for who walks the API.
    if (naam === 'links') continue;
    const items = itemsVan(deel);
    if (items !== null && !isVastlegging(schema) && draagt(items)) {
      lijsten.push({ naam, plan: planVan(items) });
      continue;
    }
    const onder = items ?? kern(deel);
    if (onder.properties === undefined) {
      if (onder.type !== 'object') bladen.push({ naam, pad: [naam] });
      continue;
    }
    const { bladen: binnen } = planVan(onder);
    bladen.push(...binnen.map((blad) => ({ naam: `${naam}.${blad.naam}`, pad: [naam, ...blad.pad] })));
  }
  return { bladen, lijsten };
}

function kolommenVan({ bladen, lijsten }: Plan): string[] {
  return [...bladen.map(({ naam }) => naam), ...(lijsten.length > 1 ? ['lijst'] : []), ...lijsten.flatMap(({ plan }) => kolommenVan(plan))];
}

/** The rows of an object: one for each item of its lists, or one without any. */
function rijenVan(plan: Plan, object: unknown, erboven: Rij): readonly Rij[] {
  const eigen = { ...erboven, ...Object.fromEntries(plan.bladen.map(({ naam, pad }) => [naam, cel(pluk(object, pad))])) };
  const rijen = uitLijsten(plan, object, eigen);
  return rijen.length === 0 ? [eigen] : rijen;
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
  if (Array.isArray(waarde)) return waarde.length === 0 ? null : waarde.map((lid) => String(cel(lid) ?? '')).join('\n');
  return JSON.stringify(waarde);
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
