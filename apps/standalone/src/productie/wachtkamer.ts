import { Module, type DynamicModule } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { configureHttp, createHttpAdapter, GEZONDHEID, GezondheidController, type Gereedheid } from '@besluitregister/http';
import { API_VERSIE } from '../api.js';

@Module({})
class Wachtkamermodule {}

/** Answers for a service that is starting: it lives, and waits for this or that. Not logged: it is asked all the time. */
export class Wachtkamer {
  #app: NestFastifyApplication | undefined;

  constructor(private readonly wachtend: () => Gereedheid['onderdelen']) {}

  /** @returns its address */
  async open(host: string, port: number): Promise<string> {
    const app = await NestFactory.create<NestFastifyApplication>(this.#module(), createHttpAdapter({ versie: API_VERSIE }), { logger: false, abortOnError: false });
    this.#app = app;
    configureHttp(app);
    await app.init();
    return app.getHttpAdapter().getInstance().listen({ host, port });
  }

  async sluit(): Promise<void> {
    await this.#app?.close();
    this.#app = undefined;
  }

  #module(): DynamicModule {
    const gezondheid = { gereed: () => Promise.resolve({ gereed: false, onderdelen: this.wachtend() }) };
    return { module: Wachtkamermodule, controllers: [GezondheidController], providers: [{ provide: GEZONDHEID, useValue: gezondheid }] };
  }
}
