import { isDeepStrictEqual } from 'node:util';
import { ACTIESOORTEN, MEDEDELINGSOORTEN, RELATIESOORTEN, STANDPUNTSOORTEN, type Inhoud, type Relatie, type Spreker } from '@besluitregister/domain';
import { vindTermijn } from '@besluitregister/extraction';
import { EXIT, Opdrachtfout } from '../uitvoer.js';

/** What can be said of a vastlegging on the command line; what is absent stays as it was. A relation is the id of the earlier besluit. */
export interface Inhoudopties extends Readonly<Partial<Record<Relatie['soort'], string | undefined>>> {
  readonly soort?: string | undefined;
  readonly tekst?: string | undefined;
  readonly spreker?: string | undefined;
  readonly vertrouwelijkheid?: string | undefined;
  readonly grond?: string | undefined;
  readonly strekking?: string | undefined;
  readonly namens?: string | undefined;
  readonly uitkomst?: string | undefined;
  readonly woorden?: string | undefined;
  readonly 'besloten-op'?: string | undefined;
  readonly ingangsdatum?: string | undefined;
  readonly einddatum?: string | undefined;
  readonly stemming?: string | undefined;
  readonly houder?: string | undefined;
  readonly termijn?: string | undefined;
  /** Names or ids, with a semicolon between. */
  readonly dossier?: string | undefined;
}

/** What words of the command line stand for in the register. */
export interface Opgezocht {
  readonly spreker?: Spreker | undefined;
  readonly relaties?: readonly Relatie[] | undefined;
  /** Ids. */
  readonly dossiers?: readonly string[] | undefined;
}

type Recordtype = 'mededeling' | 'standpunt' | 'besluit' | 'actie';
type Velden = Readonly<Record<string, unknown>>;

/** Options that belong to one record type only. */
const EIGEN: Readonly<Record<Recordtype, readonly (keyof Inhoudopties)[]>> = {
  mededeling: [],
  standpunt: ['strekking', 'namens'],
  besluit: ['uitkomst', 'woorden', 'besloten-op', 'ingangsdatum', 'einddatum', 'stemming', ...RELATIESOORTEN],
  actie: ['houder', 'termijn'],
};

/**
 * A body for {@link InhoudDto}: the content there was, changed by what the options say.
 * @param huidig of the vastlegging to correct; null for a new one
 * @param datum of the meeting, on which a besluit was taken unless it is said otherwise
 * @param opgezocht what the options name
 * @param andersMag whether it may become of another record type, as a proposal may; what both have is then kept
 */
export function inhoudBody(
  opties: Inhoudopties, huidig: Omit<Inhoud, 'herkomst'> | null, datum: string, opgezocht: Opgezocht = {}, andersMag = false,
): Readonly<Record<string, Velden>> {
  const soort = opties.soort ?? huidig?.soort ?? '';
  const recordtype = recordtypeVan(soort);
  weigerVreemd(opties, recordtype, soort);
  const anders = huidig !== null && recordtype !== recordtypeVan(huidig.soort);
  if (anders && !andersMag) {
    throw new Opdrachtfout(EXIT.onjuist, 'soort-anders', `Van een ${huidig.soort} kan hier geen ${soort} worden gemaakt; haal haar door en leg opnieuw vast.`);
  }
  const basis: Velden = huidig && !anders ? { ...huidig } : { ...LEEG, ...gedeeld(huidig), ...NIEUW[recordtype](datum) };
  return { [recordtype]: { ...basis, soort, ...gemeenschappelijk(opties, opgezocht), ...eigen(opties, datum), ...metRelaties(basis, opgezocht) } };
}

/** What it relates to already stays. */
function metRelaties(basis: Velden, { relaties }: Opgezocht): Velden {
  if (relaties === undefined) return {};
  const eerder: readonly unknown[] = Array.isArray(basis['relaties']) ? basis['relaties'] : [];
  return { relaties: [...eerder, ...relaties.filter((nieuw) => !eerder.some((oud) => isDeepStrictEqual(oud, nieuw)))] };
}

const LEEG = { agendapuntId: null, volgorde: 0, tekst: null, passages: [], spreker: null, dossiers: [], vertrouwelijkheid: 'intern', grond: null };

/** What every record type has. */
function gedeeld(huidig: Omit<Inhoud, 'herkomst'> | null): Velden {
  if (huidig === null) return {};
  const { agendapuntId, volgorde, tekst, passages, spreker, dossiers, vertrouwelijkheid, grond } = huidig;
  return { agendapuntId, volgorde, tekst, passages, spreker, dossiers, vertrouwelijkheid, grond };
}

const NIEUW: Readonly<Record<Recordtype, (datum: string) => Velden>> = {
  mededeling: () => ({ besluitVanDerden: null }),
  standpunt: () => ({ strekking: 'onbekend', namens: null, basis: 'uitgesproken' }),
  besluit: (datum) => ({
    uitkomst: null, uitkomstWoorden: null, basis: 'afgeleid', beslotenOp: datum, ingangsdatum: null, einddatum: null, stemming: null, voorwaarden: [], relaties: [],
  }),
  actie: () => ({ houder: null, gevraagdAan: [], termijn: null }),
};

function recordtypeVan(soort: string): Recordtype {
  const heeft = (soorten: readonly string[]): boolean => soorten.includes(soort);
  if (heeft(MEDEDELINGSOORTEN)) return 'mededeling';
  if (heeft(STANDPUNTSOORTEN)) return 'standpunt';
  return heeft(ACTIESOORTEN) ? 'actie' : 'besluit';
}

/** @throws Opdrachtfout for an option that says something an item of this kind does not have */
export function controleerOpties(opties: Inhoudopties, soort: string): void {
  weigerVreemd(opties, recordtypeVan(soort), soort);
}

function weigerVreemd(opties: Inhoudopties, recordtype: Recordtype, soort: string): void {
  const vreemd = Object.entries(EIGEN).flatMap(([type, namen]) => (type === recordtype ? [] : namen)).find((naam) => opties[naam] !== undefined);
  if (vreemd !== undefined) throw new Opdrachtfout(EXIT.onjuist, 'optie-hoort-er-niet-bij', `Het gegeven ${vreemd} hoort niet bij een ${soort}; laat het weg.`);
}

function gemeenschappelijk({ tekst, vertrouwelijkheid, grond }: Inhoudopties, { spreker, dossiers }: Opgezocht): Velden {
  return gegeven({ tekst, spreker, vertrouwelijkheid, grond, dossiers });
}

function eigen(opties: Inhoudopties, datum: string): Velden {
  const { strekking, namens, uitkomst, woorden, ingangsdatum, einddatum, stemming, houder, termijn } = opties;
  return gegeven({
    strekking,
    namens,
    uitkomst,
    uitkomstWoorden: woorden,
    // Words of the outcome are what was said; without them it stays inferred.
    basis: woorden === undefined ? undefined : 'uitgesproken',
    beslotenOp: opties['besloten-op'],
    ingangsdatum,
    einddatum,
    stemming: stemming === undefined ? undefined : { wijze: null, voor: null, tegen: null, woorden: stemming },
    houder: houder === undefined ? undefined : { persoonId: null, organisatie: null, vermelding: houder },
    termijn: termijn === undefined ? undefined : leesTermijn(termijn, datum),
  });
}

/** A date as a date, anything else as the words that were used, with the date they stand for as a report would be read: "voor 1 mei". */
function leesTermijn(termijn: string, vergadering: string): Velden {
  if (/^\d{4}-\d{2}-\d{2}$/.test(termijn)) return { datum: termijn, woorden: null };
  const gelezen = vindTermijn(termijn, vergadering) ?? vindTermijn(`voor ${termijn}`, vergadering);
  return { datum: gelezen?.datum ?? null, woorden: termijn };
}

function gegeven(velden: Velden): Velden {
  return Object.fromEntries(Object.entries(velden).filter(([, waarde]) => waarde !== undefined));
}
