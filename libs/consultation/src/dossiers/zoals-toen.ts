import type { Database } from '@besluitregister/projections';
import { vastleggingsversies, type DossierGebeurtenisRij, type Gezichtspunt, type VastleggingRij, type Vastleggingsversie } from '@besluitregister/read-models';
import { vastleggingAntwoord } from '../antwoord/vastlegging.antwoord.js';
import type { Vastlegging } from '../antwoord/vastlegging.schema.js';

/** What becomes of an action changes how it stands, not what was recorded: these are told with how it stands. */
const VAN_DE_ACTIE: ReadonlySet<string> = new Set(['VoortgangGemeld', 'ActieAfgedaan', 'ActieVervallen', 'TermijnVerlegd', 'ActieOvergedragen', 'ActieHeropend']);

/**
 * What an item said by the event a sentence is about, by nummer of the event: a history that tells an old event with
 * corrected content would say that something was recorded that never was. Only for items that may say something else by
 * now: those that were corrected, and actions, which may have been handed over.
 */
export async function zoalsToen(
  db: Database, rijen: readonly DossierGebeurtenisRij[], items: readonly VastleggingRij[], gezichtspunt: Gezichtspunt,
): Promise<ReadonlyMap<bigint, Vastlegging>> {
  const toen = new Map<bigint, Vastlegging>();
  const gecorrigeerd = items.filter(({ versie }) => versie > 1).map(({ vastleggingId }) => vastleggingId);
  const alle = await vastleggingsversies(db, gecorrigeerd, gezichtspunt);
  for (const item of items.filter(({ versie, bijzonderheden }) => versie > 1 || 'houder' in bijzonderheden)) {
    const versies = alle.filter(({ vastleggingId }) => vastleggingId === item.vastleggingId);
    for (const { nummer, type, vastleggingId } of rijen) {
      if (vastleggingId !== item.vastleggingId || VAN_DE_ACTIE.has(type)) continue;
      // An item of a report is in the record from the end of the takeover on, after its own event.
      const versie = versies.findLast(({ nummerVan }) => nummerVan <= nummer) ?? versies[0];
      toen.set(nummer, vastleggingAntwoord(versie ? inVersie(item, versie) : item, new Map()));
    }
  }
  return toen;
}

/** The item with the content of one version; a person goes by the name they have now. */
function inVersie(item: VastleggingRij, { soort, versie, bijzonderheden, spreker }: Vastleggingsversie): VastleggingRij {
  const naam = spreker !== null && spreker.persoonId === item.spreker?.persoonId ? item.spreker.naam : null;
  return {
    ...item, soort, versie, bijzonderheden,
    spreker: spreker && {
      persoonId: spreker.persoonId, naam, rol: spreker.rol, vermelding: spreker.vermelding, overgenomen: spreker.overgenomen,
      organisatieSoort: spreker.organisatie?.soort ?? null, organisatieNaam: spreker.organisatie?.naam ?? null,
    },
  };
}
