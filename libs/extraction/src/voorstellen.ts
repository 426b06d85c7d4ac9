import type { Concept } from './concept.js';
import { leesActie } from './details/actie.js';
import { leesAankondigingen } from './details/aankondiging.js';
import { leesBedragen } from './details/bedrag.js';
import { leesBesluit, leesBesluitVanDerden, leesStemming } from './details/besluit.js';
import { leesStandpunt } from './details/standpunt.js';
import { leesVerwijzingen } from './details/verwijzing.js';
import { maakAgendapunt } from './dossiers.js';
import { eersteDatum } from './datum.js';
import type { Rijgegevens } from './layout/alineas.js';
import type { Indeling, Stuk, Tabelrij } from './layout/indeling.js';
import { isAlgemeneKop } from './layout/voorwerk.js';
import type { Lichaam } from './lichaam.js';
import type { ActieDetail, Agendapunt, Passage, Soort, Spreker, Termijn, Voorstel } from './model.js';
import { maakPassage, passagesVan, sluitAan } from './plaats.js';
import { onderwerpVan } from './secties.js';
import type { Secties } from './secties.js';
import { LICHAMEN } from './taal/functies.js';
import { UITSLAGEN } from './taal/uitslagen.js';

const ACTIES: ReadonlySet<string> = new Set(['verzoek', 'toezegging', 'actiepunt', 'afspraak']);

/** Stage 7: proposals with their details, from sentences and from rows of tables, in the order of the document. */
export function naarVoorstellen(
  concepten: readonly Concept[], indeling: Indeling, secties: Secties, lichaam: Lichaam, datum: string | null,
): { voorstellen: Voorstel[]; agendapunten: readonly Agendapunt[] } {
  const agendapunten = [...secties.agendapunten];
  const uitZinnen = metRijen(concepten, secties).flatMap(({ concept, rij }) => vanConcept(concept, rij, indeling, agendapunten, lichaam, datum));
  const uitRijen = indeling.rijen.flatMap((r) => vanRij(r, indeling, secties, agendapunten, lichaam, datum));
  const voorstellen = [...uitZinnen, ...uitRijen].sort((a, b) => a.passages[0].vanRegel - b.passages[0].vanRegel || a.passages[0].vanTeken - b.passages[0].vanTeken);
  return opVolgorde(voorstellen, agendapunten);
}

/** Agenda items in the order of the document, whatever stage found them. */
function opVolgorde(voorstellen: readonly Voorstel[], agendapunten: readonly Agendapunt[]): { voorstellen: Voorstel[]; agendapunten: readonly Agendapunt[] } {
  const volgorde = agendapunten.map((_, i) => i).sort((a, b) => (agendapunten[a]?.regel ?? 0) - (agendapunten[b]?.regel ?? 0) || a - b);
  const plek = new Map(volgorde.map((oud, nieuw) => [oud, nieuw]));
  return {
    voorstellen: voorstellen.map((v) => ({ ...v, agendapunt: v.agendapunt === null ? null : plek.get(v.agendapunt) ?? null })),
    agendapunten: volgorde.flatMap((i) => agendapunten[i] ?? []),
  };
}

function vanConcept(c: Concept, rij: Rijgegevens | null, indeling: Indeling, agendapunten: readonly Agendapunt[], lichaam: Lichaam, datum: string | null): Voorstel[] {
  const eigen = c.doorlopend ? [...doorlopend(indeling, c.stukken), ...passagesVan(indeling.regels, rij?.stukken ?? [])] : passagesVan(indeling.regels, [...c.stukken, ...rij?.stukken ?? []]);
  const stem = c.stemming.flatMap((s) => doorlopend(indeling, s));
  const [eerste, ...rest] = [...eigen, ...stem];
  if (eerste === undefined) return [];
  const gezamenlijk = c.soort === 'besluit' && (c.spreker === null || (c.spreker.overgenomen && c.akt === null && c.spreker.rol !== 'voorzitter'));
  const spreker = gezamenlijk ? besluitnemer(c.tekst) ?? lichaamAlsSpreker(lichaam) : c.spreker;
  const besluit = c.soort === 'besluit' ? leesBesluit(c.tekst, c.zekerheid >= 0.8) : null;
  const stemming = stem.length === 0 ? null : leesStemming(stem.map((p) => p.citaat).join(' '));
  const voorstel: Voorstel = {
    soort: c.soort, passages: [eerste, ...rest], agendapunt: c.agendapunt, onderwerp: onderwerpVan(agendapunten, c.agendapunt),
    spreker, reden: c.reden, zekerheid: c.zekerheid,
    besluit: besluit === null ? null : { ...besluit, voorwaarden: [...besluit.voorwaarden, ...c.aandachtspunten], stemming: besluit.stemming ?? stemming },
    standpunt: c.soort === 'standpunt' ? leesStandpunt(c.tekst, c.akt, spreker) : null,
    besluitVanDerden: c.soort === 'mededeling' ? leesBesluitVanDerden(c.tekst, lichaam.naam) : null,
    actie: ACTIES.has(c.soort) ? metCellen(leesActie(c.soort, c.tekst, c.akt, spreker, datum), c.soort, rij) : null,
    aankondigingen: leesAankondigingen(c.tekst), bedragen: leesBedragen(c.tekst), verwijzingen: leesVerwijzingen(c.tekst, datum),
  };
  return [voorstel];
}

/** What the row of a table says in cells of their own goes with the acts in it; the cells themselves with the first. */
function metRijen(concepten: readonly Concept[], secties: Secties): { concept: Concept; rij: Rijgegevens | null }[] {
  const gehad = new Set<Rijgegevens>();
  return concepten.map((concept) => {
    const rij = ACTIES.has(concept.soort) ? secties.blokken[concept.blok]?.alinea.rij : undefined;
    if (rij === undefined) return { concept, rij: null };
    const eerder = gehad.has(rij);
    gehad.add(rij);
    return { concept, rij: eerder ? { ...rij, stukken: [] } : rij };
  });
}

function metCellen(actie: ActieDetail, soort: Soort, rij: Rijgegevens | null): ActieDetail {
  if (rij === null) return actie;
  const { houder } = rij;
  return {
    houder: soort === 'verzoek' ? actie.houder : houder ?? actie.houder,
    gevraagdAan: soort === 'verzoek' && houder !== null && actie.gevraagdAan.length === 0 ? [houder] : actie.gevraagdAan,
    termijn: actie.termijn ?? termijnUit(rij.termijn),
  };
}

/** The cell of a table that says when. */
function termijnUit(woorden: string | null): Termijn | null {
  return woorden === null ? null : { datum: eersteDatum(woorden), woorden };
}

/** One passage from first to last piece; more where page furniture, a heading or a row of a table lies between. */
function doorlopend(indeling: Indeling, stukken: readonly Stuk[]): Passage[] {
  const groepen: Stuk[][] = [];
  for (const s of stukken) {
    const vorige = groepen.at(-1)?.at(-1);
    const inTabel = vorige !== undefined && (indeling.tabelregels.has(vorige.nr) || indeling.tabelregels.has(s.nr));
    const vrij = vorige !== undefined && (inTabel ? sluitAan(indeling.regels, vorige, s) : vorige.nr <= s.nr)
      && indeling.rollen.slice(vorige.nr, s.nr - 1).every((rol, i) => rol === 'leeg' || (rol === 'tekst' && !indeling.rijregels.has(vorige.nr + i + 1)));
    if (vrij) groepen.at(-1)?.push(s);
    else groepen.push([s]);
  }
  return groepen.flatMap((g) => {
    const eerste = g[0];
    const laatste = g.at(-1);
    return eerste === undefined || laatste === undefined ? [] : [maakPassage(indeling.regels, eerste, laatste)];
  });
}

/** The body that a formula names itself ("De raad van de gemeente X, gelezen …, besluit:"). */
function besluitnemer(tekst: string): Spreker | null {
  const m = new RegExp(`^(?:de|het) (${[...LICHAMEN].sort((a, b) => b.length - a.length).join('|')})(?![\\p{L}]).{0,300}?[\\s,]besluit(?:en)?(?![\\p{L}])`, 'iu').exec(tekst);
  return m?.[1] === undefined ? null : { naam: null, rol: null, organisatie: m[1], vermelding: m[1], overgenomen: false };
}

/** The body that meets: of a "raadsvergadering" the raad. */
function lichaamAlsSpreker(lichaam: Lichaam): Spreker | null {
  const vermelding = lichaam.kort ?? lichaam.naam;
  if (vermelding === null) return null;
  const vergadert = /(\p{L}*(?:raad|bestuur|commissie))s?vergadering/iu.exec(vermelding)?.[1]?.toLowerCase() ?? '';
  return { naam: null, rol: null, organisatie: LICHAMEN.includes(vergadert) ? vergadert : vermelding, vermelding, overgenomen: true };
}

const RIJSOORT = {
  actie: { soort: 'actiepunt', reden: 'rij in de actielijst → actiepunt' },
  toezegging: { soort: 'toezegging', reden: 'rij in de lijst van toezeggingen → toezegging' },
} as const;

function vanRij(rij: Tabelrij, indeling: Indeling, secties: Secties, agendapunten: Agendapunt[], lichaam: Lichaam, datum: string | null): Voorstel[] {
  const [eerste, ...rest] = passagesVan(indeling.regels, rij.stukken);
  if (eerste === undefined) return [];
  const agendapunt = rij.soort === 'besluit' && !/^(?:gewijzigde )?(?:motie|amendement)\b/iu.test(rij.titel)
    && !rij.onderKop ? nieuwAgendapunt(agendapunten, rij, eerste) : kopBoven(indeling, secties, eerste.vanRegel) ?? laatsteVoor(agendapunten, eerste.vanRegel);
  const uitkomst = UITSLAGEN.find((u) => u.woord === rij.uitslag?.toLowerCase())?.uitkomst ?? leesBesluit(rij.uitslag ?? '', true).uitkomst;
  const basis = {
    agendapunt, onderwerp: onderwerpVan(agendapunten, agendapunt), standpunt: null, besluitVanDerden: null, aankondigingen: [],
    bedragen: leesBedragen(rij.titel), verwijzingen: leesVerwijzingen(rij.titel, datum),
  };
  if (rij.soort === 'besluit') {
    return [{
      ...basis, passages: [eerste, ...rest], soort: 'besluit', spreker: lichaamAlsSpreker(lichaam), reden: `uitslag in de besluitenlijst: ${rij.uitslag ?? ''} → besluit`, zekerheid: 0.95,
      besluit: { uitkomst, uitkomstWoorden: rij.uitslag, basis: 'uitgesproken', voorwaarden: [], stemming: null }, actie: null,
    }];
  }
  return [{
    ...basis, passages: [eerste, ...rest], ...RIJSOORT[rij.soort], spreker: null, zekerheid: 0.9, besluit: null,
    actie: { houder: rij.houder, gevraagdAan: [], termijn: termijnUit(rij.termijn) },
  }];
}

function nieuwAgendapunt(agendapunten: Agendapunt[], rij: Tabelrij, passage: Passage): number {
  const titel = rij.titel;
  const kern = kernVan(titel);
  const bestaand = kern.length > MIN_KERN ? agendapunten.findIndex((a) => kernVanPunt(a) === kern) : -1;
  if (bestaand >= 0) return bestaand;
  agendapunten.push(maakAgendapunt(titel, [titel], passage.vanRegel, isAlgemeneKop(titel) ? null : titel));
  return agendapunten.length - 1;
}

/** A shorter title ("Begroting") may be of another subject each time, in characters. */
const MIN_KERN = 12;

/** What the heading of an item and its row with the outcome have in common: not amendments and register numbers. */
function kernVan(titel: string): string {
  return titel.toLowerCase().replace(/\(ris\s?\d+\)/gu, '').replace(/\b(?:gewijzigd|geamendeerd|en)\s+/gu, '').replace(/\s+/gu, ' ').trim();
}

/** Looked at again for each row. */
const kernen = new WeakMap<Agendapunt, string>();

function kernVanPunt(punt: Agendapunt): string {
  const kern = kernen.get(punt) ?? kernVan(punt.titel);
  kernen.set(punt, kern);
  return kern;
}

function kopBoven(indeling: Indeling, secties: Secties, regel: number): number | null {
  const i = indeling.koppen.findLastIndex((k) => k.totNr <= regel);
  const agendapunt = i < 0 ? -1 : secties.vanKop[i] ?? -1;
  return agendapunt < 0 ? null : agendapunt;
}

function laatsteVoor(agendapunten: readonly Agendapunt[], regel: number): number | null {
  const i = agendapunten.findLastIndex((a) => a.regel <= regel);
  return i < 0 ? null : i;
}
