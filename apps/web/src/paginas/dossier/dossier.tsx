import { useCallback, type ReactElement } from 'react';
import { Link, useParams } from 'react-router';
import { api } from '../../api/client.js';
import type { Geschiedenis } from '../../api/typen.js';
import { useAntwoord } from '../../api/use-antwoord.js';
import { useGezichtspunt, useNaar } from '../../raam/gezichtspunt.js';
import { Terugkijken } from '../../raam/terugkijken.js';
import { Onderkop, Titel } from '../../raam/titel.js';
import { Leeg, Toestand } from '../../raam/toestand.js';
import { Gebeurtenissen } from './gebeurtenissen.js';
import { Stand } from './stand.js';
import { Tijdlijn } from './tijdlijn.js';

/** The thread over meetings and bodies: how it stands, and how it came to be so. */
export default function DossierPagina(): ReactElement {
  const { id = '' } = useParams();
  const gezichtspunt = useGezichtspunt();
  const antwoord = useAntwoord(useCallback((signal: AbortSignal) =>
    api.GET('/dossiers/{id}/geschiedenis', { params: { path: { id }, query: gezichtspunt }, signal }), [id, gezichtspunt]));
  const { inhoud } = antwoord;
  const naam = inhoud?.dossier.naam ?? 'Dossier';
  return (
    <>
      <Titel tab={naam}>{naam}</Titel>
      <Terugkijken kop={inhoud} />
      <Toestand antwoord={antwoord} wat="het dossier">{(geschiedenis) => <Blad geschiedenis={geschiedenis} />}</Toestand>
    </>
  );
}

function Blad({ geschiedenis }: { readonly geschiedenis: Geschiedenis }): ReactElement {
  const naar = useNaar();
  const { dossier, gebeurtenissen } = geschiedenis;
  return (
    <>
      {dossier.aliassen.length > 0 && <p className="rustig">Ook bekend als {dossier.aliassen.join(', ')}.</p>}
      <p className="doorklik"><Link className="nl-link" to={naar('/', { onderwerp: dossier.naam })}>Hoe het er in alle DVO’s voor staat</Link></p>
      <Stand naam={dossier.naam} dossierId={dossier.dossierId} />
      <Onderkop id="tijdlijn">Tijdlijn</Onderkop>
      {gebeurtenissen.length === 0
        ? <Leeg>Van dit dossier was toen nog niets vastgelegd.</Leeg>
        : <><Tijdlijn gebeurtenissen={gebeurtenissen} /><Gebeurtenissen gebeurtenissen={gebeurtenissen} /></>}
    </>
  );
}
