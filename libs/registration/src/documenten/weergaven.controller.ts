import { Handeling } from '@besluitregister/access';
import { Get, Inject } from '@nestjs/common';
import { documentDecider, geweigerd } from '@besluitregister/domain';
import { IdUitPad } from '@besluitregister/http';
import { Inzage, Inzagen, ofNietGevonden } from '../http/inzage.js';
import { Documentkluis } from '../import/documentkluis.js';
import { Aggregaten } from '../opdracht/aggregaten.js';
import { WeergaveAntwoord } from './weergave.antwoord.js';

/** Which lines of a document whoever asks may see; null: all. The read side knows. */
export type Regelzicht = (documentId: string) => Promise<ReadonlySet<number> | null>;
export const REGELZICHT = Symbol('Regelzicht');

/** What stands in the place of a line. */
const NIET_ZICHTBAAR = '[niet zichtbaar]';

/** The report itself, to be laid beside what was recorded from it. */
@Inzagen('documenten', 'Documenten')
export class WeergavenController {
  constructor(
    @Inject(Documentkluis) private readonly kluis: Documentkluis,
    @Inject(Aggregaten) private readonly aggregaten: Aggregaten,
    @Inject(REGELZICHT) private readonly zichtbareRegels: Regelzicht,
  ) {}

  @Get(':documentId/weergaven/:weergaveId')
  @Handeling('document.lezen')
  @Inzage('Een document in genummerde regels', WeergaveAntwoord)
  async weergave(@IdUitPad('documentId') documentId: string, @IdUitPad('weergaveId') weergaveId: string): Promise<WeergaveAntwoord> {
    const { state } = await this.aggregaten.laad(documentDecider, 'Document', documentId);
    const regels = state && (await this.kluis.regelsVan(documentId, weergaveId));
    const zichtbaar = regels && (await this.zichtbareRegels(documentId));
    return ofNietGevonden(state && regels
      ? { documentId, weergaveId, naam: state.naam, versie: state.versie, regels: regels.map((regel, plek) => (zichtbaar?.has(plek + 1) ?? true ? regel : NIET_ZICHTBAAR)) }
      : geweigerd('weergave-onbekend', `Weergave ${weergaveId} van document ${documentId} is niet in het register.`));
  }
}
