import {
  deelId, geweigerd, idUitHmac, LANGSTE_TEKST, overlegDecider, reserveringDecider, reserveringId, terugkoppelingDecider,
  vergaderingId as idVanVergadering,
} from '@besluitregister/domain';
import type { Geweigerd } from '@besluitregister/domain';
import { leesDocument, OnleesbaarDocument } from '@besluitregister/documents';
import type { Weergave } from '@besluitregister/documents';
import { controleerExtractie, ExtractieAfgebroken, REGELEXTRACTOR } from '@besluitregister/extraction';
import type { Extractie, Extractor } from '@besluitregister/extraction';
import type { KeyStore } from '@besluitregister/key-store';
import type { Aggregaten } from '../opdracht/aggregaten.js';
import type { Schrijfklok } from '../opdracht/klok.js';
import type { Planner, Stap } from '../plan/planner.js';
import type { PlanUitvoerder } from '../plan/plan-uitvoerder.js';
import { Herzieningen } from '../terugkoppelingen/herzieningen.js';
import { InhoudcontextLader } from '../vastleggingen/inhoudcontext.js';
import type { Documentkluis } from './documentkluis.js';
import type { GelezenRapport } from './gelezen-rapport.js';
import type { Geregistreerd, Importuitslag, Rapport, Voortgang } from './import.types.js';
import { Overname } from './overname.js';
import { herzieningswaarschuwingen, kopwaarschuwingen } from './waarschuwingen.js';

/** How often a takeover is decided anew when somebody else changed the meeting. */
const POGINGEN = 5;
/** Agenda items and vastleggingen one report may bring. Folding a meeting takes time by the square of them: this many, about a second. */
const MEESTE_DELEN = 5_000;
/** A report that is ready to be appended. */
export interface Voorbereid {
  readonly gelezen: GelezenRapport;
  readonly stappen: readonly Stap[];
  readonly geregistreerd: Geregistreerd;
}

/** Takes reports over into the register: read, recognised, and recorded whole or not at all. */
export class ImportService {
  private readonly overname: Overname;
  private readonly herzieningen: Herzieningen;

  constructor(
    private readonly aggregaten: Aggregaten,
    private readonly planner: Planner,
    private readonly uitvoerder: PlanUitvoerder,
    private readonly keys: KeyStore,
    private readonly kluis: Documentkluis,
    private readonly klok: Schrijfklok,
    private readonly extractor: Extractor = REGELEXTRACTOR,
  ) {
    this.overname = new Overname(aggregaten, keys);
    this.herzieningen = new Herzieningen(aggregaten, new InhoudcontextLader(aggregaten, keys, kluis, klok));
  }

  /**
   * Takes a report over as the extractor reads it, reviewed by nobody (`herkomst.wijze` says so).
   * The same report again is recognised and records nothing.
   */
  async importeer(rapport: Rapport, voortgang: Voortgang = () => undefined): Promise<Importuitslag> {
    return this.naElkaar(async () => {
      for (let poging = 0; poging < POGINGEN; poging++) {
        const uitslag = await this.neemOver(rapport, voortgang);
        if (uitslag !== 'botsing') return uitslag;
      }
      return geweigerd('te-druk', 'Anderen wijzigen deze vergadering op hetzelfde moment; probeer het opnieuw.');
    });
  }

  /** An import looks at many streams and goes behind what came between: two at once would not see each other. */
  async naElkaar<T>(werk: () => Promise<T>): Promise<T> {
    return this.uitvoerder.exclusief('import', werk);
  }

  /** Decided on how things stand now; somebody else may have changed the meeting before it is appended. */
  private async neemOver(rapport: Rapport, voortgang: Voortgang): Promise<Importuitslag | 'botsing'> {
    const voorbereid = await this.bereidVoor(rapport, voortgang);
    if (!('stappen' in voorbereid)) return voorbereid;
    const { stappen, gelezen, geregistreerd } = voorbereid;
    const opdracht = { commandId: gelezen.overnameId, actor: rapport.actor, correlationId: null };
    const antwoord = { status: 201, location: `/v1/vergaderingen/${gelezen.vergaderingId}`, stream: '', inhoud: {} };
    const plan = await this.planner.plan(opdracht, stappen, antwoord);
    voortgang('vastleggen');
    const uitslag = await this.uitvoerder.voerUit(opdracht.commandId, gelezen.inhoudHmac, this.klok.nu(), plan);
    if ('botsing' in uitslag) return 'botsing';
    if ('hergebruikt' in uitslag) return vergaderingHeeftVerslag(rapport);
    const { positie } = uitslag;
    return { ...geregistreerd, positie: positie && { commit: BigInt(positie.commit), prepare: BigInt(positie.prepare) } };
  }

  /** What taking the report over appends, or what there is to say without appending; to be called within {@link naElkaar}. */
  async bereidVoor(rapport: Rapport, voortgang: Voortgang = () => undefined): Promise<Voorbereid | Importuitslag> {
    const afkeuring = await this.controleer(rapport);
    if (afkeuring) return afkeuring;
    voortgang('lezen');
    const weergave = await lees(rapport);
    if ('geweigerd' in weergave) return weergave;
    const gelezen = await this.herken(rapport, weergave, voortgang);
    if ('geweigerd' in gelezen) return gelezen;
    const eerder = await this.eerder(gelezen, rapport);
    if (eerder) return eerder;
    const [gebrek] = controleerExtractie(weergave.regels, gelezen.extractie);
    if (gebrek) return extractieKloptNiet(gelezen, rapport, gebrek.bericht);
    if (gelezen.extractie.voorstellen.length === 0) {
      return geweigerd('niets-herkend', `In ${rapport.naam} is geen enkele mededeling, standpunt, besluit of actie herkend; controleer of dit een verslag is.`, '/bestand');
    }
    const delen = gelezen.extractie.voorstellen.length + gelezen.extractie.agendapunten.length;
    if (delen > MEESTE_DELEN) {
      return geweigerd('te-veel-herkend', `In ${rapport.naam} zijn ${delen} agendapunten en vastleggingen herkend; een verslag draagt er hoogstens ${MEESTE_DELEN}. Controleer of dit het verslag van één vergadering is, en lever het verslag van elke vergadering apart aan.`, '/bestand');
    }
    const lang = gelezen.extractie.voorstellen.flatMap(({ passages }) => passages).find(({ citaat }) => citaat.length > LANGSTE_TEKST);
    if (lang) return passageTeLang(rapport, lang);
    voortgang('versleutelen');
    const adressen = await this.kluis.bewaar(gelezen.documentId, rapport.bytes, weergave);
    const { stappen, waarschuwingen } = await this.overname.stappen(rapport, gelezen, adressen);
    return {
      gelezen,
      stappen,
      geregistreerd: {
        soort: rapport.beoordelen ? 'ter-beoordeling' : 'geregistreerd',
        vergaderingId: gelezen.vergaderingId,
        terugkoppelingId: gelezen.terugkoppelingId,
        aantallen: telSoorten(gelezen),
        positie: null,
        waarschuwingen: [...kopwaarschuwingen(gelezen, rapport), ...waarschuwingen, ...await herzieningswaarschuwingen(this.herzieningen, stappen, rapport)],
      },
    };
  }

  private async controleer({ overlegId, datum }: Rapport): Promise<Geweigerd | null> {
    if (!isKalenderdatum(datum)) {
      return geweigerd('datum-ongeldig', `De datum "${datum}" bestaat niet; geef een datum als jjjj-mm-dd, bijvoorbeeld 2019-10-02.`, '/datum');
    }
    if (datum > this.klok.vandaag()) {
      return geweigerd('datum-in-toekomst', `De vergaderdatum ${datum} ligt in de toekomst; een terugkoppeling gaat over een vergadering die is geweest.`, '/datum');
    }
    const { state: { ingesteld } } = await this.aggregaten.laad(overlegDecider, 'Overleg', overlegId);
    if (!ingesteld) return geweigerd('overleg-onbekend', `Er is geen overleg met id ${overlegId}; kies een overleg uit het register.`, '/overlegId');
    return ingesteld.geldigOp !== null && datum < ingesteld.geldigOp
      ? geweigerd('datum-voor-instelling', `Op ${datum} bestond dit overleg nog niet; het is ingesteld op ${ingesteld.geldigOp}. Controleer de datum.`, '/datum')
      : null;
  }

  private async herken(rapport: Rapport, weergave: Weergave, voortgang: Voortgang): Promise<GelezenRapport | Geweigerd> {
    voortgang('herkennen');
    const extractie = await extraheer(this.extractor, weergave, rapport);
    if ('geweigerd' in extractie) return extractie;
    const inhoudHmac = Buffer.from(this.keys.hmac('document', rapport.bytes));
    const vergaderingId = idVanVergadering(rapport.overlegId, rapport.datum);
    const documentId = idUitHmac(inhoudHmac);
    const terugkoppelingId = deelId(vergaderingId, `terugkoppeling/${documentId}`);
    return {
      documentId,
      vergaderingId,
      terugkoppelingId,
      overnameId: deelId(terugkoppelingId, 'overname/1'),
      inhoudHmac: inhoudHmac.toString('hex'),
      weergave,
      extractor: { naam: this.extractor.naam, versie: this.extractor.versie },
      extractie,
    };
  }

  /** What the register already holds for this meeting, if anything. */
  private async eerder(gelezen: GelezenRapport, rapport: Rapport): Promise<Importuitslag | null> {
    const { vergaderingId, terugkoppelingId } = gelezen;
    const sleutel = Buffer.from(this.keys.hmac('verslag-van-vergadering', vergaderingId)).toString('hex');
    const reservering = await this.aggregaten.laad(reserveringDecider, 'Reservering', reserveringId('verslag-van-vergadering', sleutel));
    if (reservering.state.houderId === null) return null;
    if (reservering.state.houderId !== terugkoppelingId) return this.anderVerslag(reservering.state.houderId, rapport);
    const terugkoppeling = await this.aggregaten.laad(terugkoppelingDecider, 'Terugkoppeling', terugkoppelingId);
    const { fase, voorstellen } = terugkoppeling.state;
    // Without proposals it is a takeover that was cut off on its way: it goes on.
    if (fase !== 'overgenomen' && voorstellen.size === 0) return null;
    if (fase !== 'overgenomen' && !rapport.beoordelen) return inBeoordeling(rapport);
    return { soort: fase === 'overgenomen' ? 'al-geregistreerd' : 'ter-beoordeling', vergaderingId, terugkoppelingId, aantallen: {}, positie: null, waarschuwingen: [] };
  }

  /** Another document holds the meeting: as long as nothing of it counts, it can make way for a corrected one. */
  private async anderVerslag(houderId: string, rapport: Rapport): Promise<Geweigerd> {
    const { state: { fase } } = await this.aggregaten.laad(terugkoppelingDecider, 'Terugkoppeling', houderId);
    return fase === 'overgenomen' ? vergaderingHeeftVerslag(rapport) : geweigerd(
      'vergadering-heeft-verslag',
      `Voor de vergadering van ${rapport.datum} van dit overleg ligt al een andere terugkoppeling ter beoordeling (${houderId}); beoordeel die, of trek haar in en bied ${rapport.naam} opnieuw aan. Controleer anders datum en overleg.`,
      '/bestand',
    );
  }
}

async function lees(rapport: Rapport): Promise<Weergave | Geweigerd> {
  try {
    return await leesDocument(rapport.bytes, rapport.naam);
  } catch (error) {
    if (error instanceof OnleesbaarDocument) return geweigerd(`document-${error.code}`, error.message, '/bestand');
    throw error;
  }
}

async function extraheer(extractor: Extractor, { regels }: Weergave, { datum, naam }: Rapport): Promise<Extractie | Geweigerd> {
  try {
    return await extractor.lees(regels, { datum });
  } catch (error) {
    if (error instanceof ExtractieAfgebroken) return geweigerd(`document-${error.code}`, error.over(naam), '/bestand');
    throw error;
  }
}

function isKalenderdatum(datum: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(datum)) return false;
  const moment = new Date(`${datum}T00:00:00Z`);
  return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(datum);
}

function vergaderingHeeftVerslag({ datum }: Rapport): Geweigerd {
  return geweigerd(
    'vergadering-heeft-verslag',
    `Voor de vergadering van ${datum} van dit overleg is al een andere terugkoppeling geregistreerd; corrigeer die met een rectificatie, of controleer datum en overleg.`,
    '/bestand',
  );
}

/** An extractor gave what the document does not bear out: nothing of it is recorded. */
function extractieKloptNiet({ extractor }: GelezenRapport, { naam }: Rapport, bericht: string): Geweigerd {
  return geweigerd(
    'extractie-klopt-niet',
    `Wat de lezer "${extractor.naam}" (versie ${extractor.versie}) uit ${naam} haalt, klopt niet met het document: ${bericht} Er is niets vastgelegd; gebruik een andere lezer of meld dit aan de maker.`,
    '/bestand',
  );
}

function passageTeLang({ naam }: Rapport, { vanRegel, totRegel, citaat }: Extractie['voorstellen'][number]['passages'][number]): Geweigerd {
  return geweigerd(
    'passage-te-lang',
    `In ${naam} staat op regel ${vanRegel} tot en met ${totRegel} een stuk van ${citaat.length} tekens zonder zinseinde; een vastlegging draagt er hoogstens ${LANGSTE_TEKST}. Verdeel het in zinnen of alinea's en bied het verslag opnieuw aan.`,
    '/bestand',
  );
}

function inBeoordeling({ naam }: Rapport): Geweigerd {
  return geweigerd('terugkoppeling-in-beoordeling', `${naam} ligt ter beoordeling; beoordeel de voorstellen en neem haar dan over, of trek haar eerst in.`, '/bestand');
}

function telSoorten({ extractie }: GelezenRapport): Geregistreerd['aantallen'] {
  const aantallen: Partial<Record<string, number>> = {};
  for (const { soort } of extractie.voorstellen) aantallen[soort] = (aantallen[soort] ?? 0) + 1;
  return aantallen;
}
