import type { ReactElement } from 'react';
import type { components } from '../api/schema.js';
import { Knop } from '../raam/knop.js';
import { Keuzeveld } from '../raam/veld.js';
import { relatie as relatiewoord } from '../vastlegging/woorden.js';
import { EerderBesluit } from './eerder-besluit.js';

type Relatie = components['schemas']['RelatieDto'];
const SOORTEN: readonly Relatie['soort'][] = ['vervangt', 'wijzigt', 'herroept', 'bevestigt', 'voert-uit'];

/** What a besluit does to earlier ones: otherwise, or not after all. */
export function RelatieVelden({ relaties, zet }: { readonly relaties: readonly Relatie[]; readonly zet: (relaties: Relatie[]) => void }): ReactElement | null {
  if (relaties.length === 0) return null;
  return (
    <fieldset className="groepje">
      <legend>Wat dit besluit met eerdere doet</legend>
      {relaties.map((relatie, plaats) => (
        <div key={relatie.besluitId}>
          <Keuzeveld
            label="Het" waarde={relatie.soort} keuzes={SOORTEN.map((soort) => [soort, relatiewoord(soort, 'uit')])}
            zet={(soort) => { zet(relaties.with(plaats, { ...relatie, soort })); }}
          />
          <p><EerderBesluit besluitId={relatie.besluitId} /></p>
          <Knop bij="stil" onClick={() => { zet(relaties.filter((ander) => ander !== relatie)); }}>Haal deze relatie weg</Knop>
        </div>
      ))}
    </fieldset>
  );
}
