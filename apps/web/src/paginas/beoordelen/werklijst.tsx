import type { ReactElement } from 'react';
import type { Voorstel } from '../../api/typen.js';
import { uitDto } from '../../inhoud/inhoud.js';
import { SOORTEN, woord } from '../../vastlegging/woorden.js';

/** All proposals of a report with what was decided, to go to any of them. */
export function Werklijst({ voorstellen, plaats, ga }: {
  readonly voorstellen: readonly Voorstel[]; readonly plaats: number; readonly ga: (index: number) => void;
}): ReactElement {
  return (
    <details className="werklijst">
      <summary>Alle {voorstellen.length} voorstellen</summary>
      <ol>
        {voorstellen.map(({ vastleggingId, stand, inhoud }, index) => {
          const { soort, passages, spreker } = uitDto(inhoud);
          return (
            <li key={vastleggingId}>
              <button className="werklijst__knop" type="button" aria-current={index === plaats ? 'step' : undefined} onClick={() => { ga(index); }}>
                <strong>{stand}</strong> · {woord(SOORTEN, soort)}{spreker ? ` van ${spreker.vermelding}` : ''} · {(passages[0]?.citaat ?? 'zonder passage').replace(/\s+/g, ' ').slice(0, 70)}
              </button>
            </li>
          );
        })}
      </ol>
    </details>
  );
}
