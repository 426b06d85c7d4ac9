import { readFileSync } from 'node:fs';
import { vouw, type Gebeurtenis, type JsonObject, type Vastgesteld } from '@besluitregister/domain';
import type { Projection } from '@besluitregister/projections';
import { insertRows, VERSION_COLUMNS, type Table } from '../batch.js';
import { Overnamen } from '../overname.js';

const OVERLEGGEN: Table = {
  name: 'overleggen',
  columns: { overleg_id: 'uuid', naam: 'text', sorteersleutel: 'text', soort: 'text', district: 'text', geldig_op: 'date', ...VERSION_COLUMNS },
};
const LEDEN: Table = {
  name: 'leden',
  columns: { overleg_id: 'uuid', soort: 'text', naam: 'text', sorteersleutel: 'text', tooi: 'text', geldig_op: 'date', ...VERSION_COLUMNS },
};
const VERGADERINGEN: Table = {
  name: 'vergaderingen',
  columns: { vergadering_id: 'uuid', overleg_id: 'uuid', datum: 'date', volgnummer: 'integer', ...VERSION_COLUMNS },
};
const AGENDAPUNTEN: Table = {
  name: 'agendapunten',
  columns: {
    agendapunt_id: 'uuid', vergadering_id: 'uuid', overname_id: 'uuid', onderdeel_van: 'uuid', volgorde: 'integer', titel: 'text', dossier_id: 'uuid',
    ...VERSION_COLUMNS,
  },
};
const DOCUMENTEN: Table = {
  name: 'documenten',
  columns: { document_id: 'uuid', naam: 'text', soort: 'text', omvang: 'bigint', regels: 'integer', ...VERSION_COLUMNS },
};
const TERUGKOPPELINGEN: Table = {
  name: 'terugkoppelingen',
  columns: {
    terugkoppeling_id: 'uuid', vergadering_id: 'uuid', document_id: 'uuid', weergave_id: 'uuid', extractor: 'text',
    extractor_versie: 'integer', ...VERSION_COLUMNS,
  },
};
const VERSLAGEN: Table = {
  name: 'verslagen',
  columns: { terugkoppeling_id: 'uuid', vergadering_id: 'uuid', overname_id: 'uuid', aantal: 'integer', ...VERSION_COLUMNS },
};
const AFRONDINGEN: Table = {
  name: 'afrondingen',
  columns: { terugkoppeling_id: 'uuid', wijze: 'text', ...VERSION_COLUMNS },
};
const TABLES = [OVERLEGGEN, LEDEN, VERGADERINGEN, AGENDAPUNTEN, DOCUMENTEN, TERUGKOPPELINGEN, VERSLAGEN, AFRONDINGEN];

/** Which table an event goes to, and what it says there. */
function rijVan(event: Gebeurtenis): { readonly table: Table; readonly rij: JsonObject; readonly overnameId?: string | null } | null {
  switch (event.type) {
    case 'OverlegIngesteld': {
      const { overlegId, naam, soort, district, geldigOp } = event.data;
      return { table: OVERLEGGEN, rij: { overleg_id: overlegId, naam, sorteersleutel: vouw(naam), soort, district, geldig_op: geldigOp } };
    }
    case 'LidmaatschapBegonnen': {
      const { overlegId, lid, geldigOp } = event.data;
      return { table: LEDEN, rij: { overleg_id: overlegId, ...lid, sorteersleutel: vouw(lid.naam), geldig_op: geldigOp } };
    }
    case 'VergaderingGepland': {
      const { vergaderingId, overlegId, volgnummer, geldigOp } = event.data;
      return { table: VERGADERINGEN, rij: { vergadering_id: vergaderingId, overleg_id: overlegId, datum: geldigOp, volgnummer } };
    }
    case 'AgendapuntOpgenomen': {
      const { agendapuntId, vergaderingId, overnameId, onderdeelVan, volgorde, titel, dossierId } = event.data;
      return {
        table: AGENDAPUNTEN,
        overnameId,
        rij: {
          agendapunt_id: agendapuntId, vergadering_id: vergaderingId, overname_id: overnameId, onderdeel_van: onderdeelVan, volgorde, titel,
          dossier_id: dossierId,
        },
      };
    }
    default:
      return verslagrijVan(event);
  }
}

function verslagrijVan(event: Gebeurtenis): ReturnType<typeof rijVan> {
  switch (event.type) {
    case 'DocumentOpgenomen': {
      const { documentId, naam, soort, omvang, weergave } = event.data;
      return { table: DOCUMENTEN, rij: { document_id: documentId, naam, soort, omvang, regels: weergave.regels } };
    }
    case 'TerugkoppelingOntvangen': {
      const { terugkoppelingId, vergaderingId, documentId, weergaveId, extractor } = event.data;
      return {
        table: TERUGKOPPELINGEN,
        rij: {
          terugkoppeling_id: terugkoppelingId, vergadering_id: vergaderingId, document_id: documentId, weergave_id: weergaveId,
          extractor: extractor.naam, extractor_versie: extractor.versie,
        },
      };
    }
    case 'OvernameVoltooid': {
      const { terugkoppelingId, vergaderingId, overnameId, aantal } = event.data;
      return { table: VERSLAGEN, rij: { terugkoppeling_id: terugkoppelingId, vergadering_id: vergaderingId, overname_id: overnameId, aantal } };
    }
    case 'TerugkoppelingOvergenomen':
      return { table: AFRONDINGEN, rij: { terugkoppeling_id: event.data.terugkoppelingId, wijze: event.data.wijze } };
    default:
      return null;
  }
}

/** Bodies, their members, meetings, agendas and the reports read in. */
export const vergaderingenProjection: Projection<Vastgesteld> = {
  name: 'vergaderingen',
  version: 1,
  schema: readFileSync(new URL('../../src/vergaderingen/schema.sql', import.meta.url), 'utf8'),
  types: [
    'OverlegIngesteld', 'LidmaatschapBegonnen', 'VergaderingGepland', 'AgendapuntOpgenomen',
    'DocumentOpgenomen', 'TerugkoppelingOntvangen', 'OvernameVoltooid', 'TerugkoppelingOvergenomen',
  ],
  async apply(tx, batch) {
    const overnamen = new Overnamen(batch);
    const rijen = new Map<Table, JsonObject[]>(TABLES.map((table) => [table, []]));
    for (const delivered of batch) {
      const gevonden = rijVan(delivered.event.event);
      if (gevonden) rijen.get(gevonden.table)?.push({ ...gevonden.rij, ...overnamen.versie(delivered, gevonden.overnameId ?? null) });
    }
    await overnamen.open(tx, ['agendapunten']);
    for (const [table, nieuw] of rijen) await insertRows(tx, table, nieuw);
  },
};
