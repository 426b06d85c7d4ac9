import { readFileSync } from 'node:fs';
import type { Vastgesteld } from '@besluitregister/domain';
import type { Projection } from '@besluitregister/projections';
import { ITEM_TYPES, Items } from '../items.js';
import { Plaatsen } from '../plaats.js';
import { Versies } from '../versies.js';
import { Wachtkamer } from '../wachtkamer.js';
import { Personen, PERSOON_TYPES } from './personen.js';
import { metBevestigdeVersie, metOorsprong, VASTLEGGINGEN, vastleggingsrij, type Vastleggingsrij } from './vastlegging.rij.js';

/** Every recorded item with its full content, its passages and a Dutch full text index, in all its versions; and the people who spoke. */
export const vastleggingenProjection: Projection<Vastgesteld> = {
  name: 'vastleggingen',
  version: 2,
  schema: readFileSync(new URL('../../src/vastleggingen/schema.sql', import.meta.url), 'utf8'),
  types: [...PERSOON_TYPES, ...ITEM_TYPES, 'VastleggingBevestigd', 'BevestigingIngetrokken'],
  async apply(tx, batch) {
    const stroom = await new Wachtkamer('vastlegging_wachtend').stroom(tx, batch);
    const plaatsen = new Plaatsen('vastlegging_vergaderingen');
    const personen = new Personen();
    const versies = new Versies<Vastleggingsrij>(VASTLEGGINGEN);
    const items = new Items(versies, plaatsen, vastleggingsrij, metOorsprong);
    await plaatsen.laad(tx, stroom);
    await personen.laad(tx, stroom);
    await items.laad(tx, stroom);
    for (const geldend of stroom) {
      const { event } = geldend.gebeurd;
      plaatsen.verwerk(event);
      personen.verwerk(geldend);
      items.verwerk(geldend);
      if (event.type === 'VastleggingBevestigd') items.pas(geldend, event.data, (rij) => metBevestigdeVersie(rij, event.data.versie));
      if (event.type === 'BevestigingIngetrokken') items.pas(geldend, event.data, (rij) => metBevestigdeVersie(rij, null));
    }
    await plaatsen.schrijf(tx);
    await personen.schrijf(tx);
    await versies.schrijf(tx);
  },
};
