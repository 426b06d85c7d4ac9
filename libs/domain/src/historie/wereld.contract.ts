import fc from 'fast-check';
import { actieDecider } from '../actie/actie.decider.js';
import { dossierDecider } from '../dossier/dossier.decider.js';
import { documentDecider } from '../document/document.decider.js';
import type { Reden } from '../envelope/metadata.js';
import { inhoud as inhouden, tekst } from '../generators.contract.js';
import { gebruikerDecider } from '../gebruiker/gebruiker.decider.js';
import { overlegDecider } from '../overleg/overleg.decider.js';
import { persoonDecider } from '../persoon/persoon.decider.js';
import { registerDecider } from '../register/register.decider.js';
import { reserveringDecider } from '../reservering/reservering.decider.js';
import { terugkoppelingDecider } from '../terugkoppeling/terugkoppeling.decider.js';
import type { Inhoudcontext, Relatiedoel } from '../vergadering/inhoud.regels.js';
import type { BesluitInhoud, Inhoud, Relatie } from '../vergadering/vastlegging.js';
import { RELATIESOORTEN } from '../vergadering/vastlegging.js';
import { vergaderingDecider } from '../vergadering/vergadering.decider.js';
import type { VergaderingGebeurtenis } from '../vergadering/vergadering.events.js';
import { teltMee, type VastleggingState } from '../vergadering/vergadering.state.js';
import { wisverzoekDecider } from '../wisverzoek/wisverzoek.decider.js';
import { Stroomsoort, type Boek } from './boek.contract.js';

/** Enough content for variety; sampled once, because making it is what costs. */
const VOORRAAD = { inhoud: fc.sample(inhouden, { numRuns: 200, seed: 1 }), tekst: fc.sample(tekst, { numRuns: 100, seed: 2 }) };

const BESLUITEN = VOORRAAD.inhoud.filter((inhoud) => inhoud.soort === 'besluit');

export interface Plek { readonly vergaderingId: string; readonly vastleggingId: string; readonly state: VastleggingState }

interface Besluitplek extends Plek { readonly inhoud: BesluitInhoud }

/** A part of a takeover that is not appended yet: what a crash leaves undone. */
interface Rest { readonly vergaderingId: string; readonly events: readonly VergaderingGebeurtenis[]; readonly daarna: () => void }

/** Everything a random history is made in. */
export class Wereld {
  readonly kies;
  readonly register; readonly gebruikers; readonly overleggen; readonly personen; readonly dossiers; readonly documenten;
  readonly terugkoppelingen; readonly vergaderingen; readonly acties; readonly wisverzoeken; readonly reserveringen;
  readonly resten: Rest[] = [];
  /** Of which meeting a report is, by terugkoppelingId. */
  readonly verslagVan = new Map<string, string>();

  constructor(readonly boek: Boek) {
    this.kies = boek.dobbelsteen;
    this.register = new Stroomsoort(boek, 'Register', registerDecider);
    this.gebruikers = new Stroomsoort(boek, 'Gebruiker', gebruikerDecider);
    this.overleggen = new Stroomsoort(boek, 'Overleg', overlegDecider);
    this.personen = new Stroomsoort(boek, 'Persoon', persoonDecider);
    this.dossiers = new Stroomsoort(boek, 'Dossier', dossierDecider);
    this.documenten = new Stroomsoort(boek, 'Document', documentDecider);
    this.terugkoppelingen = new Stroomsoort(boek, 'Terugkoppeling', terugkoppelingDecider);
    this.vergaderingen = new Stroomsoort(boek, 'Vergadering', vergaderingDecider);
    this.acties = new Stroomsoort(boek, 'Actie', actieDecider);
    this.wisverzoeken = new Stroomsoort(boek, 'Wisverzoek', wisverzoekDecider);
    this.reserveringen = new Stroomsoort(boek, 'Reservering', reserveringDecider);
  }

  tekst(): string {
    return this.kies.uit(VOORRAAD.tekst) ?? 'x';
  }

  reden(): Reden {
    return { code: this.kies.vast('schrijffout', 'verkeerde-persoon', 'verzoek'), toelichting: 'de uitkomst was verkeerd overgenomen' };
  }

  hmac(): string {
    return `${this.kies.id()}${this.kies.id()}`.replaceAll('-', '');
  }

  /** An item of any meeting, counted or not. */
  plek(): Plek | undefined {
    const vergaderingId = this.kies.uit(this.vergaderingen.ids);
    const [vastleggingId, state] = this.kies.uit([...this.vergaderingen.state(vergaderingId ?? '').vastleggingen]) ?? [];
    return vergaderingId && vastleggingId && state ? { vergaderingId, vastleggingId, state } : undefined;
  }

  /** Content for an item of a meeting: of the stock, placed among what exists. */
  inhoud(vergaderingId: string, agendapunten: readonly string[] = [...this.vergaderingen.state(vergaderingId).agendapunten.keys()]): Inhoud {
    const { kies } = this;
    const basis = kies.uit(VOORRAAD.inhoud);
    if (!basis) throw new Error('the stock of content is empty');
    const aantal = kies.getal(0, 2);
    const geplaatst = {
      agendapuntId: kies.kans(0.8) ? kies.uit(agendapunten) ?? null : null,
      volgorde: kies.getal(1, 60),
      dossiers: [...new Set(Array.from({ length: aantal }, () => kies.uit(this.dossiers.ids) ?? kies.id()))],
      spreker: basis.spreker && { ...basis.spreker, persoonId: kies.kans(0.7) ? kies.uit(this.personen.ids) ?? null : null },
    };
    return basis.soort === 'besluit'
      ? { ...basis, ...geplaatst, relaties: kies.kans(0.8) ? this.relaties() : [] }
      : { ...basis, ...geplaatst };
  }

  private relaties(): Relatie[] {
    const doel = this.kies.uit(this.besluiten());
    return doel ? [{ soort: this.kies.vast(...RELATIESOORTEN), besluitId: doel.vastleggingId, vergaderingId: doel.vergaderingId }] : [];
  }

  /** A besluit that ends this one, or any when it does not exist, and begins about the day on which that does. */
  opvolger(vergaderingId: string, vorige: string | undefined): BesluitInhoud | undefined {
    const { kies } = this;
    const basis = kies.uit(BESLUITEN);
    const alle = this.besluiten();
    const doel = alle.find(({ vastleggingId }) => vastleggingId === vorige) ?? kies.uit(alle);
    const beslotenOp = this.vergaderingen.state(vergaderingId).gepland?.datum;
    if (!basis || beslotenOp === undefined) return undefined;
    const begin = Date.parse(doel?.inhoud.ingangsdatum ?? doel?.inhoud.beslotenOp ?? beslotenOp) + kies.getal(-4, 2) * 86_400_000;
    return {
      ...basis, agendapuntId: null, spreker: null, dossiers: this.dossiers.ids.slice(0, 1), beslotenOp,
      relaties: doel ? [{ soort: kies.vast('vervangt', 'herroept'), besluitId: doel.vastleggingId, vergaderingId: doel.vergaderingId }] : [],
      uitkomst: kies.kans(0.9) ? 'ingestemd' : 'aangehouden', ingangsdatum: new Date(begin).toISOString().slice(0, 10), einddatum: null,
    };
  }

  private besluiten(): readonly Besluitplek[] {
    return this.vergaderingen.ids.flatMap((vergaderingId) => {
      const vergadering = this.vergaderingen.state(vergaderingId);
      return [...vergadering.vastleggingen].flatMap(([vastleggingId, state]) =>
        state.inhoud.soort === 'besluit' && teltMee(vergadering, state) ? [{ vergaderingId, vastleggingId, state, inhoud: state.inhoud }] : []);
    });
  }

  /** What the decision about this content has to know of the rest of the register. */
  context(vergaderingId: string, ...inhouden: readonly Inhoud[]): Inhoudcontext {
    const doelen = inhouden.flatMap((inhoud) => (inhoud.soort === 'besluit' ? inhoud.relaties : []));
    const overlegId = this.vergaderingen.state(vergaderingId).gepland?.overlegId ?? '';
    return {
      vandaag: this.boek.vandaag,
      overlegSinds: this.overleggen.state(overlegId).ingesteld?.geldigOp ?? null,
      relatiedoelen: doelen.length === 0 ? new Map<string, Relatiedoel>() : this.relatiedoelen(doelen),
    };
  }

  private relatiedoelen(doelen: readonly Relatie[]): Map<string, Relatiedoel> {
    const besluiten = this.besluiten();
    const uitgaand = new Map(besluiten.map(({ vastleggingId, state, inhoud }) => [vastleggingId, state.doorgehaald ? [] : inhoud.relaties]));
    return new Map(besluiten.filter(({ vastleggingId }) => doelen.some(({ besluitId }) => besluitId === vastleggingId))
      .map(({ vergaderingId, vastleggingId, state }) => [vastleggingId, {
        overlegId: this.vergaderingen.state(vergaderingId).gepland?.overlegId ?? '',
        doorgehaald: state.doorgehaald,
        reikt: reikwijdte(vastleggingId, uitgaand),
        herroepenDoor: [...uitgaand].find(([, relaties]) =>
          relaties.some(({ soort, besluitId }) => soort === 'herroept' && besluitId === vastleggingId))?.[0] ?? null,
      }]));
  }
}

function reikwijdte(van: string, uitgaand: ReadonlyMap<string, readonly Relatie[]>): Set<string> {
  const bereikt = new Set<string>();
  const wachtend = [van];
  for (let huidig = wachtend.pop(); huidig !== undefined; huidig = wachtend.pop()) {
    for (const { besluitId } of uitgaand.get(huidig) ?? []) {
      if (bereikt.has(besluitId)) continue;
      bereikt.add(besluitId);
      wachtend.push(besluitId);
    }
  }
  return bereikt;
}
