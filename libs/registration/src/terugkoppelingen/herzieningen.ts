import {
  dossierDecider, teltMee, vergaderingDecider, vergaderingId as idVanVergadering, type BesluitInhoud, type Inhoud, type Relatie,
} from '@besluitregister/domain';
import type { Aggregaten } from '../opdracht/aggregaten.js';
import { opgegaanIn } from '../opdracht/opgegaan-in.js';
import type { InhoudcontextLader } from '../vastleggingen/inhoudcontext.js';
import { leesHerzieningen, type GelezenHerziening } from './herzieningswoorden.js';

/** What a besluit seems to do to an earlier one. A person says whether it does. */
export interface Herziening extends GelezenHerziening {
  /** The besluiten of that day in this overleg: on the same dossier, or any when there is none on it. */
  readonly besluiten: readonly Pick<Relatie, 'besluitId' | 'vergaderingId'>[];
  /** There is one on the same dossier, and only one. */
  readonly eenduidig: boolean;
}

/** Finds the besluiten of which a later one says that it revokes, replaces, changes or confirms them. */
export class Herzieningen {
  constructor(private readonly aggregaten: Aggregaten, private readonly lader: InhoudcontextLader) {}

  /** Empty for anything but a besluit that names an earlier day, and for what is related to a besluit of that day already. */
  async van(inhoud: Inhoud, { overlegId, datum }: { readonly overlegId: string; readonly datum: string }): Promise<readonly Herziening[]> {
    if (inhoud.soort !== 'besluit') return [];
    const tekst = [inhoud.tekst ?? '', ...inhoud.passages.map(({ citaat }) => citaat)].join('\n');
    const gelezen = leesHerzieningen(tekst, datum);
    const gevonden: Herziening[] = [];
    for (const herziening of gelezen) {
      const vergaderingId = idVanVergadering(overlegId, herziening.datum);
      if (inhoud.relaties.some((relatie) => relatie.vergaderingId === vergaderingId)) continue;
      gevonden.push({ ...herziening, ...await this.besluiten(inhoud, herziening, vergaderingId) });
    }
    // Another day in the same sentence is more likely no day of a besluit than one that is missing.
    return gevonden.some(({ besluiten }) => besluiten.length > 0) ? gevonden.filter(({ besluiten }) => besluiten.length > 0) : gevonden;
  }

  private async besluiten(inhoud: BesluitInhoud, { soort, datum }: GelezenHerziening, vergaderingId: string): Promise<Pick<Herziening, 'besluiten' | 'eenduidig'>> {
    const { state } = await this.aggregaten.laad(vergaderingDecider, 'Vergadering', vergaderingId);
    if (state.gepland?.datum !== datum) return { besluiten: [], eenduidig: false };
    const standhoudend = [...state.vastleggingen].filter(([, besluit]) => besluit.inhoud.soort === 'besluit' && !besluit.doorgehaald && teltMee(state, besluit));
    const relaties = standhoudend.map(([besluitId]): Relatie => ({ soort, besluitId, vergaderingId }));
    const { relatiedoelen } = await this.lader.context({ ...inhoud, relaties }, state);
    const eigen = await this.dossiers(inhoud);
    const opDossier: string[] = [];
    for (const [id, besluit] of standhoudend) if ((await this.dossiers(besluit.inhoud)).some((dossier) => eigen.includes(dossier))) opDossier.push(id);
    const ids = (opDossier.length > 0 ? opDossier : standhoudend.map(([id]) => id))
      .filter((id) => soort !== 'herroept' || relatiedoelen.get(id)?.herroepenDoor === null);
    return { besluiten: ids.map((besluitId) => ({ besluitId, vergaderingId })), eenduidig: opDossier.length > 0 && ids.length === 1 };
  }

  /** The dossiers of an item as they are now called: what was merged counts as what it was merged into. */
  private async dossiers({ dossiers }: Inhoud): Promise<readonly string[]> {
    return Promise.all(dossiers.map(async (id) => {
      const { state } = await this.aggregaten.laad(dossierDecider, 'Dossier', id);
      return (await opgegaanIn(this.aggregaten, dossierDecider, 'Dossier', state)).at(-1) ?? id;
    }));
  }
}
