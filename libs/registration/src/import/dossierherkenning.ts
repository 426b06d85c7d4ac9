import { dossierDecider, idUitHmac, isGeweigerd, vouwDicht } from '@besluitregister/domain';
import type { DossierCommand } from '@besluitregister/domain';
import type { Agendapunt, Extractie } from '@besluitregister/extraction';
import type { KeyStore } from '@besluitregister/key-store';
import type { Aggregaten } from '../opdracht/aggregaten.js';
import { opgegaanIn } from '../opdracht/opgegaan-in.js';
import type { Stap } from '../plan/planner.js';
import { delenVan, kernVan, zonderHoofdletters } from './kopdelen.js';
import { claim, type Claim } from './reserveren.js';

/** A dossier as the report names it. */
interface Genoemd {
  readonly naam: string;
  /** The other names the report gives, by folded name. */
  readonly aliassen: Map<string, string>;
}

/** To what a heading leads: one dossier, or all those it names when it names more than one that is known. */
interface Gevonden {
  readonly dossiers: readonly string[];
  /** Under which the dossier would be opened. */
  readonly naam: string;
  /** Claims the name, when the dossier is new. */
  readonly claim: Stap | null;
  /** A known dossier that a new one shares a part of its name with. */
  readonly verwant: string | null;
}

/** The dossiers of a report. */
export interface Herkend {
  /** By folded name as the report words it. More than one: the heading names them all, and a person has to say which it is. */
  readonly ids: ReadonlyMap<string, readonly string[]>;
  /** What opens and names them. */
  readonly stappen: readonly Stap[];
  /** What the reader should know, in Dutch sentences. */
  readonly waarschuwingen: readonly string[];
}

/**
 * Finds the dossiers of a report: a name or alias that is known leads to its dossier; an unknown one opens a
 * dossier and claims its name. Aliases the report itself gives are added when no other dossier has them.
 */
export class Dossierherkenning {
  constructor(private readonly aggregaten: Aggregaten, private readonly keys: KeyStore) {}

  async herken({ agendapunten }: Extractie): Promise<Herkend> {
    const ids = new Map<string, readonly string[]>();
    const genoemd = new Map<string, Genoemd>();
    const stappen: Stap[] = [];
    const waarschuwingen: string[] = [];
    for (const { dossierNaam, aliassen, titel } of agendapunten) {
      if (dossierNaam === null) continue;
      const gevonden = await this.vindOfOpen(dossierNaam, aliassen, ids);
      const [dossierId, ...meer] = gevonden.dossiers;
      ids.set(vouwDicht(dossierNaam), gevonden.dossiers);
      if (gevonden.claim) stappen.push(gevonden.claim);
      waarschuwingen.push(...await this.waarschuw(titel, gevonden, genoemd));
      if (dossierId === undefined || meer.length > 0) continue;
      const dossier = genoemd.get(dossierId) ?? { naam: gevonden.naam, aliassen: new Map<string, string>() };
      genoemd.set(dossierId, dossier);
      for (const naam of [gevonden.naam, ...aliassen]) if (!ids.has(vouwDicht(naam))) ids.set(vouwDicht(naam), [dossierId]);
      for (const alias of aliassen) dossier.aliassen.set(vouwDicht(alias), alias);
    }
    for (const [dossierId, dossier] of genoemd) stappen.push(...(await this.noem(dossierId, dossier, ids)));
    return { ids, stappen, waarschuwingen };
  }

  /** The dossier with this name, else what its parts lead to, else a new one. */
  private async vindOfOpen(heel: string, aliassen: Agendapunt['aliassen'], ids: Herkend['ids']): Promise<Gevonden> {
    const naam = zonderHoofdletters(kernVan(heel));
    for (const kandidaat of new Set([heel, naam])) {
      const dossierId = await this.bekend(kandidaat, ids);
      if (dossierId !== undefined) return { dossiers: [dossierId], naam, claim: null, verwant: null };
    }
    const bekend = new Set<string>();
    let onderAlias: string | undefined;
    for (const deel of new Set([...aliassen, ...delenVan(naam)])) {
      const dossierId = await this.bekend(deel, ids);
      if (dossierId === undefined) continue;
      bekend.add(dossierId);
      if (aliassen.includes(deel)) onderAlias = dossierId;
    }
    if (bekend.size > 1) return { dossiers: [...bekend], naam, claim: null, verwant: null };
    if (onderAlias !== undefined) return { dossiers: [onderAlias], naam, claim: null, verwant: null };
    const nieuw = idUitHmac(this.keys.hmac('dossier', vouwDicht(naam)));
    const { stap } = await this.claim(vouwDicht(naam), nieuw);
    return { dossiers: [nieuw], naam, claim: stap, verwant: [...bekend][0] ?? null };
  }

  /** The dossier that has this name or alias, in this report or on record; what was merged is what it was merged into. */
  private async bekend(naam: string, ids: Herkend['ids']): Promise<string | undefined> {
    const gevouwen = vouwDicht(naam);
    const hier = ids.get(gevouwen);
    if (hier !== undefined) return hier.length === 1 ? hier[0] : undefined;
    const { bestond, houder } = await this.claim(gevouwen, idUitHmac(this.keys.hmac('dossier', gevouwen)));
    if (!bestond) return undefined;
    const { state } = await this.aggregaten.laad(dossierDecider, 'Dossier', houder);
    return (await opgegaanIn(this.aggregaten, dossierDecider, 'Dossier', state)).at(-1) ?? houder;
  }

  /** What a heading leaves to a person. */
  private async waarschuw(titel: string, { dossiers, naam, verwant }: Gevonden, genoemd: ReadonlyMap<string, Genoemd>): Promise<string[]> {
    const noem = async (id: string): Promise<string> => `“${genoemd.get(id)?.naam ?? (await this.aggregaten.laad(dossierDecider, 'Dossier', id)).state.naam ?? id}”`;
    if (dossiers.length > 1) {
      const namen = await Promise.all(dossiers.map(noem));
      return [`De kop “${titel}” noemt meer dan één dossier: ${namen.join(' en ')}. Wat eronder staat is bij alle gezet; kies bij elk voorstel waar het hoort.`];
    }
    return verwant === null ? [] : [`De kop “${titel}” noemt ook het dossier ${await noem(verwant)}; er is een nieuw dossier “${naam}” voor geopend. Is het hetzelfde onderwerp, voeg ze dan samen.`];
  }

  /** Opens the dossier when it is new and adds the names it does not have; a name the register refuses is left out. */
  private async noem(dossierId: string, { naam, aliassen }: Genoemd, ids: Herkend['ids']): Promise<Stap[]> {
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
      if (houder !== dossierId || ids.get(gevouwen)?.[0] !== dossierId) continue;
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
