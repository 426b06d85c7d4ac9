import { ApiProperty } from '@nestjs/swagger';
import type { Herkenning } from '../identiteit/identiteit.js';
import { ROLLEN_VAN_MENSEN, type MensRol } from '../identiteit/rollen.js';

export class RolAntwoord {
  @ApiProperty({ enum: ROLLEN_VAN_MENSEN, description: 'De rol.' })
  rol!: MensRol;

  @ApiProperty({ type: 'string', format: 'uuid', nullable: true, description: 'Het overleg waarvoor de rol geldt; null: voor alle overleggen.' })
  overlegId!: string | null;
}

/** `GET /v1/sessie`. */
export class SessieAntwoord {
  @ApiProperty({ description: 'Uw naam, zoals de aanmelddienst haar geeft.' })
  naam!: string;

  @ApiProperty({ enum: ['oidc', 'lokaal'], description: 'Hoe u bent aangemeld: bij de aanmelddienst van de organisatie, of op deze machine.' })
  methode!: 'oidc' | 'lokaal';

  @ApiProperty({ type: [RolAntwoord], description: 'Uw rollen.' })
  rollen!: RolAntwoord[];

  @ApiProperty({ type: 'string', format: 'date-time', nullable: true, description: 'Wanneer deze aanmelding verloopt; null: niet vanzelf.' })
  verlooptOp!: string | null;

  static van(herkenning: Herkenning): SessieAntwoord {
    if (herkenning.soort !== 'bekend') throw new Error('a route without ToegangGuard asks who is signed in');
    const { identiteit: { naam, methode, rollen }, verlooptOp } = herkenning;
    return { naam, methode, rollen: rollen.map((rol) => ({ ...rol })), verlooptOp: verlooptOp?.toISOString() ?? null };
  }
}
