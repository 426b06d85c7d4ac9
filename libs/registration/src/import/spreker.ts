import type { Betrokkene, Organisatie, Rol, Spreker } from '@besluitregister/domain';
import { ROLLEN } from '@besluitregister/domain';
import type { Spreker as GelezenSpreker } from '@besluitregister/extraction';

/** Role words of reports to the code of the register; what is not here is `anders`, its words stay in `vermelding`. */
const ROLWOORDEN: ReadonlyMap<string, Rol> = new Map([
  ...ROLLEN.map((rol) => [rol, rol] as const),
  ['waarnemend burgemeester', 'burgemeester'],
  ['officier van justitie', 'officier-van-justitie'],
  ['hoofdofficier van justitie', 'officier-van-justitie'],
  ['districtschef', 'politiechef'],
  ['teamchef', 'politiechef'],
]);

/** The code of a role as the report words it; null when the report names none. */
export function rolVan(woorden: string | null): Rol | null {
  return woorden === null ? null : ROLWOORDEN.get(woorden.toLowerCase()) ?? 'anders';
}

/** An organisation as the report words it; null when it names none. */
export function organisatieVan(woorden: string | null): Organisatie | null {
  if (woorden === null) return null;
  const gevouwen = woorden.toLowerCase();
  if (gevouwen === 'politie') return { soort: 'politie', naam: null };
  if (gevouwen === 'om' || gevouwen === 'openbaar ministerie') return { soort: 'openbaar-ministerie', naam: null };
  if (gevouwen.startsWith('gemeente ')) return { soort: 'gemeente', naam: woorden };
  if (gevouwen.startsWith('provincie')) return { soort: 'provincie', naam: woorden };
  if (gevouwen.startsWith('veiligheidsregio')) return { soort: 'veiligheidsregio', naam: woorden };
  return gevouwen === 'riec' ? { soort: 'riec', naam: null } : { soort: 'anders', naam: woorden };
}

/** The speaker as it is recorded. */
export function sprekerVan(gelezen: GelezenSpreker, persoonId: string | null): Spreker {
  return {
    persoonId,
    rol: rolVan(gelezen.rol),
    organisatie: organisatieVan(gelezen.organisatie),
    vermelding: gelezen.vermelding,
    overgenomen: gelezen.overgenomen,
  };
}

/** Who is named in running words as asked or as owner. */
export function betrokkeneVan(woorden: string): Betrokkene {
  return { persoonId: null, organisatie: null, vermelding: woorden };
}
