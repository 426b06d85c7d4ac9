import { useState, type ReactElement } from 'react';
import { Link } from 'react-router';
import { api } from '../../api/client.js';
import { geefOpdracht } from '../../api/opdracht.js';
import type { Probleem } from '../../api/probleem.js';
import type { Detail } from '../../api/typen.js';
import { useGezichtspunt } from '../../raam/gezichtspunt.js';
import { Knop } from '../../raam/knop.js';
import { useHeeftRol } from '../../raam/sessie.js';
import { Probleemmelding } from '../../raam/toestand.js';

/** What a secretary can do with an item; nothing while looking back, as what is done is done to what is there now. */
export function Daden({ detail: { vastlegging, afhankelijk }, ververs }: { readonly detail: Detail; readonly ververs: () => void }): ReactElement | null {
  const { peildatum, bekendOp } = useGezichtspunt();
  const [probleem, zetProbleem] = useState<Probleem | null>(null);
  const [bezig, zetBezig] = useState(false);
  const secretaris = useHeeftRol('secretaris');
  const { vastleggingId, vergaderingId, versie, bevestigd, doorhaling, actie } = vastlegging;
  if (!secretaris || peildatum !== undefined || bekendOp !== undefined || doorhaling !== null) return null;
  const bevestig = async (): Promise<void> => {
    zetBezig(true);
    const afloop = await geefOpdracht((header) => api.POST('/vergaderingen/{vergaderingId}/vastleggingen/{vastleggingId}/bevestigingen', {
      params: { path: { vergaderingId, vastleggingId }, header }, body: { versie },
    }));
    zetBezig(false);
    zetProbleem(afloop.gelukt ? null : afloop.probleem);
    if (afloop.gelukt) ververs();
  };
  return (
    <>
      {probleem && <Probleemmelding probleem={probleem} />}
      <div className="knoppen">
        {!bevestigd && <Knop bij="secundair" aria-busy={bezig} onClick={() => { void bevestig(); }}>Bevestig dat dit klopt met het verslag</Knop>}
        {actie?.stand === 'open' && <Link className="nl-button nl-button--secondary daad" to={`/vastleggingen/${vastleggingId}/afdoening`}>Doe af</Link>}
        <Link className="nl-button nl-button--secondary daad" to={`/vastleggingen/${vastleggingId}/rectificatie`}>Rectificeer</Link>
        <Link className="nl-button nl-button--secondary daad" to={`/vastleggingen/${vastleggingId}/doorhaling`}>Haal door</Link>
      </div>
      {afhankelijk.length > 0 && <p className="rustig">Hierop steunen {afhankelijk.length} andere vastleggingen of verwachtingen.</p>}
    </>
  );
}
