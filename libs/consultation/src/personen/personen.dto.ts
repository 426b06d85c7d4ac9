import { Tekst } from '@besluitregister/http';
import { LijstVraagDto } from '../lijsten/lijstvraag.dto.js';

export class PersonenVraagDto extends LijstVraagDto {
  @Tekst({ max: 100, optioneel: true, omschrijving: 'Alleen wie deze letters in de naam heeft; hoofdletters en accenten maken niet uit.' })
  readonly naam?: string;
}
