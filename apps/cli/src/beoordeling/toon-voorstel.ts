import type { Inhoud, Passage } from '@besluitregister/domain';
import { leesBedragen, leesVerwijzingen } from '@besluitregister/extraction';
import type { Stand, Voorstel } from './beoordelaar.js';
import type { Stuk } from './stukken.js';

/**
 * A proposal as a reviewer sees it: what it is taken for, why, and the lines of the report it stands on.
 * @param bij lines about what belongs to it elsewhere in the register
 */
export function toonVoorstel({ inhoud, reden }: Voorstel, plaats: string, regels: readonly string[], bij: readonly string[] = []): string[] {
  const { zekerheid } = inhoud.herkomst;
  return [
    '',
    `${plaats}   ${inhoud.soort}${kenmerken(inhoud)}`,
    ...(inhoud.spreker === null ? [] : [`  spreker     ${inhoud.spreker.vermelding}${inhoud.spreker.overgenomen ? ' (overgenomen uit een eerdere zin)' : ''}`]),
    ...(inhoud.tekst === null ? [] : [`  tekst       ${inhoud.tekst}`]),
    ...bij,
    `  gelezen om  ${reden}${zekerheid === null ? '' : `, zekerheid ${Math.round(zekerheid * 100)} %`}`,
    ...genoemd(inhoud.passages),
    ...inhoud.passages.flatMap((passage) => [...documentregels(passage, regels), ...deelVanRegels(passage, regels)]),
  ];
}

/** Sums of money and earlier sittings that the passages name. */
function genoemd(passages: readonly Passage[]): string[] {
  const tekst = passages.map(({ citaat }) => citaat).join('\n');
  const bedragen = leesBedragen(tekst).map(({ woorden, euro }) => `“${woorden}” (€ ${euro.toLocaleString('nl-NL')})`);
  const verwijzingen = leesVerwijzingen(tekst, null).map(({ woorden }) => `“${woorden}”`);
  return [
    ...(bedragen.length === 0 ? [] : [`  bedragen    ${bedragen.join(', ')}`]),
    ...(verwijzingen.length === 0 ? [] : [`  verwijst    ${verwijzingen.join(', ')}`]),
  ];
}

/** Which words it is about, when its lines hold more: other proposals may stand on the rest of them. */
function deelVanRegels({ vanRegel, totRegel, citaat }: Passage, regels: readonly string[]): string[] {
  const heel = regels.slice(vanRegel - 1, totRegel).join('\n').trim();
  return heel === citaat.trim() ? [] : [`  hiervan     “${citaat.replaceAll(/\s+/g, ' ')}”`];
}

/** How far a review is. */
export function toonVoortgang({ voorstellen, rest }: Stand): string {
  const tel = (stand: Voorstel['stand']): number => voorstellen.filter((voorstel) => voorstel.stand === stand).length;
  return `${voorstellen.length} ${voorstellen.length === 1 ? 'voorstel' : 'voorstellen'}: ${tel('aanvaard')} aanvaard, ${tel('gewijzigd')} gewijzigd, ${tel('verworpen')} verworpen, ${tel('open')} open; `
    + `${rest.length} ${rest.length === 1 ? 'regel' : 'regels'} nog niet verantwoord.`;
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
