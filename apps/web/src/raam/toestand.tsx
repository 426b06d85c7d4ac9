import type { ReactElement, ReactNode } from 'react';
import type { Antwoord } from '../api/use-antwoord.js';
import type { Probleem } from '../api/probleem.js';
import { Knop } from './knop.js';

/** What a question gives, in whatever state it is: still asking, slow, refused, failed, or there. */
export function Toestand<T>({ antwoord, wat, children }: {
  readonly antwoord: Antwoord<T>;
  /** What is being fetched: "het antwoord", "de vergadering". */
  readonly wat: string;
  readonly children: (inhoud: T) => ReactNode;
}): ReactElement {
  const { inhoud, probleem, bezig, traag, ververs } = antwoord;
  return (
    <div aria-busy={bezig}>
      <p role="status" className={inhoud === undefined && bezig ? 'bezig' : 'alleen-voorgelezen'}>{bezig ? bezigTekst(wat, traag) : ''}</p>
      {probleem && !bezig && <Probleemmelding probleem={probleem} opnieuw={ververs} />}
      {inhoud !== undefined && children(inhoud)}
    </div>
  );
}

function bezigTekst(wat: string, traag: boolean): string {
  return traag ? `Het ophalen van ${wat} duurt langer dan normaal. U hoeft niets te doen.` : `Bezig met ophalen van ${wat} …`;
}

/** Of what is wrongly asked, not there or not allowed, the answer stays the same. */
const ZINLOOS: ReadonlySet<number> = new Set([400, 403, 404]);

/** Why it was not given, and what the reader can do. */
export function Probleemmelding({ probleem, opnieuw }: { readonly probleem: Probleem; readonly opnieuw?: () => void }): ReactElement {
  const { titel, uitleg } = eigenWoorden(probleem);
  return (
    <section className="melding melding--fout" role="alert">
      <h2 className="melding__kop">{titel}</h2>
      <p>{uitleg}</p>
      {probleem.fouten.length > 0 && <ul>{probleem.fouten.map((fout) => <li key={fout}>{fout}</li>)}</ul>}
      {opnieuw && !ZINLOOS.has(probleem.status) && <Knop bij="secundair" onClick={opnieuw}>Opnieuw proberen</Knop>}
    </section>
  );
}

/** Of being signed out and of having no right the screens know more than the API does. */
function eigenWoorden({ status, titel, uitleg }: Probleem): { readonly titel: string; readonly uitleg: string } {
  if (status === 401) {
    return { titel: 'U bent niet aangemeld', uitleg: `${uitleg} Meld u aan in een ander tabblad en kom hier terug: wat u deed, staat er nog.` };
  }
  if (status === 403) return { titel: 'Dit is niet voor u te zien of te doen', uitleg };
  return { titel, uitleg };
}

/** Nothing there, said with why that can be and what to do. */
export function Leeg({ children }: { readonly children: ReactNode }): ReactElement {
  return <p className="leeg">{children}</p>;
}
