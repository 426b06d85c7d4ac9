import type { ReactElement } from 'react';
import type { Overlegstand, Vastlegging } from '../../api/typen.js';
import { Teken } from '../../tekens/teken.js';
import { sprekerNaam } from '../../vastlegging/spreker.js';
import { STANDEN, STREKKINGEN, UITKOMSTEN, geteld, korteDag, woord } from '../../vastlegging/woorden.js';

/** Per DVO a row: where it stands, since when, what was decided, who stands where, and what is known at all. */
export function Standentabel({ overleggen }: { readonly overleggen: readonly Overlegstand[] }): ReactElement {
  return (
    <div className="tabelvlak" tabIndex={0} role="region" aria-label="Stand per overleg">
      <table className="utrecht-table tabel tabel--stapel standen">
        <caption className="alleen-voorgelezen">Waar het onderwerp staat, per overleg</caption>
        <thead>
          <tr>
            <th scope="col">Overleg</th><th scope="col">Stand</th><th scope="col">Laatst behandeld</th><th scope="col">Uitkomst</th>
            <th scope="col">Wie staat waar</th><th scope="col">Ingelezen</th>
          </tr>
        </thead>
        <tbody>{overleggen.map((stand) => <Rij stand={stand} key={stand.overleg.overlegId} />)}</tbody>
      </table>
    </div>
  );
}

function Rij({ stand }: { readonly stand: Overlegstand }): ReactElement {
  const { overleg, stand: waar, laatstBehandeldOp, achterstandInDagen, besluiten, standpunten, ingelezen, verwacht } = stand;
  const heeftInhoud = laatstBehandeldOp !== null || verwacht !== null;
  return (
    <tr className={`standen__rij standen__rij--${waar}`}>
      <th scope="row">{heeftInhoud ? <a className="nl-link" href={`#o-${overleg.overlegId}`}>{overleg.naam}</a> : overleg.naam}</th>
      <td data-kop="Stand"><span className={`stand stand--${waar}`}>{woord(STANDEN, waar)}</span>{waar === 'verwacht' && verwacht ? <span className="rustig onder">sinds {korteDag(verwacht.sinds)}</span> : null}</td>
      <td data-kop="Laatst behandeld">
        {laatstBehandeldOp === null ? <Geen /> : korteDag(laatstBehandeldOp)}
        {achterstandInDagen !== null && achterstandInDagen > 0 && <span className="rustig onder">begon {geteld(achterstandInDagen, 'dag', 'dagen')} na de eerste</span>}
      </td>
      <td data-kop="Uitkomst">{besluiten.length === 0 ? <Geen /> : besluiten.map(({ vastleggingId, besluit }) => <span className="onder" key={vastleggingId}>{besluit ? woord(UITKOMSTEN, besluit.uitkomst) : ''}</span>)}</td>
      <td data-kop="Wie staat waar"><Standpunten standpunten={standpunten} /></td>
      <td data-kop="Ingelezen">{ingelezen.aantal === 0 ? <Teken soort="niet-ingelezen" woord="niets ingelezen" /> : geteld(ingelezen.aantal, 'verslag', 'verslagen')}</td>
    </tr>
  );
}

function Standpunten({ standpunten }: { readonly standpunten: readonly Vastlegging[] }): ReactElement {
  if (standpunten.length === 0) return <Geen />;
  const perStrekking = new Map<string, string[]>();
  for (const { strekking, spreker, basis } of standpunten) {
    const wie = `${spreker ? sprekerNaam(spreker) : 'onbekend wie'}${basis === 'afgeleid' ? ' (afgeleid)' : ''}`;
    const bij = perStrekking.get(strekking ?? 'onbekend') ?? [];
    if (!bij.includes(wie)) perStrekking.set(strekking ?? 'onbekend', [...bij, wie]);
  }
  return <>{[...perStrekking].map(([strekking, wie]) => <span className="onder" key={strekking}><strong>{woord(STREKKINGEN, strekking)}</strong>: {wie.join(', ')}</span>)}</>;
}

function Geen(): ReactElement {
  return <span className="rustig"><span aria-hidden="true">–</span><span className="alleen-voorgelezen">geen</span></span>;
}
