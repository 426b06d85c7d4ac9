import type { ReactElement } from 'react';
import { Link } from 'react-router';
import type { Overlegstand, Vastlegging } from '../../api/typen.js';
import { useNaar } from '../../raam/gezichtspunt.js';
import { Onderkop } from '../../raam/titel.js';
import { Citaat } from '../../vastlegging/citaat.js';
import { VastleggingBlok } from '../../vastlegging/vastlegging.js';
import { STANDEN, dag, geteld, woord } from '../../vastlegging/woorden.js';

/** Everything one overleg said and decided about it, the weightiest first; nothing for one that has nothing. */
export function Overlegdeel({ stand }: { readonly stand: Overlegstand }): ReactElement | null {
  const { overleg, stand: waar, laatstBehandeldOp, verwacht, doorgehaald } = stand;
  const groepen: readonly (readonly [kop: string, vastleggingen: readonly Vastlegging[]])[] = [
    ['Besluiten', stand.besluiten], ['Standpunten', stand.standpunten], ['Vragen', stand.vragen], ['Toelichting', stand.toelichtingen],
    ['Mededelingen', stand.mededelingen], ['Acties', stand.acties], ['Besluiten die niet meer gelden', stand.vervallenBesluiten], ['Doorgehaald', doorgehaald],
  ];
  const gevuld = groepen.filter(([, vastleggingen]) => vastleggingen.length > 0);
  if (gevuld.length === 0 && !verwacht) return null;
  const kop = `o-${overleg.overlegId}`;
  return (
    <section className="overleg" aria-labelledby={kop}>
      <Onderkop id={kop}>{overleg.naam}: {woord(STANDEN, waar)}{laatstBehandeldOp === null ? '' : `, ${dag(laatstBehandeldOp)}`}</Onderkop>
      {verwacht && <Verwacht verwacht={verwacht} />}
      {gevuld.map(([groep, vastleggingen]) => (
        <div className="groep" key={groep}>
          <h3 className="groep__kop">{groep} <span className="rustig">({vastleggingen.length})</span></h3>
          <div className="groep__inhoud">
            {perDag(vastleggingen).map(([datum, samen]) => (
              <div key={datum}>
                {datum !== laatstBehandeldOp && <p className="rustig">{dag(datum)}</p>}
                {samen.map((vastlegging) => <VastleggingBlok vastlegging={vastlegging} key={vastlegging.vastleggingId} />)}
              </div>
            ))}
          </div>
        </div>
      ))}
      <Vergaderingen stand={stand} />
    </section>
  );
}

function Verwacht({ verwacht }: { readonly verwacht: NonNullable<Overlegstand['verwacht']> }): ReactElement {
  const { bron } = verwacht;
  return (
    <>
      <p>Behandeling is hier aangekondigd op {dag(verwacht.sinds)} en nog niet gezien.</p>
      {bron.vastlegging.passages.map((passage) => <Citaat key={passage.citaat} passage={passage} waar={`terugkoppeling ${bron.overleg.naam} ${dag(bron.datum)}`} />)}
    </>
  );
}

function Vergaderingen({ stand }: { readonly stand: Overlegstand }): ReactElement | null {
  const naar = useNaar();
  const alle = [...stand.besluiten, ...stand.standpunten, ...stand.vragen, ...stand.toelichtingen, ...stand.mededelingen, ...stand.acties, ...stand.vervallenBesluiten];
  const vergaderingen = [...new Map(alle.map(({ vergaderingId, datum }) => [vergaderingId, datum]))].sort(([, a], [, b]) => b.localeCompare(a));
  if (vergaderingen.length === 0) return null;
  return (
    <p className="rustig">{geteld(vergaderingen.length, 'vergadering', 'vergaderingen')}: {vergaderingen.map(([id, datum], plaats) => (
      <span key={id}>{plaats > 0 ? ', ' : ''}<Link className="nl-link" to={naar(`/vergaderingen/${id}`)}>{dag(datum)}</Link></span>
    ))}</p>
  );
}

function perDag(vastleggingen: readonly Vastlegging[]): readonly (readonly [string, readonly Vastlegging[]])[] {
  const dagen = new Map<string, Vastlegging[]>();
  for (const vastlegging of vastleggingen) dagen.set(vastlegging.datum, [...(dagen.get(vastlegging.datum) ?? []), vastlegging]);
  return [...dagen].sort(([a], [b]) => b.localeCompare(a));
}
