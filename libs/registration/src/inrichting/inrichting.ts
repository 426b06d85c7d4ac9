import { isGeweigerd, overlegDecider, registerDecider, STANDAARD_PREFIX } from '@besluitregister/domain';
import type { Actor, Gebeurtenis, OverlegCommand, OverlegState } from '@besluitregister/domain';
import type { Aggregaten } from '../opdracht/aggregaten.js';
import type { Schrijfklok } from '../opdracht/klok.js';
import type { Planner, Stap } from '../plan/planner.js';
import type { PlanUitvoerder } from '../plan/plan-uitvoerder.js';
import { overleggenOostNederland, type Referentieoverleg } from './overleggen-oost-nederland.js';

/** What makes this register this register: its id, the origin and the public key of its audit log. */
export interface Registeridentiteit {
  readonly registerId: string;
  readonly oorsprong: string;
  readonly publiekeSleutel: string;
}

/** The register was set up with another origin or key than the one it is opened with. */
export class AndereInrichting extends Error {
  readonly code = 'andere-inrichting';
}

/** The register itself as actor. */
export function systeemActor(registerId: string): Actor {
  return { id: registerId, role: 'systeem', organisation: null, method: 'systeem' };
}

/** Sets a register up: its identity as nummer 1, then the bodies of the reference data. */
export class Inrichting {
  constructor(
    private readonly aggregaten: Aggregaten,
    private readonly planner: Planner,
    private readonly uitvoerder: PlanUitvoerder,
    private readonly klok: Schrijfklok,
    private readonly nieuwId: () => string,
  ) {}

  /**
   * Does nothing when everything is there already.
   * @throws AndereInrichting
   */
  async richtIn(identiteit: Registeridentiteit): Promise<void> {
    const register = await this.aggregaten.laad(registerDecider, 'Register', identiteit.registerId);
    const besluit = registerDecider.decide({ type: 'RichtRegisterIn', ...identiteit, prefix: STANDAARD_PREFIX }, register.state);
    if (isGeweigerd(besluit)) throw new AndereInrichting(besluit.bericht);
    const overleggen = await Promise.all(overleggenOostNederland().map((overleg) => this.overleg(overleg)));
    const stappen: Stap[] = [{ plaats: register, bijConflict: 'sla-over', events: besluit }, ...overleggen];
    const nodig = stappen.filter(({ events }) => events.length > 0);
    if (nodig.length === 0) return;
    const opdracht = { commandId: this.nieuwId(), actor: systeemActor(identiteit.registerId), correlationId: null };
    const plan = await this.planner.plan(opdracht, nodig, { status: 201, location: null, stream: register.stream, inhoud: {} });
    await this.uitvoerder.voerUit(opdracht.commandId, '', this.klok.nu(), plan);
  }

  private async overleg({ overlegId, naam, district, leden }: Referentieoverleg): Promise<Stap> {
    const { state, ...plaats } = await this.aggregaten.laad(overlegDecider, 'Overleg', overlegId);
    // What an administrator changed later stands: only a body that is not there yet is set up.
    if (state.ingesteld) return { plaats, bijConflict: 'sla-over', events: [] };
    const commands: OverlegCommand[] = [
      { type: 'StelOverlegIn', overlegId, naam, soort: 'dvo', district, geldigOp: null },
      ...leden.map(({ lid, geldigOp }): OverlegCommand => ({ type: 'BeginLidmaatschap', overlegId, lid, geldigOp })),
    ];
    return { plaats, bijConflict: 'sla-over', events: besluitAchtereen(commands, state) };
  }
}

function besluitAchtereen(commands: readonly OverlegCommand[], begin: OverlegState): Gebeurtenis[] {
  let state = begin;
  return commands.flatMap((command) => {
    const besluit = overlegDecider.decide(command, state);
    if (isGeweigerd(besluit)) throw new Error(besluit.bericht);
    for (const event of besluit) state = overlegDecider.evolve(state, event);
    return besluit;
  });
}
