import type { Kolomrol } from '../taal/kolommen.js';
import { UITSLAGEN } from '../taal/uitslagen.js';
import type { Alinea, Rijgegevens, Stuk } from './alineas.js';
import { celAlineas } from './celalineas.js';
import { cellenVan } from './cellen.js';
import { INHOUD, isKaartkop, kolommenVan, kolomrol, samengevoegdeKop } from './kolomkop.js';
import { leesRijen } from './kolomrijen.js';
import type { Regelcel, Rij, Tabelinhoud } from './kolomrijen.js';
import { begintKlein, isProza } from './regels.js';
import type { Regel, Regelrol } from './regels.js';
import { heleRegel, tabelrij } from './tabelrij.js';
import type { Tabelrij } from './tabelrij.js';
import { schoneKop } from './voorwerk.js';

/** A cell that serves as heading of its row, or a row that does of those under it. */
export interface Celkop {
  readonly nr: number;
  readonly titel: string;
  /** 1 for a part of a table, 2 for a row in one; 1 for a row of a table without parts. */
  readonly niveau: number;
}

/** A paragraph in a cell, with the index of its heading in the list of headings of all tables; -1 without one. */
export interface Celalinea {
  readonly alinea: Omit<Alinea, 'kop'>;
  readonly kop: number;
  /** The first line of its row. */
  readonly nr: number;
}

/** What the tables of a report hold, as the rest of the reading takes it. */
export interface Kolomtabellen {
  readonly rijen: readonly Tabelrij[];
  readonly koppen: readonly Celkop[];
  readonly alineas: readonly Celalinea[];
  /** Cells that are heading, number or label. */
  readonly kopcellen: readonly Stuk[];
  /** Every line of a table. */
  readonly regels: ReadonlySet<number>;
  /** Lines that are heading as a whole. */
  readonly kopregels: ReadonlySet<number>;
}

interface Opbouw {
  rijen: Tabelrij[];
  koppen: Celkop[];
  alineas: Celalinea[];
  kopcellen: Stuk[];
  regels: Set<number>;
  kopregels: Set<number>;
}

/** Columns whose text is read as what it says it is; of the others the sentence decides. */
const SECTIE: Readonly<Partial<Record<Kolomrol, NonNullable<Alinea['sectie']>>>> = { besluit: 'besluiten', afspraak: 'afspraken', actie: 'acties', toezegging: 'toezeggingen' };

const UITSLAG = new Set(UITSLAGEN.map(({ woord }) => woord));

/**
 * Reads the tables with headings above their columns ("Nr | Onderwerp | Besluit | Wie | Wanneer") and those with the
 * heading before each value ("Onderwerp | …", "Besluit | …"), when tabs or bars stand between the cells.
 */
export function vindKolomtabellen(regels: readonly Regel[], vanaf: number, rolVan: readonly Regelrol[]): Kolomtabellen {
  const o: Opbouw = { rijen: [], koppen: [], alineas: [], kopcellen: [], regels: new Set(), kopregels: new Set() };
  const heel: Plek['regels'] = (rij) => rij.nrs.flatMap((nr) => { const r = regels[nr - 1]; return r === undefined ? [] : [heleRegel(r)]; });
  for (const kaart of leesKaarten(regels, vanaf, rolVan)) neemOp(o, kaart, [], heel);
  // What stands in one table stands in no other.
  const vrij: readonly Regelrol[] = rolVan.map((rol, i) => (o.regels.has(i + 1) ? 'overig' : rol));
  for (const [i, r] of regels.entries()) {
    if (i < vanaf || o.regels.has(r.nr) || (rolVan[i] !== 'tekst' && rolVan[i] !== 'kop')) continue;
    const tweeregelig = samengevoegdeKop(r.tekst, regels[i + 1]?.tekst ?? '');
    const rollen = kolommenVan(tweeregelig ?? r.tekst);
    if (rollen === null) continue;
    const kopregels = tweeregelig === null ? [r.nr] : [r.nr, r.nr + 1];
    const inhoud = leesRijen(regels, i + kopregels.length, rollen, vrij, kopregels.map((nr) => regels[nr - 1]?.kaal ?? ''));
    if (inhoud.delen.length === 0) continue;
    for (const nr of [...kopregels, ...inhoud.koppen]) {
      o.kopregels.add(nr);
      o.regels.add(nr);
    }
    neemOp(o, { ...inhoud, rollen: metZinnen(inhoud) }, kopregels, heel);
  }
  return o;
}

/** Under "Onderwerp" some write the report itself: sentences are text, and no headings. */
function metZinnen({ rollen, delen }: Pick<Tabelinhoud, 'rollen' | 'delen'>): readonly Kolomrol[] {
  if (rollen.includes('tekst') || rollen.includes('gemengd')) return rollen;
  const cellen = delen.flatMap((deel) => ('kaal' in deel ? [] : [tekstVan(splitsOnderwerp(deel, rollen).onderwerp)])).filter((tekst) => tekst !== '');
  return cellen.length >= 2 && cellen.filter((tekst) => /\p{Ll}[.?!]$/u.test(tekst)).length * 2 > cellen.length ? rollen.map((rol) => (rol === 'onderwerp' ? 'tekst' : rol)) : rollen;
}

function neemOp(o: Opbouw, { rollen, delen }: Pick<Tabelinhoud, 'rollen' | 'delen'>, kopregels: readonly number[], regels: Plek['regels']): void {
  const ingedeeld = delen.some((deel) => 'kaal' in deel);
  let kop = -1;
  for (const deel of delen) {
    if ('kaal' in deel) {
      o.koppen.push({ nr: deel.nr, titel: schoneKop(deel.kaal), niveau: 1 });
      o.kopregels.add(deel.nr);
      o.regels.add(deel.nr);
      kop = o.koppen.length - 1;
      continue;
    }
    for (const nr of deel.nrs) o.regels.add(nr);
    const { onderwerp, tekst } = splitsOnderwerp(deel, rollen);
    const titel = schoneKop(tekstVan(onderwerp));
    if (/\p{L}/u.test(titel)) {
      o.koppen.push({ nr: deel.nrs[0] ?? 0, titel, niveau: ingedeeld ? 2 : 1 });
      o.kopcellen.push(...stukkenVan([...onderwerp, ...cellenMet(deel, rollen, 'nummer')]));
      kop = o.koppen.length - 1;
    }
    for (const alinea of celAlineas(tekst)) o.alineas.push({ kop, nr: deel.nrs[0] ?? 0, alinea });
    leesRij(o, deel, rollen, { kop, titel, kopregels, regels });
  }
}

/** The subject of a row; in a table without a column for it the text stands under the subject, in the same column. */
function splitsOnderwerp(rij: Rij, rollen: readonly Kolomrol[]): { onderwerp: Regelcel[]; tekst: Regelcel[] } {
  const cellen = cellenMet(rij, rollen, 'onderwerp');
  if (rollen.some((rol) => rol === 'tekst' || rol === 'gemengd' || rol === 'besluit')) return { onderwerp: cellen, tekst: [] };
  const genummerd = cellenMet(rij, rollen, 'nummer').length > 0;
  const k = cellen.findIndex((cel, i) => (i > 0 || !genummerd) && isProza(cel.tekst) && !begintKlein(cel.tekst));
  return k < 0 ? { onderwerp: cellen, tekst: [] } : { onderwerp: cellen.slice(0, k), tekst: cellen.slice(k) };
}

interface Plek {
  readonly kop: number;
  readonly titel: string;
  readonly kopregels: readonly number[];
  /** The lines of a row as a whole. */
  readonly regels: (rij: Rij) => Stuk[];
}

/** What is to be done and by whom is one act; so is an outcome. The text in other cells is read as text. */
function leesRij(o: Opbouw, rij: Rij, rollen: readonly Kolomrol[], plek: Plek): void {
  const werk = rollen.includes('actie') ? 'actie' : 'toezegging';
  const actie = cellenMet(rij, rollen, werk);
  const wie = cellenMet(rij, rollen, 'wie');
  const wanneer = cellenMet(rij, rollen, 'wanneer');
  const houder = tekstVan(wie) || null;
  const termijn = tekstVan(wanneer) || null;
  const apart = rollen.some((rol) => rol === 'onderwerp' || (rol !== werk && INHOUD.includes(rol)));
  const alsRij = actie.length > 0 && (rollen.includes('wie') || !apart);
  if (alsRij) {
    o.rijen.push(tabelrij(werk, apart ? stukkenVan([...actie, ...wie, ...wanneer]) : plek.regels(rij), tekstVan(actie).replace(/^\d{1,3}\.?\s+/u, ''), { houder, termijn, kopregels: plek.kopregels }));
  }
  const besluit = cellenMet(rij, rollen, 'besluit');
  const uitslag = tekstVan(besluit).replace(/\.$/u, '');
  const alsUitslag = UITSLAG.has(uitslag.toLowerCase());
  if (alsUitslag) {
    const alleen = plek.kopregels.length > 0 && !alsRij && !rollen.some((rol, k) => rol !== 'besluit' && INHOUD.includes(rol) && rij.cellen.has(k));
    const stukken = alleen ? plek.regels(rij) : stukkenVan(besluit);
    o.rijen.push(tabelrij('besluit', stukken, plek.titel, { uitslag, onderKop: plek.kop >= 0, kopregels: plek.kopregels }));
  }
  const gegevens: Rijgegevens | null = alsRij || wie.length + wanneer.length === 0 ? null : { houder, termijn, stukken: stukkenVan([...wie, ...wanneer]) };
  const spreker = cellenMet(rij, rollen, 'spreker');
  o.kopcellen.push(...stukkenVan(spreker));
  for (const rol of INHOUD) {
    if ((rol === werk && alsRij) || (rol === 'besluit' && alsUitslag)) continue;
    const sectie = SECTIE[rol];
    const bij = { ...(sectie === undefined ? {} : { sectie }), ...(gegevens === null ? {} : { rij: gegevens }), ...(spreker.length === 0 ? {} : { spreker: tekstVan(spreker) }) };
    for (const alinea of celAlineas(cellenMet(rij, rollen, rol))) o.alineas.push({ kop: plek.kop, nr: rij.nrs[0] ?? 0, alinea: { ...alinea, ...bij } });
  }
}

/** Tables with a subject each, and the heading before each value: from one "Onderwerp" to the next. */
function leesKaarten(regels: readonly Regel[], vanaf: number, rolVan: readonly Regelrol[]): Pick<Tabelinhoud, 'rollen' | 'delen'>[] {
  const kaarten: { rollen: Kolomrol[]; cellen: Map<number, Regelcel[]>; nrs: number[] }[] = [];
  let open: (typeof kaarten)[number] | undefined;
  for (const [i, r] of regels.entries()) {
    if (i < vanaf || r.leeg || rolVan[i] === 'paginakop') continue;
    const [label, waarde, ...meer] = cellenVan(r.tekst);
    const rol = label === undefined || label.tekst === '' || kolommenVan(r.tekst) !== null ? null : kolomrol(label.tekst);
    const paar = r.tekst.includes('\t') && label !== undefined && waarde !== undefined && meer.length === 0;
    if (isKaartkop(r.tekst)) kaarten.push(open = { rollen: [], cellen: new Map(), nrs: [] });
    else if (!paar || (rol === null && (label.tekst !== '' || open?.nrs.at(-1) !== r.nr - 1))) open = undefined;
    if (open === undefined || label === undefined || waarde === undefined) continue;
    open.nrs.push(r.nr);
    if (label.tekst !== '') open.rollen.push('nummer', rol ?? 'rest');
    const k = open.rollen.length - 1;
    if (label.tekst !== '') open.cellen.set(k - 1, [{ ...label, nr: r.nr }]);
    if (waarde.tekst !== '') open.cellen.set(k, [...(open.cellen.get(k) ?? []), { ...waarde, nr: r.nr }]);
  }
  const vol = kaarten.filter(({ rollen }) => rollen.some((rol) => INHOUD.includes(rol)));
  return vol.length < 2 ? [] : vol.map(({ rollen, cellen, nrs }) => ({ rollen, delen: [{ cellen, nrs }] }));
}

function cellenMet(rij: Rij, rollen: readonly Kolomrol[], rol: Kolomrol): Regelcel[] {
  return rollen.flatMap((r, k) => (r === rol ? rij.cellen.get(k) ?? [] : []));
}

/** The cells in the order of the lines. */
function stukkenVan(cellen: readonly Regelcel[]): Stuk[] {
  return [...cellen].sort((a, b) => a.nr - b.nr || a.van - b.van).map(({ nr, van, tot }) => ({ nr, van, tot }));
}

function tekstVan(cellen: readonly Regelcel[]): string {
  return cellen.map((cel) => cel.tekst).join(' ').trim();
}
