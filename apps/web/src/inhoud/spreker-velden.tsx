import { useState, type ReactElement } from 'react';
import type { components } from '../api/schema.js';
import type { Persoon } from '../api/typen.js';
import { Knop } from '../raam/knop.js';
import { Keuzeveld, Tekstveld } from '../raam/veld.js';
import { Persoonkiezer } from './persoonkiezer.js';

export type InhoudSpreker = components['schemas']['SprekerDto'];

const NIEMAND = '';
const ANDER = 'ander';

/** Who said it: nobody named, someone this report names, someone else of the register, or only the words of the source. */
export function SprekerVelden({ spreker, sprekers, vergaderdatum, zet }: {
  readonly spreker: InhoudSpreker | null; readonly sprekers: readonly InhoudSpreker[]; readonly vergaderdatum: string; readonly zet: (spreker: InhoudSpreker | null) => void;
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
      {gekozen === ANDER && spreker && <AndereSpreker spreker={spreker} vergaderdatum={vergaderdatum} zet={zet} />}
      {spreker && (
        <label className="vink">
          <input type="checkbox" checked={spreker.overgenomen} onChange={(event) => { zet({ ...spreker, overgenomen: event.target.checked }); }} />{' '}
          De spreker staat niet in de passage zelf, maar in een eerdere zin
        </label>
      )}
    </>
  );
}

/** Someone whom this report does not name elsewhere: who it is, if the register knows, and the words of the source. */
function AndereSpreker({ spreker, vergaderdatum, zet }: {
  readonly spreker: InhoudSpreker; readonly vergaderdatum: string; readonly zet: (spreker: InhoudSpreker) => void;
}): ReactElement {
  const [naam, zetNaam] = useState<string | null>(null);
  return (
    <>
      {spreker.persoonId === null
        ? <Persoonkiezer peildatum={vergaderdatum} kies={(persoon) => { zetNaam(persoon.naam); zet(alsSpreker(persoon, spreker)); }} />
        : (
          <div className="veld">
            <p role="status">Gekozen: <strong>{naam ?? spreker.vermelding}</strong></p>
            <Knop bij="stil" onClick={() => { zet({ ...spreker, persoonId: null, rol: null, organisatie: null }); }}>Kies iemand anders</Knop>
          </div>
        )}
      <Tekstveld
        label="Zoals het verslag de spreker noemt" waarde={spreker.vermelding} verplicht
        zet={(vermelding) => { zet({ ...spreker, vermelding }); }}
      />
    </>
  );
}

type Rol = NonNullable<InhoudSpreker['rol']>;
type Organisatiesoort = components['schemas']['OrganisatieDto']['soort'];
const ROLLEN: readonly Rol[] = [
  'burgemeester', 'wethouder', 'voorzitter', 'portefeuillehouder', 'secretaris', 'politiechef', 'politie', 'officier-van-justitie', 'openbaar-ministerie', 'directeur',
  'projectleider', 'adviseur', 'lid', 'anders',
];
const ORGANISATIESOORTEN: readonly Organisatiesoort[] = ['gemeente', 'politie', 'openbaar-ministerie', 'provincie', 'veiligheidsregio', 'riec', 'rijk', 'anders'];

/** A person as the speaker, in the first function they had that day; the words of the source stay. */
function alsSpreker({ persoonId, naam, functies: [functie] }: Persoon, { vermelding, overgenomen }: InhoudSpreker): InhoudSpreker {
  const soort = ORGANISATIESOORTEN.find((bekend) => bekend === functie?.organisatie?.soort);
  return {
    persoonId, rol: ROLLEN.find((bekend) => bekend === functie?.rol) ?? null, organisatie: soort === undefined ? null : { soort, naam: functie?.organisatie?.naam ?? null },
    vermelding: vermelding === '' ? naam : vermelding, overgenomen,
  };
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
