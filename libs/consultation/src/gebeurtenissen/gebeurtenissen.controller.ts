import { Handeling } from '@besluitregister/access';
import type { IncomingHttpHeaders, ServerResponse } from 'node:http';
import { besteMediatype, Gepagineerd, GetalInVraag, NummerUitPad, ongeldigeInvoer, Produceert } from '@besluitregister/http';
import { Controller, Get, Inject, Query, Req, Res, StreamableFile } from '@nestjs/common';
import { ApiHeader, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Antwoord } from '../antwoord/openapi.js';
import { gevonden } from '../gevonden.js';
import { LijstVraagDto } from '../lijsten/lijstvraag.dto.js';
import { GezichtspuntVraagDto } from '../vraag.dto.js';
import { gebeurtenisantwoordSchema, gebeurtenissenSchema, type Gebeurtenisantwoord, type Gebeurtenissenantwoord } from './gebeurtenissen.schema.js';
import { GebeurtenissenService } from './gebeurtenissen.service.js';

const JSON_ANTWOORD = 'application/json';
const STROOM = 'text/event-stream';

/** What a stream needs of the request and its answer. */
interface Verzoek {
  readonly headers: IncomingHttpHeaders;
}
interface Antwoordkanaal {
  readonly raw: ServerResponse;
  header(naam: string, waarde: string): unknown;
}

class GebeurtenissenVraagDto extends LijstVraagDto {
  @GetalInVraag({ min: 1, max: 999_999_999, optioneel: true, omschrijving: 'Begint bij de gebeurtenis met dit nummer. Een stroom zonder dit en zonder Last-Event-ID begint bij wat er nieuw bij komt.' })
  readonly vanaf?: number;
}

@ApiTags('Gebeurtenissen')
@Controller('gebeurtenissen')
export class GebeurtenissenController {
  constructor(@Inject(GebeurtenissenService) private readonly service: GebeurtenissenService) {}

  @Get()
  @Handeling('register.raadplegen')
  @ApiOperation({
    summary: 'De gebeurtenissen van het register, ook zodra zij er zijn',
    description: 'Op nummer, zonder beschermde tekst. Met Accept: text/event-stream komen zij als stroom (WHATWG HTML §9.2), elk met haar nummer als id, zodra de leesmodellen haar hebben; met Last-Event-ID gaat de stroom verder waar zij was, zonder iets over te slaan of dubbel te geven. Peildatum speelt hier geen rol.',
  })
  @ApiHeader({ name: 'Last-Event-ID', required: false, description: 'Nummer van de laatste gebeurtenis die u uit de stroom had.', schema: { type: 'integer', format: 'int64', minimum: 0 } })
  @Produceert(JSON_ANTWOORD, STROOM)
  @Antwoord(gebeurtenissenSchema, 'Een bladzijde met gebeurtenissen, of de stroom.', { [STROOM]: { schema: { type: 'string' } } })
  @Gepagineerd()
  lijst(
    @Query() vraag: GebeurtenissenVraagDto, @Req() request: Verzoek, @Res({ passthrough: true }) reply: Antwoordkanaal,
  ): Promise<Gebeurtenissenantwoord> | StreamableFile {
    if (besteMediatype(request.headers.accept, [JSON_ANTWOORD, STROOM]) !== STROOM) return this.service.lijst(vraag);
    const weg = new AbortController();
    reply.raw.once('close', () => { weg.abort(); });
    const lezing = this.service.stroom(beginVan(request.headers['last-event-id'], vraag.vanaf), weg.signal, () => reply.raw.writableLength);
    // A proxy must not hold events back until it has a bufferful.
    reply.header('X-Accel-Buffering', 'no');
    // A connection that falls idle while the server closes would hold it up.
    reply.header('Connection', 'close');
    return new StreamableFile(lezing, { type: `${STROOM}; charset=utf-8` });
  }

  @Get(':nummer')
  @Handeling('register.raadplegen')
  @ApiOperation({ summary: 'Eén gebeurtenis' })
  @Antwoord(gebeurtenisantwoordSchema, 'De gebeurtenis, zonder beschermde tekst.')
  async gebeurtenis(@NummerUitPad('nummer', 'Het nummer van de gebeurtenis, vanaf 1.') nummer: string, @Query() vraag: GezichtspuntVraagDto): Promise<Gebeurtenisantwoord> {
    return gevonden(await this.service.gebeurtenis(BigInt(nummer), vraag));
  }
}

/** The nummer behind which a stream begins. @throws Probleem (400) when Last-Event-ID is none */
function beginVan(laatste: string | string[] | undefined, vanaf: number | undefined): bigint | undefined {
  if (laatste === undefined || laatste === '') return vanaf === undefined ? undefined : BigInt(vanaf - 1);
  if (typeof laatste === 'string' && /^(?:0|[1-9]\d{0,15})$/.test(laatste)) return BigInt(laatste);
  throw ongeldigeInvoer([{ parameter: 'Last-Event-ID', code: 'nummer', melding: 'De header Last-Event-ID moet het nummer van een gebeurtenis zijn.' }]);
}
