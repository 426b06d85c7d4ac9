import type { Regel } from './regel.js';
import {
  GEBIEDEND, SUGGESTIE, UITNODIGING, VERZOEK_LIJDEND, VRAAG, VRAAGFORMULE, VRAAGZIN, VRAAG_ZONDER_TEKEN,
} from '../taal/signalen.js';

/** Questions raised, and what is asked of somebody. */
export const VRAAGREGELS: readonly Regel[] = [
  {
    soort: 'verzoek', zekerheid: 0.9, reden: 'wat een motie of voorstel vraagt → verzoek',
    past: (u) => u.motie === 'dictum' || u.motie === 'aanhef',
  },
  {
    soort: 'standpunt', zekerheid: 0.8, reden: 'overweging in een motie → standpunt van de indiener',
    past: (u) => u.motie === 'overweging',
  },
  {
    soort: 'toelichting', zekerheid: 0.75, reden: 'de brief haalt aan wat de motie vroeg → toelichting',
    past: (u) => u.brief && /^in (?:de|deze|uw|die) (?:\S+ )?motie\b/iu.test(u.tekst),
  },
  {
    soort: 'vraag', zekerheid: 0.9, reden: 'onderdeel van een reeks vragen → vraag',
    past: (u) => u.inVragenlijst && (VRAAGZIN.test(u.tekst) || VRAAG.test(u.tekst)),
  },
  {
    soort: 'toelichting', zekerheid: 0.75, reden: 'antwoord op een vraag → toelichting',
    past: (u) => /^op de vraag (?:van|of)\b/iu.test(u.tekst) && !VRAAG.test(u.tekst),
  },
  {
    soort: 'vraag', zekerheid: 0.8, reden: 'er wordt gevraagd wat, hoe of welke → vraag',
    past: (u) => /^gevraagd wordt (?:naar|of|wat|hoe|welke|waarom|wanneer|wie|waar)\b/iu.test(u.tekst) || /\bwordt (?:\S+ ){0,6}?gevraagd (?:wat|hoe|welke|waarom|wanneer|wie|waar|naar)\b/iu.test(u.tekst),
  },
  {
    soort: 'vraag', zekerheid: 0.75, reden: 'er wordt gevraagd of iets zo is → vraag',
    past: (u) => /^(?:er|namens \S+|vanuit (?:\S+ ){1,4}|door (?:\S+ ){1,4}|ook|verder|daarnaast)\b.{0,60}?\bwordt (?:\S+ ){0,3}?gevraagd of\b(?!.{0,80}\b(?:bereid|kan worden|kunnen worden|wil|willen)\b)/iu.test(u.tekst),
  },
  {
    soort: 'verzoek', zekerheid: 0.85, reden: 'er wordt iets aan iemand gevraagd → verzoek',
    past: (u) => VERZOEK_LIJDEND.test(u.tekst) && u.akt !== 'toelichten' && !/\bde vraag is\b|\bwerd(?:en)?\b|\bheeft\b|\bhebben\b/iu.test(u.tekst.replace(/\s(?:die|dat) [^,]{3,80},/u, '')),
  },
  {
    soort: 'vraag', zekerheid: 0.93, reden: '"vraagt zich af", "de vraag is", "is benieuwd" → vraag',
    past: (u) => VRAAGFORMULE.test(u.tekst) && u.akt !== 'verzoeken' && !/\bbinnen ?gekomen van\b/iu.test(u.tekst),
  },
  {
    soort: 'verzoek', zekerheid: 0.85, reden: 'de afzender verzoekt de lezer iets → verzoek',
    past: (u) => u.brief && /\b(?:verzoek|verzoeken|vragen|vraag) (?:wij |ik )?(?:u|uw raad|de raad)\b(?! (?:of|hoe|wat|wanneer|welke))/iu.test(u.tekst) && /^(?:wij|ik|we|graag|daarom)\b/iu.test(u.tekst),
  },
  {
    soort: 'verzoek', zekerheid: 0.7, reden: 'iemand vraagt iets aan, zonder vraagwoord → verzoek',
    past: (u) => u.akt === 'vragen' && (u.eigenOnderwerp || !u.brief) && /\bvraa?gt?(?:en)?\b/iu.test(u.tekst) && !/\?|\b(?:of|hoe|wat|waar\p{L}*|wanneer|wie|welke?|naar|zich|hoeveel|de vraag|vragen|een vraag)\b/iu.test(u.tekst),
  },
  {
    soort: 'vraag', zekerheid: 0.9, reden: 'iemand vraagt iets → vraag',
    past: (u) => u.akt === 'vragen' && (u.eigenOnderwerp || !u.brief),
  },
  {
    soort: 'vraag', zekerheid: 0.92, reden: 'eindigt met een vraagteken → vraag',
    past: (u) => VRAAG.test(u.tekst),
  },
  {
    soort: 'vraag', zekerheid: 0.6, reden: 'vraagzin zonder vraagteken → vraag',
    past: (u) => VRAAG_ZONDER_TEKEN.test(u.tekst) && u.akt === null && !u.brief && !/:$/u.test(u.tekst),
  },
  {
    soort: 'verzoek', zekerheid: 0.88, reden: 'iemand vraagt om iets, roept op of verzoekt → verzoek',
    past: (u) => u.akt === 'verzoeken',
  },
  {
    soort: 'verzoek', zekerheid: 0.7, reden: 'iemand stelt iets voor of suggereert iets → verzoek',
    past: (u) => u.akt === 'voorstellen',
  },
  {
    soort: 'verzoek', zekerheid: 0.6, reden: 'een aansporing ("laten we …") → verzoek',
    past: (u) => /^(?:[^:]{2,40}:\s*)?(?:dus |en )?laten (?:we|wij)\b/iu.test(u.tekst),
  },
  {
    soort: 'verzoek', zekerheid: 0.55, reden: 'een suggestie → verzoek',
    past: (u) => SUGGESTIE.test(u.tekst) && u.akt === null && !u.brief,
  },
  {
    soort: 'verzoek', zekerheid: 0.65, reden: 'de lezer wordt uitgenodigd iets te laten weten → verzoek',
    past: (u) => !/^(?:de|uw) (?:gemeente)?raad kan\b/iu.test(u.tekst) && UITNODIGING.test(u.tekst) && (u.akt === null || u.akt === 'handelen'),
  },
  {
    soort: 'verzoek', zekerheid: 0.6, reden: 'gebiedende wijs → verzoek',
    past: (u) => GEBIEDEND.test(u.aanvulling.trim()) && u.akt === null,
  },
];
