import type { ReactElement } from 'react';
import { Knop } from '../../raam/knop.js';
import { Probleemmelding } from '../../raam/toestand.js';
import type { Beoordeling } from './use-beoordeling.js';

/** What went wrong with what was done last. */
export function Meldingen({ beoordeling: { probleem, nogEens } }: { readonly beoordeling: Beoordeling }): ReactElement | null {
  if (!probleem) return null;
  if (probleem.status !== 412) return <Probleemmelding probleem={probleem} opnieuw={() => { void nogEens(); }} />;
  return (
    <section className="melding melding--fout" role="alert">
      <h2 className="melding__kop">Iemand anders beoordeelt ook</h2>
      <p>Intussen is in deze terugkoppeling iets beslist. Uw laatste stap is niet uitgevoerd; hieronder staat wat er nu is. Kijk het na en beslis opnieuw.</p>
      <Knop bij="secundair" onClick={() => { void nogEens(); }}>Voer mijn stap alsnog uit</Knop>
    </section>
  );
}
