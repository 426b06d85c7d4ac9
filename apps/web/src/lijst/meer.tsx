import type { ReactElement } from 'react';
import type { Bladzijden } from '../api/use-bladzijden.js';
import { Knop } from '../raam/knop.js';
import { Probleemmelding } from '../raam/toestand.js';

/** Reads a list on; nothing when its end was reached. */
export function Meer<T>({ bladzijden: { meer, probleem } }: { readonly bladzijden: Pick<Bladzijden<T>, 'meer' | 'probleem'> }): ReactElement | null {
  if (probleem) return <Probleemmelding probleem={probleem} {...(meer ? { opnieuw: meer } : {})} />;
  return meer ? <div className="knoppen meer"><Knop bij="secundair" onClick={meer}>Meer tonen</Knop></div> : null;
}
