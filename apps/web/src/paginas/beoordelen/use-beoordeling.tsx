import { useCallback, useMemo, useRef, useState } from 'react';
import { api } from '../../api/client.js';
import { geefOpdracht } from '../../api/opdracht.js';
import type { Probleem } from '../../api/probleem.js';
import type { Terugkoppeling } from '../../api/typen.js';
import { useAntwoord, type Antwoord } from '../../api/use-antwoord.js';
import { stappenVan, type Stap, type Stappen } from './stappen.js';

/** One thing the reviewer does, in one or more commands, and how to take it back. */
export interface Handeling {
  /** Said when it is done: "Voorstel 12 aanvaard." */
  readonly klaar: string;
  readonly stappen: readonly Stap[];
  /** What takes it back, given the ids the steps made; absent: it can not be taken back. */
  readonly terug?: (gemaakt: readonly string[]) => readonly Stap[];
}

/** A review: the report as it stands on the server, and what the reviewer does with it. */
export interface Beoordeling {
  readonly antwoord: Antwoord<Terugkoppeling>;
  readonly stappen: Stappen;
  /** What was done last, to be read out. */
  readonly melding: string;
  readonly probleem: Probleem | null;
  readonly bezig: boolean;
  readonly kanTerug: boolean;
  /** Carries it out against the revision that was seen. @returns whether it was done */
  readonly doe: (handeling: Handeling) => Promise<boolean>;
  /** Takes back what was done last. */
  readonly neemTerug: () => Promise<boolean>;
  /** Sends what failed again. */
  readonly nogEens: () => Promise<boolean>;
}

/** Every step is recorded as it is taken: nothing of a review lives on the screen only. */
export function useBeoordeling(terugkoppelingId: string): Beoordeling {
  const antwoord = useAntwoord(useCallback((signal: AbortSignal) =>
    api.GET('/terugkoppelingen/{terugkoppelingId}', { params: { path: { terugkoppelingId } }, signal }), [terugkoppelingId]));
  const stappen = useMemo(() => stappenVan(terugkoppelingId), [terugkoppelingId]);
  const gedaan = useRef<Handeling[]>([]);
  const mislukt = useRef<Handeling | null>(null);
  const [stand, zetStand] = useState<{ melding: string; probleem: Probleem | null; bezig: boolean; kanTerug: boolean }>({ melding: '', probleem: null, bezig: false, kanTerug: false });
  const revisie = antwoord.inhoud?.revisie;
  const { ververs } = antwoord;

  const doe = useCallback(async (handeling: Handeling): Promise<boolean> => {
    zetStand((nu) => ({ ...nu, bezig: true, probleem: null }));
    const { probleem, gemaakt } = await voerUit(handeling.stappen, revisie);
    const terug = handeling.terug;
    if (probleem === null && terug) gedaan.current.push({ klaar: 'Laatste stap ongedaan gemaakt.', stappen: terug(gemaakt) });
    mislukt.current = probleem === null ? null : handeling;
    zetStand({ melding: probleem === null ? handeling.klaar : '', probleem, bezig: false, kanTerug: gedaan.current.length > 0 });
    // Who is signed out or cut off sees what was there, and sends the step again.
    if (probleem === null || probleem.status >= 400 && probleem.status !== 401) ververs();
    return probleem === null;
  }, [revisie, ververs]);

  const neemTerug = useCallback(async () => {
    const laatste = gedaan.current.pop();
    return laatste ? doe(laatste) : false;
  }, [doe]);
  const nogEens = useCallback(async () => (mislukt.current ? doe(mislukt.current) : false), [doe]);
  return { antwoord, stappen, ...stand, doe, neemTerug, nogEens };
}

/** One after the other, each against the revision the one before left. */
async function voerUit(stappen: readonly Stap[], begin: number | undefined): Promise<{ readonly probleem: Probleem | null; readonly gemaakt: readonly string[] }> {
  const gemaakt: string[] = [];
  let revisie = begin;
  for (const stap of stappen) {
    const afloop = await geefOpdracht(stap, revisie);
    if (!afloop.gelukt) return { probleem: afloop.probleem, gemaakt };
    revisie = afloop.revisie;
    const { vastleggingId } = afloop.inhoud;
    if (typeof vastleggingId === 'string') gemaakt.push(vastleggingId);
  }
  return { probleem: null, gemaakt };
}
