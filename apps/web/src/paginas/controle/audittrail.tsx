import { useCallback, useMemo, useState, type ReactElement } from 'react';
import { Link, useSearchParams } from 'react-router';
import { api } from '../../api/client.js';
import type { Auditregel } from '../../api/typen.js';
import { useBladzijden } from '../../api/use-bladzijden.js';
import { Bewaar } from '../../lijst/bewaar.js';
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
  const vraag = useMemo(() => ({
    ...(correcties ? { metReden: true } : {}), ...(vastlegging === null ? {} : { vastlegging }), ...(van === null ? {} : { van: utc(van, 0) }), ...(tot === null ? {} : { tot: utc(tot, 1) }),
  }), [correcties, vastlegging, van, tot]);
  const bladzijden = useBladzijden(useCallback((cursor: string | undefined, signal: AbortSignal | undefined) => api.GET('/audittrail', {
    params: { query: { limit: 25, ...vraag, ...(cursor === undefined ? {} : { cursor }) } }, ...(signal ? { signal } : {}),
  }), [vraag]));
  return (
    <>
      <Filters />
      <Toestand antwoord={bladzijden.eerste} wat="de audittrail">{(eerste) => {
        const regels = [eerste, ...bladzijden.verder].flatMap(({ audittrail }) => audittrail);
        return <>{regels.length === 0 ? <Leeg>Hiervan staat niets in de audittrail.</Leeg> : <><Tabel regels={regels} /><Bewaar pad="/audittrail" vraag={vraag} /></>}<Meer bladzijden={bladzijden} /></>;
      }}</Toestand>
    </>
  );
}

function Filters(): ReactElement {
  const [parameters] = useSearchParams();
  const zetAdres = useAdres();
  const [van, zetVan] = useState(parameters.get('van') ?? '');
  const [tot, zetTot] = useState(parameters.get('tot') ?? '');
  const [correcties, zetCorrecties] = useState(parameters.get('correcties') === 'ja');
  return (
    <div className="filters">
      <Tekstveld label="Bekend geworden vanaf" type="date" waarde={van} zet={(datum) => { zetVan(datum); zetAdres({ van: datum }, { vervang: true }); }} />
      <Tekstveld label="Tot en met" type="date" waarde={tot} zet={(datum) => { zetTot(datum); zetAdres({ tot: datum }, { vervang: true }); }} />
      <label className="vink">
        <input type="checkbox" checked={correcties} onChange={(event) => { zetCorrecties(event.target.checked); zetAdres({ correcties: event.target.checked ? 'ja' : null }, { vervang: true }); }} />{' '}
        Alleen correcties, doorhalingen en wissingen
      </label>
    </div>
  );
}

function Tabel({ regels }: { readonly regels: readonly Auditregel[] }): ReactElement {
  const naar = useNaar();
  return (
    <div className="tabelvlak" tabIndex={0} role="region" aria-label="Audittrail">
      <table className="utrecht-table tabel tabel--stapel">
        <caption className="alleen-voorgelezen">Audittrail, het laatste eerst</caption>
        <thead><tr><th scope="col" className="getal">Nr.</th><th scope="col">Bekend sinds</th><th scope="col">Wie</th><th scope="col">Wat</th><th scope="col">Waarom</th></tr></thead>
        <tbody>{regels.map(({ nummer, bekendOp, gebruikersWeergave, actieWeergave, resourceWeergave, resourceUrl, toelichting, redenCode }) => (
          <tr key={nummer}>
            <th scope="row" className="getal"><Link className="nl-link" to={naar('/controle', { nummer: String(nummer) })} aria-label={`Bewijs van gebeurtenis ${nummer}`}>{nummer}</Link></th>
            <td data-kop="Bekend sinds">{ogenblik(bekendOp)}</td>
            <td data-kop="Wie">{gebruikersWeergave}</td>
            <td data-kop="Wat">{actieWeergave}<Onderdeel url={resourceUrl} weergave={resourceWeergave} /></td>
            <td>{redenCode === null ? '' : woord(REDENEN, redenCode)}{toelichting === null ? null : <span className="onder">{toelichting}</span>}</td>
          </tr>
        ))}</tbody>
      </table>
    </div>
  );
}

/** Where the screens show what the API has at an address. */
const SCHERMEN: Readonly<Record<string, string>> = { vergaderingen: 'vergaderingen', vastleggingen: 'vastleggingen', dossiers: 'dossiers', terugkoppelingen: 'beoordelen' };

/** "Vergadering", to be opened where there is a page of it, with its id for who compares. */
function Onderdeel({ url, weergave }: { readonly url: string; readonly weergave: string }): ReactElement {
  const naar = useNaar();
  const [wat, kenmerk = ''] = weergave.split(/ (?=\S+$)/);
  const [, soort = '', id = ''] = /^\/v1\/([a-z]+)\/([0-9a-f-]{36})/.exec(url) ?? [];
  const scherm = SCHERMEN[soort];
  return <span className="onder">{scherm === undefined ? wat : <Link className="nl-link" to={naar(`/${scherm}/${id}`)}>{wat}</Link>} <span className="hash rustig">{kenmerk}</span></span>;
}

/** The beginning of a day here, or of the day after it less a second, in UTC. */
function utc(dag: string, dagen: 0 | 1): string {
  const [jaar = 0, maand = 1, datum = 1] = dag.split('-').map(Number);
  return `${new Date(new Date(jaar, maand - 1, datum + dagen).getTime() - dagen * 1_000).toISOString().slice(0, 19)}Z`;
}
