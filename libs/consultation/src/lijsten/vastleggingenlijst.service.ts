import type { Database } from '@besluitregister/projections';
import {
  vastleggingenlijst, VASTLEGGINGVOLGORDEN, VASTLEGGINGSORTERINGEN, type VastleggingFilter, type Vastleggingsortering,
} from '@besluitregister/read-models';
import { lijstitems } from '../antwoord/lijstitems.js';
import type { Vandaag } from '../gezichtspunt.js';
import { geteldAntwoord, ONGETELD } from './facetten.js';
import { bepaalBladzijde, type Bladzijde, type LijstVraag } from './pagina.js';
import type { Vastleggingenlijst } from './vastleggingenlijst.schema.js';

export interface VastleggingenVraag extends LijstVraag {
  /** A sorting, with `-` before it the other way round; `-datum` when absent. */
  readonly sort?: string | undefined;
  /** Whether the first page counts the whole list; it does when absent. */
  readonly facetten?: boolean | undefined;
}

interface Orde {
  readonly sortering: Vastleggingsortering;
  readonly richting: 'op' | 'af';
}

/** Lists of what was recorded: besluiten, mededelingen, standpunten and acties. */
export class VastleggingenlijstService {
  /** @param vandaag the peildatum of a question that names none */
  constructor(private readonly db: Database, private readonly vandaag?: Vandaag) {}

  /** A page of the items that a filter lets through; the first also says how many there are, by facet. */
  async lijst(filter: VastleggingFilter, vraag: VastleggingenVraag = {}): Promise<Vastleggingenlijst> {
    const { sortering, richting } = leesSort(vraag.sort);
    const gevraagd = { ...vraag, filter };
    const plek = await bepaalBladzijde(this.db, gevraagd, VASTLEGGINGVOLGORDEN[sortering], this.vandaag);
    const geteld = plek.pagina.na === undefined && vraag.facetten !== false;
    const [bladzijde, telling] = await Promise.all([
      this.bladzijde(filter, plek, { sortering, richting }), geteld ? geteldAntwoord(this.db, filter, plek.gezichtspunt) : ONGETELD,
    ]);
    return { ...plek.kop, ...telling, ...bladzijde };
  }

  private async bladzijde(filter: VastleggingFilter, { pagina, gezichtspunt, cursorVan }: Bladzijde, orde: Orde): Promise<Pick<Vastleggingenlijst, 'volgende' | 'vastleggingen'>> {
    const gevonden = await vastleggingenlijst(this.db, filter, { ...pagina, ...orde }, gezichtspunt);
    return { volgende: cursorVan(gevonden), vastleggingen: await lijstitems(this.db, gevonden.rijen, gezichtspunt) };
  }
}

function leesSort(sort = '-datum'): Orde {
  const sortering = VASTLEGGINGSORTERINGEN.find((naam) => naam === sort.replace(/^-/, ''));
  if (!sortering) throw new Error(`there is no sorting ${sort}`);
  return { sortering, richting: sort.startsWith('-') ? 'af' : 'op' };
}
