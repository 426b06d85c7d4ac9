import type { Database } from '@besluitregister/projections';
import { leesstand, type Gezichtspunt } from '@besluitregister/read-models';

/** What a question may say about where it looks from; what it leaves out is the register as it is now. */
export interface GezichtspuntVraag {
  readonly totNummer?: bigint | undefined;
  /** `jjjj-mm-dd`. */
  readonly peildatum?: string | undefined;
}

/** The head of every answer. */
export interface Kop {
  readonly nummer: number;
  readonly peildatum: string | null;
  readonly leesmodelVersies: Readonly<Record<string, number>>;
}

/** Where a question looks from, never past what the read models have, and the head of its answer. */
export async function bepaalGezichtspunt(
  db: Database, vraag: GezichtspuntVraag,
): Promise<{ readonly gezichtspunt: Gezichtspunt; readonly kop: Kop }> {
  const { nummer, versies } = await leesstand(db);
  const totNummer = vraag.totNummer === undefined || vraag.totNummer > nummer ? nummer : vraag.totNummer;
  const peildatum = vraag.peildatum ?? null;
  return { gezichtspunt: { totNummer, peildatum }, kop: { nummer: Number(totNummer), peildatum, leesmodelVersies: versies } };
}
