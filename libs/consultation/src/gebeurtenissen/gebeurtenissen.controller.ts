import { Handeling } from '@besluitregister/access';
import type { IncomingHttpHeaders, ServerResponse } from 'node:http';
import { besteMediatype, Gepagineerd, GetalInVraag, NummerUitPad, ongeldigeInvoer, Produceert, type Foutregel, type Probleem } from '@besluitregister/http';
import { Controller, Get, Inject, Query, Req, Res, StreamableFile } from '@nestjs/common';
import { ApiHeader, ApiNoContentResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
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
  code(status: number): unknown;
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
    description: 'Op nummer, zonder beschermde tekst. Met Accept: text/event-stream komen zij als stroom (WHATWG HTML §9.2), elk met haar nummer als id, zodra de leesmodellen haar hebben; met Last-Event-ID gaat de stroom verder waar zij was, zonder iets over te slaan of dubbel te geven. Met totNummer eindigt de stroom bij die gebeurtenis. Peildatum speelt hier geen rol.',
  })
  @ApiHeader({ name: 'Last-Event-ID', required: false, description: 'Nummer van de laatste gebeurtenis die u uit de stroom had.', schema: { type: 'integer', format: 'int64', minimum: 0 } })
  @Produceert(JSON_ANTWOORD, STROOM)
  @Antwoord(gebeurtenissenSchema, 'Een bladzijde met gebeurtenissen, of de stroom.', { [STROOM]: { schema: { type: 'string' } } })
  @ApiNoContentResponse({ description: 'De stroom tot en met totNummer was al uit: verbind niet opnieuw (WHATWG HTML §9.2).' })
  @Gepagineerd()
  async lijst(
    @Query() vraag: GebeurtenissenVraagDto, @Req() request: Verzoek, @Res({ passthrough: true }) reply: Antwoordkanaal,
  ): Promise<Gebeurtenissenantwoord | StreamableFile | undefined> {
    if (besteMediatype(request.headers.accept, [JSON_ANTWOORD, STROOM]) !== STROOM) return this.service.lijst(vraag);
    const { vanaf, totNummer } = vraag;
    weigerBladzijde(vraag);
    const weg = new AbortController();
    reply.raw.once('close', () => { weg.abort(); });
    const laatste = laatsteVan(request.headers['last-event-id']);
    if (laatste !== undefined && !await this.service.kent(laatste, weg.signal)) throw laatsteOngeldig(`${laatste} is nog niet vastgelegd in dit register. Begin opnieuw, zonder deze header.`);
    const na = laatste ?? (vanaf === undefined ? undefined : BigInt(vanaf - 1));
    if (na !== undefined && totNummer !== undefined && na >= totNummer) {
      reply.code(204);
      return undefined;
    }
    const lezing = this.service.stroom({ na, totNummer }, weg.signal, () => reply.raw.writableLength);
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

/** A stream is no page, and stops at a nummer. @throws Probleem (400) when another part is asked for */
function weigerBladzijde(vraag: GebeurtenissenVraagDto): void {
  const fouten = (['cursor', 'limit', 'bekendOp'] as const).filter((naam) => vraag[naam] !== undefined).map((parameter): Foutregel => ({
    parameter, code: 'niet-bij-stroom', melding: `De parameter ${parameter} hoort niet bij een stroom; geef met vanaf en totNummer aan welk deel u wilt.`,
  }));
  if (fouten.length > 0) throw ongeldigeInvoer(fouten);
}

/** The nummer in Last-Event-ID, 0 before the first; undefined without one. @throws Probleem (400) when it is none */
function laatsteVan(kop: string | string[] | undefined): bigint | undefined {
  if (kop === undefined || kop === '') return undefined;
  if (typeof kop === 'string' && /^(?:0|[1-9]\d{0,15})$/.test(kop)) return BigInt(kop);
  throw laatsteOngeldig('moet het nummer van een gebeurtenis zijn.');
}

function laatsteOngeldig(wat: string): Probleem {
  return ongeldigeInvoer([{ parameter: 'Last-Event-ID', code: 'nummer', melding: `De header Last-Event-ID ${wat}` }]);
}
