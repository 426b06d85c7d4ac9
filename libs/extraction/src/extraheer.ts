import { leesAanwezigen, leesFuncties } from './aanwezigheid.js';
import { maakConcepten } from './concept.js';
import { eersteDatum } from './datum.js';
import { bepaalOvergeslagen } from './dekking.js';
import { leesZinnen, opEenRegel, plat } from './eenheden.js';
import type { Zin } from './eenheden.js';
import { vindHandeling } from './handeling.js';
import type { Handeling } from './handeling.js';
import { deelIn } from './layout/indeling.js';
import type { Indeling } from './layout/indeling.js';
import type { Regel } from './layout/regels.js';
import { bepaalLichaam, eigenNamen } from './lichaam.js';
import type { Aanwezige, Extractie, ExtractieContext, Spreker } from './model.js';
import { ALLEEN_NAAM, NAAM } from './namen.js';
import { verzamelPersonen, zoekPersoon } from './personen.js';
import type { Personenregister } from './personen.js';
import { stelSamen } from './samenstellen.js';
import { deelInSecties } from './secties.js';
import { wijsSprekersToe } from './spreker.js';
import { maakVermelder } from './vermeldingen.js';
import { naarVoorstellen } from './voorstellen.js';

/** Name and version under which the register records where a proposal came from. */
export const EXTRACTOR: { readonly naam: 'regels'; readonly versie: 4 } = { naam: 'regels', versie: 4 };

/**
 * Reads a report: its lines (without line ends) to proposed items, each with its passage, speaker and reason.
 * Pure and deterministic; never throws. Every non-white character is in exactly one passage or skipped stretch.
 */
export function extraheer(regels: readonly string[], context: ExtractieContext): Extractie {
  const indeling = deelIn(regels);
  const aanwezigen = leesAlleAanwezigen(indeling);
  const register = verzamelPersonen(aanwezigen, indeling.alineas.map((a) => a.tekst).join('\n\n'));
  const titelblok = indeling.regels.slice(0, indeling.voorwerk.tot).map((r) => r.kaal);
  const vermelder = maakVermelder(register, eigenNamen(titelblok));
  const secties = deelInSecties(indeling, register);
  const zinnen = leesZinnen(secties, register);
  const afzender = indeling.voorwerk.brief ? vindAfzender(indeling) : null;
  const handelingen = new Map<Zin, Handeling>();
  for (const z of zinnen) {
    const h = vindHandeling(z.plat, vermelder);
    if (h !== null) handelingen.set(z, h);
  }
  const lichaam = bepaalLichaam(indeling.voorwerk.titel, titelblok, afzender?.organisatie ?? null, handelingen);
  // What another body is going to do is told about it; only the own body takes work on itself.
  for (const [z, h] of handelingen) if (h.akt === 'handelen' && h.wie.soort === 'lichaam' && (afzender !== null || !lichaam.isEigen(h.wie, z.plat))) handelingen.delete(z);
  const uitingen = wijsSprekersToe(zinnen, {
    blokken: secties.blokken, agendapunten: secties.agendapunten, vermelder, handelingen, afzender,
    indiener: vindIndiener(indeling, register), beurten: heeftBeurten(indeling),
  });
  const concepten = stelSamen(maakConcepten(uitingen, { blokken: secties.blokken, brief: indeling.voorwerk.brief, lichaam }), secties.blokken, isOntwerp(indeling));
  const datum = vindDatum(indeling);
  const { voorstellen, agendapunten } = naarVoorstellen(concepten, indeling, secties, lichaam, context.datum ?? datum);
  const overgeslagen = bepaalOvergeslagen(indeling.regels, indeling.rollen, secties.labels, voorstellen.flatMap((v) => v.passages));
  return { datum, lichaam: lichaam.naam, agendapunten, voorstellen, overgeslagen, aanwezigen };
}

function leesAlleAanwezigen(indeling: Indeling): Aanwezige[] {
  const uitLijst = leesAanwezigen([...indeling.aanwezigheid, ...inTitelregel(indeling)]);
  const functies = leesFuncties(indeling.regels.slice(0, Math.max(indeling.voorwerk.tot, 15)));
  return [...functies.filter((f) => !uitLijst.some((a) => a.naam === f.naam)), ...uitLijst];
}

/** "Datum: 7 januari. Plaats: Almelo. Aanwezig: A, B": the list of those present at the end of a line of the title block. */
function inTitelregel(indeling: Indeling): Regel[] {
  return indeling.regels.slice(0, indeling.voorwerk.tot).flatMap((r) => {
    const lijst = /[.;]\s+((?:aanwezig|afwezig)\b[^:.]{0,30}:.+)$/iu.exec(r.kaal)?.[1];
    return lijst === undefined || indeling.rollen[r.nr - 1] === 'aanwezigheid' ? [] : [{ ...r, kaal: lijst }];
  });
}

/** Sender of a letter: the body that signs it. */
function vindAfzender(indeling: Indeling): Spreker | null {
  const voorstel = /^(?:raads|initiatief)?voorstel van (?:het|de) (\p{L}+)/iu.exec(indeling.voorwerk.titel ?? '');
  if (voorstel !== null) return { naam: null, rol: null, organisatie: voorstel[1] ?? null, vermelding: voorstel[0], overgenomen: true };
  const college = indeling.regels.find((r) => /^het college van burgemeester en wethouders\s*,?$/iu.test(r.kaal));
  const van = indeling.regels.slice(0, indeling.voorwerk.tot).map((r) => /^van\s*:\s*(.{3,80})$/iu.exec(r.kaal)?.[1]).find((v) => v !== undefined);
  if (van !== undefined) return { naam: null, rol: null, organisatie: van, vermelding: van, overgenomen: true };
  const ander = college ?? indeling.regels.find((r) => /^(?:namens )?(?:het|de) [\p{L} ]{3,60},$/u.test(r.kaal))
    ?? indeling.regels.slice(indeling.voorwerk.tot).find((r) => /^de (?:minister|staatssecretaris|burgemeester|commissaris) van [\p{L} ]{3,60},$/iu.test(r.kaal));
  if (ander === undefined) return null;
  const vermelding = ander.kaal.replace(/,$/u, '');
  return { naam: null, rol: null, organisatie: vermelding.replace(/^(?:namens )?(?:het|de)\s+/iu, ''), vermelding, overgenomen: true };
}

/** Who moved the motion: "Indiener: X, partij" or "door het raadslid de heer X ingediende motie". */
function vindIndiener(indeling: Indeling, register: Personenregister): Spreker | null {
  const tekst = opEenRegel(indeling.regels.map((r) => r.kaal).join('\n'));
  const regel = indeling.regels.map((r) => /^indieners?\s*:\s*([^,(]+)(?:,\s*(.+)|\s*\((.+)\))?$/iu.exec(r.kaal)).find((m) => m !== null);
  if (regel !== undefined && ALLEEN_NAAM.test((regel[1] ?? '').trim())) {
    return { naam: (regel[1] ?? '').trim(), rol: 'indiener', organisatie: regel[2] ?? regel[3] ?? null, vermelding: regel[0], overgenomen: true };
  }
  const onder = indeling.regels.findIndex((r) => /^indieners?\s*:?$/iu.test(r.kaal));
  const eerste = onder < 0 ? null : /^(?:fractie )?(.{2,40}?),\s*(\S.*)$/iu.exec(indeling.regels.slice(onder + 1).find((r) => !r.leeg)?.kaal ?? '');
  if (eerste !== null && ALLEEN_NAAM.test((eerste[2] ?? '').trim())) return { naam: (eerste[2] ?? '').trim(), rol: 'indiener', organisatie: eerste[1] ?? null, vermelding: eerste[0], overgenomen: true };
  const lid = new RegExp(`\\bdoor (?:het|de) ((?:raads|commissie|kamer|staten)?lid)(?: (?:de heer|mevrouw))? (${NAAM})`, 'u').exec(tekst);
  if (lid === null) return null;
  const naam = zoekPersoon(register.personen, lid[2] ?? '')?.naam ?? lid[2] ?? '';
  return { naam, rol: lid[1] ?? null, organisatie: null, vermelding: lid[0].replace(/^door /u, ''), overgenomen: true };
}

/** The document proposes a decision and does not say that it was taken. */
function isOntwerp(indeling: Indeling): boolean {
  const tekst = opEenRegel(indeling.regels.map((r) => r.kaal).join(' '));
  return /\bvoor (?:het volgende besluit te nemen|te besluiten)\b|\b(?:ontwerp|concept)besluit\b/iu.test(tekst) && !/\baldus (?:besloten|vastgesteld)\b|\bbesluit bekrachtigd\b/iu.test(tekst);
}

/** Verbatim minutes: "De voorzitter. …", "X (partij). …" at the start of many paragraphs. */
function heeftBeurten(indeling: Indeling): boolean {
  const beurt = new RegExp(`^(?:De voorzitter|(?:De heer|Mevrouw|Wethouder|Burgemeester) ${NAAM}|(?!(?:Dhr|Mw|Mevr|Mr|Drs|Ir|Ing)\\.)${NAAM})(?: \\([^)]{2,40}\\))?[.:] `, 'u');
  return indeling.alineas.filter((a) => beurt.test(plat(a.tekst)) && /\.\s/u.test(beurt.exec(plat(a.tekst))?.[0] ?? '')).length >= 4;
}

/** Date of the meeting: in the title, else after the label that names it, else the first in the title block. */
function vindDatum(indeling: Indeling): string | null {
  const { regels, voorwerk } = indeling;
  const kop = regels.slice(0, Math.max(voorwerk.tot, 12));
  const titel = voorwerk.titelRegel === null ? null : eersteDatum(regels[voorwerk.titelRegel - 1]?.kaal ?? '');
  if (titel !== null) return titel;
  for (const label of [/^(?:vergader)datum/iu, /^(?:gehouden op|datum en tijd)/iu, /^datum/iu]) {
    const i = kop.findIndex((r) => label.test(r.kaal));
    const datum = i < 0 ? null : eersteDatum(kop.slice(i, i + 9).map((r) => r.kaal).join('\n'));
    if (datum !== null) return datum;
  }
  return eersteDatum(kop.map((r) => r.kaal).join('\n'));
}
