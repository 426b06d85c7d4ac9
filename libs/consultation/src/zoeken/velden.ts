import { ACTIESOORTEN, MEDEDELINGSOORTEN, ORGANISATIESOORTEN, STANDPUNTSOORTEN, STREKKINGEN, UITKOMSTEN, vouw } from '@besluitregister/domain';
import { isKalenderdatum } from '@besluitregister/http';
import type { Database } from '@besluitregister/projections';
import {
  dossiernamen, dossiersMetWoorden, dossiersOpNaam, GEWICHT_SPREKER, lexeem, overleggen, personenlijst, persoonsnamen, type Gezichtspunt,
  type VastleggingFilter, type Zoekvoorwaarde,
} from '@besluitregister/read-models';
import { z } from 'zod';
import { lijkendeDossiers } from '../dossiers/lijkend.js';
import { ACTIESTATUSSEN, statusfilter } from '../lijsten/actiestatus.js';
import { opsomming } from '../woorden.js';
import type { Lexemen } from './patronen.js';
import type { Veld, Zoekboom } from './zoekboom.js';

type Voorwaarde = Zoekvoorwaarde<VastleggingFilter>;
export type Veldblad = Extract<Zoekboom, { soort: 'veld' }>;

/** What a field asks for; or, in a Dutch sentence, why nothing can fit. `naam`: of what is named by an id. */
export interface Veldlezing {
  readonly voorwaarde: Voorwaarde;
  readonly naam?: string | undefined;
  readonly toelichting?: string | undefined;
}

const SOORTEN = [...MEDEDELINGSOORTEN, ...STANDPUNTSOORTEN, 'besluit', ...ACTIESOORTEN] as const;
const HERKOMSTEN = ['handmatig', 'beoordeeld', 'automatisch'] as const;
/** More people than this do not answer to one name. */
const MEESTE_PERSONEN = 50;

const op = (filter: VastleggingFilter, naam?: string): Veldlezing => ({ voorwaarde: { soort: 'filter', filter }, naam });
/** An empty list lets nothing through. */
const niets = (toelichting: string): Veldlezing => ({ ...op({ soorten: [] }), toelichting });
const isId = (waarde: string): boolean => z.uuid().safeParse(waarde).success;
/** As codes are written: "Ter kennisname" as "ter-kennisname". */
const alsCode = (waarde: string): string => vouw(waarde.replaceAll('-', ' ')).replaceAll(' ', '-');

/** Reads the fields of one question, from where it looks. */
export class Velden {
  constructor(private readonly db: Database, private readonly gezichtspunt: Gezichtspunt, private readonly lexemen: Lexemen) {}

  lees({ veld, waarde }: Veldblad): Promise<Veldlezing> | Veldlezing {
    switch (veld) {
      case 'overleg': return this.overleg(waarde);
      case 'dossier': return this.dossier(waarde);
      case 'spreker': return this.spreker(waarde);
      default: return zonderNamen(veld, waarde);
    }
  }

  private async overleg(waarde: string): Promise<Veldlezing> {
    const gezocht = vouw(waarde).split(' ');
    const gevonden = (await overleggen(this.db, this.gezichtspunt)).filter(({ overlegId, naam, district }) => {
      const woorden = vouw(`${naam} ${district ?? ''}`).split(' ');
      return overlegId === waarde.toLowerCase() || gezocht.every((woord) => woorden.includes(woord));
    });
    if (gevonden.length === 0) return niets(`Er is geen overleg ‘${waarde}’; de lijst van overleggen noemt ze alle.`);
    return op({ overlegIds: gevonden.map(({ overlegId }) => overlegId) }, gevonden.length === 1 ? gevonden[0]?.naam : undefined);
  }

  private async dossier(waarde: string): Promise<Veldlezing> {
    const ids = isId(waarde) ? [waarde.toLowerCase()] : await this.dossiersMetNaam(waarde);
    const namen = await dossiernamen(this.db, ids, this.gezichtspunt);
    if (namen.length === 0) {
      const lijkend = await lijkendeDossiers(this.db, waarde, this.gezichtspunt);
      return niets(`Er is geen dossier ‘${waarde}’; ${lijkend.length > 0 ? `wel ${opsomming(lijkend.map(({ naam }) => `‘${naam}’`))}.` : 'de lijst van dossiers noemt ze alle.'}`);
    }
    return op({ dossierIds: ids }, namen.length === 1 ? namen[0]?.naam : undefined);
  }

  private async dossiersMetNaam(naam: string): Promise<string[]> {
    const precies = await dossiersOpNaam(this.db, naam, this.gezichtspunt);
    const treffers = precies.length > 0 ? precies : await dossiersMetWoorden(this.db, naam, this.gezichtspunt);
    return treffers.map(({ dossierId }) => dossierId);
  }

  /** By the words that name the speaker, by the name of the person, or by what kind of body they spoke for. */
  private async spreker(waarde: string): Promise<Veldlezing> {
    if (isId(waarde)) {
      const [persoon] = await persoonsnamen(this.db, [waarde.toLowerCase()], this.gezichtspunt);
      return persoon ? op({ persoonIds: [waarde.toLowerCase()] }, persoon.naam) : niets(`Er is geen persoon ‘${waarde}’.`);
    }
    const woorden = sprekerwoorden(waarde).flatMap((woord) => this.lexemen.get(woord)?.slice(0, 1) ?? []);
    const personen = (await personenlijst(this.db, { naam: waarde }, { limiet: MEESTE_PERSONEN }, this.gezichtspunt)).rijen;
    const soort = ORGANISATIESOORTEN.find((code) => code === alsCode(waarde));
    const delen: Voorwaarde[] = [
      ...(woorden.length === 0 ? [] : [{ soort: 'tekst' as const, query: woorden.map((woord) => lexeem(woord, GEWICHT_SPREKER)).join(' & ') }]),
      ...(personen.length === 0 ? [] : [{ soort: 'filter' as const, filter: { persoonIds: personen.map(({ persoonId }) => persoonId) } }]),
      ...(soort === undefined ? [] : [{ soort: 'filter' as const, filter: { organisatie: { soort, naam: null } } }]),
    ];
    return delen.length === 0 ? niets(`‘${waarde}’ is geen naam waarop een spreker te vinden is.`) : { voorwaarde: { soort: 'of', delen } };
  }
}

/** The folded words of a speaker's name. */
export function sprekerwoorden(waarde: string): string[] {
  return vouw(waarde).split(' ').filter((woord) => woord !== '');
}

function zonderNamen(veld: Exclude<Veld, 'overleg' | 'dossier' | 'spreker'>, waarde: string): Veldlezing {
  switch (veld) {
    case 'soort': return soort(waarde);
    case 'thema': return op({ thema: alsCode(waarde) });
    case 'jaar': return /^(?!0000)\d{4}$/.test(waarde) ? op({ van: `${waarde}-01-01`, tot: `${waarde}-12-31` }) : niets(`‘${waarde}’ is geen jaar; schrijf het als jaar:2019.`);
    case 'van': return dag(veld, waarde, (van) => ({ van }));
    case 'tot': return dag(veld, waarde, (tot) => ({ tot }));
    case 'uitkomst': return uit(veld, UITKOMSTEN, waarde, (uitkomst) => ({ uitkomsten: [uitkomst] }));
    case 'strekking': return uit(veld, STREKKINGEN, waarde, (strekking) => ({ strekkingen: [strekking] }));
    case 'herkomst': return uit(veld, HERKOMSTEN, waarde, (herkomst) => ({ herkomst: [herkomst] }));
    case 'status': return uit(veld, ACTIESTATUSSEN, waarde, statusfilter);
    case 'bevestigd': return jaNee(veld, waarde, (bevestigd) => ({ bevestigd }));
    case 'doorgehaald': return jaNee(veld, waarde, (doorgehaald) => ({ doorgehaald }));
  }
}

const MEERVOUDEN: ReadonlyMap<string, string> = new Map([
  ['mededelingen', 'mededeling'], ['toelichtingen', 'toelichting'], ['standpunten', 'standpunt'], ['vragen', 'vraag'], ['besluiten', 'besluit'],
  ['verzoeken', 'verzoek'], ['toezeggingen', 'toezegging'], ['actiepunten', 'actiepunt'], ['afspraken', 'afspraak'], ['acties', 'actie'],
]);

/** Also in the plural; "acties" are all of their four kinds. */
function soort(waarde: string): Veldlezing {
  const code = MEERVOUDEN.get(alsCode(waarde)) ?? alsCode(waarde);
  if (code === 'actie') return op({ recordtype: 'actie' });
  return uit('soort', SOORTEN, code, (gevonden) => ({ soorten: [gevonden] }));
}

function dag(veld: Veld, waarde: string, filter: (dag: string) => VastleggingFilter): Veldlezing {
  const bestaat: boolean = isKalenderdatum(waarde);
  return bestaat ? op(filter(waarde)) : niets(`‘${waarde}’ is geen bestaande dag; schrijf hem als ${veld}:2019-10-02.`);
}

function uit<C extends string>(veld: Veld, codes: readonly C[], waarde: string, filter: (code: C) => VastleggingFilter): Veldlezing {
  const code = codes.find((mogelijk) => mogelijk === alsCode(waarde));
  return code === undefined ? niets(`‘${waarde}’ is geen ${veld}; kies uit ${codes.join(', ')}.`) : op(filter(code));
}

const JA_NEE: ReadonlyMap<string, boolean> = new Map([['ja', true], ['true', true], ['nee', false], ['false', false]]);

function jaNee(veld: Veld, waarde: string, filter: (ja: boolean) => VastleggingFilter): Veldlezing {
  const ja = JA_NEE.get(waarde.toLowerCase());
  return ja === undefined ? niets(`Bij ${veld} hoort ja of nee.`) : op(filter(ja));
}
