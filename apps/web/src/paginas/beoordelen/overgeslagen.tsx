import { useState, type ReactElement } from 'react';
import type { Terugkoppeling } from '../../api/typen.js';
import { passageVan } from '../../inhoud/splitsen.js';
import { Knop } from '../../raam/knop.js';
import { regels as regelwoord } from '../../verslag/passages.js';
import type { Regelstand } from './dekking.js';
import { REDENEN } from './gaten.js';
import { Toevoegen } from './toevoegen.js';
import type { Beoordeling } from './use-beoordeling.js';

const WOORDEN: ReadonlyMap<string, string> = new Map(REDENEN);

/** What was passed over, by the machine or by a person, and is recorded nowhere: it can be recorded after all. */
export function Overgeslagen({ terugkoppeling, standen, regels, beoordeling }: {
  readonly terugkoppeling: Terugkoppeling; readonly standen: readonly Regelstand[]; readonly regels: readonly string[]; readonly beoordeling: Beoordeling;
}): ReactElement | null {
  const [open, zetOpen] = useState<string | null>(null);
  const stukken = terugkoppeling.overgeslagen.filter(({ vanRegel, totRegel }) => standen.slice(vanRegel - 1, totRegel).every((stand) => stand === 'overgeslagen' || stand === 'leeg'));
  if (stukken.length === 0) return null;
  return (
    <details className="werklijst">
      <summary>Overgeslagen regels ({stukken.length})</summary>
      <ul className="gaten">
        {stukken.map((stuk) => {
          const passage = passageVan(regels, stuk, terugkoppeling);
          const sleutel = `${stuk.vanRegel} ${stuk.vanTeken}`;
          return passage && (
            <li key={sleutel}>
              <span className="rustig">{regelwoord(stuk)}</span> “{passage.citaat}” <span className="rustig">{WOORDEN.get(stuk.reden) ?? stuk.reden}</span>{' '}
              {open === sleutel
                ? <Toevoegen terugkoppeling={terugkoppeling} passage={passage} beoordeling={beoordeling} sluit={() => { zetOpen(null); }} />
                : <Knop bij="stil" onClick={() => { zetOpen(sleutel); }}>Leg toch vast<span className="alleen-voorgelezen"> ({regelwoord(stuk)})</span></Knop>}
            </li>
          );
        })}
      </ul>
    </details>
  );
}
