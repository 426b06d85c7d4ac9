import type { ReactElement } from 'react';
import type { Zoekantwoord } from '../../api/typen.js';
import { useAdres } from '../../raam/gezichtspunt.js';

/** How the question was understood: a sentence, and its parts, each of which can be taken away. */
export function Verstaan({ antwoord: { verstaanAls, toelichtingen } }: { readonly antwoord: Zoekantwoord }): ReactElement {
  const zetAdres = useAdres();
  const delen = verstaanAls?.delen.filter(({ soort }) => soort === 'woord' || soort === 'zinsdeel' || soort === 'veld' || soort === 'niet') ?? [];
  const los = delen.filter((deel) => deel.binnen === null || verstaanAls?.delen[deel.binnen]?.soort !== 'niet');
  return (
    <div className="verstaan">
      {verstaanAls && <p>Gezocht: {verstaanAls.zin}</p>}
      {los.length > 1 && (
        <ul className="verstaan__delen" aria-label="Delen van de vraag">
          {los.map(({ vraag, zin, zonder }) => (
            <li key={vraag}>
              <button className="verstaan__deel" type="button" onClick={() => { zetAdres({ q: zonder }); }}>
                {zin} <span aria-hidden="true">×</span><span className="alleen-voorgelezen"> weglaten</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      {toelichtingen.map((zin) => <p className="zinnen zinnen--let-op" key={zin}>{zin}</p>)}
    </div>
  );
}
