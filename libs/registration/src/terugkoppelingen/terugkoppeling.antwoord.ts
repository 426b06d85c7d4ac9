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

  @ApiProperty({ type: [OvergeslagenStukAntwoord], description: 'Wat bewust wordt overgeslagen.' })
  overgeslagen!: OvergeslagenStukAntwoord[];
}
