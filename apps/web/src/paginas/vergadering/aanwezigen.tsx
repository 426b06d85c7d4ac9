import type { ReactElement } from 'react';
import type { Vergadering } from '../../api/typen.js';
import { Onderkop } from '../../raam/titel.js';
import { Leeg } from '../../raam/toestand.js';
import { ORGANISATIES, woord } from '../../vastlegging/woorden.js';

/** Who was there, for whom, and who was not. */
export function Aanwezigen({ aanwezigen }: Pick<Vergadering, 'aanwezigen'>): ReactElement {
  return (
    <section aria-labelledby="aanwezigen">
      <Onderkop id="aanwezigen">Aanwezigen</Onderkop>
      {aanwezigen.length === 0
        ? <Leeg>Er is geen presentielijst vastgelegd: wie er was, is hier niet te weten.</Leeg>
        : (
          <table className="utrecht-table tabel">
            <caption className="alleen-voorgelezen">Presentielijst</caption>
            <thead><tr><th scope="col">Naam</th><th scope="col">Rol</th><th scope="col">Namens</th><th scope="col">Aanwezig</th></tr></thead>
            <tbody>
              {aanwezigen.map(({ agendapuntId, persoonId, naam, rol, organisatie, aanwezig }) => (
                <tr key={`${agendapuntId ?? ''} ${persoonId}`}>
                  <th scope="row">{naam ?? '[onbekend]'}</th><td>{rol?.replaceAll('-', ' ') ?? ''}</td>
                  <td>{organisatie ? organisatie.naam ?? woord(ORGANISATIES, organisatie.soort) : ''}</td>
                  <td>{aanwezig ? 'ja' : 'afwezig met bericht'}{agendapuntId === null ? '' : ', bij één agendapunt'}</td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
    </section>
  );
}
