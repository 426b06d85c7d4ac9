import { Fragment, type ReactElement } from 'react';
import type { Vastlegging } from '../api/typen.js';
import { GEWIST } from '../vastlegging/woorden.js';
import { Teken, type Tekensoort } from './teken.js';

/** Everything a reader must know about one item before relying on it. */
export function TekensVan({ vastlegging }: { readonly vastlegging: Vastlegging }): ReactElement | null {
  const soorten = tekensVan(vastlegging);
  if (soorten.length === 0) return null;
  return <span className="tekens">{soorten.map((soort, plaats) => <Fragment key={soort}>{plaats > 0 && <span className="alleen-voorgelezen">, </span>}<Teken soort={soort} /></Fragment>)}</span>;
}

function tekensVan({ doorhaling, bevestigd, basis, spreker, vertrouwelijkheid, passages, tekst, besluit, actie }: Vastlegging): Tekensoort[] {
  const als = (klopt: boolean, soort: Tekensoort): Tekensoort[] => (klopt ? [soort] : []);
  return [
    ...als(doorhaling !== null, 'doorgehaald'),
    ...als(vertrouwelijkheid === 'geheim', 'geheim'),
    ...als(vertrouwelijkheid === 'vertrouwelijk', 'vertrouwelijk'),
    ...als(tekst === GEWIST || passages.some(({ citaat }) => citaat === GEWIST), 'gewist'),
    ...als(besluit?.strijdig === true, 'strijdig'),
    ...als(actie?.teLaat === true, 'te-laat'),
    ...als(basis === 'afgeleid', 'afgeleid'),
    ...als(spreker?.overgenomen === true, 'spreker-overgenomen'),
    ...als(!bevestigd && doorhaling === null, 'onbevestigd'),
  ];
}
