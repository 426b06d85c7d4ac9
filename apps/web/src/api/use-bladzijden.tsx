import { useEffect, useMemo, useState } from 'react';
import { uitkomst, type Probleem, type Uitkomst } from './probleem.js';
import { useAntwoord, type Antwoord } from './use-antwoord.js';

/** A list that is read on: its first page as an answer, and the pages after it as they are asked for. */
export interface Bladzijden<T> {
  readonly eerste: Antwoord<T>;
  readonly verder: readonly T[];
  readonly probleem: Probleem | undefined;
  /** Fetches the next page; absent when there is none. */
  readonly meer: (() => void) | undefined;
}

/** @param haal asks for the page at a cursor, the first when it is undefined (wrap it in useCallback); null: nothing to ask yet */
export function useBladzijden<T extends { readonly volgende: string | null }>(
  haal: ((cursor: string | undefined, signal: AbortSignal | undefined) => Promise<Uitkomst<T>>) | null,
): Bladzijden<T> {
  const eerste = useAntwoord(useMemo(() => haal && ((signal: AbortSignal) => haal(undefined, signal)), [haal]));
  const [verder, zetVerder] = useState<{ readonly bladen: readonly T[]; readonly probleem: Probleem | undefined }>({ bladen: [], probleem: undefined });
  useEffect(() => { zetVerder({ bladen: [], probleem: undefined }); }, [eerste.inhoud]);
  const cursor = (verder.bladen.at(-1) ?? eerste.inhoud)?.volgende ?? null;
  const meer = (): void => {
    if (!haal || cursor === null) return;
    void uitkomst(haal(cursor, undefined)).then((uit) => {
      zetVerder(({ bladen }) => ('inhoud' in uit ? { bladen: [...bladen, uit.inhoud], probleem: undefined } : { bladen, probleem: uit.probleem }));
    });
  };
  return { eerste, verder: verder.bladen, probleem: verder.probleem, meer: cursor === null ? undefined : meer };
}
