import { ROLLEN, type Rol } from '@besluitregister/domain';
import { GeheelGetal, Genest, GenesteLijst, Id, Ids, JaNee, Kalenderdatum, Keuze, Tekst } from '@besluitregister/http';
import { MetRedenDto } from '../http/reden.dto.js';
import { OrganisatieDto } from '../vastleggingen/inhoud.dto.js';

export class PlanDto {
  @Id({ omschrijving: 'Het overleg dat vergadert.' })
  overlegId!: string;

  @Kalenderdatum()
  datum!: string;

  @GeheelGetal({ min: 1, max: 100, optioneel: true, omschrijving: 'De hoeveelste vergadering van dit overleg op die dag; 1 als er maar een was.' })
  volgnummer?: number;
}

export class VerplaatsDto {
  @Kalenderdatum({ omschrijving: 'De nieuwe datum.' })
  datum!: string;
}

export class RectificeerVergaderingDto extends MetRedenDto {
  @Kalenderdatum({ omschrijving: 'De juiste datum.' })
  datum!: string;
}

export class AgendapuntDto {
  @Id({ nulbaar: true, omschrijving: 'Het agendapunt waar dit een onderdeel van is.' })
  onderdeelVan!: string | null;

  @GeheelGetal({ min: 0, max: 1_000_000, omschrijving: 'Plaats op de agenda.' })
  volgorde!: number;

  @Tekst({ max: 500 })
  titel!: string;

  @Id({ nulbaar: true, omschrijving: 'Het dossier waar het over gaat.' })
  dossierId!: string | null;
}

export class AanwezigeDto {
  @Id()
  persoonId!: string;

  @Keuze(ROLLEN, { nulbaar: true })
  rol!: Rol | null;

  @Genest(() => OrganisatieDto, { nulbaar: true, omschrijving: 'Namens welke organisatie.' })
  organisatie!: OrganisatieDto | null;

  @JaNee({ omschrijving: 'Onwaar: afwezig, met bericht.' })
  aanwezig!: boolean;

  @Id({ nulbaar: true, omschrijving: 'Wie wordt vertegenwoordigd, als dat een ander is.' })
  namensPersoonId!: string | null;
}

export class PresentielijstDto {
  @Id({ nulbaar: true, omschrijving: 'Het agendapunt waar de lijst voor geldt; leeg voor de hele vergadering.' })
  agendapuntId!: string | null;

  @GenesteLijst(() => AanwezigeDto, { max: 500, omschrijving: 'De volledige lijst; zij vervangt een eerdere.' })
  aanwezigen!: AanwezigeDto[];
}

const SOORTEN = ['behandeling', 'gezamenlijk-standpunt'] as const;

export class VerwachtingDto {
  @Id()
  dossierId!: string;

  @Keuze(SOORTEN)
  soort!: (typeof SOORTEN)[number];

  @Ids({ min: 1, max: 500, omschrijving: 'De overleggen waarvan het wordt verwacht.' })
  overlegIds!: string[];

  @Id({ omschrijving: 'De vastlegging van deze vergadering waarvan de passage dat zegt.' })
  vastleggingId!: string;
}

export class BeeindigVerwachtingDto extends MetRedenDto {
  @Ids({ min: 1, max: 500, omschrijving: 'De overleggen waarvan het niet langer wordt verwacht.' })
  overlegIds!: string[];

  @Kalenderdatum({ omschrijving: 'Sinds wanneer niet meer.' })
  geldigOp!: string;
}

export class VaststellingDto {
  @Id({ omschrijving: 'De latere vergadering waarin het verslag is vastgesteld.' })
  inVergaderingId!: string;

  @Ids({ max: 1_000, omschrijving: 'De vastleggingen die bij de vaststelling zijn gewijzigd, elk met een rectificatie.' })
  gerectificeerd!: string[];
}
