import type { Database } from '@besluitregister/projections';
import { antwoordstand, type Gezichtspunt } from '@besluitregister/read-models';

/** What a question may say about where it looks from; what it leaves out is the register as it is now, and today. */
export interface GezichtspuntVraag {
  readonly totNummer?: bigint | undefined;
  /** `jjjj-mm-dd`. */
  readonly peildatum?: string | undefined;
  /** ISO 8601; what the register said at that very instant. Together with totNummer the earlier of the two counts. */
  readonly bekendOp?: string | undefined;
}

/** Gives today's calendar date in Europe/Amsterdam, `jjjj-mm-dd`. */
export type Vandaag = () => string;

/** The head of every answer. */
export interface Kop {
  readonly nummer: number;
  readonly peildatum: string | null;
  /** Since when the register knew what stands at `nummer`. */
  readonly bekendOp: string | null;
  /** What was asked reaches as far as the read models do or further: asked later, the same may give more. */
  readonly voorlopig: boolean;
  readonly leesmodelVersies: Readonly<Record<string, number>>;
  /** Nummer of the last erasure or secrecy event: it says which of the past may still be shown. */
  readonly wisstand: number;
}

/**
 * Where a question looks from, never past what the read models have, and the head of its answer. An answer can be asked
 * for again by the nummer and peildatum in its head.
 * @param vandaag the peildatum of a question that names none; without it no limit is set in the world
 */
export async function bepaalGezichtspunt(
  db: Database, vraag: GezichtspuntVraag, vandaag?: Vandaag,
): Promise<{ readonly gezichtspunt: Gezichtspunt; readonly kop: Kop }> {
  const moment = vraag.bekendOp === undefined ? undefined : new Date(vraag.bekendOp).toISOString();
  const { nummer: hoogste, opMoment, totNummer, ...stand } = await antwoordstand(db, { totNummer: vraag.totNummer, moment });
  const gevraagd = vraag.totNummer ?? null;
  const peildatum = vraag.peildatum ?? vandaag?.() ?? null;
  const kop: Kop = {
    nummer: Number(totNummer),
    peildatum,
    bekendOp: stand.bekendOp,
    // A nummer names an event and stands still; a moment that has not passed the last event may still get more.
    voorlopig: opMoment !== null && (gevraagd === null || opMoment <= gevraagd) ? opMoment >= hoogste : gevraagd !== null && gevraagd > hoogste,
    leesmodelVersies: stand.versies,
    wisstand: Number(stand.wisstand),
  };
  return { gezichtspunt: { totNummer, peildatum }, kop };
}
