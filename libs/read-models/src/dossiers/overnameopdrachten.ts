import type { Vastgesteld } from '@besluitregister/domain';
import type { Tx } from '@besluitregister/projections';
import { insertRows } from '../batch.js';
import type { Geldend } from '../wachtkamer.js';

export const OVERNAMEOPDRACHT_TYPES = ['GereserveerdVoor', 'DocumentOpgenomen', 'TerugkoppelingOntvangen'] as const;

/**
 * The commands that take over a report, known by what they append before they open dossiers: the claim on the meeting
 * and the document. A dossier opened by another command was opened by hand.
 */
export class Overnameopdrachten {
  private readonly bekend = new Set<string>();
  private readonly nieuw = new Set<string>();

  /** Loads which commands that open dossiers in this batch, or begin in it, are known. */
  async laad(tx: Tx, stroom: readonly Geldend[]): Promise<void> {
    const opdrachten = new Set(stroom
      .filter(({ gebeurd: { event } }) => event.type === 'DossierGeopend' || begint(event))
      .map(({ gebeurd: { metadata } }) => metadata.commandId));
    if (opdrachten.size === 0) return;
    const rijen = await tx.query<{ command_id: string }>(
      'SELECT command_id FROM dossier_overnameopdrachten WHERE command_id = ANY($1::uuid[])', [[...opdrachten]],
    );
    for (const { command_id } of rijen) this.bekend.add(command_id);
  }

  verwerk({ event, metadata: { commandId } }: Vastgesteld): void {
    if (begint(event) && !this.bekend.has(commandId)) this.nieuw.add(commandId);
  }

  bevat(commandId: string): boolean {
    return this.bekend.has(commandId) || this.nieuw.has(commandId);
  }

  async schrijf(tx: Tx): Promise<void> {
    const rijen = [...this.nieuw].map((command_id) => ({ command_id }));
    await insertRows(tx, { name: 'dossier_overnameopdrachten', columns: { command_id: 'uuid' } }, rijen);
  }
}

function begint(event: Vastgesteld['event']): boolean {
  switch (event.type) {
    case 'GereserveerdVoor': return event.data.soort === 'verslag-van-vergadering';
    case 'DocumentOpgenomen':
    case 'TerugkoppelingOntvangen': return true;
    default: return false;
  }
}
