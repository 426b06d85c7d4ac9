import { wisdoelId, wisverzoekDecider, type Geweigerd, type Reden, type VraagWissing, type Wisdoel, type WisverzoekCommand } from '@besluitregister/domain';
import { idUitOpdracht } from '../opdracht/opdracht.js';
import type { Aanvraag, Verwerker } from '../opdracht/verwerker.js';
import type { Uitgevoerd } from '../plan/plan-uitvoerder.js';
import type { Wisomvang } from '../wissing/wisomvang.js';

/** Legal grounds for erasing; DESIGN §9 asks for the ground of every request. */
export const WISGRONDEN = ['avg-17-lid-1', 'avg-5-lid-1-c', 'avg-5-lid-1-e', 'rechterlijk-bevel', 'andere-wet'] as const;
export type Wisgrond = (typeof WISGRONDEN)[number];

/** Requests for erasure: asked by one person, decided by another. The wisser carries out what was approved. */
export class WisverzoekenService {
  constructor(private readonly verwerker: Verwerker, private readonly omvang: Wisomvang) {}

  /** The fields of something that still have text; undefined when it is not there. */
  async velden(doel: Wisdoel): Promise<readonly string[] | undefined> {
    return (await this.omvang.aanwezig([doel])).get(wisdoelId(doel));
  }

  vraag(aanvraag: Aanvraag, doelen: readonly Wisdoel[], grond: Wisgrond, reden: Reden): Promise<Uitgevoerd | Geweigerd> {
    const wisverzoekId = idUitOpdracht(aanvraag, 'wisverzoek');
    return this.#voerUit(aanvraag, wisverzoekId, async (): Promise<VraagWissing> => ({
      type: 'VraagWissing', wisverzoekId, doelen: [...doelen], grond, gevraagdDoor: aanvraag.actor.id, reden, aanwezig: await this.omvang.aanwezig(doelen),
    }));
  }

  keurGoed(aanvraag: Aanvraag, wisverzoekId: string): Promise<Uitgevoerd | Geweigerd> {
    return this.#voerUit(aanvraag, wisverzoekId, () => Promise.resolve({ type: 'KeurWissingGoed', wisverzoekId, goedgekeurdDoor: aanvraag.actor.id }));
  }

  wijsAf(aanvraag: Aanvraag, wisverzoekId: string, reden: Reden): Promise<Uitgevoerd | Geweigerd> {
    return this.#voerUit(aanvraag, wisverzoekId, () => Promise.resolve({ type: 'WijsWissingAf', wisverzoekId, afgewezenDoor: aanvraag.actor.id, reden }));
  }

  #voerUit(aanvraag: Aanvraag, wisverzoekId: string, maak: () => Promise<WisverzoekCommand>): Promise<Uitgevoerd | Geweigerd> {
    return this.verwerker.verwerkMet(aanvraag, wisverzoekDecider, 'Wisverzoek', wisverzoekId, maak, {
      location: `/v1/wisverzoeken/${wisverzoekId}`, inhoud: { wisverzoekId },
    });
  }
}
