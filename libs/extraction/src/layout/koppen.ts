import { ACTIE_KOPPEN, TOEZEGGING_KOPPEN } from '../taal/kopwoorden.js';
import { UITSLAGEN } from '../taal/uitslagen.js';
import { aanwezigheidskop, heeftRomeinseKoppen, heeftVeldkoppen, isAlgemeneKop, isAlleenstaandNummer, schoneKop, veldkop } from './voorwerk.js';
import { kopgegeven } from './paginakop.js';
import {
  begintKlein, breektAf, heeftPersoonsvorm, isProza, isVol, markerLengte, sluitAf, woorden,
} from './regels.js';
import type { Regel } from './regels.js';

/** A heading: the lines it stands on, its depth (1 is outermost) and how it was recognised. */
export interface Kop {
  readonly vanNr: number;
  readonly totNr: number;
  readonly niveau: number;
  readonly titel: string;
  /** Written with a colon after it. */
  readonly dubbelePunt: boolean;
  readonly stijl: 'markdown' | 'nummer' | 'vet' | 'los' | 'tussen';
}

const NUMMER = /^(?:(?:agendapunt|punt|ad)\s+|#)?(\d{1,2})(?:\.(\d{1,2}))?\s?\\?[.):]?\s+(?=\S)/iu;
const MARKDOWN = /^(?:[*+-]\s+)?(#{1,6})\s+\S/u;
const VET = /^(?:\d{1,2}\\?[.)]\s+)?(?:\*\*|__)[^*_]+(?:\*\*|__):?$/u;

/** A shorter line of a title is complete unless it visibly breaks off, in characters. */
const LANGE_TITELREGEL = 55;

interface Stand {
  readonly regels: readonly Regel[];
  readonly mag: (nr: number) => boolean;
  /** Headings are marked up, so a number at the start of a line counts a list. */
  readonly opgemaakt: boolean;
  /** Every subject stands in a field of its own ("Onderwerp: …"). */
  readonly velden: boolean;
  /** Headings are counted I, II, III. */
  readonly romeins: boolean;
  /** Where the body begins, index from 0. */
  readonly begin: number;
  hoogste: number;
  onder: number;
  inspring: number;
}

/**
 * Finds the headings among the lines from index `vanaf` on.
 * @param mag tells whether a line (number from 1) takes part: page furniture and lists of people do not.
 */
export function vindKoppen(
  regels: readonly Regel[], vanaf: number, tot: number, mag: (nr: number) => boolean, tabelkoppen: readonly { vanNr: number; totNr: number; titel: string }[] = [],
): Kop[] {
  const opgemaakt = regels.filter((r, i) => i >= vanaf && mag(r.nr) && markdownKop(r, regels[i + 1]) !== null).length >= 2;
  const stand: Stand = { regels, mag, opgemaakt, velden: heeftVeldkoppen(regels), romeins: heeftRomeinseKoppen(regels), begin: vanaf, hoogste: 0, onder: 0, inspring: 0 };
  const koppen: Kop[] = [];
  for (let i = vanaf; i < tot; i += 1) {
    const r = regels[i];
    if (r === undefined || r.leeg || !mag(r.nr)) continue;
    const kop = tabelKop(tabelkoppen, r.nr) ?? veldKop(stand, r) ?? markdownKop(r, regels[i + 1]) ?? nummerKop(stand, i, koppen.at(-1)) ?? losNummerKop(stand, i) ?? vetteKop(r) ?? losseKop(stand, i, koppen.at(-1));
    if (kop === null) continue;
    koppen.push(kop);
    i = kop.totNr - 1;
  }
  return nestLosse(koppen);
}

function tabelKop(tabelkoppen: readonly { vanNr: number; totNr: number; titel: string }[], nr: number): Kop | null {
  const t = tabelkoppen.find((k) => k.vanNr === nr);
  return t === undefined ? null : { ...t, niveau: 1, dubbelePunt: false, stijl: 'nummer' };
}

function veldKop(stand: Stand, r: Regel): Kop | null {
  const titel = stand.velden ? veldkop(r.kaal) : null;
  return titel === null ? null : { vanNr: r.nr, totNr: r.nr, niveau: 1, titel: schoneKop(titel), dubbelePunt: false, stijl: 'nummer' };
}

function markdownKop(r: Regel, volgende: Regel | undefined): Kop | null {
  const hekjes = MARKDOWN.exec(r.kaal)?.[1]?.length;
  const onderstreept = volgende !== undefined && /^(?:-{3,}|={3,})$/u.test(volgende.kaal) && r.begin === 0 && !/^[*|-]/u.test(r.kaal);
  if (hekjes === undefined && !onderstreept) return null;
  return {
    vanNr: r.nr, totNr: onderstreept ? r.nr + 1 : r.nr,
    niveau: hekjes ?? (volgende?.kaal.startsWith('=') === true ? 1 : 2), titel: schoneKop(r.kaal), dubbelePunt: false, stijl: 'markdown',
  };
}

function vetteKop(r: Regel): Kop | null {
  if (!VET.test(r.kaal) || woorden(r.kaal).length > 12 || isProza(r.kaal)) return null;
  return { vanNr: r.nr, totNr: r.nr, niveau: 7, titel: schoneKop(r.kaal), dubbelePunt: r.kaal.endsWith(':'), stijl: 'vet' };
}

/** "7. Subject": a number that continues the count, with a title that is not a sentence. */
function nummerKop(stand: Stand, i: number, vorigeKop: Kop | undefined): Kop | null {
  const r = stand.regels[i];
  const treffer = r === undefined ? null : NUMMER.exec(r.kaal) ?? (stand.romeins ? romeinsNummer(r.kaal) : null);
  if (r === undefined || treffer === null || stand.opgemaakt) return null;
  const nummer = Number(treffer[1]);
  if (nummer === 1 && vorigeKop?.totNr === i && isLijstkop(vorigeKop.titel)) return null;
  const onderdeel = treffer[2] === undefined ? null : Number(treffer[2]);
  const zonderPunt = !/[.):]/u.test(treffer[0]);
  const eerste = r.kaal.slice(treffer[0].length);
  if (!/^[\p{Lu}\d"'“‘*_[]/u.test(eerste) || (zonderPunt && nummer > 40)) return null;
  const diep = onderdeel !== null || (stand.hoogste > 0 && r.begin > stand.inspring + 2);
  const verwacht = diep ? stand.onder : stand.hoogste;
  const eersteNummer = stand.hoogste === 0 && ((i === stand.begin && isAlleenstaandNummer(stand.regels, i)) || /^agendapunt\s/iu.test(r.kaal));
  const telt = herhaaldeEen(stand, i, nummer) || onderdeel !== null ? nummer === stand.hoogste
    : diep ? nummer === verwacht + 1 || nummer === 1
      : nummer === verwacht + 1 || (nummer === verwacht + 2 && nummer > 2);
  if (!(eersteNummer || telt) || (zonderPunt && verwacht === 0 && nummer !== 1)) return null;
  const totI = titelEinde(stand, i);
  const titel = schoneKop(stand.regels.slice(i, totI + 1).map((x) => x.kaal).join(' '));
  if (!isNummertitel(stand, i, totI, titel, nummer, diep || zonderPunt)) return null;
  if (diep) stand.onder = onderdeel ?? nummer;
  else Object.assign(stand, { hoogste: nummer, onder: 0, inspring: r.begin });
  return { vanNr: r.nr, totNr: totI + 1, niveau: diep ? 2 : 1, titel, dubbelePunt: false, stijl: 'nummer' };
}

const ROMEINS = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII', 'XIII', 'XIV', 'XV'];

/** "IV. Nazorg" as the number 4, in the shape of a match of NUMMER. */
function romeinsNummer(kaal: string): [string, string, undefined] | null {
  const m = /^([IVX]+)\.\s+/u.exec(kaal);
  const nummer = ROMEINS.indexOf(m?.[1] ?? '') + 1;
  return m === null || nummer === 0 ? null : [m[0], String(nummer), undefined];
}

/** Under "Toezeggingen" and "Acties" a number counts the list. */
function isLijstkop(titel: string): boolean {
  return ACTIE_KOPPEN.includes(titel.toLowerCase()) || TOEZEGGING_KOPPEN.includes(titel.toLowerCase()) || /^(?:voorgesteld|gevraagd|genomen)e? (?:besluit|besluiten|beslissing)$|^beslispunten$/iu.test(titel);
}

/** "7" with the subject on the lines below it. */
function losNummerKop(stand: Stand, i: number): Kop | null {
  const nummer = /^(\d{1,2})\.?$/u.exec(stand.regels[i]?.kaal ?? '')?.[1];
  const volgende = stand.regels[i + 1];
  if (nummer === undefined || Number(nummer) !== stand.hoogste + 1 || volgende === undefined || volgende.leeg || !/^\p{Lu}/u.test(volgende.kaal)) return null;
  let k = i + 1;
  while (k < i + 3 && !(stand.regels[k + 1]?.leeg ?? true)) k += 1;
  const titel = schoneKop(stand.regels.slice(i + 1, k + 1).map((x) => x.kaal).join(' '));
  if (isProza(titel) || woorden(titel).length > 20) return null;
  Object.assign(stand, { hoogste: Number(nummer), onder: 0, inspring: stand.regels[i]?.begin ?? 0 });
  return { vanNr: i + 1, totNr: k + 1, niveau: 1, titel, dubbelePunt: false, stijl: 'nummer' };
}

/** A list of headings that a web page numbered 1, 1, 1: each stands alone between blank lines. */
function herhaaldeEen(stand: Stand, i: number, nummer: number): boolean {
  return nummer === 1 && stand.hoogste === 1 && (stand.regels[i - 1]?.leeg ?? true) && (stand.regels[i + 1]?.leeg ?? true);
}

function isNummertitel(stand: Stand, i: number, totI: number, titel: string, nummer: number, streng: boolean): boolean {
  if (/^(?:datum )?(?:eerst)?volgende?\b.*\d/iu.test(titel)) return false;
  if (isAlgemeneKop(titel)) return true;
  const aantal = woorden(titel).length;
  if (streng && aantal > 4 && /\p{Ll}\.$/u.test(stand.regels[totI]?.kaal ?? '')) return false;
  if (aantal > 40 || aantal === 0 || /,$/u.test(titel) || (aantal > 4 && titel.endsWith(';'))) return false;
  if (heeftPersoonsvorm(titel.replace(/\bte \p{Ll}+/gu, '')) && (streng || aantal > 20)) return false;
  const volgende = volgendeRegel(stand, totI);
  if (volgende === undefined) return true;
  const opsomming = NUMMER.exec(volgende.kaal);
  if (opsomming !== null && Number(opsomming[1]) === nummer + 1 && streng) return false;
  const vorige = vorigeRegel(stand, i);
  return vorige === undefined || sluitAf(vorige.kaal) || (stand.regels[i - 1]?.leeg ?? true) || !breektAf(vorige.kaal);
}

/** A long title runs on over full lines until it ends. */
function titelEinde(stand: Stand, i: number): number {
  let k = i;
  while (k < i + 3) {
    const r = stand.regels[k];
    const volgende = stand.regels[k + 1];
    if (r === undefined || volgende === undefined || volgende.leeg || !stand.mag(volgende.nr)) return k;
    if (/[.?!:]$/u.test(r.kaal) || markerLengte(volgende.kaal) > 0) return k;
    const vol = r.kaal.length >= LANGE_TITELREGEL && isVol(stand.regels, k, volgende);
    if (isAlgemeneKop(r.kaal) || (!vol && !breektAf(r.kaal) && !begintKlein(volgende.kaal))) return k;
    k += 1;
  }
  return k;
}

/** A short line without a verb, between the end of one sentence and the start of another. */
function losseKop(stand: Stand, i: number, vorigeKop: Kop | undefined): Kop | null {
  const r = stand.regels[i];
  if (r !== undefined && isVraagkop(stand, i, r)) return losse(r);
  if (r === undefined || markerLengte(r.kaal) > 0 || !(lijktKop(zonderBijnaam(stand, i, r.kaal)) || (isAlgemeneKop(r.kaal) && (/^(?:\p{L}\.){3,}$/u.test(r.kaal) || (woorden(r.kaal).length <= 3 && /\p{L}$/u.test(r.kaal)))))) return null;
  if (/^\d/u.test(r.kaal) && vorigeKop !== undefined && ACTIE_KOPPEN.includes(vorigeKop.titel.toLowerCase())) return null;
  const vorige = vorigeRegel(stand, i);
  const naKop = vorigeKop !== undefined && vorige !== undefined && vorigeKop.totNr === vorige.nr;
  const leegVoor = stand.regels[i - 1]?.leeg ?? true;
  if (vorige !== undefined && !naKop && !sluitAf(vorige.kaal) && !isRest(stand, i, vorige, leegVoor)) return null;
  const volgende = volgendeRegel(stand, i);
  if (r.kaal.endsWith('?') && (stand.opgemaakt || stand.hoogste > 0)) return null;
  if (isActietabel(stand, i)) return { ...losse(r), titel: 'Actiepunten', stijl: 'los', dubbelePunt: false };
  const algemeen = isAlgemeneKop(r.kaal);
  if (volgende === undefined) return algemeen ? losse(r) : null;
  if (begintKlein(volgende.kaal)) return null;
  if (r.kaal.endsWith(':') && (stand.opgemaakt || stand.hoogste > 0) && woorden(r.kaal).length > 3) return null;
  const leegNa = stand.regels[i + 1]?.leeg ?? true;
  const losWoord = leegVoor && !leegNa && r.begin === 0 && volgende.begin === 0 && woorden(r.kaal).length <= 2 && vorige !== undefined && sluitAf(vorige.kaal) && sluitAf(volgende.kaal) && woorden(volgende.kaal).length >= 4;
  const gevolgd = losWoord || isProza(volgende.kaal) || markerLengte(volgende.kaal) > 0 || lijktKop(volgende.kaal) || algemeen;
  if (!gevolgd || (!algemeen && !leegVoor && !leegNa && !isProza(volgende.kaal) && !r.kaal.endsWith(':') && !naKop)) return null;
  return aanwezigheidskop(r.kaal) === null ? losse(r) : null;
}

/** "Wat gaan wij doen?" above the answer: a heading in the form of a question. */
function isVraagkop(stand: Stand, i: number, r: Regel): boolean {
  return /^(?:wat|hoe|waarom|wie|welke|wanneer)\s.*\?$/iu.test(r.kaal) && woorden(r.kaal).length <= 8
    && (stand.regels[i - 1]?.leeg ?? true) && isProza(stand.regels[i + 1]?.kaal ?? '');
}

/** The header of a table of actions, its cells one under the other. */
function isActietabel(stand: Stand, i: number): boolean {
  return /^(?:omschrijving|actie|actiepunt)$/iu.test(stand.regels[i]?.kaal ?? '')
    && stand.regels.slice(i + 1, i + 25).some((r) => /^(?:verantwoordelijke?|wie|actiehouder|houder)$/iu.test(r.kaal));
}

function losse(r: Regel): Kop {
  return { vanNr: r.nr, totNr: r.nr, niveau: 1, titel: schoneKop(r.kaal), dubbelePunt: r.kaal.endsWith(':'), stijl: kopgegeven(r.kaal) === null || isAlgemeneKop(r.kaal) ? 'los' : 'tussen' };
}

/** The line before is itself no running text: an item without full stop, a cell. */
function isRest(stand: Stand, i: number, vorige: Regel, leegVoor: boolean): boolean {
  if (breektAf(vorige.kaal)) return false;
  const vi = vorige.nr - 1;
  const r = stand.regels[i];
  if (r === undefined) return false;
  return leegVoor ? !isProza(vorige.kaal) || !isVol(stand.regels, vi, r) : !isVol(stand.regels, vi, r) && isAlgemeneKop(r.kaal);
}

/** "Cameratoezicht (I-watch)" between a blank line and a text; elsewhere a bracket at the end is of a list of names. */
function zonderBijnaam(stand: Stand, i: number, kaal: string): string {
  const alleen = (stand.regels[i - 1]?.leeg ?? true) && isProza(stand.regels[i + 1]?.kaal ?? '');
  return alleen ? kaal.replace(/(?<=\p{L}) \([^()]{2,30}\)$/u, '') : kaal;
}

function lijktKop(kaal: string): boolean {
  const aantal = woorden(kaal).length;
  return kaal.length <= 90 && aantal >= 1 && aantal <= 12 && /^[\p{Lu}\d]/u.test(kaal) && /\p{L}{2}/u.test(kaal)
    && !/[.,;!)]$|^https?:|\s{3,}|\|/u.test(kaal) && !heeftPersoonsvorm(kaal) && !/:\s+\S/u.test(kaal) && !/^\d+$/u.test(kaal)
    && !breektAf(kaal) && !/\d{1,2}[:.]\d{2}\b|\buur\b|https?:|www\./u.test(kaal) && !UITSLAGEN.some((u) => u.woord === kaal.toLowerCase());
}

function vorigeRegel(stand: Stand, i: number): Regel | undefined {
  for (let k = i - 1; k >= 0; k -= 1) {
    const r = stand.regels[k];
    if (r !== undefined && !r.leeg && stand.mag(r.nr)) return r;
  }
  return undefined;
}

function volgendeRegel(stand: Stand, i: number): Regel | undefined {
  for (let k = i + 1; k < stand.regels.length; k += 1) {
    const r = stand.regels[k];
    if (r !== undefined && !r.leeg && stand.mag(r.nr)) return r;
  }
  return undefined;
}

/** Under numbered or marked-up headings a bare line is a heading inside them, unless it is one every meeting has. */
function nestLosse(koppen: readonly Kop[]): Kop[] {
  const gemarkeerd = koppen.filter((k) => k.stijl === 'nummer' || k.stijl === 'markdown');
  if (gemarkeerd.length < 2) return [...koppen];
  const diepst = Math.min(...gemarkeerd.map((k) => k.niveau));
  return koppen.map((k) => (k.stijl !== 'los' ? k : { ...k, niveau: diepst + 2, stijl: k.dubbelePunt ? 'tussen' : 'los' }));
}
