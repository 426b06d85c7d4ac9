import { Id, Kalenderdatum, Tekst, Vorm } from '@besluitregister/http';
import { MetRedenDto } from '../http/reden.dto.js';

const CODE = /^[a-z0-9][a-z0-9-]{0,59}$/;

export class OpenDossierDto {
  @Tekst({ max: 300, omschrijving: 'Naam; geen ander dossier heet zo, ook niet anders gespeld.' })
  naam!: string;

  @Vorm(CODE, { nulbaar: true, omschrijving: 'Code van het thema: kleine letters, cijfers en streepjes.' })
  thema!: string | null;
}

export class NaamDto {
  @Tekst({ max: 300, omschrijving: 'De nieuwe naam.' })
  naam!: string;
}

export class AliasDto {
  @Tekst({ max: 300, omschrijving: 'Een andere naam voor hetzelfde dossier.' })
  alias!: string;
}

export class DossierSamenvoegingDto extends MetRedenDto {
  @Id({ omschrijving: 'Het dossier waarin dit opgaat.' })
  inDossierId!: string;
}

export class SluitingDto {
  @Kalenderdatum({ omschrijving: 'Op welke dag.' })
  geldigOp!: string;
}

export class HeropeningDto extends MetRedenDto {
  @Kalenderdatum({ omschrijving: 'Op welke dag.' })
  geldigOp!: string;
}

export class RectificeerDossierDto extends MetRedenDto {
  @Tekst({ max: 300 })
  naam!: string;

  @Vorm(CODE, { nulbaar: true, omschrijving: 'Code van het thema.' })
  thema!: string | null;

  @Kalenderdatum({ nulbaar: true, omschrijving: 'De dag van sluiting; leeg: het is nooit gesloten.' })
  geslotenOp!: string | null;
}
