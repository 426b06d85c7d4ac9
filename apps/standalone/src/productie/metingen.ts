import type { FastifyInstance } from 'fastify';
import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { Position } from '@besluitregister/event-store';

/** How far one read model or log is. */
export interface Volgstand {
  readonly naam: string;
  readonly nummer: bigint;
  readonly position: Position;
  /** False when it stands still on an error. */
  readonly loopt: boolean;
}

/** What a service that follows the events tells about it. */
export interface Volgbron {
  head(): Promise<Position>;
  standen(): readonly Volgstand[];
  /** Whether the time stamp that was asked for last was given; absent when no service is asked. */
  readonly tijdstempel?: () => boolean;
}

/**
 * Prometheus metrics of one service: of the process, of its requests, and of what follows the events. Nothing of what
 * is recorded is in them, and they are not signed in for: the port is not to be reachable from outside.
 */
export class Metingen {
  readonly #register = new Registry();
  readonly #verzoeken: Histogram;

  constructor(dienst: string, volgbron?: Volgbron) {
    this.#register.setDefaultLabels({ dienst });
    collectDefaultMetrics({ register: this.#register });
    this.#verzoeken = new Histogram({
      name: 'besluitregister_http_duur_seconden', help: 'Duur van verzoeken in seconden, naar methode, route en status.',
      labelNames: ['methode', 'route', 'status'], buckets: [0.005, 0.02, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10], registers: [this.#register],
    });
    if (volgbron) this.#volg(volgbron);
  }

  /** Serves them on `/metrics`, and measures every request. Before the server starts. */
  bedien(server: FastifyInstance): void {
    server.addHook('onResponse', (verzoek, antwoord, klaar) => {
      // The pattern and not the address: an id is no business of the metrics, and there would be no end to them.
      this.#verzoeken.observe({ methode: verzoek.method, route: verzoek.routeOptions.url ?? 'onbekend', status: antwoord.statusCode }, antwoord.elapsedTime / 1_000);
      klaar();
    });
    server.get('/metrics', async (_verzoek, antwoord) => antwoord.header('Content-Type', this.#register.contentType).send(await this.#register.metrics()));
  }

  #volg(bron: Volgbron): void {
    this.#meet('besluitregister_projectie_nummer', 'Nummer van de laatst verwerkte gebeurtenis.', () => metNaam(bron, ({ nummer }) => Number(nummer)));
    this.#meet('besluitregister_projectie_loopt', '1 als zij loopt of op haar beurt wacht, 0 als zij stilstaat op een fout.',
      () => metNaam(bron, ({ loopt }) => (loopt ? 1 : 0)));
    this.#meet('besluitregister_projectie_achterstand',
      'Afstand tot de laatste gebeurtenis, in posities van de opslag: 0 is bij. In EventStoreDB zijn dat bytes van het logboek, in SQLite gebeurtenissen. Afwezig zolang de opslag niet antwoordt.',
      async () => {
        const { commit } = await bron.head();
        return metNaam(bron, ({ position }) => Math.max(0, Number(commit - position.commit)));
      });
    if (bron.tijdstempel !== undefined) this.#stempel(bron.tijdstempel);
  }

  #stempel(gelukt: () => boolean): void {
    new Gauge({
      name: 'besluitregister_tijdstempel_gelukt', help: '1 als het laatst gevraagde tijdstempel over het controlelog is gezet, 0 als dat mislukte.', registers: [this.#register],
      collect() {
        this.set(gelukt() ? 1 : 0);
      },
    });
  }

  #meet(name: string, help: string, waarden: () => Waarden | Promise<Waarden>): void {
    new Gauge({
      name, help, labelNames: ['leesmodel'], registers: [this.#register],
      async collect() {
        this.reset();
        // The metrics must come also when the store is gone; that shows in readiness.
        for (const [leesmodel, waarde] of await Promise.resolve().then(waarden).catch((): Waarden => [])) this.set({ leesmodel }, waarde);
      },
    });
  }
}

type Waarden = readonly (readonly [naam: string, waarde: number])[];

function metNaam(bron: Volgbron, waarde: (stand: Volgstand) => number): Waarden {
  return bron.standen().map((stand) => [stand.naam, waarde(stand)]);
}
