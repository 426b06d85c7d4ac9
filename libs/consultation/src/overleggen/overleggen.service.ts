import type { Database } from '@besluitregister/projections';
import { leden, overleggen } from '@besluitregister/read-models';
import { bepaalGezichtspunt, type GezichtspuntVraag, type Vandaag } from '../gezichtspunt.js';
import type { Overleggenantwoord } from './overleggen.schema.js';

/** The bodies whose meetings the register holds. */
export class OverleggenService {
  /** @param vandaag the peildatum of a question that names none */
  constructor(private readonly db: Database, private readonly vandaag?: Vandaag) {}

  /** All bodies by name, with their members and how much of each was read in. */
  async overleggen(vraag: GezichtspuntVraag = {}): Promise<Overleggenantwoord> {
    const { gezichtspunt, kop } = await bepaalGezichtspunt(this.db, vraag, this.vandaag);
    const rijen = await overleggen(this.db, gezichtspunt);
    return {
      ...kop,
      overleggen: await Promise.all(rijen.map(async ({ verslagen, verslagenVan, verslagenTot, ...overleg }) => ({
        ...overleg,
        ingelezen: { aantal: verslagen, van: verslagenVan, tot: verslagenTot },
        leden: await leden(this.db, overleg.overlegId, gezichtspunt),
      }))),
    };
  }
}
