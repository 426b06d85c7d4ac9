import type { ReactElement } from 'react';
import { Link } from 'react-router';
import type { Vastlegging, Vergadering } from '../../api/typen.js';
import { useNaar } from '../../raam/gezichtspunt.js';
import { Leeg } from '../../raam/toestand.js';
import { VastleggingBlok } from '../../vastlegging/vastlegging.js';

/** The agenda in its order, each item with what was recorded under it. */
export function Agenda({ agenda, zonderAgendapunt }: Pick<Vergadering, 'agenda' | 'zonderAgendapunt'>): ReactElement {
  const naar = useNaar();
  if (agenda.length + zonderAgendapunt.length === 0) return <Leeg>Van deze vergadering is nog niets vastgelegd.</Leeg>;
  return (
    <>
      {agenda.map(({ agendapuntId, onderdeelVan, titel, dossier, vastleggingen }) => (
        <section className={onderdeelVan === null ? 'agendapunt' : 'agendapunt agendapunt--onderdeel'} key={agendapuntId} aria-labelledby={`a-${agendapuntId}`}>
          <h3 className="agendapunt__kop" id={`a-${agendapuntId}`}>{titel}</h3>
          {dossier && <p className="rustig">Dossier <Link className="nl-link" to={naar(`/dossiers/${dossier.dossierId}`)}>{dossier.naam}</Link></p>}
          <Blokken vastleggingen={vastleggingen} />
        </section>
      ))}
      {zonderAgendapunt.length > 0 && (
        <section className="agendapunt" aria-labelledby="a-geen">
          <h3 className="agendapunt__kop" id="a-geen">Zonder agendapunt</h3>
          <Blokken vastleggingen={zonderAgendapunt} />
        </section>
      )}
    </>
  );
}

function Blokken({ vastleggingen }: { readonly vastleggingen: readonly Vastlegging[] }): ReactElement {
  return <>{vastleggingen.map((vastlegging) => <VastleggingBlok vastlegging={vastlegging} key={vastlegging.vastleggingId} />)}</>;
}
