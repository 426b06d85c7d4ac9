import { useCallback, type ReactElement } from 'react';
import { Link } from 'react-router';
import { api } from '../../api/client.js';
import type { Besluitvorming, Vastlegging } from '../../api/typen.js';
import { useAntwoord } from '../../api/use-antwoord.js';
import { useGezichtspunt, useNaar } from '../../raam/gezichtspunt.js';
import { Onderkop } from '../../raam/titel.js';
import { Leeg, Toestand } from '../../raam/toestand.js';
import { TekensVan } from '../../tekens/tekens-van.js';
import { Citaat } from '../../vastlegging/citaat.js';
import { sprekerNaam } from '../../vastlegging/spreker.js';
import { VastleggingBlok } from '../../vastlegging/vastlegging.js';
import { STREKKINGEN, korteDag, woord } from '../../vastlegging/woorden.js';
import { Relaties } from './relaties.js';

/** What holds now, what no longer does, who stands where and what is still to be done. */
export function Stand({ naam, dossierId }: { readonly naam: string; readonly dossierId: string }): ReactElement {
  const gezichtspunt = useGezichtspunt();
  const antwoord = useAntwoord(useCallback((signal: AbortSignal) =>
    api.GET('/besluitvorming', { params: { query: { onderwerp: naam, ...gezichtspunt } }, signal }), [naam, gezichtspunt]));
  return <Toestand antwoord={antwoord} wat="de stand">{(stand) => <Delen stand={stand} dossierId={dossierId} />}</Toestand>;
}

function Delen({ stand, dossierId }: { readonly stand: Besluitvorming; readonly dossierId: string }): ReactElement {
  // The name may fit more dossiers than this one.
  const van = (lijst: (overleg: Besluitvorming['overleggen'][number]) => readonly Vastlegging[]): Vastlegging[] =>
    stand.overleggen.flatMap(lijst).filter(({ dossiers }) => dossiers.some((dossier) => dossier.dossierId === dossierId));
  const namen = new Map(stand.overleggen.map(({ overleg }) => [overleg.overlegId, overleg.naam]));
  const geldend = van(({ besluiten }) => besluiten);
  const vervallen = van(({ vervallenBesluiten }) => vervallenBesluiten);
  const acties = van((overleg) => overleg.acties);
  return (
    <>
      <Onderkop id="besluiten">Besluiten</Onderkop>
      {geldend.length + vervallen.length === 0 && <Leeg>Er is geen besluit geregistreerd.</Leeg>}
      <Relaties besluiten={[...geldend, ...vervallen]} namen={namen} />
      <Blokken vastleggingen={geldend} namen={namen} />
      {vervallen.length > 0 && <><h3 className="groep__kop">Niet meer van kracht</h3><Blokken vastleggingen={vervallen} namen={namen} /></>}
      <Onderkop id="standpunten">Wie staat waar</Onderkop>
      <Standpunten standpunten={van(({ standpunten }) => standpunten)} namen={namen} />
      <Onderkop id="acties">Acties</Onderkop>
      {acties.length === 0 ? <Leeg>Er zijn geen verzoeken, toezeggingen, actiepunten of afspraken.</Leeg> : <Blokken vastleggingen={acties} namen={namen} />}
    </>
  );
}

interface MetNamen { readonly namen: ReadonlyMap<string, string> }

function Blokken({ vastleggingen, namen }: MetNamen & { readonly vastleggingen: readonly Vastlegging[] }): ReactElement {
  return <>{vastleggingen.map((vastlegging) => (
    <VastleggingBlok vastlegging={vastlegging} key={vastlegging.vastleggingId}
      extra={<p className="rustig">{namen.get(vastlegging.overlegId) ?? 'een ander overleg'}, {korteDag(vastlegging.datum)}</p>} />
  ))}</>;
}

/** Per actor the positions in order of time, so that a change of mind is seen. */
function Standpunten({ standpunten, namen }: MetNamen & { readonly standpunten: readonly Vastlegging[] }): ReactElement {
  const naar = useNaar();
  const perActor = new Map<string, Vastlegging[]>();
  for (const standpunt of standpunten) {
    const actor = standpunt.spreker ? sprekerNaam(standpunt.spreker) : 'onbekend wie';
    perActor.set(actor, [...(perActor.get(actor) ?? []), standpunt].sort((a, b) => a.datum.localeCompare(b.datum) || a.volgorde - b.volgorde));
  }
  if (perActor.size === 0) return <Leeg>Er is geen standpunt vastgelegd.</Leeg>;
  return (
    <div className="tabelvlak" tabIndex={0} role="region" aria-label="Standpunten per spreker">
      <table className="utrecht-table tabel tabel--stapel">
        <caption className="alleen-voorgelezen">Standpunten per spreker, in de volgorde van de tijd</caption>
        <thead><tr><th scope="col">Wie</th><th scope="col">Strekking</th><th scope="col">Waar en wanneer</th><th scope="col">Woorden</th></tr></thead>
        <tbody>{[...perActor].flatMap(([actor, zijne]) => zijne.map((standpunt, plaats) => (
          <tr key={standpunt.vastleggingId}>
            {plaats === 0 && <th scope="rowgroup" rowSpan={zijne.length}>{actor}</th>}
            <td data-kop="Strekking"><Link className="nl-link" to={naar(`/vastleggingen/${standpunt.vastleggingId}`)}>{woord(STREKKINGEN, standpunt.strekking ?? 'onbekend')}<span className="alleen-voorgelezen"> ({actor})</span></Link></td>
            <td data-kop="Waar en wanneer">{namen.get(standpunt.overlegId) ?? 'een ander overleg'}, {korteDag(standpunt.datum)}</td>
            <td>{standpunt.passages.map((passage) => <Citaat passage={passage} key={passage.citaat} />)}<TekensVan vastlegging={standpunt} /></td>
          </tr>
        )))}</tbody>
      </table>
    </div>
  );
}
