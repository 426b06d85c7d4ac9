import { useId, useMemo, useState, type KeyboardEvent, type ReactElement } from 'react';
import { api } from '../api/client.js';
import type { Persoon } from '../api/typen.js';
import { useAntwoord } from '../api/use-antwoord.js';
import { ORGANISATIES, geteld, opsomming, woord } from '../vastlegging/woorden.js';

/** Fewer letters fit nearly everyone. */
const MINST = 2;
const MEEST = 8;

/**
 * Someone of the register, found by letters of the name.
 * @param peildatum the day whose functions are shown: `jjjj-mm-dd`
 */
export function Persoonkiezer({ peildatum, kies }: { readonly peildatum: string; readonly kies: (persoon: Persoon) => void }): ReactElement {
  const id = useId();
  const [letters, zet] = useState('');
  const naam = letters.trim();
  const zoekt = naam.length >= MINST;
  const { inhoud, probleem, bezig } = useAntwoord(useMemo(() => (zoekt
    ? (signal: AbortSignal) => api.GET('/personen', { params: { query: { naam, peildatum, limit: MEEST } }, signal }) : null), [zoekt, naam, peildatum]));
  const personen = zoekt ? inhoud?.personen ?? [] : [];
  // Enter would send the form around this field.
  const toets = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    if (personen.length === 1 && personen[0] && !bezig) kies(personen[0]);
  };
  return (
    <div className="veld">
      <label className="utrecht-form-label" htmlFor={id}>Zoek de persoon op naam</label>
      <input
        className="utrecht-textbox utrecht-textbox--html-input" id={id} type="search" value={letters} autoComplete="off" aria-describedby={`${id}-uitleg`}
        onChange={(event) => { zet(event.target.value); }} onKeyDown={toets}
      />
      <span className="veld__uitleg" id={`${id}-uitleg`} role="status">
        {probleem ? `${probleem.titel}. ${probleem.uitleg}` : gevonden(zoekt, bezig, personen.length, inhoud?.volgende ?? null)}
      </span>
      {personen.length > 0 && (
        <ul className="kiezer" aria-label="Gevonden personen">
          {personen.map((persoon) => (
            <li key={persoon.persoonId}>
              <button className="kiezer__knop" type="button" onClick={() => { kies(persoon); }}>
                <strong>{persoon.naam}</strong> <span className="rustig">{functies(persoon)}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function gevonden(zoekt: boolean, bezig: boolean, aantal: number, volgende: string | null): string {
  if (!zoekt) return `Typ ten minste ${MINST} letters. Staat de persoon nog niet in het register? Laat dit veld dan leeg.`;
  if (bezig) return 'Bezig met zoeken …';
  if (aantal === 0) return 'Niemand in het register heet zo.';
  return volgende === null ? `${geteld(aantal, 'persoon', 'personen')} gevonden.` : `De eerste ${aantal} personen; typ meer letters om anderen te zien.`;
}

function functies({ functies: alle, vastleggingen }: Persoon): string {
  const namen = alle.map(({ rol, organisatie }) => `${rol.replaceAll('-', ' ')}${organisatie === null ? '' : ` ${organisatie.naam ?? woord(ORGANISATIES, organisatie.soort)}`}`);
  return [...(namen.length === 0 ? [] : [opsomming(namen)]), geteld(vastleggingen, 'vastlegging', 'vastleggingen')].join(' · ');
}
