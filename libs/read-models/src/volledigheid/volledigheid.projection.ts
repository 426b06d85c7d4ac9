import { readFileSync } from 'node:fs';
import type { Inhoud, Vastgesteld } from '@besluitregister/domain';
import type { Projection } from '@besluitregister/projections';
import { isVastgelegd } from '../batch.js';
import { ITEM_TYPES, Items, type Itemrij, type Itemversie } from '../items.js';
import { Plaatsen } from '../plaats.js';
import { Versies, type Versietabel } from '../versies.js';
import { Wachtkamer } from '../wachtkamer.js';
import { Beoordelingen, BEOORDELING_TYPES } from './beoordelingen.js';
import { stukkenVan } from './stukken.js';

const VERANTWOORDINGEN: Versietabel = {
  name: 'verantwoordingen',
  sleutel: ['vastlegging_id'],
  groep: 'vergadering_id',
  columns: {
    vastlegging_id: 'uuid', vergadering_id: 'uuid', overleg_id: 'uuid', datum: 'date', dossiers: 'uuid[]', doorgehaald: 'boolean',
    overname_id: 'uuid', documenten: 'uuid[]', stukken: 'jsonb', actor_id: 'uuid',
  },
};

type Verantwoordingrij = Itemrij & { readonly overname_id: string | null; readonly actor_id: string };

function verantwoordingRij(basis: Itemrij, inhoud: Inhoud, { geldend: { gebeurd } }: Itemversie, vorige: Verantwoordingrij | null): Verantwoordingrij {
  const { event, metadata } = gebeurd;
  return {
    ...basis,
    overname_id: isVastgelegd(event) ? event.data.overnameId : vorige?.overname_id ?? null,
    documenten: [...new Set(inhoud.passages.map(({ documentId }) => documentId))],
    stukken: stukkenVan(inhoud),
    actor_id: vorige?.actor_id ?? metadata.actor.id,
  };
}

/** Which lines of a report were recorded, passed over or rejected, and by whom. */
export const volledigheidProjection: Projection<Vastgesteld> = {
  name: 'volledigheid',
  version: 1,
  schema: readFileSync(new URL('../../src/volledigheid/schema.sql', import.meta.url), 'utf8'),
  types: [...ITEM_TYPES, ...BEOORDELING_TYPES],
  async apply(tx, batch) {
    const stroom = await new Wachtkamer('verantwoording_wachtend').stroom(tx, batch);
    const plaatsen = new Plaatsen('verantwoording_vergaderingen');
    const versies = new Versies<Verantwoordingrij>(VERANTWOORDINGEN);
    const items = new Items(versies, plaatsen, verantwoordingRij);
    const beoordelingen = new Beoordelingen();
    await plaatsen.laad(tx, stroom);
    await items.laad(tx, stroom);
    await beoordelingen.laad(tx, stroom);
    for (const geldend of stroom) {
      plaatsen.verwerk(geldend.gebeurd.event);
      items.verwerk(geldend);
      beoordelingen.verwerk(geldend);
    }
    await plaatsen.schrijf(tx);
    await versies.schrijf(tx);
    await beoordelingen.schrijf(tx);
  },
};
