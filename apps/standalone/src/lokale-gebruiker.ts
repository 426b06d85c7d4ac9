import { userInfo } from 'node:os';
import { gebruikerDecider, idUitHmac, isGeweigerd, type Actor } from '@besluitregister/domain';
import type { KeyStore } from '@besluitregister/key-store';
import type { Aggregaten, Planner, PlanUitvoerder, Schrijfklok } from '@besluitregister/registration';

/** Whoever runs the embedded register: the account of the operating system, known to the register by a pseudonym. */
export class LokaleGebruiker {
  constructor(
    private readonly aggregaten: Aggregaten,
    private readonly planner: Planner,
    private readonly uitvoerder: PlanUitvoerder,
    private readonly keys: KeyStore,
    private readonly klok: Schrijfklok,
    private readonly nieuwId: () => string,
  ) {}

  /** The actor of a command; recorded as a user at the first one. */
  async actor(): Promise<Actor> {
    const naam = userInfo().username;
    const hmac = this.keys.hmac('gebruiker', `lokaal/${naam}`);
    const gebruikerId = idUitHmac(hmac);
    const actor: Actor = { id: gebruikerId, role: 'secretaris', organisation: null, method: 'lokaal' };
    const { state, ...plaats } = await this.aggregaten.laad(gebruikerDecider, 'Gebruiker', gebruikerId);
    const command = { type: 'MeldGebruikerAan', gebruikerId, naam, subjectHmac: Buffer.from(hmac).toString('hex') } as const;
    const events = gebruikerDecider.decide(command, state);
    if (isGeweigerd(events) || events.length === 0) return actor;
    const commandId = this.nieuwId();
    const plan = await this.planner.plan(
      { commandId, actor, correlationId: null },
      [{ plaats, bijConflict: 'sla-over', events }],
      { status: 201, location: null, stream: plaats.stream, inhoud: {} },
    );
    await this.uitvoerder.voerUit(commandId, '', this.klok.nu(), plan);
    return actor;
  }
}
