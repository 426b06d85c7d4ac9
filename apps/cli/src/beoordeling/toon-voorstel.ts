import type { Inhoud } from '@besluitregister/domain';
import type { Stand, Voorstel } from './beoordelaar.js';
import type { Stuk } from './stukken.js';

/** A proposal as a reviewer sees it: what it is taken for, why, and the lines of the report it stands on. */
export function toonVoorstel({ inhoud, reden }: Voorstel, plaats: string, regels: readonly string[]): string[] {
  const { zekerheid } = inhoud.herkomst;
  return [
    '',
    `${plaats}   ${inhoud.soort}${kenmerken(inhoud)}`,
    ...(inhoud.spreker === null ? [] : [`  spreker     ${inhoud.spreker.vermelding}${inhoud.spreker.overgenomen ? ' (overgenomen uit een eerdere zin)' : ''}`]),
    ...(inhoud.tekst === null ? [] : [`  tekst       ${inhoud.tekst}`]),
    `  gelezen om  ${reden}${zekerheid === null ? '' : `, zekerheid ${Math.round(zekerheid * 100)} %`}`,
    ...inhoud.passages.flatMap((stuk) => documentregels(stuk, regels)),
  ];
}

/** How far a review is. */
export function toonVoortgang({ voorstellen, rest }: Stand): string {
  const tel = (stand: Voorstel['stand']): number => voorstellen.filter((voorstel) => voorstel.stand === stand).length;
  return `${voorstellen.length} voorstellen: ${tel('aanvaard')} aanvaard, ${tel('gewijzigd')} gewijzigd, ${tel('verworpen')} verworpen, ${tel('open')} open; `
    + `${rest.length} regels nog niet verantwoord.`;
}

/** The lines of the report a stretch stands on, with their numbers. */
export function documentregels({ vanRegel, totRegel }: Stuk, regels: readonly string[]): string[] {
  return regels.slice(vanRegel - 1, totRegel).map((regel, plaats) => `  ${String(vanRegel + plaats).padStart(5)} | ${regel}`);
}

function kenmerken(inhoud: Inhoud): string {
  const delen: (string | null)[] = [];
  if (inhoud.soort === 'besluit') delen.push(inhoud.uitkomst, inhoud.uitkomstWoorden && `“${inhoud.uitkomstWoorden}”`, inhoud.basis);
  if ('strekking' in inhoud) delen.push(inhoud.strekking, inhoud.basis);
  if ('houder' in inhoud) delen.push(inhoud.houder && `door ${inhoud.houder.vermelding}`, inhoud.termijn && `termijn ${inhoud.termijn.datum ?? inhoud.termijn.woorden ?? ''}`);
  if ('besluitVanDerden' in inhoud && inhoud.besluitVanDerden) delen.push('besluit van derden');
  const gezegd = delen.filter((deel) => deel !== null && deel !== '');
  return gezegd.length === 0 ? '' : ` (${gezegd.join(', ')})`;
}
