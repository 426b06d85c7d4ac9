import type { DossierGebeurtenisRij } from '@besluitregister/read-models';
import type { Vastlegging } from '../antwoord/vastlegging.schema.js';
import { hoofdletter, opsomming, sprekerInWoorden } from '../woorden.js';

/** What the sentence about an event needs from elsewhere. */
export interface Omgeving {
  readonly overleg: (overlegId: string) => string;
  readonly vastlegging: Vastlegging | null;
}

/** An event that touched a dossier, as a Dutch sentence. */
export function zinVan({ type, details, overlegId }: DossierGebeurtenisRij, { overleg, vastlegging }: Omgeving): string {
  const waar = overlegId === null ? '' : overleg(overlegId);
  switch (type) {
    case 'DossierGeopend': return `Dossier ‘${details.naam ?? ''}’ geopend.`;
    case 'AliasToegevoegd': return `Andere naam toegevoegd: ‘${details.alias ?? ''}’.`;
    case 'AgendapuntOpgenomen': return `Op de agenda van ${waar}: ‘${details.titel ?? ''}’.`;
    case 'BehandelingVerwacht': {
      const wie = opsomming((details.overlegIds ?? []).map(overleg));
      return details.soort === 'gezamenlijk-standpunt' ? `Gezamenlijk standpunt aangekondigd van ${wie}.` : `Behandeling aangekondigd in ${wie}.`;
    }
    default: return vastlegging ? vastleggingZin(vastlegging, waar) : `Vastgelegd in ${waar}.`;
  }
}

/** An item in one sentence; its passage says the rest. */
function vastleggingZin({ soort, spreker, besluit, besluitVanDerden, actie, strekking, basis }: Vastlegging, overleg: string): string {
  const waar = ` in ${overleg}`;
  const wie = spreker ? ` van ${sprekerInWoorden(spreker)}` : '';
  const hoe = basis === 'afgeleid' ? ' (afgeleid)' : '';
  if (besluit) return `Besluit${waar}: ${uitkomstInWoorden(besluit.uitkomst)}${hoe}.`;
  if (besluitVanDerden) return `Mededeling${wie}${waar} over een besluit van ${besluitVanDerden.orgaan}.`;
  if (actie) {
    const houder = actie.houder === null ? wie : ` van ${actie.houder}`;
    return `${hoofdletter(soort)}${houder}${actie.gevraagdAan.length > 0 ? ` aan ${opsomming(actie.gevraagdAan)}` : ''}${waar}.`;
  }
  if (soort === 'standpunt') return `Standpunt${wie}${waar}: ${strekkingInWoorden(strekking)}${hoe}.`;
  return `${hoofdletter(soort)}${wie}${waar}.`;
}

export function uitkomstInWoorden(uitkomst: string): string {
  return uitkomst === 'ter-kennisname' ? 'ter kennisname aangenomen' : uitkomst;
}

export function strekkingInWoorden(strekking: Vastlegging['strekking']): string {
  switch (strekking) {
    case 'voor-onder-voorwaarde': return 'voor, onder voorwaarde';
    case 'onbekend':
    case null: return 'strekking niet bekend';
    default: return strekking;
  }
}
