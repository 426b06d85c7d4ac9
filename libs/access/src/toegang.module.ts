import fastifyCookie from '@fastify/cookie';
import fastifyRateLimit from '@fastify/rate-limit';
import { standaardProbleem } from '@besluitregister/http';
import { Module, type DynamicModule, type Provider, type Type } from '@nestjs/common';
import { APP_GUARD, APP_INTERCEPTOR } from '@nestjs/core';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { DataverwerkingInterceptor, DATAVERWERKINGEN, type Dataverwerkingopties } from './dataverwerking/dataverwerking.interceptor.js';
import type { HerkendVerzoek } from './herkenning.js';
import { INZAGE, InzageInterceptor, type Inzageopties } from './inzage/inzage.interceptor.js';
import { INZAGELOGBOEK, InzagenController } from './inzage/inzagen.controller.js';
import { AanmeldlinkController } from './lokaal/aanmeldlink.controller.js';
import { AanmeldlinksController } from './lokaal/aanmeldlinks.controller.js';
import { LokaleToegang } from './lokaal/lokale-toegang.js';
import { OidcAanmelding } from './oidc/oidc-aanmelding.js';
import { OidcAanmeldingController } from './oidc/oidc-aanmelding.controller.js';
import { SessieController } from './sessie/sessie.controller.js';
import { Toegang } from './toegang.js';
import { OVERLEGBEPALER, ToegangGuard, type Overlegbepaler } from './toegang.guard.js';
import { metZichtVan, zichtVan } from './zicht/zicht.js';

export interface ToegangOptions {
  readonly toegang: Toegang;
  /** Of which overleggen a request is; without it, what is up to one overleg is for who has the role in all. */
  readonly overleggen?: Overlegbepaler;
  /** Records who sees what is confidential; without it that is not recorded. */
  readonly inzage?: Inzageopties;
  /** Records every processing of personal data; without it that is not recorded. */
  readonly dataverwerkingen?: Dataverwerkingopties | undefined;
  /** For an embedded register: signing in on the machine itself. */
  readonly lokaal?: LokaleToegang;
  /** With an identity provider: signing in with a browser. Not beside `lokaal`: both serve `/aanmelden`. */
  readonly oidc?: OidcAanmelding;
}

/** An overleg in which nobody has a role, but who has it everywhere. */
const NIET_TE_BEPALEN: Overlegbepaler = { overleggenVan: () => Promise.resolve(['niet-te-bepalen']) };

/** Who may do what, for every route of the application: also those of other modules. Goes with {@link herkenAfzenders}. */
@Module({})
export class ToegangModule {
  static forRoot({ toegang, overleggen = NIET_TE_BEPALEN, inzage, dataverwerkingen, lokaal, oidc }: ToegangOptions): DynamicModule {
    const controllers: Type<unknown>[] = [SessieController];
    const providers: Provider[] = [
      { provide: Toegang, useValue: toegang },
      { provide: OVERLEGBEPALER, useValue: overleggen },
      { provide: APP_GUARD, useClass: ToegangGuard },
    ];
    if (inzage) {
      providers.push({ provide: INZAGE, useValue: inzage }, { provide: APP_INTERCEPTOR, useClass: InzageInterceptor });
    }
    if (dataverwerkingen) {
      providers.push({ provide: DATAVERWERKINGEN, useValue: dataverwerkingen }, { provide: APP_INTERCEPTOR, useClass: DataverwerkingInterceptor });
    }
    if (inzage?.logboek) {
      controllers.push(InzagenController);
      providers.push({ provide: INZAGELOGBOEK, useValue: inzage.logboek });
    }
    if (lokaal) {
      controllers.push(AanmeldlinkController, AanmeldlinksController);
      providers.push({ provide: LokaleToegang, useValue: lokaal });
    }
    if (oidc) {
      controllers.push(OidcAanmeldingController);
      providers.push({ provide: OidcAanmelding, useValue: oidc });
    }
    return { module: ToegangModule, controllers, providers };
  }
}

/**
 * Notes on every request who sent it, before anything else is done with it, and lets reads see what that person may see.
 * Call it before `app.init`.
 * @param perMinuut how many requests one person may send, and one network address without signing in; above it 429.
 *   The owner of the machine, with the token of the data folder, is not counted.
 */
export async function herkenAfzenders(instance: FastifyInstance, toegang: Toegang, perMinuut: number): Promise<void> {
  await instance.register(fastifyCookie);
  instance.decorateRequest('herkenning');
  instance.addHook('onRequest', async (request: FastifyRequest & HerkendVerzoek) => {
    request.herkenning = await toegang.herken(request);
  });
  await instance.register(fastifyRateLimit, {
    max: perMinuut,
    timeWindow: '1 minute',
    keyGenerator: ({ herkenning, ip }: FastifyRequest & HerkendVerzoek) => (herkenning?.soort === 'bekend' ? herkenning.identiteit.sleutel : ip),
    allowList: ({ herkenning }: FastifyRequest & HerkendVerzoek) => herkenning?.soort === 'bekend' && herkenning.via === 'token' && herkenning.identiteit.methode === 'lokaal',
    errorResponseBuilder: () => standaardProbleem(429),
  });
  // After the body was read: what goes on from here goes on within it.
  instance.addHook('preHandler', ({ herkenning }: FastifyRequest & HerkendVerzoek, _reply, done) => {
    if (herkenning?.soort === 'bekend') metZichtVan(zichtVan(herkenning.identiteit), done);
    else done();
  });
}
