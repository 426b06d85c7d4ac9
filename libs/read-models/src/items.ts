import type { Inhoud, JsonObject } from '@besluitregister/domain';
import type { Tx } from '@besluitregister/projections';
import { isVastgelegd, VASTGELEGD_TYPES } from './batch.js';
import { PLAATS_TYPES, type Plaatsen } from './plaats.js';
import type { Versies } from './versies.js';
import type { Geldend } from './wachtkamer.js';

/** What every row about one recorded item holds. */
export type Itemrij = JsonObject & {
  readonly vastlegging_id: string;
  readonly vergadering_id: string;
  readonly overleg_id: string;
  /** The day of the meeting, as it is now on record. */
  readonly datum: string;
  readonly dossiers: readonly string[];
  readonly doorgehaald: boolean;
};

/** What the events of an item say beside its content. */
export interface Itemversie {
  /** 1 for the content as first recorded, one more for each rectificatie or redaction. */
  readonly versie: number;
  readonly geldend: Geldend;
}

/** The events that bring an item's row forward. */
export const ITEM_TYPES = [
  ...PLAATS_TYPES, ...VASTGELEGD_TYPES, 'OvernameVoltooid', 'VastleggingGerectificeerd', 'VastleggingGelakt', 'VastleggingDoorgehaald',
  'VastleggingGekoppeld', 'VastleggingOntkoppeld',
] as const;

/** Follows the rows of one table that has a row for each item, or for each item of some kinds. The table's group is `vergadering_id`. */
export class Items<R extends Itemrij> {
  constructor(
    private readonly versies: Versies<R>,
    private readonly plaatsen: Plaatsen,
    /** The row for this content; null when the table does not keep items of its kind. */
    private readonly rijVan: (basis: Itemrij, inhoud: Inhoud, versie: Itemversie, vorige: R | null) => R | null,
    /** What each new version of a row carries of the event it comes from. */
    private readonly stempel: (rij: R, geldend: Geldend) => R = (rij) => rij,
  ) {}

  /** Loads the current rows of every meeting whose items are touched. */
  async laad(tx: Tx, stroom: readonly Geldend[]): Promise<void> {
    await this.versies.laad(tx, stroom.flatMap(({ gebeurd: { event } }) =>
      ('vergaderingId' in event.data && event.type !== 'VergaderingGepland' ? event.data.vergaderingId : [])));
  }

  huidig(vergaderingId: string, vastleggingId: string): R | null {
    return this.versies.rij(vergaderingId, vastleggingId);
  }

  /** Takes in one event. Meetings must have been taken in by the {@link Plaatsen} before. */
  verwerk(geldend: Geldend): void {
    const { event } = geldend.gebeurd;
    if (isVastgelegd(event)) {
      this.zetInhoud(geldend, event.data, event.data.inhoud, 1, null);
      return;
    }
    switch (event.type) {
      case 'VergaderingVerplaatst':
      case 'VergaderingGegevensGerectificeerd':
        for (const rij of this.versies.groep(event.data.vergaderingId)) this.zet(geldend, { ...rij, datum: event.data.geldigOp });
        break;
      case 'VastleggingGerectificeerd':
      case 'VastleggingGelakt': {
        const { vergaderingId, vastleggingId, inhoud, versie } = event.data;
        this.zetInhoud(geldend, event.data, inhoud, versie, this.huidig(vergaderingId, vastleggingId));
        break;
      }
      case 'VastleggingDoorgehaald':
        this.pas(geldend, event.data, (rij) => ({ ...rij, doorgehaald: true }));
        break;
      case 'VastleggingGekoppeld':
      case 'VastleggingOntkoppeld': {
        const { type, data } = event;
        this.pas(geldend, data, (rij) => ({ ...rij, dossiers: metDossier(rij.dossiers, data.dossierId, type === 'VastleggingGekoppeld') }));
        break;
      }
      default:
    }
  }

  /** Gives an item's row a new version; nothing when the table has none of it. */
  pas(geldend: Geldend, { vergaderingId, vastleggingId }: { readonly vergaderingId: string; readonly vastleggingId: string }, anders: (rij: R) => R): void {
    const huidig = this.huidig(vergaderingId, vastleggingId);
    if (huidig) this.zet(geldend, anders(huidig));
  }

  private zetInhoud(
    geldend: Geldend, over: { readonly vergaderingId: string; readonly vastleggingId: string }, inhoud: Inhoud, versie: number, vorige: R | null,
  ): void {
    const { overlegId, datum } = this.plaatsen.van(over.vergaderingId);
    const basis: Itemrij = {
      vastlegging_id: over.vastleggingId, vergadering_id: over.vergaderingId, overleg_id: overlegId, datum,
      dossiers: [...new Set(inhoud.dossiers)], doorgehaald: vorige?.doorgehaald ?? false,
    };
    const rij = this.rijVan(basis, inhoud, { versie, geldend }, vorige);
    if (rij) this.zet(geldend, rij);
    else if (vorige) this.versies.eindig(geldend, vorige);
  }

  private zet(geldend: Geldend, rij: R): void {
    this.versies.zet(geldend, this.stempel(rij, geldend));
  }
}

function metDossier(dossiers: readonly string[], dossierId: string, erbij: boolean): readonly string[] {
  const zonder = dossiers.filter((id) => id !== dossierId);
  return erbij ? [...zonder, dossierId] : zonder;
}
