export { controleerExtractie, REGELEXTRACTOR } from './contract.js';
export type { Extractor, Gebrek } from './contract.js';
export { vindTermijn } from './datum.js';
export { leesBedragen } from './details/bedrag.js';
export { leesVerwijzingen } from './details/verwijzing.js';
export { extraheer, EXTRACTOR } from './extraheer.js';
export { naarScorer } from './scorer.js';
export type { ScorerRegel } from './scorer.js';
export type {
  Aankondiging, Aanwezige, ActieDetail, Agendapunt, Bedrag, BesluitDetail, BesluitVanDerden, Extractie, ExtractieContext,
  Overgeslagen, OvergeslagenReden, Passage, Soort, Spreker, StandpuntDetail, Stemming, Termijn, Uitkomst, Verwijzing, Voorstel,
} from './model.js';
