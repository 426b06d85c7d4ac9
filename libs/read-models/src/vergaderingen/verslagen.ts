import type { JsonObject } from '@besluitregister/domain';
import type { Tx } from '@besluitregister/projections';
import { Versies, type Versietabel } from '../versies.js';
import type { Geldend } from '../wachtkamer.js';

const DOCUMENTEN: Versietabel = {
  name: 'documenten',
  sleutel: ['document_id'],
  groep: 'document_id',
  columns: { document_id: 'uuid', naam: 'text', soort: 'text', omvang: 'bigint', regels: 'integer', versie: 'integer', weergave_id: 'uuid' },
};
const TERUGKOPPELINGEN: Versietabel = {
  name: 'terugkoppelingen',
  sleutel: ['terugkoppeling_id'],
  groep: 'terugkoppeling_id',
  columns: {
    terugkoppeling_id: 'uuid', vergadering_id: 'uuid', document_id: 'uuid', weergave_id: 'uuid', extractor: 'text',
    extractor_versie: 'integer', fase: 'text', wijze: 'text',
  },
};
const VERSLAGEN: Versietabel = {
  name: 'verslagen',
  sleutel: ['terugkoppeling_id'],
  groep: 'terugkoppeling_id',
  columns: { terugkoppeling_id: 'uuid', vergadering_id: 'uuid', overname_id: 'uuid', aantal: 'integer' },
};

export const VERSLAG_TYPES = [
  'DocumentOpgenomen', 'DocumentGelakt', 'DocumentGegevensGerectificeerd', 'TerugkoppelingOntvangen', 'TerugkoppelingIngetrokken',
  'TerugkoppelingOvergenomen', 'OvernameVoltooid',
] as const;

/** Documents, the reports they are, and which of those were taken over. */
export class Verslagen {
  private readonly documenten = new Versies(DOCUMENTEN);
  private readonly terugkoppelingen = new Versies(TERUGKOPPELINGEN);
  private readonly verslagen = new Versies(VERSLAGEN);

  async laad(tx: Tx, stroom: readonly Geldend[]): Promise<void> {
    await this.documenten.laad(tx, stroom.flatMap(({ gebeurd: { event } }) => ('documentId' in event.data ? event.data.documentId : [])));
    const ids = stroom.flatMap(({ gebeurd: { event } }) => ('terugkoppelingId' in event.data ? event.data.terugkoppelingId : []));
    await this.terugkoppelingen.laad(tx, ids);
    await this.verslagen.laad(tx, ids);
  }

  verwerk(geldend: Geldend): void {
    const { event } = geldend.gebeurd;
    switch (event.type) {
      case 'DocumentOpgenomen': {
        const { documentId, naam, soort, omvang, weergave: { weergaveId, regels } } = event.data;
        this.documenten.zet(geldend, { document_id: documentId, naam, soort, omvang, regels, versie: 1, weergave_id: weergaveId });
        break;
      }
      case 'DocumentGelakt': {
        const { documentId, versie, naam, weergave: { weergaveId, regels } } = event.data;
        pas(this.documenten, geldend, documentId, { versie, naam, weergave_id: weergaveId, regels });
        break;
      }
      case 'DocumentGegevensGerectificeerd': pas(this.documenten, geldend, event.data.documentId, { naam: event.data.naam }); break;
      default: this.verwerkTerugkoppeling(geldend);
    }
  }

  async schrijf(tx: Tx): Promise<void> {
    await this.documenten.schrijf(tx);
    await this.terugkoppelingen.schrijf(tx);
    await this.verslagen.schrijf(tx);
  }

  private verwerkTerugkoppeling(geldend: Geldend): void {
    const { event } = geldend.gebeurd;
    switch (event.type) {
      case 'TerugkoppelingOntvangen': {
        const { terugkoppelingId, vergaderingId, documentId, weergaveId, extractor } = event.data;
        this.terugkoppelingen.zet(geldend, {
          terugkoppeling_id: terugkoppelingId, vergadering_id: vergaderingId, document_id: documentId, weergave_id: weergaveId,
          extractor: extractor.naam, extractor_versie: extractor.versie, fase: 'ontvangen', wijze: null,
        });
        break;
      }
      case 'TerugkoppelingIngetrokken': pas(this.terugkoppelingen, geldend, event.data.terugkoppelingId, { fase: 'ingetrokken' }); break;
      case 'TerugkoppelingOvergenomen':
        pas(this.terugkoppelingen, geldend, event.data.terugkoppelingId, { fase: 'overgenomen', wijze: event.data.wijze });
        break;
      case 'OvernameVoltooid': {
        const { terugkoppelingId, vergaderingId, overnameId, aantal } = event.data;
        this.verslagen.zet(geldend, { terugkoppeling_id: terugkoppelingId, vergadering_id: vergaderingId, overname_id: overnameId, aantal });
        break;
      }
      default:
    }
  }
}

function pas(versies: Versies<JsonObject>, geldend: Geldend, groep: string, anders: JsonObject): void {
  for (const rij of versies.groep(groep)) versies.zet(geldend, { ...rij, ...anders });
}
