import type { Agendapunt, Spreker } from './model.js';
import { aktVan } from './akt.js';
import type { Handeling } from './handeling.js';
import { isAlgemeneKop } from './layout/voorwerk.js';
import { achternaam, NAAM, naamSleutel } from './namen.js';
import { zoekPersoon } from './personen.js';
import type { Geslacht, Persoon } from './personen.js';
import type { Blok } from './secties.js';
import type { Zin } from './eenheden.js';
import { ANTWOORD_BEGIN, BESLUITLABEL, GEEN_OVERNAME, GROEPSOORDEEL, GROEP_ALS_ONDERWERP, SAMEN_ALS_ONDERWERP } from './taal/signalen.js';
import { FUNCTIES, ORGANISATIES, PARTIJEN } from './taal/functies.js';
import { GEMEENTEN } from './taal/gemeenten.js';
import { LEVENSLOOP, WERKWOORDEN } from './taal/werkwoorden.js';
import type { Vermelder, Vermelding } from './vermeldingen.js';

/** A sentence with who speaks in it and what that person does. */
export interface Uiting {
  readonly zin: Zin;
  readonly spreker: Spreker | null;
  readonly handeling: Handeling | null;
  /** An earlier sentence announced this text with a colon. */
  readonly aangekondigd: boolean;
  /** The speaker is the one of the heading or the sender. */
  readonly uitKop: boolean;
}

/** What is known of the document before the sentences are read. */
export interface Sprekercontext {
  readonly blokken: readonly Blok[];
  readonly agendapunten: readonly Agendapunt[];
  readonly vermelder: Vermelder;
  /** The act each sentence shows by its form, for those that show one. */
  readonly handelingen: ReadonlyMap<Zin, Handeling>;
  /** Sender of a letter. */
  readonly afzender: Spreker | null;
  /** Who moved the motion that the document holds or quotes. */
  readonly indiener: Spreker | null;
  /** Verbatim minutes: a turn lasts until the next speaker is named. */
  readonly beurten: boolean;
}

interface Stand {
  laatste: Spreker | null;
  /** The last one named in this topic, for "spreker" and "spreekster". */
  genoemd: Spreker | null;
  /** The last man and the last woman named in this topic, for "hij" and "zij". */
  laatsteVan: Partial<Record<Geslacht, Spreker>>;
  laatsteUitKop: boolean;
  /** The last speaker stood before a colon, so what follows is in that person's own words. */
  eigenWoorden: boolean;
  /** The last speaker asked something, so the next may be an answer. */
  vroeg: boolean;
  /** Speaker last seen for a role in this topic, for "de wethouder". */
  perRol: Map<string, Spreker>;
  fractie: Spreker | null;
  /** Somebody took the floor, or something was agreed: who presents the topic no longer speaks by default. */
  besproken: boolean;
  agendapunt: number | null;
  kop: number;
  /** Under a heading that names who speaks. */
  beurt: boolean;
  /** The last sentence announced a text ("… de volgende vragen:"). */
  aangekondigd: boolean;
}

const SPREEKVERVOLG = new RegExp(`,?\\s(?:en|maar)\\s(?:${WERKWOORDEN.map((w) => w.vormen).join('|')})(?![\\p{L}])`, 'u');
/** A verb in the third person that the table of verbs does not have: whoever stands before it is the subject all the same. */
const DOET_IETS = /^\s(?!niet\s|met\s|tot\s|uit\s|dit\s|dat\s|het\s|heeft\s|wordt\s|komt\s|gaat\s|volgt\s|ligt\s|staat\s|zit\s|blijft\s|krijgt\s|bedankt\svoor)\p{Ll}{3,}t\s/u;
/** The meeting agrees; who abstains in the same sentence is not who decides. */
const INGESTEMD = /^(?:daarmee|hiermee|daartoe|hiertoe) (?:wordt|is) (?:\p{L}+ )?(?:ingestemd|besloten)/iu;
/** After this the speaker's own words follow. */
const SPREEKT_ALS_VOLGT = /\b(?:spreekt als volgt|zegt het volgende|gaat verder als volgt|vervolgt)\s*[:.]/iu;
/** "En vraagt Nina om …": the subject is the one of the sentence before. */
const ZONDER_ONDERWERP = /^(?:En|Maar) \p{Ll}+t\s/u;
const VANUIT = /\b(?:vanuit|namens|van)\s+(?:de\s+|het\s+)?([\p{L} ]+)$/iu;
const DOOR = new RegExp(`(?:,\\s*|\\bdoor\\s+|presentatie:\\s*|\\(\\s*)(${NAAM})\\s*(?:\\(([^)]*)\\))?\\s*\\)?$`, 'u');

/** Stage 5: who speaks in each sentence; in two passes, because an organisation may be stated only later. */
export function wijsSprekersToe(zinnen: readonly Zin[], context: Sprekercontext): Uiting[] {
  const eerste = doorloop(zinnen, context, new Map());
  return doorloop(zinnen, context, organisatiesUitKoppen(eerste, context));
}

/** Who speaks without role under "Mededelingen vanuit politie" is of the politie. */
function organisatiesUitKoppen(uitingen: readonly Uiting[], context: Sprekercontext): Map<string, string> {
  const uit = new Map<string, string>();
  for (const u of uitingen) {
    const s = u.spreker;
    const kop = kopspreker(context, context.blokken[u.zin.blok]?.agendapunt ?? null);
    if (s?.naam == null || s.rol !== null || s.organisatie !== null || kop?.organisatie == null || kop.naam !== null) continue;
    uit.set(s.naam, kop.organisatie);
  }
  return uit;
}

function doorloop(zinnen: readonly Zin[], context: Sprekercontext, organisaties: ReadonlyMap<string, string>): Uiting[] {
  const stand: Stand = { laatste: null, genoemd: null, laatsteVan: {}, laatsteUitKop: false, eigenWoorden: false, vroeg: false, perRol: new Map(), fractie: null, besproken: false, agendapunt: null, kop: -1, beurt: false, aangekondigd: false };
  return zinnen.map((zin) => {
    const blok = context.blokken[zin.blok];
    const agendapunt = blok?.agendapunt ?? null;
    if (agendapunt !== stand.agendapunt) {
      Object.assign(stand, { laatste: context.beurten ? stand.laatste : null, genoemd: null, laatsteVan: {}, perRol: new Map(), besproken: false, agendapunt, aangekondigd: false, eigenWoorden: context.beurten && stand.eigenWoorden });
    }
    if (blok !== undefined && (blok.alinea.kop !== stand.kop || blok.alinea.spreker !== undefined)) geefWoord(blok, context, stand);
    const uiting = leesUiting(zin, context, stand);
    const spreker = metOrganisatie(uiting.spreker, organisaties);
    onthoud(stand, spreker, uiting.handeling, zin, context);
    stand.laatsteUitKop = uiting.uitKop;
    return { ...uiting, spreker };
  });
}

/** A heading that names somebody gives that person the floor, until the next heading. */
function geefWoord(blok: Blok, context: Sprekercontext, stand: Stand): void {
  stand.kop = blok.alinea.kop;
  const wie = blok.sprekerkop === null ? undefined : context.vermelder.vind(blok.sprekerkop).find((v) => v.soort === 'persoon');
  const partij = /^([\p{L}\d/ ]{2,25}), /u.exec(blok.sprekerkop ?? '')?.[1] ?? /\(([^)]{2,40})\)$/u.exec(blok.sprekerkop ?? '')?.[1] ?? null;
  if (stand.beurt || wie !== undefined) stand.laatste = null;
  stand.beurt = wie !== undefined;
  if (wie === undefined) return;
  const spreker = maakSpreker(wie, context, stand);
  stand.laatste = spreker === null ? null : { ...spreker, organisatie: spreker.organisatie ?? partij };
  stand.genoemd = stand.laatste;
}

function leesUiting(zin: Zin, context: Sprekercontext, stand: Stand): Uiting {
  if (zin.motie !== null && context.indiener !== null) return { zin, spreker: context.indiener, handeling: null, aangekondigd: false, uitKop: false };
  const handeling = BESLUITLABEL.test(zin.plat) || INGESTEMD.test(zin.plat) ? null : context.handelingen.get(zin) ?? levensloopMetUitspraak(zin.plat, context.vermelder);
  const zelfdePartij = PARTIJEN.includes(handeling?.wie.organisatie ?? '') && handeling?.wie.organisatie === stand.laatste?.organisatie;
  if (handeling !== null && (stand.eigenWoorden || zelfdePartij) && stand.laatste?.naam != null && !handeling.label && (handeling.wie.soort === 'organisatie' || handeling.wie.soort === 'fractie')) {
    return { zin, spreker: { ...stand.laatste, overgenomen: true }, handeling, aangekondigd: false, uitKop: false };
  }
  if (handeling !== null) {
    const eigen = maakSpreker(handeling.wie, context, stand);
    if (eigen !== null) return { zin, spreker: eigen, handeling, aangekondigd: false, uitKop: false };
  }
  const { spreker, uitKop } = overname(zin, context, stand);
  return { zin, spreker, handeling, aangekondigd: stand.aangekondigd, uitKop };
}

/** "X vertrekt per 1 december, maar geeft aan …": the second verb makes the subject a speaker. */
function levensloopMetUitspraak(zin: string, vermelder: Vermelder): Handeling | null {
  const eerste = vermelder.vind(zin)[0];
  if (eerste === undefined || eerste.van > 0 || eerste.soort !== 'persoon' || !SPREEKVERVOLG.test(zin.slice(eerste.tot))) return null;
  return { wie: eerste, akt: null, aanvulling: zin.slice(eerste.tot), label: false, voltooid: false };
}

/** Whom "hij" or "zij" means: the one before, unless that one is known to be of the other sex. */
function passend(woord: string, context: Sprekercontext, stand: Stand): Spreker | null {
  const eerder = stand.laatste ?? stand.genoemd;
  const gezocht = /^(?:hij|zijn)/iu.test(woord) ? 'm' : 'v';
  const bekend = eerder === null ? undefined : geslachtVan(eerder, context);
  // "Zij" may be more than one, and then says nothing.
  if (bekend === undefined || bekend === gezocht) return eerder;
  return stand.laatsteVan[gezocht] ?? (gezocht === 'm' ? null : eerder);
}

function geslachtVan(s: Spreker, context: Sprekercontext): Geslacht | undefined {
  return s.naam === null ? undefined : context.vermelder.register.geslachten.get(naamSleutel(achternaam(s.naam)));
}

function maakSpreker(wie: Vermelding, context: Sprekercontext, stand: Stand): Spreker | null {
  const gewoon = { naam: wie.naam, rol: wie.rol, organisatie: wie.organisatie, vermelding: wie.tekst, overgenomen: false };
  if (wie.soort === 'voornaamwoord') {
    const wieEerder = /spree?k/iu.test(wie.tekst) ? stand.genoemd : passend(wie.tekst, context, stand);
    return wieEerder === null ? null : { ...wieEerder, vermelding: wie.tekst, overgenomen: true };
  }
  if (wie.soort === 'fractie') return wie.organisatie === null && stand.fractie !== null ? { ...stand.fractie, vermelding: wie.tekst, overgenomen: true } : gewoon;
  if (wie.soort !== 'functie' || wie.rol === null || (wie.organisatie !== null && wie.organisatie !== FUNCTIES.find((f) => f.rol === wie.rol)?.organisatie)) return gewoon;
  const eerder = stand.perRol.get(wie.rol);
  if (eerder !== undefined) return { ...eerder, vermelding: wie.tekst, overgenomen: true };
  const metRol = context.vermelder.register.personen.filter((p: Persoon) => p.rol === wie.rol || p.functie === wie.rol);
  const enige = metRol.length === 1 ? metRol[0] : undefined;
  return enige === undefined ? gewoon : { ...gewoon, naam: enige.naam, organisatie: enige.organisatie ?? wie.organisatie };
}

/** A sentence without a speaker of its own: the one before it, the heading's, the sender's, or nobody. */
function overname(zin: Zin, context: Sprekercontext, stand: Stand): { spreker: Spreker | null; uitKop: boolean } {
  if (GEEN_OVERNAME.test(zin.plat) || (GROEP_ALS_ONDERWERP.test(zin.plat) && (stand.laatste?.naam == null || GROEPSOORDEEL.test(zin.plat)))) return { spreker: context.afzender, uitKop: context.afzender !== null };
  if (stand.vroeg && ANTWOORD_BEGIN.test(zin.plat) && !zin.plat.endsWith('?')) return { spreker: null, uitKop: false };
  if (SAMEN_ALS_ONDERWERP.test(zin.plat) && (!stand.eigenWoorden || stand.laatsteUitKop) && !context.beurten && context.afzender === null) return { spreker: null, uitKop: false };
  const vanKop = kopspreker(context, stand.agendapunt);
  const kop = vanKop?.naam != null && stand.besproken ? null : vanKop ?? context.afzender;
  const ander = context.vermelder.vind(zin.plat).find((v) => v.van === 0 && (v.soort === 'persoon' || v.soort === 'functie'));
  if (ander !== undefined && DOET_IETS.test(zin.plat.slice(ander.tot)) && !LEVENSLOOP.test(zin.plat.slice(ander.tot))) {
    return { spreker: maakSpreker(ander, context, stand) ?? kop, uitKop: false };
  }
  if (ander !== undefined && !/^\s+(?:heeft|hebben|is|zijn|wordt|worden|was|waren)\s/u.test(zin.plat.slice(ander.tot))) return { spreker: kop, uitKop: kop !== null };
  if (ander !== undefined && LEVENSLOOP.test(zin.plat.slice(ander.tot))) return { spreker: kop, uitKop: kop !== null };
  if (stand.laatste === null && stand.genoemd !== null && ZONDER_ONDERWERP.test(zin.plat) && aktVan(zin.plat.replace(/^\S+ /u, '')) !== null) return { spreker: { ...stand.genoemd, overgenomen: true }, uitKop: false };
  const door = !zin.eersteVanAlinea || stand.aangekondigd || context.beurten || stand.beurt;
  if (door && stand.laatste !== null) return { spreker: { ...stand.laatste, overgenomen: true }, uitKop: stand.laatsteUitKop };
  if (ander !== undefined && kop === null && /^\s+(?:heeft|hebben)\s/u.test(zin.plat.slice(ander.tot))) {
    return { spreker: { naam: ander.naam, rol: ander.rol, organisatie: ander.organisatie, vermelding: ander.tekst, overgenomen: false }, uitKop: false };
  }
  return { spreker: kop, uitKop: kop !== null };
}

/** Speaker that a heading names: "Mededelingen vanuit politie", "Ontwerp door Jan Jansen (Kadaster)". */
function kopspreker(context: Sprekercontext, agendapunt: number | null): Spreker | null {
  const titel = agendapunt === null ? '' : context.agendapunten[agendapunt]?.titel ?? '';
  const vanuit = isAlgemeneKop(titel) ? VANUIT.exec(titel)?.[1]?.toLowerCase() : undefined;
  const organisatie = ORGANISATIES.find((o) => o.woord === vanuit);
  if (organisatie !== undefined) return { naam: null, rol: null, organisatie: organisatie.naam, vermelding: titel, overgenomen: true };
  const door = DOOR.exec(titel);
  const persoon = door === null ? null : zoekPersoon(context.vermelder.register.personen, door[1] ?? '');
  if (persoon === null || !/\s/u.test(door?.[1] ?? '')) return null;
  return { naam: persoon.naam, rol: persoon.rol, organisatie: persoon.organisatie, vermelding: door?.[1] ?? titel, overgenomen: true };
}

function metOrganisatie(s: Spreker | null, organisaties: ReadonlyMap<string, string>): Spreker | null {
  if (s?.naam == null || s.organisatie !== null || s.rol !== null) return s;
  return { ...s, organisatie: organisaties.get(s.naam) ?? null };
}

function onthoud(stand: Stand, spreker: Spreker | null, handeling: Handeling | null, zin: Zin, context: Sprekercontext): void {
  stand.aangekondigd = /:$/u.test(zin.plat) && spreker !== null ? true : stand.aangekondigd && handeling === null;
  if (zin.motie !== null) {
    Object.assign(stand, { laatste: null, aangekondigd: false });
    return;
  }
  const inEigenWoorden = stand.eigenWoorden && spreker?.naam != null && spreker.overgenomen;
  const gezegdDoorOrgaan = inEigenWoorden ? false : handeling?.wie.soort === 'lichaam' || (handeling?.wie.soort === 'organisatie' && (handeling.akt === 'besluiten' || GEMEENTEN.includes(handeling.wie.organisatie?.split(/,| en /u)[0] ?? ''))) || (handeling?.voltooid === true && handeling.wie.soort !== 'persoon');
  stand.laatste = gezegdDoorOrgaan || handeling?.akt === 'handelen' ? null : spreker;
  stand.vroeg = handeling?.akt === 'vragen' && !handeling.label;
  if (handeling !== null && spreker?.overgenomen !== true) stand.eigenWoorden = handeling.label || SPREEKT_ALS_VOLGT.test(zin.plat);
  stand.besproken ||= handeling?.label === true || /\bafspraak is\b|\bafgesproken\b/iu.test(zin.plat);
  if (spreker === null || handeling === null) return;
  if (spreker.naam !== null) stand.genoemd = spreker;
  const geslacht = geslachtVan(spreker, context);
  if (geslacht !== undefined) stand.laatsteVan[geslacht] = spreker;
  if (spreker.rol !== null && spreker.naam !== null) stand.perRol.set(spreker.rol, spreker);
  if (spreker.rol === 'fractie' && spreker.organisatie !== null) stand.fractie = spreker;
}
