import { AuditLogError } from '@besluitregister/audit-log';
import { StreamDeletedError, UnreadableEventError } from '@besluitregister/event-store';

/** Why the audit log stands still; a stable word for operators. */
export type ControlelogCode = 'controlelog-wijkt-af' | 'controlelog-loopt-voor' | 'controlelog-staat-stil';

/** The audit log no longer follows the store. Nothing is signed until someone has looked at it and started again. */
export class ControlelogFout extends Error {
  override readonly name = 'ControlelogFout';

  constructor(readonly code: ControlelogCode, bericht: string, options?: ErrorOptions) {
    super(bericht, options);
  }
}

/** The event with this nummer is not the one that was written into the log. */
export function wijktAf(nummer: bigint): ControlelogFout {
  return new ControlelogFout('controlelog-wijkt-af',
    `Gebeurtenis ${nummer} in de opslag is niet meer de gebeurtenis die in het controlelog staat. Er wordt niets meer ondertekend; `
    + 'onderzoek wie of wat de opslag heeft gewijzigd, of zet de opslag terug uit een reservekopie.');
}

/** The store ends before the log does: an older copy was put back, or events were removed. */
export function looptVoor(inOpslag: bigint, inLog: bigint): ControlelogFout {
  return new ControlelogFout('controlelog-loopt-voor',
    `De opslag telt ${inOpslag} gebeurtenissen, maar het controlelog al ${inLog}: er zijn gebeurtenissen verdwenen of er is een oudere `
    + 'reservekopie teruggezet. Zet de volledige opslag terug, of herstel het register onder een nieuwe oorsprong (…/n+1).');
}

/** Anything else that stops the log. Only sentences of the audit log and the store's own are repeated: others may quote a record. */
export function staatStil(cause: unknown): ControlelogFout {
  if (cause instanceof ControlelogFout) return cause;
  const eigenZin = cause instanceof AuditLogError || cause instanceof UnreadableEventError || cause instanceof StreamDeletedError;
  const reden = eigenZin ? ` ${cause.message}` : ` Kijk de oorzaak na${codeVan(cause)} en start opnieuw.`;
  return new ControlelogFout('controlelog-staat-stil', `Het controlelog staat stil; wat ondertekend is blijft te controleren.${reden}`, { cause });
}

function codeVan(cause: unknown): string {
  return cause instanceof Error && 'code' in cause && typeof cause.code === 'string' ? ` (code ${cause.code})` : '';
}
