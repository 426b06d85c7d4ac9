import { Keuze, Tekst, Vorm } from '@besluitregister/http';
import { LijstVraagDto } from '../lijsten/lijstvraag.dto.js';
import { GezichtspuntVraagDto } from '../vraag.dto.js';

const WEERGAVEN = ['leesbaar', 'technisch'] as const;

/** Query parameter: by which name dossiers are sought, in every list of them. */
export function Dossiernaam(): PropertyDecorator {
  return Tekst({ max: 200, optioneel: true, omschrijving: 'Alleen dossiers met al deze woorden in de naam of een andere naam, ook als deel van een langer woord; hoofdletters en accenten maken niet uit.' });
}

/** Query parameters of the list of dossiers; what is left out sets no limit. */
export class DossiersVraagDto extends LijstVraagDto {
  @Vorm(/^[a-z0-9][a-z0-9-]{0,59}$/, { optioneel: true, omschrijving: 'Alleen met dit thema.' })
  readonly thema?: string;

  @Dossiernaam()
  readonly naam?: string;
}

export class GeschiedenisVraagDto extends GezichtspuntVraagDto {
  @Keuze(WEERGAVEN, { optioneel: true, omschrijving: 'Technisch: bij elke zin ook de gebeurtenis zoals zij is vastgelegd. Zonder deze parameter leesbaar.' })
  readonly weergave?: (typeof WEERGAVEN)[number];
}
