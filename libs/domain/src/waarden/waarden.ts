import { z } from 'zod';

/** An aggregate or part id. */
export const id = () => z.uuid();

/** A calendar date in Europe/Amsterdam, `jjjj-mm-dd`. */
export const datum = () => z.iso.date();

/** A moment, ISO 8601 in UTC with milliseconds. */
export const tijdstip = () => z.iso.datetime({ precision: 3 });

/** The name of a public body: the only free text that is stored in the open. */
export const openbareNaam = () => z.string().min(1).max(200).meta({ openbaar: 'naam van een publiek orgaan' });

/** A code from a list kept outside the events (a theme, a reason): lower case, digits, hyphens. */
export const code = () => z.string().regex(/^[a-z0-9][a-z0-9-]{0,59}$/);

/** A URI in a government register, such as TOOI. */
export const registerUri = () => z.string().regex(/^https:\/\/identifier\.overheid\.nl\/[\x21-\x7e]{1,200}$/);

/** An HMAC-SHA-256 under a key of the key store, hex. */
export const hmac = () => z.string().regex(/^[0-9a-f]{64}$/);

/** A SHA-256 digest, hex. */
export const sha256 = () => z.string().regex(/^[0-9a-f]{64}$/);

/** A count or a place; within 32 bits, as the read models keep it. */
export const aantal = () => z.int32().nonnegative();

export const ROLLEN = [
  'burgemeester', 'wethouder', 'voorzitter', 'portefeuillehouder', 'secretaris', 'politiechef', 'politie',
  'officier-van-justitie', 'openbaar-ministerie', 'directeur', 'projectleider', 'adviseur', 'lid', 'anders',
] as const;
export type Rol = (typeof ROLLEN)[number];

export const ORGANISATIESOORTEN = [
  'gemeente', 'politie', 'openbaar-ministerie', 'provincie', 'veiligheidsregio', 'riec', 'rijk', 'anders',
] as const;
export type Organisatiesoort = (typeof ORGANISATIESOORTEN)[number];
