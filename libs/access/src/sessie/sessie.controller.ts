import { Controller, Delete, Get, HttpCode, Inject, Req, Res } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { VanHerkenning } from '../herkenning.js';
import { AANGEMELD, Handeling } from '../rechten/handeling.js';
import type { Herkenning } from '../identiteit/identiteit.js';
import { Toegang } from '../toegang.js';
import { SessieAntwoord } from './sessie.antwoord.js';

/** Who is signed in, and signing out. */
@Handeling(AANGEMELD)
@ApiTags('Sessie')
@Controller('sessie')
export class SessieController {
  constructor(@Inject(Toegang) private readonly toegang: Toegang) {}

  @Get()
  @ApiOperation({ summary: 'Wie u bent, in welke rollen, en wat u mag' })
  @ApiOkResponse({ description: 'De aanmelding waarmee dit verzoek is gedaan.', type: SessieAntwoord })
  sessie(@VanHerkenning() herkenning: Herkenning): SessieAntwoord {
    return SessieAntwoord.van(herkenning);
  }

  @Delete()
  @HttpCode(204)
  @ApiOperation({ summary: 'Meld u af', description: 'Beëindigt de sessie van het cookie; een token blijft geldig tot het verloopt.' })
  @ApiNoContentResponse({ description: 'U bent afgemeld.' })
  meldAf(@Req() verzoek: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): void {
    const waarde = this.toegang.koekje.lees(verzoek);
    if (waarde !== undefined) this.toegang.sessies.eindig(waarde);
    this.toegang.koekje.wis(reply);
  }
}
