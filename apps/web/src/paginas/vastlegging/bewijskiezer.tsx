import { useId, useMemo, useState, type KeyboardEvent, type ReactElement } from 'react';
import { api } from '../../api/client.js';
import type { Treffer } from '../../api/typen.js';
import { useAntwoord } from '../../api/use-antwoord.js';
import { SOORTEN, dag, geteld, woord } from '../../vastlegging/woorden.js';

/** Fewer letters fit nearly everything. */
const MINST = 3;
const MEEST = 6;

/** What was recorded elsewhere and shows that something was done, found by its words. */
export function Bewijskiezer({ behalve, kies }: {
  /** The item to be shown: it is no evidence of itself. */
  readonly behalve: string; readonly kies: (bewijs: Treffer) => void;
}): ReactElement {
  const id = useId();
  const [letters, zet] = useState('');
  const q = letters.trim();
  const zoekt = q.length >= MINST;
  const { inhoud, probleem, bezig } = useAntwoord(useMemo(() => (zoekt
    ? (signal: AbortSignal) => api.GET('/zoeken', { params: { query: { q, limit: MEEST + 1 } }, signal }) : null), [zoekt, q]));
  const treffers = zoekt ? (inhoud?.treffers ?? []).filter(({ vastleggingId }) => vastleggingId !== behalve).slice(0, MEEST) : [];
  // Enter would send the form around this field.
  const toets = (event: KeyboardEvent): void => { if (event.key === 'Enter') event.preventDefault(); };
  return (
    <div className="veld">
      <label className="utrecht-form-label" htmlFor={id}>Waaruit dat blijkt: zoek een andere vastlegging</label>
      <input
        className="utrecht-textbox utrecht-textbox--html-input" id={id} type="search" value={letters} autoComplete="off" aria-describedby={`${id}-uitleg`}
        onChange={(event) => { zet(event.target.value); }} onKeyDown={toets}
      />
      <span className="veld__uitleg" id={`${id}-uitleg`} role="status">
        {probleem ? `${probleem.titel}. ${probleem.uitleg}` : !zoekt ? `Woorden uit de vastlegging, ten minste ${MINST} letters.` : bezig ? 'Bezig met zoeken …' : `${geteld(treffers.length, 'vastlegging', 'vastleggingen')} getoond.`}
      </span>
      {treffers.length > 0 && (
        <ul className="kiezer" aria-label="Gevonden vastleggingen">
          {treffers.map((treffer) => (
            <li key={treffer.vastleggingId}>
              <button className="kiezer__knop" type="button" onClick={() => { kies(treffer); }}><Bewijsregel treffer={treffer} /></button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** One item in a line: what, where, when, and how it begins. */
export function Bewijsregel({ treffer: { soort, overleg, datum, tekst, passages } }: { readonly treffer: Treffer }): ReactElement {
  return <><strong>{woord(SOORTEN, soort)}</strong> {overleg.naam}, {dag(datum)} <span className="rustig">{tekst ?? passages[0]?.citaat.replace(/\s+/g, ' ')}</span></>;
}
