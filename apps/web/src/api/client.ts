import createClient from 'openapi-fetch';
import type { paths } from './schema.js';

/** The public HTTP API, and the only thing these screens talk to. */
export const api = createClient<paths>({ baseUrl: '/v1' });

/** Where the last command of these screens was recorded. */
let laatstePositie: string | null = null;

/** Remembers what was written, so that every read after it sees it. */
export function onthoudPositie(positie: string | null): void {
  laatstePositie = positie ?? laatstePositie;
}

/** What is read straight from its stream, or is no part of the register, needs no waiting for. */
const RECHTSTREEKS: ReadonlySet<string> = new Set([
  '/sessie', '/documenten/{documentId}/weergaven/{weergaveId}', '/terugkoppelingen/{terugkoppelingId}', '/vergaderingen/{vergaderingId}/vastleggingen/{vastleggingId}',
]);

api.use({
  onRequest({ request, schemaPath }) {
    if (request.method !== 'GET' || laatstePositie === null || RECHTSTREEKS.has(schemaPath)) return undefined;
    const adres = new URL(request.url);
    adres.searchParams.set('naPositie', laatstePositie);
    return new Request(adres, request);
  },
});
