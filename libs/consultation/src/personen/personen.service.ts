import type { Database } from '@besluitregister/projections';
import { personenlijst, PERSONENVOLGORDE, type PersoonRij } from '@besluitregister/read-models';
import type { Vandaag } from '../gezichtspunt.js';
import { bepaalBladzijde, type LijstVraag } from '../lijsten/pagina.js';
import type { Personenantwoord, Persoon } from './personen.schema.js';

/** The people who spoke or are named. */
export class PersonenService {
  /** @param vandaag the peildatum of a question that names none */
  constructor(private readonly db: Database, private readonly vandaag?: Vandaag) {}

  /** A page of people by name. */
  async lijst(vraag: LijstVraag & { readonly naam?: string | undefined } = {}): Promise<Personenantwoord> {
    const { gezichtspunt, kop, pagina, cursorVan } = await bepaalBladzijde(this.db, vraag, PERSONENVOLGORDE, this.vandaag);
    const gevonden = await personenlijst(this.db, { naam: vraag.naam }, pagina, gezichtspunt);
    return {
      ...kop,
      volgende: cursorVan(gevonden),
      personen: gevonden.rijen.map((rij) => ({
        ...persoonAntwoord(rij), vastleggingen: rij.vastleggingen, links: { standpunten: `/v1/personen/${rij.persoonId}/standpunten` },
      })),
    };
  }
}

/** A person as answers show them. */
export function persoonAntwoord({ persoonId, naam, functies, samengevoegd }: PersoonRij): Persoon {
  return {
    persoonId, naam,
    functies: functies.map(({ functieId, rol, organisatie, van, tot }) =>
      ({ functieId, rol, organisatie: organisatie && { soort: organisatie.soort, naam: organisatie.naam }, van, tot })),
    samengevoegd: [...samengevoegd],
  };
}
