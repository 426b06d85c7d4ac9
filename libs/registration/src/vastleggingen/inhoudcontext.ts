import {
  alHerroepen, geweigerd, herroept, isGeweigerd, overlegDecider, reserveringDecider, reserveringId, teltMee, vergaderingDecider, type Geweigerd, type Inhoud,
  type Inhoudcontext, type Relatie, type Relatiedoel, type VergaderingState,
} from '@besluitregister/domain';
import type { KeyStore } from '@besluitregister/key-store';
import type { Documentkluis } from '../import/documentkluis.js';
import type { Aggregaten, Geladen } from '../opdracht/aggregaten.js';
import type { Schrijfklok } from '../opdracht/klok.js';
import { controleerVerwijzingen, type Verwijzing } from '../opdracht/verwijzingen.js';
import type { Stap } from '../plan/planner.js';

/** How far relations are followed when looking for a circle; a longer chain is refused as one. */
const VERSTE = 1_000;

/** Reads what a decision about content needs from other streams. */
export class InhoudcontextLader {
  constructor(
    private readonly aggregaten: Aggregaten,
    private readonly keys: KeyStore,
    private readonly kluis: Documentkluis,
    private readonly klok: Schrijfklok,
  ) {}

  vandaag(): string {
    return this.klok.vandaag();
  }

  /** A new key for the content of a vastlegging; gives the ids of the keys it had. */
  async vernieuwSleutel(vastleggingId: string): Promise<readonly string[]> {
    return this.keys.renew(`vastlegging/${vastleggingId}`);
  }

  async context(inhoud: Inhoud, vergadering: VergaderingState): Promise<Inhoudcontext> {
    const overleg = vergadering.gepland && (await this.aggregaten.laad(overlegDecider, 'Overleg', vergadering.gepland.overlegId));
    const relaties = inhoud.soort === 'besluit' ? inhoud.relaties : [];
    const doelen = new Map<string, Relatiedoel>();
    for (const relatie of relaties) {
      const doel = await this.doel(relatie);
      if (doel) doelen.set(relatie.besluitId, doel);
    }
    return { vandaag: this.vandaag(), overlegSinds: overleg?.state.ingesteld?.geldigOp ?? null, relatiedoelen: doelen };
  }

  /** A passage that is not in the document letter for letter; null when all are. */
  async controleerCitaten({ passages }: Inhoud): Promise<Geweigerd | null> {
    for (const [index, passage] of passages.entries()) {
      const regels = await this.kluis.regelsVan(passage.documentId, passage.weergaveId);
      const veld = `/inhoud/passages/${index}`;
      if (!regels) return geweigerd('weergave-onbekend', `Weergave ${passage.weergaveId} van document ${passage.documentId} is niet in het register.`, veld);
      if (knip(regels, passage) !== passage.citaat) {
        return geweigerd('citaat-wijkt-af', 'Het citaat staat niet letter voor letter op die plaats in het document; controleer regel en teken.', `${veld}/citaat`);
      }
    }
    return null;
  }

  /** A dossier or person the content names that does not exist; null when all do. */
  async controleerVerwijzingen(inhoud: Inhoud): Promise<Geweigerd | null> {
    const { dossiers, spreker } = inhoud;
    const betrokkenen = 'gevraagdAan' in inhoud ? inhoud.gevraagdAan : [];
    const houder = 'houder' in inhoud ? inhoud.houder : null;
    return controleerVerwijzingen(this.aggregaten, [
      ...dossiers.map((id, plaats): Verwijzing => ({ soort: 'Dossier', id, veld: `/inhoud/dossiers/${plaats}` })),
      { soort: 'Persoon', id: spreker?.persoonId ?? null, veld: '/inhoud/spreker/persoonId' },
      { soort: 'Persoon', id: houder?.persoonId ?? null, veld: '/inhoud/houder/persoonId' },
      ...betrokkenen.map(({ persoonId }, plaats): Verwijzing => ({ soort: 'Persoon', id: persoonId, veld: `/inhoud/gevraagdAan/${plaats}/persoonId` })),
    ]);
  }

  /** The claims on the besluiten that this content revokes and `vorige` did not; refused when somebody took one since the decision. */
  async claims(houderId: string, inhoud: Inhoud, vorige: Inhoud | null): Promise<readonly Stap[] | Geweigerd> {
    const stappen: Stap[] = [];
    for (const besluitId of nieuw(herroept(inhoud), herroept(vorige))) {
      const { id: reserveringId, sleutelHmac } = this.herroepingsleutel(besluitId);
      const { state, ...plaats } = await this.aggregaten.laad(reserveringDecider, 'Reservering', reserveringId);
      const events = reserveringDecider.decide({ type: 'Reserveer', reserveringId, soort: 'herroeping', sleutelHmac, houderId }, state);
      if (isGeweigerd(events)) return alHerroepen(besluitId, state.houderId ?? '', '/inhoud/relaties');
      stappen.push({ plaats, bijConflict: 'weiger', events, ongedaan: [{ type: 'Vrijgegeven', data: { reserveringId, houderId } }] });
    }
    return stappen;
  }

  /** What gives back the claims that `vorige` had and this content does not. */
  async vrijgaven(houderId: string, inhoud: Inhoud | null, vorige: Inhoud | null): Promise<readonly Stap[]> {
    const stappen: Stap[] = [];
    for (const besluitId of nieuw(herroept(vorige), herroept(inhoud))) {
      const { id: reserveringId } = this.herroepingsleutel(besluitId);
      const { state, ...plaats } = await this.aggregaten.laad(reserveringDecider, 'Reservering', reserveringId);
      const events = reserveringDecider.decide({ type: 'GeefVrij', reserveringId, houderId }, state);
      // Not its holder: there is nothing to give back.
      if (!isGeweigerd(events)) stappen.push({ plaats, bijConflict: 'sla-over', events });
    }
    return stappen;
  }

  private async doel(relatie: Relatie): Promise<Relatiedoel | null> {
    const vergaderingen = new Map<string, Geladen<VergaderingState>>();
    const laad = async (id: string): Promise<VergaderingState> => {
      const geladen = vergaderingen.get(id) ?? (await this.aggregaten.laad(vergaderingDecider, 'Vergadering', id));
      vergaderingen.set(id, geladen);
      return geladen.state;
    };
    const state = await laad(relatie.vergaderingId);
    const besluit = state.vastleggingen.get(relatie.besluitId);
    if (besluit?.inhoud.soort !== 'besluit' || !state.gepland || !teltMee(state, besluit)) return null;
    const reikt = new Set<string>();
    const todo = [...besluit.inhoud.relaties];
    for (let volgende = todo.pop(); volgende && reikt.size < VERSTE; volgende = todo.pop()) {
      if (reikt.has(volgende.besluitId)) continue;
      reikt.add(volgende.besluitId);
      const verder = (await laad(volgende.vergaderingId)).vastleggingen.get(volgende.besluitId)?.inhoud;
      if (verder?.soort === 'besluit') todo.push(...verder.relaties);
    }
    const { id } = this.herroepingsleutel(relatie.besluitId);
    const reservering = await this.aggregaten.laad(reserveringDecider, 'Reservering', id);
    return { overlegId: state.gepland.overlegId, doorgehaald: besluit.doorgehaald, reikt, herroepenDoor: reservering.state.houderId };
  }

  private herroepingsleutel(besluitId: string): { readonly id: string; readonly sleutelHmac: string } {
    const sleutelHmac = Buffer.from(this.keys.hmac('herroeping', besluitId)).toString('hex');
    return { id: reserveringId('herroeping', sleutelHmac), sleutelHmac };
  }
}

function nieuw(nu: readonly string[], eerst: readonly string[]): readonly string[] {
  return [...new Set(nu)].filter((id) => !eerst.includes(id));
}

function knip(regels: readonly string[], { vanRegel, vanTeken, totRegel, totTeken }: Inhoud['passages'][number]): string {
  const stuk = regels.slice(vanRegel - 1, totRegel);
  return stuk.map((regel, index) =>
    regel.slice(index === 0 ? vanTeken : 0, index === stuk.length - 1 ? totTeken : undefined)).join('\n');
}
