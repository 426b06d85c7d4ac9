import { useCallback, type ReactElement } from 'react';
import { api } from '../api/client.js';
import { useAntwoord } from '../api/use-antwoord.js';
import { opsomming } from '../vastlegging/woorden.js';

/** Who is signed in and in which roles, and the way out. */
export function Sessieregel(): ReactElement | null {
  const { inhoud, probleem, ververs } = useAntwoord(useCallback((signal: AbortSignal) => api.GET('/sessie', { signal }), []));
  const meldAf = (): void => { api.DELETE('/sessie').then(ververs, ververs); };
  if (inhoud) {
    const rollen = [...new Set(inhoud.rollen.map(({ rol }) => rol.replaceAll('-', ' ')))];
    return (
      <p className="sessie">
        {inhoud.naam} <span className="sessie__rollen">({opsomming(rollen)})</span>{' '}
        <button className="sessie__knop" type="button" onClick={meldAf}>Afmelden</button>
      </p>
    );
  }
  return probleem?.status === 401
    ? <p className="sessie">Niet aangemeld. <a className="sessie__knop" href="/aanmelden">Aanmelden</a></p>
    : null;
}
