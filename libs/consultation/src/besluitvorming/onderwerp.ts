import { vouw, vouwDicht } from '@besluitregister/domain';
import type { Database } from '@besluitregister/projections';
import {
  dossiersMetWoorden, dossiersOpNaam, zoekVastleggingen, type Gezichtspunt, type Naamtreffer, type Vindplaats,
} from '@besluitregister/read-models';
import type { DossierVerwijzing } from '../antwoord/vastlegging.schema.js';
import { lijkendeDossiers } from '../dossiers/lijkend.js';

export type GevondenVia = 'naam' | 'alias' | 'tekst';

/** What a subject in words turned out to mean. Nothing is guessed away: every dossier that fits is here. */
export interface Onderwerp {
  readonly gevondenVia: GevondenVia | null;
  readonly dossiers: ReadonlyMap<string, GevondenVia>;
  /** Items that hold the words and belong to no dossier; only when no dossier has the name. */
  readonly losseVastleggingen: readonly string[];
  /** How often the words stand in items outside the dossiers found, by dossier; null: items without dossier. */
  readonly elders: ReadonlyMap<string | null, number>;
  /** Parts of the subject of which nothing was found, while of others something was. */
  readonly nietGevonden: readonly string[];
  /** What may have been meant by parts that no dossier is called by. */
  readonly lijkend: readonly DossierVerwijzing[];
}

/** The parts of "cameratoezicht/I-watch", "APV, ondermijning" and "vuurwerk en alcohol"; none when it is one thing. */
export function delenVan(onderwerp: string): readonly string[] {
  const delen = new Map(onderwerp.split(/[/,&]|\s+en\s+/iu).map((deel) => [vouwDicht(deel), deel.trim()]));
  delen.delete('');
  return delen.size > 1 ? [...delen.values()] : [];
}

/** Resolves a subject over names and aliases of dossiers, and only then over the text of what was recorded. */
export async function zoekOnderwerp(db: Database, onderwerp: string, gezichtspunt: Gezichtspunt): Promise<Onderwerp> {
  const delen = delenVan(onderwerp);
  const opNaam = async (tekst: string): Promise<Naamtreffer[]> => {
    const precies = await dossiersOpNaam(db, tekst, gezichtspunt);
    return precies.length > 0 ? precies : dossiersMetWoorden(db, tekst, gezichtspunt);
  };
  const inTekst = (tekst: string): Promise<Vindplaats[]> =>
    vouw(tekst) === '' ? Promise.resolve([]) : zoekVastleggingen(db, tekst, gezichtspunt);

  const zoek = async (tekst: string): Promise<Gezocht> => {
    const [namen, vindplaatsen] = await Promise.all([opNaam(tekst), inTekst(tekst)]);
    return { tekst, namen, vindplaatsen, lijkend: namen.length > 0 ? [] : await lijkendeDossiers(db, tekst, gezichtspunt) };
  };
  const heel = await zoek(onderwerp);
  return weeg(heel.namen.length > 0 ? [heel] : [heel, ...await Promise.all(delen.map(zoek))]);
}

interface Gezocht {
  readonly tekst: string;
  readonly namen: readonly Naamtreffer[];
  readonly vindplaatsen: readonly Vindplaats[];
  readonly lijkend: readonly DossierVerwijzing[];
}

function weeg(gezocht: readonly Gezocht[]): Onderwerp {
  const [heel, ...delen] = gezocht;
  const namen = gezocht.flatMap((deel) => deel.namen);
  // The words of the whole subject together say more than those of a part.
  const vindplaatsen = uniek((heel && heel.vindplaatsen.length > 0 ? [heel] : gezocht).flatMap((deel) => deel.vindplaatsen));
  const genoemd = uniek(gezocht.flatMap((deel) => deel.vindplaatsen));
  const dossiers = namen.length > 0
    ? new Map<string, GevondenVia>(namen.map(({ dossierId, via }) => [dossierId, via]))
    : new Map<string, GevondenVia>(vindplaatsen.flatMap(({ dossiers: ids }) => ids.map((dossierId) => [dossierId, 'tekst'])));
  const los = namen.length > 0 ? [] : vindplaatsen.filter((vindplaats) => vindplaats.dossiers.length === 0);
  const gevonden = namen.length + vindplaatsen.length > 0;
  return {
    gevondenVia: namen[0]?.via ?? (vindplaatsen.length > 0 ? 'tekst' : null),
    dossiers,
    losseVastleggingen: los.map(({ vastleggingId }) => vastleggingId),
    elders: telElders(genoemd, dossiers, new Set(los.map(({ vastleggingId }) => vastleggingId))),
    lijkend: [...new Map(gezocht.flatMap(({ lijkend }) => lijkend).map((lijkt) => [lijkt.dossierId, lijkt])).values()].filter(({ dossierId }) => !dossiers.has(dossierId)),
    nietGevonden: gevonden ? delen.filter((deel) => deel.namen.length + deel.vindplaatsen.length === 0).map(({ tekst }) => tekst) : [],
  };
}

function uniek(vindplaatsen: readonly Vindplaats[]): readonly Vindplaats[] {
  return [...new Map(vindplaatsen.map((vindplaats) => [vindplaats.vastleggingId, vindplaats])).values()];
}

function telElders(
  vindplaatsen: readonly Vindplaats[], dossiers: ReadonlyMap<string, GevondenVia>, los: ReadonlySet<string>,
): ReadonlyMap<string | null, number> {
  const elders = new Map<string | null, number>();
  for (const vindplaats of vindplaatsen) {
    if (los.has(vindplaats.vastleggingId) || vindplaats.dossiers.some((dossierId) => dossiers.has(dossierId))) continue;
    const plaatsen: readonly (string | null)[] = vindplaats.dossiers.length > 0 ? vindplaats.dossiers : [null];
    for (const plaats of plaatsen) elders.set(plaats, (elders.get(plaats) ?? 0) + 1);
  }
  return elders;
}
