import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Gepagineerd } from '@besluitregister/http';
import { Handeling } from '../rechten/handeling.js';
import type { Inzagelogboek, Inzagepagina } from './inzage.js';
import { InzagenAntwoord, InzagenVraagDto } from './inzagen.antwoord.js';

export const INZAGELOGBOEK = Symbol('Inzagelogboek');

/** The record of access, for the auditor. */
@ApiTags('Inzage')
@Controller('inzagen')
export class InzagenController {
  constructor(@Inject(INZAGELOGBOEK) private readonly logboek: Inzagelogboek) {}

  @Get()
  @Handeling('inzage.raadplegen')
  @ApiOperation({ summary: 'Wie wat vertrouwelijks of geheims heeft ingezien, doorzocht of uitgevoerd', description: 'In de velden van BIO2 8.15.01. Het staat in een logboek naast het register, met een eigen bewaartermijn.' })
  @ApiOkResponse({ description: 'Een bladzijde, de nieuwste eerst.', type: InzagenAntwoord })
  @Gepagineerd()
  inzagen(@Query() { actor, object, limit = 50, ...vraag }: InzagenVraagDto): Promise<Inzagepagina> {
    return this.logboek.lees({ ...vraag, actorId: actor, objectId: object, limiet: limit });
  }
}
