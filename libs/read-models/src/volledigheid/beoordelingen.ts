import type { Inhoud, JsonObject } from '@besluitregister/domain';
import type { Tx } from '@besluitregister/projections';
import { Versies, type Versietabel } from '../versies.js';
import type { Geldend } from '../wachtkamer.js';
import { stukkenVan } from './stukken.js';

const OVERGESLAGEN: Versietabel = {
  name: 'overgeslagen',
  sleutel: ['terugkoppeling_id', 'event_id'],
  groep: 'terugkoppeling_id',
  columns: { terugkoppeling_id: 'uuid', event_id: 'uuid', reden: 'text', stukken: 'jsonb', actor_id: 'uuid' },
};
const VOORSTELLEN: Versietabel = {
  name: 'voorstellen',
  sleutel: ['terugkoppeling_id', 'vastlegging_id'],
  groep: 'terugkoppeling_id',
  columns: {
    terugkoppeling_id: 'uuid', vastlegging_id: 'uuid', volgorde: 'integer', soort: 'text', stand: 'text', verworpen_om: 'text', stukken: 'jsonb',
    actor_id: 'uuid',
  },
};

type Voorstelrij = JsonObject & { readonly vastlegging_id: string };

export const BEOORDELING_TYPES = [
  'TerugkoppelingOntvangen', 'VastleggingVoorgesteld', 'VoorstelAanvaard', 'VoorstelGewijzigd', 'VoorstelVerworpen', 'VoorstelHeropend',
  'PassageOvergeslagen',
] as const;

/** The review of reports: what was passed over, and what became of each proposal. */
export class Beoordelingen {
  private readonly overgeslagen = new Versies(OVERGESLAGEN);
  private readonly voorstellen = new Versies<Voorstelrij>(VOORSTELLEN);

  async laad(tx: Tx, stroom: readonly Geldend[]): Promise<void> {
    const ids = stroom.flatMap(({ gebeurd: { event } }) =>
      (BEOORDELING_TYPES.some((type) => type === event.type) && 'terugkoppelingId' in event.data ? event.data.terugkoppelingId : []));
    await this.overgeslagen.laad(tx, ids);
    await this.voorstellen.laad(tx, ids);
  }

  verwerk(geldend: Geldend): void {
    const { id, event, metadata: { actor } } = geldend.gebeurd;
    switch (event.type) {
      case 'TerugkoppelingOntvangen':
        // A report that was withdrawn and is received again starts from nothing.
        this.overgeslagen.vervangGroep(geldend, event.data.terugkoppelingId, []);
        this.voorstellen.vervangGroep(geldend, event.data.terugkoppelingId, []);
        break;
      case 'PassageOvergeslagen': {
        const { terugkoppelingId, reden, stukken } = event.data;
        this.overgeslagen.zet(geldend, { terugkoppeling_id: terugkoppelingId, event_id: id, reden, stukken, actor_id: actor.id });
        break;
      }
      case 'VastleggingVoorgesteld': {
        const { terugkoppelingId, vastleggingId, volgorde, inhoud } = event.data;
        this.voorstellen.zet(geldend, {
          terugkoppeling_id: terugkoppelingId, vastlegging_id: vastleggingId, volgorde, stand: 'open', verworpen_om: null, actor_id: actor.id,
          ...inhoudKolommen(inhoud),
        });
        break;
      }
      case 'VoorstelAanvaard': this.pas(geldend, event.data, { stand: 'aanvaard', verworpen_om: null }); break;
      case 'VoorstelGewijzigd': this.pas(geldend, event.data, { stand: 'gewijzigd', verworpen_om: null, ...inhoudKolommen(event.data.inhoud) }); break;
      case 'VoorstelHeropend': this.pas(geldend, event.data, { stand: 'open', verworpen_om: null, ...inhoudKolommen(event.data.inhoud) }); break;
      case 'VoorstelVerworpen': this.pas(geldend, event.data, { stand: 'verworpen', verworpen_om: event.data.reden }); break;
      default:
    }
  }

  async schrijf(tx: Tx): Promise<void> {
    await this.overgeslagen.schrijf(tx);
    await this.voorstellen.schrijf(tx);
  }

  private pas(geldend: Geldend, { terugkoppelingId, vastleggingId }: { readonly terugkoppelingId: string; readonly vastleggingId: string }, anders: JsonObject): void {
    const huidig = this.voorstellen.groep(terugkoppelingId).find(({ vastlegging_id }) => vastlegging_id === vastleggingId);
    if (huidig) this.voorstellen.zet(geldend, { ...huidig, ...anders, actor_id: geldend.gebeurd.metadata.actor.id });
  }
}

function inhoudKolommen(inhoud: Inhoud): JsonObject {
  return { soort: inhoud.soort, stukken: stukkenVan(inhoud) };
}
