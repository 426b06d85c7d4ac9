import { Peildatum, Tekst, TotNummer, Vorm } from '@besluitregister/http';

/** A moment in UTC (RFC 3339), at most to the millisecond. */
const TIJDSTIP = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,3})?Z$/;

/** Query parameters of every answer: from where it looks at the record. */
export class GezichtspuntVraagDto {
  @Peildatum()
  readonly peildatum?: string;

  @TotNummer()
  readonly totNummer?: bigint;

  @Vorm(TIJDSTIP, { optioneel: true, omschrijving: 'Toont wat het register op dit ogenblik wist, in UTC: 2019-11-01T12:00:00Z.' })
  readonly bekendOp?: string;
}

/** Query parameters of the question the register exists for. */
export class BesluitvormingVraagDto extends GezichtspuntVraagDto {
  @Tekst({ max: 200, omschrijving: 'Het onderwerp, in gewone woorden: een dossier, een andere naam ervan, of woorden uit de tekst. Delen mogen met / , & of "en" gescheiden zijn.' })
  readonly onderwerp!: string;
}
