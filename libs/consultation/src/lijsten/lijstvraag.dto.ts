import { GetalInVraag, Vorm } from '@besluitregister/http';
import { GezichtspuntVraagDto } from '../vraag.dto.js';

/** Most rows of one page. */
export const GROOTSTE_PAGINA = 500;

/** The form of a cursor; it holds what its list is ordered by, such as the longest name of a dossier. */
export const CURSOR = /^[A-Za-z0-9_-]{1,2000}$/;

/** Query parameters of every list: which part of it. */
export class LijstVraagDto extends GezichtspuntVraagDto {
  @Vorm(CURSOR, { optioneel: true, omschrijving: 'Waar de volgende bladzijde begint: overgenomen uit "volgende" van de vorige, of uit haar header Link. Zij hoort bij die ene vraag, met dezelfde filters en volgorde, en toont het register zoals het bij de eerste bladzijde was.' })
  readonly cursor?: string;

  @GetalInVraag({ min: 1, max: GROOTSTE_PAGINA, optioneel: true, omschrijving: 'Hoeveel hoogstens op een bladzijde; 50 als het er niet staat.' })
  readonly limit?: number;
}
