import type { Database } from '@besluitregister/projections';
import { REGELWIJZEN, vergadering, volledigheid, type Regelverantwoording, type Volledigheidsverschil } from '@besluitregister/read-models';
import { bepaalGezichtspunt, type GezichtspuntVraag, type Vandaag } from '../gezichtspunt.js';
import type { NietGevonden } from '../niet-gevonden.js';
import { geenVergadering } from './vergaderingen.service.js';
import type { Volledigheidantwoord } from './volledigheid.schema.js';

/** Whether everything in the reports of a meeting was accounted for. */
export class VolledigheidService {
  /** @param vandaag the peildatum of a question that names none */
  constructor(private readonly db: Database, private readonly vandaag?: Vandaag) {}

  /** Of each line of each report of a meeting: what became of it, by whom; and what does not add up. */
  async volledigheid(vergaderingId: string, vraag: GezichtspuntVraag = {}): Promise<Volledigheidantwoord | NietGevonden> {
    const { gezichtspunt, kop } = await bepaalGezichtspunt(this.db, vraag, this.vandaag);
    if (!await vergadering(this.db, vergaderingId, gezichtspunt)) return geenVergadering(vergaderingId);
    const rijen = await volledigheid(this.db, vergaderingId, gezichtspunt);
    return {
      ...kop,
      vergaderingId,
      verslagen: rijen.map(({ documentNaam, regels, voorstellen, verschillen, ...verslag }) => ({
        ...verslag,
        naam: documentNaam,
        aantallen: aantallen(regels),
        regels: regels.map(({ regel, wijze, stukken }) => ({ regel, wijze, stukken: [...stukken] })),
        voorstellen: voorstellen.map(({ stukken, ...voorstel }) => ({ ...voorstel, stukken: [...stukken] })),
        verschillen: verschillen.map(verschil),
      })),
    };
  }
}

function aantallen(regels: readonly Regelverantwoording[]): Volledigheidantwoord['verslagen'][number]['aantallen'] {
  const tel = (wijze: Regelverantwoording['wijze']): number => regels.filter((regel) => regel.wijze === wijze).length;
  const [vastgelegd, doorgehaald, voorgesteld, verworpen, overgeslagen, onverantwoord] = REGELWIJZEN;
  return {
    [vastgelegd]: tel(vastgelegd), [doorgehaald]: tel(doorgehaald), [voorgesteld]: tel(voorgesteld), [verworpen]: tel(verworpen),
    [overgeslagen]: tel(overgeslagen), [onverantwoord]: tel(onverantwoord),
  };
}

function verschil(gevonden: Volledigheidsverschil): Volledigheidantwoord['verslagen'][number]['verschillen'][number] {
  return { vanRegel: null, totRegel: null, vastleggingId: null, verwacht: null, gevonden: null, ...gevonden };
}
