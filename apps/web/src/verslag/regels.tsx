import { useEffect, useRef, type ReactElement } from 'react';
import { verdeelRegel, type Plek } from './passages.js';

/**
 * A report in numbered lines, as the citations count them, with a passage marked and brought into view, within this list
 * only: the page itself does not move.
 * @param citaat the passage letter for letter; without it its lines are marked as a whole
 */
export function Regels({ regels, plek, citaat }: { readonly regels: readonly string[]; readonly plek: Plek; readonly citaat: string | null }): ReactElement {
  const lijst = useRef<HTMLOListElement>(null);
  const delen = citaat?.split('\n') ?? [];
  useEffect(() => {
    const regel = lijst.current?.children.item(plek.vanRegel - 1);
    if (lijst.current && regel instanceof HTMLElement) lijst.current.scrollTop = regel.offsetTop - lijst.current.clientHeight / 3;
  }, [plek.vanRegel, regels]);
  return (
    // A region that scrolls must be reachable by keyboard (WCAG 2.1.1).
    <ol className="regels" ref={lijst} tabIndex={0} aria-label="De tekst van het verslag, per regel">
      {regels.map((regel, index) => {
        const nummer = index + 1;
        const gemerkt = plek.vanRegel <= nummer && nummer <= plek.totRegel;
        return (
          <li className="regels__regel" key={nummer} value={nummer}>
            <span className="regels__nummer" aria-hidden="true">{nummer}</span>
            {gemerkt ? <Gemerkt regel={regel} deel={delen[nummer - plek.vanRegel] ?? ''} /> : <span>{regel || ' '}</span>}
          </li>
        );
      })}
    </ol>
  );
}

function Gemerkt({ regel, deel }: { readonly regel: string; readonly deel: string }): ReactElement {
  const [voor, passage, na] = verdeelRegel(regel, deel);
  return <span>{voor}<mark className="nl-mark">{passage || ' '}</mark>{na}</span>;
}
