import { deelId, type Actor } from '@besluitregister/domain';

/** Who asks for a command, and under which idempotency key. */
export interface Opdracht {
  /** UUID; the idempotency key of the command. */
  readonly commandId: string;
  readonly actor: Actor;
  /** What this command is part of; the command itself when null. */
  readonly correlationId: string | null;
}

/**
 * Id of what a command makes: the same command again makes the same one. Derived from the key, not the key itself:
 * a client could send the id of something that exists elsewhere, and one id would stand in two streams.
 */
export function idUitOpdracht({ commandId }: Opdracht, soort: string): string {
  return deelId(commandId, soort);
}
