import {
  openVerwachtingen, standVan, type BehandelingRij, type OverlegRij, type VerwachtingRij,
} from '@besluitregister/read-models';
import type { Bron, Vastlegging } from '../antwoord/vastlegging.schema.js';
import type { Besluitvormingsantwoord, Overlegstand } from './besluitvorming.schema.js';

/** What the record holds about a subject, read at one gezichtspunt. */
export interface Gegevens {
  readonly overleggen: readonly OverlegRij[];
  readonly behandelingen: readonly BehandelingRij[];
  readonly verwachtingen: readonly VerwachtingRij[];
  readonly vastleggingen: ReadonlyMap<string, Vastlegging>;
}

/** One entry for every DVO that exists and for every other body that treated the subject; those that did first, by date, then by name. */
export function overlegstanden(gegevens: Gegevens): Overlegstand[] {
  const behandeld = groepeer(gegevens.behandelingen, ({ overlegId }) => overlegId);
  const eersteDvo = gegevens.overleggen
    .flatMap(({ overlegId, soort }) => (soort === 'dvo' ? behandeld.get(overlegId)?.find(telt)?.datum ?? [] : []))
    .sort()[0];
  const standen = gegevens.overleggen
    .filter(({ overlegId, soort, opgehevenOp }) => (soort === 'dvo' && opgehevenOp === null) || behandeld.has(overlegId))
    .map((overleg) => overlegstand(overleg, behandeld.get(overleg.overlegId) ?? [], eersteDvo, gegevens));
  const datum = (stand: Overlegstand): string => stand.eerstBehandeldOp ?? '9999';
  // Sorting is stable: bodies come by name.
  return standen.sort((a, b) => (datum(a) < datum(b) ? -1 : Number(datum(a) > datum(b))));
}

function overlegstand(
  overleg: OverlegRij, behandelingen: readonly BehandelingRij[], eersteDvo: string | undefined, gegevens: Gegevens,
): Overlegstand {
  const open = openVerwachtingen(gegevens.verwachtingen.filter(({ overlegId }) => overlegId === overleg.overlegId), behandelingen);
  const eerst = behandelingen.find(telt)?.datum ?? null;
  const alle = behandelingen.flatMap(({ vastleggingId }) => gegevens.vastleggingen.get(vastleggingId) ?? []);
  const vanSoort = (...soorten: readonly Vastlegging['soort'][]): Vastlegging[] =>
    alle.filter(({ soort, doorhaling }) => doorhaling === null && soorten.includes(soort));
  const besluiten = vanSoort('besluit');
  const vervallen = (vastlegging: Vastlegging): boolean => vastlegging.besluit?.kracht === 'niet-meer-van-kracht';
  const standpunten = vanSoort('standpunt');
  return {
    overleg: { overlegId: overleg.overlegId, naam: overleg.naam },
    soort: overleg.soort,
    district: overleg.district,
    stand: standVan(behandelingen, open),
    eerstBehandeldOp: eerst,
    laatstBehandeldOp: behandelingen.findLast(telt)?.datum ?? null,
    achterstandInDagen: eerst === null || eersteDvo === undefined ? null : Math.max(0, dagenTussen(eersteDvo, eerst)),
    ingelezen: { aantal: overleg.verslagen, van: overleg.verslagenVan, tot: overleg.verslagenTot },
    besluiten: besluiten.filter((besluit) => !vervallen(besluit)),
    vervallenBesluiten: besluiten.filter(vervallen),
    standpunten,
    afwijkendeStandpunten: afwijkend(standpunten, besluiten.filter((besluit) => !vervallen(besluit))),
    toelichtingen: vanSoort('toelichting'),
    mededelingen: vanSoort('mededeling'),
    vragen: vanSoort('vraag'),
    acties: vanSoort('verzoek', 'toezegging', 'actiepunt', 'afspraak'),
    doorgehaald: alle.filter(({ doorhaling }) => doorhaling !== null),
    verwacht: verwacht(open[0], gegevens),
  };
}

const telt = ({ doorgehaald }: BehandelingRij): boolean => !doorgehaald;

/** Positions against what was decided in the same dossier: against what was agreed to, or for what was rejected. Who came round does not dissent. */
function afwijkend(standpunten: readonly Vastlegging[], besluiten: readonly Vastlegging[]): Vastlegging[] {
  const laatste = standpunten.filter((standpunt, plek) => !standpunten.slice(plek + 1).some((later) => volgtOp(later, standpunt)));
  return laatste.filter(({ strekking, dossiers }) => besluiten.some(({ besluit, dossiers: ook }) => {
    const tegen = (besluit?.uitkomst === 'ingestemd' && strekking === 'tegen') || (besluit?.uitkomst === 'afgewezen' && strekking === 'voor');
    return tegen && delenDossier(dossiers, ook);
  }));
}

/** A clear position of the same person on the same dossier. */
function volgtOp(later: Vastlegging, eerder: Vastlegging): boolean {
  const zelfde = later.spreker?.persoonId != null && later.spreker.persoonId === eerder.spreker?.persoonId;
  return zelfde && later.strekking !== 'onbekend' && delenDossier(later.dossiers, eerder.dossiers);
}

function delenDossier(dossiers: Vastlegging['dossiers'], ook: Vastlegging['dossiers']): boolean {
  return dossiers.some(({ dossierId }) => ook.some((ander) => ander.dossierId === dossierId));
}

function verwacht(verwachting: VerwachtingRij | undefined, gegevens: Gegevens): Overlegstand['verwacht'] {
  const bron = verwachting && bronVan(verwachting.vastleggingId, gegevens);
  return verwachting && bron ? { sinds: verwachting.sinds, bron } : null;
}

/** The joint positions announced, each once with all bodies it is expected of. */
export function gezamenlijkeStandpunten(gegevens: Gegevens): Besluitvormingsantwoord['gezamenlijkeStandpunten'] {
  const gezamenlijk = gegevens.verwachtingen.filter(({ soort }) => soort === 'gezamenlijk-standpunt');
  return [...groepeer(gezamenlijk, ({ vastleggingId }) => vastleggingId)].flatMap(([vastleggingId, rijen]) => {
    const bron = bronVan(vastleggingId, gegevens);
    const [eerste] = rijen;
    if (!bron || !eerste) return [];
    const ids = new Set(rijen.map(({ overlegId }) => overlegId));
    const overleggen = gegevens.overleggen.filter(({ overlegId }) => ids.has(overlegId)).map(({ overlegId, naam }) => ({ overlegId, naam }));
    return [{ sinds: eerste.sinds, overleggen, bron }];
  });
}

function bronVan(vastleggingId: string, { vastleggingen, overleggen }: Gegevens): Bron | null {
  const vastlegging = vastleggingen.get(vastleggingId);
  const overleg = overleggen.find(({ overlegId }) => overlegId === vastlegging?.overlegId);
  if (!vastlegging || !overleg) return null;
  return { overleg: { overlegId: overleg.overlegId, naam: overleg.naam }, datum: vastlegging.datum, vastlegging };
}

function dagenTussen(van: string, tot: string): number {
  return Math.round((Date.parse(`${tot}T00:00:00Z`) - Date.parse(`${van}T00:00:00Z`)) / 86_400_000);
}

function groepeer<T>(rijen: readonly T[], sleutel: (rij: T) => string): ReadonlyMap<string, T[]> {
  const groepen = new Map<string, T[]>();
  for (const rij of rijen) {
    const groep = groepen.get(sleutel(rij));
    if (groep) groep.push(rij);
    else groepen.set(sleutel(rij), [rij]);
  }
  return groepen;
}
