import { WOO_GRONDEN } from '@besluitregister/domain';
import { Genest, Kalenderdatum, Keuze, Tekst } from '@besluitregister/http';
import { MetRedenDto } from '../http/reden.dto.js';

/** Exactly one of the two. */
export class GeheimhoudingsgrondDto {
  @Keuze(WOO_GRONDEN, { nulbaar: true, omschrijving: 'Het artikel van de Woo.' })
  wooArtikel!: (typeof WOO_GRONDEN)[number] | null;

  @Tekst({ max: 300, nulbaar: true, omschrijving: 'Een andere wet: naam en artikel.' })
  andereWet!: string | null;
}

export class LegOpDto extends MetRedenDto {
  @Genest(() => GeheimhoudingsgrondDto)
  grond!: GeheimhoudingsgrondDto;

  @Kalenderdatum({ nulbaar: true, omschrijving: 'De laatste dag; leeg: tot zij wordt opgeheven.' })
  totEnMet!: string | null;

  @Kalenderdatum({ nulbaar: true, omschrijving: 'Voor wanneer zij bekrachtigd moet zijn, anders vervalt zij; leeg: bekrachtiging is niet nodig.' })
  bekrachtigenVoor!: string | null;

  @Kalenderdatum({ omschrijving: 'Vanaf welke dag.' })
  geldigOp!: string;
}

export class BekrachtigDto {
  @Kalenderdatum({ omschrijving: 'Op welke dag.' })
  geldigOp!: string;
}

export class VerlengDto extends MetRedenDto {
  @Kalenderdatum({ nulbaar: true, omschrijving: 'De nieuwe laatste dag; leeg: tot zij wordt opgeheven.' })
  totEnMet!: string | null;

  @Kalenderdatum({ omschrijving: 'Op welke dag daartoe is besloten.' })
  geldigOp!: string;
}

export class HefOpDto extends MetRedenDto {
  @Kalenderdatum({ omschrijving: 'Vanaf welke dag zij niet meer geldt.' })
  geldigOp!: string;
}
