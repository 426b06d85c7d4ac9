import type { Vastgesteld } from '@besluitregister/domain';
import type { Tx } from '@besluitregister/projections';
import { isVastgelegd } from '../batch.js';
import type { Geldend } from '../wachtkamer.js';

/** What an item, or an announcement, belongs to. */
export interface Koppeling {
  readonly vastleggingId: string;
  readonly vergaderingId: string;
  readonly dossiers: readonly string[];
}

/** To which dossiers each item and each announcement belongs, followed over a batch. */
export class Koppelingen {
  private readonly bekend = new Map<string, Koppeling>();
  private readonly gewijzigd = new Set<string>();

  async laad(tx: Tx, stroom: readonly Geldend[]): Promise<void> {
    const ids = new Set(stroom.flatMap(({ gebeurd: { event } }) => genoemd(event)));
    if (ids.size === 0) return;
    const rijen = await tx.query<{ object_id: string; vastlegging_id: string; vergadering_id: string; dossiers: string[] }>(
      'SELECT object_id, vastlegging_id, vergadering_id, dossiers FROM dossier_koppelingen WHERE object_id = ANY($1::uuid[])', [[...ids]],
    );
    for (const { object_id, vastlegging_id, vergadering_id, dossiers } of rijen) {
      this.bekend.set(object_id, { vastleggingId: vastlegging_id, vergaderingId: vergadering_id, dossiers });
    }
  }

  van(id: string): Koppeling | undefined {
    return this.bekend.get(id);
  }

  /** The meetings of all that is loaded. */
  vergaderingen(): readonly string[] {
    return [...this.bekend.values()].map(({ vergaderingId }) => vergaderingId);
  }

  verwerk({ gebeurd: { event } }: Geldend): void {
    if (isVastgelegd(event) || event.type === 'VastleggingGerectificeerd' || event.type === 'VastleggingGelakt') {
      const { vastleggingId, vergaderingId, inhoud } = event.data;
      this.zet(vastleggingId, { vastleggingId, vergaderingId, dossiers: [...new Set(inhoud.dossiers)] });
      return;
    }
    switch (event.type) {
      case 'VastleggingGekoppeld': this.pas(event.data.vastleggingId, (dossiers) => [...new Set([...dossiers, event.data.dossierId])]); break;
      case 'VastleggingOntkoppeld': this.pas(event.data.vastleggingId, (dossiers) => dossiers.filter((id) => id !== event.data.dossierId)); break;
      case 'BehandelingVerwacht': {
        const { verwachtingId, vastleggingId, vergaderingId, dossierId } = event.data;
        this.zet(verwachtingId, { vastleggingId, vergaderingId, dossiers: [dossierId] });
        break;
      }
      default:
    }
  }

  async schrijf(tx: Tx): Promise<void> {
    const rijen = [...this.gewijzigd].flatMap((object_id) => {
      const koppeling = this.bekend.get(object_id);
      return koppeling ? [{ object_id, vastlegging_id: koppeling.vastleggingId, vergadering_id: koppeling.vergaderingId, dossiers: koppeling.dossiers }] : [];
    });
    if (rijen.length === 0) return;
    await tx.query(
      `INSERT INTO dossier_koppelingen SELECT object_id, vastlegging_id, vergadering_id, dossiers
       FROM jsonb_to_recordset($1::jsonb) AS r(object_id uuid, vastlegging_id uuid, vergadering_id uuid, dossiers uuid[])
       ON CONFLICT (object_id) DO UPDATE SET vergadering_id = EXCLUDED.vergadering_id, dossiers = EXCLUDED.dossiers`, [JSON.stringify(rijen)],
    );
  }

  private zet(id: string, koppeling: Koppeling): void {
    this.bekend.set(id, koppeling);
    this.gewijzigd.add(id);
  }

  private pas(id: string, anders: (dossiers: readonly string[]) => readonly string[]): void {
    const huidig = this.bekend.get(id);
    if (huidig) this.zet(id, { ...huidig, dossiers: anders(huidig.dossiers) });
  }
}

function genoemd(event: Vastgesteld['event']): readonly string[] {
  const ids = 'vastleggingId' in event.data ? [event.data.vastleggingId] : [];
  if (event.type === 'BehandelingNietLangerVerwacht') return [event.data.verwachtingId];
  return 'inhoud' in event.data && event.data.inhoud.soort === 'besluit' ? [...ids, ...event.data.inhoud.relaties.map(({ besluitId }) => besluitId)] : ids;
}
