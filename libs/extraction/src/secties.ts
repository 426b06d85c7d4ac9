import type { Agendapunt, Voorstel } from './model.js';
import { maakAgendapunt } from './dossiers.js';
import type { Alinea, Indeling, Kop, Stuk } from './layout/indeling.js';
import { heeftPersoonsvorm, woorden } from './layout/regels.js';
import { isAlgemeneKop, kopsleutel } from './layout/voorwerk.js';
import { AANSPREEK, ALLEEN_NAAM, FUNCTIE, NAAM_NA_AANSPREEK } from './namen.js';
import { zoekPersoon } from './personen.js';
import type { Personenregister } from './personen.js';
import { FUNCTIEAFKORTINGEN, FUNCTIES, ORGANISATIES } from './taal/functies.js';
import { ACTIE_KOPPEN, MEDEDELENDE_KOPBEGINNEN, TOEZEGGING_KOPPEN } from './taal/kopwoorden.js';

/** How an unmarked sentence in a part of the report is to be read. */
export type Sectiesoort = 'mededelend' | 'inhoudelijk' | 'acties' | 'toezeggingen' | 'besluiten' | 'afspraken';

/** A paragraph with its place among the topics. */
export interface Blok {
  readonly alinea: Alinea;
  readonly agendapunt: number | null;
  readonly sectie: Sectiesoort;
  /** The heading above it names who has the floor ("Burgemeester Lamers", "VVD, de heer De Groot"). */
  readonly sprekerkop: string | null;
}

/** The topics of the report and the paragraphs under them. */
export interface Secties {
  readonly agendapunten: readonly Agendapunt[];
  readonly blokken: readonly Blok[];
  /** Pieces of a paragraph that serve as heading ("• Burgernet:"). */
  readonly labels: readonly Stuk[];
  /** Agenda item of each heading, by its index. */
  readonly vanKop: readonly number[];
}

interface Opbouw {
  agendapunten: Agendapunt[];
  blokken: Blok[];
  labels: Stuk[];
  onder: { agendapunt: number; diepte: number; inspring: number } | null;
}

/** Stage 2: headings and labelled bullets become topics; every paragraph gets its own. */
export function deelInSecties(indeling: Indeling, register: Personenregister): Secties {
  const o: Opbouw = { agendapunten: [], blokken: [], labels: [], onder: null };
  const { voorwerk, koppen } = indeling;
  if (voorwerk.titel !== null && voorwerk.brief) {
    o.agendapunten.push(maakAgendapunt(voorwerk.titel, [voorwerk.titel], voorwerk.titelRegel ?? 1, voorwerk.titel));
  }
  const sprekers = koppen.map((k) => (isSprekerkop(k, register) ? k.titel : null));
  const vanKop = maakAgendapunten(o, koppen, sprekers, register);
  let kop = -1;
  for (const alinea of indeling.alineas) {
    if (alinea.kop !== kop) o.onder = null;
    kop = alinea.kop;
    const ouder = vanKop[kop] ?? -1;
    plaats(o, alinea, ouder >= 0 ? ouder : voorwerk.brief && o.agendapunten.length > 0 ? 0 : null, register);
    const spreker = sprekers[kop] ?? null;
    const laatste = o.blokken.at(-1);
    if (spreker !== null && laatste?.alinea.kop === kop) o.blokken[o.blokken.length - 1] = { ...laatste, sprekerkop: spreker };
  }
  return { agendapunten: o.agendapunten, blokken: o.blokken, labels: [...o.labels, ...indeling.kopcellen], vanKop };
}

function maakAgendapunten(o: Opbouw, koppen: readonly Kop[], sprekers: readonly (string | null)[], register: Personenregister): number[] {
  const boven = o.agendapunten.map((a) => a.titel);
  const pad: Kop[] = [];
  let huidig = -1;
  return koppen.map((k, i) => {
    if ((k.stijl === 'tussen' && sectiesoort([k.titel]) !== 'toezeggingen') || (sprekers[i] ?? null) !== null) return huidig;
    while (pad.length > 0 && (pad.at(-1)?.niveau ?? 0) >= k.niveau) pad.pop();
    pad.push(k);
    const naam = boven[0] ?? (isAlgemeneKop(k.titel) ? null : zonderSpreker(k.titel, register));
    o.agendapunten.push(maakAgendapunt(k.titel, [...boven, ...pad.map((p) => p.titel)], k.vanNr, naam));
    huidig = o.agendapunten.length - 1;
    return huidig;
  });
}

const SPREKERKOP = new RegExp(`^(?:[\\p{L}\\d/ ]{2,25}[,:] )?(?:[Dd]e )?(?:${FUNCTIE}|${AANSPREEK}) (?:(?:${AANSPREEK}) )?(?:${NAAM_NA_AANSPREEK})(?: \\([^)]{2,40}\\))?$`, 'u');

/** A bare heading that is nothing but somebody who takes the floor. */
function isSprekerkop(kop: Kop, register: Personenregister): boolean {
  if (kop.stijl === 'nummer') return false;
  const kaal = kop.titel.replace(/ \([^)]{2,40}\)$/u, '');
  return SPREKERKOP.test(kop.titel) || (/\s/u.test(kaal) && ALLEEN_NAAM.test(kaal) && zoekPersoon(register.personen, kaal)?.naam === kaal);
}

/** "Gegevensknooppunt, Jan Jansen": who presents an item is no part of its name. */
function zonderSpreker(titel: string, register: Personenregister): string {
  const m = /^(.{3,}?)(?:,| door| \((?:presentatie: )?)\s*([^,()]+?)\s*(?:\([^)]*\))?\)?$/u.exec(titel);
  return m !== null && /\s/u.test(m[2] ?? '') && zoekPersoon(register.personen, m[2] ?? '') !== null ? m[1] ?? titel : titel;
}

function plaats(o: Opbouw, alinea: Alinea, ouder: number | null, register: Personenregister): void {
  const titel = ouder === null ? '' : o.agendapunten[ouder]?.titel ?? '';
  const sectie = alinea.sectie ?? sectiesoort(o.agendapunten[ouder ?? -1]?.pad ?? []);
  if (alinea.diepte === 0 || (o.onder !== null && alinea.merk !== null && alinea.diepte <= o.onder.diepte)) o.onder = null;
  const label = ouder !== null && alinea.diepte >= 1 && o.onder === null && kopsleutel(titel).startsWith('mededeling') ? bulletlabel(alinea.tekst, register) : null;
  if (label !== null && ouder !== null) {
    const eerste = alinea.stukken[0];
    if (eerste !== undefined) o.labels.push({ nr: eerste.nr, van: eerste.van, tot: eerste.van + label.lengte });
    const pad = [...(o.agendapunten[ouder]?.pad ?? []), label.titel];
    o.agendapunten.push(maakAgendapunt(label.titel, pad, eerste?.nr ?? 1, isAlgemeneKop(label.titel) ? null : label.titel));
    o.onder = { agendapunt: o.agendapunten.length - 1, diepte: alinea.diepte, inspring: alinea.inspring };
    const rest = zonderBegin(alinea, label.lengte);
    if (rest !== null) o.blokken.push({ alinea: rest, agendapunt: o.onder.agendapunt, sectie, sprekerkop: null });
    return;
  }
  o.blokken.push({ alinea, agendapunt: o.onder?.agendapunt ?? ouder, sectie, sprekerkop: alinea.spreker ?? null });
}

/** "Burgernet: er spelen …": a bullet under the announcements that names its subject first. */
function bulletlabel(tekst: string, register: Personenregister): { titel: string; lengte: number } | null {
  const m = /^([^.:!?\n]{2,70}?)\s?:(?=\s|$)\s*/u.exec(tekst);
  const titel = m?.[1]?.trim() ?? '';
  if (m === null || woorden(titel).length > 8 || heeftPersoonsvorm(titel) || zoekPersoon(register.personen, titel) !== null || noemtSpreker(titel)) return null;
  return { titel: titel.replace(/\*\*/gu, ''), lengte: m[0].trimEnd().length };
}

/** "Politie: …", "Gemeente: …", "OvJ: …": who tells it, and no subject. */
function noemtSpreker(titel: string): boolean {
  const klein = titel.toLowerCase();
  return [...ORGANISATIES, ...FUNCTIES].some((x) => x.woord === klein) || FUNCTIEAFKORTINGEN.some((a) => a.woord === titel) || /^gemeente(?: \p{Lu}[\p{L}-]+){0,3}$/iu.test(titel);
}

function zonderBegin(alinea: Alinea, lengte: number): Alinea | null {
  const tekst = alinea.tekst.slice(lengte).trimStart();
  if (tekst === '') return null;
  let weg = alinea.tekst.length - tekst.length;
  const stukken: Stuk[] = [];
  for (const s of alinea.stukken) {
    const hier = s.tot - s.van;
    if (weg >= hier) weg -= hier + 1;
    else {
      stukken.push(weg > 0 ? { ...s, van: s.van + weg } : s);
      weg = 0;
    }
  }
  return { ...alinea, stukken, tekst };
}

function sectiesoort(pad: readonly string[]): Sectiesoort {
  const sleutels = pad.map((p) => kopsleutel(p));
  if (sleutels.some((s) => TOEZEGGING_KOPPEN.includes(s))) return 'toezeggingen';
  const laatste = sleutels.at(-1) ?? '';
  if (laatste === 'besluiten' || laatste === 'besluitenlijst' || laatste === 'genomen besluiten') return 'besluiten';
  if (/^(?:datum )?volgende? (?:vergadering|overleg|keer|bijeenkomst|dvo|datum)/u.test(laatste)) return 'afspraken';
  if (laatste === 'afspraken' || laatste === 'gemaakte afspraken') return 'afspraken';
  if (sleutels.some((s) => ACTIE_KOPPEN.includes(s))) return 'acties';
  return sleutels.some((s) => MEDEDELENDE_KOPBEGINNEN.some((b) => s.startsWith(b))) ? 'mededelend' : 'inhoudelijk';
}

/** Heading path of a proposal. */
export function onderwerpVan(agendapunten: readonly Agendapunt[], agendapunt: number | null): Voorstel['onderwerp'] {
  return agendapunt === null ? [] : agendapunten[agendapunt]?.pad ?? [];
}
