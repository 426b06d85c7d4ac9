import { setTimeout as pauze } from 'node:timers/promises';
import { StoreUnavailableError } from '@besluitregister/event-store';
import type { Gereedheid } from '@besluitregister/http';
import { SleutelbestandFout } from '@besluitregister/key-store';
import { DatabaseUnavailableError } from '@besluitregister/projections';

/** Milliseconds between two tries. */
const OPNIEUW = 500;

/** Something that will be there without anybody changing the settings; the message says what, in Dutch. */
export class NogNietKlaar extends Error {
  override readonly name = 'NogNietKlaar';
  readonly code = 'nog-niet-klaar';
}

/** What a service that is starting waits for, for whoever looks at its readiness. */
export class Wachtlijst {
  readonly #wachtend = new Map<string, string>();

  /** @param signal ends the waiting, with its reason as the error */
  constructor(readonly signal: AbortSignal) {}

  /**
   * Tries until it is there. What waiting does not mend (a password, a wrong key) is thrown at once.
   * @param naam what it is, in one Dutch word
   */
  async op<T>(naam: string, probeer: () => Promise<T>): Promise<T> {
    for (;;) {
      try {
        this.signal.throwIfAborted();
        const gevonden = await probeer();
        this.#wachtend.delete(naam);
        return gevonden;
      } catch (error) {
        if (!(error instanceof Error) || !gaatOver(error)) throw error;
        this.wacht(naam, error.message);
        await pauze(OPNIEUW, undefined, { signal: this.signal }).catch(() => undefined);
      }
    }
  }

  /** Notes that something is waited for, until {@link klaar}. */
  wacht(naam: string, melding: string): void {
    this.#wachtend.set(naam, melding);
  }

  klaar(naam: string): void {
    this.#wachtend.delete(naam);
  }

  /** As parts of readiness. */
  onderdelen(): Gereedheid['onderdelen'] {
    return Object.fromEntries([...this.#wachtend].map(([naam, melding]) => [naam, { status: 'wachtend', melding }]));
  }
}

function gaatOver(error: Error): boolean {
  if (error instanceof SleutelbestandFout) return error.code === 'sleuteldatabase-onbereikbaar';
  return error instanceof NogNietKlaar || error instanceof StoreUnavailableError || error instanceof DatabaseUnavailableError;
}
