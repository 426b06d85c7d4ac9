import { Keuze, Tekst, Vorm } from '@besluitregister/http';
import { LijstVraagDto } from '../lijsten/lijstvraag.dto.js';
import { GezichtspuntVraagDto } from '../vraag.dto.js';

const WEERGAVEN = ['leesbaar', 'technisch'] as const;

/** Query parameters of the list of dossiers; what is left out sets no limit. */
export class DossiersVraagDto extends LijstVraagDto {
  @Vorm(/^[a-z0-9][a-z0-9-]{0,59}$/, { optioneel: true, omschrijving: 'Alleen met dit thema.' })
  readonly thema?: string;

  @Tekst({ max: 200, optioneel: true, omschrijving: 'Alleen met al deze woorden in de naam of een andere naam; hoofdletters en accenten maken niet uit.' })
  readonly naam?: string;
}

export class GeschiedenisVraagDto extends GezichtspuntVraagDto {
  @Keuze(WEERGAVEN, { optioneel: true, omschrijving: 'Technisch: bij elke zin ook de gebeurtenis zoals zij is vastgelegd. Zonder deze parameter leesbaar.' })
  readonly weergave?: (typeof WEERGAVEN)[number];
}
