import type { Database } from '@besluitregister/projections';
import {
  dossiernamen, dossiersMetWoorden, lexemenVan, personenlijst, ZOEKVOLGORDE, zoektreffers, type Dossiernaam, type Gezichtspunt, type Zoeksortering,
} from '@besluitregister/read-models';
import { lijstitems } from '../antwoord/lijstitems.js';
import type { Lijstitem } from '../antwoord/lijstitem.schema.js';
import { lijkendeDossiers } from '../dossiers/lijkend.js';
import type { Vandaag } from '../gezichtspunt.js';
import { geteldAntwoord, ONGETELD } from '../lijsten/facetten.js';
import type { Tellingantwoord } from '../lijsten/facet.schema.js';
import { bepaalBladzijde, type Bladzijde, type LijstVraag } from '../lijsten/pagina.js';
import { begrijp, type Begrip } from './begrip.js';
import { markeer, vormenVan, type Patroon } from './patronen.js';
import { alsVraag, delenVan, inWoorden, type Waardenaam, type Zoekboom } from './zoekboom.js';
import type { Zoekantwoord, Zoektreffer } from './zoeken.schema.js';
import { ontleed } from './zoektaal.js';

export interface ZoekVraag extends LijstVraag {
  readonly sort?: Zoeksortering | undefined;
}

/** People with the same name shown beside what was found. */
const MEESTE_PERSONEN = 10;

type Eerste = Pick<Zoekantwoord, 'dossiers' | 'personen'> & Tellingantwoord;
const VERVOLG: Eerste = { dossiers: null, personen: null, ...ONGETELD };
const NIETS: Tellingantwoord = { totaal: 0, totaalIsOndergrens: false, facetten: null };

/** Searches the record in words (docs/reference/zoektaal.md). */
export class ZoekenService {
  /** @param vandaag the peildatum of a question that names none */
  constructor(private readonly db: Database, private readonly vandaag?: Vandaag) {}

  /** A page of what a question finds, the best first; how it was understood, and what of it was not. */
  async zoek(vraag: string, opties: ZoekVraag = {}): Promise<Zoekantwoord> {
    const gevraagd = { ...opties, vraag };
    const bladzijde = await bepaalBladzijde(this.db, gevraagd, ZOEKVOLGORDE, this.vandaag);
    const { kop, gezichtspunt } = bladzijde;
    const { boom, toelichtingen } = ontleed(vraag);
    if (!boom) {
      return { ...kop, vraag, verstaanAls: null, toelichtingen: [...toelichtingen, 'Er staat niets om te zoeken; geef een of meer woorden.'], ...VERVOLG, volgende: null, treffers: [] };
    }
    const begrip = await begrijp(this.db, boom, gezichtspunt);
    const [eerste, treffers] = await Promise.all([
      bladzijde.pagina.na === undefined ? this.eerste(begrip, gezichtspunt) : VERVOLG, this.bladzijde(begrip, bladzijde, opties.sort),
    ]);
    return {
      ...kop,
      vraag,
      verstaanAls: verstaanAls(boom, begrip.waardenaam),
      toelichtingen: [...toelichtingen, ...begrip.toelichtingen],
      ...eerste,
      ...treffers,
    };
  }

  private async bladzijde({ filter, inTekst, inSpreker }: Begrip, { pagina, gezichtspunt, cursorVan }: Bladzijde, sortering?: Zoeksortering): Promise<Pick<Zoekantwoord, 'volgende' | 'treffers'>> {
    if (!filter) return { volgende: null, treffers: [] };
    const gevonden = await zoektreffers(this.db, filter, { ...pagina, sortering }, gezichtspunt);
    const items = await lijstitems(this.db, gevonden.rijen, gezichtspunt);
    return { volgende: cursorVan(gevonden), treffers: await this.gemarkeerd(items, inTekst, inSpreker) };
  }

  /** What is said once, of all that was found. */
  private async eerste({ filter, woorden }: Begrip, gezichtspunt: Gezichtspunt): Promise<Eerste> {
    const [telling, dossiers, personen] = await Promise.all([
      filter ? geteldAntwoord(this.db, filter, gezichtspunt) : NIETS,
      woorden === '' ? [] : this.dossiers(woorden, gezichtspunt),
      woorden === '' ? [] : personenlijst(this.db, { naam: woorden }, { limiet: MEESTE_PERSONEN }, gezichtspunt).then(({ rijen }) => rijen),
    ]);
    return {
      dossiers: dossiers.map(({ dossierId, naam, aliassen }) =>
        ({ dossierId, naam, aliassen: [...aliassen], links: { geschiedenis: `/v1/dossiers/${dossierId}/geschiedenis` } })),
      personen: personen.filter(({ vastleggingen }) => vastleggingen > 0).map(({ persoonId, naam, vastleggingen }) =>
        ({ persoonId, naam, vastleggingen, links: { standpunten: `/v1/personen/${persoonId}/standpunten` } })),
      ...telling,
    };
  }

  private async dossiers(woorden: string, gezichtspunt: Gezichtspunt): Promise<Dossiernaam[]> {
    const treffers = await dossiersMetWoorden(this.db, woorden, gezichtspunt);
    return dossiernamen(this.db, (treffers.length > 0 ? treffers : await lijkendeDossiers(this.db, woorden, gezichtspunt)).map(({ dossierId }) => dossierId), gezichtspunt);
  }

  private async gemarkeerd(items: readonly Lijstitem[], inTekst: readonly Patroon[], inSpreker: readonly Patroon[]): Promise<Zoektreffer[]> {
    const teksten = items.flatMap(({ tekst, passages, spreker }) => [tekst ?? '', spreker?.vermelding ?? '', ...passages.map(({ citaat }) => citaat)]);
    const lexemen = await lexemenVan(this.db, teksten.flatMap(vormenVan));
    return items.map((item) => ({
      ...item,
      gemarkeerd: {
        tekst: item.tekst === null ? null : markeer(item.tekst, inTekst, lexemen),
        passages: item.passages.map(({ citaat }) => markeer(citaat, inTekst, lexemen)),
        spreker: item.spreker && markeer(item.spreker.vermelding, inSpreker, lexemen),
      },
    }));
  }
}

function verstaanAls(boom: Zoekboom, naam: Waardenaam): Zoekantwoord['verstaanAls'] {
  return {
    zin: `Vastleggingen met ${inWoorden(boom, naam)}.`,
    delen: delenVan(boom).map(({ boom: deel, binnen, zonder }) =>
      ({ soort: deel.soort, binnen, vraag: alsVraag(deel), zin: inWoorden(deel, naam), zonder: zonder ? alsVraag(zonder) : '' })),
  };
}
