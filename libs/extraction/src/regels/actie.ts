import type { Regel } from './regel.js';
import { ACTIE, AFSPRAAK, BRIEF_TOEZEGGING, EERDER, GROEP_LEVERT, INDIENING, LEVERING, NIEUWE_DATUM, ONTVANGT, TOEZEGGING, TOEZEGGING_ZAL, VRAAG, WIJ_GAAN, ZAL_WORDEN } from '../taal/signalen.js';

const KLAAR = /^(?:acti(?:e|es|epunt|epunten)|punt(?:en)?)\b.{0,120}\b(?:is|zijn) (?:\S+ ){0,2}?(?:afgehandeld|afgevoerd|gereed|uitgevoerd|afgerond|vervallen|gedaan|klaar)\b|^(?:acti(?:e|es|epunt|epunten)|punt(?:en)?|toezegging(?:en)?) (?:\d[\d, en-]* )?(?:wordt|worden) (?:\S+ ){0,2}?afgevoerd\b|^(?:acti(?:e|es|epunt|epunten)|punt(?:en)?) (?:\d[\d, en]* )?(?:kan|kunnen|mag|mogen) (?:\S+ ){0,3}?(?:van de (?:actie)?lijst|eraf|vervallen|worden afgevoerd)\b|^(?:acti(?:e|epunt)|punt)\s\d+\b[^:]{0,40}:\s*(?:is )?(?:afgehandeld|afgerond|gereed|klaar|vervallen|gedaan|uitgevoerd)\b/iu;

/** What the writer marks with a word before a colon. */
export const MERKREGELS: readonly Regel[] = [
  {
    soort: 'mededeling', zekerheid: 0.8, reden: 'een actiepunt is klaar of vervalt → mededeling',
    past: (u) => KLAAR.test(u.tekst),
  },
  {
    soort: 'mededeling', zekerheid: 0.85, reden: 'een motie of amendement wordt ingediend → mededeling',
    past: (u) => INDIENING.test(u.tekst),
  },
  {
    soort: 'actiepunt', zekerheid: 0.92, reden: 'gemerkt als actie → actiepunt',
    past: (u) => ACTIE.test(u.tekst),
  },
  {
    soort: 'toezegging', zekerheid: 0.95, reden: 'gemerkt als toezegging → toezegging',
    past: (u) => /^toezegging(?:en)?\b[^.:]{0,40}:/iu.test(u.tekst),
  },
  {
    soort: 'afspraak', zekerheid: 0.92, reden: 'gemerkt als afspraak → afspraak',
    past: (u) => /^(?:afspra(?:ak|ken)|afgesproken)(?:\s*:|\s[–—-]\s)/iu.test(u.tekst),
  },
];

/** What somebody undertakes, what must be done, what was agreed. */
export const ACTIEREGELS: readonly Regel[] = [
  {
    soort: 'actiepunt', zekerheid: 0.7, reden: 'staat onder actiepunten → actiepunt',
    past: (u) => u.sectie === 'acties' && u.akt === 'melden' && !u.voltooid && !EERDER.test(u.tekst),
  },
  {
    soort: 'toezegging', zekerheid: 0.9, reden: 'staat in de lijst van toezeggingen → toezegging',
    past: (u) => u.sectie === 'toezeggingen' && u.akt === null && !/^de lijst\b|^(?:de )?toezegging(?:en)?\b[^.:]{0,40} (?:wordt|worden|is|zijn|kan|kunnen)\b/iu.test(u.tekst),
  },
  {
    soort: 'toezegging', zekerheid: 0.95, reden: 'iemand zegt toe of biedt aan iets te doen → toezegging',
    past: (u) => TOEZEGGING.test(u.tekst) && (u.akt === 'toezeggen' || u.spreker !== null || /\btoegezegd\b/iu.test(u.tekst)),
  },
  {
    soort: 'afspraak', zekerheid: 0.85, reden: 'komt op de agenda, is afgesproken of wordt genoteerd → afspraak',
    past: (u) => AFSPRAAK.test(u.tekst) && u.akt !== 'oordelen' && u.akt !== 'melden',
  },
  {
    soort: 'afspraak', zekerheid: 0.7, reden: 'wanneer de volgende vergadering is → afspraak',
    past: (u) => NIEUWE_DATUM.test(u.tekst) && /\d/u.test(u.tekst),
  },
  {
    soort: 'afspraak', zekerheid: 0.55, reden: 'wat de aanwezigen samen gaan doen → afspraak',
    past: (u) => u.akt === null && !u.brief && !VRAAG.test(u.tekst) && WIJ_GAAN.test(u.tekst),
  },
  {
    soort: 'toezegging', zekerheid: 0.75, reden: 'de spreker of afzender zal iets doen → toezegging',
    past: (u) => (u.brief ? BRIEF_TOEZEGGING.test(u.tekst) || /\b(?:is|zijn) (?:het college|wij|we|de burgemeester) (?:\S+ ){0,3}?bereid\b|\b(?:het college|wij|we|de burgemeester) (?:is|zijn) (?:\S+ ){0,3}?bereid\b/iu.test(u.tekst) || ONTVANGT.test(u.tekst) || TOEZEGGING_ZAL.test(u.tekst) : TOEZEGGING_ZAL.test(u.tekst) && u.spreker !== null && u.akt !== 'handelen') && !/\b(?:niet|naar verwachting)\b|^(?:met|in|door middel van) deze brief\b|^(?:hierbij|hiermee|bijgaand|bij dezen?)\b/iu.test(u.tekst),
  },
  {
    soort: 'toezegging', zekerheid: 0.6, reden: 'een bestuurder zal iets doen → toezegging',
    past: (u) => u.akt === 'handelen' && TOEZEGGING_ZAL.test(u.tekst) && /^(?:burgemeester|wethouder|portefeuillehouder|gedeputeerde|bestuurder|minister|staatssecretaris)$/u.test(u.spreker?.rol ?? u.spreker?.organisatie ?? ''),
  },
  {
    soort: 'actiepunt', zekerheid: 0.75, reden: 'iemand gaat iets doen → actiepunt',
    past: (u) => u.akt === 'handelen' && !u.brief,
  },
  {
    soort: 'actiepunt', zekerheid: 0.55, reden: 'een groep aanwezigen levert iets aan voor een datum → actiepunt',
    past: (u) => u.akt === null && !u.brief && GROEP_LEVERT.test(u.tekst) && !EERDER.test(u.tekst),
  },
  {
    soort: 'actiepunt', zekerheid: 0.6, reden: 'iemand komt met een stuk → actiepunt',
    past: (u) => u.akt === null && /\bkom(?:t|en) (?:\S+ ){0,6}?met een (?:\p{L}+ )?(?:voorstel|plan|advies|notitie|overzicht|uitwerking|opzet|reactie)\b/iu.test(u.tekst) && !EERDER.test(u.tekst),
  },
  {
    soort: 'actiepunt', zekerheid: 0.55, reden: 'het zal worden gedaan, zonder dat iemand het toezegt → actiepunt',
    past: (u) => u.akt === null && !u.brief && ZAL_WORDEN.test(u.tekst) && !/\b(?:verwachting|mogelijk|niet|misschien|als|indien|mocht|doorgaans|meestal|altijd)\b/iu.test(u.tekst),
  },
  {
    soort: 'actiepunt', zekerheid: 0.6, reden: 'volgt op een toezegging en moet nog gebeuren → actiepunt',
    past: (u) => LEVERING.test(u.tekst) && u.vorige?.soort === 'toezegging' && !EERDER.test(u.tekst),
  },
  {
    soort: 'actiepunt', zekerheid: 0.5, reden: 'er wordt iets gestuurd, gedeeld of uitgezocht, zonder dat er staat door wie → actiepunt',
    past: (u) => LEVERING.test(u.tekst) && (u.spreker === null || u.uitKop) && u.akt === null && !u.brief && !EERDER.test(u.tekst) && !/\btussen\b/u.test(u.tekst),
  },
  {
    soort: 'toezegging', zekerheid: 0.6, reden: 'de spreker kondigt aan dat iets wordt gestuurd of gedeeld → toezegging',
    past: (u) => LEVERING.test(u.tekst) && u.spreker !== null && (!u.uitKop || u.brief) && !EERDER.test(u.tekst) && !/\btussen\b/u.test(u.tekst) && (u.akt === null || u.brief),
  },
];
