import { WISBARE_VELDEN } from '@besluitregister/domain';
import { GenesteLijst, Id, Keuze, KeuzeLijst } from '@besluitregister/http';
import { MetRedenDto } from '../http/reden.dto.js';
import { WISGRONDEN, type Wisgrond } from './wisverzoeken.service.js';

type Velden<S extends keyof typeof WISBARE_VELDEN> = (typeof WISBARE_VELDEN)[S][number][];

export class WisVastleggingDto {
  @Id()
  vastleggingId!: string;

  @Id({ omschrijving: 'De vergadering van de vastlegging.' })
  vergaderingId!: string;

  @KeuzeLijst(WISBARE_VELDEN.vastlegging, { min: 1, max: WISBARE_VELDEN.vastlegging.length })
  velden!: Velden<'vastlegging'>;
}

export class WisPersoonDto {
  @Id()
  persoonId!: string;

  @KeuzeLijst(WISBARE_VELDEN.persoon, { min: 1, max: WISBARE_VELDEN.persoon.length })
  velden!: Velden<'persoon'>;
}

export class WisDocumentDto {
  @Id()
  documentId!: string;

  @KeuzeLijst(WISBARE_VELDEN.document, { min: 1, max: WISBARE_VELDEN.document.length })
  velden!: Velden<'document'>;
}

/** What else can hold personal data; each with an id of its own, and some within another thing. */
export const ANDERE_WISDOELEN = [
  'voorstel', 'dossier', 'agendapunt', 'verwachting', 'gebruiker', 'overleg', 'vergadering', 'terugkoppeling', 'wisverzoek', 'register',
] as const;

export class WisAnderDto {
  @Keuze(ANDERE_WISDOELEN)
  soort!: (typeof ANDERE_WISDOELEN)[number];

  @Id()
  id!: string;

  @Id({ nulbaar: true, omschrijving: 'Van een agendapunt of verwachting de vergadering, van een voorstel de terugkoppeling; anders null.' })
  binnen!: string | null;

  @KeuzeLijst([...new Set(ANDERE_WISDOELEN.flatMap((soort) => [...WISBARE_VELDEN[soort]]))], { min: 1, max: 20 })
  velden!: string[];
}

export class WisverzoekDto extends MetRedenDto {
  @GenesteLijst(() => WisVastleggingDto, { max: 100 })
  vastleggingen!: WisVastleggingDto[];

  @GenesteLijst(() => WisPersoonDto, { max: 50 })
  personen!: WisPersoonDto[];

  @GenesteLijst(() => WisDocumentDto, { max: 50 })
  documenten!: WisDocumentDto[];

  @GenesteLijst(() => WisAnderDto, { max: 50, optioneel: true })
  andere?: WisAnderDto[];

  @Keuze(WISGRONDEN, { omschrijving: 'De grond in de wet.' })
  grond!: Wisgrond;
}

/** Nothing to say: who approves is who sends it. */
export class GoedkeuringDto {
  @Keuze(['goedgekeurd'], { omschrijving: 'Bevestigt dat dit geen vergissing is: wissen is niet terug te draaien.' })
  besluit!: 'goedgekeurd';
}
