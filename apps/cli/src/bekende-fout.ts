import { bekendeFout } from '@besluitregister/standalone';
import { EXIT, Opdrachtfout, type Exitcode } from './uitvoer.js';

/** What to throw for an error: when it is a known one its Dutch sentence, otherwise the error itself. */
export function alsOpdrachtfout(error: unknown, exitcode: Exitcode = EXIT.onjuist): unknown {
  const bekend = bekendeFout(error);
  return bekend ? new Opdrachtfout(exitcode, bekend.code, bekend.bericht) : error;
}
