import { dossierDecider, idUitHmac, isGeweigerd, vouwDicht } from '@besluitregister/domain';
import type { DossierCommand } from '@besluitregister/domain';
import type { Extractie } from '@besluitregister/extraction';
import type { KeyStore } from '@besluitregister/key-store';
import type { Aggregaten } from '../opdracht/aggregaten.js';
import type { Stap } from '../plan/planner.js';
import { claim, type Claim } from './reserveren.js';

/** A dossier as the report names it. */
interface Genoemd {
  readonly naam: string;
  /** The other names the report gives, by folded name. */
  readonly aliassen: Map<string, string>;
}

/**
 * Finds the dossiers of a report: a name or alias that is known leads to its dossier; an unknown one opens a
 * dossier and claims its name. Aliases the report itself gives are added when no other dossier has them.
 */
export class Dossierherkenning {
  constructor(private readonly aggregaten: Aggregaten, private readonly keys: KeyStore) {}

  /** Dossier ids by folded name, and the steps that open and name them. */
  async herken({ agendapunten }: Extractie): Promise<{ readonly ids: ReadonlyMap<string, string>; readonly stappen: readonly Stap[] }> {
    const ids = new Map<string, string>();
    const genoemd = new Map<string, Genoemd>();
    const stappen: Stap[] = [];
    for (const { dossierNaam, aliassen } of agendapunten) {
      if (dossierNaam === null) continue;
      const gevouwen = vouwDicht(dossierNaam);
      const bekend = ids.get(gevouwen);
      const { dossierId, onderAlias } = bekend === undefined ? await this.vindOfOpen(gevouwen, aliassen, ids, stappen) : { dossierId: bekend, onderAlias: false };
      const dossier = genoemd.get(dossierId) ?? { naam: dossierNaam, aliassen: new Map<string, string>() };
      genoemd.set(dossierId, dossier);
      ids.set(gevouwen, dossierId);
      for (const alias of onderAlias ? [dossierNaam, ...aliassen] : aliassen) {
        dossier.aliassen.set(vouwDicht(alias), alias);
        if (!ids.has(vouwDicht(alias))) ids.set(vouwDicht(alias), dossierId);
      }
    }
    for (const [dossierId, dossier] of genoemd) stappen.push(...(await this.noem(dossierId, dossier, ids)));
    return { ids, stappen };
  }

  /** The dossier with this name, else the one that has an alias the heading gives, else a new one. */
  private async vindOfOpen(
    gevouwen: string, aliassen: readonly string[], ids: ReadonlyMap<string, string>, stappen: Stap[],
  ): Promise<{ dossierId: string; onderAlias: boolean }> {
    const nieuw = idUitHmac(this.keys.hmac('dossier', gevouwen));
    const eigen = await this.claim(gevouwen, nieuw);
    if (eigen.bestond) return { dossierId: eigen.houder, onderAlias: false };
    for (const alias of aliassen.map(vouwDicht)) {
      const { bestond, houder } = await this.claim(alias, nieuw);
      const bekend = ids.get(alias) ?? (bestond ? houder : undefined);
      if (bekend !== undefined) return { dossierId: bekend, onderAlias: true };
    }
    stappen.push(eigen.stap);
    return { dossierId: nieuw, onderAlias: false };
  }

  /** Opens the dossier when it is new and adds the names it does not have; a name the register refuses is left out. */
  private async noem(dossierId: string, { naam, aliassen }: Genoemd, ids: ReadonlyMap<string, string>): Promise<Stap[]> {
    const { state, ...plaats } = await this.aggregaten.laad(dossierDecider, 'Dossier', dossierId);
    const claims: Stap[] = [];
    let nu = state;
    const doe = (command: DossierCommand) => {
      const besloten = dossierDecider.decide(command, nu);
      const events = isGeweigerd(besloten) ? [] : besloten;
      nu = events.reduce(dossierDecider.evolve, nu);
      return events;
    };
    const events = [...doe({ type: 'OpenDossier', dossierId, naam, thema: null })];
    for (const [gevouwen, alias] of aliassen) {
      const { houder, stap } = await this.claim(gevouwen, dossierId);
      if (houder !== dossierId || ids.get(gevouwen) !== dossierId) continue;
      const aliasId = idUitHmac(this.keys.hmac('dossieralias', `${dossierId}/${gevouwen}`));
      const toegevoegd = doe({ type: 'VoegAliasToe', dossierId, aliasId, alias });
      if (toegevoegd.length > 0) claims.push(stap);
      events.push(...toegevoegd);
    }
    return [...claims, { plaats, bijConflict: 'sla-over', events }];
  }

  private claim(gevouwen: string, dossierId: string): Promise<Claim> {
    return claim({ aggregaten: this.aggregaten, keys: this.keys }, 'dossiernaam', gevouwen, dossierId, 'sla-over');
  }
}
