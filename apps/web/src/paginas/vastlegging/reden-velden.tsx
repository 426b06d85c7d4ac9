import type { ReactElement } from 'react';
import type { Reden } from '../../api/typen.js';
import { Keuzeveld, keuzes, Tekstvlak } from '../../raam/veld.js';
import { REDENEN } from '../../vastlegging/woorden.js';

const CODES = ['onjuist-gelezen', 'onjuist-verslag', 'dubbel', 'op-verzoek', 'gewijzigde-omstandigheden', 'privacy', 'anders'] as const;

/** Why a correction is made: it is shown with the correction for ever. */
export function RedenVelden({ reden, zet }: { readonly reden: Reden; readonly zet: (reden: Reden) => void }): ReactElement {
  return (
    <>
      <Keuzeveld label="Waarom" waarde={reden.code} keuzes={keuzes(CODES, REDENEN)} zet={(code) => { zet({ ...reden, code }); }} />
      <Tekstvlak label="De reden in woorden" uitleg="Wat klopte er niet, en hoe weet u dat?" verplicht waarde={reden.toelichting} zet={(toelichting) => { zet({ ...reden, toelichting }); }} />
    </>
  );
}
