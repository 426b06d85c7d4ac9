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

/**
 * SQLSTATE of what says nothing about the statement, which may go well the next time (PostgreSQL, appendix A): a
 * serialization failure or deadlock, no disk, memory or connections left, an object in use, a lock not had in time,
 * cancelled by somebody or by `statement_timeout`.
 */
const TEMPORARY = /^(40001|40P01|53...|55006|55P03|57014)$/;

/** Whether the connection is gone with a statement that failed: after FATAL the server closes it, whatever the reason. */
export function isFatal(error: unknown): boolean {
  return error instanceof pg.DatabaseError && error.severity === 'FATAL';
}

/** What to throw for a statement that failed: the error itself, unless the connection is gone with it or it may go well the next time. */
export function statementError(error: unknown, connectionLost: boolean, { server, database }: Place): unknown {
  if (connectionLost || isFatal(error)) {
    return unavailable(`De verbinding met database ${database} op ${server} is verbroken. Of de laatste wijziging is `
      + 'vastgelegd, is niet bekend. Probeer het opnieuw.', error);
  }
  if (error instanceof pg.DatabaseError && TEMPORARY.test(error.code ?? '')) {
    return unavailable(`De database ${database} op ${server} kon dit nu niet afmaken (code ${error.code ?? ''}). Probeer het opnieuw.`, error);
  }
  return error;
}

function unavailable(message: string, cause: unknown): DatabaseUnavailableError {
  return new DatabaseUnavailableError(message, { cause });
}

function words(cause: unknown): string {
  // A host with several addresses fails with one error for each, and no words of its own.
  if (cause instanceof AggregateError) return cause.errors.map(words).join('; ');
  return cause instanceof Error ? cause.message : String(cause);
}
