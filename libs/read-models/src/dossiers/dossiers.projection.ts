import { readFileSync } from 'node:fs';
import { vouw, vouwDicht, type Gebeurtenis, type JsonObject, type Vastgesteld } from '@besluitregister/domain';
import type { Delivered, Projection } from '@besluitregister/projections';
import { insertRows, isVastgelegd, VASTGELEGD_TYPES, VERSION_COLUMNS, type Table } from '../batch.js';
import { direct, Overnamen } from '../overname.js';
import { overlegPerVergadering } from '../plaats.js';

const DOSSIERS: Table = {
  name: 'dossiers',
  columns: { dossier_id: 'uuid', naam: 'text', sorteersleutel: 'text', thema: 'text', ...VERSION_COLUMNS },
};
const NAMEN: Table = {
  name: 'dossier_namen',
  columns: { dossier_id: 'uuid', soort: 'text', naam: 'text', gevouwen: 'text', woorden: 'text[]', ...VERSION_COLUMNS },
};
const GEBEURTENISSEN: Table = {
  name: 'dossier_gebeurtenissen',
  columns: {
    dossier_id: 'uuid', event_id: 'uuid', type: 'text', datum: 'date', vergadering_id: 'uuid', overleg_id: 'uuid',
    agendapunt_id: 'uuid', vastlegging_id: 'uuid', overname_id: 'uuid', details: 'jsonb', ...VERSION_COLUMNS,
  },
};

/** What an event means to the dossiers it touches. */
interface Aanraking {
  readonly dossiers: readonly string[];
  readonly overnameId: string | null;
  readonly rij: JsonObject;
}

const NERGENS = { datum: null, vergadering_id: null, overleg_id: null, agendapunt_id: null, vastlegging_id: null };

function aanraking(event: Gebeurtenis, overlegVan: (vergaderingId: string) => string): Aanraking | null {
  if (isVastgelegd(event)) {
    const { vergaderingId, vastleggingId, overnameId, geldigOp, inhoud } = event.data;
    return {
      dossiers: [...new Set(inhoud.dossiers)],
      overnameId,
      rij: { ...plaats(vergaderingId, geldigOp, overlegVan), agendapunt_id: inhoud.agendapuntId, vastlegging_id: vastleggingId, details: {} },
    };
  }
  switch (event.type) {
    case 'DossierGeopend':
      return { dossiers: [event.data.dossierId], overnameId: null, rij: { ...NERGENS, details: { naam: event.data.naam } } };
    case 'AliasToegevoegd':
      return { dossiers: [event.data.dossierId], overnameId: null, rij: { ...NERGENS, details: { alias: event.data.alias } } };
    case 'AgendapuntOpgenomen': {
      const { vergaderingId, agendapuntId, overnameId, dossierId, titel, geldigOp } = event.data;
      return {
        dossiers: dossierId === null ? [] : [dossierId],
        overnameId,
        rij: { ...plaats(vergaderingId, geldigOp, overlegVan), agendapunt_id: agendapuntId, details: { titel } },
      };
    }
    case 'BehandelingVerwacht': {
      const { vergaderingId, dossierId, vastleggingId, overnameId, soort, overlegIds, geldigOp } = event.data;
      return {
        dossiers: [dossierId],
        overnameId,
        rij: { ...plaats(vergaderingId, geldigOp, overlegVan), vastlegging_id: vastleggingId, details: { soort, overlegIds } },
      };
    }
    default:
      return null;
  }
}

function plaats(vergaderingId: string, datum: string, overlegVan: (vergaderingId: string) => string): JsonObject {
  return { ...NERGENS, datum, vergadering_id: vergaderingId, overleg_id: overlegVan(vergaderingId) };
}

function naamRij(delivered: Delivered<Vastgesteld>): JsonObject | null {
  const { event } = delivered.event;
  if (event.type !== 'DossierGeopend' && event.type !== 'AliasToegevoegd') return null;
  const [soort, naam] = event.type === 'DossierGeopend' ? ['naam', event.data.naam] : ['alias', event.data.alias];
  return { dossier_id: event.data.dossierId, soort, naam, gevouwen: vouwDicht(naam), woorden: vouw(naam).split(' '), ...direct(delivered) };
}

/** Dossiers, the names and aliases they are found by, and their timeline. */
export const dossiersProjection: Projection<Vastgesteld> = {
  name: 'dossiers',
  version: 1,
  schema: readFileSync(new URL('../../src/dossiers/schema.sql', import.meta.url), 'utf8'),
  types: [
    'DossierGeopend', 'AliasToegevoegd', 'VergaderingGepland', 'AgendapuntOpgenomen', ...VASTGELEGD_TYPES,
    'BehandelingVerwacht', 'OvernameVoltooid',
  ],
  async apply(tx, batch) {
    const overlegVan = await overlegPerVergadering(tx, 'dossier_vergaderingen', batch);
    const overnamen = new Overnamen(batch);
    const dossiers: JsonObject[] = [];
    const gebeurtenissen: JsonObject[] = [];
    for (const delivered of batch) {
      const { id, event } = delivered.event;
      if (event.type === 'DossierGeopend') {
        const { dossierId, naam, thema } = event.data;
        dossiers.push({ dossier_id: dossierId, naam, sorteersleutel: vouw(naam), thema, ...direct(delivered) });
      }
      const geraakt = aanraking(event, overlegVan);
      if (!geraakt) continue;
      const versie = overnamen.versie(delivered, geraakt.overnameId);
      gebeurtenissen.push(...geraakt.dossiers.map((dossier_id) => ({
        dossier_id, event_id: id, type: event.type, overname_id: geraakt.overnameId, ...geraakt.rij, ...versie,
      })));
    }
    await overnamen.open(tx, ['dossier_gebeurtenissen']);
    await insertRows(tx, DOSSIERS, dossiers);
    await insertRows(tx, NAMEN, batch.map(naamRij).filter((rij) => rij !== null));
    await insertRows(tx, GEBEURTENISSEN, gebeurtenissen);
  },
};
