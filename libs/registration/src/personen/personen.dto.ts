import { ROLLEN, type Rol } from '@besluitregister/domain';
import { Genest, GenesteLijst, Id, Kalenderdatum, Keuze, Tekst } from '@besluitregister/http';
import { MetRedenDto } from '../http/reden.dto.js';
import { OrganisatieDto } from '../vastleggingen/inhoud.dto.js';

export class PersoonDto {
  @Tekst({ max: 200 })
  naam!: string;
}

abstract class FunctieDto {
  @Keuze(ROLLEN)
  rol!: Rol;

  @Genest(() => OrganisatieDto, { nulbaar: true })
  organisatie!: OrganisatieDto | null;
}

export class AanvaardFunctieDto extends FunctieDto {
  @Kalenderdatum({ nulbaar: true, omschrijving: 'De eerste dag in de functie; leeg als niemand die noemt.' })
  geldigOp!: string | null;
}

export class LegNeerDto {
  @Kalenderdatum({ omschrijving: 'De eerste dag niet meer in de functie.' })
  geldigOp!: string;
}

export class PersoonSamenvoegingDto extends MetRedenDto {
  @Id({ omschrijving: 'De persoon die dezelfde is.' })
  inPersoonId!: string;
}

export class VastgelegdeFunctieDto extends FunctieDto {
  @Id()
  functieId!: string;

  @Kalenderdatum({ nulbaar: true, omschrijving: 'De eerste dag; leeg als die niet bekend is.' })
  van!: string | null;

  @Kalenderdatum({ nulbaar: true, omschrijving: 'De eerste dag niet meer; leeg zolang de functie loopt.' })
  tot!: string | null;
}

export class RectificeerPersoonDto extends MetRedenDto {
  @Tekst({ max: 200 })
  naam!: string;

  @GenesteLijst(() => VastgelegdeFunctieDto, { max: 100, omschrijving: 'Alle functies, zoals zij horen te zijn.' })
  functies!: VastgelegdeFunctieDto[];

  @Id({ nulbaar: true, omschrijving: 'De persoon waarin deze is opgegaan; leeg neemt een samenvoeging terug.' })
  opgegaanIn!: string | null;
}
