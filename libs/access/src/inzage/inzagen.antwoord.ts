import { ApiProperty } from '@nestjs/swagger';
import { GetalInVraag, Id, Tijdstip, Vorm } from '@besluitregister/http';

export class InzagenVraagDto {
  @Tijdstip({ optioneel: true, omschrijving: 'Vanaf dit moment.' })
  readonly van?: string;

  @Tijdstip({ optioneel: true, omschrijving: 'Tot en met dit moment.' })
  readonly tot?: string;

  @Id({ optioneel: true, omschrijving: 'Alleen van deze persoon, onder pseudoniem.' })
  readonly actor?: string;

  @Id({ optioneel: true, omschrijving: 'Alleen inzage in deze vastlegging, terugkoppeling of dit document.' })
  readonly object?: string;

  @GetalInVraag({ min: 1, max: 500, optioneel: true, omschrijving: 'Hoeveel hoogstens op een bladzijde; 50 als het er niet staat.' })
  readonly limit?: number;

  @Vorm(/^\d{4}-\d{1,15}$/, { optioneel: true, omschrijving: 'Waar de volgende bladzijde begint, uit "volgende" van de vorige.' })
  readonly cursor?: string;
}

export class InzageActorAntwoord {
  @ApiProperty({ format: 'uuid', description: 'Onder pseudoniem, als in het register.' }) id!: string;
  @ApiProperty({ description: 'De naam volgens de aanmelding.' }) naam!: string;
  @ApiProperty({ description: 'In welke rol.' }) rol!: string;
  @ApiProperty({ type: 'string', nullable: true, description: 'Voor welke organisatie.' }) organisatie!: string | null;
  @ApiProperty({ description: 'Hoe aangemeld: oidc of lokaal.' }) methode!: string;
}

export class InzageObjectAntwoord {
  @ApiProperty({ description: 'vastlegging, document of terugkoppeling.' }) soort!: string;
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ type: 'string', nullable: true, description: 'Hoe vertrouwelijk het toen was; null als het antwoord dat niet zei.' }) vertrouwelijkheid!: string | null;
}

/** BIO2 8.15.01. */
export class InzageAntwoord {
  @ApiProperty({ description: 'Kenmerk van het verzoek.' }) id!: string;
  @ApiProperty({ required: false, description: 'Waaronder dit ook in het logboek dataverwerkingen staat (trace_id).' }) traceId?: string;
  @ApiProperty({ format: 'date-time', description: 'Tijdstempel.' }) tijdstip!: string;
  @ApiProperty({ description: 'Wie.' }) actor!: InzageActorAntwoord;
  @ApiProperty({ description: 'Wat deze deed.' }) actie!: string;
  @ApiProperty({ type: [InzageObjectAntwoord], description: 'Waarin inzage werd gegeven.' }) objecten!: InzageObjectAntwoord[];
  @ApiProperty({ description: 'Resultaat.' }) resultaat!: string;
  @ApiProperty({ description: 'Netwerkadres van wie het vroeg.' }) oorsprong!: string;
}

export class InzagenAntwoord {
  @ApiProperty({ type: [InzageAntwoord], description: 'De nieuwste eerst.' }) inzagen!: InzageAntwoord[];
  @ApiProperty({ type: 'string', nullable: true, description: 'Waar de volgende bladzijde begint.' }) volgende!: string | null;
}
