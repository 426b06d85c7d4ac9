import { useCallback, useMemo, type ReactElement } from 'react';
import { Link, useSearchParams } from 'react-router';
import { api } from '../../api/client.js';
import type { Lijstitem } from '../../api/typen.js';
import { useBladzijden } from '../../api/use-bladzijden.js';
import { Bewaar } from '../../lijst/bewaar.js';
import { Meer } from '../../lijst/meer.js';
import { useAdres, useGezichtspunt, useNaar } from '../../raam/gezichtspunt.js';
import { Terugkijken } from '../../raam/terugkijken.js';
import { Titel } from '../../raam/titel.js';
import { Leeg, Toestand } from '../../raam/toestand.js';
import { TekensVan } from '../../tekens/tekens-van.js';
import { regels } from '../../verslag/passages.js';
import { Citaat } from '../../vastlegging/citaat.js';
import { SOORTEN, dag, geteld, korteDag, opsomming, woord } from '../../vastlegging/woorden.js';

const STANDEN = [['open', 'Open'], ['te-laat', 'Over de termijn'], ['afgedaan', 'Afgedaan'], ['vervallen', 'Vervallen']] as const;

/** What was asked, promised and agreed, and what came of it. */
export default function ActiesPagina(): ReactElement {
  const [parameters] = useSearchParams();
  const status = STANDEN.find(([code]) => code === parameters.get('status'))?.[0] ?? 'open';
  const overleg = parameters.get('overleg');
  const gezichtspunt = useGezichtspunt();
  const vraag = useMemo(() => ({ status, ...(overleg === null ? {} : { overleg }), sort: 'termijn' as const, ...gezichtspunt }), [status, overleg, gezichtspunt]);
  const bladzijden = useBladzijden(useCallback((cursor: string | undefined, signal: AbortSignal | undefined) =>
    api.GET('/acties', { params: { query: { ...vraag, ...(cursor === undefined ? {} : { cursor }) } }, ...(signal ? { signal } : {}) }), [vraag]));
  return (
    <>
      <Titel tab="Acties">Acties</Titel>
      <Terugkijken kop={bladzijden.eerste.inhoud} />
      <Keuzes status={status} />
      <Toestand antwoord={bladzijden.eerste} wat="de acties">{(eerste) => {
        const acties = [eerste, ...bladzijden.verder].flatMap(({ vastleggingen }) => vastleggingen);
        return (
          <>
            <p role="status" className="rustig">{geteld(eerste.totaal ?? acties.length, 'actie', 'acties', eerste.totaalIsOndergrens ?? false)}</p>
            {acties.length === 0 ? <Leeg>Er zijn geen acties die zo staan.</Leeg> : <Tabel acties={acties} />}
            <Meer bladzijden={bladzijden} />
            {acties.length > 0 && <Bewaar pad="/acties" vraag={vraag} />}
          </>
        );
      }}</Toestand>
    </>
  );
}

function Keuzes({ status }: { readonly status: string }): ReactElement {
  const zetAdres = useAdres();
  return (
    <div className="keuzerij" role="group" aria-label="Stand van de acties">
      {STANDEN.map(([code, naam]) => (
        <button className="keuzerij__knop" type="button" key={code} aria-pressed={code === status} onClick={() => { zetAdres({ status: code }); }}>{naam}</button>
      ))}
    </div>
  );
}

function Tabel({ acties }: { readonly acties: readonly Lijstitem[] }): ReactElement {
  const naar = useNaar();
  return (
    <div className="tabelvlak" tabIndex={0} role="region" aria-label="Lijst van acties">
      <table className="utrecht-table tabel tabel--stapel acties">
        <caption className="alleen-voorgelezen">Acties</caption>
        <thead><tr><th scope="col">Wat</th><th scope="col">Door wie, voor wie</th><th scope="col">Termijn</th><th scope="col">Vergadering</th></tr></thead>
        <tbody>{acties.map((actie) => (
          <tr key={actie.vastleggingId}>
            <td>
              <p><Link className="nl-link vastlegging__soort" to={naar(`/vastleggingen/${actie.vastleggingId}`)}>{woord(SOORTEN, actie.soort)}{actie.passages[0] && <span className="alleen-voorgelezen"> ({actie.overleg.naam}, {regels(actie.passages[0])})</span>}</Link> <TekensVan vastlegging={actie} /></p>
              {actie.tekst !== null && <p>{actie.tekst}</p>}
              {actie.passages.map((passage) => <Citaat passage={passage} key={passage.citaat} />)}
              <Afdoening actie={actie} />
            </td>
            <td data-kop="Door wie">{actie.actie?.houder ?? <span className="rustig">niet gezegd door wie</span>}{actie.actie && actie.actie.gevraagdAan.length > 0 && <span className="onder">gevraagd aan {opsomming(actie.actie.gevraagdAan)}</span>}</td>
            <td data-kop="Termijn"><Termijn termijn={actie.actie?.termijn ?? null} /></td>
            <td data-kop="Vergadering"><Link className="nl-link" to={naar(`/vergaderingen/${actie.vergaderingId}`)}>{actie.overleg.naam}</Link><span className="rustig onder">{korteDag(actie.datum)}</span></td>
          </tr>
        ))}</tbody>
      </table>
    </div>
  );
}

function Termijn({ termijn }: { readonly termijn: NonNullable<Lijstitem['actie']>['termijn'] }): ReactElement {
  if (!termijn) return <span className="rustig">geen genoemd</span>;
  return <>{termijn.datum === null ? '' : korteDag(termijn.datum)}{termijn.woorden === null ? null : <span className="rustig onder">“{termijn.woorden}”</span>}</>;
}

function Afdoening({ actie: { actie } }: { readonly actie: Lijstitem }): ReactElement | null {
  const naar = useNaar();
  if (!actie?.afdoening) return null;
  const { datum, woorden, bewijs } = actie.afdoening;
  return (
    <p>Afgedaan op {dag(datum)}{woorden === null ? '' : `: ${woorden}`}{bewijs.map(({ soort, id }) => (
      <span key={id}>{' '}{soort === 'vastlegging' ? <Link className="nl-link" to={naar(`/vastleggingen/${id}`)}>blijkt uit deze vastlegging</Link> : 'blijkt uit een document'}</span>
    ))}</p>
  );
}
