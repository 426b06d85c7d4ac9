import { Handeling } from '@besluitregister/access';
import { NummerUitPad, Openbaar, Probleem, Produceert } from '@besluitregister/http';
import { Controller, Get, Header, Inject, Req } from '@nestjs/common';
import { ApiNotFoundResponse, ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { Controlelog } from './controlelog.js';
import { geenTegel, tegelpad } from './tegelpad.js';

/** Injection token of the {@link Controlelog}. */
export const CONTROLELOG = Symbol('Controlelog');

const TEKST = 'text/plain';
const BYTES = 'application/octet-stream';
const tekst = (voorbeeld: string) => ({ [TEKST]: { schema: { type: 'string', examples: [voorbeeld] } } });
const CONTROLEPUNT = 'register.example/besluiten/1\n214\nrKbDipCv…=\n\n— register.example/besluiten/1 M9e0lg…=\n';

/** The newest signed checkpoint, also where an auditor's own software expects it. Open to anyone: it holds no content. */
@ApiTags('Controle')
@Controller()
export class ControlepuntController {
  constructor(@Inject(CONTROLELOG) private readonly log: Controlelog) {}

  @Openbaar()
  @Get('controlepunt')
  @ApiOperation({
    summary: 'Het nieuwste ondertekende controlepunt',
    description: 'Omvang en wortel van het controlelog, ondertekend (C2SP tlog-checkpoint in een signed note). Bewaar het: met een bewaard controlepunt toont u later aan of het register is ingekort of herschreven.',
  })
  @Produceert(TEKST)
  @Header('Content-Type', `${TEKST}; charset=utf-8`)
  @ApiOkResponse({ description: 'Het controlepunt, letter voor letter.', content: tekst(CONTROLEPUNT) })
  @ApiNotFoundResponse({ description: 'Er is nog niets verzegeld (nog-niet-verzegeld).' })
  async controlepunt(): Promise<string> {
    return await this.log.controlepunt() ?? nogNietVerzegeld('Er is nog geen controlepunt: het register wordt voor het eerst verzegeld.');
  }

  @Get('gebeurtenissen/:nummer/bewijs')
  @Handeling('controle.bewijzen')
  @ApiOperation({
    summary: 'Het bewijs dat een gebeurtenis is verzegeld',
    description: 'Een bewijsbestand (C2SP tlog-proof): het pad van het blad naar de wortel en het controlepunt. Wat net is vastgelegd, is nog niet verzegeld; vraag het dan even later opnieuw.',
  })
  @Produceert(TEKST)
  @Header('Content-Type', `${TEKST}; charset=utf-8`)
  @ApiOkResponse({ description: 'Het bewijsbestand.', content: tekst(`c2sp.org/tlog-proof@v1\nindex 0\n…\n\n${CONTROLEPUNT}`) })
  @ApiNotFoundResponse({ description: 'Geen controlepunt dekt deze gebeurtenis nog (nog-niet-verzegeld).' })
  async bewijs(@NummerUitPad('nummer', 'Het nummer van de gebeurtenis, vanaf 1.') nummer: string): Promise<string> {
    const bewijs = await this.log.bewijs(BigInt(nummer));
    const { verzegeld } = this.log.status();
    return bewijs ?? nogNietVerzegeld(`Gebeurtenis ${nummer} is nog niet verzegeld; het register is verzegeld tot en met nummer ${verzegeld}. Vraag het bewijs over enkele seconden opnieuw.`);
  }
}

/** The log as C2SP tlog-tiles serves it; `…/v1/controlelog` is its monitoring prefix. */
@ApiTags('Controle')
@Controller('controlelog')
export class ControlelogController {
  constructor(@Inject(CONTROLELOG) private readonly log: Controlelog) {}

  @Openbaar()
  @Get('checkpoint')
  @ApiOperation({ summary: 'Het controlepunt onder zijn standaardnaam', description: 'Hetzelfde als /controlepunt, waar programma’s voor C2SP tlog-tiles het zoeken.' })
  @Produceert(TEKST)
  @Header('Content-Type', `${TEKST}; charset=utf-8`)
  @ApiOkResponse({ description: 'Het controlepunt.', content: tekst(CONTROLEPUNT) })
  @ApiNotFoundResponse({ description: 'Er is nog niets verzegeld (nog-niet-verzegeld).' })
  checkpoint(): Promise<string> {
    return new ControlepuntController(this.log).controlepunt();
  }

  @Openbaar()
  @Get('tile/*')
  @ApiOperation({
    summary: 'Een tegel met hashes',
    description: 'tile/<niveau>/<nummer>[.p/<breedte>] (C2SP tlog-tiles). Openbaar: hashes zeggen niets over wat er is vastgelegd.',
  })
  @Produceert(BYTES)
  @Header('Content-Type', BYTES)
  // Swagger calls the wildcard "path"; read with @Param it would describe it a second time, as "*".
  @ApiParam({ name: 'path', description: 'Niveau en nummer van de tegel, bijvoorbeeld 0/000.p/12.', schema: { type: 'string' } })
  @ApiOkResponse({ description: 'De bytes van de tegel.', content: { [BYTES]: { schema: { type: 'string', format: 'binary' } } } })
  @ApiNotFoundResponse({ description: 'Deze tegel is er niet (tegel-onbekend).' })
  async tegel(@Req() { params }: FastifyRequest<{ Params: { '*': string } }>): Promise<Buffer> {
    // `entries%2F000` reaches this route, not the one below.
    if (params['*'].startsWith('entries')) throw geenTegel();
    return this.bytes(params['*']);
  }

  @Get('tile/entries/*')
  @Handeling('controle.bladen-lezen')
  @ApiOperation({
    summary: 'Een bundel bladen',
    description: 'tile/entries/<nummer>[.p/<breedte>] (C2SP tlog-tiles). Bladen bevatten de gebeurtenissen met versleutelde tekst.',
  })
  @Produceert(BYTES)
  @Header('Content-Type', BYTES)
  @ApiParam({ name: 'path', description: 'Nummer van de bundel, bijvoorbeeld 000.p/12.', schema: { type: 'string' } })
  @ApiOkResponse({ description: 'De bytes van de bundel.', content: { [BYTES]: { schema: { type: 'string', format: 'binary' } } } })
  @ApiNotFoundResponse({ description: 'Deze bundel is er niet (tegel-onbekend).' })
  bladen(@Req() { params }: FastifyRequest<{ Params: { '*': string } }>): Promise<Buffer> {
    return this.bytes(`entries/${params['*']}`);
  }

  private async bytes(rest: string): Promise<Buffer> {
    const bytes = await this.log.tegel(tegelpad(rest));
    if (bytes === undefined) throw geenTegel();
    return Buffer.from(bytes);
  }
}

/** Recorded, and not yet covered by a signed checkpoint: what was asked for is not there yet. */
function nogNietVerzegeld(detail: string): never {
  throw new Probleem({ status: 404, code: 'nog-niet-verzegeld', title: 'Nog niet verzegeld', detail, headers: { 'Retry-After': '2' } });
}
