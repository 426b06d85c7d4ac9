import { useCallback, useEffect, useMemo, useRef, type RefObject } from 'react';
import { useSearchParams } from 'react-router';

/** From where the reader looks at the record, as the address says it. */
export interface Gezichtspunt {
  readonly peildatum?: string;
  readonly bekendOp?: string;
}

/** The two clocks of the address, ready to be query parameters; one object as long as they stay the same. */
export function useGezichtspunt(): Gezichtspunt {
  const [parameters] = useSearchParams();
  const peildatum = parameters.get('peildatum');
  const bekendOp = parameters.get('bekendOp');
  return useMemo(() => ({ ...(peildatum ? { peildatum } : {}), ...(bekendOp ? { bekendOp } : {}) }), [peildatum, bekendOp]);
}

/** Gives a function that changes parameters of the address and leaves the others; null takes one away. */
export function useAdres(): (anders: Readonly<Record<string, string | null>>, hoe?: { readonly vervang?: boolean }) => void {
  const [, zet] = useSearchParams();
  return useCallback((anders, { vervang = false } = {}) => {
    zet((nu) => {
      const nieuw = new URLSearchParams(nu);
      for (const [naam, waarde] of Object.entries(anders)) {
        if (waarde === null || waarde === '') nieuw.delete(naam);
        else nieuw.set(naam, waarde);
      }
      return nieuw;
    }, { replace: vervang, preventScrollReset: true });
  }, [zet]);
}

/** A field that follows the address, also back and forward, and keeps the focus of who is typing in it. */
export function useVeldUitAdres(waarde: string): RefObject<HTMLInputElement | null> {
  const veld = useRef<HTMLInputElement>(null);
  useEffect(() => { if (veld.current) veld.current.value = waarde; }, [waarde]);
  return veld;
}

/** The address of another page that keeps looking from the same place. */
export function useNaar(): (pad: string, extra?: Readonly<Record<string, string>>) => string {
  const gezichtspunt = useGezichtspunt();
  return useCallback((pad, extra = {}) => {
    const parameters = new URLSearchParams({ ...gezichtspunt, ...extra }).toString();
    return parameters === '' ? pad : `${pad}?${parameters}`;
  }, [gezichtspunt]);
}
