import type { ReactElement } from 'react';
import type { Facetwaarde } from '../api/typen.js';
import { HERKOMSTEN, SOORTEN, STREKKINGEN, UITKOMSTEN, woord } from '../vastlegging/woorden.js';

const NAMEN: Readonly<Record<string, string>> = {
  soort: 'Soort', overleg: 'Overleg', dossier: 'Dossier', thema: 'Thema', jaar: 'Jaar', spreker: 'Spreker', uitkomst: 'Uitkomst', strekking: 'Strekking',
  herkomst: 'Hoe vastgelegd', bevestigd: 'Door een mens bevestigd', doorgehaald: 'Doorgehaald', status: 'Stand',
};
const WOORDEN: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  soort: SOORTEN, uitkomst: UITKOMSTEN, strekking: STREKKINGEN, herkomst: HERKOMSTEN, bevestigd: { true: 'ja', false: 'nee' }, doorgehaald: { true: 'ja', false: 'nee' },
  status: { open: 'open', 'te-laat': 'over de termijn', afgedaan: 'afgedaan', vervallen: 'vervallen' },
};
/** More of one facet than fits on a screen helps nobody. */
const MEESTE = 8;

/** How a whole list divides, each part a way to narrow it down. */
export function Facetten({ facetten, van, kies }: {
  readonly facetten: Readonly<Record<string, readonly Facetwaarde[]>>;
  /** How many of the latest it is about; null when about the whole list. */
  readonly van: number | null;
  readonly kies: (facet: string, waarde: Facetwaarde) => void;
}): ReactElement | null {
  const gevuld = Object.entries(facetten).filter(([, waarden]) => waarden.length > 1);
  if (gevuld.length === 0) return null;
  return (
    <aside className="facetten" aria-label="Verfijnen">
      {van !== null && <p className="rustig">De aantallen gaan over de laatste {van}.</p>}
      {gevuld.map(([facet, waarden]) => (
        <section key={facet} aria-labelledby={`facet-${facet}`}>
          <h2 className="facetten__kop" id={`facet-${facet}`}>{NAMEN[facet] ?? facet}</h2>
          <ul>
            {waarden.slice(0, MEESTE).map((waarde) => (
              <li key={waarde.waarde}>
                <button className="facetten__knop" type="button" onClick={() => { kies(facet, waarde); }}>{facetnaam(facet, waarde)}</button>{' '}
                <span className="rustig">{waarde.aantal}</span>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </aside>
  );
}

/** A value of a facet as the reader knows it. */
export function facetnaam(facet: string, { waarde, naam }: Pick<Facetwaarde, 'waarde' | 'naam'>): string {
  return naam ?? woord(WOORDEN[facet] ?? {}, waarde);
}
