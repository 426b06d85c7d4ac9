import { useCallback, type ReactElement } from 'react';
import { Link, useLocation } from 'react-router';
import { api } from '../../api/client.js';
import type { Volledigheid } from '../../api/typen.js';
import { useAntwoord } from '../../api/use-antwoord.js';
import { useGezichtspunt } from '../../raam/gezichtspunt.js';
import { Onderkop } from '../../raam/titel.js';
import { Toestand } from '../../raam/toestand.js';
import { geteld } from '../../vastlegging/woorden.js';
import { plekWoord, regels } from '../../verslag/passages.js';
import { BRON } from '../../verslag/verslagpaneel.js';

const WIJZEN: Readonly<Record<string, string>> = {
  vastgelegd: 'vastgelegd', doorgehaald: 'doorgehaald', voorgesteld: 'voorgesteld, niet vastgelegd', verworpen: 'verworpen', overgeslagen: 'overgeslagen',
  onverantwoord: 'leeg, of door niemand verantwoord',
};

/** What became of every line of the reports, and what does not add up. */
export function Volledigheidsblad({ vergaderingId, weergaven }: {
  readonly vergaderingId: string;
  /** The rendering in which the lines of a document are counted, by document. */
  readonly weergaven: ReadonlyMap<string, string>;
}): ReactElement {
  const gezichtspunt = useGezichtspunt();
  const antwoord = useAntwoord(useCallback((signal: AbortSignal) =>
    api.GET('/vergaderingen/{id}/volledigheid', { params: { path: { id: vergaderingId }, query: gezichtspunt }, signal }), [vergaderingId, gezichtspunt]));
  return (
    <section aria-labelledby="volledigheid">
      <Onderkop id="volledigheid">Volledigheid</Onderkop>
      <Toestand antwoord={antwoord} wat="de volledigheid">{({ verslagen }) => (
        <>{verslagen.map((verslag) => <Verslag verslag={verslag} weergaveId={weergaven.get(verslag.documentId)} key={verslag.terugkoppelingId} />)}</>
      )}</Toestand>
    </section>
  );
}

function Verslag({ verslag: { documentId, naam, regels: alle, aantallen, verschillen }, weergaveId }: {
  readonly verslag: Volledigheid['verslagen'][number]; readonly weergaveId: string | undefined;
}): ReactElement {
  const gebruikt = Object.entries(aantallen).filter(([, aantal]) => aantal > 0);
  const gaten = verschillen.filter(({ soort }) => soort === 'regels-onverantwoord');
  const overig = verschillen.length - gaten.length;
  return (
    <>
      <p>{naam}: van {geteld(alle.length, 'regel', 'regels')} {gebruikt.map(([wijze, aantal]) => `${aantal} ${WIJZEN[wijze] ?? wijze}`).join(', ')}.{overig > 0 ? ` ${geteld(overig, 'verschil', 'verschillen')} met wat is voorgesteld.` : ''}</p>
      {gaten.length > 0 && (
        <details>
          <summary>{geteld(gaten.length, 'plaats', 'plaatsen')} die niemand verantwoordt (ook lege regels)</summary>
          <p>{gaten.map(({ vanRegel, totRegel }) => (vanRegel === null || totRegel === null ? null
            : <Gat key={vanRegel} plek={{ documentId, weergaveId, vanRegel, totRegel }} />))}</p>
        </details>
      )}
    </>
  );
}

function Gat({ plek: { documentId, weergaveId, vanRegel, totRegel } }: {
  readonly plek: { readonly documentId: string; readonly weergaveId: string | undefined; readonly vanRegel: number; readonly totRegel: number };
}): ReactElement {
  const { pathname, search } = useLocation();
  if (weergaveId === undefined) return <span className="naamtreffer">{regels({ vanRegel, totRegel })}</span>;
  const parameters = new URLSearchParams(search);
  parameters.set(BRON, plekWoord({ documentId, weergaveId, vanRegel, totRegel }));
  return <Link className="nl-link naamtreffer" preventScrollReset to={`${pathname}?${parameters.toString()}`}>{regels({ vanRegel, totRegel })}</Link>;
}
