import type { Database } from '@besluitregister/projections';
import {
  telVastleggingen, vastleggingenlijst, VASTLEGGINGVOLGORDEN, VASTLEGGINGSORTERINGEN, type Gezichtspunt, type Paginavraag, type VastleggingFilter, type Vastleggingsortering,
} from '@besluitregister/read-models';
import { lijstitems } from '../antwoord/lijstitems.js';
import type { Vandaag } from '../gezichtspunt.js';
import { facettenVan } from './facetten.js';
import { bepaalBladzijde, cursorVan, type LijstVraag } from './pagina.js';
import type { Vastleggingenlijst } from './vastleggingenlijst.schema.js';

export interface VastleggingenVraag extends LijstVraag {
  /** A sorting, with `-` before it the other way round; `-datum` when absent. */
  readonly sort?: string | undefined;
  /** Whether the first page counts the whole list; it does when absent. */
  readonly facetten?: boolean | undefined;
}

type Lijstplek = Paginavraag & { readonly sortering: Vastleggingsortering };

/** Lists of what was recorded: besluiten, mededelingen, standpunten and acties. */
export class VastleggingenlijstService {
  /** @param vandaag the peildatum of a question that names none */
  constructor(private readonly db: Database, private readonly vandaag?: Vandaag) {}

  /** A page of the items that a filter lets through; the first also says how many there are, by facet. */
  async lijst(filter: VastleggingFilter, vraag: VastleggingenVraag = {}): Promise<Vastleggingenlijst> {
    const { sortering, richting } = leesSort(vraag.sort);
    const { gezichtspunt, kop, pagina } = await bepaalBladzijde(this.db, vraag, VASTLEGGINGVOLGORDEN[sortering], this.vandaag);
    const geteld = pagina.na === undefined && vraag.facetten !== false;
    const [bladzijde, telling] = await Promise.all([
      this.bladzijde(filter, { ...pagina, sortering, richting }, gezichtspunt), geteld ? this.telling(filter, gezichtspunt) : { totaal: null, facetten: null },
    ]);
    return { ...kop, ...telling, ...bladzijde };
  }

  private async bladzijde(filter: VastleggingFilter, vraag: Lijstplek, gezichtspunt: Gezichtspunt): Promise<Pick<Vastleggingenlijst, 'volgende' | 'vastleggingen'>> {
    const gevonden = await vastleggingenlijst(this.db, filter, vraag, gezichtspunt);
    return { volgende: cursorVan(gevonden, gezichtspunt), vastleggingen: await lijstitems(this.db, gevonden.rijen, gezichtspunt) };
  }

  private async telling(filter: VastleggingFilter, gezichtspunt: Gezichtspunt): Promise<Pick<Vastleggingenlijst, 'totaal' | 'facetten'>> {
    const telling = await telVastleggingen(this.db, filter, gezichtspunt);
    return { totaal: telling.totaal, facetten: await facettenVan(this.db, telling, gezichtspunt) };
  }
}

function leesSort(sort = '-datum'): { readonly sortering: Vastleggingsortering; readonly richting: 'op' | 'af' } {
  const sortering = VASTLEGGINGSORTERINGEN.find((naam) => naam === sort.replace(/^-/, ''));
  if (!sortering) throw new Error(`there is no sorting ${sort}`);
  return { sortering, richting: sort.startsWith('-') ? 'af' : 'op' };
}
