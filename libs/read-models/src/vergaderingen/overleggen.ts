import { vouw, type JsonObject, type Lid, type Lidmaatschap } from '@besluitregister/domain';
import type { Tx } from '@besluitregister/projections';
import { Versies, type Versietabel } from '../versies.js';
import type { Geldend } from '../wachtkamer.js';

const OVERLEGGEN: Versietabel = {
  name: 'overleggen',
  sleutel: ['overleg_id'],
  groep: 'overleg_id',
  columns: { overleg_id: 'uuid', naam: 'text', sorteersleutel: 'text', soort: 'text', district: 'text', geldig_op: 'date', opgeheven_op: 'date' },
};
const LEDEN: Versietabel = {
  name: 'leden',
  sleutel: ['overleg_id', 'plek'],
  groep: 'overleg_id',
  columns: { overleg_id: 'uuid', plek: 'integer', soort: 'text', naam: 'text', sorteersleutel: 'text', tooi: 'text', van: 'date', tot: 'date' },
};

type Overlegrij = JsonObject & { readonly opgeheven_op: string | null };
type Lidrij = JsonObject & { readonly plek: number; readonly tot: string | null };

export const OVERLEG_TYPES = [
  'OverlegIngesteld', 'LidmaatschapBegonnen', 'LidmaatschapBeeindigd', 'OverlegOpgeheven', 'OverlegGegevensGerectificeerd',
] as const;

/** Bodies and who belongs to them. */
export class Overleggen {
  private readonly overleggen = new Versies<Overlegrij>(OVERLEGGEN);
  private readonly leden = new Versies<Lidrij>(LEDEN);

  async laad(tx: Tx, stroom: readonly Geldend[]): Promise<void> {
    const ids = stroom.flatMap(({ gebeurd: { event } }) => (OVERLEG_TYPES.some((type) => type === event.type) && 'overlegId' in event.data ? event.data.overlegId : []));
    await this.overleggen.laad(tx, ids);
    await this.leden.laad(tx, ids);
  }

  verwerk(geldend: Geldend): void {
    const { event } = geldend.gebeurd;
    switch (event.type) {
      case 'OverlegIngesteld':
        this.overleggen.zet(geldend, { ...overlegrij(event.data), opgeheven_op: null });
        break;
      case 'OverlegOpgeheven':
        for (const rij of this.overleggen.groep(event.data.overlegId)) this.overleggen.zet(geldend, { ...rij, opgeheven_op: event.data.geldigOp });
        break;
      case 'LidmaatschapBegonnen': {
        const { overlegId, lid, geldigOp } = event.data;
        this.leden.zet(geldend, lidrij(overlegId, this.leden.groep(overlegId).length, { lid, van: geldigOp, tot: null }));
        break;
      }
      case 'LidmaatschapBeeindigd': {
        const { overlegId, lid, geldigOp } = event.data;
        const laatste = this.leden.groep(overlegId).filter((rij) => isVan(rij, lid)).toSorted((a, b) => a.plek - b.plek).at(-1);
        if (laatste) this.leden.zet(geldend, { ...laatste, tot: geldigOp });
        break;
      }
      case 'OverlegGegevensGerectificeerd': {
        const { overlegId, opgehevenOp, lidmaatschappen } = event.data;
        this.overleggen.zet(geldend, { ...overlegrij(event.data), opgeheven_op: opgehevenOp });
        this.leden.vervangGroep(geldend, overlegId, lidmaatschappen.map((lidmaatschap, plek) => lidrij(overlegId, plek, lidmaatschap)));
        break;
      }
      default:
    }
  }

  async schrijf(tx: Tx): Promise<void> {
    await this.overleggen.schrijf(tx);
    await this.leden.schrijf(tx);
  }
}

function overlegrij(data: {
  readonly overlegId: string; readonly naam: string; readonly soort: string; readonly district: string | null; readonly geldigOp: string | null;
}): JsonObject {
  const { overlegId, naam, soort, district, geldigOp } = data;
  return { overleg_id: overlegId, naam, sorteersleutel: vouw(naam), soort, district, geldig_op: geldigOp };
}

function lidrij(overlegId: string, plek: number, { lid, van, tot }: Lidmaatschap): Lidrij {
  return { overleg_id: overlegId, plek, soort: lid.soort, naam: lid.naam, sorteersleutel: vouw(lid.naam), tooi: lid.tooi, van, tot };
}

/** The same organisation: by its identifier when it has one, by kind and name when it has none. */
function isVan(rij: Lidrij, lid: Lid): boolean {
  return lid.tooi === null ? rij['tooi'] === null && rij['soort'] === lid.soort && rij['naam'] === lid.naam : rij['tooi'] === lid.tooi;
}
