import type { ReactElement } from 'react';
import { Keuzeveld, keuzes, Tekstvlak } from '../raam/veld.js';
import { SOORTEN } from '../vastlegging/woorden.js';
import { ActieVelden } from './actie-velden.js';
import { BesluitVelden } from './besluit-velden.js';
import { DossierVelden } from './dossier-velden.js';
import { ALLE_SOORTEN, alsSoort, isActie, isBesluit, isStandpunt, type Inhoud } from './inhoud.js';
import { SprekerVelden, type InhoudSpreker } from './spreker-velden.js';
import { MededelingVelden, StandpuntVelden, VertrouwelijkVelden } from './overige-velden.js';

/** The content of one item, to be changed; the fields follow the kind. */
export function InhoudFormulier({ inhoud, zet, sprekers, vergaderdatum }: {
  readonly inhoud: Inhoud;
  readonly zet: (inhoud: Inhoud) => void;
  /** Who is known to have spoken, to choose from. */
  readonly sprekers: readonly InhoudSpreker[];
  readonly vergaderdatum: string;
}): ReactElement {
  return (
    <div className="velden">
      <Keuzeveld label="Soort" waarde={inhoud.soort} keuzes={keuzes(ALLE_SOORTEN, SOORTEN)} zet={(soort) => { zet(alsSoort(inhoud, soort, vergaderdatum)); }} />
      <SprekerVelden spreker={inhoud.spreker} sprekers={sprekers} vergaderdatum={vergaderdatum} zet={(spreker) => { zet({ ...inhoud, spreker }); }} />
      {isStandpunt(inhoud) && <StandpuntVelden standpunt={inhoud} zet={zet} />}
      {isBesluit(inhoud) && <BesluitVelden besluit={inhoud} zet={zet} />}
      {isActie(inhoud) && <ActieVelden actie={inhoud} zet={zet} />}
      {'besluitVanDerden' in inhoud && <MededelingVelden mededeling={inhoud} zet={zet} />}
      <Tekstvlak
        label="In gewone woorden" uitleg="Leeg: de passage zegt het zelf." waarde={inhoud.tekst ?? ''}
        zet={(tekst) => { zet({ ...inhoud, tekst: tekst.trim() === '' ? null : tekst }); }}
      />
      <DossierVelden dossiers={inhoud.dossiers} zet={(dossiers) => { zet({ ...inhoud, dossiers: [...dossiers] }); }} />
      <VertrouwelijkVelden inhoud={inhoud} zet={zet} />
    </div>
  );
}

