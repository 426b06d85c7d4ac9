import { AuditLogError, CorruptStateError, FormatError, VerificationError } from '@besluitregister/audit-log';
import { foutcode } from './foutcode.js';
import { FOUTEN_EN, zin, type Tweetalig } from './taal.js';

/** Exit codes; part of the interface of this tool and never given another meaning. */
export const UITGANG = {
  inOrde: 0,
  nietTeControleren: 2,
  onvoldoende: 3,
  vervalst: 10,
  afgesplitst: 11,
  ingekort: 12,
  gebruik: 64,
} as const;
export type Uitgang = (typeof UITGANG)[keyof typeof UITGANG];

/** A check that ended otherwise than in order: with an exit code, a stable word and a sentence. */
export class Bevinding extends Error {
  override readonly name = 'Bevinding';

  constructor(
    readonly uitgang: Uitgang,
    readonly code: string,
    readonly zin: Tweetalig,
    /** For machines, such as the two checkpoints that contradict each other. */
    readonly gegevens: Readonly<Record<string, unknown>> = {},
  ) {
    super(zin.nl);
  }
}

/** What an error means for the verdict. What is not known is thrown on: a bug must not look like a verdict. */
export function alsBevinding(error: unknown): Bevinding {
  if (error instanceof Bevinding) return error;
  if (error instanceof AuditLogError) {
    // The form of what is checked is part of what was signed; only missing data leaves the question open.
    const geschonden = error instanceof VerificationError || error instanceof FormatError;
    const uitgang = geschonden ? UITGANG.vervalst : UITGANG.nietTeControleren;
    return new Bevinding(uitgang, error.code, zin(error.message, FOUTEN_EN[error.code]));
  }
  const code = foutcode(error);
  if (code !== undefined) {
    const waar = padVan(error);
    return new Bevinding(UITGANG.nietTeControleren, 'niet-leesbaar', zin(
      `${waar} kan niet worden gelezen of geschreven (${code}); controleer het pad en de rechten.`,
      `${waar} cannot be read or written (${code}); check the path and the permissions.`));
  }
  throw error;
}

/** An error in something the auditor brought along (policy, state, key): nothing is said about the register. */
export function vanDeAuditor(code: string, wat: Tweetalig, error: unknown): Bevinding {
  if (!(error instanceof AuditLogError) || error instanceof CorruptStateError) return alsBevinding(error);
  return new Bevinding(UITGANG.nietTeControleren, code, zin(`${wat.nl} ${error.message}`, `${wat.en} ${FOUTEN_EN[error.code]}`));
}

function padVan(error: unknown): string {
  return typeof error === 'object' && error !== null && 'path' in error ? String(error.path) : '';
}
