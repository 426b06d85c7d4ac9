import type { Vastlegging } from '../antwoord/vastlegging.schema.js';
import type { Kop } from '../gezichtspunt.js';
import { strekkingInWoorden, uitkomstInWoorden } from '../dossiers/zinnen.js';
import { datumInWoorden, opsomming, sprekerInWoorden } from '../woorden.js';

/** Width in characters when the caller does not know the terminal's. */
export const STANDAARD_BREEDTE = 100;

/** Holds two words together on one line; printed as a space. */
const VAST = '\u00a0';

/** Around words in bold type, for a terminal that has it; private use characters, which take no place in a line. */
export const VET = { aan: '\ue0f1', uit: '\ue0f2' } as const;
const VETTEKENS = /[\ue0f1\ue0f2]/gu;

const lengte = (tekst: string): number => tekst.replaceAll(VETTEKENS, '').length;

/** The text with every word of the pieces that were sought in bold; a text that brings such characters itself loses them. */
export function metVet(stukken: readonly { readonly tekst: string; readonly treffer: boolean }[]): string {
  return stukken.map(({ tekst, treffer }) => {
    const schoon = tekst.replaceAll(VETTEKENS, '\ufffd');
    return treffer ? schoon.replaceAll(/\S+/gu, `${VET.aan}$&${VET.uit}`) : schoon;
  }).join('');
}

/**
 * Breaks text between words into lines of at most `breedte` characters: the first after `inspring`, the others after
 * `hangend`. A longer word stays whole.
 */
export function wikkel(tekst: string, breedte: number, inspring = '', hangend = inspring): string[] {
  const regels: string[] = [];
  let regel = '';
  for (const woord of tekst.split(/[ \t\r\n]+/u).filter((deel) => deel !== '')) {
    const marge = regels.length === 0 ? inspring : hangend;
    if (regel !== '' && marge.length + lengte(regel) + 1 + lengte(woord) > breedte) {
      regels.push(marge + regel);
      regel = woord;
    } else {
      regel = regel === '' ? woord : `${regel} ${woord}`;
    }
  }
  if (regel !== '') regels.push((regels.length === 0 ? inspring : hangend) + regel);
  return regels.map((af) => af.replaceAll(VAST, ' '));
}

/** "r. 129-130", "r. 139", and for more passages "r. 12-14 en 18". */
export function regelnummers({ passages }: Vastlegging): string {
  const bereik = passages.map(({ vanRegel, totRegel }) => (vanRegel === totRegel ? String(vanRegel) : `${vanRegel}-${totRegel}`));
  return bereik.length === 0 ? 'zonder passage' : `r.${VAST}${opsomming(bereik)}`;
}

/** The passages as quotes, the document's line ends replaced by the terminal's. */
export function citaten({ passages }: Vastlegging): string {
  return passages.map(({ citaat }) => `“${citaat}”`).join(' … ');
}

const LABEL = 14;

/** Where the words of an item begin, under its kind. */
export const INSPRING = ' '.repeat(LABEL + 2);

/** From where an answer looked: "op 1 maart 2020, zoals bekend t/m nr. 213". */
export function zoalsBekend({ peildatum, nummer }: Pick<Kop, 'peildatum' | 'nummer'>): string {
  return `— ${peildatum === null ? '' : `op ${datumInWoorden(peildatum)}, `}zoals bekend t/m nr. ${nummer}`;
}

/** An item: what kind, who, how it leans, where it stands; then its words. */
export function toonVastlegging(vastlegging: Vastlegging, breedte: number, extra: readonly string[] = []): string[] {
  const kop = [...(vastlegging.doorhaling ? ['DOORGEHAALD'] : []), wieEnWat(vastlegging), ...extra, regelnummers(vastlegging), ...herkomst(vastlegging)].filter((deel) => deel !== '').join(' · ');
  return [
    ...wikkel(`${vastlegging.soort.padEnd(LABEL, VAST)}${kop}`, breedte, '  ', INSPRING),
    ...(vastlegging.tekst === null ? [] : wikkel(vastlegging.tekst, breedte, INSPRING)),
    ...wikkel(citaten(vastlegging), breedte, INSPRING),
    ...[...besluitregels(vastlegging), ...doorhalingregels(vastlegging)].flatMap((regel) => wikkel(regel, breedte, INSPRING)),
  ];
}

function wieEnWat({ spreker, strekking, basis, soort, besluit, besluitVanDerden, actie }: Vastlegging): string {
  const wie = spreker === null ? '' : sprekerInWoorden(spreker) + (spreker.overgenomen ? ' (uit een eerdere zin)' : '');
  const hoe = basis === null ? '' : ` (${basis})`;
  if (besluit) return `${uitkomstInWoorden(besluit.uitkomst)}${hoe}${wie === '' ? '' : ` · ${wie}`}`;
  if (besluitVanDerden) return [wie, `besluit van ${besluitVanDerden.orgaan}`].filter((deel) => deel !== '').join(', ');
  if (actie) return actieInWoorden(actie, wie);
  return soort === 'standpunt' ? `${wie}: ${strekkingInWoorden(strekking)}${hoe}`.replace(/^: /, '') : `${wie}${hoe}`;
}

function actieInWoorden({ houder, gevraagdAan, termijn, stand, standSinds, teLaat }: NonNullable<Vastlegging['actie']>, wie: string): string {
  const [dag, woorden] = [termijn?.datum ? datumInWoorden(termijn.datum) : '', termijn?.woorden ?? ''];
  const wanneer = [woorden.includes(dag) ? '' : dag, woorden].filter((deel) => deel !== '').join(', ');
  return [houder ?? wie, gevraagdAan.length > 0 ? `gevraagd aan ${opsomming(gevraagdAan)}` : '', wanneer && `termijn: ${wanneer}`, teLaat ? 'over de termijn' : '',
    stand === null || stand === 'open' ? '' : stand + (standSinds === null ? '' : ` op ${datumInWoorden(standSinds)}`)]
    .filter((deel) => deel !== '').join(', ');
}

function herkomst({ herkomst: wijze, bevestigd }: Vastlegging): string[] {
  if (!bevestigd) return ['automatisch, onbevestigd'];
  return wijze === 'automatisch' ? ['automatisch, bevestigd'] : [];
}

function doorhalingregels({ doorhaling }: Vastlegging): string[] {
  return doorhaling?.reden ? [`Doorgehaald: ${doorhaling.reden}`] : [];
}

function besluitregels({ besluit }: Vastlegging): string[] {
  if (!besluit) return [];
  const { voorwaarden, ingangsdatum, einddatum, kracht, stemming, strijdig } = besluit;
  return [
    ...(stemming === null ? [] : [`Stemming: ${stemming.woorden}`]),
    ...(voorwaarden.length === 0 ? [] : [`${voorwaarden.length === 1 ? 'Voorwaarde' : 'Voorwaarden'}: ${voorwaarden.join('; ')}`]),
    ...(ingangsdatum === null ? [] : [`Geldt vanaf ${datumInWoorden(ingangsdatum)}.`]),
    ...(einddatum === null ? [] : [`Geldt tot en met ${datumInWoorden(einddatum)}.`]),
    ...(kracht === 'niet-meer-van-kracht' ? ['Geldt niet meer.'] : kracht === 'nog-niet-van-kracht' ? ['Geldt nog niet.'] : []),
    ...(strijdig ? ['Strijdig met een ander besluit; een rectificatie moet dat rechtzetten.'] : []),
  ];
}
