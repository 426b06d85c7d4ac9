import type { Soort, Spreker } from './model.js';
import { delen, vindKnippen } from './acten.js';
import { aktVan, aktVanIk } from './akt.js';
import type { Stuk } from './layout/alineas.js';
import { stukkenVan } from './plaats.js';
import type { Bereik } from './zinnen.js';
import { plat } from './eenheden.js';
import type { Lichaam } from './lichaam.js';
import type { Blok } from './secties.js';
import { bepaalSoort } from './soort.js';
import type { Oordeel, Uitspraak } from './regels/regel.js';
import type { Uiting } from './spreker.js';
import type { Akt } from './taal/werkwoorden.js';

/** A proposal in the making: where it stands, what it is, who said it. */
export interface Concept extends Oordeel {
  readonly tekst: string;
  readonly akt: Akt | null;
  readonly spreker: Spreker | null;
  readonly stukken: readonly Stuk[];
  readonly blok: number;
  readonly agendapunt: number | null;
  readonly eersteVanAlinea: boolean;
  /** Subject before its verb, at the start of the sentence. */
  readonly voorop: boolean;
  /** The passage runs on over list markers to the last piece. */
  readonly doorlopend: boolean;
  /** Pieces of lines that tell how was voted. */
  readonly stemming: readonly (readonly Stuk[])[];
  readonly aandachtspunten: readonly string[];
}

export interface Conceptcontext {
  readonly blokken: readonly Blok[];
  readonly brief: boolean;
  readonly lichaam: Lichaam;
}

interface Stand {
  agendapunt: number | null;
  vragen: boolean;
  acties: boolean;
  afspraken: boolean;
  besluiten: 'alle' | 'voltooid' | null;
  openVraag: Spreker | null | undefined;
  vorige: Concept | null;
}

const VRAGEN_VOLGEN = /\bvragen\b[^.]{0,80}:$/iu;
const ACTIES_VOLGEN = /\b(?:acties?|actiepunten|vervolgacties|vervolgstappen|to ?do|zorgt? (?:\S+ ){0,6}voor)\s*:$/iu;
const AFSPRAKEN_VOLGEN = /^(?:er (?:is|wordt) )?(?:vervolg)?(?:afgesproken|afspraken)\b[^.]{0,30}:$/iu;
const BESLUITEN_VOLGEN = /^besluit(?:en)?\b.*:$|\bbesloten(?: is)?\s*:$/iu;
const VOLTOOID_VOLGT = /\b(?:heeft|hebben|is|zijn|worden)\b[^.]{0,80}:$/iu;
const VOLTOOID = /\b(?:vastgesteld|goedgekeurd|ingestemd|afgewezen|aangenomen|verworpen|akkoord|aangehouden)\b/iu;
/** Starts with what looks like a verb of saying and is none, or whose subject follows. */
const GEEN_PERSOONSVORM = /^(?:besloten|verzocht|is|zijn|was|heeft|hebben|kan|kunnen)\b|^\S+ (?:wordt|worden|is|zijn|we|wij|ik|u|je|men|er)\b/iu;
/** Under a heading that names the speaker "Kan instemmen" and "Heeft zorgen" have that one as subject. */
const GEEN_WERKWOORD = /^(?:besloten|verzocht)\b|^\S+ (?:wordt|worden|is|zijn|we|wij|ik|u|je|men|er)\b/iu;
const ZWAAR: ReadonlySet<Soort> = new Set<Soort>(['vraag', 'verzoek', 'toezegging', 'besluit', 'actiepunt', 'afspraak']);

/** Turns the sentences into acts with their kind; a sentence with two acts gives two. */
export function maakConcepten(uitingen: readonly Uiting[], context: Conceptcontext): Concept[] {
  const stand: Stand = { agendapunt: null, vragen: false, acties: false, afspraken: false, besluiten: null, openVraag: undefined, vorige: null };
  return uitingen.flatMap((u) => {
    const blok = context.blokken[u.zin.blok];
    if (blok === undefined) return [];
    bijwerkenVoor(stand, blok, u);
    const concepten = u.zin.aankondiging ? [] : splitsActen(u, blok, context, stand);
    for (const c of concepten) {
      if (c.soort === 'vraag') stand.openVraag = c.spreker;
      else if (c.spreker?.naam !== stand.openVraag?.naam) stand.openVraag = undefined;
      stand.vorige = c;
    }
    bijwerkenNa(stand, u);
    return concepten;
  });
}

function bijwerkenVoor(stand: Stand, blok: Blok, u: Uiting): void {
  if (blok.agendapunt !== stand.agendapunt) Object.assign(stand, { agendapunt: blok.agendapunt, vragen: false, acties: false, afspraken: false, besluiten: null, openVraag: undefined, vorige: null });
  const lijst = blok.alinea.merk !== null || blok.alinea.diepte > 0;
  if (!lijst && u.zin.eersteVanAlinea) Object.assign(stand, { vragen: false, acties: false, afspraken: false, besluiten: null });
}

function bijwerkenNa(stand: Stand, u: Uiting): void {
  const t = u.zin.plat;
  if (!t.endsWith(':')) return;
  stand.vragen = VRAGEN_VOLGEN.test(t);
  stand.acties = ACTIES_VOLGEN.test(t);
  stand.afspraken = AFSPRAKEN_VOLGEN.test(t);
  stand.besluiten = BESLUITEN_VOLGEN.test(t) ? 'alle' : VOLTOOID_VOLGT.test(t) ? 'voltooid' : null;
}

function splitsActen(u: Uiting, blok: Blok, context: Conceptcontext, stand: Stand): Concept[] {
  const tekst = blok.alinea.tekst;
  const zin = tekst.slice(u.zin.van, u.zin.tot);
  const knippen = u.zin.motie === null ? vindKnippen(zin, u.handeling !== null) : [];
  if (knippen.length === 0) return [maakConcept(u, blok, context, stand, { van: u.zin.van, tot: u.zin.tot, vervolg: false })];
  let vorige = stand.vorige;
  const grenzen = delen(tekst, u.zin, knippen);
  const stukken = grenzen.map((d, i) => {
    const c = maakConcept(u, blok, context, { ...stand, vorige }, { ...d, vervolg: i > 0 });
    vorige = c;
    return c;
  });
  return voegSamen(stukken, knippen.map((k) => k.spreekt), (van, tot) => maakConcept(u, blok, context, stand, { van, tot, vervolg: van > u.zin.van }), grenzen);
}

/** Puts parts together again that are not acts of their own. */
function voegSamen(
  delenVan: readonly Concept[], spreekt: readonly boolean[], opnieuw: (van: number, tot: number) => Concept, grenzen: readonly Bereik[],
): Concept[] {
  const groepen: { van: number; tot: number; soort: Soort }[] = [];
  for (const [i, d] of delenVan.entries()) {
    const g = grenzen[i];
    const vorige = groepen.at(-1);
    if (g === undefined) continue;
    if (vorige !== undefined && !blijftApart(vorige.soort, d.soort, spreekt[i - 1] ?? false)) vorige.tot = g.tot;
    else groepen.push({ van: g.van, tot: g.tot, soort: d.soort });
  }
  return groepen.map((g) => {
    const c = opnieuw(g.van, g.tot);
    return groepen.length > 1 ? { ...c, soort: g.soort === c.soort ? c.soort : g.soort } : c;
  });
}

function blijftApart(eerste: Soort, tweede: Soort, spreekt: boolean): boolean {
  if (eerste === tweede) return false;
  if (eerste === 'besluit') return false;
  if (ZWAAR.has(tweede)) return spreekt;
  if (ZWAAR.has(eerste)) return true;
  if (eerste === 'standpunt') return tweede !== 'standpunt' && spreekt;
  return tweede === 'standpunt' && !spreekt;
}

/** What stands from `van` to `tot` in the paragraph; `vervolg`: not the first part of its sentence. */
interface Deel {
  readonly van: number;
  readonly tot: number;
  readonly vervolg: boolean;
}

function maakConcept(u: Uiting, blok: Blok, context: Conceptcontext, stand: Stand, deel: Deel): Concept {
  const uitspraak = maakUitspraak(u, blok, context, stand, deel);
  return {
    ...bepaalSoort(uitspraak), tekst: uitspraak.tekst, akt: uitspraak.akt, spreker: uitspraak.spreker,
    stukken: stukkenVan(blok.alinea.stukken, deel.van, deel.tot),
    blok: u.zin.blok, agendapunt: blok.agendapunt, eersteVanAlinea: u.zin.eersteVanAlinea && !deel.vervolg,
    voorop: !deel.vervolg && u.handeling?.wie.van === 0, doorlopend: false, stemming: [], aandachtspunten: [],
  };
}

/** Telegram style: "Geeft aan dat …", "En vraagt …" after a sentence that names the speaker. */
function aktZonderOnderwerp(tekst: string, u: Uiting, sprekerkop: boolean): Akt | null {
  const zelf = aktVanIk(tekst);
  if (zelf !== null && u.spreker?.naam != null) return zelf;
  if (u.spreker?.overgenomen !== true || u.uitKop) return null;
  const kaal = tekst.replace(/^(?:en|maar|ook|verder|daarnaast|tevens)\s+/iu, '');
  return (sprekerkop ? GEEN_WERKWOORD : GEEN_PERSOONSVORM).test(kaal) ? null : aktVan(kaal);
}

function maakUitspraak(u: Uiting, blok: Blok, context: Conceptcontext, stand: Stand, deel: Deel): Uitspraak {
  const tekst = deel.van === u.zin.van && deel.tot === u.zin.tot ? u.zin.plat : plat(blok.alinea.tekst.slice(deel.van, deel.tot));
  const kaal = tekst.replace(/^(?:en|maar|echter|echter,)\s+/iu, '');
  const handeling = deel.vervolg ? null : u.handeling;
  const lichaam = handeling?.wie.soort === 'lichaam' ? handeling.wie : null;
  const spreker = deel.vervolg && u.spreker !== null ? { ...u.spreker, overgenomen: true } : u.spreker;
  const opsomming = blok.alinea.merk !== null;
  return {
    tekst, spreker,
    akt: deel.vervolg ? aktVan(kaal) : handeling === null ? aktZonderOnderwerp(tekst, u, blok.sprekerkop !== null) : handeling.akt,
    aanvulling: handeling !== null && deel.tot === u.zin.tot ? handeling.aanvulling : kaal,
    orgaan: lichaam?.organisatie ?? null,
    eigenOrgaan: lichaam !== null && context.lichaam.isEigen(lichaam, u.zin.plat),
    fractie: handeling?.wie.soort === 'fractie',
    eigenOnderwerp: handeling !== null,
    sectie: stand.acties && opsomming ? 'acties' : stand.afspraken && opsomming ? 'afspraken' : blok.sectie,
    motie: u.zin.motie, brief: context.brief,
    inVragenlijst: stand.vragen && opsomming,
    inBesluitlijst: opsomming && (stand.besluiten === 'alle' || (stand.besluiten === 'voltooid' && VOLTOOID.test(tekst))),
    vorige: stand.vorige,
    openVraag: stand.openVraag !== undefined && handeling !== null && stand.openVraag?.naam !== spreker?.naam,
    vervolg: deel.vervolg, aangekondigd: u.aangekondigd, uitKop: u.uitKop,
    voltooid: handeling?.voltooid ?? false,
  };
}
