import { ConsoleLogger, Module, type DynamicModule, type LoggerService } from '@nestjs/common';
import { ToegangModule, type ToegangOptions } from '@besluitregister/access';
import { GEZONDHEID, GezondheidController, type Gezondheid } from '@besluitregister/http';
import type { Klok } from '@besluitregister/registration';
import { Afbouw } from '../afbouw.js';
import { bouwApi } from '../api.js';
import { bekendeFout } from '../bekende-fout.js';
import { leesConfiguratie, type Omgeving } from './configuratie.js';
import { openDataverwerkingen } from './dataverwerkingen.js';
import type { Instellingsleutel, Waarden } from './instellingen.js';
import { Metingen, type Volgbron } from './metingen.js';
import { TOEGANGSINSTELLINGEN } from './toegang.js';
import { Wachtkamer } from './wachtkamer.js';
import { Wachtlijst } from './wachtlijst.js';

/** What every service reads besides its own settings: where it answers, and whom. */
const VOOR_ELKE_DIENST = ['adres', 'poort', 'hosts', 'openbaarAdres', 'verzoekenPerMinuut', 'dataverwerkingen', 'verwerkingsactiviteit', ...TOEGANGSINSTELLINGEN] as const;
type VoorElkeDienst = (typeof VOOR_ELKE_DIENST)[number];

/** What a service is made of, once all it stands on is there. */
export interface Geopend {
  readonly modules: readonly DynamicModule[];
  readonly gezondheid: Gezondheid;
  readonly toegang: ToegangOptions;
  readonly volgbron?: Volgbron;
  /** Aborted when it must let go of everything and begin anew: somebody else may have its place now. */
  readonly verloren?: AbortSignal;
}

/** One of the services of production. */
export interface Dienstbeschrijving<K extends Instellingsleutel = Instellingsleutel> {
  readonly naam: string;
  readonly instellingen: readonly K[];
  /** Opens what it stands on, waiting for what is not there yet. What it opens it adds to `afbouw`. */
  open(waarden: Waarden<K | VoorElkeDienst>, met: { readonly klok: Klok; readonly wachtlijst: Wachtlijst; readonly afbouw: Afbouw }): Promise<Geopend>;
}

/** A service that was started. */
export interface LopendeDienst {
  /** Where it answers, first from the waiting room: `http://…:<poort>`. */
  readonly adres: string;
  /** Resolves when it serves for the first time; rejects when it can not be opened. */
  readonly gereed: Promise<void>;
  /** Resolves when it has ended, and rejects when it ended on an error. */
  readonly einde: Promise<void>;
  /** Finishes what came in and lets go of everything. */
  stop(): Promise<void>;
}

/**
 * Starts a service: answers on its port at once, and serves when everything it stands on is there.
 * @throws ConfiguratieFout with everything that is wrong with its settings
 */
export async function startDienst<K extends Instellingsleutel>(
  dienst: Dienstbeschrijving<K>, omgeving: Omgeving, klok: Klok, logger: LoggerService = new ConsoleLogger({ json: true }),
): Promise<LopendeDienst> {
  const waarden = leesConfiguratie<K | VoorElkeDienst>([...dienst.instellingen, ...VOOR_ELKE_DIENST], omgeving);
  const dataverwerkingen = openDataverwerkingen(waarden, dienst.naam, klok);
  const stoppen = new AbortController();
  let wachtlijst = new Wachtlijst(stoppen.signal);
  const wachtkamer = new Wachtkamer(() => wachtlijst.onderdelen());
  const adres = await wachtkamer.open(waarden.adres, waarden.poort);
  const poort = Number(new URL(adres).port);

  let klaar: () => void = () => undefined;
  const bediend = new Promise<void>((resolve) => { klaar = resolve; });
  const ronde = async (): Promise<void> => {
    const afbouw = new Afbouw();
    try {
      const geopend = await dienst.open(waarden, { klok, wachtlijst, afbouw });
      await wachtkamer.sluit();
      const app = await bouwApi(dienstmodule(geopend, dataverwerkingen), {
        toegang: geopend.toegang.toegang, perMinuut: waarden.verzoekenPerMinuut, server: waarden.openbaarAdres, logger, vertrouwdeProxies: ['loopback', 'uniquelocal'],
        ...(waarden.hosts.length > 0 ? { hosts: waarden.hosts } : {}),
        erbij: (server) => { new Metingen(dienst.naam, geopend.volgbron).bedien(server); },
      });
      afbouw.bij(() => app.close());
      await app.getHttpAdapter().getInstance().listen({ host: waarden.adres, port: poort });
      logger.log(`${dienst.naam} antwoordt op ${adres}`);
      klaar();
      await gebeurt(geopend.verloren === undefined ? [stoppen.signal] : [stoppen.signal, geopend.verloren]);
    } finally {
      await afbouw.sluit();
    }
  };
  const einde = (async () => {
    try {
      for (;;) {
        await ronde();
        if (isGestopt(stoppen.signal)) break;
        logger.warn(`${dienst.naam} is zijn plaats kwijt en begint opnieuw`);
        wachtlijst = new Wachtlijst(stoppen.signal);
        await wachtkamer.open(waarden.adres, poort);
      }
    } catch (error) {
      if (!isGestopt(stoppen.signal)) throw error;
    } finally {
      await wachtkamer.sluit();
    }
  })();
  return {
    adres,
    gereed: Promise.race([bediend, einde]),
    einde,
    stop: async () => {
      stoppen.abort();
      await einde;
    },
  };
}

/**
 * Runs a service as a process: until SIGTERM or SIGINT, then what came in is finished and everything closed.
 * @returns the exit code: 0 stopped, 1 could not go on, 2 settings that can not be used
 */
export async function draaiDienst<K extends Instellingsleutel>(dienst: Dienstbeschrijving<K>, omgeving: Omgeving, klok: Klok): Promise<0 | 1 | 2> {
  const logger = new ConsoleLogger({ json: true });
  try {
    const lopend = await startDienst(dienst, omgeving, klok, logger);
    const stop = (): void => { void lopend.stop().catch(() => undefined); };
    process.once('SIGTERM', stop);
    process.once('SIGINT', stop);
    await lopend.einde;
    logger.log(`${dienst.naam} is gestopt`);
    return 0;
  } catch (error) {
    const bekend = bekendeFout(error);
    logger.fatal(bekend?.bericht ?? `Er ging iets onverwachts mis: ${error instanceof Error ? error.stack ?? error.message : String(error)}`);
    return bekend?.code === 'configuratie-ongeldig' ? 2 : 1;
  }
}

@Module({})
class Dienstmodule {}

function dienstmodule({ modules, gezondheid, toegang }: Geopend, dataverwerkingen: ToegangOptions['dataverwerkingen']): DynamicModule {
  return {
    module: Dienstmodule,
    imports: [...modules, ToegangModule.forRoot({ ...toegang, dataverwerkingen })],
    controllers: [GezondheidController],
    providers: [{ provide: GEZONDHEID, useValue: gezondheid }],
  };
}

/** A function, because the compiler takes a property it saw false to stay so over an await. */
function isGestopt(signal: AbortSignal): boolean {
  return signal.aborted;
}

function gebeurt(signalen: readonly AbortSignal[]): Promise<void> {
  return new Promise((resolve) => {
    const een = AbortSignal.any([...signalen]);
    if (een.aborted) resolve();
    else een.addEventListener('abort', () => { resolve(); }, { once: true });
  });
}
