import type { Tx } from '@besluitregister/projections';
import { dossierkring } from '../dossiers/dossierkring.js';
import { totPeildatum, vastleggingZichtbaar, versieZichtbaar, zichtbaar, type Gezichtspunt } from '../gezichtspunt.js';
import { alsPagina, Voorwaarden, type Pagina, type Paginavraag, type Volgorde } from '../pagina.js';
import { VERGADERING_SELECT, type VergaderingRij } from './vergaderingen.queries.js';

export interface VergaderingFilter {
  readonly overlegIds?: readonly string[] | undefined;
  /** First and last day. */
  readonly van?: string | undefined;
  readonly tot?: string | undefined;
  /** Where one of these dossiers, or what was merged with them, was treated. */
  readonly dossierIds?: readonly string[] | undefined;
  /** Whether its day is not after the peildatum. */
  readonly gehouden?: boolean | undefined;
  /** Whether a report of it was taken over. */
  readonly metVerslag?: boolean | undefined;
}

export interface VergaderinglijstRij extends VergaderingRij {
  /** Reports taken over. */
  readonly verslagen: number;
  /** Items not struck out, by record type. */
  readonly mededelingen: number;
  readonly standpunten: number;
  readonly besluiten: number;
  readonly acties: number;
}

const HEEFT_VERSLAG = `EXISTS (SELECT FROM rm.verslagen r WHERE r.vergadering_id = v.vergadering_id AND ${zichtbaar('r')})`;

function filterVoorwaarden(filter: VergaderingFilter, gezichtspunt: Gezichtspunt): Voorwaarden {
  return new Voorwaarden(gezichtspunt, zichtbaar('v'))
    .als(filter.overlegIds, (p) => `v.overleg_id = ANY(${p}::uuid[])`)
    .als(filter.van, (p) => `v.datum >= ${p}::date`)
    .als(filter.tot, (p) => `v.datum <= ${p}::date`)
    .als(filter.dossierIds, (p) => `EXISTS (SELECT FROM rm.behandelingen b WHERE b.vergadering_id = v.vergadering_id AND NOT b.doorgehaald
      AND b.dossiers && ${dossierkring(p)} AND ${vastleggingZichtbaar('b')})`)
    .als(filter.gehouden, (p) => `${totPeildatum('v.datum')} = ${p}`)
    .als(filter.metVerslag, (p) => `${HEEFT_VERSLAG} = ${p}`);
}

export const VERGADERINGVOLGORDE: Volgorde = { kolommen: ['v.datum', 'v.vergadering_id'], types: ['date', 'uuid'] };

/** A page of meetings by date, held or only planned, each with how much was recorded of it. */
export async function vergaderingenlijst(
  db: Tx, filter: VergaderingFilter, vraag: Paginavraag, gezichtspunt: Gezichtspunt,
): Promise<Pagina<VergaderinglijstRij>> {
  const voorwaarden = filterVoorwaarden(filter, gezichtspunt);
  const deel = voorwaarden.pagina(vraag, VERGADERINGVOLGORDE);
  const telling = (recordtype: string): string => `count(*) FILTER (WHERE i.recordtype = '${recordtype}')::int`;
  const rijen = await db.query<VergaderinglijstRij>(
    `${VERGADERING_SELECT}, t.mededelingen, t.standpunten, t.besluiten, t.acties,
       (SELECT count(*)::int FROM rm.verslagen r WHERE r.vergadering_id = v.vergadering_id AND ${zichtbaar('r')}) AS verslagen
     FROM rm.vergaderingen v
     JOIN rm.overleggen o ON o.overleg_id = v.overleg_id AND ${zichtbaar('o')}
     CROSS JOIN LATERAL (
       SELECT ${telling('mededeling')} AS mededelingen, ${telling('standpunt')} AS standpunten, ${telling('besluit')} AS besluiten,
         ${telling('actie')} AS acties
       FROM rm.vastleggingen i WHERE i.vergadering_id = v.vergadering_id AND NOT i.doorgehaald AND ${versieZichtbaar('i')}) t
     WHERE ${voorwaarden.sql} ${deel}`, voorwaarden.params,
  );
  return alsPagina(rijen, vraag, ({ datum, vergaderingId }) => [datum, vergaderingId]);
}

export interface Vergaderingtelling {
  readonly totaal: number;
  readonly overleg: readonly { readonly waarde: string; readonly aantal: number }[];
  readonly jaar: readonly { readonly waarde: string; readonly aantal: number }[];
  readonly metVerslag: readonly { readonly waarde: string; readonly aantal: number }[];
}

/** How many meetings a filter lets through, in all and by body, year and whether a report was taken over. */
export async function telVergaderingen(db: Tx, filter: VergaderingFilter, gezichtspunt: Gezichtspunt): Promise<Vergaderingtelling> {
  const voorwaarden = filterVoorwaarden(filter, gezichtspunt);
  const rijen = await db.query<{ facet: string; waarde: string; aantal: number }>(
    `SELECT f.facet, f.waarde, count(*)::int AS aantal FROM rm.vergaderingen v CROSS JOIN LATERAL (VALUES
       ('totaal', ''), ('overleg', v.overleg_id::text), ('jaar', to_char(v.datum, 'YYYY')), ('metVerslag', (${HEEFT_VERSLAG})::text)) AS f(facet, waarde)
     WHERE ${voorwaarden.sql} GROUP BY f.facet, f.waarde ORDER BY aantal DESC, f.waarde COLLATE "C"`, voorwaarden.params,
  );
  const van = (facet: string) => rijen.filter((rij) => rij.facet === facet).map(({ waarde, aantal }) => ({ waarde, aantal }));
  return { totaal: van('totaal')[0]?.aantal ?? 0, overleg: van('overleg'), jaar: van('jaar'), metVerslag: van('metVerslag') };
}
