import { randomUUID } from 'node:crypto';
import {
  dossierDecider, overlegDecider, terugkoppelingDecider, vergaderingDecider, type Geweigerd, type Passage, type Relatie, type TerugkoppelingState, type VoorstelState,
} from '@besluitregister/domain';
import { koppenVan, opPlaats, type Aanvraag, type Uitgevoerd } from '@besluitregister/registration';
import type { Register } from '@besluitregister/standalone';
import type { Opgezocht } from '../commands/inhoud.js';
import { leesInhoud } from '../dto.js';
import { zoekOp } from '../opzoeken.js';
import { EXIT, Opdrachtfout } from '../uitvoer.js';
import type { Eerder, Omgeving } from './keuzes.js';
import { onverantwoord, type Stuk } from './stukken.js';
import { gegevenIn, type Wijziging } from './wijziging.js';

/** A proposal with its id. */
export interface Voorstel extends VoorstelState {
  readonly vastleggingId: string;
}

/** A report under review, as it stands. */
export interface Stand {
  readonly fase: TerugkoppelingState['fase'];
  /** In the order of the report. */
  readonly voorstellen: readonly Voorstel[];
  /** Text that is in no proposal and was not passed over either. */
  readonly rest: readonly Stuk[];
  /** The lines of the headings, in the order of the report. */
  readonly koppen: readonly number[];
}

/** What taking a decision back takes: proposals to open again, and added ones to reject. */
export interface Beslissing {
  readonly heropen: readonly string[];
  readonly verwerp: readonly string[];
}

type Vervolg = Uitgevoerd | Geweigerd;

/** Reviews one report: every decision is recorded at once, so a review can be left and taken up again. */
export class Beoordelaar {
  private constructor(
    private readonly register: Register, readonly terugkoppelingId: string, readonly regels: readonly string[],
    private readonly ontvangen: NonNullable<TerugkoppelingState['ontvangen']>,
    /** Of the meeting, `jjjj-mm-dd`. */
    readonly datum: string,
    readonly overleg: string,
    private readonly overlegId: string,
  ) {}

  /** @throws Opdrachtfout when there is no such report, or its text is gone */
  static async open(register: Register, terugkoppelingId: string): Promise<Beoordelaar> {
    const { aggregaten, kluis } = register.registratie;
    const { state: { ontvangen } } = await aggregaten.laad(terugkoppelingDecider, 'Terugkoppeling', terugkoppelingId);
    if (ontvangen === null) {
      throw new Opdrachtfout(EXIT.nietGevonden, 'terugkoppeling-onbekend', `Er is geen terugkoppeling ${terugkoppelingId}; besluitregister beoordeel zonder id noemt wat er ligt.`);
    }
    const regels = await kluis.regelsVan(ontvangen.documentId, ontvangen.weergaveId);
    if (regels === undefined) throw new Opdrachtfout(EXIT.nietGevonden, 'document-gewist', 'De tekst van dit verslag is gewist; er valt niets meer te beoordelen.');
    const { state: { gepland } } = await aggregaten.laad(vergaderingDecider, 'Vergadering', ontvangen.vergaderingId);
    const overleg = gepland && (await aggregaten.laad(overlegDecider, 'Overleg', gepland.overlegId)).state.ingesteld;
    return new Beoordelaar(register, terugkoppelingId, regels, ontvangen, gepland?.datum ?? '', overleg?.naam ?? '', gepland?.overlegId ?? '');
  }

  async stand(): Promise<Stand> {
    const { state: { fase, voorstellen, overgeslagen } } = await this.register.registratie.aggregaten.laad(terugkoppelingDecider, 'Terugkoppeling', this.terugkoppelingId);
    const lijst = [...voorstellen].map(([vastleggingId, voorstel]) => ({ vastleggingId, ...voorstel })).sort((een, ander) => opPlaats(een.inhoud, ander.inhoud));
    // What was proposed and rejected is accounted for too, by the reason of it.
    const gedekt = [...lijst.flatMap(({ stand, inhoud, voorgesteld }) => (stand === 'verworpen' ? voorgesteld : inhoud).passages), ...overgeslagen.values()];
    return { fase, voorstellen: lijst, rest: onverantwoord(this.regels, gedekt), koppen: koppenVan(overgeslagen, this.regels) };
  }

  /** A passage of this report. */
  passage(stuk: Stuk, citaat: string): Passage {
    const { documentId, weergaveId } = this.ontvangen;
    return { documentId, weergaveId, ...stuk, citaat };
  }

  /** What belongs to a proposal and stands elsewhere in the register; of one that is decided only its dossiers. */
  async omgeving({ inhoud, stand }: Voorstel): Promise<Omgeving> {
    const { aggregaten, herzieningen } = this.register.registratie;
    const dossiers = await Promise.all(inhoud.dossiers.map(async (dossierId) =>
      ({ dossierId, naam: (await aggregaten.laad(dossierDecider, 'Dossier', dossierId)).state.naam ?? dossierId })));
    const gevonden = stand === 'open' ? await herzieningen.van(inhoud, { overlegId: this.overlegId, datum: this.datum }) : [];
    return { dossiers, herzieningen: await Promise.all(gevonden.map(async (van) => ({ ...van, eerdere: (await Promise.all(van.besluiten.map((besluit) => this.#eerder(van.soort, besluit)))).flat() }))) };
  }

  async #eerder(soort: Relatie['soort'], besluit: Omit<Relatie, 'soort'>): Promise<readonly Eerder[]> {
    const { state } = await this.register.registratie.aggregaten.laad(vergaderingDecider, 'Vergadering', besluit.vergaderingId);
    const inhoud = state.vastleggingen.get(besluit.besluitId)?.inhoud;
    return inhoud?.soort === 'besluit' ? [{ relatie: { soort, ...besluit }, inhoud }] : [];
  }

  /** Whom and which besluiten a change names. @throws Opdrachtfout for a besluit that is not there */
  zoekOp(wijziging: Wijziging): Promise<Opgezocht> {
    return zoekOp(this.register.database, this.overlegId, gegevenIn(wijziging));
  }

  async aanvaard(vastleggingId: string): Promise<Beslissing> {
    await this.voer((aanvraag) => this.dienst.beoordeel(aanvraag, this.terugkoppelingId, { type: 'AanvaardVoorstel', vastleggingId }));
    return { heropen: [vastleggingId], verwerp: [] };
  }

  async wijzig(vastleggingId: string, body: object): Promise<Beslissing> {
    const inhoud = await leesInhoud(body);
    await this.voer((aanvraag) => this.dienst.beoordeel(aanvraag, this.terugkoppelingId, { type: 'WijzigVoorstel', vastleggingId, inhoud }));
    return { heropen: [vastleggingId], verwerp: [] };
  }

  async verwerp(vastleggingId: string, reden: string): Promise<Beslissing> {
    await this.voer((aanvraag) => this.dienst.voerUit(aanvraag, { type: 'VerwerpVoorstel', terugkoppelingId: this.terugkoppelingId, vastleggingId, reden }));
    return { heropen: [vastleggingId], verwerp: [] };
  }

  async voegToe(body: object): Promise<Beslissing> {
    const inhoud = await leesInhoud(body);
    const vastleggingId = randomUUID();
    await this.voer((aanvraag) => this.dienst.voegToe(aanvraag, this.terugkoppelingId, vastleggingId, inhoud));
    return { heropen: [], verwerp: [vastleggingId] };
  }

  async slaOver(stuk: Stuk, reden: string): Promise<void> {
    await this.voer((aanvraag) => this.dienst.voerUit(aanvraag, { type: 'SlaPassageOver', terugkoppelingId: this.terugkoppelingId, reden, stukken: [stuk] }));
  }

  async neemTerug({ heropen, verwerp }: Beslissing): Promise<void> {
    for (const vastleggingId of verwerp) await this.verwerp(vastleggingId, 'anders');
    for (const vastleggingId of heropen) {
      await this.voer((aanvraag) => this.dienst.voerUit(aanvraag, { type: 'HeropenVoorstel', terugkoppelingId: this.terugkoppelingId, vastleggingId }));
    }
  }

  /** Takes over what was accepted; gives the id of the meeting it counts in from now on. */
  async neemOver(aantal: number): Promise<string> {
    await this.voer((aanvraag) => this.dienst.neemOver(aanvraag, this.terugkoppelingId, aantal));
    await this.register.projecties.bij();
    return this.ontvangen.vergaderingId;
  }

  private get dienst() {
    return this.register.registratie.terugkoppelingen;
  }

  private async voer(werk: (aanvraag: Aanvraag) => Promise<Vervolg>): Promise<void> {
    const uitslag = await werk({
      commandId: randomUUID(), actor: await this.register.gebruikers.actor(), correlationId: null, handtekening: { opdracht: 'beoordeel' }, verwachteRevisie: null,
    });
    if ('geweigerd' in uitslag) throw new Opdrachtfout(EXIT.onjuist, uitslag.code, uitslag.bericht);
  }
}
