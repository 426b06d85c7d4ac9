import { useCallback, useState, type ReactElement } from 'react';
import { Link, useSearchParams } from 'react-router';
import { api } from '../../api/client.js';
import type { Matrix } from '../../api/typen.js';
import { useBladzijden } from '../../api/use-bladzijden.js';
import { Meer } from '../../lijst/meer.js';
import { useAdres, useGezichtspunt, useNaar } from '../../raam/gezichtspunt.js';
import { Terugkijken } from '../../raam/terugkijken.js';
import { Titel } from '../../raam/titel.js';
import { Leeg, Toestand } from '../../raam/toestand.js';
import { Keuzeveld, Tekstveld } from '../../raam/veld.js';
import { STANDEN, UITKOMSTEN, geteld, korteDag, woord } from '../../vastlegging/woorden.js';
import { sorteer, SORTERINGEN, type Sortering } from './sorteer.js';

type Rij = Matrix['rijen'][number];

/** Every dossier against every overleg: where it stands, and where they disagree. */
export default function MatrixPagina(): ReactElement {
  const gezichtspunt = useGezichtspunt();
  const bladzijden = useBladzijden(useCallback((cursor: string | undefined, signal: AbortSignal | undefined) =>
    api.GET('/besluitvormingsmatrix', { params: { query: { limit: 100, ...gezichtspunt, ...(cursor === undefined ? {} : { cursor }) } }, ...(signal ? { signal } : {}) }), [gezichtspunt]));
  return (
    <>
      <Titel tab="Matrix">Matrix van dossiers en overleggen</Titel>
      <Terugkijken kop={bladzijden.eerste.inhoud} />
      <Toestand antwoord={bladzijden.eerste} wat="de matrix">{(eerste) => (
        <>
          <Tabel overleggen={eerste.overleggen} rijen={[eerste, ...bladzijden.verder].flatMap((blad) => blad.rijen)} />
          <Meer bladzijden={bladzijden} />
        </>
      )}</Toestand>
    </>
  );
}

function Tabel({ overleggen, rijen }: Pick<Matrix, 'overleggen' | 'rijen'>): ReactElement {
  const [parameters] = useSearchParams();
  const zetAdres = useAdres();
  const [filter, zetFilter] = useState('');
  const gevraagd = SORTERINGEN.find(([code]) => code === parameters.get('volgorde'))?.[0] ?? 'naam';
  const gevouwen = filter.toLocaleLowerCase('nl').trim();
  const zichtbaar = sorteer(rijen, gevraagd).filter(({ dossier }) => dossier.naam.toLocaleLowerCase('nl').includes(gevouwen));
  if (rijen.length === 0) return <Leeg>Er zijn nog geen dossiers.</Leeg>;
  return (
    <>
      <div className="filters">
        <Tekstveld label="Alleen dossiers met in de naam" waarde={filter} zet={zetFilter} />
        <Keuzeveld<Sortering> label="Volgorde" waarde={gevraagd} keuzes={SORTERINGEN} zet={(volgorde) => { zetAdres({ volgorde: volgorde === 'naam' ? null : volgorde }, { vervang: true }); }} />
      </div>
      <p role="status" className="rustig">{geteld(zichtbaar.length, 'dossier', 'dossiers')}</p>
      <div className="tabelvlak" tabIndex={0} role="region" aria-label="Matrix">
        <table className="utrecht-table tabel matrix">
          <caption className="alleen-voorgelezen">Waar elk dossier in elk overleg staat</caption>
          <thead><tr><th scope="col">Dossier</th>{overleggen.map(({ overlegId, naam }) => <th scope="col" key={overlegId}>{naam}</th>)}<th scope="col">Samen</th></tr></thead>
          <tbody>{zichtbaar.map((rij) => <Regel rij={rij} key={rij.dossier.dossierId} />)}</tbody>
        </table>
      </div>
    </>
  );
}

function Regel({ rij: { dossier, cellen, convergentie } }: { readonly rij: Rij }): ReactElement {
  const naar = useNaar();
  return (
    <tr>
      <th scope="row"><Link className="nl-link" to={naar(`/dossiers/${dossier.dossierId}`)}>{dossier.naam}</Link></th>
      {cellen.map((cel) => (
        <td key={cel.overlegId}>
          {cel.besluit
            ? <Link className="nl-link" to={naar(`/vastleggingen/${cel.besluit.vastleggingId}`)}>{woord(UITKOMSTEN, cel.besluit.uitkomst)}</Link>
            : cel.vastleggingen > 0
              ? <Link className="nl-link" to={`${naar('/', { onderwerp: dossier.naam })}#o-${cel.overlegId}`}>{woord(STANDEN, cel.stand)}</Link>
              : <span className="rustig">{woord(STANDEN, cel.stand)}</span>}
          {cel.laatstBehandeldOp !== null && <span className="rustig onder">{korteDag(cel.laatstBehandeldOp)}</span>}
        </td>
      ))}
      <td>{convergentie.besloten} van {convergentie.overleggen} besloten{convergentie.eensluidend === null ? '' : convergentie.eensluidend ? ', eensluidend' : ', verdeeld'}</td>
    </tr>
  );
}
