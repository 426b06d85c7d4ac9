import { useCallback, type ReactElement } from 'react';
import { Link } from 'react-router';
import { api } from '../../api/client.js';
import type { Geheimhouding } from '../../api/typen.js';
import { useAntwoord } from '../../api/use-antwoord.js';
import { useGezichtspunt, useNaar } from '../../raam/gezichtspunt.js';
import { Terugkijken } from '../../raam/terugkijken.js';
import { Titel } from '../../raam/titel.js';
import { Leeg, Toestand } from '../../raam/toestand.js';
import { Teken } from '../../tekens/teken.js';
import { SOORTEN, korteDag, woord } from '../../vastlegging/woorden.js';

const TOESTANDEN: Readonly<Record<string, string>> = {
  loopt: 'loopt', opgeheven: 'opgeheven', verlopen: 'verlopen', 'niet-tijdig-bekrachtigd': 'vervallen: niet op tijd bekrachtigd',
};

/** The register of secrecy: on what, on which ground, until when, and who can lift it. */
export default function GeheimhoudingPagina(): ReactElement {
  const gezichtspunt = useGezichtspunt();
  const antwoord = useAntwoord(useCallback((signal: AbortSignal) => api.GET('/geheimhoudingen', { params: { query: gezichtspunt }, signal }), [gezichtspunt]));
  return (
    <>
      <Titel tab="Geheimhouding">Geheimhouding</Titel>
      <Terugkijken kop={antwoord.inhoud} />
      <Toestand antwoord={antwoord} wat="het register van geheimhouding">{({ geheimhoudingen }) => (
        geheimhoudingen.length === 0
          ? <Leeg>Op niets dat u mag zien, rust of rustte geheimhouding.</Leeg>
          : <Tabel geheimhoudingen={geheimhoudingen} />
      )}</Toestand>
    </>
  );
}

function Tabel({ geheimhoudingen }: { readonly geheimhoudingen: readonly Geheimhouding[] }): ReactElement {
  const naar = useNaar();
  return (
    <div className="tabelvlak" tabIndex={0} role="region" aria-label="Register van geheimhouding">
      <table className="utrecht-table tabel tabel--stapel">
        <caption className="alleen-voorgelezen">Geheimhoudingen, op de dag van opleggen</caption>
        <thead><tr><th scope="col">Waarop</th><th scope="col">Grond</th><th scope="col">Toestand</th><th scope="col">Opgelegd</th><th scope="col">Bekrachtigen voor</th><th scope="col">Tot en met</th><th scope="col">Op te heffen door</th></tr></thead>
        <tbody>{geheimhoudingen.map(({ geheimhoudingId, vastleggingId, soort, overleg, datum, grond, toestand, opgelegdOp, bekrachtigdOp, bekrachtigenVoor, totEnMet, opgehevenOp, opTeHeffenDoor }) => (
          <tr key={geheimhoudingId}>
            <th scope="row"><Link className="nl-link" to={naar(`/vastleggingen/${vastleggingId}`)}>{woord(SOORTEN, soort)}</Link><span className="rustig onder">{overleg.naam}, {korteDag(datum)}</span></th>
            <td data-kop="Grond">{grond.wet === 'woo' ? `Woo, artikel ${grond.artikel ?? ''}` : grond.verwijzing ?? 'een andere wet'}</td>
            <td data-kop="Toestand">{toestand === 'loopt' ? <Teken soort="geheim" woord="loopt" /> : woord(TOESTANDEN, toestand)}{opgehevenOp === null ? null : <span className="rustig onder">{korteDag(opgehevenOp)}</span>}</td>
            <td data-kop="Opgelegd">{korteDag(opgelegdOp)}</td>
            <td data-kop="Bekrachtigen voor">{bekrachtigdOp !== null ? `bekrachtigd ${korteDag(bekrachtigdOp)}` : bekrachtigenVoor === null ? 'niet nodig' : korteDag(bekrachtigenVoor)}</td>
            <td data-kop="Tot en met">{totEnMet === null ? 'tot opheffing' : korteDag(totEnMet)}</td>
            <td data-kop="Op te heffen door">{opTeHeffenDoor?.naam ?? ''}</td>
          </tr>
        ))}</tbody>
      </table>
    </div>
  );
}
