import type { ReactElement } from 'react';
import { Link } from 'react-router';
import type { Besluitvorming } from '../../api/typen.js';
import { useNaar } from '../../raam/gezichtspunt.js';
import { Onderkop } from '../../raam/titel.js';
import { Citaat } from '../../vastlegging/citaat.js';
import { dag, opsomming } from '../../vastlegging/woorden.js';
import { Overlegdeel } from './overleg.js';
import { Standentabel } from './standen.js';
import { VerschilMetNu } from './verschil.js';

/** The answer: in a few sentences, per DVO at a glance, and then everything it rests on. */
export function Antwoordblad({ antwoord }: { readonly antwoord: Besluitvorming }): ReactElement {
  const { samenvatting, letOp, nietTeWeten, overleggen, gevondenVia } = antwoord;
  return (
    <>
      <section className="antwoord" aria-labelledby="antwoord-kop">
        <h2 className="antwoord__onderwerp" id="antwoord-kop"><Onderwerp antwoord={antwoord} /></h2>
        <p className="antwoord__zin">{samenvatting.join(' ')}</p>
        <VerschilMetNu toen={antwoord} />
        {letOp.length > 0 && <Zinnen kop="Let op" zinnen={letOp} toon="let-op" />}
        {nietTeWeten.length > 0 && <Zinnen kop="Niet te weten" zinnen={nietTeWeten} toon="rustig" />}
      </section>
      {gevondenVia !== null && (
        <>
          <Standentabel overleggen={overleggen} />
          <Gezamenlijk antwoord={antwoord} />
          {overleggen.map((stand) => <Overlegdeel stand={stand} key={stand.overleg.overlegId} />)}
        </>
      )}
    </>
  );
}

function Onderwerp({ antwoord: { dossiers, onderwerp } }: { readonly antwoord: Besluitvorming }): ReactElement {
  const naar = useNaar();
  if (dossiers.length === 0) return <>‘{onderwerp}’</>;
  return (
    <>{dossiers.map(({ dossierId, naam }, plaats) => (
      <span key={dossierId}>{plaats > 0 ? ' en ' : ''}<Link className="nl-link" to={naar(`/dossiers/${dossierId}`)}>{naam}</Link></span>
    ))}</>
  );
}

function Zinnen({ kop, zinnen, toon }: { readonly kop: string; readonly zinnen: readonly string[]; readonly toon: 'let-op' | 'rustig' }): ReactElement {
  return (
    <div className={`zinnen zinnen--${toon}`}>
      <h3 className="zinnen__kop">{kop}</h3>
      {zinnen.map((zin) => <p key={zin}>{zin}</p>)}
    </div>
  );
}

function Gezamenlijk({ antwoord: { gezamenlijkeStandpunten } }: { readonly antwoord: Besluitvorming }): ReactElement | null {
  if (gezamenlijkeStandpunten.length === 0) return null;
  return (
    <section aria-labelledby="gezamenlijk">
      <Onderkop id="gezamenlijk">Aangekondigd: een gezamenlijk standpunt</Onderkop>
      {gezamenlijkeStandpunten.map(({ sinds, overleggen, bron }) => (
        <div key={`${sinds} ${bron.vastlegging.vastleggingId}`}>
          <p>Aangekondigd op {dag(sinds)}, van {opsomming(overleggen.map(({ naam }) => naam))}.</p>
          {bron.vastlegging.passages.map((passage) =>
            <Citaat key={passage.citaat} passage={passage} waar={`terugkoppeling ${bron.overleg.naam} ${dag(bron.datum)}`} />)}
        </div>
      ))}
    </section>
  );
}
