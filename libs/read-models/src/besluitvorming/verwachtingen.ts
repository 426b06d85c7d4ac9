import type { JsonObject } from '@besluitregister/domain';
import type { Tx } from '@besluitregister/projections';
import type { Plaatsen } from '../plaats.js';
import { Versies, type Versietabel } from '../versies.js';
import type { Geldend } from '../wachtkamer.js';

const VERWACHTINGEN: Versietabel = {
  name: 'verwachtingen',
  sleutel: ['verwachting_id', 'overleg_id'],
  groep: 'vergadering_id',
  columns: {
    verwachting_id: 'uuid', overleg_id: 'uuid', vergadering_id: 'uuid', dossier_id: 'uuid', soort: 'text', vastlegging_id: 'uuid',
    sinds: 'date', tot: 'date', nummer: 'bigint',
  },
};

type Verwachtingrij = JsonObject & { readonly verwachting_id: string; readonly overleg_id: string; readonly sinds: string; readonly tot: string | null };

export const VERWACHTING_TYPES = ['BehandelingVerwacht', 'BehandelingNietLangerVerwacht'] as const;

/** What was announced for other bodies, and what of it is no longer expected. */
export class Verwachtingen {
  private readonly versies = new Versies<Verwachtingrij>(VERWACHTINGEN);

  constructor(private readonly plaatsen: Plaatsen) {}

  async laad(tx: Tx, stroom: readonly Geldend[]): Promise<void> {
    const wijzigend = ['BehandelingNietLangerVerwacht', 'VergaderingVerplaatst', 'VergaderingGegevensGerectificeerd', 'OvernameVoltooid'];
    await this.versies.laad(tx, stroom.flatMap(({ gebeurd: { event } }) =>
      (wijzigend.includes(event.type) && 'vergaderingId' in event.data ? event.data.vergaderingId : [])));
  }

  verwerk(geldend: Geldend): void {
    const { event } = geldend.gebeurd;
    switch (event.type) {
      case 'BehandelingVerwacht': {
        const { vergaderingId, verwachtingId, dossierId, overlegIds, soort, vastleggingId } = event.data;
        for (const overlegId of new Set(overlegIds)) {
          this.versies.zet(geldend, {
            verwachting_id: verwachtingId, overleg_id: overlegId, vergadering_id: vergaderingId, dossier_id: dossierId, soort,
            vastlegging_id: vastleggingId, sinds: this.plaatsen.van(vergaderingId).datum, tot: null, nummer: Number(geldend.eigenNummer),
          });
        }
        break;
      }
      case 'BehandelingNietLangerVerwacht': {
        const { vergaderingId, verwachtingId, overlegIds, geldigOp } = event.data;
        for (const rij of this.versies.groep(vergaderingId)) {
          if (rij.verwachting_id === verwachtingId && overlegIds.includes(rij.overleg_id)) this.versies.zet(geldend, { ...rij, tot: geldigOp });
        }
        break;
      }
      case 'VergaderingVerplaatst':
      case 'VergaderingGegevensGerectificeerd':
        for (const rij of this.versies.groep(event.data.vergaderingId)) this.versies.zet(geldend, { ...rij, sinds: event.data.geldigOp });
        break;
      default:
    }
  }

  schrijf(tx: Tx): Promise<void> {
    return this.versies.schrijf(tx);
  }
}
