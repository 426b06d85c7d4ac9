import { leesXml } from './xml.js';

interface Niveau {
  begin: number;
  soort: string;
  tekst: string;
  altijdCijfers: boolean;
  stijl?: string;
}

interface Lijst {
  readonly abstract: string;
  /** Levels that this list starts anew when it is first used. */
  readonly herbegin: Map<number, number>;
}

interface Stijl {
  /** Its paragraphs are headings; undefined when the style leaves that to the one it is based on. */
  kop?: boolean;
  basis?: string;
  numId?: string;
  niveau?: number;
}

/** What the list paragraphs of a document refer to: numbering.xml and styles.xml. */
export interface Nummerdefinities {
  readonly lijsten: ReadonlyMap<string, Lijst>;
  readonly niveaus: ReadonlyMap<string, ReadonlyMap<number, Niveau>>;
  readonly stijlen: ReadonlyMap<string, Stijl>;
}

/** Reads numbering.xml and styles.xml. Source: ECMA-376 part 1, §17.9 (numbering) and §17.7 (styles). */
export function leesNummerdefinities(numbering: string | undefined, styles: string | undefined): Nummerdefinities {
  return {
    ...(numbering === undefined ? { lijsten: new Map(), niveaus: new Map() } : leesNumbering(numbering)),
    stijlen: styles === undefined ? new Map() : leesStijlen(styles),
  };
}

function leesNumbering(xml: string): Pick<Nummerdefinities, 'lijsten' | 'niveaus'> {
  const lijsten = new Map<string, Lijst>();
  const niveaus = new Map<string, Map<number, Niveau>>();
  let abstract: Map<number, Niveau> | undefined;
  let niveau: Niveau | undefined;
  let lijst: Lijst | undefined;
  let numId = '';
  let overschreven = 0;
  leesXml(xml, {
    open(naam, attribuut) {
      const val = attribuut('val') ?? '';
      if (naam === 'w:abstractNum') niveaus.set(attribuut('abstractNumId') ?? '', (abstract = new Map<number, Niveau>()));
      else if (naam === 'w:num') numId = attribuut('numId') ?? '';
      else if (naam === 'w:abstractNumId') lijsten.set(numId, (lijst = { abstract: val, herbegin: new Map() }));
      else if (naam === 'w:lvlOverride') overschreven = Number(attribuut('ilvl'));
      else if (naam === 'w:startOverride') lijst?.herbegin.set(overschreven, Number(val));
      else if (naam === 'w:lvl') {
        niveau = { begin: 0, soort: 'decimal', tekst: '', altijdCijfers: false };
        abstract?.set(Number(attribuut('ilvl')), niveau);
      } else if (niveau !== undefined) vulNiveau(niveau, naam, val);
    },
    sluit(naam) {
      if (naam === 'w:abstractNum') abstract = undefined;
      if (naam === 'w:lvl') niveau = undefined;
    },
    tekst() {},
  });
  return { lijsten, niveaus };
}

function vulNiveau(niveau: Niveau, naam: string, val: string): void {
  if (naam === 'w:start') niveau.begin = Number(val);
  else if (naam === 'w:numFmt') niveau.soort = val;
  else if (naam === 'w:lvlText') niveau.tekst = val;
  else if (naam === 'w:pStyle') niveau.stijl = val;
  else if (naam === 'w:isLgl') niveau.altijdCijfers = val !== '0' && val !== 'false';
}

/** The built-in headings, in the English that files carry and in the Dutch of some converters. */
const KOPSTIJL = /^(?:heading|kop) \d$/iu;

/** Source: ECMA-376 part 1, §17.3.1.20: 0 to 8 are levels of headings, 9 is running text. */
export function isKopniveau(val: string): boolean {
  return /^[0-8]$/u.test(val);
}

/** Whether paragraphs of this style are headings. */
export function isKopstijl({ stijlen }: Nummerdefinities, stijl: string | undefined): boolean {
  const gezien = new Set<string>();
  for (let id = stijl; id !== undefined && !gezien.has(id); id = stijlen.get(id)?.basis) {
    gezien.add(id);
    const kop = stijlen.get(id)?.kop;
    if (kop !== undefined) return kop;
  }
  return false;
}

function leesStijlen(xml: string): Map<string, Stijl> {
  const stijlen = new Map<string, Stijl>();
  let stijl: Stijl | undefined;
  leesXml(xml, {
    open(naam, attribuut) {
      const val = attribuut('val') ?? '';
      if (naam === 'w:style') stijlen.set(attribuut('styleId') ?? '', (stijl = {}));
      else if (stijl === undefined) return;
      else if (naam === 'w:name' && KOPSTIJL.test(val)) stijl.kop ??= true;
      else if (naam === 'w:outlineLvl') stijl.kop = isKopniveau(val);
      else if (naam === 'w:basedOn') stijl.basis = val;
      else if (naam === 'w:numId') stijl.numId = val;
      else if (naam === 'w:ilvl') stijl.niveau = Number(val);
    },
    sluit(naam) {
      if (naam === 'w:style') stijl = undefined;
    },
    tekst() {},
  });
  return stijlen;
}

/** What a paragraph says of its own numbering. */
export interface Alineanummering {
  readonly stijl?: string;
  readonly numId?: string;
  readonly niveau?: number;
}

/** Counts along with the paragraphs of a document, and gives each the number or bullet that Word shows before it. */
export class Nummeraar {
  readonly #standen = new Map<string, Map<number, number>>();
  readonly #begonnen = new Set<string>();

  constructor(private readonly definities: Nummerdefinities) {}

  /** "3.1", "b)" or "•"; undefined for a paragraph that is in no list. */
  volgende(alinea: Alineanummering): string | undefined {
    const geerfd = this.#vanStijl(alinea.stijl);
    const numId = alinea.numId ?? geerfd.numId ?? '';
    const lijst = this.definities.lijsten.get(numId);
    const niveaus = lijst && this.definities.niveaus.get(lijst.abstract);
    if (lijst === undefined || niveaus === undefined) return undefined;
    const nummer = alinea.niveau ?? niveauVanStijl(niveaus, alinea.stijl) ?? geerfd.niveau ?? 0;
    const niveau = niveaus.get(nummer);
    if (niveau === undefined || niveau.soort === 'none') return undefined;
    this.#tel(lijst, numId, niveaus, nummer);
    return niveau.soort === 'bullet' ? bolletje(niveau.tekst) : this.#label(lijst, niveaus, niveau);
  }

  #vanStijl(begin: string | undefined): Stijl {
    const gezien = new Set<string>();
    for (let id = begin; id !== undefined && !gezien.has(id); id = this.definities.stijlen.get(id)?.basis) {
      gezien.add(id);
      const stijl = this.definities.stijlen.get(id);
      if (stijl?.numId !== undefined) return stijl;
    }
    return {};
  }

  #tel(lijst: Lijst, numId: string, niveaus: ReadonlyMap<number, Niveau>, nummer: number): void {
    const stand = this.#standen.get(lijst.abstract) ?? new Map<number, number>();
    this.#standen.set(lijst.abstract, stand);
    const herbegin = lijst.herbegin.get(nummer);
    const eerste = herbegin !== undefined && !this.#begonnen.has(`${numId}/${nummer}`);
    this.#begonnen.add(`${numId}/${nummer}`);
    const vorige = eerste ? undefined : stand.get(nummer);
    stand.set(nummer, vorige === undefined ? (herbegin ?? niveaus.get(nummer)?.begin ?? 0) : vorige + 1);
    for (const dieper of [...stand.keys()]) if (dieper > nummer) stand.delete(dieper);
  }

  #label(lijst: Lijst, niveaus: ReadonlyMap<number, Niveau>, niveau: Niveau): string {
    return niveau.tekst.replace(/%([1-9])/gu, (_plaats, cijfer: string) => {
      const ander = Number(cijfer) - 1;
      const waarde = this.#standen.get(lijst.abstract)?.get(ander) ?? niveaus.get(ander)?.begin ?? 0;
      return schrijf(waarde, niveau.altijdCijfers ? 'decimal' : (niveaus.get(ander)?.soort ?? 'decimal'));
    });
  }
}

function niveauVanStijl(niveaus: ReadonlyMap<number, Niveau>, stijl: string | undefined): number | undefined {
  if (stijl === undefined) return undefined;
  return [...niveaus].find(([, niveau]) => niveau.stijl === stijl)?.[0];
}

/** Bullets are mostly a place in a symbol font (private use area) that is nothing outside it. */
function bolletje(tekst: string): string {
  return /^[\u0020-\u007e\u00a0-\u2fff]+$/u.test(tekst) ? tekst : '•';
}

const ROMEINS: readonly (readonly [number, string])[] = [
  [1000, 'm'], [900, 'cm'], [500, 'd'], [400, 'cd'], [100, 'c'], [90, 'xc'],
  [50, 'l'], [40, 'xl'], [10, 'x'], [9, 'ix'], [5, 'v'], [4, 'iv'], [1, 'i'],
];

/** The number formats of ECMA-376 part 1, §17.18.59 that Dutch templates use; any other is written in digits. */
function schrijf(waarde: number, soort: string): string {
  if (soort === 'decimalZero') return String(waarde).padStart(2, '0');
  if (soort === 'lowerLetter') return letters(waarde);
  if (soort === 'upperLetter') return letters(waarde).toUpperCase();
  if (soort === 'lowerRoman') return romeins(waarde);
  if (soort === 'upperRoman') return romeins(waarde).toUpperCase();
  return String(waarde);
}

/** a … z, then aa, bb … as Word counts on. */
function letters(waarde: number): string {
  if (waarde < 1) return String(waarde);
  const letter = String.fromCharCode(97 + ((waarde - 1) % 26));
  return letter.repeat(Math.min(Math.ceil(waarde / 26), 100));
}

function romeins(waarde: number): string {
  if (waarde < 1 || waarde > 3999) return String(waarde);
  let rest = waarde;
  let uit = '';
  for (const [getal, teken] of ROMEINS) {
    while (rest >= getal) {
      uit += teken;
      rest -= getal;
    }
  }
  return uit;
}
