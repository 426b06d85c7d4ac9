import type { Database } from '@besluitregister/projections';
import {
  telVergaderingen, vergaderingenlijst, VERGADERINGVOLGORDE, type Gezichtspunt, type VergaderingFilter, type VergaderinglijstRij,
} from '@besluitregister/read-models';
import { overlegnamen } from '../antwoord/lijstitems.js';
import type { Vandaag } from '../gezichtspunt.js';
import { bepaalBladzijde, type LijstVraag } from '../lijsten/pagina.js';
import type { Vergaderingenlijst } from './vergaderingenlijst.schema.js';

/** The list of meetings. */
export class VergaderingenlijstService {
  /** @param vandaag the peildatum of a question that names none */
  constructor(private readonly db: Database, private readonly vandaag?: Vandaag) {}

  /** A page of the meetings that a filter lets through; the first also says how many there are, by facet. */
  async lijst(filter: VergaderingFilter, vraag: LijstVraag & { readonly sort?: 'datum' | '-datum' | undefined } = {}): Promise<Vergaderingenlijst> {
    const { gezichtspunt, kop, pagina, cursorVan } = await bepaalBladzijde(this.db, vraag, VERGADERINGVOLGORDE, this.vandaag);
    const gevonden = await vergaderingenlijst(this.db, filter, { ...pagina, richting: vraag.sort === 'datum' ? 'op' : 'af' }, gezichtspunt);
    const telling = pagina.na === undefined ? await this.telling(filter, gezichtspunt) : { totaal: null, facetten: null };
    return { ...kop, ...telling, volgende: cursorVan(gevonden), vergaderingen: gevonden.rijen.map(regel) };
  }

  private async telling(filter: VergaderingFilter, gezichtspunt: Gezichtspunt): Promise<Pick<Vergaderingenlijst, 'totaal' | 'facetten'>> {
    const { totaal, overleg, jaar, metVerslag } = await telVergaderingen(this.db, filter, gezichtspunt);
    const namen = await overlegnamen(this.db, gezichtspunt);
    const met = (waarden: typeof overleg) => waarden.map(({ waarde, aantal }) => ({ waarde, naam: namen.get(waarde) ?? null, aantal }));
    return { totaal, facetten: { overleg: met(overleg), jaar: met(jaar), ingelezen: met(metVerslag) } };
  }
}

function regel(rij: VergaderinglijstRij): Vergaderingenlijst['vergaderingen'][number] {
  const { vergaderingId, overlegId, overlegNaam, datum, volgnummer, gehouden, vastgesteldOp, verslagen, ...aantallen } = rij;
  const { besluiten, standpunten, mededelingen, acties } = aantallen;
  return {
    vergaderingId, overleg: { overlegId, naam: overlegNaam }, datum, volgnummer, gehouden, verslagVastgesteldOp: vastgesteldOp, verslagen,
    aantallen: { besluiten, standpunten, mededelingen, acties },
    links: { zelf: `/v1/vergaderingen/${vergaderingId}` },
  };
}
