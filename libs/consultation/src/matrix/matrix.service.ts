import type { Database } from '@besluitregister/projections';
import { besluitvormingsmatrix, MATRIXVOLGORDEN, type Matrixcel, type MatrixFilter, type Matrixsortering } from '@besluitregister/read-models';
import type { Vandaag } from '../gezichtspunt.js';
import { bepaalBladzijde, type LijstVraag } from '../lijsten/pagina.js';
import type { Matrixantwoord } from './matrix.schema.js';

export interface MatrixVraag extends LijstVraag {
  /** By name when absent. */
  readonly sort?: Matrixsortering | undefined;
}

/** Dossiers against bodies. */
export class MatrixService {
  /** @param vandaag the peildatum of a question that names none */
  constructor(private readonly db: Database, private readonly vandaag?: Vandaag) {}

  /** Where each dossier of a page stands in each body, and how far the bodies have come together. */
  async matrix(filter: MatrixFilter, vraag: MatrixVraag = {}): Promise<Matrixantwoord> {
    const { sort: sortering = 'naam' } = vraag;
    const { gezichtspunt, kop, pagina, cursorVan } = await bepaalBladzijde(this.db, vraag, MATRIXVOLGORDEN[sortering], this.vandaag);
    const gevonden = await besluitvormingsmatrix(this.db, filter, { ...pagina, sortering }, gezichtspunt);
    return {
      ...kop,
      volgende: cursorVan(gevonden),
      overleggen: gevonden.overleggen.map(({ overlegId, naam, soort, district }) => ({ overlegId, naam, soort, district })),
      rijen: gevonden.rijen.map(({ dossierId, naam, thema, cellen, convergentie }) => ({
        dossier: { dossierId, naam }, thema, convergentie,
        cellen: cellen.map((cel) => celAntwoord(dossierId, cel)),
        links: { geschiedenis: `/v1/dossiers/${dossierId}/geschiedenis` },
      })),
    };
  }
}

function celAntwoord(dossierId: string, { besluit, ...cel }: Matrixcel): Matrixantwoord['rijen'][number]['cellen'][number] {
  return {
    ...cel,
    besluit: besluit && { ...besluit, links: { zelf: `/v1/besluiten/${besluit.vastleggingId}` } },
    links: { vastleggingen: `/v1/vastleggingen?dossier=${dossierId}&overleg=${cel.overlegId}` },
  };
}
