import { readFileSync } from 'node:fs';
import type { Gebeurtenis, JsonObject, Vastgesteld } from '@besluitregister/domain';
import type { Projection } from '@besluitregister/projections';
import { insertRows, VASTGELEGD_TYPES, type Table } from '../batch.js';
import { oorsprongVan } from '../oorsprong.js';
import { PLAATS_TYPES, Plaatsen } from '../plaats.js';
import { Wachtkamer, type Geldend } from '../wachtkamer.js';
import { aanraking } from './aanraking.js';
import { DOSSIER_TYPES, Dossiernamen } from './dossiernamen.js';
import { Koppelingen } from './koppelingen.js';
import { OVERNAMEOPDRACHT_TYPES } from './overnameopdrachten.js';

const GEBEURTENISSEN: Table = {
  name: 'dossier_gebeurtenissen',
  columns: {
    dossier_id: 'uuid', nummer: 'bigint', event_id: 'uuid', type: 'text', in_vergadering: 'boolean', geldig_op: 'date',
    vergadering_id: 'uuid', overleg_id: 'uuid', vastlegging_id: 'uuid', details: 'jsonb', oorsprong: 'jsonb', nummer_van: 'bigint',
    bekend_van: 'timestamptz',
  },
};

function rijen(geldend: Geldend, ervoor: readonly string[], koppelingen: Koppelingen, plaatsen: Plaatsen): JsonObject[] {
  const { gebeurd: { id, event }, eigenNummer, nummer, bekendVan } = geldend;
  const geraakt = aanraking(event, ervoor, koppelingen);
  if (!geraakt) return [];
  const { vergaderingId, vastleggingId, moment, details } = geraakt;
  return geraakt.dossiers.map((dossier_id) => ({
    dossier_id, nummer: String(eigenNummer), event_id: id, type: event.type,
    in_vergadering: moment === 'vergadering',
    geldig_op: typeof moment === 'string' ? null : moment.geldigOp,
    vergadering_id: vergaderingId,
    overleg_id: vergaderingId === null ? null : plaatsen.van(vergaderingId).overlegId,
    vastlegging_id: vastleggingId,
    details, oorsprong: oorsprongVan(geldend), nummer_van: String(nummer), bekend_van: bekendVan,
  }));
}

function onderwerpVan({ data }: Gebeurtenis): string | null {
  if ('vastleggingId' in data) return data.vastleggingId;
  return 'verwachtingId' in data ? data.verwachtingId : null;
}

/** Dossiers, the names and aliases they are found by, and their timeline. */
export const dossiersProjection: Projection<Vastgesteld> = {
  name: 'dossiers',
  version: 2,
  schema: readFileSync(new URL('../../src/dossiers/schema.sql', import.meta.url), 'utf8'),
  types: [
    ...DOSSIER_TYPES, ...OVERNAMEOPDRACHT_TYPES, ...PLAATS_TYPES, 'AgendapuntOpgenomen', ...VASTGELEGD_TYPES, 'OvernameVoltooid',
    'BehandelingVerwacht', 'BehandelingNietLangerVerwacht', 'VastleggingBevestigd', 'BevestigingIngetrokken', 'VastleggingGerectificeerd',
    'VastleggingDoorgehaald', 'VastleggingGekoppeld', 'VastleggingOntkoppeld', 'VastleggingGelakt', 'GeheimhoudingOpgelegd',
    'GeheimhoudingBekrachtigd', 'GeheimhoudingVerlengd', 'GeheimhoudingOpgeheven', 'VoortgangGemeld', 'ActieAfgedaan', 'ActieVervallen',
    'TermijnVerlegd', 'ActieOvergedragen', 'ActieHeropend',
  ],
  async apply(tx, batch) {
    const stroom = await new Wachtkamer('dossier_wachtend').stroom(tx, batch);
    const plaatsen = new Plaatsen('dossier_vergaderingen');
    const dossiers = new Dossiernamen();
    const koppelingen = new Koppelingen();
    await koppelingen.laad(tx, stroom);
    await plaatsen.laad(tx, stroom, koppelingen.vergaderingen());
    await dossiers.laad(tx, stroom);
    const gebeurtenissen: JsonObject[] = [];
    for (const geldend of stroom) {
      const { event } = geldend.gebeurd;
      const ervoor = koppelingen.van(onderwerpVan(event) ?? '')?.dossiers ?? [];
      plaatsen.verwerk(event);
      dossiers.verwerk(geldend);
      koppelingen.verwerk(geldend);
      if ('vastleggingId' in event.data) dossiers.vul(geldend, koppelingen.van(event.data.vastleggingId)?.dossiers ?? []);
      gebeurtenissen.push(...rijen(geldend, ervoor, koppelingen, plaatsen));
    }
    await plaatsen.schrijf(tx);
    await dossiers.schrijf(tx);
    await koppelingen.schrijf(tx);
    await insertRows(tx, GEBEURTENISSEN, gebeurtenissen);
  },
};
