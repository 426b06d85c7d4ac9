import { PersonenbestandFout } from '@besluitregister/access';
import { AuditLogError } from '@besluitregister/audit-log';
import { DocumentStoreError } from '@besluitregister/documents';
import { StoreAccessDeniedError, StoreUnavailableError, StreamDeletedError, UnknownCheckpointError, UnreadableEventError } from '@besluitregister/event-store';
import { GeschondenVeldFout, HoofdsleutelFout, OnleesbaarVeldFout, SleutelbestandFout } from '@besluitregister/key-store';
import { DatabaseOpenError, DatabaseUnavailableError, ProjectionError } from '@besluitregister/projections';
import { AndereInrichting } from '@besluitregister/registration';
import { AnkerFout } from './controle/ankers.js';
import { ControlelogFout } from './controle/controlelog-fout.js';
import { GegevensmapFout } from './gegevensmap.js';
import { ConfiguratieFout } from './productie/configuratie.js';

/** Something wrong with the data folder or the machine under it, in words for whoever runs the register. */
export interface BekendeFout {
  readonly code: string;
  /** A Dutch sentence: what is wrong, where, what to do. */
  readonly bericht: string;
}

/** Errors that carry such a sentence themselves. */
const MET_EIGEN_ZIN = [
  GegevensmapFout, DatabaseOpenError, DatabaseUnavailableError, StoreAccessDeniedError, StoreUnavailableError, StreamDeletedError, UnreadableEventError, HoofdsleutelFout, SleutelbestandFout, DocumentStoreError,
  OnleesbaarVeldFout, GeschondenVeldFout, ProjectionError, AuditLogError, ControlelogFout, AnkerFout, AndereInrichting, PersonenbestandFout, ConfiguratieFout,
];

/** Result codes of the file system and of SQLite (https://sqlite.org/rescode.html), for the stores that pass them on. */
const MACHINE: readonly (readonly [code: RegExp, wat: string])[] = [
  [/^(EACCES|EPERM|EROFS|SQLITE_(READONLY|PERM|CANTOPEN))/, 'mag niet worden gelezen of geschreven; geef uzelf die rechten, of kies een andere map met --gegevens'],
  [/^(ENOSPC|EDQUOT|SQLITE_FULL)/, 'kan niet worden geschreven: de schijf is vol; maak ruimte vrij en probeer het opnieuw'],
  [/^(EIO|SQLITE_IOERR)/, 'kan niet worden gelezen of geschreven: de schijf gaf een fout; controleer de schijf en probeer het opnieuw'],
  [/^SQLITE_(CORRUPT|NOTADB)/, 'is beschadigd; zet het terug uit een reservekopie'],
];

/** What is known about an error of opening or using a register; undefined for a bug. */
export function bekendeFout(error: unknown): BekendeFout | undefined {
  if (!(error instanceof Error)) return undefined;
  if (error instanceof ProjectionError && (error.cause instanceof UnknownCheckpointError || error.cause instanceof UnreadableEventError)) {
    return { code: error.cause.code, bericht: error.cause.message };
  }
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  if (MET_EIGEN_ZIN.some((klasse) => error instanceof klasse)) return { code, bericht: metVeld(error) };
  const wat = MACHINE.find(([patroon]) => patroon.test(code))?.[1];
  if (wat === undefined) return undefined;
  const waar = 'path' in error && typeof error.path === 'string' ? `Het bestand ${error.path}` : 'Een bestand in de gegevensmap';
  return { code: code.toLowerCase(), bericht: `${waar} ${wat}.` };
}

/** A missing key or a tampered field says which field it is; those sentences hold a place and a key id, and no text. */
export function metVeld(error: Error): string {
  const { cause } = error;
  return cause instanceof OnleesbaarVeldFout || cause instanceof GeschondenVeldFout ? `${error.message} ${cause.message}` : error.message;
}
