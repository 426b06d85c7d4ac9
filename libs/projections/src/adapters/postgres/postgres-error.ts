import pg from 'pg';

import { DatabaseOpenError, DatabaseUnavailableError } from '../../database.js';

/** A server and a database on it, as a person names them. Without the password. */
export interface Place {
  readonly server: string;
  readonly database: string;
  readonly user: string;
}

/** SQLSTATE of the errors that say what to do about a connection (PostgreSQL, appendix A). */
const NO_SUCH_DATABASE = '3D000';
const NO_SUCH_ROLE = '22023';
const REFUSED = new Set(['28000', '28P01', '42501']);

/**
 * Why a connection could not be made. The driver's own words go into the message: nothing of the register has been
 * asked or sent yet, and they never hold the password.
 */
export function connectError(cause: unknown, place: Place): DatabaseOpenError | DatabaseUnavailableError {
  const { server, database, user } = place;
  const sqlState = cause instanceof pg.DatabaseError ? cause.code : undefined;
  if (sqlState === NO_SUCH_DATABASE) {
    return new DatabaseOpenError('database-ontbreekt', `De database ${database} op ${server} bestaat niet. `
      + 'Maak haar aan, of wijs een andere aan.', { cause });
  }
  if (sqlState === NO_SUCH_ROLE) {
    return new DatabaseOpenError('database-geweigerd', `De server ${server} kent de gevraagde rol niet (${words(cause)}). `
      + 'Maak de rollen aan met docker/postgres/rollen.sql.', { cause });
  }
  if (REFUSED.has(sqlState ?? '') || words(cause).startsWith('SASL')) {
    return new DatabaseOpenError('database-geweigerd', `De server ${server} weigert gebruiker ${user} voor database ${database} `
      + `(${words(cause)}). Controleer naam, wachtwoord en rol.`, { cause });
  }
  return unavailable(`De database ${database} op ${server} is niet bereikbaar (${words(cause)}). `
    + 'Controleer of PostgreSQL draait en of adres, poort en certificaat kloppen.', cause);
}

/** What to throw for a statement that failed: the error itself, unless the connection is gone with it. */
export function statementError(error: unknown, connectionLost: boolean, { server, database }: Place): unknown {
  // After FATAL the server closes the connection, whatever the reason.
  if (!connectionLost && !(error instanceof pg.DatabaseError && error.severity === 'FATAL')) return error;
  return unavailable(`De verbinding met database ${database} op ${server} is verbroken. Of de laatste wijziging is `
    + 'vastgelegd, is niet bekend. Probeer het opnieuw.', error);
}

function unavailable(message: string, cause: unknown): DatabaseUnavailableError {
  return new DatabaseUnavailableError(message, { cause });
}

function words(cause: unknown): string {
  // A host with several addresses fails with one error for each, and no words of its own.
  if (cause instanceof AggregateError) return cause.errors.map(words).join('; ');
  return cause instanceof Error ? cause.message : String(cause);
}
