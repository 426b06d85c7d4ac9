import { readFileSync } from 'node:fs';
import type { Inhoud, JsonObject, Relatie, Vastgesteld } from '@besluitregister/domain';
import type { Projection } from '@besluitregister/projections';
import { ITEM_TYPES, Items, type Itemrij } from '../items.js';
import { Plaatsen } from '../plaats.js';
import { Versies, type Versietabel } from '../versies.js';
import { Wachtkamer } from '../wachtkamer.js';
import { Verwachtingen, VERWACHTING_TYPES } from './verwachtingen.js';

const BEHANDELINGEN: Versietabel = {
  name: 'behandelingen',
  sleutel: ['vastlegging_id'],
  groep: 'vergadering_id',
  columns: {
    vastlegging_id: 'uuid', vergadering_id: 'uuid', overleg_id: 'uuid', datum: 'date', volgorde: 'integer', soort: 'text',
    dossiers: 'uuid[]', doorgehaald: 'boolean', uitkomst: 'text', werkt_vanaf: 'date', einddatum: 'date', relaties: 'jsonb',
    doelen: 'uuid[]', beeindigt: 'uuid[]', herroept: 'uuid[]',
  },
};

/** Relations after which the earlier besluit no longer holds. */
const BEEINDIGENDE_RELATIES: readonly Relatie['soort'][] = ['vervangt', 'herroept'];

function behandelingRij(basis: Itemrij, inhoud: Inhoud): Itemrij {
  return { ...basis, volgorde: inhoud.volgorde, soort: inhoud.soort, ...werking(inhoud) };
}

/** A besluit acts on earlier ones only when it was agreed to: a proposal to revoke that was rejected or put off revokes nothing. */
function werking(inhoud: Inhoud): JsonObject {
  if (inhoud.soort !== 'besluit') {
    return { uitkomst: null, werkt_vanaf: null, einddatum: null, relaties: [], doelen: [], beeindigt: [], herroept: [] };
  }
  const { uitkomst, beslotenOp, ingangsdatum, einddatum, relaties } = inhoud;
  const doelenVan = (soorten: readonly Relatie['soort'][]): string[] =>
    [...new Set(relaties.filter(({ soort }) => soorten.includes(soort)).map(({ besluitId }) => besluitId))];
  return {
    uitkomst, werkt_vanaf: ingangsdatum ?? beslotenOp, einddatum, relaties,
    doelen: [...new Set(relaties.map(({ besluitId }) => besluitId))],
    beeindigt: uitkomst === 'ingestemd' ? doelenVan(BEEINDIGENDE_RELATIES) : [],
    herroept: uitkomst === 'ingestemd' ? doelenVan(['herroept']) : [],
  };
}

/** Where each dossier was treated, what was concluded, how besluiten act on each other, and where a treatment is expected. */
export const besluitvormingProjection: Projection<Vastgesteld> = {
  name: 'besluitvorming',
  version: 1,
  schema: readFileSync(new URL('../../src/besluitvorming/schema.sql', import.meta.url), 'utf8'),
  types: [...ITEM_TYPES, ...VERWACHTING_TYPES],
  async apply(tx, batch) {
    const stroom = await new Wachtkamer('behandeling_wachtend').stroom(tx, batch);
    const plaatsen = new Plaatsen('behandeling_vergaderingen');
    const versies = new Versies<Itemrij>(BEHANDELINGEN);
    const items = new Items(versies, plaatsen, behandelingRij);
    const verwachtingen = new Verwachtingen(plaatsen);
    await plaatsen.laad(tx, stroom);
    await items.laad(tx, stroom);
    await verwachtingen.laad(tx, stroom);
    for (const geldend of stroom) {
      plaatsen.verwerk(geldend.gebeurd.event);
      items.verwerk(geldend);
      verwachtingen.verwerk(geldend);
    }
    await plaatsen.schrijf(tx);
    await versies.schrijf(tx);
    await verwachtingen.schrijf(tx);
  },
};
