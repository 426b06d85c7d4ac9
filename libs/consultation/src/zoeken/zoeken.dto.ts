import { Keuze, Tekst } from '@besluitregister/http';
import { ZOEKSORTERINGEN, type Zoeksortering } from '@besluitregister/read-models';
import { LijstVraagDto } from '../lijsten/lijstvraag.dto.js';

/** The longest question that is read. */
export const LANGSTE_VRAAG = 500;

/** Query parameters of searching. */
export class ZoekVraagDto extends LijstVraagDto {
  @Tekst({ max: LANGSTE_VRAAG, omschrijving: 'De zoekvraag: woorden die er allemaal in moeten staan, "een zinsdeel", begin*, EN, OF, NIET (of -), haakjes, en velden als spreker:bats, overleg:twente, soort:besluit, dossier:"…", jaar:2019.' })
  readonly q!: string;

  @Keuze(ZOEKSORTERINGEN, { optioneel: true, omschrijving: 'Het best passende eerst, of met -datum het nieuwste. Zonder deze parameter relevantie.' })
  readonly sort?: Zoeksortering;
}
