import { userInfo } from 'node:os';
import { identiteitVan, rolVan, type Identiteit, type MensRol } from '@besluitregister/access';
import { gebruikerDecider, idUitHmac, isGeweigerd, type Actor } from '@besluitregister/domain';
import type { KeyStore } from '@besluitregister/key-store';
import type { Aanmelding, Aggregaten, Planner, PlanUitvoerder, Schrijfklok, Verzoek } from '@besluitregister/registration';

/** Who acts, as the register knows them: by a pseudonym. On the command line that is the account of the operating system. */
export class Gebruikers {
  constructor(
    private readonly aggregaten: Aggregaten,
    private readonly planner: Planner,
    private readonly uitvoerder: PlanUitvoerder,
    private readonly keys: KeyStore,
    private readonly klok: Schrijfklok,
    private readonly nieuwId: () => string,
  ) {}

  /** Whoever sends a request, for the write side over HTTP. */
  readonly aanmelding: Aanmelding = {
    actor: (verzoek: Verzoek) => this.actorVan(identiteitVan(verzoek), rolVan(verzoek)),
  };

  /** The actor of a command on the command line. */
  actor(rol: MensRol = 'secretaris'): Promise<Actor> {
    const naam = userInfo().username;
    return this.actorVan({ sleutel: `lokaal/${naam}`, naam, methode: 'lokaal', organisatie: null }, rol);
  }

  /** The id under which the register knows a person. */
  pseudoniem(sleutel: string): string {
    return idUitHmac(this.keys.hmac('gebruiker', sleutel));
  }

  /** Somebody as the actor of a command, in the role that allows it; recorded as a user at the first one. */
  async actorVan({ sleutel, naam, methode, organisatie }: Omit<Identiteit, 'rollen'>, rol: MensRol): Promise<Actor> {
    const hmac = this.keys.hmac('gebruiker', sleutel);
    const gebruikerId = idUitHmac(hmac);
    const actor: Actor = { id: gebruikerId, role: rol, organisation: organisatie, method: methode };
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
