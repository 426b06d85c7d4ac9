import { AsyncLocalStorage } from 'node:async_hooks';
import { Readable } from 'node:stream';
import type { Database } from '@besluitregister/projections';
import { GEBEURTENISVOLGORDE, gebeurtenissen, leesstand, type GebeurtenisRij } from '@besluitregister/read-models';
import { bepaalGezichtspunt, type GezichtspuntVraag } from '../gezichtspunt.js';
import { bepaalBladzijde, type LijstVraag } from '../lijsten/pagina.js';
import { nietGevonden, type NietGevonden } from '../niet-gevonden.js';
import type { Gebeurtenisantwoord, Gebeurtenissenantwoord, RuweGebeurtenis } from './gebeurtenissen.schema.js';
import { Nieuws } from './nieuws.js';
import { stroom, type Stroomdeel } from './stroom.js';

/** Milliseconds after which a stream ends: who reads on signs in anew, so a right that was withdrawn ends with it. */
const LANGSTE_DUUR = 15 * 60_000;

/** The events themselves, without protected text; and as they come. The day in the world plays no part in them. */
export class GebeurtenissenService {
  private readonly nieuws: Nieuws;
  private readonly gestopt = new AbortController();

  /** @param leeswachttijdMs longest wait for an event that the read models do not have yet */
  constructor(private readonly db: Database, private readonly leeswachttijdMs: number) {
    this.nieuws = new Nieuws(async () => (await leesstand(db)).nummer);
  }

  /** A page of events in order of nummer. */
  async lijst(vraag: LijstVraag & { readonly vanaf?: number | undefined } = {}): Promise<Gebeurtenissenantwoord> {
    const { vanaf } = vraag;
    const { gezichtspunt, kop, pagina, cursorVan } = await bepaalBladzijde(this.db, zonderDag(vraag), GEBEURTENISVOLGORDE);
    const { nummer: hoofd } = await leesstand(this.db);
    const gevonden = await gebeurtenissen(this.db, { ...pagina, vanaf: vanaf === undefined ? undefined : BigInt(vanaf), totNummer: gezichtspunt.totNummer, hoofd });
    return { ...kop, volgende: cursorVan(gevonden), gebeurtenissen: gevonden.rijen.map(ruweGebeurtenis) };
  }

  /** One event, by its nummer. */
  async gebeurtenis(nummer: bigint, vraag: GezichtspuntVraag = {}): Promise<Gebeurtenisantwoord | NietGevonden> {
    const { gezichtspunt: { totNummer }, kop } = await bepaalGezichtspunt(this.db, zonderDag(vraag));
    const { nummer: hoofd } = await leesstand(this.db);
    const { rijen: [rij] } = await gebeurtenissen(this.db, { vanaf: nummer, totNummer: nummer < totNummer ? nummer : totNummer, hoofd, limiet: 1 });
    return rij ? { ...kop, gebeurtenis: ruweGebeurtenis(rij) }
      : nietGevonden('gebeurtenis-onbekend', `Er is geen gebeurtenis ${nummer} in wat hier te zien is; het register is bijgewerkt tot en met nummer ${totNummer}.`);
  }

  /**
   * Whether there is an event of this nummer, now or within the wait: a replica may be behind the one that gave it.
   * @param signal stops the waiting
   */
  async kent(nummer: bigint, signal: AbortSignal): Promise<boolean> {
    return (await leesstand(this.db)).nummer >= nummer || await this.nieuws.wacht(nummer - 1n, signal, this.leeswachttijdMs) === 'nieuws';
  }

  /**
   * The events behind a nummer and all that come after it, as text/event-stream; every one once, in order, and not before
   * the read models have it. Without nummer only what is new. Nothing is fetched that the reader does not take. Ends behind
   * `totNummer`, when `signal` is aborted, when the service stops, and after {@link LANGSTE_DUUR}.
   * @param onderweg how much the reader was given and did not take yet
   */
  stroom({ na, totNummer }: Stroomdeel, signal: AbortSignal, onderweg: () => number = () => 0): Readable {
    const einde = AbortSignal.any([signal, this.gestopt.signal, AbortSignal.timeout(LANGSTE_DUUR)]);
    const lezing = Readable.from(stroom(this.db, this.nieuws, ruweGebeurtenis, { na, totNummer }, einde, AsyncLocalStorage.snapshot()), { objectMode: false });
    // Who waits for news comes to an end by itself; a reader who takes nothing would hold the service up.
    einde.addEventListener('abort', () => { if (lezing.readableLength + onderweg() > 0) lezing.destroy(); }, { once: true });
    return lezing;
  }

  /** Called by Nest before the server closes, which would wait for open streams. */
  beforeApplicationShutdown(): void {
    this.gestopt.abort();
  }
}

/** An answer in which the day plays no part is the same whatever day is asked for, and names none. */
function zonderDag<V extends GezichtspuntVraag>(vraag: V): V {
  return { ...vraag, peildatum: undefined };
}

/** Events by nummer, as the reader may know them today. */
export async function ruweGebeurtenissen(db: Database, nummers: readonly bigint[], totNummer: bigint): Promise<ReadonlyMap<number, RuweGebeurtenis>> {
  const { nummer: hoofd } = await leesstand(db);
  const { rijen } = await gebeurtenissen(db, { nummers, totNummer, hoofd, limiet: nummers.length });
  return new Map(rijen.map((rij) => [Number(rij.nummer), ruweGebeurtenis(rij)]));
}

function ruweGebeurtenis(rij: GebeurtenisRij): RuweGebeurtenis {
  const { nummer, stream, revisie, actorId, actorRol, actorOrganisatie, actorMethode, ...rest } = rij;
  return {
    nummer: Number(nummer),
    gebeurtenisId: rest.gebeurtenisId,
    type: rest.type,
    schemaVersie: rest.schemaVersie,
    stroom: stream,
    revisie: Number(revisie),
    vastgelegdOp: rest.vastgelegdOp,
    bekendOp: rest.bekendOp,
    actor: { id: actorId, rol: actorRol, organisatie: actorOrganisatie, methode: actorMethode },
    redenCode: rest.redenCode,
    opdrachtId: rest.opdrachtId,
    correlatieId: rest.correlatieId,
    oorzaakId: rest.oorzaakId,
    gegevens: rest.gegevens,
    links: { zelf: `/v1/gebeurtenissen/${nummer}`, bewijs: `/v1/gebeurtenissen/${nummer}/bewijs` },
  };
}
