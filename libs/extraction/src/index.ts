export { controleerExtractie, REGELEXTRACTOR } from './contract.js';
export type { Extractor, Gebrek } from './contract.js';
export { extraheer, EXTRACTOR } from './extraheer.js';
export { naarScorer } from './scorer.js';
export type { ScorerRegel } from './scorer.js';
export type {
  Aankondiging, Aanwezige, ActieDetail, Agendapunt, BesluitDetail, BesluitVanDerden, Extractie, ExtractieContext,
  Overgeslagen, OvergeslagenReden, Passage, Soort, Spreker, StandpuntDetail, Stemming, Termijn, Uitkomst, Voorstel,
} from './model.js';
