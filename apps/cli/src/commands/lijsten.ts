import {
  eenVan, isNietGevonden, matrixSchema, MatrixService, organisatiestandpuntenSchema, persoonstandpuntenSchema, StandpuntenService, statusfilter, toonBesluit,
  toonMatrix, toonStandpunten, toonVastleggingenlijst, toonVergaderingen, toonVerschil, vastleggingdetailSchema, VastleggingdetailService, vastleggingenlijstSchema,
  VastleggingenlijstService, vergaderingenlijstSchema, VergaderingenlijstService, verschilSchema, VerschilService, type Actiestatus, type GezichtspuntVraag, type LijstVraag,
} from '@besluitregister/consultation';
import type { OverlegRij, VastleggingFilter } from '@besluitregister/read-models';
import type { Register } from '@besluitregister/standalone';
import { leesDatum } from '../datum.js';
import { vindDossier } from '../dossier.js';
import { vindOverleg } from '../overleg.js';
import { EXIT, Opdrachtfout, type Uitvoer } from '../uitvoer.js';
import { leesGezichtspunt, leesNummerOfTijdstip, type Gezichtspuntopties } from './gezichtspunt.js';
import { gevonden, toon, type Formaatopties, type Overal } from './toon.js';

type Vraag = Overal & Gezichtspuntopties & Formaatopties;

/** What narrows a list of vastleggingen. */
interface Filteropties {
  readonly overleg?: string | undefined;
  readonly dossier?: string | undefined;
  readonly van?: string | undefined;
  readonly tot?: string | undefined;
  readonly onbevestigd: boolean;
  readonly aantal: number;
}

type Soort = NonNullable<VastleggingFilter['soorten']>[number];
type Lijstvraag = Vraag & Filteropties;

export async function besluitOpdracht(a: Vraag & { readonly id: string }, uitvoer: Uitvoer): Promise<void> {
  const gezichtspunt = leesGezichtspunt(a);
  await toon(a, uitvoer, async ({ database, vandaag }) => gevonden(await new VastleggingdetailService(database, vandaag).besluit(a.id, gezichtspunt)), toonBesluit, vastleggingdetailSchema);
}

export async function besluitenOpdracht(
  a: Lijstvraag & { readonly uitkomst?: NonNullable<VastleggingFilter['uitkomsten']>[number] | undefined; readonly geldend: boolean }, uitvoer: Uitvoer,
): Promise<void> {
  await lijst(a, { recordtype: 'besluit', uitkomsten: alsLijst(a.uitkomst), kracht: a.geldend ? 'van-kracht' : undefined }, ['besluit', 'besluiten'], uitvoer);
}

export async function actiesOpdracht(
  a: Lijstvraag & { readonly soort?: Soort | undefined; readonly status?: Actiestatus | undefined }, uitvoer: Uitvoer,
): Promise<void> {
  await lijst(a, { recordtype: 'actie', soorten: alsLijst(a.soort), ...statusfilter(a.status) }, ['actie', 'acties'], uitvoer);
}

export async function standpuntenOpdracht(
  a: Lijstvraag & { readonly wie?: string | undefined; readonly soort?: Soort | undefined; readonly strekking?: NonNullable<VastleggingFilter['strekkingen']>[number] | undefined },
  uitvoer: Uitvoer,
): Promise<void> {
  const { wie, soort, strekking } = a;
  if (wie === undefined) {
    await lijst(a, { recordtype: 'standpunt', soorten: alsLijst(soort), strekkingen: alsLijst(strekking) }, ['standpunt of vraag', 'standpunten en vragen'], uitvoer);
    return;
  }
  const gezichtspunt = leesGezichtspunt(a);
  await toon(a, uitvoer, async ({ database, vandaag }) => {
    const service = new StandpuntenService(database, vandaag);
    const vanPersoon = await service.vanPersoon(wie, gezichtspunt);
    if (!isNietGevonden(vanPersoon) || vanPersoon.code !== 'persoon-onbekend') return gevonden(vanPersoon);
    const vanOrganisatie = await service.vanOrganisatie(wie.toLowerCase(), gezichtspunt);
    return isNietGevonden(vanOrganisatie) ? wieOnbekend(wie) : vanOrganisatie;
  }, toonStandpunten, eenVan([persoonstandpuntenSchema, organisatiestandpuntenSchema]));
}

function wieOnbekend(wie: string): never {
  throw new Opdrachtfout(EXIT.nietGevonden, 'persoon-onbekend', `Van ‘${wie}’ is geen standpunt vastgelegd, als persoon noch als organisatie; besluitregister standpunten noemt wie er wel sprak.`);
}

export async function matrixOpdracht(
  a: Vraag & Pick<Filteropties, 'dossier' | 'overleg' | 'aantal'> & { readonly thema?: string | undefined; readonly overlegsoort?: OverlegRij['soort'] | undefined },
  uitvoer: Uitvoer,
): Promise<void> {
  const vraag = { ...leesGezichtspunt(a), limit: leesAantal(a.aantal) };
  await toon(a, uitvoer, async (register) => new MatrixService(register.database, register.vandaag).matrix({
    ...await waar(register, a), thema: a.thema, overlegSoort: a.overlegsoort,
  }, vraag), toonMatrix, matrixSchema);
}

export async function verschilOpdracht(
  a: Overal & Formaatopties & {
    readonly van: string; readonly tot?: string | undefined; readonly 'peildatum-van'?: string | undefined; readonly 'peildatum-tot'?: string | undefined;
    readonly aantal: number;
  }, uitvoer: Uitvoer,
): Promise<void> {
  const kant = (plaats: string | undefined, peildatum: string | undefined): GezichtspuntVraag => ({
    ...(plaats === undefined ? {} : leesNummerOfTijdstip(plaats)), peildatum: peildatum === undefined ? undefined : leesDatum(peildatum),
  });
  const vraag = { van: kant(a.van, a['peildatum-van']), tot: kant(a.tot, a['peildatum-tot']), limit: leesAantal(a.aantal) };
  await toon(a, uitvoer, ({ database, vandaag }) => new VerschilService(database, vandaag).verschil(vraag), toonVerschil, verschilSchema);
}

export async function vergaderingenOpdracht(a: Vraag & Omit<Filteropties, 'onbevestigd'>, uitvoer: Uitvoer): Promise<void> {
  const vraag: LijstVraag = { ...leesGezichtspunt(a), limit: leesAantal(a.aantal) };
  const periode = leesPeriode(a);
  await toon(a, uitvoer, async (register) =>
    new VergaderingenlijstService(register.database, register.vandaag).lijst({ ...periode, ...await waar(register, a) }, vraag), toonVergaderingen, vergaderingenlijstSchema);
}

async function lijst(a: Lijstvraag, filter: VastleggingFilter, wat: readonly [string, string], uitvoer: Uitvoer): Promise<void> {
  const vraag: LijstVraag = { ...leesGezichtspunt(a), limit: leesAantal(a.aantal) };
  const periode = leesPeriode(a);
  const bevestigd = a.onbevestigd ? false : undefined;
  await toon(a, uitvoer, async (register) =>
    new VastleggingenlijstService(register.database, register.vandaag).lijst({ ...filter, ...periode, bevestigd, ...await waar(register, a) }, vraag),
  toonVastleggingenlijst(wat), vastleggingenlijstSchema);
}

/** @throws Opdrachtfout when there is no such day, or the last one comes before the first */
export function leesPeriode({ van, tot }: Pick<Filteropties, 'van' | 'tot'>): Pick<VastleggingFilter, 'van' | 'tot'> {
  const periode = { van: van === undefined ? undefined : leesDatum(van), tot: tot === undefined ? undefined : leesDatum(tot) };
  if (periode.van === undefined || periode.tot === undefined || periode.van <= periode.tot) return periode;
  throw new Opdrachtfout(EXIT.onjuist, 'periode-omgekeerd', `De periode eindigt (${periode.tot}) voordat zij begint (${periode.van}); draai --van en --tot om.`);
}

/** The dossier and the body meant, by name or id. */
export async function waar({ database }: Register, { dossier, overleg }: Pick<Filteropties, 'dossier' | 'overleg'>): Promise<Pick<VastleggingFilter, 'dossierIds' | 'overlegIds'>> {
  return {
    dossierIds: dossier === undefined ? undefined : [await vindDossier(database, dossier)],
    overlegIds: overleg === undefined ? undefined : [(await vindOverleg(database, overleg)).overlegId],
  };
}

export function leesAantal(aantal: number): number {
  if (Number.isInteger(aantal) && aantal >= 1 && aantal <= 1_000_000) return aantal;
  throw new Opdrachtfout(EXIT.gebruik, 'gebruik', 'Een aantal is een getal van 1 tot en met 1000000.');
}

function alsLijst<T>(waarde: T | undefined): readonly T[] | undefined {
  return waarde === undefined ? undefined : [waarde];
}
