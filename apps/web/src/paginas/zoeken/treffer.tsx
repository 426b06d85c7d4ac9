import type { ReactElement } from 'react';
import { Link } from 'react-router';
import type { Treffer } from '../../api/typen.js';
import { useNaar } from '../../raam/gezichtspunt.js';
import { TekensVan } from '../../tekens/tekens-van.js';
import { CitaatLink } from '../../vastlegging/citaat.js';
import { regels } from '../../verslag/passages.js';
import { sprekerNaam } from '../../vastlegging/spreker.js';
import { SOORTEN, STREKKINGEN, dag, woord } from '../../vastlegging/woorden.js';

/** One item that was found, with what was searched for marked in its own words. */
export function TrefferBlok({ treffer }: { readonly treffer: Treffer }): ReactElement {
  const naar = useNaar();
  const { vastleggingId, vergaderingId, overleg, datum, soort, spreker, strekking, passages, gemarkeerd, dossiers } = treffer;
  return (
    <article className="vastlegging">
      <p className="vastlegging__kop">
        <Link className="nl-link vastlegging__soort" to={naar(`/vastleggingen/${vastleggingId}`)}>{woord(SOORTEN, soort)}{passages[0] && <span className="alleen-voorgelezen"> ({overleg.naam}, {regels(passages[0])})</span>}</Link>
        {spreker && <span className="vastlegging__spreker">{sprekerNaam(spreker)}</span>}
        {strekking !== null && soort === 'standpunt' && <strong>{woord(STREKKINGEN, strekking)}</strong>}
        <TekensVan vastlegging={treffer} />
      </p>
      {gemarkeerd.tekst && <p><Stukken stukken={gemarkeerd.tekst} /></p>}
      {passages.map((passage, plaats) => (
        <blockquote className="citaat" key={`${passage.vanRegel} ${passage.citaat}`}>“<Stukken stukken={gemarkeerd.passages[plaats] ?? []} />” <CitaatLink passage={passage} /></blockquote>
      ))}
      <p className="rustig">
        <Link className="nl-link" to={naar(`/vergaderingen/${vergaderingId}`)}>{overleg.naam}, {dag(datum)}</Link>
        {dossiers.map(({ dossierId, naam }) => <span key={dossierId}> · <Link className="nl-link" to={naar(`/dossiers/${dossierId}`)}>{naam}</Link></span>)}
      </p>
    </article>
  );
}

function Stukken({ stukken }: { readonly stukken: readonly { readonly tekst: string; readonly treffer: boolean }[] }): ReactElement {
  return <>{stukken.map(({ tekst, treffer }, plaats) => (treffer ? <mark className="nl-mark" key={plaats}>{tekst}</mark> : <span key={plaats}>{tekst.replace(/\s*\n\s*/g, ' ')}</span>))}</>;
}
