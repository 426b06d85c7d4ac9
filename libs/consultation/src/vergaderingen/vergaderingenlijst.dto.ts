import { Id, JaNeeInVraag, Kalenderdatum, Keuze } from '@besluitregister/http';
import { LijstVraagDto } from '../lijsten/lijstvraag.dto.js';

const optioneel = true;
const SORTERINGEN = ['datum', '-datum'] as const;

/** Query parameters of the list of meetings; what is left out sets no limit. */
export class VergaderingenVraagDto extends LijstVraagDto {
  @Id({ optioneel, omschrijving: 'Alleen van dit overleg.' })
  readonly overleg?: string;

  @Id({ optioneel, omschrijving: 'Alleen waar dit dossier is behandeld, of wat ermee is samengevoegd.' })
  readonly dossier?: string;

  @Kalenderdatum({ optioneel, omschrijving: 'Alleen op of na deze dag.' })
  readonly van?: string;

  @Kalenderdatum({ optioneel, omschrijving: 'Alleen op of voor deze dag.' })
  readonly tot?: string;

  @JaNeeInVraag({ optioneel, omschrijving: 'Alleen wat op de peildatum wel, of nog niet, is gehouden.' })
  readonly gehouden?: boolean;

  @JaNeeInVraag({ optioneel, omschrijving: 'Alleen met, of zonder, een ingelezen terugkoppeling.' })
  readonly ingelezen?: boolean;

  @Keuze(SORTERINGEN, { optioneel, omschrijving: 'Op de dag van de vergadering; met - ervoor de laatste eerst. Zonder deze parameter -datum.' })
  readonly sort?: (typeof SORTERINGEN)[number];
}
