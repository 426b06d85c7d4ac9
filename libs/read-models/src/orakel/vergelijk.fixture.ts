import { expect } from '@jest/globals';
import type { Database } from '@besluitregister/projections';
import type { Gebeurd } from '../../../domain/src/historie.contract.js';
import type { Gezichtspunt } from '../gezichtspunt.js';
import * as lees from '../index.js';
import { Orakel } from './orakel.fixture.js';

/** Only the members that the oracle gives too. */
const als = (rijen: readonly object[], model: readonly object[]): unknown[] => {
  const velden = new Set(model.flatMap((rij) => Object.keys(rij)));
  return rijen.map((rij) => Object.fromEntries(Object.entries(rij).filter(([veld]) => velden.has(veld))));
};
const gelijk = (rijen: readonly object[], model: readonly object[]): void => { expect(als(rijen, model)).toEqual(model); };

async function bladeren<R>(pagina: (na: lees.Sleutel | undefined) => Promise<lees.Pagina<R>>): Promise<R[]> {
  const alle: R[] = [];
  let na: lees.Sleutel | undefined;
  for (;;) {
    const { rijen, volgende } = await pagina(na);
    alle.push(...rijen);
    if (volgende === null) return alle;
    na = volgende;
  }
}

/** Of each meeting what was said first stays first. */
function laatsteVergaderingEerst<R extends { readonly datum: string; readonly vergaderingId: string }>(rijen: readonly R[]): R[] {
  const vergadering = ({ datum, vergaderingId }: R): string => `${datum} ${vergaderingId}`;
  return rijen.toSorted((a, b) => (vergadering(a) < vergadering(b) ? 1 : vergadering(a) > vergadering(b) ? -1 : 0));
}

/** Asks every query and the oracle the same, at one gezichtspunt. */
export async function vergelijk(db: Database, alle: readonly Gebeurd[], punt: Gezichtspunt): Promise<void> {
  const orakel = new Orakel(alle, punt);
  const { wereld } = orakel;
  gelijk(await lees.overleggen(db, punt), orakel.overleggen());
  for (const overlegId of wereld.overleggen.keys()) expect(await lees.leden(db, overlegId, punt)).toEqual(orakel.leden(overlegId));
  gelijk(await bladeren((na) => lees.vergaderingenlijst(db, {}, { limiet: 3, na }, punt)), orakel.vergaderingen());
  const items = orakel.vastleggingen();
  gelijk(await bladeren((na) => lees.vastleggingenlijst(db, {}, { limiet: 7, na }, punt)), items);
  gelijk(await bladeren((na) => lees.vastleggingenlijst(db, { recordtype: 'besluit', doorgehaald: false }, { limiet: 4, na, richting: 'af' }, punt)),
    laatsteVergaderingEerst(items.filter(({ soort, doorgehaald }) => soort === 'besluit' && !doorgehaald)));
  const ids = [...wereld.dossiers.keys()];
  const itemIds = items.map(({ vastleggingId }) => vastleggingId);
  gelijk(await lees.behandelingen(db, ids, itemIds, punt), orakel.behandelingen());
  const standen = new Map((await lees.besluitstanden(db, itemIds, punt)).behandelingen.map((rij) => [rij.vastleggingId, rij]));
  gelijk(items.flatMap(({ vastleggingId }) => standen.get(vastleggingId) ?? []), orakel.behandelingen());
  gelijk(await lees.verwachtingen(db, ids, punt), orakel.verwachtingen());
  gelijk(await lees.geheimhoudingsregister(db, {}, punt), orakel.geheimhoudingen());
  gelijk(await lees.actiestanden(db, itemIds, punt), orakel.acties());
  await vergelijkDossiers(db, orakel, punt);
  await vergelijkMeer(db, orakel, punt);
}

async function vergelijkDossiers(db: Database, orakel: Orakel, punt: Gezichtspunt): Promise<void> {
  const dossiers = orakel.dossiers();
  gelijk(await lees.dossiers(db, punt), dossiers);
  for (const { naam } of orakel.namen().slice(0, 8)) expect(await lees.dossiersOpNaam(db, naam, punt)).toEqual(orakel.naamtreffers(naam));
  for (const id of [...orakel.wereld.dossiers.keys()].slice(0, 5)) gelijk(await lees.dossierGebeurtenissen(db, id, punt), orakel.tijdlijn(id));
  const matrix = await bladeren((na) => lees.besluitvormingsmatrix(db, {}, { limiet: 3, na }, punt));
  expect(matrix.map(({ dossierId }) => dossierId)).toEqual(dossiers.map(({ dossierId }) => dossierId));
  const behandeld = orakel.items().map((item) => ({ item, kring: new Set(item.dossiers.flatMap((id) => orakel.kring(id))) }));
  const rijen = new Map(orakel.behandelingen().map((rij) => [rij.vastleggingId, rij]));
  const sprekend = new Set(orakel.items().flatMap((item) => (item.doorgehaald ? [] : orakel.wereld.vergaderingen.get(item.vergaderingId)?.overlegId ?? [])));
  const kolommen = orakel.overleggen().flatMap(({ overlegId }) => (orakel.opgeheven(overlegId) && !sprekend.has(overlegId) ? [] : overlegId));
  for (const { dossierId, cellen } of matrix) {
    expect(cellen.map(({ overlegId }) => overlegId)).toEqual(kolommen);
    for (const cel of cellen) {
      const hier = behandeld.filter(({ item, kring }) => kring.has(dossierId) && !item.doorgehaald && orakel.wereld.vergaderingen.get(item.vergaderingId)?.overlegId === cel.overlegId);
      const besluiten = hier.flatMap(({ item }) => { const rij = rijen.get(item.id); return rij?.soort === 'besluit' ? [rij] : []; });
      const geldend = besluiten.filter(({ kracht }) => kracht !== 'niet-meer-van-kracht');
      const laatst = hier.map(({ item }) => orakel.datum(item)).sort().at(-1) ?? '';
      const open = orakel.verwachtingen().some((v) => v.soort === 'behandeling' && v.overlegId === cel.overlegId && orakel.kring(v.dossierId).includes(dossierId) && v.sinds > laatst);
      const stand = geldend.some(({ uitkomst }) => uitkomst === 'ingestemd' || uitkomst === 'afgewezen') ? 'besloten'
        : geldend.at(-1)?.uitkomst === 'aangehouden' ? 'aangehouden' : hier.length > 0 ? 'besproken-zonder-besluit' : open ? 'verwacht' : 'geen-gegevens';
      expect({ dossierId, ...cel }).toMatchObject({ dossierId, stand, vastleggingen: hier.length, laatstBehandeldOp: laatst === '' ? null : laatst });
    }
  }
}

async function vergelijkMeer(db: Database, orakel: Orakel, punt: Gezichtspunt): Promise<void> {
  const { wereld } = orakel;
  const items = orakel.vastleggingen();
  for (const persoonId of [...wereld.personen.keys()].slice(0, 6)) {
    expect((await lees.standpuntenVanPersoon(db, persoonId, punt)).map(({ vastleggingId }) => vastleggingId)).toEqual(orakel.standpuntenVanPersoon(persoonId));
  }
  for (const { vastleggingId } of items.filter(({ soort }) => soort === 'besluit').slice(0, 5)) {
    const volgorde = (a: object, b: object): number => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1);
    const model = orakel.relaties(vastleggingId);
    expect(als(await lees.besluitrelaties(db, [vastleggingId], punt), [{ richting: '', soort: '', vastleggingId: '', datum: '', kracht: '', doorgehaald: '', strijdig: '' }])
      .map((rij) => Object.fromEntries(Object.entries(rij as object).sort())).sort(volgorde)).toEqual(model.map((rij) => Object.fromEntries(Object.entries(rij).sort())).sort(volgorde));
  }
  for (const vergaderingId of [...wereld.vergaderingen.keys()].slice(0, 4)) {
    const rijen = (await lees.volledigheid(db, vergaderingId, punt)).sort((a, b) => (a.terugkoppelingId < b.terugkoppelingId ? -1 : 1));
    const van = (rij: lees.VolledigheidRij, welk: string): string[] => rij.verschillen.flatMap((v) => ('vastleggingId' in v && v.soort === welk ? v.vastleggingId : [])).sort();
    expect(rijen.map((rij) => ({
      terugkoppelingId: rij.terugkoppelingId, fase: rij.fase, regels: rij.regels.map(({ wijze }) => wijze), nietBeslist: van(rij, 'voorstel-niet-beslist'),
      nietVastgelegd: van(rij, 'voorstel-niet-vastgelegd'), wijktAf: rij.verschillen.some(({ soort }) => soort === 'aantal-wijkt-af'),
    }))).toEqual(orakel.volledigheid(vergaderingId));
  }
  const telling = await lees.telVastleggingen(db, { doorgehaald: false }, punt);
  const over = items.filter(({ doorgehaald }) => !doorgehaald);
  const per = (waarden: readonly string[]) => Object.fromEntries([...new Set(waarden)].map((waarde) => [waarde, waarden.filter((w) => w === waarde).length]));
  const facet = (naam: lees.Facet) => Object.fromEntries(telling.facetten[naam].map(({ waarde, aantal }) => [waarde, aantal]));
  expect([telling.totaal, facet('soort'), facet('dossier'), facet('bevestigd')]).toEqual([
    over.length, per(over.map(({ soort }) => soort)), per(over.flatMap(({ dossiers }) => dossiers)), per(over.map(({ bevestigd }) => String(bevestigd)))]);
  expect((await lees.audittrail(db, {}, { limiet: 10_000 }, punt.totNummer)).rijen).toHaveLength(wereld.aantal);
}

/** How everything that a verschil tells of stands at one gezichtspunt, by kind and id, as the oracle has it. */
function standen(alle: readonly Gebeurd[], punt: Gezichtspunt): ReadonlyMap<string, string> {
  const orakel = new Orakel(alle, punt);
  const acties = new Map(orakel.acties().map((rij) => [rij.vastleggingId, [rij.stand, rij.teLaat, rij.termijn, rij.houder]]));
  const items = orakel.vastleggingen().map((rij) => {
    const item = orakel.wereld.items.get(rij.vastleggingId);
    return [`vastlegging ${rij.vastleggingId}`, [rij.versie, item?.dossiers, rij.doorgehaald, rij.datum, rij.bevestigd, rij.vertrouwelijkheid, item && orakel.kracht(item), acties.get(rij.vastleggingId)]] as const;
  });
  return new Map([...items, ...orakel.verschilstanden()].map(([sleutel, stand]) => [sleutel, JSON.stringify(stand)]));
}

/** Asks what differs between two gezichtspunten, and works it out by laying two oracles side by side. */
export async function vergelijkVerschil(db: Database, alle: readonly Gebeurd[], van: Gezichtspunt, tot: Gezichtspunt): Promise<void> {
  const [voor, na] = [standen(alle, van), standen(alle, tot)];
  const anders = [...new Set([...voor.keys(), ...na.keys()])].filter((sleutel) => voor.get(sleutel) !== na.get(sleutel)).sort();
  const gevonden = await bladeren((vanaf) => lees.verschil(db, van, tot, { limiet: 5, na: vanaf }));
  expect(gevonden.map(({ over, id, overlegId }) => (over === 'verwachting' ? `${over} ${id} ${overlegId ?? ''}` : `${over} ${id}`)).sort()).toEqual(anders);
}
