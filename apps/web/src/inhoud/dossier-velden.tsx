import { createContext, useCallback, useContext, type ReactElement } from 'react';
import { api } from '../api/client.js';
import { useAntwoord } from '../api/use-antwoord.js';
import { Keuzeveld } from '../raam/veld.js';

/** Dossiers that a report under review opened: as long as nothing of it counts they are in no list. */
export const NieuweDossiers = createContext<readonly { readonly dossierId: string; readonly naam: string }[]>([]);

/** The names of the dossiers whoever looks may see, by id. */
export function useDossiernamen(): ReadonlyMap<string, string> {
  const nieuwe = useContext(NieuweDossiers);
  const { inhoud } = useAntwoord(useCallback((signal: AbortSignal) => api.GET('/dossiers', { params: { query: { limit: 500 } }, signal }), []));
  return new Map([...nieuwe, ...inhoud?.dossiers ?? []].map(({ dossierId, naam }) => [dossierId, naam]));
}

/** What stands for the name of a dossier that is not among {@link useDossiernamen}. */
export const ANDER_DOSSIER = 'een dossier dat niet te zien is';

/** The dossiers an item belongs to: untick one, or add another. */
export function DossierVelden({ dossiers, zet }: { readonly dossiers: readonly string[]; readonly zet: (dossiers: readonly string[]) => void }): ReactElement {
  const namen = useDossiernamen();
  return (
    <fieldset className="groepje">
      <legend>Dossiers</legend>
      {dossiers.map((id) => (
        <label className="vink" key={id}>
          <input type="checkbox" checked onChange={() => { zet(dossiers.filter((ander) => ander !== id)); }} /> {namen.get(id) ?? ANDER_DOSSIER}
        </label>
      ))}
      <Keuzeveld
        label="Ook bij" waarde="" zet={(id) => { if (id !== '') zet([...dossiers, id]); }}
        keuzes={[['', 'kies een dossier …'], ...[...namen].filter(([id]) => !dossiers.includes(id))]}
      />
    </fieldset>
  );
}
