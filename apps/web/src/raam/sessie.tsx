import { createContext, useContext, type ReactElement } from 'react';
import { api } from '../api/client.js';
import type { Sessie } from '../api/typen.js';
import type { Antwoord } from '../api/use-antwoord.js';
import { geteld, opsomming } from '../vastlegging/woorden.js';

const MEESTE_ROLLEN = 3;

/** The roles of who is signed in, in whichever overleg; nobody has any as long as that is not known. */
export const Rollen = createContext<ReadonlySet<string>>(new Set());

/** Whether who is signed in has one of these roles: what they can not do anywhere is not offered. The API decides. */
export function useHeeftRol(...rollen: readonly string[]): boolean {
  const eigen = useContext(Rollen);
  return rollen.some((rol) => eigen.has(rol));
}

/** Who is signed in and in which roles, and the way out. */
export function Sessieregel({ sessie: { inhoud, probleem, ververs } }: { readonly sessie: Antwoord<Sessie> }): ReactElement | null {
  const meldAf = (): void => {
    // Also at the identity provider, or the next click would sign in again unasked.
    if (inhoud?.methode === 'oidc') window.location.assign('/aanmelden/afmelden');
    else api.DELETE('/sessie').then(ververs, ververs);
  };
  if (inhoud && !probleem) {
    const rollen = [...new Set(inhoud.rollen.map(({ rol }) => rol.replaceAll('-', ' ')))];
    // On a machine of one's own one person is everything; naming it all says nothing.
    const wie = rollen.length > MEESTE_ROLLEN ? geteld(rollen.length, 'rol', 'rollen') : opsomming(rollen);
    return (
      <p className="sessie">
        {inhoud.naam} <span className="sessie__rollen">({wie})</span>{' '}
        <button className="sessie__knop" type="button" onClick={meldAf}>Afmelden</button>
      </p>
    );
  }
  return probleem?.status === 401
    ? <p className="sessie">Niet aangemeld. <a className="sessie__knop" href="/aanmelden">Aanmelden</a></p>
    : null;
}
