import { GenesteLijst, Genest, Id, Ids, Kalenderdatum, Tekst } from '@besluitregister/http';
import { RedenDto } from '../http/reden.dto.js';
import { BetrokkeneDto, TermijnDto } from '../vastleggingen/inhoud.dto.js';

abstract class GebeurdDto {
  @Kalenderdatum({ omschrijving: 'De dag waarop het gebeurde.' })
  geldigOp!: string;
}

export class VoortgangDto extends GebeurdDto {
  @Tekst({ max: 4_000 })
  woorden!: string;
}

export class BewijsVastleggingDto {
  @Id()
  vastleggingId!: string;

  @Id({ omschrijving: 'De vergadering van die vastlegging.' })
  vergaderingId!: string;
}

export class AfdoeningDto extends GebeurdDto {
  @Ids({ max: 10, omschrijving: 'Documenten waaruit het blijkt.' })
  documenten!: string[];

  @GenesteLijst(() => BewijsVastleggingDto, { max: 10, omschrijving: 'Vastleggingen waaruit het blijkt.' })
  vastleggingen!: BewijsVastleggingDto[];

  @Tekst({ max: 4_000, nulbaar: true })
  woorden!: string | null;
}

/** What is no longer needed, or opened again. */
export class VervallenDto extends GebeurdDto {
  @Genest(() => RedenDto)
  reden!: RedenDto;
}

export class TermijnverleggingDto extends VervallenDto {
  @Genest(() => TermijnDto)
  termijn!: TermijnDto;
}

export class OverdrachtDto extends GebeurdDto {
  @Genest(() => BetrokkeneDto, { omschrijving: 'Wie het voortaan doet.' })
  houder!: BetrokkeneDto;
}
