import type { Gereedheid } from '@besluitregister/http';
import type { Controlelog } from './controlelog.js';

/** How the audit log stands, as a part of readiness. */
export function controleonderdeel(log: Controlelog): Gereedheid['onderdelen'][string] {
  const { stand, fout } = log.status();
  return fout === undefined ? { status: stand } : { status: stand, melding: fout.message };
}
