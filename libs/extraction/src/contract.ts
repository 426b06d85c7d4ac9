import { bekendeAanduidingen, maakWoordcontrole } from './contract/woorden.js';
import type { Woordcontrole } from './contract/woorden.js';
import type { Extractie, ExtractieContext, Passage, Soort, Voorstel } from './model.js';

/** What reads a report. Its name and version are recorded with every proposal. */
export interface Extractor {
  readonly naam: string;
  readonly versie: number;
  /** Lines without line ends to proposals; what it gives is checked with {@link controleerExtractie} before anything is recorded. */
  readonly lees: (regels: readonly string[], context: ExtractieContext) => Promise<Extractie>;
}

/** Something in an extraction that the document does not bear out. */
export interface Gebrek {
  readonly code: 'citaat' | 'soort' | 'details' | 'woorden' | 'verwijzing' | 'zekerheid' | 'dekking';
  /** Dutch sentence for whoever uses the extractor: what is wrong and where. */
  readonly bericht: string;
}

const SOORTEN: ReadonlySet<string> = new Set<Soort>([
  'mededeling', 'toelichting', 'standpunt', 'vraag', 'besluit', 'verzoek', 'toezegging', 'actiepunt', 'afspraak',
]);
const ACTIES: ReadonlySet<string> = new Set<Soort>(['verzoek', 'toezegging', 'actiepunt', 'afspraak']);

/**
 * Holds an extraction against the document it claims to read: every quote letter for letter, no words that the
 * document does not have, known kinds only, every character accounted for once.
 * @returns what is wrong; empty when it may be recorded
 */
export function controleerExtractie(regels: readonly string[], extractie: Extractie): Gebrek[] {
  const woorden = maakWoordcontrole(regels);
  return [
    ...extractie.voorstellen.flatMap((v, i) => controleerVoorstel(regels, extractie, v, i + 1, woorden)),
    ...extractie.agendapunten.flatMap((a, i) => [a.titel, ...a.pad, a.dossierNaam, ...a.aliassen].flatMap((t) => vreemd(t, `agendapunt ${String(i + 1)}`, woorden))),
    ...extractie.aanwezigen.flatMap((a) => vreemd(a.naam, 'de lijst van aanwezigen', woorden)),
    ...controleerDekking(regels, extractie),
  ];
}

function controleerVoorstel(regels: readonly string[], e: Extractie, v: Voorstel, nr: number, woorden: Woordcontrole): Gebrek[] {
  const waar = `voorstel ${String(nr)}`;
  const uit: Gebrek[] = [];
  if (!SOORTEN.has(v.soort)) uit.push({ code: 'soort', bericht: `De soort "${v.soort}" van ${waar} bestaat niet.` });
  if (!(v.zekerheid >= 0 && v.zekerheid <= 1)) uit.push({ code: 'zekerheid', bericht: `De zekerheid van ${waar} ligt niet tussen 0 en 1.` });
  for (const p of v.passages) {
    if (!klopt(regels, p)) uit.push({ code: 'citaat', bericht: `Het citaat van ${waar} staat niet letter voor letter op regel ${String(p.vanRegel)} tot en met ${String(p.totRegel)}.` });
  }
  const punt = v.agendapunt === null ? null : e.agendapunten[v.agendapunt];
  if (v.passages.length === 0 || punt === undefined || (punt?.pad ?? []).join('\n') !== v.onderwerp.join('\n')) {
    uit.push({ code: 'verwijzing', bericht: `De passages of het agendapunt van ${waar} ontbreken of kloppen niet.` });
  }
  const passend = (v.besluit === null || v.soort === 'besluit') && (v.standpunt === null || v.soort === 'standpunt')
    && (v.besluitVanDerden === null || v.soort === 'mededeling') && (v.actie === null || ACTIES.has(v.soort));
  if (!passend) uit.push({ code: 'details', bericht: `De bijzonderheden van ${waar} horen niet bij een ${v.soort}.` });
  return [...uit, ...vrijeTekst(v).flatMap((t) => vreemd(t, waar, woorden))];
}

/** Every free text of a proposal that would reach the record. */
function vrijeTekst(v: Voorstel): (string | null)[] {
  const { spreker, besluit, standpunt, besluitVanDerden, actie } = v;
  return [
    ...(spreker === null ? [] : [spreker.vermelding, spreker.naam, spreker.rol, spreker.organisatie]),
    ...(besluit === null ? [] : [besluit.uitkomstWoorden, ...besluit.voorwaarden, besluit.stemming?.woorden ?? null]),
    standpunt?.namens ?? null,
    ...(besluitVanDerden === null ? [] : [besluitVanDerden.orgaan, besluitVanDerden.uitkomst]),
    ...(actie === null ? [] : [actie.houder, ...actie.gevraagdAan, actie.termijn?.woorden ?? null]),
    ...[...v.bedragen, ...v.verwijzingen].map((d) => d.woorden),
    ...v.aankondigingen.map((a) => (a.soort === 'gezamenlijk-standpunt' ? a.woorden : null)),
  ];
}

function vreemd(tekst: string | null, waar: string, woorden: Woordcontrole): Gebrek[] {
  if (tekst === null || bekendeAanduidingen.has(tekst)) return [];
  const woord = woorden.onbekend(tekst);
  return woord === null ? [] : [{ code: 'woorden', bericht: `Het woord "${woord}" bij ${waar} staat niet in het document.` }];
}

function klopt(regels: readonly string[], p: Passage): boolean {
  if (![p.vanRegel, p.vanTeken, p.totRegel, p.totTeken].every((n) => Number.isInteger(n) && n >= 0) || p.vanRegel < 1 || p.totRegel > regels.length) return false;
  const stuk = regels.slice(p.vanRegel - 1, p.totRegel);
  const tekst = stuk.map((r, i) => r.slice(i === 0 ? p.vanTeken : 0, i === stuk.length - 1 ? p.totTeken : undefined)).join('\n');
  return tekst === p.citaat && tekst.trim() !== '';
}

/** The first character that no passage or skipped stretch covers, or that two cover. */
function controleerDekking(regels: readonly string[], e: Extractie): Gebrek[] {
  const keer = regels.map((r) => new Uint8Array(r.length));
  for (const s of [...e.voorstellen.flatMap((v) => v.passages), ...e.overgeslagen]) {
    for (let nr = Math.max(1, s.vanRegel); nr <= Math.min(s.totRegel, regels.length); nr += 1) {
      const rij = keer[nr - 1] ?? new Uint8Array();
      const tot = nr === s.totRegel ? Math.min(s.totTeken, rij.length) : rij.length;
      for (let i = nr === s.vanRegel ? s.vanTeken : 0; i < tot; i += 1) rij[i] = (rij[i] ?? 0) + 1;
    }
  }
  for (const [i, r] of regels.entries()) {
    const teken = [...keer[i] ?? []].findIndex((n, k) => n !== 1 && /\S/u.test(r.charAt(k)));
    if (teken < 0) continue;
    const hoe = keer[i]?.[teken] === 0 ? 'in geen enkel voorstel en is ook niet overgeslagen' : 'in meer dan één voorstel';
    return [{ code: 'dekking', bericht: `Regel ${String(i + 1)} staat vanaf teken ${String(teken + 1)} ${hoe}.` }];
  }
  return [];
}
