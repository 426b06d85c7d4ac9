import type { Vastgesteld } from '@besluitregister/domain';
import type { Tx } from '@besluitregister/projections';
import { insertRows, type Batch, type Table } from './batch.js';
import type { Moment } from './versies.js';

/** An event at the moment from which it counts, which for what a takeover brings is when that was completed. */
export interface Geldend extends Moment {
  readonly gebeurd: Vastgesteld;
  /** The event's own place in the register. */
  readonly eigenNummer: bigint;
}

interface Wachtend {
  readonly overnameId: string;
  readonly verwachtingId: string | null;
  readonly nummer: bigint;
  readonly gebeurd: Vastgesteld;
}

const COLUMNS = { nummer: 'bigint', overname_id: 'uuid', verwachting_id: 'uuid', gebeurtenis: 'jsonb' } as const;

/**
 * Holds back what a takeover brings until its OvernameVoltooid: to a reader a report is there whole or not at all
 * (DESIGN §4). What waits at the end of a batch is kept in a table of the read model, with columns {@link COLUMNS}.
 */
export class Wachtkamer {
  private readonly tabel: Table;
  private wachtend = new Map<string, Wachtend[]>();

  constructor(naam: string) {
    this.tabel = { name: naam, columns: COLUMNS };
  }

  /** The events of a batch that count, in the order in which they do. */
  async stroom(tx: Tx, batch: Batch): Promise<readonly Geldend[]> {
    await this.laad(tx, batch);
    const bewaard = new Set([...this.wachtend.values()].flat().map(({ nummer }) => nummer));
    const geldend = batch.flatMap(({ event: gebeurd, nummer, bekendVan }) => {
      const moment = { nummer, bekendVan };
      if (this.houdVast(gebeurd, nummer)) return [];
      return [...this.laatBinnen(gebeurd, moment), { ...moment, gebeurd, eigenNummer: nummer }];
    });
    await this.bewaar(tx, bewaard);
    return geldend;
  }

  /** What waits for a takeover that this batch completes, or is withdrawn in it. */
  private async laad(tx: Tx, batch: Batch): Promise<void> {
    const overnames: string[] = [];
    const verwachtingen: string[] = [];
    for (const { event: { event } } of batch) {
      if (event.type === 'OvernameVoltooid') overnames.push(event.data.overnameId);
      if (event.type === 'BehandelingNietLangerVerwacht') verwachtingen.push(event.data.verwachtingId);
    }
    if (overnames.length + verwachtingen.length === 0) return;
    const rijen = await tx.query<{ nummer: bigint; overname_id: string; verwachting_id: string | null; gebeurtenis: Vastgesteld }>(
      `SELECT nummer, overname_id, verwachting_id, gebeurtenis FROM ${this.tabel.name}
       WHERE overname_id = ANY($1::uuid[]) OR verwachting_id = ANY($2::uuid[]) ORDER BY nummer`, [overnames, verwachtingen],
    );
    for (const { nummer, overname_id, verwachting_id, gebeurtenis } of rijen) {
      this.voegBij({ overnameId: overname_id, verwachtingId: verwachting_id, nummer, gebeurd: gebeurtenis });
    }
  }

  private houdVast(gebeurd: Vastgesteld, nummer: bigint): boolean {
    const { event } = gebeurd;
    if (event.type === 'BehandelingNietLangerVerwacht') {
      const { verwachtingId } = event.data;
      const bron = [...this.wachtend.values()].flat().find((ander) => ander.verwachtingId === verwachtingId);
      if (bron) this.voegBij({ overnameId: bron.overnameId, verwachtingId, nummer, gebeurd });
      return bron !== undefined;
    }
    if (event.type === 'OvernameVoltooid' || event.type === 'TerugkoppelingOvergenomen' || !('overnameId' in event.data)) return false;
    const { overnameId } = event.data;
    if (overnameId === null) return false;
    const verwachtingId = event.type === 'BehandelingVerwacht' ? event.data.verwachtingId : null;
    this.voegBij({ overnameId, verwachtingId, nummer, gebeurd });
    return true;
  }

  private voegBij(wachtend: Wachtend): void {
    const bestaand = this.wachtend.get(wachtend.overnameId);
    if (bestaand) bestaand.push(wachtend);
    else this.wachtend.set(wachtend.overnameId, [wachtend]);
  }

  private laatBinnen({ event }: Vastgesteld, moment: Moment): Geldend[] {
    if (event.type !== 'OvernameVoltooid') return [];
    const binnen = this.wachtend.get(event.data.overnameId) ?? [];
    this.wachtend.delete(event.data.overnameId);
    return binnen.map(({ gebeurd, nummer }) => ({ ...moment, gebeurd, eigenNummer: nummer }));
  }

  private async bewaar(tx: Tx, bewaard: ReadonlySet<bigint>): Promise<void> {
    const blijft = [...this.wachtend.values()].flat();
    const weg = [...bewaard].filter((nummer) => !blijft.some((wachtend) => wachtend.nummer === nummer));
    if (weg.length > 0) await tx.query(`DELETE FROM ${this.tabel.name} WHERE nummer = ANY($1::bigint[])`, [weg]);
    await insertRows(tx, this.tabel, blijft.filter(({ nummer }) => !bewaard.has(nummer)).map(({ nummer, overnameId, verwachtingId, gebeurd }) => ({
      nummer: String(nummer), overname_id: overnameId, verwachting_id: verwachtingId, gebeurtenis: gebeurd,
    })));
  }
}
