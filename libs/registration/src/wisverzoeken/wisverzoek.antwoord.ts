import { ApiProperty } from '@nestjs/swagger';
import { WISBARE_VELDEN, wisdoelId, type Wisdoel, type WisverzoekState } from '@besluitregister/domain';

/** What a request names: where text stands, never what it says. */
export class WisdoelAntwoord {
  @ApiProperty({ enum: Object.keys(WISBARE_VELDEN) })
  soort!: Wisdoel['soort'];

  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty({ type: [String], description: 'De velden die worden gewist.' })
  velden!: string[];
}

/** What an erasure that was carried out came to. */
export class WisuitkomstAntwoord {
  @ApiProperty({ type: [String], description: 'Kenmerken van de vernietigde sleutels: wat daaronder stond is gewist, en ontbreekt niet.' })
  sleutels!: string[];

  @ApiProperty({ type: 'integer', description: 'Gebeurtenissen waarvan de tekst daarmee weg is.' })
  gebeurtenissen!: number;

  @ApiProperty({ type: 'integer', description: 'Opgeslagen bestanden die zijn verwijderd.' })
  documenten!: number;
}

/** A request for erasure and how far it is. */
export class WisverzoekAntwoord {
  @ApiProperty({ format: 'uuid' })
  wisverzoekId!: string;

  @ApiProperty({ type: 'integer', description: 'Revisie van het verzoek: If-Match is dit getal tussen aanhalingstekens.' })
  revisie!: number;

  @ApiProperty({
    enum: ['gevraagd', 'goedgekeurd', 'afgewezen', 'uitgevoerd'],
    description: 'Goedgekeurd: het wissen is begonnen en nog niet klaar. Uitgevoerd: de tekst is nergens meer te lezen.',
  })
  fase!: NonNullable<WisverzoekState>['fase'];

  @ApiProperty({ type: 'string', description: 'De grond in de wet.' })
  grond!: string;

  @ApiProperty({ type: [WisdoelAntwoord] })
  doelen!: WisdoelAntwoord[];

  @ApiProperty({ format: 'uuid' })
  gevraagdDoor!: string;

  @ApiProperty({ type: 'string', format: 'uuid', nullable: true, description: 'Wie het goedkeurde of afwees; altijd een ander.' })
  beslistDoor!: string | null;

  @ApiProperty({ type: WisuitkomstAntwoord, nullable: true })
  uitkomst!: WisuitkomstAntwoord | null;
}

/** A request as it stands. */
export function naarWisverzoekAntwoord(wisverzoekId: string, revisie: number, state: NonNullable<WisverzoekState>): WisverzoekAntwoord {
  const { fase, gevraagd: { grond, doelen, gevraagdDoor }, beslistDoor, uitgevoerd } = state;
  return {
    wisverzoekId, revisie, fase, grond, gevraagdDoor, beslistDoor,
    doelen: doelen.map((doel) => ({ soort: doel.soort, id: wisdoelId(doel), velden: [...doel.velden] })),
    uitkomst: uitgevoerd && { sleutels: [...uitgevoerd.sleutels], ...uitgevoerd.aantallen },
  };
}
