import type { Database } from '@besluitregister/projections';
import {
  dossierverschil, leesCursor, schrijfCursor, vastleggingenMetIds, verschil, VERSCHILVOLGORDE, type Gezichtspunt, type Itemstand, type VerschilRij,
} from '@besluitregister/read-models';
import type { Lijstitem } from '../antwoord/lijstitem.schema.js';
import { lijstitems } from '../antwoord/lijstitems.js';
import { bepaalGezichtspunt, type GezichtspuntVraag, type Vandaag } from '../gezichtspunt.js';
import { cursorOngeldig, STANDAARD_LIMIET } from '../lijsten/pagina.js';
import type { Verschilantwoord } from './verschil.schema.js';

/** Which two places in time are compared, and which part of the outcome is asked for. */
export interface VerschilVraag {
  readonly van: GezichtspuntVraag;
  readonly tot: GezichtspuntVraag;
  /** `volgende` of the page before. */
  readonly cursor?: string | undefined;
  readonly limit?: number | undefined;
}

/** What came, changed, was corrected or ended between two places in time. */
export class VerschilService {
  /** @param vandaag the peildatum of a side that names none */
  constructor(private readonly db: Database, private readonly vandaag?: Vandaag) {}

  /** A page of the items that differ; the first also has the dossiers that do. */
  async verschil(vraag: VerschilVraag): Promise<Verschilantwoord> {
    const { na, ...zijden } = this.zijden(vraag);
    const van = await bepaalGezichtspunt(this.db, zijden.van, this.vandaag);
    const tot = await bepaalGezichtspunt(this.db, zijden.tot, this.vandaag);
    const { rijen, volgende } = await verschil(this.db, van.gezichtspunt, tot.gezichtspunt, { limiet: vraag.limit ?? STANDAARD_LIMIET, na });
    const items = await this.items(rijen, van.gezichtspunt, tot.gezichtspunt);
    const { nummer, peildatum, bekendOp } = van.kop;
    return {
      ...tot.kop,
      van: { nummer, peildatum, bekendOp },
      volgende: volgende && schrijfCursor(tot.gezichtspunt, [String(van.gezichtspunt.totNummer), peildatum ?? 'infinity', ...volgende]),
      vastleggingen: rijen.flatMap(({ vastleggingId, veranderingen, voor, na: erna }) => {
        const vastlegging = items.get(vastleggingId);
        return vastlegging ? [{ vastlegging, veranderingen: [...veranderingen], voor: voor && stand(voor), na: erna && stand(erna) }] : [];
      }),
      dossiers: na === undefined ? await dossierverschil(this.db, van.gezichtspunt.totNummer, tot.gezichtspunt.totNummer) : null,
    };
  }

  /** The two sides of the first page, or those that its cursor holds on to. @throws Probleem (400) when the cursor is none */
  private zijden({ van, tot, cursor }: VerschilVraag): Pick<VerschilVraag, 'van' | 'tot'> & { readonly na?: string } {
    if (cursor === undefined) return { van, tot };
    const plaats = leesCursor(cursor, VERSCHILVOLGORDE);
    const [vanNummer, vanPeildatum, na] = plaats?.sleutel ?? [];
    if (!plaats || vanNummer === undefined || na === undefined) throw cursorOngeldig();
    const { totNummer, peildatum } = plaats.gezichtspunt;
    return {
      van: { totNummer: BigInt(vanNummer), peildatum: vanPeildatum === 'infinity' ? undefined : String(vanPeildatum) },
      tot: { totNummer, peildatum: peildatum ?? undefined },
      na: String(na),
    };
  }

  /** Items as they became, and those that are gone as they were. */
  private async items(rijen: readonly VerschilRij[], van: Gezichtspunt, tot: Gezichtspunt): Promise<ReadonlyMap<string, Lijstitem>> {
    const op = async (punt: Gezichtspunt, welke: readonly VerschilRij[]): Promise<Lijstitem[]> =>
      lijstitems(this.db, await vastleggingenMetIds(this.db, welke.map(({ vastleggingId }) => vastleggingId), punt), punt);
    const alle = [...await op(tot, rijen.filter(({ na }) => na !== null)), ...await op(van, rijen.filter(({ na }) => na === null))];
    return new Map(alle.map((item) => [item.vastleggingId, item]));
  }
}

function stand({ datum, soort, versie, dossiers, doorgehaald, bevestigd, vertrouwelijkheid, uitkomst, kracht, stand: actiestand }: Itemstand) {
  return { datum, soort, versie, dossiers: [...dossiers], doorgehaald, bevestigd, vertrouwelijkheid, uitkomst, kracht, stand: actiestand };
}
