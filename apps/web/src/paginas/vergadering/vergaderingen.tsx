import { useCallback, type ReactElement } from 'react';
import { Link, useSearchParams } from 'react-router';
import { api } from '../../api/client.js';
import type { Vergaderingenlijst } from '../../api/typen.js';
import { useBladzijden } from '../../api/use-bladzijden.js';
import { facetnaam } from '../../lijst/facetten.js';
import { Meer } from '../../lijst/meer.js';
import { useAdres, useGezichtspunt, useNaar } from '../../raam/gezichtspunt.js';
import { Terugkijken } from '../../raam/terugkijken.js';
import { Titel } from '../../raam/titel.js';
import { Leeg, Toestand } from '../../raam/toestand.js';
import { Keuzeveld } from '../../raam/veld.js';
import { Teken } from '../../tekens/teken.js';
import { dag, geteld, korteDag } from '../../vastlegging/woorden.js';

/** All meetings, the newest first. */
export default function VergaderingenPagina(): ReactElement {
  const overleg = useSearchParams()[0].get('overleg');
  const gezichtspunt = useGezichtspunt();
  const bladzijden = useBladzijden(useCallback((cursor: string | undefined, signal: AbortSignal | undefined) => api.GET('/vergaderingen', {
    params: { query: { ...(overleg === null ? {} : { overleg }), ...gezichtspunt, ...(cursor === undefined ? {} : { cursor }) } }, ...(signal ? { signal } : {}),
  }), [overleg, gezichtspunt]));
  return (
    <>
      <Titel tab="Vergaderingen">Vergaderingen</Titel>
      <Terugkijken kop={bladzijden.eerste.inhoud} />
      <Toestand antwoord={bladzijden.eerste} wat="de vergaderingen">{(eerste) => {
        const vergaderingen = [eerste, ...bladzijden.verder].flatMap((blad) => blad.vergaderingen);
        return (
          <>
            <Filter facetten={eerste.facetten} overleg={overleg} />
            <p role="status" className="rustig">{geteld(eerste.totaal ?? vergaderingen.length, 'vergadering', 'vergaderingen')}</p>
            {vergaderingen.length === 0 ? <Leeg>Er zijn geen vergaderingen.</Leeg> : <Tabel vergaderingen={vergaderingen} />}
            <Meer bladzijden={bladzijden} />
          </>
        );
      }}</Toestand>
    </>
  );
}

function Filter({ facetten, overleg }: { readonly facetten: Vergaderingenlijst['facetten']; readonly overleg: string | null }): ReactElement | null {
  const zetAdres = useAdres();
  const keuzes = (facetten?.overleg ?? []).map((waarde) => [waarde.waarde, facetnaam('overleg', waarde)] as const);
  if (keuzes.length < 2 && overleg === null) return null;
  return <div className="filters"><Keuzeveld label="Overleg" waarde={overleg ?? ''} keuzes={[['', 'alle overleggen'], ...keuzes]} zet={(keus) => { zetAdres({ overleg: keus }); }} /></div>;
}

function Tabel({ vergaderingen }: Pick<Vergaderingenlijst, 'vergaderingen'>): ReactElement {
  const naar = useNaar();
  return (
    <div className="tabelvlak" tabIndex={0} role="region" aria-label="Lijst van vergaderingen">
      <table className="utrecht-table tabel tabel--stapel">
        <caption className="alleen-voorgelezen">Vergaderingen, de nieuwste eerst</caption>
        <thead><tr><th scope="col">Vergadering</th><th scope="col">Overleg</th><th scope="col">Terugkoppeling</th><th scope="col" className="getal">Besluiten</th><th scope="col" className="getal">Standpunten</th><th scope="col" className="getal">Mededelingen</th><th scope="col" className="getal">Acties</th><th scope="col">Vastgesteld</th></tr></thead>
        <tbody>{vergaderingen.map(({ vergaderingId, overleg, datum, volgnummer, verslagen, verslagVastgesteldOp, aantallen }) => (
          <tr key={vergaderingId}>
            <th scope="row"><Link className="nl-link" to={naar(`/vergaderingen/${vergaderingId}`)}>{dag(datum)}{volgnummer > 1 ? ` (${volgnummer}e)` : ''}<span className="alleen-voorgelezen">, {overleg.naam}</span></Link></th>
            <td data-kop="Overleg">{overleg.naam}</td>
            <td data-kop="Terugkoppeling">{verslagen === 0 ? <Teken soort="niet-ingelezen" woord="niet ingelezen" /> : 'ingelezen'}</td>
            <td data-kop="Besluiten" className="getal">{aantallen.besluiten}</td><td data-kop="Standpunten" className="getal">{aantallen.standpunten}</td>
            <td data-kop="Mededelingen" className="getal">{aantallen.mededelingen}</td><td data-kop="Acties" className="getal">{aantallen.acties}</td>
            <td data-kop="Vastgesteld">{verslagVastgesteldOp === null ? <span className="rustig">nog niet</span> : korteDag(verslagVastgesteldOp)}</td>
          </tr>
        ))}</tbody>
      </table>
    </div>
  );
}
