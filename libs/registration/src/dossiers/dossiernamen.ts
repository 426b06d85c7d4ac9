import {
  geweigerd, isGeweigerd, reserveringDecider, reserveringId, vouwDicht, type DossierState, type Geweigerd,
} from '@besluitregister/domain';
import type { KeyStore } from '@besluitregister/key-store';
import type { Aggregaten } from '../opdracht/aggregaten.js';
import type { Stap } from '../plan/planner.js';

/** Keeps the names and aliases of dossiers unique: each is claimed, folded, by the one dossier that has it. */
export class Dossiernamen {
  constructor(private readonly aggregaten: Aggregaten, private readonly keys: KeyStore) {}

  /** The claims and releases that take a dossier from one state to the next; a refusal when another has the name. */
  async stappen(
    dossierId: string, voor: DossierState, na: DossierState, veld: string,
  ): Promise<{ readonly claims: readonly Stap[]; readonly vrijgaven: readonly Stap[] } | Geweigerd> {
    const [eerst, nu] = [namenVan(voor), namenVan(na)];
    const claims: Stap[] = [];
    for (const naam of nu) {
      const claim = eerst.has(naam) ? null : await this.claim(naam, dossierId, veld);
      if (claim && 'geweigerd' in claim) return claim;
      if (claim) claims.push(claim);
    }
    const weg = [...eerst].filter((naam) => !nu.has(naam));
    return { claims, vrijgaven: await Promise.all(weg.map((naam) => this.vrijgave(naam, dossierId))) };
  }

  private async claim(gevouwen: string, dossierId: string, veld: string): Promise<Stap | Geweigerd> {
    const { id, sleutelHmac } = this.sleutel(gevouwen);
    const { state, ...plaats } = await this.aggregaten.laad(reserveringDecider, 'Reservering', id);
    const events = reserveringDecider.decide({ type: 'Reserveer', reserveringId: id, soort: 'dossiernaam', sleutelHmac, houderId: dossierId }, state);
    return isGeweigerd(events)
      ? geweigerd('dossiernaam-bezet', `Dossier ${String(state.houderId)} heet al zo, of heeft dit als alias; kies een andere naam of voeg de dossiers samen.`, veld)
      : { plaats, bijConflict: 'weiger', events, ongedaan: events.length > 0 ? [{ type: 'Vrijgegeven', data: { reserveringId: id, houderId: dossierId } }] : [] };
  }

  private async vrijgave(gevouwen: string, dossierId: string): Promise<Stap> {
    const { id } = this.sleutel(gevouwen);
    const { state, ...plaats } = await this.aggregaten.laad(reserveringDecider, 'Reservering', id);
    const events = reserveringDecider.decide({ type: 'GeefVrij', reserveringId: id, houderId: dossierId }, state);
    return { plaats, bijConflict: 'sla-over', events: isGeweigerd(events) ? [] : events };
  }

  private sleutel(gevouwen: string): { readonly id: string; readonly sleutelHmac: string } {
    const sleutelHmac = Buffer.from(this.keys.hmac('dossiernaam', gevouwen)).toString('hex');
    return { id: reserveringId('dossiernaam', sleutelHmac), sleutelHmac };
  }
}

function namenVan({ naam, aliassen }: DossierState): ReadonlySet<string> {
  return new Set([...(naam === null ? [] : [vouwDicht(naam)]), ...aliassen.keys()]);
}
