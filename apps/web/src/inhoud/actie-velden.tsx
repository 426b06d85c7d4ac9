import type { ReactElement } from 'react';
import type { components } from '../api/schema.js';
import { Tekstveld, Tekstvlak } from '../raam/veld.js';

type Actie = components['schemas']['ActieDto'];
type Betrokkene = components['schemas']['BetrokkeneDto'];

/** Who does it, for whom, and by when. */
export function ActieVelden({ actie, zet }: { readonly actie: Actie; readonly zet: (actie: Actie) => void }): ReactElement {
  const { houder, gevraagdAan, termijn } = actie;
  const zetTermijn = (datum: string | null, woorden: string | null): void => {
    zet({ ...actie, termijn: datum === null && woorden === null ? null : { datum, woorden } });
  };
  return (
    <>
      <Tekstveld
        label="Wie het doet" uitleg="In de woorden van het verslag; leeg als het dat niet zegt." waarde={houder?.vermelding ?? ''}
        zet={(vermelding) => { zet({ ...actie, houder: vermelding === '' ? null : betrokkene(vermelding, houder ? [houder] : []) }); }}
      />
      <Tekstvlak
        label="Gevraagd aan" uitleg="Eén op elke regel." rijen={2} waarde={gevraagdAan.map(({ vermelding }) => vermelding).join('\n')}
        zet={(regels) => { zet({ ...actie, gevraagdAan: regels === '' ? [] : regels.split('\n').map((vermelding) => betrokkene(vermelding, gevraagdAan)) }); }}
      />
      <Tekstveld
        label="Termijn, in de woorden van het verslag" waarde={termijn?.woorden ?? ''}
        zet={(woorden) => { zetTermijn(termijn?.datum ?? null, woorden === '' ? null : woorden); }}
      />
      <Tekstveld
        label="Datum van de termijn" type="date" uitleg="Alleen als het verslag een datum noemt." waarde={termijn?.datum ?? ''}
        zet={(datum) => { zetTermijn(datum === '' ? null : datum, termijn?.woorden ?? null); }}
      />
    </>
  );
}

/** Someone by the same words stays who it was. */
function betrokkene(vermelding: string, bekend: readonly Betrokkene[]): Betrokkene {
  return bekend.find((ander) => ander.vermelding === vermelding) ?? { persoonId: null, organisatie: null, vermelding };
}
