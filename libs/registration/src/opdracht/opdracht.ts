import type { Actor, Reden } from '@besluitregister/domain';

/** Who asks for a command, why, and under which idempotency key. */
export interface Opdracht {
  /** UUID; the idempotency key of the command. */
  readonly commandId: string;
  readonly actor: Actor;
  readonly reden: Reden | null;
  /** What this command is part of; the command itself when null. */
  readonly correlationId: string | null;
}
