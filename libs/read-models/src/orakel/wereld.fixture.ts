import { vouwDicht, type Functie, type Gebeurtenis, type Inhoud, type Lidmaatschap, type Vastgesteld } from '@besluitregister/domain';
import type { Gebeurd } from '../../../domain/src/historie.contract.js';

// The naive oracle: everything up to a nummer, folded in memory as plainly as can be. It shares no code with the projections.

type Data<T extends Gebeurtenis['type']> = Extract<Gebeurtenis, { type: T }>['data'];

export interface Item {
  id: string; vergaderingId: string; inhoud: Inhoud; dossiers: readonly string[]; versie: number; bevestigdeVersie: number | null;
  doorgehaald: boolean; nummer: bigint; overnameId: string | null; actorId: string;
}
export interface Dossier {
  id: string; naam: string; thema: string | null; sluitingen: { van: string; tot: string | null }[]; aliassen: Map<string, string>;
  vorige: Map<string, string>; metOvername: boolean; gevuld: boolean;
}
export interface Tijdlijn {
  nummer: bigint; geldend: bigint; type: string; /** `vergadering`, `register`, or a day of its own. */ datum: string; vergaderingId: string | null; dossiers: Set<string>;
}
export interface Voorstel { id: string; terugkoppelingId: string; volgorde: number; inhoud: Inhoud; stand: string; verworpenOm: string | null; actorId: string }

/** The whole register as known at one nummer. */
export class Wereld {
  overleggen = new Map<string, Data<'OverlegIngesteld'> & { opgehevenOp: string | null; leden: Lidmaatschap[] }>();
  vergaderingen = new Map<string, { overlegId: string; datum: string; volgnummer: number; vastgesteldIn: string | null; vastgesteldOp: string | null }>();
  agendapunten: Data<'AgendapuntOpgenomen'>[] = [];
  aanwezigheid = new Map<string, Data<'AanwezigheidVastgelegd'>>();
  documenten = new Map<string, { naam: string; regels: number }>();
  terugkoppelingen = new Map<string, Data<'TerugkoppelingOntvangen'> & { fase: string; wijze: string | null; nummer: bigint }>();
  verslagen = new Map<string, Data<'OvernameVoltooid'> & { nummer: bigint }>();
  overgeslagen: (Data<'PassageOvergeslagen'> & { actorId: string })[] = [];
  voorstellen = new Map<string, Voorstel>();
  items = new Map<string, Item>();
  verwachtingen: (Data<'BehandelingVerwacht'> & { nummer: bigint })[] = [];
  nietLanger: Data<'BehandelingNietLangerVerwacht'>[] = [];
  personen = new Map<string, { naam: string; functies: Functie[]; opgegaanIn: { id: string; nummer: bigint } | null }>();
  dossiers = new Map<string, Dossier>();
  samenvoegingen = new Map<string, { id: string; nummer: bigint }>();
  acties: { id: string; type: string; geldigOp: string; data: Record<string, unknown> }[] = [];
  geheimhoudingen: { id: string; type: string; geldigOp: string; data: Partial<Data<'GeheimhoudingOpgelegd'>> }[] = [];
  tijdlijn: Tijdlijn[] = [];
  aantal = 0;
  private readonly opdrachten = new Set<string>();

  constructor(alle: readonly Gebeurd[], totNummer: bigint) {
    const bekend = alle.filter(({ nummer }) => nummer <= totNummer);
    this.aantal = bekend.length;
    const voltooid = new Map(bekend.flatMap(({ event, nummer }) => (event.type === 'OvernameVoltooid' ? [[event.data.overnameId, nummer] as const] : [])));
    const vanOvername = new Map(bekend.flatMap(({ event }) => (event.type === 'BehandelingVerwacht' ? [[event.data.verwachtingId, event.data.overnameId] as const] : [])));
    const geldend = bekend.flatMap((gebeurd) => {
      const { event, nummer } = gebeurd;
      const wacht = /Vastgelegd$|^AgendapuntOpgenomen$|^BehandelingVerwacht$/.test(event.type) && 'overnameId' in event.data ? event.data.overnameId : null;
      const overnameId = event.type === 'BehandelingNietLangerVerwacht' ? vanOvername.get(event.data.verwachtingId) ?? null : wacht;
      if (overnameId === null) return [{ gebeurd, op: nummer }];
      const op = voltooid.get(overnameId);
      return op === undefined ? [] : [{ gebeurd, op: op > nummer ? op : nummer }];
    }).sort((a, b) => Number(a.op - b.op) || Number(a.gebeurd.nummer - b.gebeurd.nummer));
    for (const { gebeurd, op } of geldend) this.neem(gebeurd, op);
  }

  private neem(gebeurd: Gebeurd, op: bigint): void {
    const { event, metadata } = gebeurd;
    const onderwerp = 'vastleggingId' in event.data ? event.data.vastleggingId : '';
    const ervoor = this.items.get(onderwerp)?.dossiers ?? [];
    this.neemVergadering(event, gebeurd);
    this.neemItem(gebeurd);
    this.neemPersoon(event, gebeurd.nummer);
    this.neemDossier(event, metadata.commandId, gebeurd.nummer);
    this.neemVerslag(event, metadata.actor.id, gebeurd.nummer);
    if (event.type === 'DocumentOpgenomen' || event.type === 'TerugkoppelingOntvangen' || (event.type === 'GereserveerdVoor' && event.data.soort === 'verslag-van-vergadering')) {
      this.opdrachten.add(metadata.commandId);
    }
    for (const id of this.items.get(onderwerp)?.dossiers ?? []) { const dossier = this.dossiers.get(id); if (dossier) dossier.gevuld = true; }
    this.schrijfTijdlijn(gebeurd, op, ervoor);
  }

  private neemVergadering(event: Gebeurtenis, { nummer }: Gebeurd): void {
    switch (event.type) {
      case 'OverlegIngesteld': this.overleggen.set(event.data.overlegId, { ...event.data, opgehevenOp: null, leden: [] }); break;
      case 'OverlegOpgeheven': { const o = this.overleggen.get(event.data.overlegId); if (o) o.opgehevenOp = event.data.geldigOp; break; }
      case 'LidmaatschapBegonnen': this.overleggen.get(event.data.overlegId)?.leden.push({ lid: event.data.lid, van: event.data.geldigOp, tot: null }); break;
      case 'LidmaatschapBeeindigd': {
        const leden = this.overleggen.get(event.data.overlegId)?.leden ?? [];
        const { lid, geldigOp } = event.data;
        const plek = leden.findLastIndex((l) => (lid.tooi === null ? l.lid.tooi === null && l.lid.soort === lid.soort && l.lid.naam === lid.naam : l.lid.tooi === lid.tooi));
        const gevonden = leden[plek];
        if (gevonden) leden[plek] = { ...gevonden, tot: geldigOp };
        break;
      }
      case 'OverlegGegevensGerectificeerd': {
        const { lidmaatschappen, opgehevenOp, ...rest } = event.data;
        this.overleggen.set(rest.overlegId, { ...rest, opgehevenOp, leden: [...lidmaatschappen] });
        break;
      }
      case 'VergaderingGepland': {
        const { vergaderingId, overlegId, volgnummer, geldigOp } = event.data;
        this.vergaderingen.set(vergaderingId, { overlegId, datum: geldigOp, volgnummer, vastgesteldIn: null, vastgesteldOp: null });
        break;
      }
      case 'VergaderingVerplaatst':
      case 'VergaderingGegevensGerectificeerd': { const v = this.vergaderingen.get(event.data.vergaderingId); if (v) v.datum = event.data.geldigOp; break; }
      case 'VerslagVastgesteld': {
        const v = this.vergaderingen.get(event.data.vergaderingId);
        if (v) Object.assign(v, { vastgesteldIn: event.data.inVergaderingId, vastgesteldOp: event.data.geldigOp });
        break;
      }
      case 'AgendapuntOpgenomen': this.agendapunten.push(event.data); break;
      case 'AanwezigheidVastgelegd': this.aanwezigheid.set(`${event.data.vergaderingId}/${event.data.agendapuntId ?? ''}`, event.data); break;
      case 'BehandelingVerwacht': this.verwachtingen.push({ ...event.data, nummer }); break;
      case 'BehandelingNietLangerVerwacht': this.nietLanger.push(event.data); break;
      default:
    }
  }

  private neemItem({ event, nummer, metadata }: Gebeurd): void {
    switch (event.type) {
      case 'MededelingVastgelegd':
      case 'StandpuntVastgelegd':
      case 'BesluitVastgelegd':
      case 'ActieVastgelegd': {
        const { vastleggingId, vergaderingId, inhoud, overnameId } = event.data;
        this.items.set(vastleggingId, {
          id: vastleggingId, vergaderingId, inhoud, dossiers: [...new Set(inhoud.dossiers)], versie: 1, bevestigdeVersie: null, doorgehaald: false,
          nummer, overnameId, actorId: metadata.actor.id,
        });
        break;
      }
      case 'VastleggingGerectificeerd':
      case 'VastleggingGelakt': {
        const item = this.items.get(event.data.vastleggingId);
        if (item) Object.assign(item, { inhoud: event.data.inhoud, versie: event.data.versie, dossiers: [...new Set(event.data.inhoud.dossiers)] });
        break;
      }
      case 'VastleggingDoorgehaald': this.pasItem(event.data.vastleggingId, { doorgehaald: true }); break;
      case 'VastleggingBevestigd': this.pasItem(event.data.vastleggingId, { bevestigdeVersie: event.data.versie }); break;
      case 'BevestigingIngetrokken': this.pasItem(event.data.vastleggingId, { bevestigdeVersie: null }); break;
      case 'VastleggingGekoppeld': {
        const item = this.items.get(event.data.vastleggingId);
        if (item) item.dossiers = [...item.dossiers, event.data.dossierId];
        break;
      }
      case 'VastleggingOntkoppeld': {
        const item = this.items.get(event.data.vastleggingId);
        if (item) item.dossiers = item.dossiers.filter((id) => id !== event.data.dossierId);
        break;
      }
      case 'VoortgangGemeld': case 'ActieAfgedaan': case 'ActieVervallen': case 'TermijnVerlegd': case 'ActieOvergedragen': case 'ActieHeropend':
        this.acties.push({ id: event.data.vastleggingId, type: event.type, geldigOp: event.data.geldigOp, data: { ...event.data } });
        break;
      case 'GeheimhoudingOpgelegd': case 'GeheimhoudingBekrachtigd': case 'GeheimhoudingVerlengd': case 'GeheimhoudingOpgeheven':
        this.geheimhoudingen.push({ id: event.data.geheimhoudingId, type: event.type, geldigOp: event.data.geldigOp, data: event.data });
        break;
      default:
    }
  }

  private pasItem(id: string, anders: Partial<Item>): void {
    const item = this.items.get(id);
    if (item) Object.assign(item, anders);
  }

  private neemPersoon(event: Gebeurtenis, nummer: bigint): void {
    if (event.type === 'PersoonGeregistreerd') {
      const { persoonId, naam } = event.data;
      const oud = this.personen.get(persoonId);
      if (oud) oud.naam = naam;
      else this.personen.set(persoonId, { naam, functies: [], opgegaanIn: null });
    }
    if (!('persoonId' in event.data)) return;
    const persoon = this.personen.get(event.data.persoonId);
    if (!persoon) return;
    switch (event.type) {
      case 'FunctieAanvaard': {
        const { functieId, rol, organisatie, geldigOp } = event.data;
        persoon.functies = [...persoon.functies, { functieId, rol, organisatie, van: geldigOp, tot: null }];
        break;
      }
      case 'FunctieNeergelegd': {
        const { functieId, geldigOp } = event.data;
        persoon.functies = persoon.functies.map((f) => (f.functieId === functieId ? { ...f, tot: geldigOp } : f));
        break;
      }
      case 'PersoonSamengevoegd': persoon.opgegaanIn = { id: event.data.inPersoonId, nummer }; break;
      case 'PersoonGegevensGerectificeerd': {
        const { naam, functies, opgegaanIn } = event.data;
        const blijft = persoon.opgegaanIn?.id === opgegaanIn ? persoon.opgegaanIn : opgegaanIn && { id: opgegaanIn, nummer };
        Object.assign(persoon, { naam, functies, opgegaanIn: blijft });
        break;
      }
      default:
    }
  }

  private neemDossier(event: Gebeurtenis, commandId: string, nummer: bigint): void {
    if (event.type === 'DossierGeopend') {
      const { dossierId, naam, thema } = event.data;
      this.dossiers.set(dossierId, { id: dossierId, naam, thema, sluitingen: [], aliassen: new Map(), vorige: new Map(), metOvername: this.opdrachten.has(commandId), gevuld: false });
    }
    if (!('dossierId' in event.data)) return;
    const dossier = this.dossiers.get(event.data.dossierId ?? '');
    if (!dossier) return;
    switch (event.type) {
      case 'DossierHernoemd': hernoem(dossier, event.data.naam, true); break;
      case 'AliasToegevoegd': dossier.aliassen.set(event.data.aliasId, event.data.alias); break;
      case 'AliasVervallen': dossier.aliassen.delete(event.data.aliasId); break;
      case 'DossierSamengevoegd': this.samenvoegingen.set(dossier.id, { id: event.data.inDossierId, nummer }); break;
      case 'SamenvoegingOngedaan': this.samenvoegingen.delete(dossier.id); break;
      case 'DossierGesloten': dossier.sluitingen.push({ van: event.data.geldigOp, tot: null }); break;
      case 'DossierHeropend': for (const sluiting of dossier.sluitingen) sluiting.tot ??= event.data.geldigOp; break;
      case 'DossierGegevensGerectificeerd': {
        const { naam, thema, geslotenOp } = event.data;
        hernoem(dossier, naam, false);
        dossier.thema = thema;
        dossier.sluitingen = dossier.sluitingen.filter(({ tot }) => tot !== null);
        if (geslotenOp !== null) dossier.sluitingen.push({ van: geslotenOp, tot: null });
        break;
      }
      default:
    }
  }

  private neemVerslag(event: Gebeurtenis, actorId: string, nummer: bigint): void {
    switch (event.type) {
      case 'DocumentOpgenomen': this.documenten.set(event.data.documentId, { naam: event.data.naam, regels: event.data.weergave.regels }); break;
      case 'DocumentGelakt': { const d = this.documenten.get(event.data.documentId); if (d) Object.assign(d, { naam: event.data.naam, regels: event.data.weergave.regels }); break; }
      case 'DocumentGegevensGerectificeerd': { const d = this.documenten.get(event.data.documentId); if (d) d.naam = event.data.naam; break; }
      case 'TerugkoppelingOntvangen': {
        const { terugkoppelingId } = event.data;
        this.terugkoppelingen.set(terugkoppelingId, { ...event.data, fase: 'ontvangen', wijze: null, nummer });
        this.overgeslagen = this.overgeslagen.filter((stuk) => stuk.terugkoppelingId !== terugkoppelingId);
        for (const [sleutel, voorstel] of this.voorstellen) if (voorstel.terugkoppelingId === terugkoppelingId) this.voorstellen.delete(sleutel);
        break;
      }
      case 'TerugkoppelingIngetrokken': { const t = this.terugkoppelingen.get(event.data.terugkoppelingId); if (t) t.fase = 'ingetrokken'; break; }
      case 'TerugkoppelingOvergenomen': {
        const t = this.terugkoppelingen.get(event.data.terugkoppelingId);
        if (t) Object.assign(t, { fase: 'overgenomen', wijze: event.data.wijze });
        break;
      }
      case 'OvernameVoltooid': this.verslagen.set(event.data.terugkoppelingId, { ...event.data, nummer }); break;
      case 'PassageOvergeslagen': this.overgeslagen.push({ ...event.data, actorId }); break;
      case 'VastleggingVoorgesteld': {
        const { terugkoppelingId, vastleggingId, volgorde, inhoud } = event.data;
        this.voorstellen.set(`${terugkoppelingId}/${vastleggingId}`, { id: vastleggingId, terugkoppelingId, volgorde, inhoud, stand: 'open', verworpenOm: null, actorId });
        break;
      }
      case 'VoorstelAanvaard': this.pasVoorstel(event.data, { stand: 'aanvaard', verworpenOm: null, actorId }); break;
      case 'VoorstelGewijzigd': this.pasVoorstel(event.data, { stand: 'gewijzigd', verworpenOm: null, inhoud: event.data.inhoud, actorId }); break;
      case 'VoorstelHeropend': this.pasVoorstel(event.data, { stand: 'open', verworpenOm: null, inhoud: event.data.inhoud, actorId }); break;
      case 'VoorstelVerworpen': this.pasVoorstel(event.data, { stand: 'verworpen', verworpenOm: event.data.reden, actorId }); break;
      default:
    }
  }

  private pasVoorstel({ terugkoppelingId, vastleggingId }: { terugkoppelingId: string; vastleggingId: string }, anders: Partial<Voorstel>): void {
    const voorstel = this.voorstellen.get(`${terugkoppelingId}/${vastleggingId}`);
    if (voorstel) Object.assign(voorstel, anders);
  }

  private schrijfTijdlijn({ event, nummer }: Vastgesteld & { nummer: bigint }, geldend: bigint, ervoor: readonly string[]): void {
    const { type, data } = event;
    const dossiers = new Set<string>(ervoor);
    const rij: Tijdlijn = { nummer, geldend, type, datum: 'register', vergaderingId: null, dossiers };
    if (/^(Vastlegging(?!Voorgesteld)|Bevestiging|Geheimhouding|Actie|Voortgang|Termijn)|(Mededeling|Standpunt|Besluit|Actie)Vastgelegd$/.test(type) && 'vastleggingId' in data) {
      const item = this.items.get(data.vastleggingId);
      for (const id of item?.dossiers ?? []) dossiers.add(id);
      rij.vergaderingId = item?.vergaderingId ?? null;
      if ('inhoud' in data && data.inhoud.soort === 'besluit') {
        for (const { besluitId } of data.inhoud.relaties) for (const id of this.items.get(besluitId)?.dossiers ?? []) dossiers.add(id);
      }
      if (/(Mededeling|Standpunt|Besluit|Actie)Vastgelegd$/.test(type)) rij.datum = 'vergadering';
      else if ('geldigOp' in data && type !== 'VastleggingGelakt') rij.datum = data.geldigOp;
    } else if (event.type === 'AgendapuntOpgenomen' || event.type === 'BehandelingVerwacht') {
      dossiers.clear();
      if (event.data.dossierId !== null) dossiers.add(event.data.dossierId);
      Object.assign(rij, { datum: 'vergadering', vergaderingId: event.data.vergaderingId });
    } else if (event.type === 'BehandelingNietLangerVerwacht') {
      const bron = this.verwachtingen.find(({ verwachtingId }) => verwachtingId === event.data.verwachtingId);
      if (bron) dossiers.add(bron.dossierId);
      Object.assign(rij, { datum: event.data.geldigOp, vergaderingId: bron?.vergaderingId ?? null });
    } else if (/^(Dossier|Alias|SamenvoegingOngedaan)/.test(type) && 'dossierId' in data) {
      dossiers.add(data.dossierId ?? '');
      if ('inDossierId' in data) dossiers.add(data.inDossierId);
      if (event.type === 'DossierGesloten' || event.type === 'DossierHeropend') rij.datum = event.data.geldigOp;
    } else return;
    this.tijdlijn.push(rij);
  }
}

function hernoem(dossier: Dossier, naam: string, blijft: boolean): void {
  if (dossier.naam === naam) return;
  if (blijft) dossier.vorige.set(vouwDicht(dossier.naam), dossier.naam);
  dossier.vorige.delete(vouwDicht(naam));
  dossier.naam = naam;
}
