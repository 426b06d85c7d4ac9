import { ORGANISATIESOORTEN, OVERLEGSOORTEN, type Organisatiesoort } from '@besluitregister/domain';
import { Genest, GenesteLijst, Kalenderdatum, Keuze, Tekst, Vorm } from '@besluitregister/http';
import { RedenDto } from '../http/reden.dto.js';

/** The longest name of a public body; libs/domain, openbareNaam. */
const MAX_NAAM = 200;

export class OverlegDto {
  @Tekst({ max: MAX_NAAM })
  naam!: string;

  @Keuze(OVERLEGSOORTEN)
  soort!: (typeof OVERLEGSOORTEN)[number];

  @Tekst({ max: MAX_NAAM, nulbaar: true })
  district!: string | null;

  @Kalenderdatum({ nulbaar: true, omschrijving: 'De dag van instelling; leeg als die niet bekend is.' })
  geldigOp!: string | null;
}

export class LidDto {
  @Keuze(ORGANISATIESOORTEN)
  soort!: Organisatiesoort;

  @Tekst({ max: MAX_NAAM })
  naam!: string;

  @Vorm(/^https:\/\/identifier\.overheid\.nl\/[\x21-\x7e]{1,200}$/, { nulbaar: true, omschrijving: 'Het adres in TOOI, als de organisatie daar staat.' })
  tooi!: string | null;
}

export class LidmaatschapDto {
  @Genest(() => LidDto)
  lid!: LidDto;

  @Kalenderdatum({ nulbaar: true, omschrijving: 'De eerste dag; leeg als die niet bekend is.' })
  geldigOp!: string | null;
}

export class LidmaatschapsbeeindigingDto {
  @Genest(() => LidDto)
  lid!: LidDto;

  @Kalenderdatum({ omschrijving: 'De eerste dag niet meer lid.' })
  geldigOp!: string;
}

export class OpheffingDto {
  @Kalenderdatum({ omschrijving: 'De eerste dag waarop het niet meer bestaat.' })
  geldigOp!: string;
}

export class VastgelegdLidmaatschapDto {
  @Genest(() => LidDto)
  lid!: LidDto;

  @Kalenderdatum({ nulbaar: true })
  van!: string | null;

  @Kalenderdatum({ nulbaar: true })
  tot!: string | null;
}

export class RectificeerOverlegDto extends OverlegDto {
  @Kalenderdatum({ nulbaar: true, omschrijving: 'De eerste dag waarop het niet meer bestaat; leeg zolang het bestaat.' })
  opgehevenOp!: string | null;

  @GenesteLijst(() => VastgelegdLidmaatschapDto, { max: 200, omschrijving: 'Alle lidmaatschappen, zoals zij horen te zijn.' })
  lidmaatschappen!: VastgelegdLidmaatschapDto[];

  @Genest(() => RedenDto)
  reden!: RedenDto;
}
