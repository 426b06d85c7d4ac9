import { RELATIESOORTEN, type Relatie } from '@besluitregister/domain';
import { ApiProperty } from '@nestjs/swagger';
import { InhoudDto } from '../vastleggingen/inhoud.dto.js';
import { StukDto } from './terugkoppelingen.dto.js';

export class BedragAntwoord {
  @ApiProperty({ type: 'string', description: 'Zoals het er staat.' })
  woorden!: string;

  @ApiProperty({ type: 'number', description: 'In euro.' })
  euro!: number;
}

/** An earlier sitting, or its report, that a passage refers to. */
export class VerwijzingAntwoord {
  @ApiProperty({ type: 'string', description: 'Zoals het er staat.' })
  woorden!: string;

  @ApiProperty({ type: 'string', format: 'date', nullable: true, description: 'De dag van die vergadering, als de woorden haar geven.' })
  datum!: string | null;
}

/** A besluit, and the sitting that took it. */
export class BesluitverwijzingAntwoord {
  @ApiProperty({ format: 'uuid' })
  besluitId!: string;

  @ApiProperty({ format: 'uuid', description: 'De vergadering waarin het is genomen.' })
  vergaderingId!: string;
}

/** What a besluit seems to do to an earlier one; a person says whether it does. */
export class HerzieningAntwoord {
  @ApiProperty({ enum: RELATIESOORTEN, description: 'Wat het met het eerdere besluit doet.' })
  soort!: Relatie['soort'];

  @ApiProperty({ type: 'string', description: 'De woorden waaruit dat blijkt.' })
  woorden!: string;

  @ApiProperty({ type: 'string', format: 'date', description: 'De dag van het eerdere besluit.' })
  datum!: string;

  @ApiProperty({ type: [BesluitverwijzingAntwoord], description: 'De besluiten van die dag in dit overleg waar het om kan gaan: die van hetzelfde dossier, en anders alle.' })
  besluiten!: BesluitverwijzingAntwoord[];

  @ApiProperty({ type: 'boolean', description: 'Van die dag is er op hetzelfde dossier precies één.' })
  eenduidig!: boolean;
}

/** Where in the meeting something stands that a reviewer adds. */
export class PlaatsAntwoord {
  @ApiProperty({ type: 'integer', description: 'Vanaf deze regel, tot die van de volgende plaats.' })
  vanRegel!: number;

  @ApiProperty({ format: 'uuid', nullable: true, type: 'string' })
  agendapuntId!: string | null;

  @ApiProperty({ type: 'integer' })
  volgorde!: number;

  @ApiProperty({ type: [String], format: 'uuid', description: 'De dossiers waar het dan bij hoort.' })
  dossiers!: string[];
}

/** One proposal, and what became of it. */
export class VoorstelAntwoord {
  @ApiProperty({ format: 'uuid', description: 'Onder dit kenmerk wordt het vastgelegd.' })
  vastleggingId!: string;

  @ApiProperty({ enum: ['open', 'aanvaard', 'gewijzigd', 'verworpen'], description: 'Wat de beoordelaar besliste.' })
  stand!: 'open' | 'aanvaard' | 'gewijzigd' | 'verworpen';

  @ApiProperty({ type: 'string', nullable: true, description: 'Code van de reden, als het is verworpen.' })
  verworpenOm!: string | null;

  @ApiProperty({ type: 'string', description: 'Waarom het zo is gelezen.' })
  reden!: string;

  @ApiProperty({ type: 'number', nullable: true, description: 'Hoe zeker de automatische lezer was, van 0 tot 1.' })
  zekerheid!: number | null;

  @ApiProperty({ type: [BedragAntwoord], description: 'De bedragen die de passages noemen.' })
  bedragen!: BedragAntwoord[];

  @ApiProperty({ type: [VerwijzingAntwoord], description: 'De eerdere vergaderingen waarnaar de passages verwijzen.' })
  verwijzingen!: VerwijzingAntwoord[];

  @ApiProperty({ type: [HerzieningAntwoord], description: 'De eerdere besluiten die een open voorstel zo te lezen herziet; leg de relatie vast met een wijziging.' })
  herzieningen!: HerzieningAntwoord[];

  @ApiProperty({ type: InhoudDto, description: 'De inhoud, zoals een wijziging haar weer aanneemt.' })
  inhoud!: InhoudDto;
}

export class OvergeslagenStukAntwoord extends StukDto {
  @ApiProperty({ type: 'string', description: 'Code van de reden.' })
  reden!: string;
}

/** A report under review, as it now stands. */
export class TerugkoppelingAntwoord {
  @ApiProperty({ format: 'uuid' })
  terugkoppelingId!: string;

  @ApiProperty({ type: 'integer', description: 'Revisie van de terugkoppeling: If-Match is dit getal tussen aanhalingstekens.' })
  revisie!: number;

  @ApiProperty({ enum: ['ontvangen', 'overgenomen', 'ingetrokken'], description: 'Hoe ver zij is.' })
  fase!: 'ontvangen' | 'overgenomen' | 'ingetrokken';

  @ApiProperty({ format: 'uuid', description: 'De vergadering waarvan zij verslag doet.' })
  vergaderingId!: string;

  @ApiProperty({ format: 'uuid', description: 'Het overleg dat vergaderde.' })
  overlegId!: string;

  @ApiProperty({ format: 'date', description: 'De dag van de vergadering.' })
  datum!: string;

  @ApiProperty({ format: 'uuid' })
  documentId!: string;

  @ApiProperty({ format: 'uuid', description: 'De genummerde weergave waarin de regels zijn geteld.' })
  weergaveId!: string;

  @ApiProperty({ type: [VoorstelAntwoord], description: 'De voorstellen, in de volgorde van het verslag.' })
  voorstellen!: VoorstelAntwoord[];

  @ApiProperty({ type: [PlaatsAntwoord], description: 'Waar in de vergadering staat wat u op een regel toevoegt.' })
  plaatsen!: PlaatsAntwoord[];

  @ApiProperty({ type: [OvergeslagenStukAntwoord], description: 'Wat bewust wordt overgeslagen.' })
  overgeslagen!: OvergeslagenStukAntwoord[];
}
