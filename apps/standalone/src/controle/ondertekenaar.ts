import { CheckpointSigner, formatVkey, parseVkey, type Vkey } from '@besluitregister/audit-log';
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
 */
export async function openOndertekenaar(map: string, register: RegisterState, eersteOorsprong: string): Promise<Ondertekenaar> {
  const origin = register?.oorsprong ?? eersteOorsprong;
  const plek = controlemap(map, origin);
  const signer = await CheckpointSigner.open({ keyFile: plek.sleutel, stateFile: plek.laatstOndertekend, origin });
  const vroegereSleutels = [...register?.vroegereSleutels ?? []].map(parseVkey);
  // A key that is neither is refused by whoever compares it with the register.
  if (vroegereSleutels.some((vkey) => formatVkey(vkey) === formatVkey(signer.vkey))) await signer.beginRotation(plek.volgendeSleutel);
  return { map: plek, signer, vroegereSleutels };
}
