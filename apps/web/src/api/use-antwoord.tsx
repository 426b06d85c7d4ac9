import { useCallback, useEffect, useRef, useState } from 'react';
import { useVerversen } from '../raam/nieuws.js';
import { uitkomst, type Probleem, type Uitkomst } from './probleem.js';

/** How a question to the API stands. What was there stays while it is asked again, so that nothing jumps. */
export interface Antwoord<T> {
  readonly inhoud: T | undefined;
  readonly probleem: Probleem | undefined;
  readonly bezig: boolean;
  /** It takes longer than people take for immediate. */
  readonly traag: boolean;
  readonly ververs: () => void;
}

const TRAAG_MS = 1_000;

/**
 * Asks the API, and again whenever `haal` changes (wrap it in useCallback).
 * @param haal null: there is nothing to ask yet
 */
export function useAntwoord<T>(haal: ((signal: AbortSignal) => Promise<Uitkomst<T>>) | null): Antwoord<T> {
  const [stand, zetStand] = useState<{ inhoud: T | undefined; probleem: Probleem | undefined }>({ inhoud: undefined, probleem: undefined });
  const [bezig, zetBezig] = useState(haal !== null);
  const [traag, zetTraag] = useState(false);
  const [beurt, zetBeurt] = useState(0);
  const gevraagd = useRef(haal);

  useEffect(() => {
    if (!haal) return undefined;
    const afbreken = new AbortController();
    zetBezig(true);
    const wekker = setTimeout(() => { zetTraag(true); }, TRAAG_MS);
    uitkomst(haal(afbreken.signal)).then((uit) => {
      if (afbreken.signal.aborted) return;
      const opnieuw = gevraagd.current === haal;
      gevraagd.current = haal;
      // What was there is still true when asking again fails, and may hold what someone is filling in.
      zetStand((nu) => ('inhoud' in uit ? { inhoud: uit.inhoud, probleem: undefined } : { inhoud: opnieuw ? nu.inhoud : undefined, probleem: uit.probleem }));
      zetBezig(false);
      zetTraag(false);
      clearTimeout(wekker);
    }, () => undefined);
    return () => { afbreken.abort(); clearTimeout(wekker); zetTraag(false); };
  }, [haal, beurt]);

  const ververs = useCallback(() => { zetBeurt((huidig) => huidig + 1); }, []);
  useVerversen(ververs);
  return { ...stand, bezig, traag, ververs };
}
