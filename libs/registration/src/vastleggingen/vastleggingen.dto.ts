import { GeheelGetal, Genest, Id } from '@besluitregister/http';
import { RedenDto } from '../http/reden.dto.js';
import { InhoudDto } from './inhoud.dto.js';

export class RectificeerDto extends InhoudDto {
  @Genest(() => RedenDto)
  reden!: RedenDto;
}

export class BevestigDto {
  @GeheelGetal({ min: 1, max: 100_000, omschrijving: 'De versie van de inhoud die is gecontroleerd.' })
  versie!: number;
}

export class KoppelDto {
  @Id({ omschrijving: 'Het dossier.' })
  dossierId!: string;
}
