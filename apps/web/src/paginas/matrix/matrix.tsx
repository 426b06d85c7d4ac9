import { useCallback, useMemo, useState, type ReactElement } from 'react';
import { Link, useSearchParams } from 'react-router';
import { api } from '../../api/client.js';
import type { Matrix } from '../../api/typen.js';
import { useBladzijden } from '../../api/use-bladzijden.js';
import { Bewaar } from '../../lijst/bewaar.js';
import { Meer } from '../../lijst/meer.js';
import { useAdres, useGezichtspunt, useNaar } from '../../raam/gezichtspunt.js';
import { Terugkijken } from '../../raam/terugkijken.js';
import { Titel } from '../../raam/titel.js';
import { Leeg, Toestand } from '../../raam/toestand.js';
import { Keuzeveld, Tekstveld } from '../../raam/veld.js';
import { STANDEN, UITKOMSTEN, geteld, korteDag, woord } from '../../vastlegging/woorden.js';

type Rij = Matrix['rijen'][number];
const SORTERINGEN = [['naam', 'op naam'], ['-achterstand', 'grootste achterstand eerst'], ['-verdeeldheid', 'meest verdeeld eerst']] as const;
type Sortering = (typeof SORTERINGEN)[number][0];

/** Every dossier against every overleg: where it stands, and where they disagree. */
export default function MatrixPagina(): ReactElement {
  const [parameters] = useSearchParams();
  const naam = parameters.get('naam') ?? '';
  const sort = SORTERINGEN.find(([code]) => code === parameters.get('sort'))?.[0] ?? 'naam';
  const gezichtspunt = useGezichtspunt();
  const vraag = useMemo(() => ({ sort, ...(naam === '' ? {} : { naam }), ...gezichtspunt }), [sort, naam, gezichtspunt]);
  const bladzijden = useBladzijden(useCallback((cursor: string | undefined, signal: AbortSignal | undefined) => api.GET('/besluitvormingsmatrix', {
    params: { query: { limit: 100, ...vraag, ...(cursor === undefined ? {} : { cursor }) } }, ...(signal ? { signal } : {}),
  }), [vraag]));
  return (
    <>
      <Titel tab="Matrix">Matrix van dossiers en overleggen</Titel>
      <Terugkijken kop={bladzijden.eerste.inhoud} />
      <Filters naam={naam} sort={sort} />
      <Toestand antwoord={bladzijden.eerste} wat="de matrix">{(eerste) => {
        const rijen = [eerste, ...bladzijden.verder].flatMap((blad) => blad.rijen);
        if (rijen.length === 0) return <Leeg>{naam === '' ? 'Er zijn nog geen dossiers. Zij ontstaan bij het inlezen van een terugkoppeling.' : 'Geen dossier heeft deze letters in de naam.'}</Leeg>;
        return (
          <>
            <p role="status" className="rustig">{geteld(rijen.length, 'dossier', 'dossiers')} getoond. Een streepje: geen gegevens.</p>
            <Tabel overleggen={eerste.overleggen} rijen={rijen} />
            <Meer bladzijden={bladzijden} />
            <Bewaar pad="/besluitvormingsmatrix" vraag={vraag} />
          </>
        );
      }}</Toestand>
    </>
  );
}

function Filters({ naam, sort }: { readonly naam: string; readonly sort: Sortering }): ReactElement {
  const zetAdres = useAdres();
  const [letters, zetLetters] = useState(naam);
  return (
    <div className="filters">
      <Tekstveld label="Alleen dossiers met in de naam" waarde={letters} zet={(nieuw) => { zetLetters(nieuw); zetAdres({ naam: nieuw.trim() }, { vervang: true }); }} />
      <Keuzeveld<Sortering> label="Volgorde" waarde={sort} keuzes={SORTERINGEN} zet={(nieuw) => { zetAdres({ sort: nieuw === 'naam' ? null : nieuw }, { vervang: true }); }} />
    </div>
  );
}

function Tabel({ overleggen, rijen }: Pick<Matrix, 'overleggen' | 'rijen'>): ReactElement {
  return (
    <div className="tabelvlak" tabIndex={0} role="region" aria-label="Matrix">
      <table className="utrecht-table tabel matrix">
        <caption className="alleen-voorgelezen">Waar elk dossier in elk overleg staat</caption>
        <thead><tr><th scope="col">Dossier</th>{overleggen.map(({ overlegId, naam }) => <th scope="col" key={overlegId}>{naam}</th>)}<th scope="col">Samen</th></tr></thead>
        <tbody>{rijen.map((rij) => <Regel rij={rij} key={rij.dossier.dossierId} />)}</tbody>
      </table>
    </div>
  );
}

function GeenGegevens(): ReactElement {
  return <span className="rustig"><span aria-hidden="true">–</span><span className="alleen-voorgelezen">{woord(STANDEN, 'geen-gegevens')}</span></span>;
}

function Regel({ rij: { dossier, cellen, convergentie } }: { readonly rij: Rij }): ReactElement {
  const naar = useNaar();
  const { besloten, overleggen, eensluidend, achterstandInDagen } = convergentie;
  return (
    <tr>
      <th scope="row"><Link className="nl-link" to={naar(`/dossiers/${dossier.dossierId}`)}>{dossier.naam}</Link></th>
      {cellen.map((cel) => (
        <td key={cel.overlegId}>
          {cel.besluit
            ? <Link className="nl-link" to={naar(`/vastleggingen/${cel.besluit.vastleggingId}`)}>{woord(UITKOMSTEN, cel.besluit.uitkomst)}</Link>
            : cel.vastleggingen > 0
              ? <Link className="nl-link" to={`${naar('/', { onderwerp: dossier.naam })}#o-${cel.overlegId}`}>{woord(STANDEN, cel.stand)}</Link>
              : cel.stand === 'geen-gegevens' ? <GeenGegevens /> : <span className="rustig">{woord(STANDEN, cel.stand)}</span>}
          {cel.laatstBehandeldOp !== null && <span className="rustig onder">{korteDag(cel.laatstBehandeldOp)}</span>}
        </td>
      ))}
      <td>
        {besloten} van {overleggen} besloten{eensluidend === null ? '' : eensluidend ? ', eensluidend' : ', verdeeld'}
        {achterstandInDagen !== null && achterstandInDagen > 0 && <span className="rustig onder">achterstand {geteld(achterstandInDagen, 'dag', 'dagen')}</span>}
      </td>
    </tr>
  );
}
