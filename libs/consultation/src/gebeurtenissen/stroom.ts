import type { Database } from '@besluitregister/projections';
import { gebeurtenissen, leesstand, type GebeurtenisRij } from '@besluitregister/read-models';
import type { Nieuws } from './nieuws.js';

/** Events fetched at once; the next are fetched when the reader has taken these. */
const BLADZIJDE = 100;
/** Milliseconds of silence after which a comment shows that the connection lives. */
const HARTSLAG = 15_000;
/** What a reader waits before it connects again, in milliseconds. */
const OPNIEUW = 2_000;

/**
 * The text of an event stream (WHATWG HTML §9.2): the events behind `na`, or behind the head when it is undefined, each
 * with its nummer as id, for as long as the reader takes them. What may not be seen is passed over.
 * @param alsVerzoek runs work as the request that began the stream: a reader takes what is next whenever it likes
 */
export async function* stroom(
  db: Database, nieuws: Nieuws, toon: (rij: GebeurtenisRij) => object, na: bigint | undefined, signal: AbortSignal,
  alsVerzoek: <R>(werk: () => R) => R,
): AsyncGenerator<string> {
  const gestopt = (): boolean => signal.aborted;
  let plek = na ?? (await leesstand(db)).nummer;
  yield `retry: ${OPNIEUW}\n\n`;
  while (!gestopt()) {
    const { nummer: hoofd } = await leesstand(db);
    const { rijen, volgende } = await alsVerzoek(() => gebeurtenissen(db, { na: [String(plek)], totNummer: hoofd, hoofd, limiet: BLADZIJDE }));
    for (const rij of rijen) {
      if (gestopt()) return;
      yield `id: ${rij.nummer}\nevent: gebeurtenis\ndata: ${JSON.stringify(toon(rij))}\n\n`;
    }
    plek = volgende === null ? (hoofd > plek ? hoofd : plek) : rijen.at(-1)?.nummer ?? plek;
    if (volgende !== null) continue;
    const afloop = await nieuws.wacht(plek, signal, HARTSLAG);
    if (afloop === 'gestopt') return;
    if (afloop === 'stil') yield ': nog niets nieuws\n\n';
  }
}
