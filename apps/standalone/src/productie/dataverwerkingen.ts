import { randomBytes } from 'node:crypto';
import { appendFile } from 'node:fs/promises';
import type { Dataverwerkinglogboek, Dataverwerkingopties, OtlpVerzoek } from '@besluitregister/access';
import type { Klok } from '@besluitregister/registration';
import { ConfiguratieFout } from './configuratie.js';
import { INSTELLINGEN, type Waarden } from './instellingen.js';

/** Milliseconds within which the log must confirm that it has a record. */
const GEDULD_MS = 5_000;

/**
 * The record of processings of the settings; undefined when it is off.
 * @throws ConfiguratieFout when it is on and nothing says which processing it is
 */
export function openDataverwerkingen({ dataverwerkingen, verwerkingsactiviteit }: Waarden<'dataverwerkingen' | 'verwerkingsactiviteit'>, dienst: string, klok: Klok): Dataverwerkingopties | undefined {
  if (dataverwerkingen === null) return undefined;
  if (verwerkingsactiviteit === null) {
    throw new ConfiguratieFout([`${INSTELLINGEN.verwerkingsactiviteit.naam} ontbreekt, terwijl het logboek dataverwerkingen aan staat; geef de URI van de verwerkingsactiviteit.`]);
  }
  const logboek = dataverwerkingen.includes('://') ? new OtlpDienst(dataverwerkingen) : new OtlpBestand(dataverwerkingen);
  return { logboek, activiteit: verwerkingsactiviteit, dienst, klok, willekeur: randomBytes };
}

/** A file of OTLP: one request of JSON a line (OpenTelemetry File Exporter), durable before the answer goes out. */
class OtlpBestand implements Dataverwerkinglogboek {
  #wachtend: string[] = [];
  #volgende: Promise<void> | undefined;
  #bezig: Promise<void> = Promise.resolve();

  constructor(private readonly pad: string) {}

  /** What is written at the same moment is made durable together. */
  schrijf(verzoek: OtlpVerzoek): Promise<void> {
    this.#wachtend.push(`${JSON.stringify(verzoek)}\n`);
    this.#volgende ??= this.#bezig.then(() => this.#leg());
    return this.#volgende;
  }

  async #leg(): Promise<void> {
    const regels = this.#wachtend.splice(0).join('');
    this.#volgende = undefined;
    const werk = appendFile(this.pad, regels, { mode: 0o600, flush: true });
    // The next write begins when this one has ended, also when it failed.
    this.#bezig = werk.catch(() => undefined);
    await werk;
  }
}

/** A service that speaks OTLP/HTTP with JSON (OpenTelemetry Protocol §OTLP/HTTP). */
class OtlpDienst implements Dataverwerkinglogboek {
  constructor(private readonly adres: string) {}

  async schrijf(verzoek: OtlpVerzoek): Promise<void> {
    const antwoord = await fetch(this.adres, {
      method: 'POST', redirect: 'error', signal: AbortSignal.timeout(GEDULD_MS), headers: { 'content-type': 'application/json' }, body: JSON.stringify(verzoek),
    });
    const bevestiging: unknown = antwoord.ok ? await antwoord.json().catch(() => ({})) : {};
    if (!antwoord.ok || isDeelsGeweigerd(bevestiging)) throw new Error(`het logboek dataverwerkingen antwoordt met status ${antwoord.status}`);
  }
}

/** A service may take a request and say that it left some of it out. */
function isDeelsGeweigerd(bevestiging: unknown): boolean {
  if (typeof bevestiging !== 'object' || bevestiging === null || !('partialSuccess' in bevestiging)) return false;
  const { partialSuccess } = bevestiging;
  return typeof partialSuccess === 'object' && partialSuccess !== null && 'rejectedSpans' in partialSuccess && Number(partialSuccess.rejectedSpans) > 0;
}
