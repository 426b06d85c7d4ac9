import type { ReactElement } from 'react';
import type { components } from '../api/schema.js';
import { Keuzeveld, Tekstveld } from '../raam/veld.js';

export type InhoudSpreker = components['schemas']['SprekerDto'];

const NIEMAND = '';
const ANDER = 'ander';

/** Who said it: nobody named, someone known, or the words of the source for someone else. */
export function SprekerVelden({ spreker, sprekers, zet }: {
  readonly spreker: InhoudSpreker | null; readonly sprekers: readonly InhoudSpreker[]; readonly zet: (spreker: InhoudSpreker | null) => void;
}): ReactElement {
  const bekend = new Map(sprekers.map((kandidaat) => [sleutel(kandidaat), kandidaat]));
  const gekozen = spreker === null ? NIEMAND : bekend.has(sleutel(spreker)) ? sleutel(spreker) : ANDER;
  const kies = (keus: string): void => {
    const kandidaat = bekend.get(keus);
    if (keus === NIEMAND) zet(null);
    else zet(kandidaat ? { ...kandidaat, overgenomen: spreker?.overgenomen ?? false } : { persoonId: null, rol: null, organisatie: null, vermelding: '', overgenomen: false });
  };
  return (
    <>
      <Keuzeveld
        label="Spreker" waarde={gekozen} zet={kies}
        keuzes={[[NIEMAND, 'niemand genoemd'], ...[...bekend].map(([code, { vermelding }]) => [code, vermelding] as const), [ANDER, 'iemand anders …']]}
      />
      {gekozen === ANDER && spreker && (
        <Tekstveld
          label="Zoals het verslag de spreker noemt" waarde={spreker.vermelding} verplicht
          zet={(vermelding) => { zet({ persoonId: null, rol: null, organisatie: null, vermelding, overgenomen: false }); }}
        />
      )}
      {spreker && (
        <label className="vink">
          <input type="checkbox" checked={spreker.overgenomen} onChange={(event) => { zet({ ...spreker, overgenomen: event.target.checked }); }} />{' '}
          De spreker staat niet in de passage zelf, maar in een eerdere zin
        </label>
      )}
    </>
  );
}

/** One person in one role is one choice, by whatever words the report names them. */
function sleutel({ persoonId, vermelding }: InhoudSpreker): string {
  return persoonId ?? `v:${vermelding.toLocaleLowerCase('nl')}`;
}

/** Each speaker of a report once, in the words by which they were first named. */
export function uniekeSprekers(sprekers: readonly (InhoudSpreker | null)[]): readonly InhoudSpreker[] {
  const gevonden = new Map<string, InhoudSpreker>();
  for (const spreker of sprekers) {
    if (spreker && !spreker.overgenomen && !gevonden.has(sleutel(spreker))) gevonden.set(sleutel(spreker), spreker);
  }
  return [...gevonden.values()].sort((a, b) => a.vermelding.localeCompare(b.vermelding, 'nl'));
}
