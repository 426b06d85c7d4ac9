import { ACTIESOORTEN, MEDEDELINGSOORTEN, STANDPUNTSOORTEN, type Inhoud } from '@besluitregister/domain';
import { EXIT, Opdrachtfout } from '../uitvoer.js';

/** What can be said of a vastlegging on the command line; what is absent stays as it was. */
export interface Inhoudopties {
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
  readonly houder?: string | undefined;
  readonly termijn?: string | undefined;
}

type Recordtype = 'mededeling' | 'standpunt' | 'besluit' | 'actie';
type Velden = Readonly<Record<string, unknown>>;

/** Options that belong to one record type only. */
const EIGEN: Readonly<Record<Recordtype, readonly (keyof Inhoudopties)[]>> = {
  mededeling: [],
  standpunt: ['strekking', 'namens'],
  besluit: ['uitkomst', 'woorden', 'besloten-op', 'ingangsdatum', 'einddatum'],
  actie: ['houder', 'termijn'],
};

/**
 * A body for {@link InhoudDto}: the content there was, changed by what the options say.
 * @param huidig of the vastlegging to correct; null for a new one
 * @param datum of the meeting, on which a besluit was taken unless it is said otherwise
 * @param andersMag whether it may become of another record type, as a proposal may; what both have is then kept
 */
export function inhoudBody(opties: Inhoudopties, huidig: Omit<Inhoud, 'herkomst'> | null, datum: string, andersMag = false): Readonly<Record<string, Velden>> {
  const soort = opties.soort ?? huidig?.soort ?? '';
  const recordtype = recordtypeVan(soort);
  weigerVreemd(opties, recordtype, soort);
  const anders = huidig !== null && recordtype !== recordtypeVan(huidig.soort);
  if (anders && !andersMag) {
    throw new Opdrachtfout(EXIT.onjuist, 'soort-anders', `Van een ${huidig.soort} kan hier geen ${soort} worden gemaakt; haal haar door en leg opnieuw vast.`);
  }
  const basis: Velden = huidig && !anders ? { ...huidig } : { ...LEEG, ...gedeeld(huidig), ...NIEUW[recordtype](datum) };
  return { [recordtype]: { ...basis, soort, ...gemeenschappelijk(opties), ...eigen(opties) } };
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

function weigerVreemd(opties: Inhoudopties, recordtype: Recordtype, soort: string): void {
  const vreemd = Object.entries(EIGEN).flatMap(([type, namen]) => (type === recordtype ? [] : namen)).find((naam) => opties[naam] !== undefined);
  if (vreemd !== undefined) throw new Opdrachtfout(EXIT.onjuist, 'optie-hoort-er-niet-bij', `De optie --${vreemd} hoort niet bij een ${soort}; laat haar weg.`);
}

function gemeenschappelijk({ tekst, spreker, vertrouwelijkheid, grond }: Inhoudopties): Velden {
  return gegeven({
    tekst,
    spreker: spreker === undefined ? undefined : { persoonId: null, rol: null, organisatie: null, vermelding: spreker, overgenomen: false },
    vertrouwelijkheid,
    grond,
  });
}

function eigen(opties: Inhoudopties): Velden {
  const { strekking, namens, uitkomst, woorden, ingangsdatum, einddatum, houder, termijn } = opties;
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
    houder: houder === undefined ? undefined : { persoonId: null, organisatie: null, vermelding: houder },
    // A date as a date, anything else as the words that were used.
    termijn: termijn === undefined ? undefined : /^\d{4}-\d{2}-\d{2}$/.test(termijn) ? { datum: termijn, woorden: null } : { datum: null, woorden: termijn },
  });
}

function gegeven(velden: Velden): Velden {
  return Object.fromEntries(Object.entries(velden).filter(([, waarde]) => waarde !== undefined));
}
