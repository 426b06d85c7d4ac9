import { Agent, request, type IncomingHttpHeaders } from 'node:http';
import { text } from 'node:stream/consumers';
import { Body, Controller, Get, Headers, HttpCode, Logger, Module, Param, Post, Query, Res, Sse, type Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { ApiOkResponse } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { of, type Observable } from 'rxjs';
import {
  configureHttp, createHttpAdapter, etagVan, GeheelGetal, Genest, GenesteLijst, GEZONDHEID, GezondheidController, Id,
  Ids, IdUitPad, JaNee, Kalenderdatum, Keuze, leesIdempotencyKey, leesIfMatch, leesPositieToken, openApiDocument, Peildatum, positieToken, Probleem,
  probleemVanWeigering, Produceert, Tekst, TekstLijst, TotNummer, type Gereedheid, type HttpOptions,
} from './index.js';

export class PassageDto {
  @Id() documentId!: string;
  @GeheelGetal({ min: 1, max: 100_000 }) vanRegel!: number;
  @Tekst({ max: 40 }) citaat!: string;
}

export class InhoudDto {
  @Tekst({ max: 20, nulbaar: true }) tekst!: string | null;
  @GenesteLijst(() => PassageDto, { max: 3, min: 1 }) passages!: PassageDto[];
}

export class VastleggingDto {
  @Keuze(['besluit', 'mededeling']) soort!: string;
  @Kalenderdatum() geldigOp!: string;
  @Genest(() => InhoudDto) inhoud!: InhoudDto;
  @Genest(() => PassageDto, { optioneel: true }) bron?: PassageDto;
  @TekstLijst({ max: 2, maxLengte: 10, optioneel: true }) voorwaarden?: string[];
  @Ids({ max: 5, optioneel: true }) dossiers?: string[];
  @JaNee({ optioneel: true }) overgenomen?: boolean;
}

export class VraagDto {
  @Peildatum() peildatum?: string;
  @TotNummer() totNummer?: bigint;
}

class StoreUnavailableError extends Error {
  readonly code = 'store-unavailable';
}

@Controller('proeven')
export class ProevenController {
  @Get()
  @ApiOkResponse({ description: 'Wat er gevraagd is' })
  lijst(@Query() vraag: VraagDto): Record<string, unknown> {
    return { peildatum: vraag.peildatum ?? null, totNummer: vraag.totNummer === undefined ? null : typeof vraag.totNummer };
  }

  @Get('tabel')
  @Produceert('text/csv')
  tabel(@Res() reply: FastifyReply): void {
    void reply.header('Content-Type', 'text/csv').send('a,b\n');
  }

  @Sse('stroom')
  @Produceert('text/event-stream')
  stroom(): Observable<{ data: string }> {
    return of({ data: 'een' });
  }

  @Get('fout/:soort')
  fout(@Param('soort', { transform: (soort: string) => soort }) soort: string): never {
    if (soort === 'opslag') throw new StoreUnavailableError('pad /geheim');
    if (soort === 'onbekend') throw probleemVanWeigering({ code: 'dossier-onbekend', bericht: 'Het dossier bestaat niet.' });
    if (soort === 'probleem') throw new Probleem({ status: 412, code: 'verouderd', title: 'Verouderd', detail: 'Haal opnieuw op.', headers: { ETag: '"3"' }, uitbreiding: { revisie: 3, status: 200 } });
    throw new Error('geheime inhoud');
  }

  @Get(':id')
  een(@IdUitPad('id') id: string): { id: string } {
    return { id };
  }

  @Post()
  @HttpCode(201)
  maak(@Body() dto: VastleggingDto): unknown {
    return dto;
  }

  @Post(':id/opdrachten')
  voer(@IdUitPad('id') id: string, @Headers('idempotency-key') kop: string | undefined, @Headers('if-match') etag: string): Record<string, unknown> {
    const [sleutel, revisie] = [leesIdempotencyKey(kop), leesIfMatch(etag)];
    const token = positieToken({ commit: revisie, prepare: revisie });
    return { id, sleutel, etag: etagVan(revisie), commit: String(leesPositieToken(token).commit) };
  }
}

/** An application with the toy controller on a free port of 127.0.0.1; `gereedheid` is what readiness answers. */
export async function proefapp(options: Partial<HttpOptions> = {}, gereedheid: Gereedheid = { gereed: true, onderdelen: {} }, controllers: Type<unknown>[] = []): Promise<NestFastifyApplication> {
  @Module({
    controllers: [ProevenController, GezondheidController, ...controllers],
    providers: [{ provide: GEZONDHEID, useValue: { gereed: () => Promise.resolve(gereedheid) } }],
  })
  class ProefModule {}

  const app = await NestFactory.create<NestFastifyApplication>(ProefModule, createHttpAdapter({ versie: '1.2.3', ...options }));
  configureHttp(app);
  openApiDocument(app, {
    titel: 'Proef', omschrijving: 'Een proef.', server: 'https://register.example',
    contact: { name: 'Beheer', email: 'beheer@register.example', url: 'https://register.example/contact' },
    licentie: { name: 'EUPL-1.2', url: 'https://eupl.eu/1.2/nl/' },
  });
  await app.listen(0, '127.0.0.1');
  return app;
}

export interface Vraag {
  readonly method?: string;
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly payload?: string | Buffer | object;
}

export interface Antwoord {
  readonly status: number | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

Logger.overrideLogger(false);

const agent = new Agent({ keepAlive: true });

/** The port the application listens on. */
export async function poortVan(app: NestFastifyApplication): Promise<number> {
  return Number(new URL(await app.getUrl()).port);
}

/** One real request; `fetch` would not let a test choose its Host, Origin or path. */
export async function stuur(app: NestFastifyApplication, { method = 'GET', url, headers = {}, payload }: Vraag): Promise<Antwoord> {
  const port = await poortVan(app);
  const bytes = payload === undefined || typeof payload === 'string' || Buffer.isBuffer(payload) ? payload : JSON.stringify(payload);
  const lengte = bytes === undefined ? {} : { 'content-length': String(Buffer.byteLength(bytes)) };
  return new Promise((resolve, reject) => {
    request({ agent, host: '127.0.0.1', port, method, path: url, headers: { ...headers, ...lengte } }, (response) => {
      text(response).then((body) => { resolve({ status: response.statusCode, headers: response.headers, body }); }, reject);
    }).on('error', reject).end(bytes);
  });
}

export const ID = '0199a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1b';

/** A body that is accepted. */
export function geldig(): Record<string, unknown> {
  return {
    soort: 'besluit', geldigOp: '2019-10-02',
    inhoud: { tekst: null, passages: [{ documentId: ID, vanRegel: 1, citaat: 'Ja.' }] },
  };
}
