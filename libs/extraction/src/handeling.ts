import { aktVan, aktVanIk } from './akt.js';
import { VOLTOOID_BESLUIT } from './taal/signalen.js';
import { HANDELWERKWOORDEN, LEVENSLOOP, PERSOONSVORMEN, VOLTOOIDE_DEELWOORDEN, WERKWOORDEN } from './taal/werkwoorden.js';
import type { Akt } from './taal/werkwoorden.js';
import type { Vermelder, Vermelding } from './vermeldingen.js';

/** Who does what in a sentence, as far as the form of the sentence shows it. */
export interface Handeling {
  readonly wie: Vermelding;
  readonly akt: Akt | null;
  /** What comes after the verb: what is reported, asked, promised. */
  readonly aanvulling: string;
  readonly label: boolean;
  /** In the perfect tense: reported from elsewhere, so what follows is not that speaker's. */
  readonly voltooid: boolean;
}

const AANLOOP = /^(?:(?:ook|verder|daarnaast|tevens|daarbij|vervolgens|tot slot|tenslotte|ten slotte|en|maar|want|wel|hierop|daarop|hierna|daarna|aansluitend|bovendien|desgevraagd|kortom|voorzitter|namens de [\p{L}]+|namens het [\p{L}]+|namens [\p{Lu}]+)[\s,.:-]*)*$/iu;
const BIJZIN = /(?:^|\s)(?:dat|of|die|hoe|omdat|zodat|waar\p{L}*|wat|wanneer|als|indien|welke|doordat|hoewel|terwijl|om|wie)\s/iu;
const TUSSEN = /^\s*(?:\([^)]{1,60}\)\s*){0,2}(?:,\s[^,.]{2,60},\s)?(?:(?:ook|nog|zelf|tevens|dan|hierbij|daarbij|vervolgens|verder|opnieuw|nogmaals|wel|hier|heeft)\s+)?/u;
const APPOSITIE = /^\s+(?:van|namens|vanuit)\s+(?:(?:de|het)\s+)?[\p{L}\d& -]{2,40}?\s+(?=(?:geeft|licht|vraagt|stelt|meldt|vertelt|zegt|presenteert|heeft)(?![\p{L}]))/u;
const VAN_WIE = /^[<(]?(?:de |een )?(?:vraag|oproep|opmerking|verzoek|suggestie|idee|reactie)\s+(?:van|vanuit)\s+(?:de\s+heer\s+|mevrouw\s+)?$|^(?:toezegging|reactie|antwoord|actie|actiepunt)(?: van| door)?\s+$/iu;
const HANDEL = new RegExp(`^(?:${HANDELWERKWOORDEN})(?![\\p{L}])`, 'u');
const HULP = new RegExp(`^(?:${PERSOONSVORMEN})(?![\\p{L}])`, 'u');
const VOORAF = new RegExp(`(?<![\\p{L}-])(${[...new Set([...WERKWOORDEN.flatMap((w) => w.vormen.split('|')), ...HANDELWERKWOORDEN.split('|'), ...PERSOONSVORMEN.split('|')])].join('|')})(?:\\s+(?:ook|dan|nu|hier|daarom|vervolgens))?\\s+$`, 'iu');
const LIJDEND = VOLTOOIDE_DEELWOORDEN.map((v) => ({ akt: v.akt, patroon: new RegExp(`^(?:\\s\\([^)]*\\))?\\s(?:wordt|worden|is|werd)\\s(?:\\S+\\s){0,8}?(?:${v.vormen})(?![\\p{L}])`, 'iu') }));
/** An organisation that does something by a day has work to do; without a day it is news of that organisation. */
const MET_TERMIJN = /(?<!\p{L})(?:v[oó][oó]r|uiterlijk|binnen) (?:\S+ ){0,3}?(?:\d|maand|week|weken|maanden|overleg|vergadering|dvo|zomer|jaar|kwartaal)/iu;
/** "Op 3 mei is door de raad de motie … aangenomen". */
const DOOR_LICHAAM = /(?:^|\s)(?:is|zijn|werd|werden)\s(?:\S+\s){0,4}?door\s(?:de|het|uw)\s$/iu;
const WELKOM_NAMENS = /(?:^|\s)welkom(?:\s\S+){0,4}?\snamens\s(?:de\s|het\s)?$/iu;
/** "Toelichting door X", "Presentatie van het plan door X". */
const STUK_DOOR = /^(?:\p{L}+\s)?(?:toelichting|presentatie|samenvatting|demonstratie|uitleg|inleiding|terugkoppeling)\s(?:[^.:,]{0,60}\s)?door\s(?:de\s)?$/iu;
const ZAAK = /^(?:motie|amendement|voorstel|initiatiefvoorstel|brief|agenda|vraag)$/iu;

/**
 * Finds the acting person or body of a sentence: the subject before its verb ("Burgemeester X vraagt …"),
 * after it ("Ook geeft hij aan …"), or a label ("X: …"). Null when the sentence has none of its own.
 */
export function vindHandeling(zin: string, vermelder: Vermelder): Handeling | null {
  const vermeldingen = vermelder.vind(zin);
  for (const wie of vermeldingen) {
    const voor = zin.slice(0, wie.van);
    const na = zin.slice(wie.tot);
    const label = alsLabel(zin, wie, voor, na);
    if (label !== null) return label;
    if (VAN_WIE.test(voor) && wie.soort !== 'voornaamwoord') return { wie, akt: null, aanvulling: na, label: true, voltooid: false };
    const bron = alsBron(zin, wie, voor, na);
    if (bron !== null) return bron;
    const uit = onderwerpVoorop(wie, voor, na, zin) ?? onderwerpAchter(wie, voor, na);
    if (uit !== null) return uit;
  }
  return null;
}

/** "Volgens X …", "…, aldus X", "Vanuit het OM wordt benadrukt dat …": named as the source without being the subject. */
function alsBron(zin: string, wie: Vermelding, voor: string, na: string): Handeling | null {
  if (wie.soort === 'lichaam') return DOOR_LICHAAM.test(voor) && VOLTOOID_BESLUIT.test(zin) ? { wie, akt: 'melden', aanvulling: na, label: false, voltooid: true } : null;
  if (wie.soort !== 'persoon' && wie.soort !== 'organisatie' && wie.soort !== 'functie') return null;
  const achteraan = /^[.!]?$/u.test(na) ? /(?<!\p{L})(vindt|vinden|zegt|meent|denkt|stelt|meldt|vraagt)\s(?:de\s|het\s)?$/u.exec(voor)?.[1] : undefined;
  if (achteraan !== undefined && /\S\s+\S+\s/u.test(voor)) return { wie, akt: aktVan(achteraan), aanvulling: voor, label: false, voltooid: false };
  if (WELKOM_NAMENS.test(voor)) return { wie, akt: 'procedure', aanvulling: na, label: false, voltooid: false };
  if (STUK_DOOR.test(voor)) return { wie, akt: 'toelichten', aanvulling: na, label: false, voltooid: false };
  if (/(?:^|\s)(?:volgens|aldus)\s(?:de\s|het\s)?$/iu.test(voor)) return { wie, akt: null, aanvulling: zin, label: false, voltooid: false };
  if (/^(?:ook\s)?voor\s(?:de\s|het\s)?$/iu.test(voor) && /^\sis (?:het|dit|dat)?\s?(?:\S+\s){0,2}?(?:belangrijk|van belang|essentieel|cruciaal|wezenlijk|onacceptabel|onbespreekbaar|onhaalbaar|acceptabel|geen optie|te ver|een brug te ver|prioriteit|een voorwaarde)|^\sis (?:\S+ ){1,5}?(?:aandachtspunt|zorgpunt|harde eis|zorg)\b/u.test(na)) {
    return { wie, akt: 'oordelen', aanvulling: na, label: false, voltooid: false };
  }
  if (/^(?:ook\s)?wat\s(?:de\s|het\s)?$/iu.test(voor) && /^\sbetreft\b/u.test(na)) return { wie, akt: 'oordelen', aanvulling: na, label: false, voltooid: false };
  if (!/^(?:ook\s)?(?:vanuit|namens|door)\s(?:de\s|het\s)?$/iu.test(voor)) return null;
  if (/^\sis (?:er )?(?:\S+ ){0,2}?(?:zorg|zorgen|steun|waardering|behoefte|bezwaar|weerstand)\b/u.test(na)) return { wie, akt: 'oordelen', aanvulling: na, label: false, voltooid: false };
  const gezegd = LIJDEND.find((l) => l.patroon.test(na));
  return gezegd === undefined ? null : { wie, akt: gezegd.akt, aanvulling: na, label: false, voltooid: false };
}

function alsLabel(zin: string, wie: Vermelding, voor: string, na: string): Handeling | null {
  if (!/^[<["'“]*$/u.test(voor.trim()) || (wie.soort !== 'persoon' && wie.soort !== 'functie' && wie.soort !== 'organisatie')) return null;
  const m = /^\s*(?:aan \p{Lu}\p{L}+\s*)?(?:\([^)]{1,60}\)\s*)?:\s*(?=\S)/u.exec(na) ?? /^\s*(?:\([^)]{1,60}\))?\.\s+(?=\p{Lu})/u.exec(na);
  if (m === null || (wie.soort === 'organisatie' && m[0].includes('.'))) return null;
  const partij = /\(([^)]+)\)/u.exec(m[0])?.[1] ?? null;
  return { wie: { ...wie, organisatie: wie.organisatie ?? partij }, akt: aktVan(na.slice(m[0].length)) ?? aktVanIk(na.slice(m[0].length)) ?? aktVan(na.slice(m[0].length).replace(/^(?:(?:de|het) )?\p{Lu}[\p{L}\d]*\s/u, '')), aanvulling: zin.slice(wie.tot + m[0].length), label: true, voltooid: false };
}

/** "Burgemeester X (…) vraagt …", "X en Y gaan …". */
function onderwerpVoorop(wie: Vermelding, voor: string, na: string, zin: string): Handeling | null {
  if (!AANLOOP.test(voor) && !/^[^:;?!.]{3,60}[:;]\s*$|^n\.a\.v\.:?\s*$/u.test(voor)) return null;
  let tussen = TUSSEN.exec(na)?.[0] ?? '';
  const appositie = APPOSITIE.exec(na)?.[0];
  if (appositie !== undefined && wie.soort !== 'lichaam') tussen = appositie;
  let onderwerp = wie;
  const samen = /^\s*(?:,\s*\p{Lu}[\p{L}-]+\s*)*\s(?:en|&)\s+((?:(?:de heer|mevrouw|dhr\.|mevr\.|mw\.|burgemeester|wethouder|de|het)\s+)?\p{Lu}[\p{L}’'-]+(?:\s(?:(?:van|de|der|den)\s)*\p{Lu}[\p{L}’'-]+)?)\s+/u.exec(na);
  if (samen !== null && (wie.soort === 'persoon' || wie.soort === 'organisatie')) {
    const beiden = `${(wie.soort === 'persoon' ? wie.naam : wie.organisatie) ?? wie.tekst}${samen[0].trimEnd()}`;
    tussen = samen[0];
    onderwerp = {
      ...wie, tekst: zin.slice(wie.van, wie.tot + samen[0].length).trim(), rol: null,
      naam: wie.soort === 'persoon' ? beiden : null, organisatie: wie.soort === 'persoon' ? null : beiden,
    };
  }
  const rest = na.slice(tussen.length);
  const volledig = tussen.endsWith('heeft ') ? `heeft ${rest}` : rest;
  return uitWerkwoord(onderwerp, volledig, volledig);
}

/** "Ook geeft hij aan …", "Na overleg besluit de raad …". */
function onderwerpAchter(wie: Vermelding, voor: string, na: string): Handeling | null {
  const m = VOORAF.exec(voor);
  if (m === null) return null;
  const ervoor = voor.slice(0, m.index);
  if (ervoor.trim() === '' || /(?:^|\s)(?:we|wij|ik|u|men|je|jullie|er|hij|zij|ze)\s*$/iu.test(ervoor)) return null;
  if (HANDEL.test(m[1] ?? '') && !/^(?:gaat|gaan|zal|zullen)$/iu.test(m[1] ?? '') && aktVan(`${m[1] ?? ''} ${na.trimStart()}`) === null) return null;
  if (wie.soort === 'lichaam' && aktVan(`${m[1] ?? ''} ${na.trimStart()}`) === 'procedure') return null;
  // The OM is no "om" that begins a clause.
  if (BIJZIN.test(ervoor.replaceAll('OM', 'het')) && !/,\s*$|\sen\s$/u.test(ervoor) && !/^(?:om|als|wat|naar|indien|op)\s/iu.test(ervoor)) return null;
  return uitWerkwoord(wie, `${m[1] ?? ''} ${na.trimStart()}`, na);
}

function uitWerkwoord(wie: Vermelding, vanafWerkwoord: string, aanvulling: string): Handeling | null {
  if (/^bedankt voor\s/u.test(vanafWerkwoord)) return null;
  const akt = aktVan(vanafWerkwoord);
  if (akt !== null) return geschikt(wie, akt, vanafWerkwoord) ? { wie, akt, aanvulling, label: false, voltooid: akt === 'melden' && /^(?:heeft|hebben|had)(?![\p{L}])/u.test(vanafWerkwoord) } : null;
  if (wie.soort === 'organisatie' && HANDEL.test(vanafWerkwoord) && MET_TERMIJN.test(vanafWerkwoord)) return { wie, akt: 'handelen', aanvulling, label: false, voltooid: false };
  if (wie.soort === 'lichaam' && !/^(?:overleg|vergadering)$/iu.test(wie.organisatie ?? '') && /^(?:zal|zullen|gaat|gaan)\s/u.test(vanafWerkwoord)) return { wie, akt: 'handelen', aanvulling, label: false, voltooid: false };
  if (wie.soort === 'lichaam' || wie.soort === 'organisatie' || wie.soort === 'fractie') return null;
  if (LEVENSLOOP.test(vanafWerkwoord)) return null;
  if (HANDEL.test(vanafWerkwoord)) return { wie, akt: 'handelen', aanvulling, label: false, voltooid: false };
  if (wie.soort === 'voornaamwoord' || ZAAK.test(wie.tekst)) return null;
  return HULP.test(vanafWerkwoord) && !/^(?:is|zijn|was|waren|heeft|hebben|had|wordt|worden|werd|komt|komen)(?![\p{L}])/u.test(vanafWerkwoord)
    ? { wie, akt: null, aanvulling, label: false, voltooid: false } : null;
}

/** Of a body only speaking and deciding counts; what it further does is told by somebody else. */
function geschikt(wie: Vermelding, akt: Akt, tekst: string): boolean {
  if (wie.soort === 'lichaam') return !/^(?:behandelt|bespreekt|is|zijn|kan|kunnen|ziet|verwacht|gaat|was)(?![\p{L}])/u.test(tekst) || akt === 'steunen' || akt === 'besluiten';
  return true;
}
