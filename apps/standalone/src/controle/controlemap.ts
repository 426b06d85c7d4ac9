import { join } from 'node:path';

/** What stands where in the folder `controle` of the data folder. */
export interface Controlemap {
  /** The private key, PKCS #8 in PEM, mode 0600. */
  readonly sleutel: string;
  /** The key that takes its place; there only while the key is being changed. */
  readonly volgendeSleutel: string;
  /** What the signer last signed; belongs with the key, an older copy is never put back. */
  readonly laatstOndertekend: string;
  /** The published log: checkpoint, tiles and bundles in the layout of C2SP tlog-tiles. */
  readonly logboek: string;
  /** Every checkpoint that was published. */
  readonly controlepunten: string;
  /** What others signed over checkpoints: time stamps and cosignatures. */
  readonly ankers: string;
  readonly volgpunt: string;
}

/**
 * The files of one origin. The first has the folder itself, each later one a folder of its own below it, so that a
 * register that was restored under a new origin leaves all of the former where it was.
 *
 * @param oorsprong `<host>/<register>/<n>`
 */
export function controlemap(map: string, oorsprong = '1'): Controlemap {
  const volgnummer = /\d+$/.exec(oorsprong)?.[0] ?? '1';
  const eigen = volgnummer === '1' ? map : join(map, volgnummer);
  return {
    sleutel: join(eigen, 'ondertekensleutel.pem'),
    volgendeSleutel: join(eigen, 'ondertekensleutel.volgende.pem'),
    laatstOndertekend: join(eigen, 'laatst-ondertekend'),
    logboek: join(eigen, 'logboek'),
    controlepunten: join(eigen, 'controlepunten'),
    ankers: join(eigen, 'ankers'),
    volgpunt: join(eigen, 'volgpunt'),
  };
}
