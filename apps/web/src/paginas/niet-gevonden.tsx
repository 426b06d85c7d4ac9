import type { ReactElement } from 'react';
import { Link } from 'react-router';
import { Titel } from '../raam/titel.js';

/** An address that no page has. */
export function NietGevonden(): ReactElement {
  return (
    <>
      <Titel tab="Niet gevonden">Deze pagina is er niet</Titel>
      <p>Controleer het adres, of <Link className="nl-link" to="/">stel uw vraag</Link>.</p>
    </>
  );
}
