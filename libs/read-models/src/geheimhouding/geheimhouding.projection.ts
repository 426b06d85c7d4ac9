import { readFileSync } from 'node:fs';
import type { Gebeurtenis, JsonObject, Vastgesteld } from '@besluitregister/domain';
import type { Projection } from '@besluitregister/projections';
import { oorsprongVan } from '../oorsprong.js';
import { Stromen, type Stap } from '../stromen.js';
import { Versies, type Versietabel } from '../versies.js';

const GEHEIMHOUDINGEN: Versietabel = {
  name: 'geheimhoudingen',
  sleutel: ['geheimhouding_id', 'geldig_van'],
  groep: 'geheimhouding_id',
  columns: {
    geheimhouding_id: 'uuid', vastlegging_id: 'uuid', vergadering_id: 'uuid', grond: 'jsonb', fase: 'text', opgelegd_op: 'date',
    bekrachtigd_op: 'date', opgeheven_op: 'date', tot_en_met: 'date', bekrachtigen_voor: 'date', verlengingen: 'integer',
    geldig_van: 'date', geldig_tot: 'date',
  },
};
const GEBEURTENISSEN = {
  name: 'geheimhouding_gebeurtenissen',
  id: 'geheimhouding_id',
  columns: {
    geheimhouding_id: 'uuid', nummer: 'bigint', type: 'text', geldig_op: 'date', data: 'jsonb', oorsprong: 'jsonb', nummer_van: 'bigint',
    bekend_van: 'timestamptz',
  },
} as const;

const GEHEIMHOUDING_TYPES = ['GeheimhoudingOpgelegd', 'GeheimhoudingBekrachtigd', 'GeheimhoudingVerlengd', 'GeheimhoudingOpgeheven'] as const;
type GeheimhoudingGebeurtenis = Extract<Gebeurtenis, { type: (typeof GEHEIMHOUDING_TYPES)[number] }>;

function isGeheimhouding(event: Gebeurtenis): event is GeheimhoudingGebeurtenis {
  return GEHEIMHOUDING_TYPES.some((type) => type === event.type);
}

/** It begins when it is imposed, whatever day a later event gives. */
function stand(geheimhoudingId: string, stappen: readonly Stap<JsonObject>[]): JsonObject | null {
  if (!stappen.some(({ type }) => type === 'GeheimhoudingOpgelegd')) return null;
  return stappen.reduce<JsonObject>((rij, { type, geldigOp, data }) => {
    switch (type) {
      case 'GeheimhoudingBekrachtigd': return { ...rij, fase: 'bekrachtigd', bekrachtigd_op: geldigOp };
      case 'GeheimhoudingVerlengd': return { ...rij, tot_en_met: data['totEnMet'] ?? null, verlengingen: Number(rij['verlengingen']) + 1 };
      case 'GeheimhoudingOpgeheven': return { ...rij, fase: 'opgeheven', opgeheven_op: geldigOp };
      default: return {
        geheimhouding_id: geheimhoudingId, vastlegging_id: data['vastleggingId'] ?? null, vergadering_id: data['vergaderingId'] ?? null,
        grond: data['grond'] ?? null, fase: 'opgelegd', opgelegd_op: geldigOp, bekrachtigd_op: null, opgeheven_op: null,
        tot_en_met: data['totEnMet'] ?? null, bekrachtigen_voor: data['bekrachtigenVoor'] ?? null, verlengingen: 0,
      };
    }
  }, {});
}

/** Secrecy of items: how each stood on every day, and the events that made it so. */
export const geheimhoudingProjection: Projection<Vastgesteld> = {
  name: 'geheimhouding',
  version: 1,
  schema: readFileSync(new URL('../../src/geheimhouding/schema.sql', import.meta.url), 'utf8'),
  types: [...GEHEIMHOUDING_TYPES],
  async apply(tx, batch) {
    const stromen = new Stromen(GEBEURTENISSEN, new Versies(GEHEIMHOUDINGEN), stand);
    await stromen.laad(tx, batch.flatMap(({ event: { event } }) => (isGeheimhouding(event) ? event.data.geheimhoudingId : [])));
    for (const { event: gebeurd, nummer, bekendVan } of batch) {
      const { event } = gebeurd;
      if (!isGeheimhouding(event)) continue;
      const { geheimhoudingId, geldigOp, ...data } = event.data;
      stromen.verwerk({ nummer, bekendVan }, geheimhoudingId, { nummer: Number(nummer), type: event.type, geldigOp, data }, {
        oorsprong: oorsprongVan({ gebeurd, nummer, eigenNummer: nummer, bekendVan }),
      });
    }
    await stromen.schrijf(tx);
  },
};
