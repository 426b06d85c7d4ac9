import type { Voorstel } from '../../api/typen.js';
import { isBesluit, uitDto, type Inhoud } from '../../inhoud/inhoud.js';

/** What a person chose that the reader could not: a besluit for each herziening; null for none of them, undefined when not chosen yet. */
export interface Keuzes {
  readonly dossiers: readonly string[];
  readonly besluiten: readonly (string | null | undefined)[];
}

/** Whether accepting it takes more than agreeing. */
export function vraagtKeuze({ stand, inhoud, herzieningen }: Voorstel): boolean {
  return stand === 'open' && (uitDto(inhoud).dossiers.length > 1 || herzieningen.some(({ besluiten }) => besluiten.length > 0));
}

/** What is proposed: the one besluit that fits, and the dossiers that were chosen before under the same heading. */
export function voorgesteld({ inhoud, herzieningen }: Voorstel, voorstellen: readonly Voorstel[]): Keuzes {
  const { dossiers, agendapuntId } = uitDto(inhoud);
  const beslist = voorstellen.filter(({ stand }) => stand === 'aanvaard' || stand === 'gewijzigd').map((ander) => uitDto(ander.inhoud));
  const eerder = beslist.findLast((ander) => agendapuntId !== null && ander.agendapuntId === agendapuntId)?.dossiers.filter((id) => dossiers.includes(id)) ?? [];
  return {
    dossiers: dossiers.length > 1 && eerder.length > 0 ? eerder : dossiers,
    besluiten: herzieningen.map(({ besluiten: [eerste], eenduidig }) => (eerste === undefined ? null : eenduidig ? eerste.besluitId : undefined)),
  };
}

/** The content as it then is, the same one when nothing is otherwise; null as long as something is not chosen. */
export function metKeuzes(inhoud: Inhoud, { herzieningen }: Voorstel, { dossiers, besluiten }: Keuzes): Inhoud | null {
  if (besluiten.includes(undefined)) return null;
  const relaties = herzieningen.flatMap(({ soort, besluiten: mogelijk }, plaats) => mogelijk.filter(({ besluitId }) => besluitId === besluiten[plaats]).map((besluit) => ({ soort, ...besluit })));
  if (relaties.length === 0 && dossiers.length === inhoud.dossiers.length) return inhoud;
  return isBesluit(inhoud) ? { ...inhoud, dossiers: [...dossiers], relaties: [...inhoud.relaties, ...relaties] } : { ...inhoud, dossiers: [...dossiers] };
}
