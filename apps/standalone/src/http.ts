import 'reflect-metadata';
import { Module, type DynamicModule } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { ConsultationModule } from '@besluitregister/consultation';
import { configureHttp, createHttpAdapter, GEZONDHEID, GezondheidController, openApiDocument, type Gezondheid } from '@besluitregister/http';
import { RegistrationModule } from '@besluitregister/registration';
import { ControleModule } from './controle/controle.module.js';
import { controleonderdeel } from './controle/gezondheid.js';
import type { Register } from './register.js';

/** Version of the HTTP API; info.version of its description. */
const API_VERSIE = '0.1.0';

/** A served register. */
export interface Dienst {
  /** `http://127.0.0.1:<poort>` */
  readonly adres: string;
  stop(): Promise<void>;
}

@Module({})
class StandaloneModule {
  static voor(register: Register): DynamicModule {
    return {
      module: StandaloneModule,
      imports: [
        RegistrationModule.forRoot(register.registratie),
        ConsultationModule.forRoot({ database: { useValue: register.database }, vandaag: register.vandaag }),
        ControleModule.voor(register.controle),
      ],
      controllers: [GezondheidController],
      providers: [{ provide: GEZONDHEID, useValue: gezondheid(register) }],
    };
  }
}

function gezondheid({ projecties, controle }: Register): Gezondheid {
  return {
    gereed: () => {
      const standen = projecties.status();
      return Promise.resolve({
        gereed: standen.every(({ state }) => state !== 'gestopt') && controle.status().stand !== 'gestopt',
        onderdelen: Object.fromEntries([...standen.map(({ name, state, error }) =>
          [name, error ? { status: state, melding: error.message } : { status: state }] as const), ['controlelog', controleonderdeel(controle)]]),
      });
    },
  };
}

/**
 * Serves the register on 127.0.0.1, and answers to that name only.
 * @param poort 0 for any free one
 */
export async function startHttp(register: Register, poort: number): Promise<Dienst> {
  const adapter = createHttpAdapter({ versie: API_VERSIE, toegestaneHosts: ['127.0.0.1', 'localhost'] });
  const app = await NestFactory.create<NestFastifyApplication>(StandaloneModule.voor(register), adapter, { logger: ['error', 'warn'] });
  configureHttp(app);
  openApiDocument(app, {
    titel: 'Besluitregister',
    omschrijving: 'Mededelingen, standpunten, besluiten en acties uit de terugkoppelingen van het Districtelijk Veiligheidsoverleg.',
    contact: { name: 'Beheer besluitregister', email: 'beheer@example.org', url: 'https://example.org/besluitregister' },
    licentie: { name: 'EUPL-1.2', url: 'https://interoperable-europe.ec.europa.eu/collection/eupl/eupl-text-eupl-12' },
    server: 'https://example.org',
  });
  await app.init();
  // Not Nest's own listen, which prints a port that is taken as a failure of its own.
  const adres = await app.getHttpAdapter().getInstance().listen({ port: poort, host: '127.0.0.1' });
  return { adres, stop: () => app.close() };
}
