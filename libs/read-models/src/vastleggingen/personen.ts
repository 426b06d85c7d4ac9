import { vouw, type Functie } from '@besluitregister/domain';
import type { Tx } from '@besluitregister/projections';
import { herleidWortels, SAMENGEVOEGD, type Samenvoegbaar } from '../samenvoeging.js';
import { Versies, type Versietabel } from '../versies.js';
import type { Geldend } from '../wachtkamer.js';

const PERSONEN: Versietabel = {
  name: 'personen',
  sleutel: ['persoon_id'],
  groep: 'persoon_id',
  columns: { persoon_id: 'uuid', naam: 'text', sorteersleutel: 'text', functies: 'jsonb', opgegaan_in: 'uuid', opgegaan_nummer: 'bigint', wortel_id: 'uuid' },
};

type Persoonrij = Samenvoegbaar & { readonly persoon_id: string; readonly naam: string; readonly sorteersleutel: string; readonly functies: readonly Functie[] };

export const PERSOON_TYPES = [
  'PersoonGeregistreerd', 'FunctieAanvaard', 'FunctieNeergelegd', 'PersoonSamengevoegd', 'PersoonGegevensGerectificeerd',
] as const;

/** People by name, the functions they hold and whom they were merged into. */
export class Personen {
  private readonly versies = new Versies<Persoonrij>(PERSONEN);

  async laad(tx: Tx, stroom: readonly Geldend[]): Promise<void> {
    const events = stroom.map(({ gebeurd: { event } }) => event);
    await this.versies.laad(tx, events.flatMap((event) => ('persoonId' in event.data ? event.data.persoonId : [])));
    if (events.some(({ type }) => type === 'PersoonSamengevoegd' || type === 'PersoonGegevensGerectificeerd')) {
      await this.versies.laadWaar(tx, SAMENGEVOEGD);
    }
  }

  verwerk(geldend: Geldend): void {
    const { event } = geldend.gebeurd;
    switch (event.type) {
      case 'PersoonGeregistreerd': {
        const { persoonId, naam } = event.data;
        const nieuw = { persoon_id: persoonId, functies: [], opgegaan_in: null, opgegaan_nummer: null, wortel_id: persoonId };
        this.versies.zet(geldend, { ...nieuw, ...this.huidig(persoonId), naam, sorteersleutel: vouw(naam) });
        break;
      }
      case 'FunctieAanvaard': {
        const { persoonId, functieId, rol, organisatie, geldigOp } = event.data;
        this.pas(geldend, persoonId, (rij) => ({ ...rij, functies: [...rij.functies, { functieId, rol, organisatie, van: geldigOp, tot: null }] }));
        break;
      }
      case 'FunctieNeergelegd': {
        const { persoonId, functieId, geldigOp } = event.data;
        this.pas(geldend, persoonId, (rij) => ({ ...rij, functies: rij.functies.map((f) => (f.functieId === functieId ? { ...f, tot: geldigOp } : f)) }));
        break;
      }
      case 'PersoonSamengevoegd':
        this.voegSamen(geldend, event.data.persoonId, event.data.inPersoonId, null);
        break;
      case 'PersoonGegevensGerectificeerd': {
        const { persoonId, naam, functies, opgegaanIn } = event.data;
        this.voegSamen(geldend, persoonId, opgegaanIn, { naam, sorteersleutel: vouw(naam), functies });
        break;
      }
      default:
    }
  }

  schrijf(tx: Tx): Promise<void> {
    return this.versies.schrijf(tx);
  }

  private huidig(persoonId: string): Persoonrij | undefined {
    return this.versies.groep(persoonId)[0];
  }

  private pas(geldend: Geldend, persoonId: string, anders: (rij: Persoonrij) => Persoonrij): void {
    const huidig = this.huidig(persoonId);
    if (huidig) this.versies.zet(geldend, anders(huidig));
  }

  private voegSamen(geldend: Geldend, persoonId: string, inPersoonId: string | null, anders: Pick<Persoonrij, 'naam' | 'sorteersleutel' | 'functies'> | null): void {
    this.pas(geldend, persoonId, (rij) => ({
      ...rij,
      ...anders,
      opgegaan_in: inPersoonId,
      opgegaan_nummer: inPersoonId === rij.opgegaan_in ? rij.opgegaan_nummer : inPersoonId === null ? null : Number(geldend.nummer),
    }));
    herleidWortels(this.versies, geldend, ({ persoon_id }) => persoon_id);
  }
}
