import { useCallback, useMemo, type ReactElement } from 'react';
import { Link, useSearchParams } from 'react-router';
import { api } from '../../api/client.js';
import type { Lijstitem, Vastleggingenlijst } from '../../api/typen.js';
import { useBladzijden } from '../../api/use-bladzijden.js';
import { Bewaar } from '../../lijst/bewaar.js';
import { facetnaam } from '../../lijst/facetten.js';
import { Meer } from '../../lijst/meer.js';
import { useAdres, useGezichtspunt, useNaar } from '../../raam/gezichtspunt.js';
import { Terugkijken } from '../../raam/terugkijken.js';
import { Titel } from '../../raam/titel.js';
import { Leeg, Toestand } from '../../raam/toestand.js';
import { Keuzeveld } from '../../raam/veld.js';
import { TekensVan } from '../../tekens/tekens-van.js';
import { Citaat } from '../../vastlegging/citaat.js';
import { UITKOMSTEN, dag, geteld, korteDag, krachtWoord, woord } from '../../vastlegging/woorden.js';

/** The list of besluiten, of all overleggen, of one, or of one meeting; made to be printed as well. */
export default function BesluitenPagina(): ReactElement {
  const [parameters] = useSearchParams();
  const overleg = parameters.get('overleg');
  const vergadering = parameters.get('vergadering');
  const gezichtspunt = useGezichtspunt();
  const vraag = useMemo(() => ({
    sort: '-datum' as const, ...(overleg === null ? {} : { overleg }), ...(vergadering === null ? {} : { vergadering }), ...gezichtspunt,
  }), [overleg, vergadering, gezichtspunt]);
  const bladzijden = useBladzijden(useCallback((cursor: string | undefined, signal: AbortSignal | undefined) => api.GET('/besluiten', {
    params: { query: { ...vraag, ...(cursor === undefined ? {} : { cursor }) } }, ...(signal ? { signal } : {}),
  }), [vraag]));
  const titel = ['Besluitenlijst', waarvan(bladzijden.eerste.inhoud, overleg, vergadering)].join(' ').trim();
  return (
    <>
      <Titel tab={titel}>{titel}</Titel>
      <Terugkijken kop={bladzijden.eerste.inhoud} />
      <Toestand antwoord={bladzijden.eerste} wat="de besluiten">{(eerste) => {
        const besluiten = [eerste, ...bladzijden.verder].flatMap(({ vastleggingen }) => vastleggingen);
        return (
          <>
            {vergadering === null && <Filter facetten={eerste.facetten} overleg={overleg} />}
            <p role="status" className="rustig">{geteld(eerste.totaal ?? besluiten.length, 'besluit', 'besluiten', eerste.totaalIsOndergrens ?? false)}</p>
            {besluiten.length === 0 ? <Leeg>Er is hier geen besluit geregistreerd.</Leeg> : <Tabel besluiten={besluiten} />}
            <Meer bladzijden={bladzijden} />
            {besluiten.length > 0 && <Bewaar pad="/besluiten" vraag={vraag} />}
          </>
        );
      }}</Toestand>
    </>
  );
}

/** Of which overleg or meeting it is the list, for who reads it on paper; nothing when of all. */
function waarvan(lijst: Vastleggingenlijst | undefined, overleg: string | null, vergadering: string | null): string {
  const [eerste] = lijst?.vastleggingen ?? [];
  if (!eerste) return '';
  if (vergadering !== null) return `${eerste.overleg.naam}, ${dag(eerste.datum)}`;
  return overleg === null ? '' : eerste.overleg.naam;
}

function Filter({ facetten, overleg }: { readonly facetten: Vastleggingenlijst['facetten']; readonly overleg: string | null }): ReactElement | null {
  const zetAdres = useAdres();
  const keuzes = (facetten?.overleg ?? []).map((waarde) => [waarde.waarde, facetnaam('overleg', waarde)] as const);
  if (keuzes.length < 2 && overleg === null) return null;
  return <div className="filters"><Keuzeveld label="Overleg" waarde={overleg ?? ''} keuzes={[['', 'alle overleggen'], ...keuzes]} zet={(keus) => { zetAdres({ overleg: keus }); }} /></div>;
}

function Tabel({ besluiten }: { readonly besluiten: readonly Lijstitem[] }): ReactElement {
  const naar = useNaar();
  return (
    <div className="tabelvlak" tabIndex={0} role="region" aria-label="Besluitenlijst">
      <table className="utrecht-table tabel tabel--stapel">
        <caption className="alleen-voorgelezen">Besluiten, het laatste eerst</caption>
        <thead><tr><th scope="col">Datum</th><th scope="col">Overleg</th><th scope="col">Onderwerp</th><th scope="col">Besluit</th><th scope="col">Geldt</th></tr></thead>
        <tbody>{besluiten.map((besluit) => (
          <tr key={besluit.vastleggingId}>
            <td className="kort">{korteDag(besluit.besluit?.beslotenOp ?? besluit.datum)}</td>
            <td><Link className="nl-link" to={naar(`/vergaderingen/${besluit.vergaderingId}`)}>{besluit.overleg.naam}</Link></td>
            <td>{besluit.dossiers.map(({ dossierId, naam }) => <Link className="nl-link onder" key={dossierId} to={naar(`/dossiers/${dossierId}`)}>{naam}</Link>)}</td>
            <td>
              <p><Link className="nl-link" to={naar(`/vastleggingen/${besluit.vastleggingId}`)}>{woord(UITKOMSTEN, besluit.besluit?.uitkomst ?? 'besluit')}<span className="alleen-voorgelezen"> ({besluit.overleg.naam}, {dag(besluit.datum)})</span></Link> <TekensVan vastlegging={besluit} /></p>
              {besluit.tekst !== null && <p>{besluit.tekst}</p>}
              {besluit.passages.map((passage) => <Citaat passage={passage} key={passage.citaat} />)}
              {besluit.besluit && besluit.besluit.voorwaarden.length > 0 && <ul>{besluit.besluit.voorwaarden.map((voorwaarde) => <li key={voorwaarde}>{voorwaarde}</li>)}</ul>}
            </td>
            <td data-kop="Geldt">{besluit.besluit && krachtWoord(besluit.besluit.kracht, besluit.besluit.uitkomst)}</td>
          </tr>
        ))}</tbody>
      </table>
    </div>
  );
}
