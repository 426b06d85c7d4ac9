import { join } from 'node:path';
import { writeFile } from 'node:fs/promises';
import { ToegangModule, type ToegangOptions } from '@besluitregister/access';
import { Module, type DynamicModule } from '@nestjs/common';
import { ConsultationModule } from '@besluitregister/consultation';
import { GEZONDHEID, GezondheidController } from '@besluitregister/http';
import { overleggenVanDocument, zichtbareRegels } from '@besluitregister/read-models';
import { OverleggenInVerzoek, RegistrationModule } from '@besluitregister/registration';
import { bouwApi } from './api.js';
import { ControleModule } from './controle/controle.module.js';
import { Stempelrooster } from './controle/stempelrooster.js';
import { leesInstelling } from './productie/configuratie.js';
import { openDataverwerkingen } from './productie/dataverwerkingen.js';
import type { Register } from './register.js';
import { bewaakSchijf, schijfstand } from './schijf.js';
import { bedienSchermen } from './schermen.js';
import { voorLezers } from './toegang/lezersdatabase.js';
import { ADRESBESTAND, openLokaleToegang, TOKENBESTAND } from './toegang/lokale-toegang.js';
import { volggezondheid } from './volggezondheid.js';

/** A served register. */
export interface Dienst {
  /** `http://127.0.0.1:<poort>` */
  readonly adres: string;
  /** For each person who may sign in here, an address that signs them in once. */
  readonly aanmeldlinks: readonly { readonly naam: string; readonly link: string }[];
  /** The file with the token for scripts: `Authorization: Bearer <token>`. */
  readonly tokenbestand: string;
  stop(): Promise<void>;
}

@Module({})
class StandaloneModule {
  static voor(register: Register, toegang: ToegangOptions, stempels: Stempelrooster): DynamicModule {
    const lezers = voorLezers(register.database, register.vandaag);
    return {
      module: StandaloneModule,
      imports: [
        RegistrationModule.forRoot({ ...register.registratie, regelzicht: (documentId) => zichtbareRegels(lezers, documentId) }),
        ConsultationModule.forRoot({ database: { useValue: lezers }, vandaag: register.vandaag, leeswachttijdMs: leesInstelling('leeswachttijd', process.env) }),
        ControleModule.voor(register.controle),
        ToegangModule.forRoot(toegang),
      ],
      controllers: [GezondheidController],
      providers: [{ provide: GEZONDHEID, useValue: volggezondheid(register.projecties, register.controle, register.wisser, () => schijfstand(register.toegangsmap), stempels) }],
    };
  }
}

/**
 * Serves the register on 127.0.0.1, and answers to that name only.
 * @param poort 0 for any free one
 */
export async function startHttp(register: Register, poort: number): Promise<Dienst> {
  const toegang = await openLokaleToegang(register.toegangsmap, register.database, register.klok);
  const overleggen = new OverleggenInVerzoek(register.registratie.aggregaten, (documentId) => overleggenVanDocument(register.database, documentId));
  const inzage = { schrijver: register.inzagelog, logboek: register.inzagelog, klok: register.klok, pseudoniem: (sleutel: string) => register.gebruikers.pseudoniem(sleutel) };
  const dataverwerkingen = openDataverwerkingen({
    dataverwerkingen: leesInstelling('dataverwerkingen', process.env), verwerkingsactiviteit: leesInstelling('verwerkingsactiviteit', process.env),
  }, 'besluitregister', register.klok);
  const stempels = new Stempelrooster(register.controle, register.verankering, {
    tsa: leesInstelling('tsa', process.env), tsaCertificaat: leesInstelling('tsaCertificaat', process.env), tsaUren: leesInstelling('tsaUren', process.env),
  }, register.klok);
  const app = await bouwApi(StandaloneModule.voor(register, { ...toegang, overleggen, inzage, dataverwerkingen }, stempels), {
    toegang: toegang.toegang, perMinuut: leesInstelling('verzoekenPerMinuut', process.env), hosts: ['127.0.0.1', 'localhost'], server: 'https://example.org', logger: ['error', 'warn'], erbij: (server) => {
      bewaakSchijf(server, register.toegangsmap);
      bedienSchermen(server);
    },
  });
  // Not Nest's own listen, which prints a port that is taken as a failure of its own.
  const adres = await app.getHttpAdapter().getInstance().listen({ port: poort, host: '127.0.0.1' });
  await writeFile(join(register.toegangsmap, ADRESBESTAND), `${adres}\n`, { mode: 0o600 });
  stempels.start();
  return {
    adres,
    aanmeldlinks: toegang.lokaal.codes().map(({ naam, code }) => ({ naam, link: `${adres}/aanmelden?code=${code}` })),
    tokenbestand: join(register.toegangsmap, TOKENBESTAND),
    stop: async () => {
      await stempels.stop();
      await app.close();
    },
  };
}
