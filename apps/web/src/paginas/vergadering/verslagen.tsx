import type { ReactElement } from 'react';
import { Link, useLocation } from 'react-router';
import type { Vergadering } from '../../api/typen.js';
import { Leeg } from '../../raam/toestand.js';
import { geteld, ogenblik } from '../../vastlegging/woorden.js';
import { plekWoord } from '../../verslag/passages.js';
import { BRON } from '../../verslag/verslagpaneel.js';

/** The reports that were taken over, each to be opened beside the page. */
export function Verslagen({ vergadering }: { readonly vergadering: Vergadering }): ReactElement {
  const { pathname, search } = useLocation();
  const { verslagen } = vergadering;
  const weergaven = weergavenIn(vergadering);
  if (verslagen.length === 0) return <Leeg>Van deze vergadering is geen terugkoppeling ingelezen.</Leeg>;
  return (
    <ul className="verslagen">
      {verslagen.map(({ terugkoppelingId, documentId, naam, regels, aantal, wijze, overgenomenOp }) => {
        const weergaveId = weergaven.get(documentId);
        const parameters = new URLSearchParams(search);
        if (weergaveId !== undefined) parameters.set(BRON, plekWoord({ documentId, weergaveId, vanRegel: 1, totRegel: 1 }));
        return (
          <li key={terugkoppelingId}>
            {weergaveId === undefined ? naam : <Link className="nl-link" preventScrollReset to={`${pathname}?${parameters.toString()}`}>{naam}</Link>}{' '}
            <span className="rustig">{geteld(regels, 'regel', 'regels')}, {geteld(aantal, 'vastlegging', 'vastleggingen')} overgenomen op {ogenblik(overgenomenOp)},{' '}
              {wijze === 'beoordeeld' ? 'na beoordeling door een mens' : 'zonder beoordeling door een mens'}</span>
          </li>
        );
      })}
    </ul>
  );
}

/** The rendering in which lines are counted, by document: passages say it, the list of reports does not. */
export function weergavenIn({ agenda, zonderAgendapunt }: Vergadering): ReadonlyMap<string, string> {
  const passages = [...agenda.flatMap(({ vastleggingen }) => vastleggingen), ...zonderAgendapunt].flatMap((vastlegging) => vastlegging.passages);
  return new Map(passages.map(({ documentId, weergaveId }) => [documentId, weergaveId]));
}
