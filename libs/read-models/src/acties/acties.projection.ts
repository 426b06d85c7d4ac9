import { readFileSync } from 'node:fs';
import type { ActieGebeurtenis, JsonObject, Vastgesteld } from '@besluitregister/domain';
import type { Projection } from '@besluitregister/projections';
import { oorsprongVan } from '../oorsprong.js';
import { Stromen, type Stap } from '../stromen.js';
import { Versies, type Versietabel } from '../versies.js';

const STANDEN: Versietabel = {
  name: 'actie_standen',
  sleutel: ['vastlegging_id', 'geldig_van'],
  groep: 'vastlegging_id',
  columns: {
    vastlegging_id: 'uuid', stand: 'text', stand_sinds: 'date', termijn: 'jsonb', houder: 'jsonb', afdoening: 'jsonb', meldingen: 'integer',
    laatste_melding: 'date', geldig_van: 'date', geldig_tot: 'date',
  },
};
const GEBEURTENISSEN = {
  name: 'actie_gebeurtenissen',
  id: 'vastlegging_id',
  columns: {
    vastlegging_id: 'uuid', nummer: 'bigint', type: 'text', geldig_op: 'date', data: 'jsonb', oorsprong: 'jsonb', nummer_van: 'bigint',
    bekend_van: 'timestamptz',
  },
} as const;

const ACTIE_TYPES = ['VoortgangGemeld', 'ActieAfgedaan', 'ActieVervallen', 'TermijnVerlegd', 'ActieOvergedragen', 'ActieHeropend'] as const;

function isActie(event: Vastgesteld['event']): event is ActieGebeurtenis {
  return ACTIE_TYPES.some((type) => type === event.type);
}

function stand(vastleggingId: string, stappen: readonly Stap<JsonObject>[]): JsonObject {
  return stappen.reduce<JsonObject>((rij, { type, geldigOp, data }) => {
    switch (type) {
      case 'ActieAfgedaan':
        return { ...rij, stand: 'afgedaan', stand_sinds: geldigOp, afdoening: { geldigOp, bewijs: data['bewijs'] ?? [], woorden: data['woorden'] ?? null } };
      case 'ActieVervallen': return { ...rij, stand: 'vervallen', stand_sinds: geldigOp };
      case 'ActieHeropend': return { ...rij, stand: 'open', stand_sinds: geldigOp, afdoening: null };
      case 'TermijnVerlegd': return { ...rij, termijn: data['termijn'] ?? null };
      case 'ActieOvergedragen': return { ...rij, houder: data['houder'] ?? null };
      default: return { ...rij, meldingen: Number(rij['meldingen']) + 1, laatste_melding: geldigOp };
    }
  }, {
    vastlegging_id: vastleggingId, stand: 'open', stand_sinds: null, termijn: null, houder: null, afdoening: null, meldingen: 0, laatste_melding: null,
  });
}

/** What became of actions: how each stood on every day, and the events that made it so. */
export const actiesProjection: Projection<Vastgesteld> = {
  name: 'acties',
  version: 1,
  schema: readFileSync(new URL('../../src/acties/schema.sql', import.meta.url), 'utf8'),
  types: [...ACTIE_TYPES],
  async apply(tx, batch) {
    const stromen = new Stromen(GEBEURTENISSEN, new Versies(STANDEN), stand);
    await stromen.laad(tx, batch.flatMap(({ event: { event } }) => (isActie(event) ? event.data.vastleggingId : [])));
    for (const { event: gebeurd, nummer, bekendVan } of batch) {
      const { event } = gebeurd;
      if (!isActie(event)) continue;
      const { vastleggingId, geldigOp, ...data } = event.data;
      stromen.verwerk({ nummer, bekendVan }, vastleggingId, { nummer: Number(nummer), type: event.type, geldigOp, data }, {
        oorsprong: oorsprongVan({ gebeurd, nummer, eigenNummer: nummer, bekendVan }),
      });
    }
    await stromen.schrijf(tx);
  },
};
