import {
  AANWEZIGHEID_KOPPEN, ALGEMENE_KOPBEGINNEN, ALGEMENE_KOPPEN, OVERWEGINGSKOPPEN, SLOTREGELS, TITELWOORDEN, VELDEN,
} from '../taal/kopwoorden.js';
import { isKaartkop, kolommenVan } from './kolomkop.js';
import { isStreep, kopgegeven } from './paginakop.js';
import { isProza, woorden } from './regels.js';
import type { Regel } from './regels.js';

/** The part of the document before the report itself. */
export interface Voorwerk {
  /** Index (from 0) of the first line of the body. */
  readonly tot: number;
  /** Subject of a letter or title of the report. */
  readonly titel: string | null;
  /** Line on which the title stands, from 1; null without one. */
  readonly titelRegel: number | null;
  /** One subject for the whole document: a letter, a proposal, a motion. */
  readonly brief: boolean;
}

const KOP_BEGIN = /^(?:#{1,6}\s|[Aa]\.?\s{2,}\p{Lu}|(?:agendapunt\s+|#)?1\s?\\?[.)]?\s+\p{Lu}|agendapunt\s+\d{1,2}\s?[.:)]?\s+\p{Lu}|01[A-Z]?\s+\p{Lu}|1\\\.\s)/iu;
/** "Onderwerp: …", "Betreft" above its value, or before it without a colon. */
const BRIEFONDERWERP = /^(?:[Oo]nderwerp|[Bb]etreft|ONDERWERP|BETREFT)(?:\s*(?::|$)|\s+\p{Lu})/u;
const STUKTITEL = /^(?:motie|amendement|(?:raads|initiatief)?voorstel)(?:\s*:| van (?:het|de) )/iu;
const VELD = new RegExp(`^(?:\\*\\*)?(?:${VELDEN.join('|')})\\s*:`, 'iu');
const TABELKOP = /^(?:punt|nr\.?|agendapunt)\s+(?:omschrijving|onderwerp)/iu;

/** A longer line is no heading, in characters. */
const LANGSTE_KOP = 300;

/** Text of a heading without number, mark-up and closing colon, in lower case. */
export function kopsleutel(kaal: string): string {
  return schoneKop(kaal).toLowerCase();
}

/** A heading as a reader would say it: without number, mark-up, closing colon. */
export function schoneKop(kaal: string): string {
  return kaal
    .replace(/^[*+-]\s+(?=#|\*\*)/u, '')
    .replace(/^#{1,6}\s*/u, '')
    .replace(/\*\*|__|`/gu, '')
    .replace(/\[([^\]]*)\]\([^)]*\)/gu, '$1')
    .replace(/^(?:(?:agendapunt|punt|ad)\s+|#)(?=\d)/iu, '')
    .replace(/^\d{1,2}(?:\.\d{1,2})*\s?\\?[.):]?\s+/u, '')
    .replace(/^(?:[A-Z]|[IVX]{2,4})(?:[.)]\s+|\s{2,})(?=\p{Lu})/u, '')
    .replace(/\*\*|__/gu, '')
    .replace(/\s+/gu, ' ')
    .replace(/[\s:.]+$/u, '')
    .trim();
}

export function isAlgemeneKop(kaal: string): boolean {
  if (kaal.length > LANGSTE_KOP) return false;
  const sleutel = kopsleutel(kaal).replace(/\s*\([^)]*\)$/u, '');
  return /^(?:verslag|notulen|terugkoppeling|besluitenlijst) (?:d\.d\. ?)?\d/u.test(sleutel) || ALGEMENE_KOPPEN.includes(sleutel) || ALGEMENE_KOPBEGINNEN.some((b) => sleutel.startsWith(b));
}

/** "Niet aanwezig m.b.:", "Aanwezigen dorpsraad:", "Tevens zijn aanwezig de wethouders A, B". */
const AANWEZIG_IN_WOORDEN = /^((?:(?:tevens|ook|verder|voorts|niet|wel|mede) )?(?:zijn |waren )?(?:aanwezig(?:en)?|afwezig(?:en)?|tegenwoordig|afgemeld|verhinderd)(?! \p{L}+ (?:is|zijn|heeft|was))(?:[^:.,;]|(?<=[^\p{L}]\p{L})\.){0,45})\s*:|^((?:tevens|ook|verder|voorts) (?:zijn |waren )?(?:aanwezig|tegenwoordig) de (?:wethouders|leden|heren|dames|raadsleden))\s/u;

/** "Wie: Karlijn, Wouter, Samira": more than one name behind it, so no owner of an action. */
const WIE_LIJST = /^wie\s*:\s*\p{Lu}\p{Ll}[\p{L}’' -]*(?:,\s*\p{Lu}[\p{L}’' -]+){2,}/iu;

/** Label of a list of people at the start of a line ("Aanwezig:", "## Aanwezig", "Aanwezig zijn 43 leden: …"). */
export function aanwezigheidskop(kaal: string): string | null {
  const sleutel = kaal.replace(/^[#*_|\s-]+/u, '').toLowerCase();
  if (WIE_LIJST.test(kaal)) return 'wie';
  const inWoorden = AANWEZIG_IN_WOORDEN.exec(sleutel);
  const zin = inWoorden?.[1] ?? inWoorden?.[2];
  if (zin !== undefined) return zin.trimEnd();
  const passend = AANWEZIGHEID_KOPPEN.filter((k) => sleutel.startsWith(k)
    && /^(?:\*\*|__)?\s*(?:\([^)]*\)\s*)?(?::|\||$)|^\t|^\s{2,}|^ zijn \d+ leden/u.test(sleutel.slice(k.length)));
  return passend.sort((a, b) => b.length - a.length)[0] ?? null;
}

/** "Onderwerp: verkoop perceel": the subject of a record in a list of decisions; null on another line. */
export function veldkop(kaal: string): string | null {
  return /^(?:onderwerp|agendapunt|titel)\s*:\s*(\S.*)$/iu.exec(kaal)?.[1] ?? null;
}

/** The document is a list of records, each with its own subject in a field. */
export function heeftVeldkoppen(regels: readonly Regel[]): boolean {
  return regels.filter((r) => veldkop(r.kaal) !== null).length >= 2;
}

/** A field of a record or title block that tells about the paper, not about the matter. */
export function isVeld(kaal: string): boolean {
  return VELD.test(kaal) && woorden(kaal).length <= 12 && !isProza(kaal) && !/\p{Ll}\.\s+\p{Lu}/u.test(kaal);
}

/** Finds where the report itself begins, and its title. */
export function vindVoorwerk(regels: readonly Regel[], paginakoppen: ReadonlySet<number>): Voorwerk {
  const brief = vindBriefonderwerp(regels, paginakoppen);
  if (brief !== null) return brief;
  const tot = vindBegin(regels, paginakoppen);
  const titelRegel = kiesTitel(regels.slice(0, tot), paginakoppen);
  return { tot, titel: titelRegel === null ? null : schoneTitel(titelRegel.kaal), titelRegel: titelRegel?.nr ?? null, brief: titelRegel !== null && STUKTITEL.test(titelRegel.kaal) };
}

function vindBriefonderwerp(regels: readonly Regel[], paginakoppen: ReadonlySet<number>): Voorwerk | null {
  const i = regels.slice(0, 70).findIndex((r) => BRIEFONDERWERP.test(r.kaal));
  const aanhef = regels.slice(0, 70).some((r) => /^geachte\s/iu.test(r.kaal));
  if (i < 0 || !(aanhef || regels.slice(0, i + 1).some((r) => /kenmerk|retouradres|^(?:\*\*|#+ )?(?:memo|oplegnotitie|raadsinformatiebrief|raadsvoorstel|collegevoorstel)\b/iu.test(r.kaal)))) return null;
  const opRegel = (regels[i]?.kaal ?? '').replace(/^(?:onderwerp|betreft)\s*:?\s*/iu, '');
  let k = i + 1;
  const delen = opRegel === '' ? [] : [opRegel];
  let titelRegel: number | null = opRegel === '' ? null : i + 1;
  while (k < regels.length && (regels[k]?.leeg ?? false)) k += 1;
  if (opRegel === '' || !(regels[i + 1]?.leeg ?? true)) {
    for (; k < regels.length && !(regels[k]?.leeg ?? true) && delen.length < 5; k += 1) {
      const r = regels[k];
      if (r === undefined || paginakoppen.has(r.nr)) continue;
      if (delen.length > 0 && kopgegeven(r.kaal) !== null) break;
      titelRegel ??= r.nr;
      delen.push(r.kaal);
    }
  }
  while (kopgegeven(regels[k]?.kaal ?? '') !== null) k += 1;
  const geacht = regels.slice(k, k + 12).findIndex((r) => /^geachte\s[\p{L} ,-]{2,60},$/iu.test(r.kaal));
  if (geacht >= 0 && !regels.slice(k, k + geacht).some((r) => isProza(r.kaal))) k += geacht + 1;
  const titel = delen.join(' ').replace(/\s+/gu, ' ');
  return woorden(titel).length < 2 ? null : { tot: k, titel, titelRegel, brief: true };
}

function vindBegin(regels: readonly Regel[], paginakoppen: ReadonlySet<number>): number {
  let inLijst = false;
  const velden = heeftVeldkoppen(regels);
  const kaarten = regels.filter((r) => isKaartkop(r.tekst)).length >= 2;
  for (let i = 0; i < Math.min(regels.length, 260); i += 1) {
    const r = regels[i];
    if (r === undefined || r.leeg || paginakoppen.has(r.nr) || isStreep(r.kaal)) continue;
    if (aanwezigheidskop(r.kaal) !== null) {
      inLijst = true;
      continue;
    }
    if (/^#\s/u.test(r.kaal) && isEersteRegel(regels, i)) continue;
    if (velden && (veldkop(r.kaal) !== null || /^(?:nummer|nr\.?)\s*:/iu.test(r.kaal))) return i;
    if (isAlleenstaandNummer(regels, i) || (/^I\.\s+\p{Lu}/u.test(r.kaal) && heeftRomeinseKoppen(regels))) return i;
    if (isTitelregel(r) && isEersteRegel(regels, i)) continue;
    if (kaarten && isKaartkop(r.tekst)) return i;
    if (/^1\.?$/u.test(r.kaal) && !(regels[i + 1]?.leeg ?? true)) return i;
    if (isBegin(r, inLijst)) return metKopErboven(regels, i);
  }
  const titel = regels.findIndex((r) => !r.leeg);
  return titel < 0 ? 0 : titel + (TITELWOORDEN.some((w) => regels[titel]?.kaal.toLowerCase().includes(w)) ? 1 : 0);
}

/** Headings counted I, II, III. */
export function heeftRomeinseKoppen(regels: readonly Regel[]): boolean {
  return ['I', 'II', 'III'].every((n) => regels.some((r) => new RegExp(`^${n}\\.\\s+\\p{Lu}`, 'u').test(r.kaal)));
}

/** "4. Beleidsplan jeugd" between blank lines: a report of part of a meeting need not begin at 1. */
export function isAlleenstaandNummer(regels: readonly Regel[], i: number): boolean {
  const kaal = regels[i]?.kaal ?? '';
  return /^\d{1,2}[.)]\s+\p{Lu}/u.test(kaal) && woorden(kaal).length <= 12 && !isProza(kaal) && (regels[i - 1]?.leeg ?? false) && (regels[i + 1]?.leeg ?? false);
}

/** A short bare line between the title and the first sentence is its heading, and belongs to the body. */
function metKopErboven(regels: readonly Regel[], i: number): number {
  let k = i - 1;
  while (k >= 0 && (regels[k]?.leeg ?? false)) k -= 1;
  const r = regels[k];
  const titelErboven = regels.slice(0, Math.max(k, 0)).some((x) => !x.leeg);
  if (r === undefined || !titelErboven || !(regels[k - 1]?.leeg ?? false) || !isProza(regels[i]?.kaal ?? '')) return i;
  const kort = woorden(r.kaal).length <= 6 && /^\p{Lu}/u.test(r.kaal) && !/[.,;)]$|\d{4}|\s{3,}|\|/u.test(r.kaal);
  return kort && kopgegeven(r.kaal) === null && aanwezigheidskop(r.kaal) === null && !STUKTITEL.test(r.kaal) ? k : i;
}

function isBegin(r: Regel, inLijst: boolean): boolean {
  const klein = r.kaal.toLowerCase();
  if (STUKTITEL.test(r.kaal)) return false;
  if (TABELKOP.test(r.kaal) || kolommenVan(r.tekst) !== null || KOP_BEGIN.test(r.kaal) || /^De voorzitter\. \p{Lu}/u.test(r.kaal)) return true;
  if (OVERWEGINGSKOPPEN.some((k) => klein.replace(/[,:]$/u, '') === k)) return true;
  if (/^\|/u.test(r.kaal)) return /\|\s*(?:\*\*)?(?:besluit|uitslag|actie|actiepunt)(?:\*\*)?\s*\|/iu.test(r.kaal);
  if (kopgegeven(r.kaal) !== null) return false;
  if (isAlgemeneKop(r.kaal) && woorden(r.kaal).length <= 6 && klein !== 'agenda') return true;
  return isProza(r.kaal) && !(inLijst && /\([^)]+\)\s*,/u.test(r.kaal)) && !/^(?:title|titel)\s*:/iu.test(r.kaal);
}

/** "Notulen teamoverleg Veiligheid": names the document, although a meeting can have such a heading too. */
function isTitelregel(r: Regel): boolean {
  return woorden(r.kaal).length >= 2 && !/^\d/u.test(r.kaal) && !isProza(r.kaal)
    && (/\b(?:19|20)\d\d$/u.test(r.kaal) || TITELWOORDEN.some((w) => r.kaal.toLowerCase().includes(w)));
}

function isEersteRegel(regels: readonly Regel[], i: number): boolean {
  return regels.slice(0, i).every((r) => r.leeg || isStreep(r.kaal) || /^\w+:/u.test(r.kaal) || isTitelregel(r) || (i <= 3 && !isProza(r.kaal) && woorden(r.kaal).length <= 8 && !KOP_BEGIN.test(r.kaal)));
}

function kiesTitel(voor: readonly Regel[], paginakoppen: ReadonlySet<number>): Regel | null {
  const mogelijk = voor.filter((r) => !r.leeg && !paginakoppen.has(r.nr) && !isStreep(r.kaal) && /\p{L}{3}/u.test(r.kaal)
    && aanwezigheidskop(r.kaal) === null);
  const metWoord = mogelijk.find((r) => TITELWOORDEN.some((w) => r.kaal.toLowerCase().includes(w)) && woorden(r.kaal).length >= 2
    && (kopgegeven(r.kaal) === null || /^title\s*:/iu.test(r.kaal)));
  const stuk = mogelijk.find((r) => STUKTITEL.test(r.kaal));
  return stuk ?? metWoord ?? mogelijk.find((r) => kopgegeven(r.kaal) === null) ?? null;
}

function schoneTitel(kaal: string): string {
  return schoneKop(kaal.replace(/^(?:motie|amendement)\s*:\s*/iu, '').replace(/^titl?e\s*:\s*/iu, '').replace(/^titel\s*:\s*/iu, ''));
}

/** Index (from 0) of the first line of the signature under a letter or proposal; the number of lines without one. */
export function vindOndertekening(regels: readonly Regel[]): number {
  const laatste = regels.length;
  const vanaf = Math.max(0, laatste - Math.max(40, Math.floor(laatste * 0.25)));
  for (let i = vanaf; i < laatste; i += 1) {
    const klein = (regels[i]?.kaal ?? '').toLowerCase().replace(/\s+/gu, ' ');
    if (isProza(regels[i]?.kaal ?? '') || !SLOTREGELS.some((s) => klein === s || klein.startsWith(`${s} `) || klein.startsWith(`${s},`))) continue;
    if (regels.slice(i + 1).filter((r) => isProza(r.kaal)).length <= 1) return i;
  }
  return naamstaart(regels);
}

/** Names alone at the very end are a signature. */
function naamstaart(regels: readonly Regel[]): number {
  let i = regels.length;
  for (let k = regels.length - 1; k >= 0; k -= 1) {
    const r = regels[k];
    if (r === undefined || r.leeg || /^pagina \d|^\d+\s*\/\s*\d+$/iu.test(r.kaal)) continue;
    if (woorden(r.kaal).length > 5 || woorden(r.kaal).length < 2 || !/^\p{Lu}[\p{L}.’' -]+$/u.test(r.kaal) || isAlgemeneKop(r.kaal) || isProza(r.kaal)) break;
    i = k;
  }
  const ervoor = regels.slice(0, i).reverse().find((r) => !r.leeg);
  return ervoor !== undefined && /[.;]$/u.test(ervoor.kaal) ? i : regels.length;
}
