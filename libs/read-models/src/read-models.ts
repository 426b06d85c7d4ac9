import type { Vastgesteld } from '@besluitregister/domain';
import type { Projection } from '@besluitregister/projections';
import { actiesProjection } from './acties/acties.projection.js';
import { audittrailProjection } from './audittrail/audittrail.projection.js';
import { besluitvormingProjection } from './besluitvorming/besluitvorming.projection.js';
import { dossiersProjection } from './dossiers/dossiers.projection.js';
import { geheimhoudingProjection } from './geheimhouding/geheimhouding.projection.js';
import { standpuntenProjection } from './standpunten/standpunten.projection.js';
import { vastleggingenProjection } from './vastleggingen/vastleggingen.projection.js';
import { vergaderingenProjection } from './vergaderingen/vergaderingen.projection.js';
import { volledigheidProjection } from './volledigheid/volledigheid.projection.js';

/** Every read model of this release, each to be kept by a runner of its own. */
export const READ_MODELS: readonly Projection<Vastgesteld>[] = [
  vergaderingenProjection, vastleggingenProjection, dossiersProjection, besluitvormingProjection, standpuntenProjection,
  actiesProjection, geheimhoudingProjection, volledigheidProjection, audittrailProjection,
];
