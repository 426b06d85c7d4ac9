import type { Gebeurtenis, JsonObject } from '@besluitregister/domain';
import { isVastgelegd } from '../batch.js';
import type { Koppelingen } from './koppelingen.js';

/** What an event means to the dossiers it touches. */
export interface Aanraking {
  readonly dossiers: readonly string[];
  readonly vergaderingId: string | null;
  readonly vastleggingId: string | null;
  /** Its moment in the world: the day of the meeting, a day of its own, or none when it happened in the register only. */
  readonly moment: 'vergadering' | 'register' | { readonly geldigOp: string };
  readonly details: JsonObject;
}

/** The dossiers an event touches: those its subject belonged to before it, and those it belongs to after. */
export function aanraking(event: Gebeurtenis, ervoor: readonly string[], koppelingen: Koppelingen): Aanraking | null {
  if (isVastgelegd(event)) {
    const { vergaderingId, vastleggingId } = event.data;
    return { ...vanItem(vastleggingId, ervoor, koppelingen), vergaderingId, moment: 'vergadering', details: {}, dossiers: geraakt(event, vastleggingId, ervoor, koppelingen) };
  }
  switch (event.type) {
    case 'AgendapuntOpgenomen': {
      const { vergaderingId, dossierId, titel } = event.data;
      return { dossiers: dossierId === null ? [] : [dossierId], vergaderingId, vastleggingId: null, moment: 'vergadering', details: { titel } };
    }
    case 'BehandelingVerwacht': {
      const { vergaderingId, vastleggingId, dossierId, soort, overlegIds } = event.data;
      return { dossiers: [dossierId], vergaderingId, vastleggingId, moment: 'vergadering', details: { soort, overlegIds } };
    }
    case 'BehandelingNietLangerVerwacht': {
      const { verwachtingId, overlegIds, geldigOp } = event.data;
      return { ...vanItem(verwachtingId, ervoor, koppelingen), moment: { geldigOp }, details: { overlegIds } };
    }
    default:
      return dossieraanraking(event) ?? itemaanraking(event, ervoor, koppelingen);
  }
}

function dossieraanraking(event: Gebeurtenis): Aanraking | null {
  const register = (dossiers: readonly string[], details: JsonObject): Aanraking =>
    ({ dossiers, vergaderingId: null, vastleggingId: null, moment: 'register', details });
  switch (event.type) {
    case 'DossierGeopend':
    case 'DossierHernoemd':
    case 'DossierGegevensGerectificeerd': return register([event.data.dossierId], { naam: event.data.naam });
    case 'AliasToegevoegd': return register([event.data.dossierId], { alias: event.data.alias, aliasId: event.data.aliasId });
    case 'AliasVervallen': return register([event.data.dossierId], { aliasId: event.data.aliasId });
    case 'DossierSamengevoegd':
    case 'SamenvoegingOngedaan': {
      const { dossierId, inDossierId } = event.data;
      return register([dossierId, inDossierId], { dossierId, inDossierId });
    }
    case 'DossierGesloten':
    case 'DossierHeropend': return { ...register([event.data.dossierId], {}), moment: { geldigOp: event.data.geldigOp } };
    default: return null;
  }
}

function itemaanraking(event: Gebeurtenis, ervoor: readonly string[], koppelingen: Koppelingen): Aanraking | null {
  if (!('vastleggingId' in event.data) || 'terugkoppelingId' in event.data) return null;
  const { vastleggingId } = event.data;
  return {
    ...vanItem(vastleggingId, ervoor, koppelingen),
    dossiers: geraakt(event, vastleggingId, ervoor, koppelingen),
    // Correcting the record happens in the register; a geheimhouding or an action has a day of its own in the world.
    moment: 'geldigOp' in event.data && event.type !== 'VastleggingGelakt' ? { geldigOp: event.data.geldigOp } : 'register',
    details: 'versie' in event.data ? { versie: event.data.versie } : 'dossierId' in event.data ? { dossierId: event.data.dossierId } : {},
  };
}

function vanItem(id: string, ervoor: readonly string[], koppelingen: Koppelingen): Pick<Aanraking, 'dossiers' | 'vergaderingId' | 'vastleggingId'> {
  const koppeling = koppelingen.van(id);
  return {
    dossiers: [...new Set([...ervoor, ...koppeling?.dossiers ?? []])],
    vergaderingId: koppeling?.vergaderingId ?? null,
    vastleggingId: koppeling?.vastleggingId ?? null,
  };
}

/** A besluit also touches the dossiers of the earlier besluiten it acts on. */
function geraakt(event: Gebeurtenis, vastleggingId: string, ervoor: readonly string[], koppelingen: Koppelingen): readonly string[] {
  const relaties = 'inhoud' in event.data && event.data.inhoud.soort === 'besluit' ? event.data.inhoud.relaties : [];
  return [...new Set([
    ...vanItem(vastleggingId, ervoor, koppelingen).dossiers, ...relaties.flatMap(({ besluitId }) => koppelingen.van(besluitId)?.dossiers ?? []),
  ])];
}
