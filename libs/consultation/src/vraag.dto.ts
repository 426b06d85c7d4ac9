import { NaPositie, Peildatum, Tekst, Tijdstip, TotNummer } from '@besluitregister/http';

/** Query parameters of every answer: from where it looks at the record. */
export class GezichtspuntVraagDto {
  @Peildatum()
  readonly peildatum?: string;

  @TotNummer()
  readonly totNummer?: bigint;

  @Tijdstip({ optioneel: true, omschrijving: 'Toont wat het register op dit ogenblik wist: 2019-11-01T12:00:00Z.' })
  readonly bekendOp?: string;

  @NaPositie()
  readonly naPositie?: string;
}

/** Query parameters of the question the register exists for. */
export class BesluitvormingVraagDto extends GezichtspuntVraagDto {
  @Tekst({ max: 200, omschrijving: 'Het onderwerp, in gewone woorden: een dossier, een andere naam ervan, of woorden uit de tekst. Delen mogen met / , & of "en" gescheiden zijn.' })
  readonly onderwerp!: string;
}
