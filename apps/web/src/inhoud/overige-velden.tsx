import type { ReactElement } from 'react';
import type { components } from '../api/schema.js';
import { Keuzeveld, keuzes, Tekstveld } from '../raam/veld.js';
import { STREKKINGEN } from '../vastlegging/woorden.js';
import { BASIS } from './besluit-velden.js';
import type { Inhoud } from './inhoud.js';

type Schemas = components['schemas'];
const RICHTINGEN = ['voor', 'voor-onder-voorwaarde', 'neutraal', 'tegen', 'onbekend'] as const;
const NIVEAUS = ['openbaar', 'intern', 'vertrouwelijk', 'geheim'] as const;
const GRONDEN = [
  '5.1.1a', '5.1.1b', '5.1.1c', '5.1.1d', '5.1.1e', '5.1.2a', '5.1.2b', '5.1.2c', '5.1.2d', '5.1.2e', '5.1.2f', '5.1.2g', '5.1.2h', '5.1.2i',
  '5.1.5', '5.2', '5.4', 'andere-wet',
] as const;

/** Which way a position goes, for whom, and whether that was said. */
export function StandpuntVelden({ standpunt, zet }: {
  readonly standpunt: Schemas['StandpuntDto']; readonly zet: (standpunt: Schemas['StandpuntDto']) => void;
}): ReactElement {
  return (
    <>
      <Keuzeveld label="Strekking" waarde={standpunt.strekking} keuzes={keuzes(RICHTINGEN, STREKKINGEN)} zet={(strekking) => { zet({ ...standpunt, strekking }); }} />
      <Keuzeveld label="Basis" waarde={standpunt.basis} keuzes={BASIS} zet={(basis) => { zet({ ...standpunt, basis }); }} />
      <Tekstveld
        label="Namens" uitleg="Alleen als het verslag dat zegt." waarde={standpunt.namens ?? ''}
        zet={(namens) => { zet({ ...standpunt, namens: namens === '' ? null : namens }); }}
      />
    </>
  );
}

/** A decision of another body that is reported here. */
export function MededelingVelden({ mededeling, zet }: {
  readonly mededeling: Schemas['MededelingDto']; readonly zet: (mededeling: Schemas['MededelingDto']) => void;
}): ReactElement {
  const { orgaan = '', uitkomst = '' } = mededeling.besluitVanDerden ?? {};
  const zetDerden = (nieuw: Schemas['BesluitVanDerdenDto']): void => {
    zet({ ...mededeling, besluitVanDerden: nieuw.orgaan === '' && nieuw.uitkomst === '' ? null : nieuw });
  };
  return (
    <>
      <Tekstveld label="Besluit van een ander orgaan" uitleg="Leeg als dit geen besluit van een ander meldt." waarde={orgaan} zet={(waarde) => { zetDerden({ orgaan: waarde, uitkomst }); }} />
      {mededeling.besluitVanDerden && <Tekstveld label="Wat dat besloot" verplicht waarde={uitkomst} zet={(waarde) => { zetDerden({ orgaan, uitkomst: waarde }); }} />}
    </>
  );
}

/** Who may know, and on which ground when not everyone may. */
export function VertrouwelijkVelden({ inhoud, zet }: { readonly inhoud: Inhoud; readonly zet: (inhoud: Inhoud) => void }): ReactElement {
  const metGrond = (niveau: Inhoud['vertrouwelijkheid']): boolean => niveau === 'vertrouwelijk' || niveau === 'geheim';
  return (
    <>
      <Keuzeveld
        label="Wie het mag weten" waarde={inhoud.vertrouwelijkheid} keuzes={keuzes(NIVEAUS, {})}
        zet={(vertrouwelijkheid) => { zet({ ...inhoud, vertrouwelijkheid, grond: metGrond(vertrouwelijkheid) ? inhoud.grond ?? '5.1.2i' : null }); }}
      />
      {metGrond(inhoud.vertrouwelijkheid) && (
        <Keuzeveld
          label="Grond" waarde={inhoud.grond ?? '5.1.2i'} keuzes={GRONDEN.map((grond) => [grond, grond === 'andere-wet' ? 'een andere wet' : `Woo, artikel ${grond}`])}
          zet={(grond) => { zet({ ...inhoud, grond }); }}
        />
      )}
    </>
  );
}
