import { StoreUnavailableError } from '../../errors.js';

/** What broke and what to do, by result code of SQLite (https://sqlite.org/rescode.html) or of the file system. */
const REMEDIES: readonly (readonly [code: RegExp, remedy: string])[] = [
  [/^SQLITE_FULL/, 'De schijf is vol. Maak ruimte vrij en probeer het opnieuw.'],
  [/^(SQLITE_(READONLY|PERM)|EACCES|EPERM|EROFS)/, 'Er mag niet in worden geschreven. Geef het register schrijfrecht op het bestand en zijn map.'],
  [/^SQLITE_CANTOPEN/, 'Het kan niet worden geopend. Controleer of de map bestaat en of het register er schrijfrecht op heeft.'],
  [/^SQLITE_NOTADB/, 'Het is geen SQLite-bestand. Wijs het juiste bestand aan of zet een reservekopie terug.'],
  [/^SQLITE_CORRUPT/, 'Het is beschadigd. Zet een reservekopie terug.'],
  [/^SQLITE_(BUSY|LOCKED)/, 'Een ander programma houdt het bezet. Sluit dat programma en probeer het opnieuw.'],
  [/^SQLITE_IOERR/, 'Lezen of schrijven op de schijf mislukte. Controleer de schijf en probeer het opnieuw.'],
];

/** The Dutch sentence for a failure on this file, with the failure itself as cause. */
export function toStoreUnavailable(file: string, cause: unknown): StoreUnavailableError {
  const code = typeof cause === 'object' && cause !== null && 'code' in cause ? String(cause.code) : '';
  const remedy = REMEDIES.find(([pattern]) => pattern.test(code))?.[1]
    ?? `Het gebruik ervan mislukte: ${cause instanceof Error ? cause.message : String(cause)}.`;
  return new StoreUnavailableError(`Opslag van gebeurtenissen ${file}: ${remedy}`, { cause });
}
