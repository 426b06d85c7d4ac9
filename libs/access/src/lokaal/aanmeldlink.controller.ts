import { Controller, Get, Inject, Query, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { Openbaar, Produceert, Tekst, Vorm } from '@besluitregister/http';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { aanmeldpagina } from '../sessie/aanmeldpagina.js';
import { Toegang } from '../toegang.js';
import { LokaleToegang } from './lokale-toegang.js';

export class AanmeldlinkDto {
  @Vorm(/^[A-Za-z0-9_-]{43}$/, { optioneel: true, omschrijving: 'De code uit de aanmeldlink.' })
  readonly code?: string;

  @Tekst({ max: 200, optioneel: true, omschrijving: 'Het onderwerp waarmee de schermen openen.' })
  readonly onderwerp?: string;
}

/** The one-time sign-in link of an embedded register. */
@Openbaar()
@ApiExcludeController()
@Controller('aanmelden')
export class AanmeldlinkController {
  constructor(@Inject(LokaleToegang) private readonly lokaal: LokaleToegang, @Inject(Toegang) private readonly toegang: Toegang) {}

  @Get()
  @Produceert('text/html')
  async aanmelden(@Query() { code, onderwerp }: AanmeldlinkDto, @Req() { method }: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    // Whoever only looks whether the link is there (HEAD) does not use it up.
    const identiteit = code === undefined || method !== 'GET' ? undefined : await this.lokaal.metCode(code);
    if (identiteit === undefined) {
      await aanmeldpagina(reply, 401, code === undefined
        ? 'Open de aanmeldlink die bij het starten van het register in de terminal is getoond.'
        : 'Deze aanmeldlink is al gebruikt of verlopen. Vraag een nieuwe met: besluitregister aanmeldlink.');
      return;
    }
    const { waarde, sessie } = await this.toegang.sessies.begin(identiteit);
    await this.toegang.koekje.zet(reply, waarde, sessie.verlooptOp).redirect(onderwerp === undefined ? '/' : `/?${new URLSearchParams({ onderwerp }).toString()}`, 303);
  }
}
