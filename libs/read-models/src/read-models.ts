import type { Vastgesteld } from '@besluitregister/domain';
import type { Projection } from '@besluitregister/projections';
import { besluitvormingProjection } from './besluitvorming/besluitvorming.projection.js';
import { dossiersProjection } from './dossiers/dossiers.projection.js';
import { vastleggingenProjection } from './vastleggingen/vastleggingen.projection.js';
import { vergaderingenProjection } from './vergaderingen/vergaderingen.projection.js';

/** Every read model of this release, each to be kept by a runner of its own. */
export const READ_MODELS: readonly Projection<Vastgesteld>[] = [
  vergaderingenProjection, vastleggingenProjection, dossiersProjection, besluitvormingProjection,
];
