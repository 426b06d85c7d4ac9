import { readFileSync } from 'node:fs';
import type { Gebeurtenis, JsonObject, Relatie, Vastgesteld } from '@besluitregister/domain';
import type { Projection } from '@besluitregister/projections';
import { insertRows, isVastgelegd, VASTGELEGD_TYPES, VERSION_COLUMNS, type Table, type Vastgelegd } from '../batch.js';
import { Overnamen } from '../overname.js';
import { overlegPerVergadering } from '../plaats.js';

const BEHANDELINGEN: Table = {
  name: 'behandelingen',
  columns: {
    vastlegging_id: 'uuid', dossier_id: 'uuid', overleg_id: 'uuid', vergadering_id: 'uuid', overname_id: 'uuid', datum: 'date',
    volgorde: 'integer', soort: 'text', uitkomst: 'text', besloten_op: 'date', ingangsdatum: 'date', einddatum: 'date',
    beeindigt: 'uuid[]', ...VERSION_COLUMNS,
  },
};
const VERWACHTINGEN: Table = {
  name: 'verwachtingen',
  columns: {
    verwachting_id: 'uuid', dossier_id: 'uuid', overleg_id: 'uuid', soort: 'text', vastlegging_id: 'uuid', overname_id: 'uuid',
    sinds: 'date', ...VERSION_COLUMNS,
  },
};

/** Relations after which the earlier besluit no longer holds. */
const BEEINDIGENDE_RELATIES: readonly Relatie['soort'][] = ['vervangt', 'herroept'];

function behandelingRijen({ data }: Vastgelegd, overlegId: string): JsonObject[] {
  const { inhoud } = data;
  const besluit = inhoud.soort === 'besluit' ? inhoud : null;
  const dossiers: readonly (string | null)[] = inhoud.dossiers.length > 0 ? [...new Set(inhoud.dossiers)] : [null];
  return dossiers.map((dossierId) => ({
    vastlegging_id: data.vastleggingId,
    dossier_id: dossierId,
    overleg_id: overlegId,
    vergadering_id: data.vergaderingId,
    overname_id: data.overnameId,
    datum: data.geldigOp,
    volgorde: inhoud.volgorde,
    soort: inhoud.soort,
    uitkomst: besluit?.uitkomst ?? null,
    besloten_op: besluit?.beslotenOp ?? null,
    ingangsdatum: besluit?.ingangsdatum ?? null,
    einddatum: besluit?.einddatum ?? null,
    beeindigt: (besluit?.relaties ?? []).filter(({ soort }) => BEEINDIGENDE_RELATIES.includes(soort)).map(({ besluitId }) => besluitId),
  }));
}

function verwachtingRijen({ data }: Extract<Gebeurtenis, { type: 'BehandelingVerwacht' }>): JsonObject[] {
  const { verwachtingId, dossierId, overlegIds, soort, vastleggingId, overnameId, geldigOp } = data;
  return [...new Set(overlegIds)].map((overlegId) => ({
    verwachting_id: verwachtingId, dossier_id: dossierId, overleg_id: overlegId, soort, vastlegging_id: vastleggingId,
    overname_id: overnameId, sinds: geldigOp,
  }));
}

/** Where each dossier was treated, what was concluded, and where a treatment is expected. */
export const besluitvormingProjection: Projection<Vastgesteld> = {
  name: 'besluitvorming',
  version: 1,
  schema: readFileSync(new URL('../../src/besluitvorming/schema.sql', import.meta.url), 'utf8'),
  types: ['VergaderingGepland', ...VASTGELEGD_TYPES, 'BehandelingVerwacht', 'OvernameVoltooid'],
  async apply(tx, batch) {
    const overlegVan = await overlegPerVergadering(tx, 'besluitvorming_vergaderingen', batch);
    const overnamen = new Overnamen(batch);
    const behandelingen: JsonObject[] = [];
    const verwachtingen: JsonObject[] = [];
    for (const delivered of batch) {
      const { event } = delivered.event;
      if (isVastgelegd(event)) {
        const versie = overnamen.versie(delivered, event.data.overnameId);
        behandelingen.push(...behandelingRijen(event, overlegVan(event.data.vergaderingId)).map((rij) => ({ ...rij, ...versie })));
      } else if (event.type === 'BehandelingVerwacht') {
        const versie = overnamen.versie(delivered, event.data.overnameId);
        verwachtingen.push(...verwachtingRijen(event).map((rij) => ({ ...rij, ...versie })));
      }
    }
    await overnamen.open(tx, ['behandelingen', 'verwachtingen']);
    await insertRows(tx, BEHANDELINGEN, behandelingen);
    await insertRows(tx, VERWACHTINGEN, verwachtingen);
  },
};
