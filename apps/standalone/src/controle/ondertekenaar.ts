import { existsSync } from 'node:fs';
import { CheckpointSigner, CorruptStateError, formatVkey, parseVkey, type Vkey } from '@besluitregister/audit-log';
import type { RegisterState } from '@besluitregister/domain';
import { controlemap, type Controlemap } from './controlemap.js';

/** Who signs the log, and where it stands. */
export interface Ondertekenaar {
  readonly map: Controlemap;
  readonly signer: CheckpointSigner;
  /** Keys the log was signed with before. */
  readonly vroegereSleutels: readonly Vkey[];
}

/**
 * Opens the signer under the origin and with the key the register has recorded. When the register names the next
 * key already, the change of key was recorded and not finished: both keys sign until the log is sealed again.
 *
 * @param eersteOorsprong for a register that is not set up yet
 * @throws CorruptStateError `key-missing` when a register that is set up lacks its key: a new one is never made in its place
 */
export async function openOndertekenaar(map: string, register: RegisterState, eersteOorsprong: string): Promise<Ondertekenaar> {
  const origin = register?.oorsprong ?? eersteOorsprong;
  const plek = controlemap(map, origin);
  if (register !== null && !existsSync(plek.sleutel)) {
    throw new CorruptStateError('key-missing', `De ondertekensleutel ${plek.sleutel} ontbreekt. Is dit een teruggezette reservekopie, of is de sleutel verloren, begin dan `
      + 'een nieuwe oorsprong: besluitregister beheer herstel --reden "…". Er is niets gewijzigd.');
  }
  const signer = await CheckpointSigner.open({ keyFile: plek.sleutel, stateFile: plek.laatstOndertekend, origin });
  const vroegereSleutels = [...register?.vroegereSleutels ?? []].map(parseVkey);
  // A key that is neither is refused by whoever compares it with the register.
  if (vroegereSleutels.some((vkey) => formatVkey(vkey) === formatVkey(signer.vkey))) await signer.beginRotation(plek.volgendeSleutel);
  return { map: plek, signer, vroegereSleutels };
}
