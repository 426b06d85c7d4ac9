import type { Aanwezige } from './model.js';
import type { Regel } from './layout/regels.js';
import { kopgegeven } from './layout/paginakop.js';
import { celteksten } from './layout/cellen.js';
import { leesNamentabellen, lijstenOnderElkaar } from './layout/namentabel.js';
import { aanwezigheidskop } from './layout/voorwerk.js';
import { ALLEEN_NAAM, isTussenvoegsel, naamSleutel, zonderTitels } from './namen.js';
import { AANWEZIGHEID_KOPPEN, AFWEZIG_WOORDEN } from './taal/kopwoorden.js';
import { FUNCTIES, ORGANISATIES } from './taal/functies.js';

const ROLWOORD = /^(?:wnd\.?\s*)?(vz\.?|vzt\.?|voorz\.?|voorzitter|plv\.? voorzitter|secr\.?|secretaris|notulist(?:e)?|griffier|verslag(?:legger|legging)?|notulen)(?:\s+(.+))?$/iu;
const ROLLEN: Readonly<Record<string, string>> = { vz: 'voorzitter', vzt: 'voorzitter', voorz: 'voorzitter', secr: 'secretaris', notuliste: 'notulist', verslag: 'notulist', verslaglegging: 'notulist', notulen: 'notulist', verslaglegger: 'notulist' };

/** "Aanwezig: Bos, Mol. Afwezig: Vos": the absent on the same line. */
const AFWEZIG_OP_DE_REGEL = /(?<=[.;,)]\s+)(?=(?:afw\.|afwezig|afgemeld|verhinderd)[^:,;]{0,20}:)/iu;

/** Reads the people from the lines of a list of those present or absent (one label and what follows it). */
export function leesAanwezigen(invoer: readonly Regel[]): Aanwezige[] {
  const { rijen, rest } = leesNamentabellen(lijstenOnderElkaar(invoer));
  const regels = perKolom(rest).flatMap((r) => r.kaal.split(AFWEZIG_OP_DE_REGEL).map((kaal) => ({ ...r, kaal: kaal.trim() })));
  const uit = new Map<string, Aanwezige>();
  let aanwezig = true;
  let stukken: string[] = [];
  const neemOp = (mensen: readonly Aanwezige[]): void => {
    for (const a of mensen) {
      const sleutel = naamSleutel(a.naam);
      if (!uit.has(sleutel)) uit.set(sleutel, a);
    }
  };
  const leegmaken = (): void => {
    neemOp(leesNamen(stukken, aanwezig));
    stukken = [];
  };
  for (const rij of rijen) neemOp(leesPersoon(`${rij.naam}${functiesUit(rij.functie)}`, rij.aanwezig).map((p) => ({ ...p, organisatie: p.organisatie ?? rij.organisatie })));
  for (const r of regels) {
    const label = aanwezigheidskop(r.kaal);
    if (label !== null) {
      leegmaken();
      aanwezig = !AFWEZIG_WOORDEN.some((w) => label.startsWith(w));
    }
    if (label === null && kopgegeven(r.kaal) !== null) leegmaken();
    else stukken.push(label === null ? r.kaal : zonderLabel(r.kaal, label));
  }
  leegmaken();
  return [...uit.values()];
}

/** Of the cells with role and office what names one, as it stands between brackets behind a name in a list. */
function functiesUit(cel: string): string {
  return cel.split(/[(),;]/u).map((deel) => deel.trim()).filter((deel) => rolUit(deel) !== null || ambtUit(deel) !== undefined).map((deel) => ` (${deel})`).join('');
}

/** In a table with a frame the cells of a column belong together, from one horizontal line to the next. */
function perKolom(regels: readonly Regel[]): Regel[] {
  if (!regels.some((r) => /^\|.*\|$/u.test(r.kaal))) return [...regels];
  const uit: Regel[] = [];
  let blok: Regel[] = [];
  const leeg = (): void => {
    const rijen = blok.map((r) => celteksten(r.kaal));
    const breedte = Math.max(0, ...rijen.map((c) => c.length));
    for (let k = 0; k < breedte; k += 1) {
      for (const [i, cellen] of rijen.entries()) {
        const kaal = cellen[k] ?? '';
        const r = blok[i];
        if (kaal !== '' && r !== undefined) uit.push({ ...r, kaal });
      }
    }
    blok = [];
  };
  for (const r of regels) {
    if (/^\|.*\|$/u.test(r.kaal)) blok.push(r);
    else leeg();
  }
  leeg();
  return uit;
}

/** "Voorzitter: de heer R. Sluijs" in the title block. */
export function leesFuncties(regels: readonly Regel[]): Aanwezige[] {
  const uit: Aanwezige[] = [];
  for (const r of regels) {
    const m = /^(voorzitter|secretaris|griffier|notulist|verslag(?:legging|legger)?|notulen)\s*:\s*(?:de heer|mevrouw|dhr\.|mw\.|mevr\.)?\s*([^,(]+)/iu.exec(r.kaal);
    const naam = zonderTitels((m?.[2] ?? '').trim());
    if (m !== null && ALLEEN_NAAM.test(naam)) uit.push({ naam, rol: rolUit(m[1] ?? '')?.rol ?? null, organisatie: null, functie: null, aanwezig: true });
  }
  return uit;
}

function zonderLabel(kaal: string, label: string): string {
  const i = kaal.toLowerCase().indexOf(label);
  const ambt = FUNCTIES.find((f) => label.endsWith(`${f.woord}s`));
  return (ambt === undefined ? '' : `${ambt.woord}s `) + kaal.slice(i + label.length).replace(/^(?:\*\*|__)?\s*(?:\([^)]*\)\s*)?(?:zijn \d+ leden)?\s*:?(?:\*\*|__)?\s*/u, '');
}

function leesNamen(stukken: readonly string[], aanwezig: boolean): Aanwezige[] {
  const regels = stukken.map((s) => s.replace(/\*\*|__/gu, '').replace(/^[|*•-]\s*/u, '').trim()).filter((s) => s !== '');
  const groepen = regels.filter((s) => GROEP_VOOROP.test(s)).length;
  if (groepen >= 2 && groepen >= regels.length * 0.5) return regels.flatMap((s) => leesGroep(s, aanwezig));
  const perRegel = regels.filter((s) => /^[^,(]+,\s*[^,]+$/u.test(s)).length * (regels.some((s) => s.endsWith(',')) ? 0 : 1);
  const kolommen = regels.filter((s) => /\S\s{2,}\S/u.test(s)).length;
  const metTab = regels.filter((s) => s.includes('\t')).length;
  if (metTab > 0 && metTab >= regels.length * 0.5) return regels.flatMap((s) => leesKolommen(s, aanwezig));
  if (kolommen >= 3 && kolommen >= regels.length * 0.5 && perRegel < kolommen) return regels.flatMap((s) => leesKolommen(s, aanwezig));
  const eenMetOrganisatie = regels.length === 1 && isOrganisatie(/^[^,(]+,\s*([^,(]+)$/u.exec(regels[0] ?? '')?.[1] ?? '');
  if (eenMetOrganisatie || (regels.length >= 2 && perRegel >= regels.length * 0.5)) return regels.flatMap((s) => leesRegel(s, aanwezig));
  const lijst = regels.length >= 2 && regels.every((s) => s.split(' ').length <= 4 && !s.includes(',') && !/\sen$/u.test(s));
  const losse = lijst ? regels : splitsBuitenHaken(aaneen(regels).replace(/^\(\d+ personen\)\s*/u, '').replace(/\)\s+(?=\p{Lu})/gu, '), '));
  let groep: string | null = null;
  return losse.flatMap((s) => {
    const meervoud = FUNCTIES.find((f) => s.toLowerCase().startsWith(`${f.woord}s `));
    if (meervoud !== undefined) groep = meervoud.rol;
    else if (/^\p{Ll}/u.test(s)) groep = null;
    const kaal = meervoud === undefined ? s : s.slice(meervoud.woord.length + 2);
    return leesPersoon(kaal, aanwezig).map((p) => ({ ...p, rol: p.rol ?? groep }));
  });
}

/** The lines of a list on one line; a line that begins with a new person is parted from the one before it. */
function aaneen(regels: readonly string[]): string {
  return regels.reduce((tot, r) => (tot === '' ? r : /[,;(&]$|\sen$/u.test(tot) || !NIEUW_PERSOON.test(r) ? `${tot} ${r}` : `${tot}, ${r}`), '');
}
const NIEUW_PERSOON = /^(?:dhr|mw|mevr)\.? |^(?:de heer|mevrouw) /iu;

/** "VVD: de heer J. de Groot, mevrouw P. Smits". */
const GROEP_VOOROP = /^(\p{L}[\p{L}\d/&. -]{1,28}?)\s?:\s+(?=\p{L})/u;

/** A line that begins with the party, organisation or office of those it names. */
function leesGroep(regel: string, aanwezig: boolean): Aanwezige[] {
  const groep = GROEP_VOOROP.exec(regel)?.[1] ?? null;
  const ambt = groep === null ? undefined : ambtUit(groep.replace(/s$/u, '')) ?? ambtUit(groep);
  const kaal = regel.replace(GROEP_VOOROP, '');
  return splitsBuitenHaken(kaal).flatMap((s) => leesPersoon(s, aanwezig)).map((p) => ({
    ...p, rol: p.rol ?? ambt?.rol ?? null, organisatie: p.organisatie ?? (ambt === undefined && groep !== null && !/^(?:de )?leden$/iu.test(groep) ? groep : null),
  }));
}

/** Pairs of columns: name, organisation, name, organisation. */
function leesKolommen(regel: string, aanwezig: boolean): Aanwezige[] {
  const rij = celteksten(regel);
  const uit: Aanwezige[] = [];
  for (let i = 0; i < rij.length; i += 2) {
    const [een = '', ander = ''] = rij.slice(i, i + 2);
    const [naam, organisatie] = isOrganisatie(een) && ander !== '' ? [ander, een] : [een, ander];
    const alsAmbt = ambtUit(organisatie) !== undefined || rolUit(organisatie) !== null;
    if (alsAmbt) uit.push(...leesPersoon(`${naam} (${organisatie.replace(/\s*[()]\s*/gu, ', ').replace(/, $/u, '')})`, aanwezig));
    else for (const p of leesPersoon(naam, aanwezig)) uit.push({ ...p, organisatie: p.organisatie ?? (organisatie || null) });
  }
  return uit;
}

/** "Gemeente Almelo", "Politie": the cell before the name. */
function isOrganisatie(cel: string): boolean {
  const klein = cel.toLowerCase();
  return /^(?:gemeente|provincie|politie|brandweer|veiligheidsregio|waterschap|omgevingsdienst)\b/u.test(klein) || ORGANISATIES.some((o) => o.woord === klein);
}

/** "Name, organisation (vz)   something of another column". */
function leesRegel(regel: string, aanwezig: boolean): Aanwezige[] {
  const eerste = regel.split(/\s{2,}/u)[0] ?? '';
  const [naam = '', ...rest] = eerste.split(',');
  const organisatie = rest.join(',').trim();
  const haak = /\(([^)]*)\)\s*$/u.exec(organisatie)?.[1] ?? null;
  const kaal = organisatie.replace(/\s*\([^)]*\)\s*$/u, '');
  const alsRol = rolUit(kaal)?.rol ?? (/^\p{Ll}+(?:\/\p{Ll}+)?$/u.test(kaal) ? ambtUit(kaal)?.rol : undefined) ?? null;
  if (alsRol !== null) return leesPersoon(naam, aanwezig).map((p) => ({ ...p, rol: p.rol ?? alsRol }));
  return leesPersoon(naam, aanwezig).map((p) => ({
    ...p, organisatie: kaal === '' ? p.organisatie : kaal, rol: p.rol ?? (haak === null ? null : rolUit(haak)?.rol ?? null),
  }));
}

function splitsBuitenHaken(invoer: string): string[] {
  const tekst = invoer.trimEnd();
  const stukken: string[] = [];
  let van = 0;
  // Whether a separator stands between brackets is known at the next bracket.
  let onbeslist: RegExpExecArray[] = [];
  const knip = (): void => {
    for (const { index, 0: teken } of onbeslist) {
      stukken.push(tekst.slice(van, index));
      van = index + teken.length;
    }
    onbeslist = [];
  };
  for (const m of tekst.matchAll(/[()]|[,;]|\s(?:en|&)\s/gu)) {
    if (m[0] === '(') knip();
    else if (m[0] === ')') onbeslist = [];
    else onbeslist.push(m);
  }
  knip();
  return [...stukken, tekst.slice(van).replace(/\.$/u, '')].map((s) => s.trim()).filter((s) => s !== '');
}

function leesPersoon(invoer: string, aanwezig: boolean): Aanwezige[] {
  const [tekst = '', kolom] = invoer.split(/\s{3,}/u);
  const haken = [...tekst.matchAll(/\(([^)]*)\)/gu)].map((m) => (m[1] ?? '').trim());
  const naam = zonderTitels(tekst.replace(/\([^)]*\)?/gu, ' ').replace(/^(?:[\p{L} ]{3,25}\s*:\s+)?(?:de heer|mevrouw|de heren|de dames|dhr\.?|mw\.?|mevr\.?)\s+|^[\p{L} ]{3,25}\s*:\s+/iu, '').trim());
  const functie = FUNCTIES.find((f) => naam.toLowerCase().startsWith(`${f.woord} `)) ?? anderAmbt(naam);
  const kaal = functie === undefined ? naam : zonderTitels(naam.slice(functie.woord.length).trim());
  if (!isPersoonsnaam(kaal)) return [];
  let rol: string | null = functie?.rol ?? null;
  let organisatie: string | null = functie?.organisatie ?? kolom ?? null;
  let ambt: string | null = functie?.rol ?? null;
  for (const h of haken.flatMap(delenMetRol)) {
    const r = rolUit(h);
    const f = ambtUit(h);
    if (r !== null) {
      rol = r.rol;
      organisatie ??= r.rest;
    } else if (f !== undefined) {
      ambt ??= f.rol;
      rol ??= f.rol;
      organisatie ??= h.slice(f.woord.length).trim() || (f.organisatie ?? null);
    } else if (!/\d[:.]\d\d|^tot |^vanaf |^\d+$/u.test(h) && h !== '') organisatie ??= h.replace(/\s*\([^)]*$/u, '');
  }
  return [{ naam: kaal, rol, organisatie, functie: ambt === rol ? null : ambt, aanwezig }];
}

/** "Veiligheidsadviseur Kamphuis": an office the table of offices does not have, told by its ending. */
function anderAmbt(naam: string): { woord: string; rol: string; organisatie?: string } | undefined {
  const woord = /^(\p{L}*(?:adviseur|coördinator|ambtenaar|medewerker|regisseur|specialist|leider|manager|chef|agent|jurist))\s+(?=\p{Lu})/iu.exec(naam)?.[1];
  return woord === undefined ? undefined : { woord, rol: woord.toLowerCase() };
}

/** "voorzitter, burgemeester Zwolle" holds two things; "GKG, GEON" is one organisation. */
function delenMetRol(haak: string): string[] {
  const delen = haak.split(/,\s*/u);
  return delen.some((d) => rolUit(d) !== null || ambtUit(d) !== undefined) ? delen : [haak];
}

function ambtUit(tekst: string): (typeof FUNCTIES)[number] | undefined {
  const klein = tekst.toLowerCase();
  return FUNCTIES.find((f) => klein === f.woord || klein.startsWith(`${f.woord} `) || klein.startsWith(`${f.woord}/`));
}

function rolUit(haak: string): { rol: string; rest: string | null } | null {
  const m = ROLWOORD.exec(haak);
  if (m === null) return null;
  const woord = (m[1] ?? '').toLowerCase().replace(/\.$/u, '');
  return { rol: ROLLEN[woord] ?? (woord.endsWith('voorzitter') ? 'voorzitter' : woord), rest: m[2]?.replace(/^[,\s]+/u, '') ?? null };
}

function isPersoonsnaam(naam: string): boolean {
  const delen = naam.split(/\s+/u);
  if (naam === '' || delen.length > 6 || /\d|[:@/]/u.test(naam) || AANWEZIGHEID_KOPPEN.includes(naam.toLowerCase()) || ORGANISATIES.some((o) => o.woord === naam.toLowerCase())) return false;
  return delen.some((d) => /^\p{Lu}[\p{L}’'-]+/u.test(d) && !isTussenvoegsel(d)) && delen.every((d) => isTussenvoegsel(d) || /^\p{L}/u.test(d));
}
