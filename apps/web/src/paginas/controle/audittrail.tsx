import { useCallback, useState, type ReactElement } from 'react';
import { Link, useSearchParams } from 'react-router';
import { api } from '../../api/client.js';
import type { Auditregel } from '../../api/typen.js';
import { useBladzijden } from '../../api/use-bladzijden.js';
import { Meer } from '../../lijst/meer.js';
import { useAdres, useNaar } from '../../raam/gezichtspunt.js';
import { Leeg, Toestand } from '../../raam/toestand.js';
import { Tekstveld } from '../../raam/veld.js';
import { REDENEN, ogenblik, woord } from '../../vastlegging/woorden.js';

/** Who did what in the register, when and why; what was corrected, struck out or erased can be looked at by itself. */
export function Audittrail(): ReactElement {
  const [parameters] = useSearchParams();
  const correcties = parameters.get('correcties') === 'ja';
  const vastlegging = parameters.get('vastlegging');
  const van = parameters.get('van');
  const tot = parameters.get('tot');
  const bladzijden = useBladzijden(useCallback((cursor: string | undefined, signal: AbortSignal | undefined) => api.GET('/audittrail', {
    params: { query: {
      limit: 25, ...(correcties ? { metReden: true } : {}), ...(vastlegging === null ? {} : { vastlegging }), ...(van === null ? {} : { van: `${van}T00:00:00Z` }),
      ...(tot === null ? {} : { tot: `${tot}T23:59:59Z` }), ...(cursor === undefined ? {} : { cursor }),
    } },
    ...(signal ? { signal } : {}),
  }), [correcties, vastlegging, van, tot]));
  return (
    <>
      <Filters />
      <Toestand antwoord={bladzijden.eerste} wat="de audittrail">{(eerste) => {
        const regels = [eerste, ...bladzijden.verder].flatMap(({ audittrail }) => audittrail);
        return <>{regels.length === 0 ? <Leeg>Hiervan staat niets in de audittrail.</Leeg> : <Tabel regels={regels} />}<Meer bladzijden={bladzijden} /></>;
      }}</Toestand>
    </>
  );
}

function Filters(): ReactElement {
  const [parameters] = useSearchParams();
  const zetAdres = useAdres();
  const [van, zetVan] = useState(parameters.get('van') ?? '');
  const [tot, zetTot] = useState(parameters.get('tot') ?? '');
  return (
    <div className="filters">
      <Tekstveld label="Bekend geworden vanaf" type="date" waarde={van} zet={(datum) => { zetVan(datum); zetAdres({ van: datum }, { vervang: true }); }} />
      <Tekstveld label="Tot en met" type="date" waarde={tot} zet={(datum) => { zetTot(datum); zetAdres({ tot: datum }, { vervang: true }); }} />
      <label className="vink">
        <input type="checkbox" checked={parameters.get('correcties') === 'ja'} onChange={(event) => { zetAdres({ correcties: event.target.checked ? 'ja' : null }, { vervang: true }); }} />{' '}
        Alleen correcties, doorhalingen en wissingen
      </label>
    </div>
  );
}

function Tabel({ regels }: { readonly regels: readonly Auditregel[] }): ReactElement {
  const naar = useNaar();
  return (
    <div className="tabelvlak" tabIndex={0} role="region" aria-label="Audittrail">
      <table className="utrecht-table tabel">
        <caption className="alleen-voorgelezen">Audittrail, het laatste eerst</caption>
        <thead><tr><th scope="col" className="getal">Nr.</th><th scope="col">Bekend sinds</th><th scope="col">Wie</th><th scope="col">Wat</th><th scope="col">Waarom</th></tr></thead>
        <tbody>{regels.map(({ nummer, bekendOp, gebruikersWeergave, actieWeergave, resourceWeergave, toelichting, redenCode }) => (
          <tr key={nummer}>
            <th scope="row" className="getal"><Link className="nl-link" to={naar('/controle', { nummer: String(nummer) })} aria-label={`Bewijs van gebeurtenis ${nummer}`}>{nummer}</Link></th>
            <td>{ogenblik(bekendOp)}</td>
            <td>{gebruikersWeergave}</td>
            <td>{actieWeergave}<span className="rustig onder">{resourceWeergave}</span></td>
            <td>{redenCode === null ? '' : woord(REDENEN, redenCode)}{toelichting === null ? null : <span className="onder">{toelichting}</span>}</td>
          </tr>
        ))}</tbody>
      </table>
    </div>
  );
}
