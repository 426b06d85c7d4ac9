import type { ReactElement } from 'react';
import type { Voorstel } from '../../api/typen.js';
import { ANDER_DOSSIER, useDossiernamen } from '../../inhoud/dossier-velden.js';
import { EerderBesluit } from '../../inhoud/eerder-besluit.js';
import type { Inhoud } from '../../inhoud/inhoud.js';
import { dag, relatie } from '../../vastlegging/woorden.js';
import type { Keuzes } from './keuzes.js';

/** What only a person can say before a proposal is accepted: to which dossier it belongs, and which besluit it is about. */
export function Keuzevragen({ voorstel: { vastleggingId, herzieningen }, inhoud, keuzes, zet }: {
  readonly voorstel: Voorstel; readonly inhoud: Inhoud; readonly keuzes: Keuzes; readonly zet: (keuzes: Keuzes) => void;
}): ReactElement {
  const namen = useDossiernamen();
  const kies = (plaats: number, besluitId: string | null): void => { zet({ ...keuzes, besluiten: keuzes.besluiten.with(plaats, besluitId) }); };
  return (
    <>
      {inhoud.dossiers.length > 1 && (
        <fieldset className="groepje">
          <legend>De kop noemt meer dan één dossier. Waar hoort dit bij?</legend>
          {inhoud.dossiers.map((id) => (
            <label className="vink" key={id}>
              <input
                type="checkbox" checked={keuzes.dossiers.includes(id)}
                onChange={(event) => { zet({ ...keuzes, dossiers: inhoud.dossiers.filter((ander) => (ander === id ? event.target.checked : keuzes.dossiers.includes(ander))) }); }}
              /> {namen.get(id) ?? ANDER_DOSSIER}
            </label>
          ))}
        </fieldset>
      )}
      {herzieningen.map(({ soort, woorden, datum, besluiten }, plaats) => (besluiten.length === 0
        ? <p key={datum}>Zo te lezen {relatie(soort, 'uit')} dit (“{woorden}”) een besluit van {dag(datum)}, maar daarvan is in dit overleg geen vastgelegd. Is dat verslag al overgenomen?</p>
        : (
          <fieldset className="groepje" key={datum}>
            <legend>Zo te lezen {relatie(soort, 'uit')} dit (“{woorden}”) het besluit van {dag(datum)}</legend>
            {[...besluiten.map(({ besluitId }) => besluitId), null].map((besluitId) => (
              <label className="vink" key={besluitId ?? 'geen'}>
                <input type="radio" name={`${vastleggingId}-${datum}`} checked={keuzes.besluiten[plaats] === besluitId} onChange={() => { kies(plaats, besluitId); }} />{' '}
                {besluitId === null ? (besluiten.length === 1 ? 'Nee, dat doet het niet' : 'Geen van deze') : <EerderBesluit besluitId={besluitId} />}
              </label>
            ))}
          </fieldset>
        )))}
    </>
  );
}
