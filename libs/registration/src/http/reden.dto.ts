import { Genest, Keuze, Tekst } from '@besluitregister/http';

/** Codes of reasons; the words say more. */
export const REDENCODES = ['onjuist-gelezen', 'onjuist-verslag', 'dubbel', 'op-verzoek', 'gewijzigde-omstandigheden', 'privacy', 'anders'] as const;

export class RedenDto {
  @Keuze(REDENCODES, { omschrijving: 'Soort reden.' })
  code!: (typeof REDENCODES)[number];

  @Tekst({ max: 4_000, omschrijving: 'De reden in woorden: wat klopte er niet, of wat veranderde er?' })
  toelichting!: string;
}

/** A command that only needs a reason. */
export class MetRedenDto {
  @Genest(() => RedenDto)
  reden!: RedenDto;
}
