import type { Database } from '@besluitregister/projections';
import { gebeurtenissen, leesstand, type GebeurtenisRij } from '@besluitregister/read-models';
import type { Nieuws } from './nieuws.js';

/** Events fetched at once; the next are fetched when the reader has taken these. */
const BLADZIJDE = 100;
/** Milliseconds of silence after which a comment shows that the connection lives. */
const HARTSLAG = 15_000;
/** What a reader waits before it connects again, in milliseconds. */
const OPNIEUW = 2_000;

/** Which events a stream gives: those behind `na`, or behind the head without it, up to and including `totNummer`, or for ever without it. */
export interface Stroomdeel {
  readonly na?: bigint | undefined;
  readonly totNummer?: bigint | undefined;
}

/**
 * The text of an event stream (WHATWG HTML §9.2): events, each with its nummer as id, for as long as the reader takes them. What may not be seen is passed over.
 * @param alsVerzoek runs work as the request that began the stream: a reader takes what is next whenever it likes
 */
export async function* stroom(
  db: Database, nieuws: Nieuws, toon: (rij: GebeurtenisRij) => object, { na, totNummer }: Stroomdeel, signal: AbortSignal,
  alsVerzoek: <R>(werk: () => R) => R,
): AsyncGenerator<string> {
  const gestopt = (): boolean => signal.aborted;
  let plek = na ?? (await leesstand(db)).nummer;
  yield `retry: ${OPNIEUW}\n\n`;
  while (!gestopt() && (totNummer === undefined || plek < totNummer)) {
    const { nummer: hoofd } = await leesstand(db);
    const tot = totNummer !== undefined && totNummer < hoofd ? totNummer : hoofd;
    const { rijen, volgende } = await alsVerzoek(() => gebeurtenissen(db, { na: [String(plek)], totNummer: tot, hoofd, limiet: BLADZIJDE }));
    for (const rij of rijen) {
      if (gestopt()) return;
      yield `id: ${rij.nummer}\nevent: gebeurtenis\ndata: ${JSON.stringify(toon(rij))}\n\n`;
    }
    plek = volgende === null ? (tot > plek ? tot : plek) : rijen.at(-1)?.nummer ?? plek;
    if (volgende !== null || plek === totNummer) continue;
    const afloop = await nieuws.wacht(plek, signal, HARTSLAG);
    if (afloop === 'gestopt') return;
    if (afloop === 'stil') yield ': nog niets nieuws\n\n';
  }
}
