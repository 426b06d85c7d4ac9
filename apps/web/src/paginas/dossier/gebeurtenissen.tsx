import type { ReactElement } from 'react';
import { Link } from 'react-router';
import { useNaar } from '../../raam/gezichtspunt.js';
import { TekensVan } from '../../tekens/tekens-van.js';
import { Citaat } from '../../vastlegging/citaat.js';
import { REDENEN, dag, ogenblik, woord } from '../../vastlegging/woorden.js';
import type { Gebeurtenis } from './schaal.js';

/** Everything that touched the dossier, as a table: when in the world, what, and since when the register knows. */
export function Gebeurtenissen({ gebeurtenissen }: { readonly gebeurtenissen: readonly Gebeurtenis[] }): ReactElement {
  const naar = useNaar();
  return (
    <div className="tabelvlak" tabIndex={0} role="region" aria-label="Geschiedenis als tabel">
      <table className="utrecht-table tabel tabel--stapel geschiedenis">
        <caption className="alleen-voorgelezen">Geschiedenis van het dossier, in de volgorde van vastleggen</caption>
        <thead><tr><th scope="col">Dag</th><th scope="col">Wat</th><th scope="col">Bekend sinds</th></tr></thead>
        <tbody>{gebeurtenissen.map(({ nummer, datum, zin, vastlegging, reden, bekendOp, actor, vergaderingId }) => (
          <tr key={nummer}>
            <td>{datum === null ? <span className="rustig">alleen in het register</span>
              : vergaderingId === null ? dag(datum) : <Link className="nl-link" to={naar(`/vergaderingen/${vergaderingId}`)}>{dag(datum)}</Link>}</td>
            <td>
              {zin} {vastlegging && <TekensVan vastlegging={vastlegging} />}
              {reden && <p className="rustig">Reden: {woord(REDENEN, reden.code)}. {reden.toelichting}</p>}
              {vastlegging?.passages.map((passage) => <Citaat key={passage.citaat} passage={passage} />)}
            </td>
            <td data-kop="Bekend sinds">{ogenblik(bekendOp)}<span className="rustig onder">door {actor.naam ?? actor.rol}</span><span className="rustig onder"><Link className="nl-link" to={naar('/controle', { nummer: String(nummer) })}>nr. {nummer}</Link></span></td>
          </tr>
        ))}</tbody>
      </table>
    </div>
  );
}
