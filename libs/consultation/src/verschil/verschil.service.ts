import { ongeldigeInvoer } from '@besluitregister/http';
import type { Database } from '@besluitregister/projections';
import {
  leesCursor, persoonsnamen, schrijfCursor, vastleggingenMetIds, verschil, VERSCHILVOLGORDE, type Gezichtspunt, type Itemstand, type Sleutel, type VerschilRij,
} from '@besluitregister/read-models';
import type { Lijstitem } from '../antwoord/lijstitem.schema.js';
import { lijstitems, overlegnamen, overlegVerwijzing } from '../antwoord/lijstitems.js';
import { naamVanDossiers } from '../antwoord/vastleggingen.js';
import { bepaalGezichtspunt, type GezichtspuntVraag, type Vandaag } from '../gezichtspunt.js';
import { cursorOngeldig, STANDAARD_LIMIET, VAN_EEN_ANDERE_VRAAG, vanElders } from '../lijsten/pagina.js';
import { aantalAanwezig } from './aanwezig.js';
import type { Verschil, Verschilantwoord } from './verschil.schema.js';
import { zinVan } from './zinnen.js';

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

  /** A page of what differs, by dossier, body, day and kind. */
  async verschil(vraag: VerschilVraag): Promise<Verschilantwoord> {
    const { na, ...zijden } = await this.zijden(vraag);
    const van = await bepaalGezichtspunt(this.db, zijden.van, this.vandaag);
    const tot = await bepaalGezichtspunt(this.db, zijden.tot, this.vandaag);
    const { rijen, volgende } = await verschil(this.db, van.gezichtspunt, tot.gezichtspunt, { limiet: vraag.limit ?? STANDAARD_LIMIET, na });
    const { nummer, peildatum, bekendOp } = van.kop;
    return {
      ...tot.kop,
      van: { nummer, peildatum, bekendOp },
      volgende: volgende && schrijfCursor(tot.gezichtspunt, [String(van.gezichtspunt.totNummer), peildatum ?? 'infinity', ...volgende]),
      verschillen: await this.antwoorden(rijen, van.gezichtspunt, tot.gezichtspunt),
    };
  }

  /** The two sides of the first page, or those that its cursor holds on to. @throws Probleem (400) when the cursor is none, or of other sides */
  private async zijden({ cursor, ...vraag }: VerschilVraag): Promise<Pick<VerschilVraag, 'van' | 'tot'> & { readonly na?: Sleutel }> {
    if (cursor === undefined) return vraag;
    const plaats = leesCursor(cursor, VERSCHILVOLGORDE);
    const [vanNummer, vanPeildatum, ...na] = plaats?.sleutel ?? [];
    if (!plaats || vanNummer === undefined) throw cursorOngeldig();
    const van: Gezichtspunt = { totNummer: BigInt(vanNummer), peildatum: vanPeildatum === 'infinity' ? null : String(vanPeildatum) };
    const tot = plaats.gezichtspunt;
    const anders = [...await vanElders(this.db, vraag.van, van), ...await vanElders(this.db, vraag.tot, tot)];
    if (anders.length > 0) throw ongeldigeInvoer([VAN_EEN_ANDERE_VRAAG]);
    return { van: { ...van, peildatum: van.peildatum ?? undefined }, tot: { ...tot, peildatum: tot.peildatum ?? undefined }, na };
  }

  private async antwoorden(rijen: readonly VerschilRij[], van: Gezichtspunt, tot: Gezichtspunt): Promise<Verschil[]> {
    // Where one side looks back, the other knows the names.
    const laatste: Gezichtspunt = { totNummer: van.totNummer > tot.totNummer ? van.totNummer : tot.totNummer, peildatum: null };
    const [items, dossiers, overleggen, personen] = await Promise.all([
      this.items(rijen, van, tot), naamVanDossiers(this.db, rijen.flatMap(({ dossierId }) => dossierId ?? []), laatste), overlegnamen(this.db, laatste),
      persoonsnamen(this.db, rijen.flatMap((rij) => (rij.over === 'persoon' ? rij.na?.wortelId ?? [] : [])), laatste),
    ]);
    const persoon = (id: string): string => personen.find(({ persoonId }) => persoonId === id)?.naam ?? id;
    return rijen.flatMap((rij) => {
      const { id, dossierId, overlegId, datum } = rij;
      const overleg = overlegId === null ? null : overlegVerwijzing(overleggen, overlegId);
      const dossier = dossierId === null ? null : { dossierId, naam: dossiers.get(dossierId) ?? dossierId };
      const zin = zinVan(rij, { dossier: dossier?.naam ?? '', persoon });
      return antwoord(rij, { id, dossier, overleg, datum, zin, veranderingen: [...rij.veranderingen] }, items);
    });
  }

  /** Items as they became, and those that are gone as they were. */
  private async items(rijen: readonly VerschilRij[], van: Gezichtspunt, tot: Gezichtspunt): Promise<ReadonlyMap<string, Lijstitem>> {
    const items = rijen.filter(({ over }) => over === 'vastlegging');
    const op = async (punt: Gezichtspunt, welke: readonly VerschilRij[]): Promise<Lijstitem[]> =>
      lijstitems(this.db, await vastleggingenMetIds(this.db, welke.map(({ id }) => id), punt), punt);
    const alle = [...await op(tot, items.filter(({ na }) => na !== null)), ...await op(van, items.filter(({ na }) => na === null))];
    return new Map(alle.map((item) => [item.vastleggingId, item]));
  }
}

type Gedeeld = Pick<Verschil, 'id' | 'dossier' | 'overleg' | 'datum' | 'zin' | 'veranderingen'>;

function antwoord(rij: VerschilRij, gedeeld: Gedeeld, items: ReadonlyMap<string, Lijstitem>): Verschil[] {
  switch (rij.over) {
    case 'vastlegging': {
      const vastlegging = items.get(rij.id);
      return vastlegging ? [{ over: rij.over, ...gedeeld, vastlegging, voor: rij.voor && itemstand(rij.voor), na: rij.na && itemstand(rij.na) }] : [];
    }
    case 'dossier': return [{ over: rij.over, ...gedeeld, voor: rij.voor, na: rij.na }];
    case 'verwachting': return [{ over: rij.over, ...gedeeld, voor: rij.voor, na: rij.na }];
    case 'persoon': return [{ over: rij.over, ...gedeeld, ...zijdes(rij, ({ functies, ...stand }) => ({ ...stand, functies: [...functies] })) }];
    case 'vergadering': return [{ over: rij.over, ...gedeeld, ...zijdes(rij, ({ aanwezigheid, ...stand }) => ({ ...stand, aanwezig: aantalAanwezig({ aanwezigheid, ...stand }) })) }];
  }
}

function zijdes<S, T>({ voor, na }: { readonly voor: S | null; readonly na: S | null }, als: (stand: S) => T): { voor: T | null; na: T | null } {
  return { voor: voor && als(voor), na: na && als(na) };
}

function itemstand({ vastleggingId: _, overlegId: __, dossiers, houder, ...stand }: Itemstand) {
  return { ...stand, dossiers: [...dossiers], houder: houder?.vermelding ?? null };
}
