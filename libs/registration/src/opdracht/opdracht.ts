import type { Actor } from '@besluitregister/domain';

/** Who asks for a command, and under which idempotency key. */
export interface Opdracht {
  /** UUID; the idempotency key of the command. */
  readonly commandId: string;
  readonly actor: Actor;
  /** What this command is part of; the command itself when null. */
  readonly correlationId: string | null;
}
