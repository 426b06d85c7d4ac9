import type { ReactElement } from 'react';
import { dag, geteld } from '../../vastlegging/woorden.js';
import { merken, schaal, type Gebeurtenis, type Merk, type Merksoort } from './schaal.js';

const LINKS = 210;
const BREEDTE = 560;
const RIJ = 40;
/** Side by side within a day. */
const NAAST = 22;

const VORM: Readonly<Record<Merksoort, { readonly pad: string; readonly naam: string; readonly meer: string }>> = {
  besluit: { pad: 'M-8 -8h16v16h-16z', naam: 'besluit', meer: 'besluiten' },
  standpunt: { pad: 'M0 -9a9 9 0 1 0 0 18a9 9 0 1 0 0 -18', naam: 'standpunt of vraag', meer: 'standpunten en vragen' },
  mededeling: { pad: 'M-9 -6h18v12h-18z', naam: 'mededeling', meer: 'mededelingen' },
  actie: { pad: 'M0 -9l9 16h-18z', naam: 'actie', meer: 'acties' },
  verwacht: { pad: 'M0 -9l9 9l-9 9l-9 -9z', naam: 'aankondiging', meer: 'aankondigingen' },
};

/** The dossier over the years, to scale: a lane per overleg, a mark for everything of one kind on one day. */
export function Tijdlijn({ gebeurtenissen }: { readonly gebeurtenissen: readonly Gebeurtenis[] }): ReactElement | null {
  const alle = merken(gebeurtenissen);
  if (alle.length === 0) return null;
  const overleggen = [...new Set(alle.map(({ overleg }) => overleg))];
  const { x, streepjes } = schaal(alle.map(({ datum }) => datum), BREEDTE);
  const hoogte = overleggen.length * RIJ;
  const gebruikt = new Set(alle.map(({ soort }) => soort));
  return (
    <figure className="tekening">
      <figcaption>Op schaal: de afstand tussen twee tekens is de tijd ertussen. Dezelfde gegevens staan hieronder als tabel.</figcaption>
      <div className="tabelvlak" tabIndex={0} role="region" aria-label="Tekening van de tijdlijn">
        <svg className="tekening__svg" viewBox={`0 -14 ${LINKS + BREEDTE + 90} ${hoogte + 48}`} role="img" aria-label={voorgelezen(alle)}>
          {streepjes.map((streepje) => (
            <g key={streepje.naam} transform={`translate(${LINKS + streepje.x} 0)`}>
              <path className="tijdlijn__streepje" d={`M0 -6V${hoogte}`} />
              <text y={hoogte + 20} textAnchor="middle">{streepje.naam}</text>
            </g>
          ))}
          {overleggen.map((overleg, rij) => (
            <g key={overleg} transform={`translate(0 ${rij * RIJ + RIJ / 2})`}>
              <text y="5">{overleg}</text>
              <path className="tijdlijn__baan" d={`M${LINKS - 16} 0H${LINKS + BREEDTE + 90}`} />
              {alle.filter((merk) => merk.overleg === overleg).map((merk, _, baan) => (
                <Teken merk={merk} key={`${merk.datum} ${merk.soort}`} x={LINKS + x(merk.datum) + baan.filter((ander) => ander.datum === merk.datum).indexOf(merk) * NAAST} />
              ))}
            </g>
          ))}
        </svg>
      </div>
      <ul className="legenda">
        {[...gebruikt].map((soort) => (
          <li key={soort}><svg viewBox="-11 -11 22 22" width="16" height="16" aria-hidden="true"><path className={`merk merk--${soort}`} d={VORM[soort].pad} /></svg> {VORM[soort].naam}</li>
        ))}
      </ul>
    </figure>
  );
}

function Teken({ merk, x }: { readonly merk: Merk; readonly x: number }): ReactElement {
  return (
    <g transform={`translate(${x} 0)`}>
      <path className={`merk merk--${merk.soort}`} d={VORM[merk.soort].pad} />
      {merk.aantal > 1 && <text className={`merk__aantal merk__aantal--${merk.soort}`} y={merk.soort === 'actie' ? 6 : 4} textAnchor="middle">{merk.aantal}</text>}
    </g>
  );
}

function voorgelezen(alle: readonly Merk[]): string {
  return alle.map(({ overleg, datum, soort, aantal }) => `${dag(datum)}, ${overleg}: ${geteld(aantal, VORM[soort].naam, VORM[soort].meer)}`).join('; ');
}
