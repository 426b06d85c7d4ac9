import {
  documentDecider, idUitHmac, isGeweigerd, persoonDecider, terugkoppelingDecider, vergaderingDecider, vouwDicht,
} from '@besluitregister/domain';
import type { Besluitvorming, Categorie, Decider, Gebeurtenis, TerugkoppelingCommand, VergaderingCommand } from '@besluitregister/domain';
import type { Extractie } from '@besluitregister/extraction';
import type { KeyStore } from '@besluitregister/key-store';
import type { Aggregaten } from '../opdracht/aggregaten.js';
import type { BijConflict } from '../plan/plan.js';
import type { Stap } from '../plan/planner.js';
import type { Documentadressen } from './documentkluis.js';
import { Dossierherkenning } from './dossierherkenning.js';
import { agendapuntenVan, itemsVan, overnameCommand, type Gelezen, type GelezenRapport, type Item } from './gelezen-rapport.js';
import type { Rapport } from './import.types.js';
import { claim } from './reserveren.js';

/**
 * Decides what a takeover appends, in the order of DESIGN §4: the claim on the meeting first, then what the
 * report needs (harmless alone, under deterministic ids), then its items, then the report's own stream.
 */
export class Overname {
  constructor(private readonly aggregaten: Aggregaten, private readonly keys: KeyStore) {}

  async stappen(rapport: Rapport, gelezenRapport: GelezenRapport, adressen: Documentadressen): Promise<{ readonly stappen: readonly Stap[]; readonly waarschuwingen: readonly string[] }> {
    const { vergaderingId, terugkoppelingId, extractie } = gelezenRapport;
    const hier = { aggregaten: this.aggregaten, keys: this.keys };
    const { stap: opVergadering, reserveringId } = await claim(hier, 'verslag-van-vergadering', vergaderingId, terugkoppelingId, 'weiger');
    const dossiers = await new Dossierherkenning(this.aggregaten, this.keys).herken(extractie);
    const personen = await this.personen(extractie, rapport.overlegId);
    const gelezen: Gelezen = { ...gelezenRapport, rapport, weergaveId: adressen.weergaveId, dossiers: dossiers.ids, personen: personen.ids };
    const { ontvangst, afronding } = await this.terugkoppeling(gelezen);
    const ongedaan: readonly Gebeurtenis[] = [{ type: 'Vrijgegeven', data: { reserveringId, houderId: terugkoppelingId } }];
    const stappen = [
      { ...opVergadering, ongedaan },
      await this.document(gelezenRapport, rapport, adressen),
      ...dossiers.stappen,
      ...personen.stappen,
      ontvangst,
      await this.vergadering(gelezen),
      ...afronding,
    ].filter(({ events }) => events.length > 0);
    return { stappen, waarschuwingen: dossiers.waarschuwingen };
  }

  private async stap<C, S, E extends Gebeurtenis>(
    decider: Decider<C, S, E>, categorie: Categorie, id: string, command: C, bijConflict: BijConflict,
  ): Promise<{ readonly stap: Stap; /** After the step. */ readonly state: S }> {
    const { state, ...plaats } = await this.aggregaten.laad(decider, categorie, id);
    const besloten = events(decider.decide(command, state));
    return { stap: { plaats, bijConflict, events: besloten }, state: besloten.reduce(decider.evolve, state) };
  }

  private async document(gelezen: GelezenRapport, rapport: Rapport, adressen: Documentadressen): Promise<Stap> {
    const { documentId, weergave } = gelezen;
    const { stap } = await this.stap(documentDecider, 'Document', documentId, {
      type: 'NeemDocumentOp',
      gegevens: {
        documentId,
        naam: rapport.naam,
        soort: weergave.soort,
        omvang: rapport.bytes.length,
        inhoudHmac: gelezen.inhoudHmac,
        adres: adressen.adres,
        weergave: {
          weergaveId: adressen.weergaveId,
          adres: adressen.weergaveAdres,
          regels: weergave.regels.length,
          lezer: weergave.lezer.naam,
          lezerVersie: weergave.lezer.versie,
        },
      },
    }, 'sla-over');
    return stap;
  }

  /** People by name within one body: the same name in two bodies may be two people, until someone merges them. */
  private async personen({ voorstellen }: Extractie, overlegId: string) {
    const namen = new Map(voorstellen.flatMap(({ spreker }) => (spreker?.naam ? [[vouwDicht(spreker.naam), spreker.naam]] : [])));
    const ids = new Map<string, string>();
    const stappen: Stap[] = [];
    for (const [gevouwen, naam] of namen) {
      const persoonId = idUitHmac(this.keys.hmac('persoon', `${overlegId}/${gevouwen}`));
      ids.set(gevouwen, persoonId);
      stappen.push((await this.stap(persoonDecider, 'Persoon', persoonId, { type: 'RegistreerPersoon', persoonId, naam }, 'sla-over')).stap);
    }
    return { ids, stappen };
  }

  /** For review the proposals are laid down and nothing is closed. */
  private async terugkoppeling(gelezen: Gelezen): Promise<{ readonly ontvangst: Stap; readonly afronding: readonly Stap[] }> {
    const { terugkoppelingId, overnameId, vergaderingId, documentId, weergaveId, extractie, extractor, rapport } = gelezen;
    const redenen = [...new Set(extractie.overgeslagen.map(({ reden }) => reden))];
    const overgeslagen = redenen.map((reden) => ({
      reden,
      stukken: extractie.overgeslagen.filter((stuk) => stuk.reden === reden).map(({ reden: _, ...stuk }) => stuk),
    }));
    const { stap: ontvangst, state } = await this.stap(terugkoppelingDecider, 'Terugkoppeling', terugkoppelingId, {
      type: 'OntvangTerugkoppeling',
      gegevens: { terugkoppelingId, vergaderingId, documentId, weergaveId, extractor },
      overgeslagen,
    }, 'sla-over');
    const vervolg: TerugkoppelingCommand = rapport.beoordelen
      ? { type: 'StelVastleggingenVoor', terugkoppelingId, voorstellen: itemsVan(gelezen).map(voorstelVan) }
      : { type: 'RondTerugkoppelingAf', gegevens: { terugkoppelingId, overnameId, wijze: 'direct', aantal: extractie.voorstellen.length } };
    const daarna = events(terugkoppelingDecider.decide(vervolg, state));
    return rapport.beoordelen
      ? { ontvangst: { ...ontvangst, events: [...ontvangst.events, ...daarna] }, afronding: [] }
      : { ontvangst, afronding: [{ plaats: ontvangst.plaats, bijConflict: 'schuif-op', events: daarna }] };
  }

  /** For review only the agenda is recorded: the proposals refer to it. */
  private async vergadering(gelezen: Gelezen): Promise<Stap> {
    const { vergaderingId, rapport } = gelezen;
    const { state, ...plaats } = await this.aggregaten.laad(vergaderingDecider, 'Vergadering', vergaderingId);
    const commands: VergaderingCommand[] = [
      { type: 'PlanVergadering', gegevens: { vergaderingId, overlegId: rapport.overlegId, volgnummer: 1, geldigOp: rapport.datum } },
      ...(rapport.beoordelen
        ? agendapuntenVan(gelezen).map((punt) => ({ type: 'NeemAgendapuntOp' as const, gegevens: { vergaderingId, ...punt } }))
        : [overnameCommand(gelezen)]),
    ];
    let nu = state;
    const besloten = commands.flatMap((command) => {
      const stuk = events(vergaderingDecider.decide(command, nu));
      nu = stuk.reduce(vergaderingDecider.evolve, nu);
      return stuk;
    });
    return { plaats, bijConflict: 'weiger', events: besloten };
  }
}

function voorstelVan({ voorstel: { reden, zekerheid }, vastleggingId, inhoud }: Item, index: number) {
  return { vastleggingId, inhoud, volgorde: index + 1, reden, zekerheid };
}

function events<E>(besluit: Besluitvorming<E>): readonly E[] {
  // Commands made here are right by construction; a refusal is a bug of ours, not of the report.
  if (isGeweigerd(besluit)) throw new Error(`${besluit.code}: ${besluit.bericht}`);
  return besluit;
}
