import type { RecordedEvent } from '@besluitregister/event-store';

/** Why a projection stands still; a stable word for operators. */
export type StopCode = 'onbekend-type' | 'onleesbaar' | 'niet-toegepast' | 'verouderd' | 'storing' | 'gestopt';

/** What is wrong, and what to do. */
const WORDS: Readonly<Record<StopCode, readonly [wrong: string, todo: string]>> = {
  'onbekend-type': ['dit type staat niet in de catalogus van deze software', 'Werk de software bij en start opnieuw.'],
  'onleesbaar': ['de gebeurtenis kan niet worden gelezen', 'Kijk de oorzaak na en start opnieuw.'],
  'niet-toegepast': ['de gebeurtenis kon niet worden verwerkt', 'Kijk de oorzaak na en start opnieuw.'],
  'verouderd': ['een nieuwere versie is al in gebruik', 'Werk de software bij en start opnieuw.'],
  'storing': ['de database of de gebeurtenissenopslag gaf een fout', 'Kijk de oorzaak na en start opnieuw.'],
  'gestopt': ['ze is gestopt of nog niet gestart', 'Start haar en vraag het opnieuw.'],
};

/**
 * A projection that stands still, and at which event. The message names the event and never quotes the cause: the
 * words of a database or a schema can hold protected text, and this message is logged. The cause is in `cause`.
 */
export class ProjectionError extends Error {
  override readonly name = 'ProjectionError';
  readonly nummer?: bigint;
  readonly eventId?: string;
  readonly eventType?: string;

  constructor(
    readonly code: StopCode,
    readonly projection: { readonly name: string; readonly version: number },
    context: { readonly event?: RecordedEvent | undefined; readonly cause?: unknown } = {},
  ) {
    const { event, cause } = context;
    const place = event === undefined ? '' : ` bij gebeurtenis ${event.nummer} (${event.type}, ${event.id})`;
    const [wrong, todo] = WORDS[code];
    super(`Projectie ${projection.name}, versie ${projection.version}, staat stil${place}: ${wrong}${causeCode(cause)}. `
      + `${todo} Wat er stond blijft te lezen.`, { cause });
    if (event !== undefined) {
      this.nummer = event.nummer;
      this.eventId = event.id;
      this.eventType = event.type;
    }
  }
}

/** The SQLSTATE or the port's code, which hold no text of the register. */
function causeCode(cause: unknown): string {
  if (typeof cause !== 'object' || cause === null || !('code' in cause) || typeof cause.code !== 'string') return '';
  return ` (code ${cause.code})`;
}
