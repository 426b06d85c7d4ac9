import { AANSPREEK, achternaam, FUNCTIE, NAAM, NAAM_NA_AANSPREEK, naamSleutel, ontsnap, voornaam } from './namen.js';
import { zoekPersoon } from './personen.js';
import type { Persoon, Personenregister } from './personen.js';
import { FUNCTIEAFKORTINGEN, FUNCTIES, LICHAMEN, ORGANISATIES } from './taal/functies.js';

/** Somebody or something named in a sentence that can act: offsets in that sentence. */
export interface Vermelding {
  readonly van: number;
  readonly tot: number;
  readonly tekst: string;
  readonly soort: 'persoon' | 'functie' | 'fractie' | 'lichaam' | 'organisatie' | 'voornaamwoord';
  readonly naam: string | null;
  readonly rol: string | null;
  readonly organisatie: string | null;
}

/** The patterns for one document, made once. */
export interface Vermelder {
  vind(zin: string): Vermelding[];
  readonly register: Personenregister;
}

const PARTIJ = '(?:(?:de|het) )?(?:[Ff]ractie )?\\p{Lu}[\\p{L}\\d!/&.-]*(?: \\p{Lu}[\\p{L}\\d!/&.-]*)*';
const FRACTIE = new RegExp(`(?<![\\p{L}])([Dd]e fracties? (?:van )?)(${PARTIJ}(?:(?:, | en )${PARTIJ})*)`, 'gu');
/** "De VVD-fractie". */
const PARTIJFRACTIE = /(?<![\p{L}])[Dd]e (\p{Lu}[\p{L}\d!/&.]*(?:-\p{Lu}[\p{L}\d]*)*)-fractie(?![\p{L}])/gu;
const PARTIJ_VOOROP = new RegExp(`(?<![\\p{L}-])(\\p{Lu}[\\p{L}\\d/&-]{1,24}(?: \\p{Lu}[\\p{L}\\d]+)?) \\((?:(?:${AANSPREEK}) )?(${NAAM})\\)`, 'gu');
const FRACTIE_KAAL = /(?<![\p{L}])[Dd]e (?:indienende )?fractie(?! van)(?![\p{L}])/gu;
const MET_FUNCTIE = new RegExp(`(?<![\\p{L}-])((?:[Dd]e |[Hh]et )(?:${FUNCTIE})(?:,? (?:${AANSPREEK}))?(?! van )|(?:${FUNCTIE})(?:,? (?:${AANSPREEK}))?|${AANSPREEK}) (${NAAM_NA_AANSPREEK})(?![\\p{L}])`, 'gu');
const FUNCTIE_KAAL = new RegExp(`(?<![\\p{L}-])(?:[Dd]e|[Hh]et|[Oo]nze) (${FUNCTIE})(?: van ((?:(?:de|het) )?(?:${NAAM}|\\p{Lu}[\\p{L}\\d&]*)(?: (?:\\p{Lu}[\\p{L}\\d&]*))*|[a-z]+commissie|de [a-z]+commissie))?(?![\\p{L}])`, 'gu');
/** "Burgemeester wil …", "Teamchef: …", "OvJ vraagt …": telegram style, without article. */
const FUNCTIE_VOORAAN = new RegExp(`(?<=^(?:(?:Toezegging|Reactie|Antwoord) (?:van |door )?)?)(${FUNCTIE}|${FUNCTIEAFKORTINGEN.map((a) => a.woord).join('|')})(?=\\s*:|\\s(?!en\\s|van\\s|of\\s)\\p{Ll})`, 'u');
const VOORNAAMWOORD = /(?<![\p{L}])(?:[Hh]ij|[Zz]ij|[Zz]e|(?:[Dd]e )?[Ss]preker|(?:[Dd]e )?[Ss]preekster|(?:[Zz]ijn|[Hh]aar) fractie)(?![\p{L}])/gu;
/** Longest first; abbreviations in capitals, other words with each word in either case ("Gedeputeerde Staten"). */
const LICHAAMSWOORDEN = [...LICHAMEN].sort((a, b) => b.length - a.length)
  .map((l) => (/^[a-z]{2,3}$/u.test(l) ? l.toUpperCase() : ontsnap(l).replace(/(?<!\p{L})\p{Ll}/gu, (c) => `[${c}${c.toUpperCase()}]`)));
const LICHAAM = new RegExp(`(?<![\\p{L}-])(?:[Dd]e|[Hh]et|[Uu]w|[Oo]nze|[Dd]eze)? ?(?<![\\p{L}-])((?:${LICHAAMSWOORDEN.join('|')})(?: van burgemeester en wethouders)?)(?![\\p{L}-])`, 'gu');

/** Prepares the recognition of everybody this document names. */
export function maakVermelder(register: Personenregister, eigenNamen: readonly string[] = []): Vermelder {
  const namen = new Set<string>();
  for (const p of register.personen) {
    namen.add(p.naam);
    const voor = voornaam(p.naam);
    if (voor !== null) namen.add(voor);
    const achter = achternaam(p.naam);
    namen.add(achter.charAt(0).toUpperCase() + achter.slice(1));
  }
  const kort = initialen(register.personen);
  const patroonKort = kort.size === 0 ? null : new RegExp(`(?<![\\p{L}\\d./-])(${[...kort.keys()].map(ontsnap).join('|')})(?![\\p{L}\\d/-]|\\.\\p{L})`, 'gu');
  const patroonEigen = patroonVan(eigenNamen);
  const patroonNamen = patroonVan([...namen]);
  const organisaties = register.organisaties.filter((o) => o.length >= 2);
  const patroonOrganisaties = patroonVan([...organisaties, ...organisaties.map((o) => o.charAt(0).toUpperCase() + o.slice(1))]);
  const gezien = new Map<string, Vermelding[]>();
  return {
    register,
    vind: (zin) => {
      const eerder = gezien.get(zin);
      if (eerder !== undefined) return eerder;
      const metInitialen = patroonKort === null ? [] : [...zin.matchAll(patroonKort)].flatMap((m) => {
        const p = kort.get(m[1] ?? '');
        return p === undefined ? [] : [maak('persoon', m, { naam: p.naam, rol: p.rol, organisatie: p.organisatie })];
      });
      const eigen = patroonEigen === null ? [] : [...zin.matchAll(patroonEigen)].map((m) => maak('lichaam', m, { organisatie: m[1] ?? '' }));
      const vermeldingen = kiesVermeldingen(zin, register, patroonNamen, patroonOrganisaties, [...eigen, ...metInitialen]);
      gezien.set(zin, vermeldingen);
      return vermeldingen;
    },
  };
}

/** Initials by which a report may call those present ("EM", "MvdH"), as far as they mean one person. */
function initialen(personen: readonly Persoon[]): Map<string, Persoon> {
  const uit = new Map<string, Persoon | null>();
  for (const p of personen) {
    const delen = p.naam.split(/\s+/u).filter((d) => /^\p{L}/u.test(d));
    if (delen.length < 2 || p.naam.includes('.')) continue;
    const letters = delen.map((d) => d.charAt(0));
    const vormen = new Set([letters.join(''), letters.join('').toUpperCase(), letters.filter((l) => /\p{Lu}/u.test(l)).join('')]);
    for (const v of vormen) uit.set(v, uit.has(v) && uit.get(v) !== p ? null : p);
  }
  return new Map([...uit].flatMap(([v, p]) => (p === null || v.length < 2 || AFKORTING_VAN_ORGANISATIE.has(v) ? [] : [[v, p] as const])));
}

const AFKORTING_VAN_ORGANISATIE: ReadonlySet<string> = new Set(ORGANISATIES.map((o) => o.woord.toUpperCase()));

function patroonVan(woorden: readonly string[]): RegExp | null {
  if (woorden.length === 0) return null;
  const alle = [...woorden].sort((a, b) => b.length - a.length).map((n) => ontsnap(n).replace(/ /gu, '\\s+'));
  return new RegExp(`(?<![\\p{L}-])(?:[Dd]e |[Hh]et )?(${alle.join('|')})(?![\\p{L}-])`, 'gu');
}

function kiesVermeldingen(zin: string, register: Personenregister, namen: RegExp | null, organisaties: RegExp | null, afkortingen: readonly Vermelding[]): Vermelding[] {
  const alle = [
    ...afkortingen, ...metPartijVoorop(zin, register), ...fracties(zin), ...lichamen(zin), ...metFunctie(zin, register), ...(namen === null ? [] : kaleNamen(zin, namen, register)),
    ...kaleFuncties(zin), ...(organisaties === null ? [] : kaleOrganisaties(zin, organisaties)), ...voornaamwoorden(zin),
  ].sort((a, b) => a.van - b.van || b.tot - a.tot);
  const uit: Vermelding[] = [];
  for (const v of alle) if (v.van >= (uit.at(-1)?.tot ?? 0)) uit.push(v);
  return uit;
}

function maak(soort: Vermelding['soort'], m: RegExpMatchArray, wie: Partial<Pick<Vermelding, 'naam' | 'rol' | 'organisatie'>>, lengte = m[0].length): Vermelding {
  const van = m.index ?? 0;
  const tekst = m[0].slice(0, lengte);
  const wit = tekst.length - tekst.trimStart().length;
  return { van: van + wit, tot: van + lengte, tekst: tekst.trim(), soort, naam: null, rol: null, organisatie: null, ...wie };
}

function fracties(zin: string): Vermelding[] {
  const met = [...zin.matchAll(FRACTIE)].map((m) => {
    const partijen = (m[2] ?? '').split(/, | en /u).map((p) => p.replace(/^(?:de|het) /u, ''));
    return maak('fractie', m, { rol: (m[1] ?? '').toLowerCase().includes('fracties') ? 'fracties' : 'fractie', organisatie: partijen.join(', ') });
  });
  const voorop = [...zin.matchAll(PARTIJFRACTIE)].map((m) => maak('fractie', m, { rol: 'fractie', organisatie: m[1] ?? null }));
  return [...met, ...voorop, ...[...zin.matchAll(FRACTIE_KAAL)].map((m) => maak('fractie', m, { rol: 'fractie' }))];
}

function metFunctie(zin: string, register: Personenregister): Vermelding[] {
  return [...zin.matchAll(MET_FUNCTIE)].map((m) => {
    const persoon = zoekPersoon(register.personen, m[2] ?? '');
    const functie = functieIn(m[1] ?? '');
    const naam = naamZoalsBekend(m[2] ?? '', persoon);
    return maak('persoon', m, { naam, rol: functie?.rol ?? persoon?.rol ?? null, organisatie: functie?.organisatie ?? persoon?.organisatie ?? null });
  });
}

/** "D66 (Kuiper)": the party first, who speaks for it in brackets. */
function metPartijVoorop(zin: string, register: Personenregister): Vermelding[] {
  return [...zin.matchAll(PARTIJ_VOOROP)].flatMap((m) => {
    const persoon = zoekPersoon(register.personen, m[2] ?? '');
    return persoon === null ? [] : [maak('persoon', m, { naam: persoon.naam, rol: persoon.rol, organisatie: m[1] ?? null })];
  });
}

function functieIn(tekst: string): (typeof FUNCTIES)[number] | undefined {
  const klein = tekst.toLowerCase();
  return FUNCTIES.find((f) => new RegExp(`(?:^|\\s)${ontsnap(f.woord)}`, 'u').test(klein));
}

function functieUit(tekst: string): Pick<Vermelding, 'rol' | 'organisatie'> {
  const functie = functieIn(tekst);
  return { rol: functie?.rol ?? null, organisatie: functie?.organisatie ?? null };
}

/** A surname in the text stays a surname unless the document gives the full name elsewhere. */
function naamZoalsBekend(vermelding: string, persoon: Persoon | null): string {
  const kaal = vermelding.replace(/\s+/gu, ' ').trim();
  return persoon !== null && persoon.naam.length >= kaal.length ? persoon.naam : kaal;
}

function kaleNamen(zin: string, namen: RegExp, register: Personenregister): Vermelding[] {
  return [...zin.matchAll(namen)].map((m) => {
    const persoon = zoekPersoon(register.personen, m[1] ?? '');
    return maak('persoon', m, { naam: persoon?.naam ?? (m[1] ?? '').replace(/\s+/gu, ' '), rol: persoon?.rol ?? null, organisatie: persoon?.organisatie ?? null });
  });
}

function kaleFuncties(zin: string): Vermelding[] {
  const vooraan = FUNCTIE_VOORAAN.exec(zin);
  const kort = vooraan === null ? [] : [maak('functie', vooraan, functieUit(FUNCTIEAFKORTINGEN.find((a) => a.woord === vooraan[1])?.functie ?? vooraan[1] ?? ''))];
  return [...kort, ...[...zin.matchAll(FUNCTIE_KAAL)].map((m) => {
    const functie = functieIn(m[1] ?? '');
    return maak('functie', m, { rol: functie?.rol ?? null, organisatie: m[2] ?? functie?.organisatie ?? null });
  })];
}

function lichamen(zin: string): Vermelding[] {
  return [...zin.matchAll(LICHAAM)].map((m) => maak('lichaam', m, { organisatie: m[1] ?? '' }));
}

function kaleOrganisaties(zin: string, organisaties: RegExp): Vermelding[] {
  return [...[...zin.matchAll(organisaties)], ...zin.matchAll(/(?<![\p{L}-])[Dd]e (politie|brandweer|provincie)(?![\p{L}-])/gu)].map((m) => {
    const woord = (m[1] ?? '').toLowerCase();
    return maak('organisatie', m, { organisatie: ORGANISATIES.find((o) => o.woord === woord)?.naam ?? (m[1] ?? '') });
  });
}

function voornaamwoorden(zin: string): Vermelding[] {
  return [...zin.matchAll(VOORNAAMWOORD)].map((m) => maak('voornaamwoord', m, {}));
}

/** Two mentions stand for the same person. */
export function zelfde(a: Pick<Vermelding, 'naam' | 'rol' | 'organisatie'>, b: Pick<Vermelding, 'naam' | 'rol' | 'organisatie'>): boolean {
  if (a.naam !== null && b.naam !== null) return naamSleutel(achternaam(a.naam)) === naamSleutel(achternaam(b.naam));
  return a.naam === b.naam && a.rol === b.rol && a.organisatie === b.organisatie;
}
