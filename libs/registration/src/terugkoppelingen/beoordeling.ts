import {
  deelId, geweigerd, isGeweigerd, vergaderingDecider, type Geweigerd, type Inhoud, type Inhoudcontext, type NeemTerugkoppelingOver,
  type TerugkoppelingState, type VergaderingState,
} from '@besluitregister/domain';
import { controleerExtractie, ExtractieAfgebroken, REGELEXTRACTOR, type Extractie, type Extractor } from '@besluitregister/extraction';
import type { Documentkluis } from '../import/documentkluis.js';
import { itemId, verwachtingenVan } from '../import/gelezen-rapport.js';
import type { Aggregaten } from '../opdracht/aggregaten.js';
import type { Stap } from '../plan/planner.js';
import type { InhoudcontextLader } from '../vastleggingen/inhoudcontext.js';

type Ontvangen = NonNullable<TerugkoppelingState['ontvangen']>;
type Vastlegging = NeemTerugkoppelingOver['vastleggingen'][number];

/** Id of the takeover of a report after its review. */
export function beoordeeld(terugkoppelingId: string): string {
  return deelId(terugkoppelingId, 'overname/beoordeeld');
}

/** Decides what a reviewed report adds to its meeting. */
export class Beoordeling {
  constructor(
    private readonly aggregaten: Aggregaten,
    private readonly lader: InhoudcontextLader,
    private readonly kluis: Documentkluis,
    private readonly extractor: Extractor = REGELEXTRACTOR,
  ) {}

  /** What the rules about content look at, for all of `inhouden`. */
  async context({ ontvangen }: TerugkoppelingState, inhouden: readonly Inhoud[]): Promise<Inhoudcontext> {
    const vergadering = ontvangen && (await this.aggregaten.laad(vergaderingDecider, 'Vergadering', ontvangen.vergaderingId));
    return this.contextVan(inhouden, vergadering?.state ?? vergaderingDecider.initialState);
  }

  /** The items that were accepted, with the claims on the besluiten they revoke. */
  async overname(terugkoppelingId: string, ontvangen: Ontvangen, { voorstellen }: TerugkoppelingState): Promise<readonly Stap[] | Geweigerd> {
    const { vergaderingId } = ontvangen;
    const { state, ...plaats } = await this.aggregaten.laad(vergaderingDecider, 'Vergadering', vergaderingId);
    const vastleggingen = [...voorstellen].filter(([, { stand }]) => stand !== 'verworpen').map(([vastleggingId, { inhoud }]): Vastlegging => ({
      // What the reviewer added was read by nobody but the reviewer.
      vastleggingId, inhoud: inhoud.herkomst.wijze === 'handmatig' ? inhoud : { ...inhoud, herkomst: { ...inhoud.herkomst, wijze: 'beoordeeld' } },
    }));
    const verwachtingen = await this.verwachtingen(terugkoppelingId, ontvangen, vastleggingen, state);
    if ('geweigerd' in verwachtingen) return verwachtingen;
    const events = vergaderingDecider.decide({
      type: 'NeemTerugkoppelingOver',
      ...await this.contextVan(vastleggingen.map(({ inhoud }) => inhoud), state),
      vergaderingId,
      overnameId: beoordeeld(terugkoppelingId),
      terugkoppelingId,
      agendapunten: [],
      vastleggingen,
      verwachtingen,
    }, state);
    if (isGeweigerd(events)) return events;
    const claims: Stap[] = [];
    for (const { vastleggingId, inhoud } of vastleggingen) {
      const eigen = await this.lader.claims(vastleggingId, inhoud, null);
      if ('geweigerd' in eigen) return eigen;
      claims.push(...eigen);
    }
    return [...claims, { plaats, bijConflict: 'weiger', events }];
  }

  private async contextVan(inhouden: readonly Inhoud[], vergadering: VergaderingState): Promise<Inhoudcontext> {
    const alle = await Promise.all(inhouden.map((inhoud) => this.lader.context(inhoud, vergadering)));
    return {
      vandaag: this.lader.vandaag(),
      overlegSinds: alle[0]?.overlegSinds ?? null,
      relatiedoelen: new Map(alle.flatMap(({ relatiedoelen }) => [...relatiedoelen])),
    };
  }

  /**
   * What the report announces for other bodies is read from it again: by the extractor that made the proposals, and
   * held against the document as it was then, or not at all.
   */
  private async verwachtingen(
    terugkoppelingId: string, { documentId, weergaveId, extractor }: Ontvangen, vastleggingen: readonly Vastlegging[], { gepland }: VergaderingState,
  ): Promise<NeemTerugkoppelingOver['verwachtingen'] | Geweigerd> {
    const regels = await this.kluis.regelsVan(documentId, weergaveId);
    if (!regels || !gepland || extractor.naam !== this.extractor.naam || extractor.versie !== this.extractor.versie) return [];
    const extractie = await herlees(this.extractor, regels, gepland.datum);
    if ('geweigerd' in extractie) return extractie;
    if (controleerExtractie(regels, extractie).length > 0) return [];
    const overgenomen = new Map(vastleggingen.map(({ vastleggingId, inhoud }) => [vastleggingId, inhoud]));
    return extractie.voorstellen.flatMap((voorstel, index) => {
      const vastleggingId = itemId(terugkoppelingId, index);
      const dossierId = overgenomen.get(vastleggingId)?.dossiers[0];
      return dossierId === undefined ? [] : verwachtingenVan(voorstel, gepland.overlegId, dossierId, vastleggingId);
    });
  }
}

async function herlees(extractor: Extractor, regels: readonly string[], datum: string): Promise<Extractie | Geweigerd> {
  try {
    return await extractor.lees(regels, { datum });
  } catch (error) {
    if (!(error instanceof ExtractieAfgebroken)) throw error;
    return geweigerd('aankondigingen-niet-gelezen', 'Wat dit verslag voor andere overleggen aankondigt, kon nu niet worden herkend: dat vroeg te veel tijd of geheugen. Er is niets overgenomen; probeer het later opnieuw.');
  }
}
