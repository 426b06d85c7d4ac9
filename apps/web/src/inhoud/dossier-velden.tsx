import { useCallback, type ReactElement } from 'react';
import { api } from '../api/client.js';
import { useAntwoord } from '../api/use-antwoord.js';
import { Keuzeveld } from '../raam/veld.js';

/** The dossiers an item belongs to: untick one, or add another. */
export function DossierVelden({ dossiers, zet }: { readonly dossiers: readonly string[]; readonly zet: (dossiers: readonly string[]) => void }): ReactElement {
  const { inhoud } = useAntwoord(useCallback((signal: AbortSignal) => api.GET('/dossiers', { params: { query: { limit: 500 } }, signal }), []));
  const namen = new Map((inhoud?.dossiers ?? []).map(({ dossierId, naam }) => [dossierId, naam]));
  return (
    <fieldset className="groepje">
      <legend>Dossiers</legend>
      {dossiers.map((id) => (
        <label className="vink" key={id}>
          <input type="checkbox" checked onChange={() => { zet(dossiers.filter((ander) => ander !== id)); }} /> {namen.get(id) ?? 'een dossier dat niet te zien is'}
        </label>
      ))}
      <Keuzeveld
        label="Ook bij" waarde="" zet={(id) => { if (id !== '') zet([...dossiers, id]); }}
        keuzes={[['', 'kies een dossier …'], ...[...namen].filter(([id]) => !dossiers.includes(id))]}
      />
    </fieldset>
  );
}
