import { readFileSync } from 'node:fs';
import type { JsonObject, Vastgesteld } from '@besluitregister/domain';
import type { Projection, Tx } from '@besluitregister/projections';
import { oorsprongVan } from '../oorsprong.js';
import { Versies, type Versietabel } from '../versies.js';
import { Wachtkamer, type Geldend } from '../wachtkamer.js';
import { OVERLEG_TYPES, Overleggen } from './overleggen.js';
import { Verslagen, VERSLAG_TYPES } from './verslagen.js';

const VERGADERINGEN: Versietabel = {
  name: 'vergaderingen',
  sleutel: ['vergadering_id'],
  groep: 'vergadering_id',
  columns: {
    vergadering_id: 'uuid', overleg_id: 'uuid', datum: 'date', volgnummer: 'integer', vastgesteld_in: 'uuid', vastgesteld_op: 'date',
    oorsprong: 'jsonb',
  },
};
const AGENDAPUNTEN: Versietabel = {
  name: 'agendapunten',
  sleutel: ['agendapunt_id'],
  groep: 'agendapunt_id',
  columns: { agendapunt_id: 'uuid', vergadering_id: 'uuid', onderdeel_van: 'uuid', volgorde: 'integer', titel: 'text', dossier_id: 'uuid' },
};
const AANWEZIGHEID: Versietabel = {
  name: 'aanwezigheid',
  sleutel: ['vergadering_id', 'over'],
  groep: 'vergadering_id',
  columns: { vergadering_id: 'uuid', over: 'text', aanwezigen: 'jsonb' },
};

class Vergaderingen {
  private readonly vergaderingen = new Versies(VERGADERINGEN);
  private readonly agendapunten = new Versies(AGENDAPUNTEN);
  private readonly aanwezigheid = new Versies(AANWEZIGHEID);

  async laad(tx: Tx, stroom: readonly Geldend[]): Promise<void> {
    const ids = stroom.flatMap(({ gebeurd: { event } }) => ('vergaderingId' in event.data ? event.data.vergaderingId : []));
    await this.vergaderingen.laad(tx, ids);
    await this.aanwezigheid.laad(tx, stroom.flatMap(({ gebeurd: { event } }) => (event.type === 'AanwezigheidVastgelegd' ? event.data.vergaderingId : [])));
    await this.agendapunten.laad(tx, stroom.flatMap(({ gebeurd: { event } }) => (event.type === 'AgendapuntOpgenomen' ? event.data.agendapuntId : [])));
  }

  verwerk(geldend: Geldend): void {
    const { event } = geldend.gebeurd;
    switch (event.type) {
      case 'VergaderingGepland': {
        const { vergaderingId, overlegId, volgnummer, geldigOp } = event.data;
        this.vergaderingen.zet(geldend, {
          vergadering_id: vergaderingId, overleg_id: overlegId, datum: geldigOp, volgnummer, vastgesteld_in: null, vastgesteld_op: null,
          oorsprong: oorsprongVan(geldend),
        });
        break;
      }
      case 'VergaderingVerplaatst':
      case 'VergaderingGegevensGerectificeerd': this.pas(geldend, event.data.vergaderingId, { datum: event.data.geldigOp }); break;
      case 'VerslagVastgesteld': {
        const { vergaderingId, inVergaderingId, geldigOp } = event.data;
        this.pas(geldend, vergaderingId, { vastgesteld_in: inVergaderingId, vastgesteld_op: geldigOp });
        break;
      }
      case 'AgendapuntOpgenomen': {
        const { agendapuntId, vergaderingId, onderdeelVan, volgorde, titel, dossierId } = event.data;
        this.agendapunten.zet(geldend, {
          agendapunt_id: agendapuntId, vergadering_id: vergaderingId, onderdeel_van: onderdeelVan, volgorde, titel, dossier_id: dossierId,
        });
        break;
      }
      case 'AanwezigheidVastgelegd': {
        const { vergaderingId, agendapuntId, aanwezigen } = event.data;
        this.aanwezigheid.zet(geldend, { vergadering_id: vergaderingId, over: agendapuntId ?? '', aanwezigen });
        break;
      }
      default:
    }
  }

  async schrijf(tx: Tx): Promise<void> {
    await this.vergaderingen.schrijf(tx);
    await this.agendapunten.schrijf(tx);
    await this.aanwezigheid.schrijf(tx);
  }

  private pas(geldend: Geldend, vergaderingId: string, anders: JsonObject): void {
    for (const rij of this.vergaderingen.groep(vergaderingId)) {
      this.vergaderingen.zet(geldend, { ...rij, ...anders, oorsprong: oorsprongVan(geldend) });
    }
  }
}

/** Bodies, their members, meetings, agendas, who was there and the reports read in. */
export const vergaderingenProjection: Projection<Vastgesteld> = {
  name: 'vergaderingen',
  version: 1,
  schema: readFileSync(new URL('../../src/vergaderingen/schema.sql', import.meta.url), 'utf8'),
  types: [
    ...OVERLEG_TYPES, 'VergaderingGepland', 'VergaderingVerplaatst', 'VergaderingGegevensGerectificeerd', 'VerslagVastgesteld',
    'AgendapuntOpgenomen', 'AanwezigheidVastgelegd', ...VERSLAG_TYPES,
  ],
  async apply(tx, batch) {
    const stroom = await new Wachtkamer('agenda_wachtend').stroom(tx, batch);
    const onderdelen = [new Overleggen(), new Vergaderingen(), new Verslagen()];
    for (const onderdeel of onderdelen) await onderdeel.laad(tx, stroom);
    for (const geldend of stroom) for (const onderdeel of onderdelen) onderdeel.verwerk(geldend);
    for (const onderdeel of onderdelen) await onderdeel.schrijf(tx);
  },
};
