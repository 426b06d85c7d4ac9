import { useEffect, useRef, type ReactElement } from 'react';
import type { Voorstel } from '../../api/typen.js';
import { uitDto, type InhoudPassage } from '../../inhoud/inhoud.js';
import type { Regelstand } from './dekking.js';

const STANDWOORD: Readonly<Record<Regelstand, string>> = {
  open: '?', beslist: '✓', verworpen: '×', overgeslagen: '–', leeg: '', onverantwoord: '!',
};
const STANDUITLEG: Readonly<Record<Regelstand, string>> = {
  open: 'nog te beoordelen', beslist: 'beoordeeld', verworpen: 'verworpen', overgeslagen: 'overgeslagen', leeg: '', onverantwoord: 'zonder voorstel',
};

/** The report, with what became of each line in the margin and the passage of the proposal at hand marked letter for letter. */
export function Document({ regels, standen, voorstel }: {
  readonly regels: readonly string[]; readonly standen: readonly Regelstand[]; readonly voorstel: Voorstel | undefined;
}): ReactElement {
  const lijst = useRef<HTMLOListElement>(null);
  const passages = voorstel ? uitDto(voorstel.inhoud).passages : [];
  const eerste = passages[0]?.vanRegel;
  const gezegd = eersteVanEenRij(standen);
  useEffect(() => {
    const regel = eerste === undefined ? null : lijst.current?.children.item(eerste - 1);
    if (lijst.current && regel instanceof HTMLElement) lijst.current.scrollTop = regel.offsetTop - lijst.current.clientHeight / 3;
  }, [eerste]);
  return (
    <section className="beoordeling__document" aria-label="Het verslag">
      <ol className="regels" ref={lijst} tabIndex={0} aria-label="De tekst van het verslag, per regel">
        {regels.map((regel, index) => {
          const stand = standen[index] ?? 'leeg';
          return (
            <li className={`regels__regel regels__regel--${stand}`} key={index} value={index + 1} aria-hidden={stand === 'leeg' ? true : undefined}>
              <span className="regels__nummer" aria-hidden="true">{index + 1}</span>
              <span className="regels__stand" title={STANDUITLEG[stand]}>
                <span aria-hidden="true">{STANDWOORD[stand]}</span>{gezegd[index] && <span className="alleen-voorgelezen">{STANDUITLEG[stand]}: </span>}
              </span>
              <span><Gemerkt regel={regel} nummer={index + 1} passages={passages} /></span>
            </li>
          );
        })}
      </ol>
    </section>
  );
}

/** Of which lines the state is read out: once for lines that follow each other, and of no empty ones. */
function eersteVanEenRij(standen: readonly Regelstand[]): readonly boolean[] {
  let vorige: Regelstand = 'leeg';
  return standen.map((stand) => {
    const nieuw = stand !== 'leeg' && stand !== vorige;
    if (stand !== 'leeg') vorige = stand;
    return nieuw;
  });
}

/** A line with the characters of the passages in it marked. */
function Gemerkt({ regel, nummer, passages }: { readonly regel: string; readonly nummer: number; readonly passages: readonly InhoudPassage[] }): ReactElement {
  const passage = passages.find(({ vanRegel, totRegel }) => vanRegel <= nummer && nummer <= totRegel);
  if (!passage) return <>{regel || ' '}</>;
  const begin = nummer === passage.vanRegel ? passage.vanTeken : 0;
  const einde = nummer === passage.totRegel ? passage.totTeken : regel.length;
  return <>{regel.slice(0, begin)}<mark className="nl-mark">{regel.slice(begin, einde)}</mark>{regel.slice(einde)}</>;
}
