import { readFileSync } from 'node:fs';
import type { Inhoud, Vastgesteld } from '@besluitregister/domain';
import type { Projection } from '@besluitregister/projections';
import { ITEM_TYPES, Items, type Itemrij } from '../items.js';
import { Plaatsen } from '../plaats.js';
import { Versies, type Versietabel } from '../versies.js';
import { Wachtkamer } from '../wachtkamer.js';
import { organisatiesleutel } from './organisatiesleutel.js';

const STANDPUNTEN: Versietabel = {
  name: 'standpunten',
  sleutel: ['vastlegging_id'],
  groep: 'vergadering_id',
  columns: {
    vastlegging_id: 'uuid', vergadering_id: 'uuid', overleg_id: 'uuid', datum: 'date', volgorde: 'integer', soort: 'text',
    dossiers: 'uuid[]', doorgehaald: 'boolean', strekking: 'text', basis: 'text', persoon_id: 'uuid', rol: 'text',
    organisatie_soort: 'text', organisatie_naam: 'text', organisatie_sleutel: 'text',
  },
};

function standpuntRij(basis: Itemrij, inhoud: Inhoud): Itemrij | null {
  if (inhoud.soort !== 'standpunt' && inhoud.soort !== 'vraag') return null;
  const { spreker } = inhoud;
  const organisatie = spreker?.organisatie ?? null;
  return {
    ...basis, volgorde: inhoud.volgorde, soort: inhoud.soort, strekking: inhoud.strekking, basis: inhoud.basis,
    persoon_id: spreker?.persoonId ?? null,
    rol: spreker?.rol ?? null,
    organisatie_soort: organisatie?.soort ?? null,
    organisatie_naam: organisatie?.naam ?? null,
    organisatie_sleutel: organisatie && organisatiesleutel(organisatie),
  };
}

/** Positions and questions by whoever spoke, over meetings and dossiers. */
export const standpuntenProjection: Projection<Vastgesteld> = {
  name: 'standpunten',
  version: 1,
  schema: readFileSync(new URL('../../src/standpunten/schema.sql', import.meta.url), 'utf8'),
  types: [...ITEM_TYPES],
  async apply(tx, batch) {
    const stroom = await new Wachtkamer('standpunt_wachtend').stroom(tx, batch);
    const plaatsen = new Plaatsen('standpunt_vergaderingen');
    const versies = new Versies<Itemrij>(STANDPUNTEN);
    const items = new Items(versies, plaatsen, standpuntRij);
    await plaatsen.laad(tx, stroom);
    await items.laad(tx, stroom);
    for (const geldend of stroom) {
      plaatsen.verwerk(geldend.gebeurd.event);
      items.verwerk(geldend);
    }
    await plaatsen.schrijf(tx);
    await versies.schrijf(tx);
  },
};
