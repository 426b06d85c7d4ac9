import { isDeepStrictEqual } from 'node:util';
import type { Tx } from '@besluitregister/projections';
import type { Gezichtspunt } from '../gezichtspunt.js';
import {
  vastleggingenMetIds, vastleggingsversies, type Vastleggingsversie, type VastleggingRij,
} from '../vastleggingen/vastleggingen.queries.js';
import { behandelingen, besluitrelaties, type BehandelingRij, type RelatieRij } from './besluitvorming.queries.js';

export interface VersieMetWijziging extends Vastleggingsversie {
  /** What differs from the version before, by field; of the first version nothing. */
  readonly gewijzigd: readonly string[];
}

export interface Besluitdetail {
  readonly besluit: VastleggingRij;
  readonly kracht: BehandelingRij['kracht'];
  readonly strijdig: boolean;
  /** All versions known at the nummer, oldest first, with what each changed and why. */
  readonly versies: readonly VersieMetWijziging[];
  /** Both ways: what it says of earlier besluiten, and what later ones say of it. */
  readonly relaties: readonly RelatieRij[];
}

/** One besluit with everything about it; null when there is none with this id that can be seen. */
export async function besluitdetail(db: Tx, besluitId: string, gezichtspunt: Gezichtspunt): Promise<Besluitdetail | null> {
  const [besluit] = await vastleggingenMetIds(db, [besluitId], gezichtspunt);
  if (besluit?.soort !== 'besluit') return null;
  const [behandeling] = await behandelingen(db, [], [besluitId], gezichtspunt);
  return {
    besluit,
    kracht: behandeling?.kracht ?? null,
    strijdig: behandeling?.strijdig ?? false,
    versies: await versiesMetWijziging(db, besluitId, gezichtspunt),
    relaties: await besluitrelaties(db, [besluitId], gezichtspunt),
  };
}

/** All versions of any item, oldest first, each with what it changed and, in its oorsprong, by whom and why. */
export async function versiesMetWijziging(db: Tx, vastleggingId: string, gezichtspunt: Gezichtspunt): Promise<VersieMetWijziging[]> {
  const versies = await vastleggingsversies(db, [vastleggingId], gezichtspunt);
  return versies.map((versie, index) => {
    const vorige = versies[index - 1];
    return { ...versie, gewijzigd: vorige ? verschillen(velden(vorige), velden(versie)) : [] };
  });
}

/** The content of a version, field by field; what is particular to its kind beside what all kinds have. */
function velden({ soort, datum, agendapuntId, volgorde, tekst, passages, spreker, bijzonderheden, ...rest }: Vastleggingsversie): Readonly<Record<string, unknown>> {
  const { dossiers, vertrouwelijkheid, grond, herkomst, bevestigdeVersie, doorgehaald } = rest;
  return {
    ...bijzonderheden, soort, datum, agendapuntId, volgorde, tekst, passages, spreker, dossiers, vertrouwelijkheid, grond, herkomst,
    bevestigdeVersie, doorgehaald,
  };
}

function verschillen(voor: Readonly<Record<string, unknown>>, na: Readonly<Record<string, unknown>>): string[] {
  return [...new Set([...Object.keys(voor), ...Object.keys(na)])].filter((veld) => !isDeepStrictEqual(voor[veld], na[veld]));
}
