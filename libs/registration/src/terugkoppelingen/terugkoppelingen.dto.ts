import { Base64, GeheelGetal, GenesteLijst, Id, JaNee, Kalenderdatum, Keuze, Tekst } from '@besluitregister/http';

/** Largest report over HTTP, in bytes. */
export const GROOTSTE_VERSLAG = 20 * 1024 * 1024;
/** The same as base64, with room for the rest of the body. */
export const GROOTSTE_BASE64 = Math.ceil(GROOTSTE_VERSLAG / 3) * 4;

export class ImportDto {
  @Tekst({ max: 300, omschrijving: 'Bestandsnaam, met extensie: txt, md, pdf of docx.' })
  naam!: string;

  @Id({ omschrijving: 'Het overleg dat vergaderde.' })
  overlegId!: string;

  @Kalenderdatum({ omschrijving: 'De datum van de vergadering.' })
  datum!: string;

  @Base64({ max: GROOTSTE_BASE64, omschrijving: 'Het bestand.' })
  inhoud!: string;

  @JaNee({ optioneel: true, omschrijving: 'Leg wat is herkend eerst voor als voorstellen; anders wordt het meteen overgenomen, en staat dat erbij.' })
  beoordelen?: boolean;
}

/** Why a proposal is rejected. */
export const VERWERPREDENEN = ['geen-inhoud', 'dubbel', 'verkeerd-gelezen', 'anders'] as const;

export class VerwerpDto {
  @Keuze(VERWERPREDENEN)
  reden!: (typeof VERWERPREDENEN)[number];
}

/** Nothing to say but that the proposal was read and is right. */
export class AanvaardVoorstelDto {
  @JaNee({ omschrijving: 'Waar: ik heb het voorstel naast het verslag gelegd en het klopt.' })
  gecontroleerd!: boolean;
}

export class StukDto {
  @GeheelGetal({ min: 1, max: 1_000_000, omschrijving: 'Eerste regel, vanaf 1.' })
  vanRegel!: number;

  @GeheelGetal({ min: 0, max: 1_000_000, omschrijving: 'Eerste teken in die regel, vanaf 0.' })
  vanTeken!: number;

  @GeheelGetal({ min: 1, max: 1_000_000, omschrijving: 'Laatste regel.' })
  totRegel!: number;

  @GeheelGetal({ min: 0, max: 1_000_000, omschrijving: 'Teken na het laatste, in die regel.' })
  totTeken!: number;
}

/** Why a stretch of the report is passed over. */
export const OVERSLAREDENEN = ['kop', 'titel', 'opsommingsteken', 'herhaling', 'geen-inhoud', 'anders'] as const;

export class OvergeslagenDto {
  @Keuze(OVERSLAREDENEN)
  reden!: (typeof OVERSLAREDENEN)[number];

  @GenesteLijst(() => StukDto, { min: 1, max: 500 })
  stukken!: StukDto[];
}

export class OvernameDto {
  @GeheelGetal({ min: 0, max: 10_000, omschrijving: 'Hoeveel aanvaarde voorstellen u overneemt; wijkt dat af, dan is intussen iets gewijzigd.' })
  aantal!: number;
}
