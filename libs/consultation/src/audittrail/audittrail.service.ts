import type { Database } from '@besluitregister/projections';
import { audittrail, AUDITTRAILVOLGORDE, type AudittrailFilter } from '@besluitregister/read-models';
import type { Vandaag } from '../gezichtspunt.js';
import { bepaalBladzijde, type LijstVraag } from '../lijsten/pagina.js';
import { auditregel } from './auditregel.js';
import type { Audittrailantwoord } from './audittrail.schema.js';

/** What happened in the register, event by event. */
export class AudittrailService {
  /** @param vandaag the peildatum of a question that names none */
  constructor(private readonly db: Database, private readonly vandaag?: Vandaag) {}

  /** A page of the audit trail; the world's time plays no part in it. */
  async audittrail(filter: AudittrailFilter, vraag: LijstVraag & { readonly sort?: 'nummer' | '-nummer' | undefined } = {}): Promise<Audittrailantwoord> {
    const { gezichtspunt, kop, pagina, cursorVan } = await bepaalBladzijde(this.db, vraag, AUDITTRAILVOLGORDE, this.vandaag);
    const gevonden = await audittrail(this.db, filter, { ...pagina, richting: vraag.sort === 'nummer' ? 'op' : 'af' }, gezichtspunt.totNummer);
    return { ...kop, volgende: cursorVan(gevonden), audittrail: gevonden.rijen.map(auditregel) };
  }
}
