import type { ReactElement } from 'react';
import type { components } from '../api/schema.js';
import { Keuzeveld, keuzes, Tekstveld, Tekstvlak } from '../raam/veld.js';
import { UITKOMSTEN } from '../vastlegging/woorden.js';
import { RelatieVelden } from './relatie-velden.js';

type Besluit = components['schemas']['BesluitDto'];

export const BASIS = [['uitgesproken', 'letterlijk gezegd'], ['afgeleid', 'afgeleid']] as const;
const CODES = ['ingestemd', 'afgewezen', 'aangehouden', 'ter-kennisname', 'verwezen', 'ingetrokken'] as const;

/** What was decided, from when and on what terms. */
export function BesluitVelden({ besluit, zet }: { readonly besluit: Besluit; readonly zet: (besluit: Besluit) => void }): ReactElement {
  return (
    <>
      <Keuzeveld label="Uitkomst" waarde={besluit.uitkomst} keuzes={keuzes(CODES, UITKOMSTEN)} zet={(uitkomst) => { zet({ ...besluit, uitkomst }); }} />
      <Tekstveld
        label="Woorden van de uitkomst" uitleg="Zoals het verslag het zegt." waarde={besluit.uitkomstWoorden ?? ''}
        zet={(woorden) => { zet({ ...besluit, uitkomstWoorden: woorden === '' ? null : woorden }); }}
      />
      <Keuzeveld label="Basis" waarde={besluit.basis} keuzes={BASIS} zet={(basis) => { zet({ ...besluit, basis }); }} />
      <Tekstveld label="Besloten op" type="date" verplicht waarde={besluit.beslotenOp} zet={(beslotenOp) => { zet({ ...besluit, beslotenOp }); }} />
      <Tekstveld
        label="Geldt vanaf" type="date" uitleg="Leeg: vanaf de dag van het besluit." waarde={besluit.ingangsdatum ?? ''}
        zet={(dag) => { zet({ ...besluit, ingangsdatum: dag === '' ? null : dag }); }}
      />
      <Tekstveld
        label="Geldt tot en met" type="date" uitleg="Leeg: voor onbepaalde tijd." waarde={besluit.einddatum ?? ''}
        zet={(dag) => { zet({ ...besluit, einddatum: dag === '' ? null : dag }); }}
      />
      <Tekstvlak
        label="Voorwaarden en aandachtspunten" uitleg="Eén op elke regel." waarde={besluit.voorwaarden.join('\n')}
        zet={(regels) => { zet({ ...besluit, voorwaarden: regels === '' ? [] : regels.split('\n') }); }}
      />
      <RelatieVelden relaties={besluit.relaties} zet={(relaties) => { zet({ ...besluit, relaties }); }} />
    </>
  );
}
