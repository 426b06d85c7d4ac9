import type { ReactElement } from 'react';
import { Link, useLocation } from 'react-router';
import type { Passage } from '../api/typen.js';
import { plekWoord, regels } from '../verslag/passages.js';
import { BRON, onthoudPlaats } from '../verslag/verslagpaneel.js';
import { GEWIST } from './woorden.js';

interface Eigenschappen {
  readonly passage: Passage;
  /** Which report it is in, where that does not go without saying. */
  readonly waar?: string;
}

/** A passage, letter for letter, and the way to it in the report. */
export function Citaat({ passage, waar }: Eigenschappen): ReactElement {
  return (
    <blockquote className="citaat">
      {passage.citaat === GEWIST ? <span className="gewist">[gewist]</span> : <>“{passage.citaat.replace(/\s*\n\s*/g, ' ').trim()}”</>}{' '}
      <CitaatLink passage={passage} {...(waar === undefined ? {} : { waar })} />
    </blockquote>
  );
}

/** Opens the report at a passage, beside what is read, without losing the place. */
export function CitaatLink({ passage, waar }: Eigenschappen): ReactElement {
  const { pathname, search } = useLocation();
  const woord = plekWoord(passage);
  const parameters = new URLSearchParams(search);
  const open = parameters.get(BRON) === woord;
  parameters.set(BRON, woord);
  return (
    <Link
      className="nl-link citaat__bron" to={`${pathname}?${parameters.toString()}`} state={{ citaat: passage.citaat }} preventScrollReset
      aria-current={open ? 'location' : undefined} onClick={(event) => { onthoudPlaats(event.currentTarget); }}
    >
      {waar === undefined ? '' : `${waar}, `}<span className="citaat__regels">{regels(passage)}</span><span className="alleen-voorgelezen"> in het verslag</span>
    </Link>
  );
}
