import type { BesluitDetail, BesluitVanDerden, Stemming, Uitkomst } from '../model.js';
import { TELWOORDEN, VOOR_EN_TEGEN } from '../taal/stemmen.js';
import { UITSLAGEN } from '../taal/uitslagen.js';

const UITKOMST: readonly { readonly patroon: RegExp; readonly uitkomst: Uitkomst }[] = [
  { patroon: /\b(?:niet (?:in te stemmen|ingestemd|akkoord|aangenomen|vastgesteld)|verworpen|verwerpt|geen meerderheid|(?:doet|doen|neemt|nemen) (?:hieraan |daaraan )?niet (?:mee|deel)|niet (?:mee te doen|deel te nemen)|afgewezen|wijst (?:\S+ ){0,8}?af|af te wijzen|unaniem (?:nee|tegen)|geen (?:unanimiteit|overeenstemming|consensus|eensgezindheid)|onvoldoende (?:steun|draagvlak))\b/iu, uitkomst: 'afgewezen' },
  { patroon: /^(?!.*\bbesluit (?:van|d\.d\.|uit|over)\b).*?\b(?:ingetrokken|teruggenomen|teruggetrokken|in te trekken|van de agenda (?:gehaald|afgevoerd))\b/iu, uitkomst: 'ingetrokken' },
  { patroon: /\b(?:aangehouden|verdaagd|doorgeschoven|uitgesteld) (?:tot|naar)\b|\b(?:motie|amendement|voorstel|stuk|punt|agendapunt|besluitvorming|bespreking|\w*plan|nota|notitie|rapport|begroting|verordening)\b(?:\s+\S+){0,4}?\s(?:aangehouden|aan te houden|verdaagd|doorgeschoven|uitgesteld)\b/iu, uitkomst: 'aangehouden' },
  { patroon: /\b(?:stemt|stemmen) (?:\S+ ){0,3}?in\b(?=.*)(?<=\bkennis ?genomen\b.{0,120})/iu, uitkomst: 'ingestemd' },
  { patroon: /\b(?:neemt|nemen|genomen|te nemen)\s(?:\S+\s){0,8}?kennis\b|\bkennisgenomen\b|\bkennis (?:te nemen|genomen)\b|\bvoor kennisgeving\b|\bter kennisname\b|\bals afgedaan\b/iu, uitkomst: 'ter-kennisname' },
  { patroon: /\b(?:verwezen|te verwijzen|doorverwezen|doorgeleid)\b/iu, uitkomst: 'verwezen' },
  { patroon: /\b(?:houdt|houden) (?:\S+ ){1,8}?aan\b(?! de\b)/iu, uitkomst: 'aangehouden' },
  { patroon: /\b(?:ingestemd kan worden|unaniem akkoord|akkoord)\b/iu, uitkomst: 'ingestemd' },
  { patroon: /\b(?:ingestemd(?: kan worden)?|in te stemmen|stem(?:t|men) (?:\S+ ){0,6}?in\b|unaniem akkoord|akkoord|aangenomen|aanvaard|te aanvaarden|(?:ongewijzigd )?vastgesteld|vast te stellen|stel(?:t|len) (?:\S+ ){0,14}?vast\b|goedgekeurd|bekrachtigd|besloten|toegevoegd)\b/iu, uitkomst: 'ingestemd' },
];
const VOORWAARDE = /\b(?:onder (?:het )?voorbehoud (?:van|dat)|onder de voorwaarde dat|op voorwaarde dat|mits|met dien verstande dat)\s+[^.;]+|\bmet inachtneming van\s+[^.;,]+?(?=\s(?:wordt|worden|is|zijn|stemt|stelt)\s|[.;,]|$)/giu;
const AANDACHT = /^(?:de |als )?(?:aandachtspunt(?:en)?|voorwaarden?|randvoorwaarden?|kanttekening(?:en)?)\b[^:.]{0,50}?(?:\szijn|\sis|:)\s+(.+?)\.?$/iu;

/** The outcome of a decision and the words that say it. */
export function leesBesluit(tekst: string, uitgesproken: boolean): BesluitDetail {
  const treffer = uitslagAchterLabel(tekst) ?? UITKOMST.map((u) => ({ uitkomst: u.uitkomst, woorden: u.patroon.exec(tekst)?.[0] ?? null })).find((u) => u.woorden !== null);
  return {
    uitkomst: treffer?.uitkomst ?? 'ingestemd',
    uitkomstWoorden: treffer?.woorden ?? null,
    basis: uitgesproken ? 'uitgesproken' : 'afgeleid',
    voorwaarden: [...tekst.matchAll(VOORWAARDE)].map((m) => m[0].trim()),
    stemming: leesStemming(tekst),
  };
}

/** "Besluit: aangehouden.": the outcome stands alone behind the label. */
function uitslagAchterLabel(tekst: string): { uitkomst: Uitkomst; woorden: string } | undefined {
  const woorden = /^(?:[^:]{0,80}:|=>|→)\s*([^.:]+?)\.?$/u.exec(tekst)?.[1];
  const uitslag = UITSLAGEN.find((u) => u.woord === woorden?.toLowerCase());
  return woorden === undefined || uitslag === undefined ? undefined : { uitkomst: uitslag.uitkomst, woorden };
}

/** "Aandachtspunten voor het vervolg zijn A en B": what the sentence after a decision attaches to it. */
export function leesAandachtspunten(tekst: string): string[] {
  const inhoud = AANDACHT.exec(tekst)?.[1];
  return inhoud === undefined ? [] : inhoud.split(/,\s+|\s+en\s+(?=(?:de|het|een|dat|om)\s)/u).map((s) => s.trim()).filter((s) => s !== '');
}

function aantal(woord: string): number {
  return /^\d/u.test(woord) ? Number(woord) : TELWOORDEN.indexOf(woord.toLowerCase().replace('één', 'een'));
}

/** How was voted, when the words say so. */
export function leesStemming(tekst: string): Stemming | null {
  const getallen = VOOR_EN_TEGEN.exec(tekst);
  const voor = getallen === null ? null : aantal(getallen[1] ?? getallen[3] ?? '');
  const tegen = getallen === null ? null : aantal(getallen[2] ?? getallen[4] ?? '');
  const wijze = /\b(?:unaniem|algemene stemmen)\b/iu.exec(tekst) ?? /\bacclamatie\b/iu.exec(tekst) ?? /\bhoofdelijk\b/iu.exec(tekst) ?? /\bmeerderheid\b/iu.exec(tekst);
  if (getallen === null && wijze === null) return null;
  return { wijze: wijzeVan(wijze?.[0]?.toLowerCase() ?? null), voor, tegen, woorden: getallen?.[0] ?? wijze?.[0] ?? '' };
}

function wijzeVan(woord: string | null): Stemming['wijze'] {
  if (woord === 'unaniem' || woord === 'algemene stemmen') return 'unaniem';
  return woord === 'acclamatie' || woord === 'meerderheid' ? woord : woord === 'hoofdelijk' ? 'hoofdelijk' : null;
}

const VOLTOOID = /\b(besloten|ingestemd|vastgesteld|goedgekeurd|aangenomen|verworpen|toegekend|afgewezen|gehonoreerd|bekrachtigd|akkoord)\b/iu;
const ORGAAN = /^(?:.*?\bdat\s)?((?:de |het |uw )?\p{L}[\p{L}\d ’'&.-]{1,60}?)\s+(?:heeft|hebben)\s/iu;
const DOOR = /\bdoor ((?:de |het )?\p{L}[\p{L}&.-]*(?: van [\p{L} ]+?)?)(?=\s(?:de|het|is|zijn|wordt|op|een|afgewezen|gehonoreerd|toegekend|vastgesteld|goedgekeurd|aangenomen|verworpen|bekrachtigd)\b|[,.])/iu;

/** The other body that decided and what; null when the sentence tells of no decision. */
export function leesBesluitVanDerden(tekst: string, eigen: string | null): BesluitVanDerden | null {
  const uitkomst = VOLTOOID.exec(tekst)?.[0];
  if (uitkomst === undefined) return null;
  const orgaan = ORGAAN.exec(tekst)?.[1] ?? DOOR.exec(tekst)?.[1] ?? null;
  const kaal = orgaan?.replace(/^(?:de|het|uw)\s+/iu, '').replace(/\s+(?:toen|op|in|na|eerder)\b.*$/iu, '').trim();
  const naam = kaal ?? (/\btoen\b|\bvorige?\b/iu.test(tekst) ? eigen : null);
  return { orgaan: naam ?? 'niet genoemd', uitkomst };
}
