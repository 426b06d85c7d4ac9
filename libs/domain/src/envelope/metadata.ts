import { z } from 'zod';
import { beschermd } from '../waarden/beschermd.js';
import { code, id, openbareNaam, tijdstip } from '../waarden/waarden.js';

/** The roles of DESIGN §11; `systeem` is the register itself. */
export const GEBRUIKERSROLLEN = [
  'lezer', 'secretaris', 'voorzitter', 'auditor', 'functionaris-gegevensbescherming', 'beheerder', 'systeem',
] as const;

export const actorSchema = z.strictObject({
  id: id(),
  role: z.enum(GEBRUIKERSROLLEN),
  organisation: z.nullable(openbareNaam()),
  method: z.enum(['oidc', 'lokaal', 'systeem']),
});
/** Who made the event happen; `id` is pseudonymous (see GebruikerAangemeld). */
export type Actor = Readonly<z.infer<typeof actorSchema>>;

export const redenSchema = z.strictObject({ code: code(), toelichting: beschermd(4_000) });
/** Why: mandatory on every correction, doorhaling and erasure. */
export type Reden = Readonly<z.infer<typeof redenSchema>>;

export const metadataSchema = z.strictObject({
  schemaVersion: z.int().positive(),
  stream: z.string().regex(/^[a-z0-9.]{1,20}[A-Za-z]+-[0-9a-f-]{36}$/),
  revision: z.int().nonnegative(),
  recordedAt: tijdstip(),
  actor: actorSchema,
  reason: z.nullable(redenSchema),
  commandId: id(),
  $correlationId: id(),
  $causationId: id(),
});
/** The envelope's metadata, protected text readable. `recordedAt` is the writer's clock. */
export type Metadata = Readonly<z.infer<typeof metadataSchema>>;
