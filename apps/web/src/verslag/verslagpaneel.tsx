import { useCallback, useEffect, useLayoutEffect, useRef, type ReactElement } from 'react';
import { useLocation, useSearchParams } from 'react-router';
import { api } from '../api/client.js';
import type { Weergave } from '../api/typen.js';
import { useAntwoord } from '../api/use-antwoord.js';
import { useAdres } from '../raam/gezichtspunt.js';
import { Knop } from '../raam/knop.js';
import { Toestand } from '../raam/toestand.js';
import { leesPlek, regels, type Plek } from './passages.js';
import { Regels } from './regels.js';

/** The name of the parameter of the address that says which passage lies open. */
export const BRON = 'bron';

/** The report beside what is read, at the passage the address names; nothing when it names none. */
export function Verslagpaneel(): ReactElement | null {
  const [parameters] = useSearchParams();
  const woord = parameters.get(BRON);
  useLayoutEffect(houdPlaats, [woord]);
  const plek = leesPlek(woord);
  return plek ? <Open plek={plek} key={`${plek.documentId} ${plek.weergaveId}`} /> : null;
}

let geklikt: { readonly element: HTMLElement; readonly top: number } | null = null;

/** Remembers where on the screen a link to a passage is: the lines around it break elsewhere when the report comes beside them or goes. */
export function onthoudPlaats(element: HTMLElement): void {
  geklikt = { element, top: element.getBoundingClientRect().top };
}

function houdPlaats(): void {
  if (geklikt) window.scrollBy(0, geklikt.element.getBoundingClientRect().top - geklikt.top);
  geklikt = null;
}

/** Fetches a report in numbered lines. */
export function useWeergave(documentId: string, weergaveId: string) {
  return useAntwoord(useCallback((signal: AbortSignal) =>
    api.GET('/documenten/{documentId}/weergaven/{weergaveId}', { params: { path: { documentId, weergaveId } }, signal }), [documentId, weergaveId]));
}

function Open({ plek }: { readonly plek: Plek }): ReactElement {
  const zetAdres = useAdres();
  const kop = useRef<HTMLHeadingElement>(null);
  const antwoord = useWeergave(plek.documentId, plek.weergaveId);
  const sluit = useCallback(() => {
    const terug = document.querySelector<HTMLElement>('[aria-current="location"]');
    if (terug) onthoudPlaats(terug);
    zetAdres({ [BRON]: null });
    terug?.focus({ preventScroll: true });
  }, [zetAdres]);
  useEffect(() => { kop.current?.focus({ preventScroll: true }); }, [plek.vanRegel, plek.totRegel]);
  useEffect(() => {
    const toets = (event: KeyboardEvent): void => { if (event.key === 'Escape') sluit(); };
    document.addEventListener('keydown', toets);
    return () => { document.removeEventListener('keydown', toets); };
  }, [sluit]);
  return (
    <aside className="verslag" aria-labelledby="verslag-kop">
      <div className="verslag__balk">
        <h2 className="verslag__kop" id="verslag-kop" ref={kop} tabIndex={-1}>Het verslag, {regels(plek)}</h2>
        <Knop bij="stil" onClick={sluit}>Sluit het verslag</Knop>
      </div>
      <Toestand antwoord={antwoord} wat="het verslag">{(weergave) => <Tekst weergave={weergave} plek={plek} />}</Toestand>
    </aside>
  );
}

function Tekst({ weergave, plek }: { readonly weergave: Weergave; readonly plek: Plek }): ReactElement {
  return (
    <>
      <p className="verslag__naam">{weergave.naam}{weergave.versie > 1 ? ` · gelakt, versie ${weergave.versie}` : ''}</p>
      <Regels regels={weergave.regels} plek={plek} citaat={useCitaat()} />
    </>
  );
}

/** The quotation that was followed; the address holds its lines only, as its words may be secret or erased one day. */
function useCitaat(): string | null {
  const state: unknown = useLocation().state;
  const citaat: unknown = typeof state === 'object' && state !== null ? Reflect.get(state, 'citaat') : null;
  return typeof citaat === 'string' ? citaat : null;
}
