import {
  ACTIESOORTEN, MEDEDELINGSOORTEN, STANDPUNTSOORTEN, STREKKINGEN, UITKOMSTEN,
} from '@besluitregister/domain';
import { Id, JaNeeInVraag, Kalenderdatum, Keuze, Vorm } from '@besluitregister/http';
import { ACTIESTATUSSEN, type Actiestatus } from './actiestatus.js';
import { LijstVraagDto } from './lijstvraag.dto.js';

const optioneel = true;
const SORTERINGEN = ['datum', '-datum', 'nummer', '-nummer'] as const;
const ACTIESORTERINGEN = [...SORTERINGEN, 'termijn', '-termijn'] as const;
const HERKOMSTEN = ['handmatig', 'beoordeeld', 'automatisch'] as const;
const KRACHTEN = ['van-kracht', 'nog-niet-van-kracht', 'niet-meer-van-kracht'] as const;

/** Query parameters of every list of vastleggingen; what is left out sets no limit. */
export class VastleggingenVraagDto extends LijstVraagDto {
  @Id({ optioneel, omschrijving: 'Alleen van dit overleg.' })
  readonly overleg?: string;

  @Id({ optioneel, omschrijving: 'Alleen van deze vergadering.' })
  readonly vergadering?: string;

  @Id({ optioneel, omschrijving: 'Alleen in dit dossier, of in wat ermee is samengevoegd.' })
  readonly dossier?: string;

  @Vorm(/^[a-z0-9][a-z0-9-]{0,59}$/, { optioneel, omschrijving: 'Alleen in dossiers met dit thema.' })
  readonly thema?: string;

  @Kalenderdatum({ optioneel, omschrijving: 'Alleen van vergaderingen op of na deze dag.' })
  readonly van?: string;

  @Kalenderdatum({ optioneel, omschrijving: 'Alleen van vergaderingen op of voor deze dag.' })
  readonly tot?: string;

  @Id({ optioneel, omschrijving: 'Alleen wat deze persoon zei.' })
  readonly spreker?: string;

  @Keuze(HERKOMSTEN, { optioneel, omschrijving: 'Alleen wat zo tot stand kwam.' })
  readonly herkomst?: (typeof HERKOMSTEN)[number];

  @JaNeeInVraag({ optioneel, omschrijving: 'Alleen wat wel, of niet, door een mens is bevestigd.' })
  readonly bevestigd?: boolean;

  @JaNeeInVraag({ optioneel, omschrijving: 'Alleen wat wel, of niet, is doorgehaald. Zonder deze parameter staat ook het doorgehaalde in de lijst.' })
  readonly doorgehaald?: boolean;

  @JaNeeInVraag({ optioneel, omschrijving: 'Onwaar: zonder totaal en verdeling. In een groot register is de eerste bladzijde er dan eerder.' })
  readonly facetten?: boolean;

  @Keuze(SORTERINGEN, { optioneel, omschrijving: 'Op de dag van de vergadering, en daarin op de plaats in het verslag; of op het nummer van de eerste vastlegging. Met - ervoor de laatste vergadering of het laatste nummer eerst. Zonder deze parameter -datum.' })
  readonly sort?: string;
}

export class BesluitenVraagDto extends VastleggingenVraagDto {
  @Keuze(UITKOMSTEN, { optioneel, omschrijving: 'Alleen met deze uitkomst.' })
  readonly uitkomst?: (typeof UITKOMSTEN)[number];

  @Keuze(KRACHTEN, { optioneel, omschrijving: 'Alleen wat op de peildatum geldt, nog niet geldt of niet meer geldt.' })
  readonly kracht?: (typeof KRACHTEN)[number];
}

export class MededelingenVraagDto extends VastleggingenVraagDto {
  @Keuze(MEDEDELINGSOORTEN, { optioneel, omschrijving: 'Alleen van deze soort.' })
  readonly soort?: (typeof MEDEDELINGSOORTEN)[number];
}

export class StandpuntenVraagDto extends VastleggingenVraagDto {
  @Keuze(STANDPUNTSOORTEN, { optioneel, omschrijving: 'Alleen van deze soort.' })
  readonly soort?: (typeof STANDPUNTSOORTEN)[number];

  @Keuze(STREKKINGEN, { optioneel, omschrijving: 'Alleen met deze strekking.' })
  readonly strekking?: (typeof STREKKINGEN)[number];
}

export class ActiesVraagDto extends VastleggingenVraagDto {
  @Keuze(ACTIESOORTEN, { optioneel, omschrijving: 'Alleen van deze soort.' })
  readonly soort?: (typeof ACTIESOORTEN)[number];

  @Keuze(ACTIESTATUSSEN, { optioneel, omschrijving: 'Alleen wat op de peildatum zo staat; te-laat: open, en de dag van de termijn is voorbij.' })
  readonly status?: Actiestatus;

  @Keuze(ACTIESORTERINGEN, { optioneel, omschrijving: 'Op de dag van de vergadering, en daarin op de plaats in het verslag; op het nummer van de eerste vastlegging; of op de dag van de termijn (zonder dag achteraan). Met - ervoor de laatste vergadering, het laatste nummer of de laatste termijn eerst, en wat geen dag heeft daarvoor. Zonder deze parameter -datum.' })
  declare readonly sort?: string;
}
