import { ApiProperty } from '@nestjs/swagger';

/** A document in numbered lines, as passages point into it. */
export class WeergaveAntwoord {
  @ApiProperty({ format: 'uuid' })
  documentId!: string;

  @ApiProperty({ format: 'uuid' })
  weergaveId!: string;

  @ApiProperty({ type: 'string', description: 'Naam van het document.' })
  naam!: string;

  @ApiProperty({ type: 'integer', description: '1 zoals ontvangen, één meer voor elke lakking.' })
  versie!: number;

  @ApiProperty({ type: [String], description: 'De regels; de eerste is regel 1.' })
  regels!: string[];
}
