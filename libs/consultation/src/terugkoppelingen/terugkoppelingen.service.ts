import type { Database } from '@besluitregister/projections';
import { terugkoppelingen } from '@besluitregister/read-models';
import { bepaalGezichtspunt, type GezichtspuntVraag, type Vandaag } from '../gezichtspunt.js';
import type { Terugkoppelingenantwoord } from './terugkoppelingen.schema.js';

/** The reports that came in: what is to be reviewed. */
export class WerkvoorraadService {
  /** @param vandaag the peildatum of a question that names none */
  constructor(private readonly db: Database, private readonly vandaag?: Vandaag) {}

  /** Every report, those still under review first. */
  async terugkoppelingen(vraag: GezichtspuntVraag = {}): Promise<Terugkoppelingenantwoord> {
    const { gezichtspunt, kop } = await bepaalGezichtspunt(this.db, vraag, this.vandaag);
    const rijen = await terugkoppelingen(this.db, gezichtspunt);
    return {
      ...kop,
      terugkoppelingen: rijen.map(({ overlegId, overlegNaam, documentNaam, ...rij }) =>
        ({ ...rij, overleg: { overlegId, naam: overlegNaam }, naam: documentNaam })),
    };
  }
}
