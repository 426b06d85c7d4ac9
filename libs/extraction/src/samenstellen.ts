import type { Concept } from './concept.js';
import { leesAandachtspunten } from './details/besluit.js';
import type { Blok } from './secties.js';
import { STEMREGEL } from './taal/signalen.js';

const FORMULE = /^(?:.{0,80}\s)?(?:besluit(?:en)?|besloten|stemt in|stelt vast)\b[^.;]{0,80}(?::|\))$|^besluit(?:en)?:?$/iu;

/**
 * Joins what belongs to one decision: the formula with the text it announces, the lines that tell how was
 * voted, and the points of attention in the sentence after it.
 */
export function stelSamen(concepten: readonly Concept[], blokken: readonly Blok[], ontwerp: boolean): Concept[] {
  const uit: Concept[] = [];
  for (let i = 0; i < concepten.length; i += 1) {
    const c = concepten[i];
    if (c === undefined) continue;
    const volgende = concepten[i + 1];
    if (/^besluit(?:en)?\s*:?$/iu.test(c.tekst) && volgende !== undefined && isFormule(volgende) && volgende.agendapunt === c.agendapunt) continue;
    const ervoor = uit.at(-1);
    if (ervoor !== undefined && ervoor.agendapunt === c.agendapunt && hoortErbij(ervoor, c)) {
      uit[uit.length - 1] = samenVan([ervoor, c], ervoor);
    } else if (ervoor !== undefined && ervoor.agendapunt === c.agendapunt && ervoor.soort !== 'besluit' && ALDUS.test(c.tekst)) {
      uit[uit.length - 1] = samenVan([ervoor, c], c);
    } else if (isFormule(c) || isOpenBesluit(c)) {
      const tot = eindeFormule(concepten, blokken, i);
      uit.push(alsOntwerp(samen(concepten.slice(i, tot + 1), c), ontwerp));
      i = tot;
    } else if (isDictum(c, volgende)) {
      uit.push({ ...samenVan(concepten.slice(i, i + 2), c), soort: 'verzoek' });
      i += 1;
    } else if (STEMREGEL.test(c.tekst) && c.soort === 'besluit') {
      const tot = c.tekst.endsWith(':') ? eindeOpsomming(concepten, blokken, i) : i;
      bijBesluit(uit, samen(concepten.slice(i, tot + 1), c));
      i = tot;
    } else {
      uit.push(c);
      hangAandachtspuntenAan(uit);
    }
  }
  return uit;
}

/** "Aldus besloten.": what was proposed just before is the decision. */
const ALDUS = /^aldus (?:besloten|vastgesteld)[.!]?$/iu;

/** "Termijn: eind november." after a task, the second sentence after "Besloten:": no act of its own. */
function hoortErbij(eerste: Concept, c: Concept): boolean {
  if (eerste.soort === 'actiepunt' && /^(?:termijn|deadline|gereed|actiehouder|houder|wie)\s*:/iu.test(c.tekst)) return true;
  if ((eerste.soort === 'actiepunt' || eerste.soort === 'toezegging') && c.blok === eerste.blok && /^[([]actie(?:punt)?\b/iu.test(c.tekst)) return true;
  return eerste.soort === 'besluit' && c.blok === eerste.blok && /^(?:besloten|besluit(?:en)?)\s*:\s*\S/iu.test(eerste.tekst)
    && c.akt === null && c.spreker?.naam == null && (c.soort === 'toelichting' || c.soort === 'mededeling');
}

function isFormule(c: Concept): boolean {
  if (/^(?:.{0,200}\b(?:raad|college|bestuur|vergadering|commissie|staten)\b.{0,200}[\s,])?besluit(?:en)?\s*:$/iu.test(c.tekst)) return true;
  return FORMULE.test(c.tekst) && (c.soort === 'besluit' || /^besluit(?:en)?\b.{0,60}:$/iu.test(c.tekst));
}

/** A decision that breaks off without a full stop and goes on in the next line. */
function isOpenBesluit(c: Concept): boolean {
  return c.soort === 'besluit' && /\bbesluit(?:en)?\b/iu.test(c.tekst) && !/[.?!]$/u.test(c.tekst);
}

/** Index of the last sentence that the formula announces. */
function eindeFormule(concepten: readonly Concept[], blokken: readonly Blok[], van: number): number {
  let tot = van;
  let inLijst = false;
  for (let k = van + 1; k < concepten.length; k += 1) {
    const c = concepten[k];
    const start = concepten[van];
    if (c === undefined || start === undefined || c.agendapunt !== start.agendapunt || STEMREGEL.test(c.tekst) || isFormule(c)) break;
    const alinea = blokken[c.blok]?.alinea;
    const lijst = alinea !== undefined && (alinea.merk !== null || alinea.diepte > 0);
    const zelfde = c.blok === concepten[tot]?.blok;
    if (!isFormule(start) && (alinea?.naWit !== false || /[.?!]$/u.test(concepten[tot]?.tekst ?? ''))) break;
    const sluitAan = zelfde || lijst || alinea?.naWit === false || tot === van;
    if (/^aldus (?:besloten|vastgesteld)/iu.test(c.tekst)) return k;
    if (!sluitAan || (inLijst && alinea?.merk === null && c.eersteVanAlinea && /[.?!]$/u.test(concepten[tot]?.tekst ?? ''))) break;
    inLijst ||= alinea !== undefined && alinea.merk !== null;
    if (alinea?.merk === null && c.voorop && c.akt !== 'steunen' && c.blok !== start.blok) break;
    tot = k;
  }
  return tot;
}

/** A list of names after "Voor de motie stemden:" runs to the next blank line. */
function eindeOpsomming(concepten: readonly Concept[], blokken: readonly Blok[], van: number): number {
  let tot = van;
  while (tot + 1 < concepten.length) {
    const c = concepten[tot + 1];
    const alinea = c === undefined ? undefined : blokken[c.blok]?.alinea;
    if (c === undefined || alinea === undefined || c.agendapunt !== concepten[van]?.agendapunt || STEMREGEL.test(c.tekst)) break;
    if (c.eersteVanAlinea && alinea.naWit && alinea.merk === null) break;
    tot += 1;
  }
  return tot;
}

/** "Verzoekt het college," and the first thing it asks. */
function isDictum(c: Concept, volgende: Concept | undefined): boolean {
  return c.soort === 'verzoek' && /^(?:verzoekt|draagt|roept|spreekt|dringt|vraagt|nodigt)\b.*[,:]$/iu.test(c.tekst)
    && volgende?.soort === 'verzoek' && volgende.agendapunt === c.agendapunt;
}

/** A proposal to decide is no decision until the document says that it was taken. */
function alsOntwerp(c: Concept, ontwerp: boolean): Concept {
  return ontwerp ? { ...c, soort: 'mededeling', reden: 'voorgesteld besluit, nog niet genomen → mededeling', zekerheid: 0.7 } : c;
}

function samenVan(deel: readonly Concept[], kop: Concept): Concept {
  return { ...kop, tekst: deel.map((d) => d.tekst).join(' '), stukken: deel.flatMap((d) => d.stukken), doorlopend: true };
}

function samen(deel: readonly Concept[], kop: Concept): Concept {
  return deel.length === 1 ? kop : {
    ...samenVan(deel, kop),
    soort: kop.soort === 'besluit' ? kop.soort : 'besluit',
    reden: kop.soort === 'besluit' ? kop.reden : 'tekst na "besluit:" → besluit',
    zekerheid: kop.soort === 'besluit' ? kop.zekerheid : 0.85,
  };
}

/** The vote goes with the decision before it in the same topic; without one it is an announcement. */
function bijBesluit(uit: Concept[], stem: Concept): void {
  for (let k = uit.length - 1; k >= 0 && uit[k]?.agendapunt === stem.agendapunt; k -= 1) {
    const c = uit[k];
    if (c === undefined || c.soort !== 'besluit') continue;
    uit[k] = { ...c, stemming: [...c.stemming, stem.stukken] };
    return;
  }
  uit.push({ ...stem, soort: 'mededeling', reden: 'hoe er is gestemd, zonder besluit ervoor → mededeling' });
}

function hangAandachtspuntenAan(uit: Concept[]): void {
  const laatste = uit.at(-1);
  const besluit = uit.at(-2);
  if (laatste === undefined || besluit?.soort !== 'besluit' || besluit.agendapunt !== laatste.agendapunt) return;
  const punten = leesAandachtspunten(laatste.tekst);
  if (punten.length > 0) uit[uit.length - 2] = { ...besluit, aandachtspunten: punten };
}
