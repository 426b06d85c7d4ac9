import { useCallback, type ReactElement } from 'react';
import { Link, useParams } from 'react-router';
import { api } from '../../api/client.js';
import type { Detail } from '../../api/typen.js';
import { useAntwoord } from '../../api/use-antwoord.js';
import { useGezichtspunt, useNaar } from '../../raam/gezichtspunt.js';
import { Terugkijken } from '../../raam/terugkijken.js';
import { Onderkop, Titel } from '../../raam/titel.js';
import { Toestand } from '../../raam/toestand.js';
import { TekensVan } from '../../tekens/tekens-van.js';
import { Citaat } from '../../vastlegging/citaat.js';
import { SOORTEN, UITKOMSTEN, dag, korteDag, krachtWoord, relatie, woord } from '../../vastlegging/woorden.js';
import { Daden } from './daden.js';
import { Gegevens } from './gegevens.js';
import { Herkomstregel, Versies } from './versies.js';

/** One recorded item, a besluit above all: what it says, whether it holds, what became of it, and the proof of it. */
export default function VastleggingPagina(): ReactElement {
  const { id = '' } = useParams();
  const gezichtspunt = useGezichtspunt();
  const antwoord = useAntwoord(useCallback((signal: AbortSignal) =>
    api.GET('/vastleggingen/{id}', { params: { path: { id }, query: gezichtspunt }, signal }), [id, gezichtspunt]));
  const { inhoud } = antwoord;
  const titel = inhoud ? naamVan(inhoud.vastlegging) : 'Vastlegging';
  return (
    <>
      <Titel tab={titel}>{titel}</Titel>
      <Terugkijken kop={inhoud} />
      <Toestand antwoord={antwoord} wat="de vastlegging">{(detail) => <Blad detail={detail} ververs={antwoord.ververs} />}</Toestand>
    </>
  );
}

/** "Besluit van DVO IJsselland, 2 oktober 2019". */
export function naamVan({ soort, overleg, datum }: Detail['vastlegging']): string {
  const naam = woord(SOORTEN, soort);
  return `${naam.charAt(0).toUpperCase()}${naam.slice(1)} in ${overleg.naam}, ${dag(datum)}`;
}

function Blad({ detail, ververs }: { readonly detail: Detail; readonly ververs: () => void }): ReactElement {
  const { vastlegging, versies, relaties, verloop } = detail;
  return (
    <>
      <Woorden vastlegging={vastlegging} />
      <Gegevens vastlegging={vastlegging} />
      <Daden detail={detail} ververs={ververs} />
      {relaties.length > 0 && <><Onderkop id="relaties">Andere besluiten</Onderkop><Relaties relaties={relaties} /></>}
      {verloop.length > 0 && <><Onderkop id="verloop">Verloop</Onderkop><Verloop verloop={verloop} /></>}
      <Onderkop id="versies">Versies</Onderkop>
      <Versies versies={versies} />
    </>
  );
}

/** What was said, and what to know before relying on it. */
function Woorden({ vastlegging }: Pick<Detail, 'vastlegging'>): ReactElement {
  const { tekst, passages, doorhaling } = vastlegging;
  return (
    <article className={doorhaling ? 'vastlegging vastlegging--doorgehaald' : 'vastlegging'}>
      <TekensVan vastlegging={vastlegging} />
      {tekst !== null && <p className="vastlegging__tekst">{doorhaling ? <s>{tekst}</s> : tekst}</p>}
      {passages.map((passage) => <Citaat key={`${passage.vanRegel} ${passage.citaat}`} passage={passage} />)}
      {doorhaling && <p className="vastlegging__reden">Doorgehaald{doorhaling.reden === null ? '' : `: ${doorhaling.reden}`}</p>}
    </article>
  );
}

function Relaties({ relaties }: Pick<Detail, 'relaties'>): ReactElement {
  const naar = useNaar();
  return (
    <div className="tabelvlak" tabIndex={0} role="region" aria-label="Relaties met andere besluiten">
      <table className="utrecht-table tabel">
        <caption className="alleen-voorgelezen">Wat dit besluit met andere doet, en andere met dit</caption>
        <thead><tr><th scope="col">Dit besluit</th><th scope="col">Ander besluit</th><th scope="col">Uitkomst</th><th scope="col">Geldt dat</th></tr></thead>
        <tbody>{relaties.map(({ richting, soort, vastleggingId, overleg, datum, uitkomst, kracht, doorgehaald }) => (
          <tr key={`${richting} ${soort} ${vastleggingId}`}>
            <th scope="row">{relatie(soort, richting)}</th>
            <td>{overleg === null || datum === null ? <span className="rustig">niet te zien</span> : <Link className="nl-link" to={naar(`/vastleggingen/${vastleggingId}`)}>{overleg.naam}, {korteDag(datum)}</Link>}</td>
            <td>{uitkomst === null ? '' : woord(UITKOMSTEN, uitkomst)}</td>
            <td>{doorgehaald ? 'doorgehaald' : krachtWoord(kracht, uitkomst)}</td>
          </tr>
        ))}</tbody>
      </table>
    </div>
  );
}

function Verloop({ verloop }: Pick<Detail, 'verloop'>): ReactElement {
  return (
    <ol className="versies">
      {verloop.map(({ zin, datum, woorden, herkomst }) => (
        <li className="versie" key={herkomst.nummer}>
          <p><strong>{dag(datum)}</strong> {zin}</p>
          {woorden !== null && <p>{woorden}</p>}
          <Herkomstregel herkomst={herkomst} />
        </li>
      ))}
    </ol>
  );
}
