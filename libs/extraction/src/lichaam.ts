import type { Handeling } from './handeling.js';
import { LICHAMEN } from './taal/functies.js';
import type { Zin } from './eenheden.js';
import type { Vermelding } from './vermeldingen.js';

/** The body whose meeting or letter this is. */
export interface Lichaam {
  /** As the title names it; null when it does not. */
  readonly naam: string | null;
  /** As the text calls it when it decides ("raad", "TO"); null when it never does. */
  readonly kort: string | null;
  /** The one that acts is this body itself and not another. */
  isEigen(wie: Vermelding, zin: string): boolean;
}

const SOORT_STUK = /^(?:concept[- ]?|(?:kort|beknopt|verkort|definitief|openbaar) )?(?:(?:besprekings|overleg)?verslag|notulen|terugkoppeling|besluitenlijst|agenda|samenvatting|verkorte notulen|actie- en besluitenlijst|besluiten- en actielijst|besluiten- en actiepuntenlijst)(?: van)?(?: de| het)?\s*/iu;
const DATUM_ACHTER = /[,\s]*(?:d\.d\.\s*|van\s+|op\s+)?(?:(?:maan|dins|woens|donder|vrij|zater|zon)dag\s+)?\d{1,2}(?:\s+\p{L}+\.?\s+\d{4}|[-/]\d{1,2}[-/]\d{2,4}).*$/iu;
const GENUMMERDE_VERGADERING = /(?:^|\s)\d+e vergadering(?=\s|$)/iu;
const VERGADERING_VAN = /^(?:(?:openbare|besloten|gewone|buitengewone|reguliere|concept) )*vergadering(?: van)?(?: (?:de|het|der))? (?=\S)/iu;
const SAMEN: readonly (readonly string[])[] = [
  ['raad', 'gemeenteraad', 'raadsvergadering'], ['to', 'technisch overleg', 'to leden'], ['dvo', 'veiligheidsoverleg'],
  ['college', 'college van burgemeester en wethouders', 'college van b&w'], ['gs', 'gedeputeerde staten', 'college van gedeputeerde staten'], ['ps', 'provinciale staten'], ['bo', 'bestuurlijk overleg'], ['mt', 'managementteam'],
  ['driehoek', 'driehoeksoverleg'], ['stuurgroep', 'leden'], ['ab', 'algemeen bestuur'], ['db', 'dagelijks bestuur'], ['bestuur', 'bestuursvergadering'],
];

/** Determines the body from title, sender and who decides in the text. */
export function bepaalLichaam(titel: string | null, titelblok: readonly string[], afzender: string | null, handelingen: ReadonlyMap<Zin, Handeling>): Lichaam {
  const tellen = new Map<string, { woord: string; aantal: number }>();
  for (const [{ plat: zin }, h] of handelingen) {
    if (h.wie.soort !== 'lichaam' || h.wie.organisatie === null || (h.akt !== 'besluiten' && h.akt !== 'steunen') || vanAnder(h.wie, zin)) continue;
    const sleutel = h.wie.organisatie.toLowerCase();
    tellen.set(sleutel, { woord: h.wie.organisatie, aantal: (tellen.get(sleutel)?.aantal ?? 0) + 1 });
  }
  const meest = [...tellen.values()].sort((a, b) => b.aantal - a.aantal)[0] ?? null;
  const uitTitelregel = lichaamUitTitel(titel) ?? titelblok.map((r) => alleenLichaam(r) ?? lichaamUitTitel(/^(?:betreft|onderwerp|vergadering|overleg)\s*:\s*(\S.*)$/iu.exec(r.trim())?.[1] ?? null)).find((l) => l !== null) ?? null;
  const bovenaan = afzender === null ? titelblok.filter((r) => r !== '' && !/^aan\b|:/iu.test(r)).slice(0, 3).join(' ') : '';
  const titelwoorden = `${titel ?? ''} ${uitTitelregel ?? ''} ${afzender ?? ''} ${bovenaan}`.toLowerCase();
  const inTitel = (l: string): boolean => new RegExp(`(?<![\\p{L}])${l}${l.length <= 3 ? '(?![\\p{L}])' : ''}`, 'u').test(titelwoorden);
  const uitTitel = LICHAMEN.filter(inTitel);
  const eigen = new Set(['vergadering', 'overleg', 'leden', ...eigenNamen(titelblok).map((a) => a.toLowerCase()), ...uitTitel, ...(uitTitel.length === 0 && meest !== null ? [meest.woord.toLowerCase()] : [])]);
  for (const groep of SAMEN) if (groep.some((g) => eigen.has(g) || (g.length <= 3 ? inTitel(g) : titelwoorden.includes(g)))) for (const g of groep) eigen.add(g);
  const kort = [...tellen.entries()].filter(([s]) => eigen.has(s)).sort((a, b) => b[1].aantal - a[1].aantal)[0]?.[1].woord ?? null;
  return {
    naam: afzender ?? uitTitelregel ?? kort, kort,
    isEigen: (wie, zin) => eigen.has((wie.organisatie ?? '').toLowerCase()) && !vanAnder(wie, zin),
  };
}

/** The words of a title by which its body can be called: what it is named after, without kind of document and date. */
function naamUitTitelregel(regel: string): string[] {
  const kaal = zonderStuksoort(regel);
  const laatste = kaal.split(' ').at(-1) ?? '';
  if (!/\p{L}{2}(?:groep|overleg|team|platform|beraad|kring|raad|commissie|tafel)$/iu.test(laatste) || kaal.split(' ').length > 4) return [];
  const klein = laatste.charAt(0).toLowerCase() + laatste.slice(1);
  return [...new Set([kaal, laatste, klein, klein.charAt(0).toUpperCase() + klein.slice(1)])];
}

/** Names of its own body: from its title, abbreviations given in the title block, or the initials of three or more capitalised words ("Regionaal Bestuurlijk Overleg"). */
export function eigenNamen(titelblok: readonly string[]): string[] {
  const letters = titelblok.flatMap((r) => [...r.matchAll(/(?<!\p{L})(?!(?:Verslag|Notulen|Terugkoppeling|Agenda|Concept|Kort)\s)(?:\p{Lu}\p{Ll}+ ){2,4}(?:Overleg|Bestuur|Platform|Tafel|Team)(?!\p{L})/gu)].map((m) => m[0].replace(/[^\p{Lu}]/gu, '')));
  return [...titelblok.slice(0, 4).flatMap(naamUitTitelregel), ...letters, ...titelblok.flatMap((r) => [...r.matchAll(/(?:overleg|bestuur|groep|raad|platform|commissie|tafel|team|driehoek|kring)(?: [\p{L}-]+){0,6}\s*\((\p{Lu}{2,6})\)/giu)].map((m) => m[1] ?? ''))];
}

/** A line of the title block that names a body and nothing else ("Raad", "gemeenteraad Zwolle"). */
function alleenLichaam(regel: string): string | null {
  const m = new RegExp(`^(?:(?:de|het) )?((?:${[...LICHAMEN].sort((a, b) => b.length - a.length).join('|')})(?: \\p{Lu}[\\p{L}-]+){0,4})$`, 'iu').exec(regel.trim());
  return m?.[1] === undefined || /^vergadering$/iu.test(m[1]) ? null : m[1];
}

/** "Raad van Toezicht van X", "het bestuur van de stichting Y": another body than the one that meets. */
function vanAnder(wie: Vermelding, zin: string): boolean {
  return /^\s+van\s+(?!de gemeente\b|burgemeester\b|het kennisplatform\b)/u.test(zin.slice(wie.tot));
}

/** "Terugkoppeling Districtelijk Veiligheidsoverleg 2 oktober 2019" without kind of document and date. */
function lichaamUitTitel(titel: string | null): string | null {
  if (titel === null || /^(?:(?:raads|initiatief)?voorstel|motie|amendement|afdoening|tussenbericht)\b/iu.test(titel)) return null;
  if (!SOORT_STUK.test(titel) && !LICHAMEN.some((l) => new RegExp(`(?<![\\p{L}])${l}`, 'iu').test(titel))) return null;
  const kaal = zonderStuksoort(titel);
  return /\p{L}{2}/u.test(kaal) && !/:$/u.test(kaal) && !/^(?:vergadering|besluiten|overleg|bijeenkomst)$/iu.test(kaal) && kaal.split(' ').length <= 10 ? zonderHoofdletters(kaal) : null;
}

/** "Notulen van de openbare vergadering van de raad, gehouden op 3 mei 2012" → "raad". */
function zonderStuksoort(titel: string): string {
  return titel.replace(DATUM_ACHTER, '').replace(SOORT_STUK, '').replace(GENUMMERDE_VERGADERING, ' ').replace(VERGADERING_VAN, '')
    .replace(/[,\s]+gehouden$/iu, '').replace(/\s+/gu, ' ').trim();
}

/** "DISTRICTELIJK VEILIGHEIDSOVERLEG" as a sentence would write it; short words in capitals are abbreviations. */
function zonderHoofdletters(naam: string): string {
  return /\p{Ll}/u.test(naam) ? naam : naam.replace(/(?<!\p{L})\p{Lu}{5,}/gu, (w) => w.charAt(0) + w.slice(1).toLowerCase());
}
