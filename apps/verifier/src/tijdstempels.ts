import type { X509Certificate } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { AuditLogError, decodeUtf8, readPemCertificates, verifyTimestamp } from '@besluitregister/audit-log';
import { vanDeAuditor } from './bevinding.js';
import { zin } from './taal.js';

/** A time stamp as it lies in a pack: the answer of the service, and the checkpoint it is about. */
export interface Stempel {
  readonly bestand: string;
  readonly response: Uint8Array;
  readonly message: Uint8Array;
}

/** What the time stamps in a pack show. */
export interface Stempelverslag {
  readonly aanwezig: number;
  /** Those of services the auditor trusts, over checkpoints of this log, the largest first. */
  readonly geldig: readonly { readonly omvang: bigint; readonly gegevenOp: string; readonly dienst: string }[];
  /** Of another service, or over a checkpoint that does not lie in the pack. */
  readonly nietGeteld: readonly string[];
}

/** Verifies the time stamps of a pack (L2) once it is known which checkpoints fit the log. */
export class Tijdstempels {
  readonly #omvang = new Map<string, bigint>();

  /** @param ankers certificates of the services the auditor trusts; none: nothing is judged */
  constructor(private readonly stempels: readonly Stempel[], private readonly ankers: readonly X509Certificate[]) {
    for (const { message } of stempels) this.#omvang.set(Buffer.from(message).toString('latin1'), 0n);
  }

  /** A checkpoint that fits the log. */
  past(note: string, omvang: bigint): void {
    const sleutel = Buffer.from(note).toString('latin1');
    if (this.#omvang.has(sleutel)) this.#omvang.set(sleutel, omvang);
  }

  /** @throws VerificationError, FormatError when a time stamp was changed */
  verslag(): Stempelverslag {
    const geldig: Stempelverslag['geldig'][number][] = [];
    const nietGeteld: string[] = [];
    for (const { bestand, response, message } of this.ankers.length === 0 ? [] : this.stempels) {
      const omvang = this.#omvang.get(Buffer.from(message).toString('latin1')) ?? 0n;
      const stempel = geldigOf(response, message, this.ankers);
      if (stempel === undefined || omvang === 0n) nietGeteld.push(bestand);
      else geldig.push({ omvang, gegevenOp: stempel.genTime, dienst: stempel.service });
    }
    geldig.sort((a, b) => (a.omvang > b.omvang ? -1 : 1));
    return { aanwezig: this.stempels.length, geldig, nietGeteld };
  }
}

/** The time stamp, or undefined when it is of a service the auditor does not trust. */
function geldigOf(response: Uint8Array, message: Uint8Array, anchors: readonly X509Certificate[]) {
  try {
    return verifyTimestamp({ response, message, anchors });
  } catch (error) {
    if (error instanceof AuditLogError && error.code === 'timestamp-untrusted') return undefined;
    throw error;
  }
}

/** The certificates of services the auditor trusts. @throws Bevinding `certificaat-onbruikbaar` */
export async function leesAnkers(bestand: string | undefined): Promise<X509Certificate[]> {
  if (bestand === undefined) return [];
  try {
    return readPemCertificates(decodeUtf8(await readFile(bestand)));
  } catch (error) {
    throw vanDeAuditor('certificaat-onbruikbaar', zin(`Uw certificaatbestand ${bestand} is niet bruikbaar.`, `Your certificate file ${bestand} cannot be used.`), error);
  }
}
