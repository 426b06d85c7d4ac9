import type { ReactElement } from 'react';
import type { Vastlegging } from '../../api/typen.js';
import { UITKOMSTEN, korteDag, relatie, woord } from '../../vastlegging/woorden.js';

/** What besluiten do to each other, drawn: from old to new, an arrow with its word for each relation. */
export function Relaties({ besluiten, namen }: { readonly besluiten: readonly Vastlegging[]; readonly namen: ReadonlyMap<string, string> }): ReactElement | null {
  const oudsteEerst = [...besluiten].sort((a, b) => a.datum.localeCompare(b.datum) || a.volgorde - b.volgorde);
  const plaats = new Map(oudsteEerst.map(({ vastleggingId }, index) => [vastleggingId, index]));
  const pijlen = oudsteEerst.flatMap(({ vastleggingId, besluit }) => (besluit?.relaties ?? [])
    .filter(({ richting }) => richting === 'uit')
    .flatMap(({ soort, vastleggingId: ander }) => {
      const [van, naar] = [plaats.get(vastleggingId), plaats.get(ander)];
      return van === undefined || naar === undefined ? [] : [{ soort, van, naar }];
    }));
  if (pijlen.length === 0) return null;
  const y = (index: number): number => 24 + index * 44;
  return (
    <figure className="tekening">
      <figcaption>Wat besluiten met elkaar doen, van oud naar nieuw</figcaption>
      <div className="tabelvlak" tabIndex={0} role="region" aria-label="Tekening van de relaties">
        <svg viewBox={`0 0 720 ${y(oudsteEerst.length)}`} className="tekening__svg" role="img" aria-label={pijlen.map(({ soort, van, naar }) =>
          `het besluit van ${naam(oudsteEerst[van], namen)} ${relatie(soort, 'uit')} dat van ${naam(oudsteEerst[naar], namen)}`).join('; ')}>
          {oudsteEerst.map((besluit, index) => (
            <g key={besluit.vastleggingId}>
              <rect x="0" y={y(index) - 14} width="420" height="28" className={`relatie relatie--${besluit.besluit?.kracht ?? 'onbekend'}`} />
              <text x="10" y={y(index) + 5}>{naam(besluit, namen)}: {woord(UITKOMSTEN, besluit.besluit?.uitkomst ?? '')}</text>
            </g>
          ))}
          {pijlen.map(({ soort, van, naar }, nummer) => {
            const buiten = 470 + nummer * 28;
            return (
              <g key={`${soort} ${van} ${naar}`}>
                <path className="relatie__pijl" d={`M420 ${y(van)}H${buiten}V${y(naar)}H428`} />
                <path className="relatie__punt" d={`M420 ${y(naar)}l9 -5v10z`} />
                <text x={buiten + 6} y={(y(van) + y(naar)) / 2 + 5}>{relatie(soort, 'uit')}</text>
              </g>
            );
          })}
        </svg>
      </div>
    </figure>
  );
}

function naam(besluit: Vastlegging | undefined, namen: ReadonlyMap<string, string>): string {
  return besluit ? `${namen.get(besluit.overlegId) ?? 'ander overleg'} ${korteDag(besluit.datum)}` : '';
}
