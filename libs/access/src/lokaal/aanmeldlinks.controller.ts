import { Controller, Inject, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import { standaardProbleem } from '@besluitregister/http';
import { VanHerkenning } from '../herkenning.js';
import type { Herkenning } from '../identiteit/identiteit.js';
import { Handeling } from '../rechten/handeling.js';
import { LokaleToegang } from './lokale-toegang.js';

export class AanmeldcodeAntwoord {
  @ApiProperty({ description: 'Voor wie.' })
  naam!: string;

  @ApiProperty({ description: 'Eenmalige code; open /aanmelden?code=… in de browser.' })
  code!: string;
}

export class AanmeldcodesAntwoord {
  @ApiProperty({ type: [AanmeldcodeAntwoord], description: 'Eén code per persoon die op deze machine is ingesteld.' })
  codes!: AanmeldcodeAntwoord[];
}

/** New one-time links, for whoever can read the token in the data folder. */
@ApiTags('Sessie')
@Controller('aanmeldlinks')
export class AanmeldlinksController {
  constructor(@Inject(LokaleToegang) private readonly lokaal: LokaleToegang) {}

  @Post()
  @Handeling('aanmeldlink.maken')
  @ApiOperation({ summary: 'Maak nieuwe aanmeldlinks', description: 'Alleen met het token uit de gegevensmap; een sessie in de browser maakt geen links voor anderen.' })
  @ApiCreatedResponse({ description: 'De codes; ze zijn één keer en een uur lang te gebruiken.', type: AanmeldcodesAntwoord })
  maak(@VanHerkenning() herkenning: Herkenning): AanmeldcodesAntwoord {
    if (herkenning.soort !== 'bekend' || herkenning.via !== 'token') throw standaardProbleem(403);
    return { codes: this.lokaal.codes().map((code) => ({ ...code })) };
  }
}
