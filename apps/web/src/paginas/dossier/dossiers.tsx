import { useCallback, useState, type ReactElement } from 'react';
import { Link, useSearchParams } from 'react-router';
import { api } from '../../api/client.js';
import type { Dossiers } from '../../api/typen.js';
import { useBladzijden } from '../../api/use-bladzijden.js';
import { Meer } from '../../lijst/meer.js';
import { useAdres, useGezichtspunt, useNaar } from '../../raam/gezichtspunt.js';
import { Terugkijken } from '../../raam/terugkijken.js';
import { Titel } from '../../raam/titel.js';
import { Leeg, Toestand } from '../../raam/toestand.js';
import { Tekstveld } from '../../raam/veld.js';
import { geteld, korteDag } from '../../vastlegging/woorden.js';

/** All dossiers, to look one up by name. */
export default function DossiersPagina(): ReactElement {
  const naam = useSearchParams()[0].get('naam') ?? '';
  const gezichtspunt = useGezichtspunt();
  const bladzijden = useBladzijden(useCallback((cursor: string | undefined, signal: AbortSignal | undefined) => api.GET('/dossiers', {
    params: { query: { ...(naam === '' ? {} : { naam }), ...gezichtspunt, ...(cursor === undefined ? {} : { cursor }) } }, ...(signal ? { signal } : {}),
  }), [naam, gezichtspunt]));
  return (
    <>
      <Titel tab="Dossiers">Dossiers</Titel>
      <Terugkijken kop={bladzijden.eerste.inhoud} />
      <Filter naam={naam} />
      <Toestand antwoord={bladzijden.eerste} wat="de dossiers">{(eerste) => (
        <>
          <Lijst dossiers={[eerste, ...bladzijden.verder].flatMap(({ dossiers }) => dossiers)} gefilterd={naam !== ''} />
          <Meer bladzijden={bladzijden} />
        </>
      )}</Toestand>
    </>
  );
}

function Filter({ naam }: { readonly naam: string }): ReactElement {
  const zetAdres = useAdres();
  const [woorden, zetWoorden] = useState(naam);
  return <Tekstveld label="Alleen met in de naam" waarde={woorden} zet={(nieuw) => { zetWoorden(nieuw); zetAdres({ naam: nieuw.trim() }, { vervang: true }); }} />;
}

function Lijst({ dossiers, gefilterd }: Pick<Dossiers, 'dossiers'> & { readonly gefilterd: boolean }): ReactElement {
  const naar = useNaar();
  if (dossiers.length === 0) return <Leeg>{gefilterd ? 'Geen dossier heet zo.' : 'Er zijn nog geen dossiers. Zij ontstaan bij het inlezen van een terugkoppeling.'}</Leeg>;
  return (
    <>
      <p role="status" className="rustig">{geteld(dossiers.length, 'dossier', 'dossiers')} getoond</p>
      <div className="tabelvlak" tabIndex={0} role="region" aria-label="Lijst van dossiers">
        <table className="utrecht-table tabel tabel--stapel">
          <caption className="alleen-voorgelezen">Dossiers</caption>
          <thead><tr><th scope="col">Dossier</th><th scope="col">Behandeld in</th><th scope="col">Eerst</th><th scope="col">Laatst</th><th scope="col" className="getal">Vastleggingen</th></tr></thead>
          <tbody>
            {dossiers.map(({ dossierId, naam, aliassen, overleggen, eersteDatum, laatsteDatum, vastleggingen, geslotenOp }) => (
              <tr key={dossierId}>
                <th scope="row">
                  <Link className="nl-link" to={naar(`/dossiers/${dossierId}`)}>{naam}</Link>
                  {aliassen.length > 0 && <span className="rustig onder">ook: {aliassen.join(', ')}</span>}
                  {geslotenOp !== null && <span className="rustig onder">gesloten op {korteDag(geslotenOp)}</span>}
                </th>
                <td data-kop="Behandeld in">{overleggen.map((overleg) => overleg.naam).join(', ')}</td>
                <td data-kop="Eerst" className="kort">{eersteDatum === null ? '' : korteDag(eersteDatum)}</td>
                <td data-kop="Laatst" className="kort">{laatsteDatum === null ? '' : korteDag(laatsteDatum)}</td>
                <td data-kop="Vastleggingen" className="getal">{vastleggingen}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}
