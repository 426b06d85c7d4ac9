export { controleerExtractie } from './contract.js';
export type { Extractor, Gebrek } from './contract.js';
export { eerdereDatum, vindTermijn } from './datum.js';
export { leesBedragen } from './details/bedrag.js';
export { leesVerwijzingen } from './details/verwijzing.js';
export { extraheer, EXTRACTOR } from './extraheer.js';
export { REGELEXTRACTOR } from './regelextractor.js';
export { ExtractieAfgebroken } from './worker/afgebroken.js';
export { inWorker } from './worker/in-worker.js';
export type { Extractiegrenzen } from './worker/in-worker.js';
export { naarScorer } from './scorer.js';
export { DATUM } from './taal/datums.js';
export type { ScorerRegel } from './scorer.js';
export type {
  Aankondiging, Aanwezige, ActieDetail, Agendapunt, Bedrag, BesluitDetail, BesluitVanDerden, Extractie, ExtractieContext,
  Overgeslagen, OvergeslagenReden, Passage, Soort, Spreker, StandpuntDetail, Stemming, Termijn, Uitkomst, Verwijzing, Voorstel,
} from './model.js';
