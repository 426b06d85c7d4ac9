import openapiTS, { astToString } from 'openapi-typescript';
import { z } from 'zod';

const operatie = z.looseObject({ responses: z.record(z.string(), z.unknown()) });
const document = z.looseObject({ paths: z.record(z.string(), z.record(z.string(), operatie)) });

const metJson = z.looseObject({ content: z.looseObject({ 'application/json': z.unknown() }) });

/**
 * The types of the API for the client in apps/web: of every operation what it takes and what a good answer holds. What
 * goes wrong is a problem document everywhere, and words that explain are for people who read the description itself.
 */
export async function apiTypen(openApi: unknown): Promise<string> {
  const { paths, ...rest } = document.parse(openApi);
  const kaal = {
    ...rest,
    paths: Object.fromEntries(Object.entries(paths).map(([pad, operaties]) => [
      pad, Object.fromEntries(Object.entries(operaties).map(([methode, { responses, ...operatie }]) => [methode, { ...operatie, responses: goede(responses) }])),
    ])),
  };
  const knopen = await openapiTS(JSON.stringify(zonderUitleg(kaal)));
  return `// Made from the OpenAPI document by "npm run types" in apps/web. Not to be changed by hand.\n${astToString(knopen)}`;
}

function goede(responses: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(responses).filter(([status]) => status.startsWith('2')).map(([status, antwoord]) => [status, alsJson(antwoord)]));
}

/** The screens ask for JSON; the same answer as a table is for people. */
function alsJson(antwoord: unknown): unknown {
  const { success, data } = metJson.safeParse(antwoord);
  return success ? { ...data, content: { 'application/json': data.content['application/json'] } } : antwoord;
}

const UITLEG: ReadonlySet<string> = new Set(['description', 'summary', 'example', 'examples', 'operationId']);

/** A property may be called "description" itself: only texts are left out. */
function zonderUitleg(waarde: unknown): unknown {
  if (Array.isArray(waarde)) return waarde.map(zonderUitleg);
  if (typeof waarde !== 'object' || waarde === null) return waarde;
  return Object.fromEntries(Object.entries(waarde)
    .filter(([naam, deel]) => !UITLEG.has(naam) || (typeof deel === 'object' && !Array.isArray(deel) && naam !== 'example'))
    .map(([naam, deel]) => [naam, zonderUitleg(deel)]));
}
