import { join } from 'node:path';

/** What stands where in the folder `controle` of the data folder. */
export interface Controlemap {
  /** The private key, PKCS #8 in PEM, mode 0600. */
  readonly sleutel: string;
  /** What the signer last signed; belongs with the key, an older copy is never put back. */
  readonly laatstOndertekend: string;
  /** The published log: checkpoint, tiles and bundles in the layout of C2SP tlog-tiles. */
  readonly logboek: string;
  readonly volgpunt: string;
}

export function controlemap(map: string): Controlemap {
  return {
    sleutel: join(map, 'ondertekensleutel.pem'),
    laatstOndertekend: join(map, 'laatst-ondertekend'),
    logboek: join(map, 'logboek'),
    volgpunt: join(map, 'volgpunt'),
  };
}
