import { vouw, vouwDicht, type BesluitInhoud } from '@besluitregister/domain';
import type { Gebeurd } from '../../../domain/src/historie.contract.js';
import type { Gezichtspunt } from '../gezichtspunt.js';
import { Keten } from './keten.fixture.js';
import { Wereld, type Dossier, type Item } from './wereld.fixture.js';

const bytes = (a: string, b: string): number => Buffer.compare(Buffer.from(a), Buffer.from(b));
const opSleutels = <T>(...sleutels: readonly ((rij: T) => string | number)[]) => (a: T, b: T): number => {
  for (const sleutel of sleutels) {
    const [x, y] = [sleutel(a), sleutel(b)];
    const orde = typeof x === 'number' && typeof y === 'number' ? x - y : bytes(String(x), String(y));
    if (orde !== 0) return orde;
  }
  return 0;
};
const amsterdam = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' });

const eenmaal = <T>(maak: () => T): (() => T) => { let gemaakt: { waarde: T } | undefined; return () => (gemaakt ??= { waarde: maak() }).waarde; };

/** Answers questions by brute force over a {@link Wereld}. */
export class Orakel {
  readonly wereld: Wereld;

  constructor(private readonly alle: readonly Gebeurd[], private readonly punt: Gezichtspunt) {
    this.wereld = new Wereld(alle, punt.totNummer);
  }

  private voorbij(datum: string | null): boolean {
    return datum !== null && this.punt.peildatum !== null && datum > this.punt.peildatum;
  }

  /** Not after the peildatum. */
  private al(datum: string | null): boolean {
    return !this.voorbij(datum);
  }

  private wortel(edges: ReadonlyMap<string, { id: string; nummer: bigint }>, id: string): string {
    const geldig = new Map<string, string>();
    const bereikt = (van: string, doel: string): boolean => van === doel || (geldig.has(van) && bereikt(geldig.get(van) ?? '', doel));
    for (const [van, naar] of [...edges].sort(([, a], [, b]) => Number(a.nummer - b.nummer))) if (!bereikt(naar.id, van)) geldig.set(van, naar.id);
    let huidig = id;
    while (geldig.has(huidig)) huidig = geldig.get(huidig) ?? huidig;
    return huidig;
  }

  dossierWortel = (id: string): string => this.wortel(this.wereld.samenvoegingen, id);
  persoonWortel = (id: string): string => this.wortel(new Map([...this.wereld.personen].flatMap(([van, { opgegaanIn }]) => (opgegaanIn ? [[van, opgegaanIn] as const] : []))), id);
  private naamVan(persoonId: string | null): string | null {
    return persoonId === null || !this.wereld.personen.has(persoonId) ? null : this.wereld.personen.get(this.persoonWortel(persoonId))?.naam ?? null;
  }

  private dossiersVan({ dossiers }: Item): string[] {
    return [...new Set(dossiers.map((id) => (this.wereld.dossiers.has(id) ? this.dossierWortel(id) : id)))];
  }

  datum(item: Item): string {
    return this.wereld.vergaderingen.get(item.vergaderingId)?.datum ?? '';
  }

  /** Items that can be seen, in order of date and report. */
  items(): Item[] {
    return [...this.wereld.items.values()].filter((item) => this.al(this.datum(item)))
      .sort(opSleutels((i) => this.datum(i), (i) => i.vergaderingId, (i) => i.inhoud.volgorde, (i) => i.id));
  }

  private besluiten(): (Item & { besluit: BesluitInhoud })[] {
    return this.items().flatMap((item) => (item.inhoud.soort === 'besluit' && !item.doorgehaald ? [{ ...item, besluit: item.inhoud }] : []));
  }

  private readonly keten = eenmaal(() => new Keten(this.besluiten().map(({ id, besluit }) => ({ ...besluit, id }))));

  kracht({ id, inhoud, doorgehaald }: Item): string | null {
    if (inhoud.soort !== 'besluit' || doorgehaald) return null;
    if ((inhoud.einddatum !== null && this.punt.peildatum !== null && inhoud.einddatum < this.punt.peildatum) || this.keten().einden(id).some((dag) => this.al(dag))) return 'niet-meer-van-kracht';
    return this.voorbij(inhoud.ingangsdatum ?? inhoud.beslotenOp) ? 'nog-niet-van-kracht' : 'van-kracht';
  }

  strijdig({ id, inhoud, doorgehaald }: Item): boolean {
    if (inhoud.soort !== 'besluit' || doorgehaald) return false;
    const herroepers = (doel: string): number => this.besluiten().filter(({ besluit }) => besluit.uitkomst === 'ingestemd'
      && besluit.relaties.some((r) => r.soort === 'herroept' && r.besluitId === doel)).length;
    return this.keten().leidt(id, id) || herroepers(id) > 1 || (inhoud.uitkomst === 'ingestemd' && inhoud.relaties.some((r) => r.soort === 'herroept' && herroepers(r.besluitId) > 1));
  }

  relaties(id: string) {
    const items = this.items();
    const zelf = items.find((item) => item.id === id);
    const kop = (item: Item | undefined) => ({ datum: item ? this.datum(item) : null, kracht: item ? this.kracht(item) : null, doorgehaald: item?.doorgehaald ?? false, strijdig: item ? this.strijdig(item) : false });
    const uit = zelf?.inhoud.soort === 'besluit' ? zelf.inhoud.relaties.map(({ soort, besluitId }) => ({ richting: 'uit', soort, vastleggingId: besluitId, ...kop(items.find((i) => i.id === besluitId)) })) : [];
    const inkomend = items.flatMap((item) => (item.inhoud.soort === 'besluit' ? item.inhoud.relaties.filter((r) => r.besluitId === id).map(({ soort }) => ({ richting: 'in', soort, vastleggingId: item.id, ...kop(item) })) : []));
    return [...uit, ...inkomend];
  }

  geheimhoudingen() {
    const ids = [...new Set(this.wereld.geheimhoudingen.map(({ id }) => id))];
    return ids.flatMap((id) => {
      const stappen = this.wereld.geheimhoudingen.filter((stap) => stap.id === id && this.al(stap.geldigOp));
      const eerste = stappen.find(({ type }) => type === 'GeheimhoudingOpgelegd');
      const item = this.items().find((i) => i.id === eerste?.data.vastleggingId);
      if (!eerste || !item) return [];
      const laatste = (type: string) => stappen.findLast((stap) => stap.type === type);
      const termijn = laatste('GeheimhoudingVerlengd') ?? eerste;
      const fase = laatste('GeheimhoudingOpgeheven') ? 'opgeheven' : laatste('GeheimhoudingBekrachtigd') ? 'bekrachtigd' : 'opgelegd';
      const { peildatum } = this.punt;
      const over = (dag: string | null | undefined): boolean => typeof dag === 'string' && peildatum !== null && dag < peildatum;
      const bindt = fase !== 'opgeheven' && !over(termijn.data.totEnMet) && !(fase === 'opgelegd' && over(eerste.data.bekrachtigenVoor));
      const toestand = bindt ? 'loopt' : fase === 'opgeheven' ? 'opgeheven' : fase === 'opgelegd' && over(eerste.data.bekrachtigenVoor) ? 'niet-tijdig-bekrachtigd' : 'verlopen';
      return [{
        geheimhoudingId: id, vastleggingId: item.id, fase, toestand, opgelegdOp: eerste.geldigOp, totEnMet: termijn.data.totEnMet ?? null,
        bekrachtigdOp: laatste('GeheimhoudingBekrachtigd')?.geldigOp ?? null, verlengingen: stappen.filter(({ type }) => type === 'GeheimhoudingVerlengd').length,
      }];
    }).sort(opSleutels((g) => g.opgelegdOp, (g) => g.geheimhoudingId));
  }

  vastleggingen() {
    const geheim = new Set(this.geheimhoudingen().filter(({ toestand }) => toestand === 'loopt').map(({ vastleggingId }) => vastleggingId));
    return this.items().map((item) => {
      const { inhoud } = item;
      const { spreker } = inhoud;
      return {
        vastleggingId: item.id, vergaderingId: item.vergaderingId, overlegId: this.wereld.vergaderingen.get(item.vergaderingId)?.overlegId,
        agendapuntId: inhoud.agendapuntId, datum: this.datum(item), volgorde: inhoud.volgorde, soort: inhoud.soort, tekst: inhoud.tekst,
        passages: inhoud.passages, nummer: item.nummer, versie: item.versie, bevestigdeVersie: item.bevestigdeVersie, doorgehaald: item.doorgehaald,
        bevestigd: inhoud.herkomst.wijze !== 'automatisch' || item.bevestigdeVersie === item.versie,
        dossiers: this.dossiersVan(item), vertrouwelijkheid: geheim.has(item.id) ? 'geheim' : inhoud.vertrouwelijkheid,
        spreker: spreker && {
          persoonId: spreker.persoonId && (this.wereld.personen.has(spreker.persoonId) ? this.persoonWortel(spreker.persoonId) : spreker.persoonId),
          naam: this.naamVan(spreker.persoonId), rol: spreker.rol, organisatieSoort: spreker.organisatie?.soort ?? null,
          organisatieNaam: spreker.organisatie?.naam ?? null, vermelding: spreker.vermelding, overgenomen: spreker.overgenomen,
        },
      };
    });
  }

  behandelingen() {
    return this.items().map((item) => ({
      vastleggingId: item.id, datum: this.datum(item), soort: item.inhoud.soort, uitkomst: item.inhoud.soort === 'besluit' ? item.inhoud.uitkomst : null,
      kracht: this.kracht(item), doorgehaald: item.doorgehaald, strijdig: this.strijdig(item),
    }));
  }

  verwachtingen() {
    const { wereld, punt } = this;
    return wereld.verwachtingen.flatMap(({ verwachtingId, vergaderingId, vastleggingId, dossierId, overlegIds, soort, nummer }) => {
      const bron = this.items().find(({ id }) => id === vastleggingId);
      const sinds = wereld.vergaderingen.get(vergaderingId)?.datum ?? '';
      if (!bron || bron.doorgehaald || this.voorbij(sinds)) return [];
      return [...new Set(overlegIds)].filter((overlegId) => {
        const einde = wereld.nietLanger.findLast((n) => n.verwachtingId === verwachtingId && n.overlegIds.includes(overlegId));
        return !this.opgeheven(overlegId) && (!einde || (punt.peildatum !== null && punt.peildatum < einde.geldigOp));
      }).map((overlegId) => ({ dossierId, overlegId, soort, vastleggingId, sinds, nummer }));
    }).sort(opSleutels((v) => v.sinds, (v) => Number(v.nummer), (v) => v.overlegId)).map(({ nummer: _, ...rij }) => rij);
  }

  kring(id: string): string[] {
    const { dossiers } = this.wereld;
    return dossiers.has(id) ? [...dossiers.keys()].filter((ander) => this.dossierWortel(ander) === this.dossierWortel(id)) : [id];
  }

  private getoond(dossier: Dossier): boolean {
    return this.kring(dossier.id).some((id) => { const lid = this.wereld.dossiers.get(id); return lid && (!lid.metOvername || lid.gevuld); });
  }

  dossiers() {
    return [...this.wereld.dossiers.values()].filter((d) => this.dossierWortel(d.id) === d.id && this.getoond(d)).sort(opSleutels((d) => vouw(d.naam), (d) => d.id)).map((d) => {
      const kring = this.kring(d.id);
      const items = this.items().filter((item) => !item.doorgehaald && item.dossiers.some((id) => kring.includes(id)));
      const data = items.map((item) => this.datum(item)).sort();
      const { peildatum } = this.punt;
      const sluiting = d.sluitingen.findLast(({ van, tot }) => (peildatum === null ? tot === null : van <= peildatum && (tot === null || peildatum < tot)));
      return {
        dossierId: d.id, naam: d.naam, thema: d.thema, geslotenOp: sluiting?.van ?? null, samengevoegd: kring.filter((id) => id !== d.id).sort(),
        vastleggingen: items.length, overleggen: [...new Set(items.map((i) => this.wereld.vergaderingen.get(i.vergaderingId)?.overlegId ?? ''))].sort(),
        eersteDatum: data[0] ?? null, laatsteDatum: data.at(-1) ?? null,
      };
    });
  }

  namen(): { naam: string; dossierId: string; eigen: boolean }[] {
    return [...this.wereld.dossiers.values()].flatMap((d) => [d.naam, ...d.aliassen.values(), ...d.vorige.values()].map((naam, plek) =>
      ({ naam, dossierId: this.dossierWortel(d.id), eigen: plek === 0 && this.dossierWortel(d.id) === d.id })));
  }

  naamtreffers(naam: string) {
    const gezocht = vouwDicht(naam);
    const treffers = gezocht === '' ? [] : this.namen().filter((n) => vouwDicht(n.naam) === gezocht);
    return [...new Set(treffers.map(({ dossierId }) => dossierId))].sort().filter((id) => { const d = this.wereld.dossiers.get(id); return d !== undefined && this.getoond(d); })
      .map((dossierId) => ({ dossierId, via: treffers.some((t) => t.dossierId === dossierId && t.eigen) ? 'naam' : 'alias' }));
  }

  tijdlijn(dossierId: string) {
    const kring = this.kring(dossierId);
    return this.wereld.tijdlijn.filter(({ dossiers }) => kring.some((id) => dossiers.has(id))).flatMap((rij) => {
      const vergadering = rij.vergaderingId === null ? null : this.wereld.vergaderingen.get(rij.vergaderingId)?.datum ?? null;
      const datum = rij.datum === 'vergadering' ? vergadering : rij.datum === 'register' ? null : rij.datum;
      return this.voorbij(vergadering) || this.voorbij(datum) ? [] : [{ nummer: rij.nummer, type: rij.type, datum, dag: datum ?? amsterdam.format(new Date(this.bekendOp(rij.geldend))) }];
    }).sort(opSleutels((r) => (r.type === 'DossierGeopend' ? 0 : 1), (r) => r.dag, (r) => Number(r.nummer))).map(({ dag: _, ...rij }) => rij);
  }

  opgeheven(overlegId: string): boolean {
    const dag = this.wereld.overleggen.get(overlegId)?.opgehevenOp ?? null;
    return dag !== null && this.al(dag);
  }

  private aanwezig(vergaderingId: string): unknown[] {
    return [...this.wereld.aanwezigheid].filter(([plek]) => plek.startsWith(vergaderingId)).sort(opSleutels(([plek]) => plek)).map(([, { aanwezigen }]) => aanwezigen);
  }

  /** How dossiers, people, meetings and expectations stand, as far as a difference tells. */
  verschilstanden(): (readonly [string, unknown])[] {
    const { wereld, punt: { peildatum } } = this;
    const loopt = ({ van, tot }: { van: string | null; tot: string | null }): boolean => peildatum === null || ((van === null || van <= peildatum) && (tot === null || tot > peildatum));
    const gesloten = ({ sluitingen }: Dossier) => sluitingen.findLast(({ van, tot }) => (peildatum === null ? tot === null : van <= peildatum && (tot === null || peildatum < tot)))?.van ?? null;
    const treffers = wereld.verwachtingen.flatMap(({ verwachtingId, vergaderingId, vastleggingId, dossierId, overlegIds, soort }) => {
      const sinds = wereld.vergaderingen.get(vergaderingId)?.datum ?? '';
      const bron = this.items().find(({ id, doorgehaald }) => id === vastleggingId && !doorgehaald);
      return !bron || this.voorbij(sinds) ? [] : [...new Set(overlegIds)].map((overlegId) => {
        const einde = wereld.nietLanger.findLast((n) => n.verwachtingId === verwachtingId && n.overlegIds.includes(overlegId));
        const behandeld = soort === 'behandeling' && this.items().some((item) => !item.doorgehaald && this.datum(item) >= sinds
          && wereld.vergaderingen.get(item.vergaderingId)?.overlegId === overlegId && item.dossiers.some((id) => this.kring(dossierId).includes(id)));
        return [`verwachting ${verwachtingId} ${overlegId}`, [sinds, (einde && this.al(einde.geldigOp)) || this.opgeheven(overlegId) ? 'niet-langer' : behandeld]] as const;
      });
    });
    return [
      ...[...wereld.dossiers.values()].filter((d) => !d.metOvername || d.gevuld).map((d) => [`dossier ${d.id}`, [d.naam, d.thema, this.dossierWortel(d.id), gesloten(d)]] as const),
      ...[...wereld.personen].map(([id, p]) => [`persoon ${id}`, [p.naam, this.persoonWortel(id), p.functies.filter(loopt).map((f) => JSON.stringify(Object.entries(f).sort())).sort()]] as const),
      ...[...wereld.vergaderingen].map(([id, v]) => [`vergadering ${id}`, [v.datum, this.al(v.datum), this.al(v.vastgesteldOp) ? v.vastgesteldOp : null,
        [...wereld.verslagen.values()].filter((s) => s.vergaderingId === id).length, this.aanwezig(id)]] as const),
      ...treffers,
    ];
  }

  bekendOp(nummer: bigint): string {
    return this.alle.filter((e) => e.nummer <= nummer).map(({ metadata }) => metadata.recordedAt).sort().at(-1) ?? '';
  }

  acties() {
    return this.items().filter(({ inhoud }) => 'houder' in inhoud).map((item) => {
      const stappen = this.wereld.acties.filter(({ id, geldigOp }) => id === item.id && this.al(geldigOp));
      const laatste = (...types: string[]) => stappen.findLast(({ type }) => types.includes(type));
      const slot = laatste('ActieAfgedaan', 'ActieVervallen', 'ActieHeropend');
      const stand = item.doorgehaald ? null : slot?.type === 'ActieAfgedaan' ? 'afgedaan' : slot?.type === 'ActieVervallen' ? 'vervallen' : 'open';
      const inhoud = item.inhoud as Extract<Item['inhoud'], { houder: unknown }>;
      const termijn = (laatste('TermijnVerlegd')?.data['termijn'] ?? inhoud.termijn) as typeof inhoud.termijn;
      return {
        vastleggingId: item.id, stand, standSinds: slot?.geldigOp ?? null, termijn,
        teLaat: stand === 'open' && termijn?.datum != null && this.punt.peildatum !== null && termijn.datum < this.punt.peildatum,
        houder: laatste('ActieOvergedragen')?.data['houder'] ?? inhoud.houder, meldingen: stappen.filter(({ type }) => type === 'VoortgangGemeld').length,
      };
    });
  }

  standpuntenVanPersoon(persoonId: string): string[] {
    return this.items().filter(({ inhoud }) => 'strekking' in inhoud && inhoud.spreker?.persoonId != null
      && (this.wereld.personen.has(inhoud.spreker.persoonId) ? this.persoonWortel(inhoud.spreker.persoonId) === this.persoonWortel(persoonId) : inhoud.spreker.persoonId === persoonId))
      .map(({ id }) => id);
  }

  overleggen() {
    return [...this.wereld.overleggen.values()].filter(({ geldigOp }) => this.al(geldigOp)).sort(opSleutels((o) => vouw(o.naam), (o) => o.overlegId)).map((o) => {
      const data = [...this.wereld.verslagen.values()].flatMap(({ vergaderingId }) => {
        const v = this.wereld.vergaderingen.get(vergaderingId);
        return v?.overlegId === o.overlegId && this.al(v.datum) ? [v.datum] : [];
      }).sort();
      return {
        overlegId: o.overlegId, naam: o.naam, soort: o.soort, district: o.district, opgehevenOp: this.al(o.opgehevenOp) ? o.opgehevenOp : null,
        verslagen: data.length, verslagenVan: data[0] ?? null, verslagenTot: data.at(-1) ?? null,
      };
    });
  }

  leden(overlegId: string) {
    const leden = this.wereld.overleggen.get(overlegId)?.leden ?? [];
    return leden.map((l, plek) => ({ ...l, plek })).filter(({ van, tot }) => this.al(van) && (this.punt.peildatum === null || tot === null || tot > this.punt.peildatum))
      .sort(opSleutels((l) => vouw(l.lid.naam), (l) => l.plek)).map(({ lid, van, tot }) => ({ ...lid, van, tot: this.al(tot) ? tot : null }));
  }

  vergaderingen() {
    const tel = (id: string, ...soorten: string[]) => this.items().filter((i) => i.vergaderingId === id && !i.doorgehaald && soorten.includes(i.inhoud.soort)).length;
    return [...this.wereld.vergaderingen].sort(opSleutels(([, v]) => v.datum, ([id]) => id)).map(([vergaderingId, v]) => ({
      vergaderingId, overlegId: v.overlegId, overlegNaam: this.wereld.overleggen.get(v.overlegId)?.naam, datum: v.datum, volgnummer: v.volgnummer,
      gehouden: this.al(v.datum), vastgesteldIn: this.al(v.vastgesteldOp) ? v.vastgesteldIn : null, vastgesteldOp: this.al(v.vastgesteldOp) ? v.vastgesteldOp : null,
      mededelingen: tel(vergaderingId, 'mededeling', 'toelichting'), standpunten: tel(vergaderingId, 'standpunt', 'vraag'), besluiten: tel(vergaderingId, 'besluit'),
      acties: tel(vergaderingId, 'verzoek', 'toezegging', 'actiepunt', 'afspraak'),
      verslagen: [...this.wereld.verslagen.values()].filter((s) => s.vergaderingId === vergaderingId).length,
    }));
  }

  volledigheid(vergaderingId: string) {
    const { terugkoppelingen, verslagen, documenten, voorstellen, overgeslagen } = this.wereld;
    if (this.voorbij(this.wereld.vergaderingen.get(vergaderingId)?.datum ?? null)) return [];
    return [...terugkoppelingen.values()].filter((t) => t.vergaderingId === vergaderingId).map((t) => {
      const raakt = (regel: number, stukken: readonly { documentId?: string; vanRegel: number; totRegel: number }[]): boolean =>
        stukken.some((s) => (s.documentId ?? t.documentId) === t.documentId && s.vanRegel <= regel && regel <= s.totRegel);
      const eigen = [...voorstellen.values()].filter((v) => v.terugkoppelingId === t.terugkoppelingId);
      const regels = Array.from({ length: documenten.get(t.documentId)?.regels ?? 0 }, (_, index) => {
        const regel = index + 1;
        const items = this.items().filter(({ inhoud }) => raakt(regel, inhoud.passages));
        const voorgesteld = eigen.filter(({ inhoud }) => raakt(regel, inhoud.passages));
        const gevonden = [
          ...items.map(({ doorgehaald }) => (doorgehaald ? 'doorgehaald' : 'vastgelegd')),
          ...voorgesteld.map(({ stand }) => (stand === 'verworpen' ? 'verworpen' : 'voorgesteld')),
          ...overgeslagen.filter((o) => o.terugkoppelingId === t.terugkoppelingId && raakt(regel, o.stukken)).map(() => 'overgeslagen'),
        ];
        return ['vastgelegd', 'doorgehaald', 'voorgesteld', 'verworpen', 'overgeslagen'].find((wijze) => gevonden.includes(wijze)) ?? 'onverantwoord';
      });
      const verslag = verslagen.get(t.terugkoppelingId);
      const inOvername = this.items().filter(({ overnameId }) => verslag && overnameId === verslag.overnameId);
      return {
        terugkoppelingId: t.terugkoppelingId, fase: verslag && t.fase === 'ontvangen' ? 'overgenomen' : t.fase, regels,
        nietBeslist: eigen.filter(({ stand }) => stand === 'open').map(({ id }) => id).sort(),
        nietVastgelegd: eigen.filter(({ id, stand }) => verslag && (stand === 'aanvaard' || stand === 'gewijzigd') && !inOvername.some((i) => i.id === id)).map(({ id }) => id).sort(),
        wijktAf: verslag !== undefined && verslag.aantal !== inOvername.length,
      };
    }).sort(opSleutels((t) => t.terugkoppelingId));
  }
}
