import { Controller, Get, Inject, Query, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { Openbaar, Produceert, Tekst } from '@besluitregister/http';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { aanmeldpagina } from '../sessie/aanmeldpagina.js';
import { Toegang } from '../toegang.js';
import { AanmelddienstFout } from './aanmelddienst.js';
import { OidcAanmelding } from './oidc-aanmelding.js';

/** What a provider sends along (RFC 6749 §4.1.2, RFC 9207, OpenID Connect Session Management). */
export class TerugDto {
  @Tekst({ max: 4_096, optioneel: true })
  readonly code?: string;

  @Tekst({ max: 200, optioneel: true })
  readonly state?: string;

  @Tekst({ max: 500, optioneel: true })
  readonly iss?: string;

  @Tekst({ max: 500, optioneel: true })
  readonly session_state?: string;

  @Tekst({ max: 200, optioneel: true })
  readonly error?: string;

  @Tekst({ max: 2_000, optioneel: true })
  readonly error_description?: string;
}

/** Signing in at the identity provider and back. */
@Openbaar()
@ApiExcludeController()
@Controller('aanmelden')
export class OidcAanmeldingController {
  constructor(@Inject(OidcAanmelding) private readonly aanmelding: OidcAanmelding, @Inject(Toegang) private readonly toegang: Toegang) {}

  @Get()
  @Produceert('text/html')
  async aanmelden(@Res() reply: FastifyReply): Promise<void> {
    await bijStoring(reply, async () => {
      const { adres, browser } = await this.aanmelding.begin();
      await this.toegang.koekje.zetBegonnen(reply, browser).redirect(adres, 303);
    });
  }

  @Get('terug')
  @Produceert('text/html')
  async terug(@Query() { code, state, iss }: TerugDto, @Req() verzoek: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    await bijStoring(reply, async () => {
      const browser = this.toegang.koekje.leesBegonnen(verzoek);
      const identiteit = code === undefined || state === undefined ? undefined : await this.aanmelding.rond({ code, state, browser, iss });
      if (identiteit === undefined) {
        await aanmeldpagina(reply, 401, 'Het aanmelden is niet gelukt of duurde te lang. Begin opnieuw op <a href="/aanmelden">de aanmeldpagina</a>.');
        return;
      }
      const { waarde, sessie } = await this.toegang.sessies.begin(identiteit);
      const { koekje } = this.toegang;
      await koekje.wisBegonnen(koekje.zet(reply, waarde, sessie.verlooptOp)).redirect('/', 303);
    });
  }

  /** Ends the session here, and lets the browser end the one at the provider: else the next click would sign in again unasked. */
  @Get('afmelden')
  @Produceert('text/html')
  async afmelden(@Req() verzoek: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    if (!isVanOnszelf(verzoek)) {
      await aanmeldpagina(reply, 403, 'Een andere site vroeg om u af te melden; dat is niet gedaan. Meld u af in de schermen van het register.');
      return;
    }
    this.toegang.koekje.wis(reply);
    await bijStoring(reply, async () => {
      await reply.redirect(await this.aanmelding.afmelding() ?? '/', 303);
    });
  }
}

/** A page of our own or an address typed in: no other site signs somebody out here. */
function isVanOnszelf({ headers }: Pick<FastifyRequest, 'headers'>): boolean {
  const site = headers['sec-fetch-site'];
  return site === undefined || site === 'same-origin' || site === 'none';
}

async function bijStoring(reply: FastifyReply, werk: () => Promise<void>): Promise<void> {
  try {
    await werk();
  } catch (error) {
    if (!(error instanceof AanmelddienstFout)) throw error;
    await aanmeldpagina(reply, 503, 'De aanmelddienst van uw organisatie antwoordt nu niet. Probeer het over enkele minuten opnieuw.');
  }
}
