import { useId, type ReactElement, type SubmitEvent } from 'react';
import type { Kop } from '../api/typen.js';
import { dag, ogenblik } from '../vastlegging/woorden.js';
import { useAdres, useGezichtspunt, useVeldUitAdres } from './gezichtspunt.js';
import { Knop } from './knop.js';

/** The two clocks as two plain controls; shut, they say from where the answer looks. */
export function Terugkijken({ kop }: { readonly kop: Kop | undefined }): ReactElement {
  const { peildatum = '', bekendOp = '' } = useGezichtspunt();
  const zetAdres = useAdres();
  const terug = peildatum !== '' || bekendOp !== '';
  const stelIn = (event: SubmitEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const velden = new FormData(event.currentTarget);
    const geldig = velden.get('geldig');
    const geweten = velden.get('geweten');
    zetAdres({
      peildatum: typeof geldig === 'string' ? geldig : null,
      bekendOp: typeof geweten === 'string' && geweten !== '' ? `${new Date(geweten).toISOString().slice(0, 19)}Z` : null,
    });
  };
  return (
    <details className={terug ? 'terugkijken terugkijken--aan' : 'terugkijken'} open={terug}>
      <summary>{terug ? `U kijkt terug. ${vanwaar(kop)}` : <>{nu(kop)} <span className="terugkijken__knop">Terugkijken</span></>}</summary>
      <form className="terugkijken__velden" onSubmit={stelIn}>
        <Datumveld label="Zoals het gold op" naam="geldig" type="date" begin={peildatum} uitleg="Leeg: vandaag." />
        <Datumveld label="Zoals wij het wisten op" naam="geweten" type="datetime-local" begin={lokaal(bekendOp)} uitleg="Leeg: alles wat nu bekend is." />
        <div className="knoppen">
          <Knop bij="secundair" type="submit">Toon</Knop>
          {terug && <Knop bij="stil" onClick={() => { zetAdres({ peildatum: null, bekendOp: null }); }}>Terug naar vandaag</Knop>}
        </div>
      </form>
    </details>
  );
}

function Datumveld({ label, naam, type, begin, uitleg }: {
  readonly label: string; readonly naam: string; readonly type: 'date' | 'datetime-local'; readonly begin: string; readonly uitleg: string;
}): ReactElement {
  const id = useId();
  const veld = useVeldUitAdres(begin);
  return (
    <div className="veld">
      <label className="utrecht-form-label" htmlFor={id}>{label}</label>
      <input
        className="utrecht-textbox utrecht-textbox--html-input" id={id} ref={veld} name={naam} type={type} defaultValue={begin} aria-describedby={`${id}-uitleg`}
      />
      <span className="veld__uitleg" id={`${id}-uitleg`}>{uitleg}</span>
    </div>
  );
}

/** Not looking back: how far the register goes. */
function nu(kop: Kop | undefined): string {
  return kop?.bekendOp == null ? 'Zoals nu bekend.' : `Zoals nu bekend, bijgewerkt tot ${ogenblik(kop.bekendOp)} (nr. ${kop.nummer}).`;
}

function vanwaar(kop: Kop | undefined): string {
  if (!kop) return '';
  const geldig = kop.peildatum === null ? 'Zonder grens in de tijd' : `Zoals het gold op ${dag(kop.peildatum)}`;
  const bekend = kop.bekendOp === null ? 'er is nog niets vastgelegd' : `zoals wij het wisten op ${ogenblik(kop.bekendOp)}`;
  return `${geldig}, ${bekend} (t/m nr. ${kop.nummer}).`;
}

/** A moment in UTC as the field for local date and time wants it. */
function lokaal(bekendOp: string): string {
  const tijd = new Date(bekendOp);
  if (Number.isNaN(tijd.getTime())) return '';
  return new Date(tijd.getTime() - tijd.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
}
