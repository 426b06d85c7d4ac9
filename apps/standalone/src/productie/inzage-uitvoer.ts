import type { Writable } from 'node:stream';
import type { Inzage, Inzageschrijver } from '@besluitregister/access';

/**
 * The record of access of the services: a line of JSON each, for the central log of the organisation, which keeps it, guards it
 * and answers for it (BIO2 8.15). Several services cannot share one log of files.
 */
export class InzageUitvoer implements Inzageschrijver {
  constructor(private readonly uit: Writable) {}

  /** Resolves when the stream has taken it. */
  schrijf(inzagen: readonly Inzage[]): Promise<void> {
    const regels = inzagen.map((inzage) => `${JSON.stringify({ logger: 'inzage', ...inzage })}\n`).join('');
    return new Promise((klaar, mislukt) => {
      this.uit.write(regels, (fout) => { if (fout) mislukt(fout); else klaar(); });
    });
  }
}
