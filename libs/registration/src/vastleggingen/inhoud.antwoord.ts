import { ApiProperty } from '@nestjs/swagger';
import { ACTIESOORTEN, STANDPUNTSOORTEN, type Inhoud } from '@besluitregister/domain';
import { ActieDto, BesluitDto, InhoudDto, MededelingDto, StandpuntDto } from './inhoud.dto.js';

/** A content as a client may send it back: the one of the four that it is, without where it came from. */
export function naarInhoudDto({ herkomst: _, ...inhoud }: Inhoud): InhoudDto {
  const dto = new InhoudDto();
  if (inhoud.soort === 'besluit') dto.besluit = Object.assign(new BesluitDto(), inhoud);
  else if (ACTIESOORTEN.some((soort) => soort === inhoud.soort)) dto.actie = Object.assign(new ActieDto(), inhoud);
  else if (STANDPUNTSOORTEN.some((soort) => soort === inhoud.soort)) dto.standpunt = Object.assign(new StandpuntDto(), inhoud);
  else dto.mededeling = Object.assign(new MededelingDto(), inhoud);
  return dto;
}

/** One vastlegging as it now stands, to be corrected. */
export class VastleggingAntwoord {
  @ApiProperty({ format: 'uuid', description: 'De vergadering.' })
  vergaderingId!: string;

  @ApiProperty({ format: 'uuid', description: 'De vastlegging.' })
  vastleggingId!: string;

  @ApiProperty({ type: 'integer', description: 'Revisie van de vergadering: If-Match is dit getal tussen aanhalingstekens.' })
  revisie!: number;

  @ApiProperty({ type: 'integer', description: 'Welke inhoud dit is: 1 zoals eerst vastgelegd.' })
  versie!: number;

  @ApiProperty({ description: 'Waar: er is niets meer aan te corrigeren.' })
  doorgehaald!: boolean;

  @ApiProperty({ type: InhoudDto, description: 'De inhoud, zoals een rectificatie haar weer aanneemt.' })
  inhoud!: InhoudDto;
}
