import { useState, type ReactElement } from 'react';
import type { Terugkoppeling } from '../../api/typen.js';
import { passageVanRegels } from '../../inhoud/splitsen.js';
import { Knop } from '../../raam/knop.js';
import { Keuzeveld } from '../../raam/veld.js';
import type { Overslareden } from './stappen.js';
import { Toevoegen } from './toevoegen.js';
import type { Beoordeling } from './use-beoordeling.js';

interface Gat { readonly van: number; readonly tot: number }

/** Why a piece of the report is not recorded. */
export const REDENEN = [['geen-inhoud', 'er staat niets dat vastgelegd moet worden'], ['kop', 'het is een kop'], ['titel', 'het is een titel'], ['opsommingsteken', 'het is een opsommingsteken'], ['herhaling', 'het is een herhaling'], ['anders', 'een andere reden']] as const;

/** Lines that no proposal rests on: each is passed over with a reason, or recorded after all. */
export function Gaten({ terugkoppeling, gaten, regels, beoordeling }: {
  readonly terugkoppeling: Terugkoppeling; readonly gaten: readonly Gat[]; readonly regels: readonly string[]; readonly beoordeling: Beoordeling;
}): ReactElement | null {
  const [open, zetOpen] = useState<Gat | null>(null);
  if (gaten.length === 0) return null;
  return (
    <section aria-labelledby="gaten">
      <h2 className="groep__kop" id="gaten">Regels zonder voorstel ({gaten.length})</h2>
      <ul className="gaten">
        {gaten.map((gat) => (
          <li key={gat.van}>
            <span className="rustig">r. {gat.van === gat.tot ? gat.van : `${gat.van}-${gat.tot}`}</span> “{regels.slice(gat.van - 1, gat.tot).join(' ').trim().slice(0, 120)}”{' '}
            {open?.van === gat.van
              ? <Gatvorm terugkoppeling={terugkoppeling} gat={gat} regels={regels} beoordeling={beoordeling} sluit={() => { zetOpen(null); }} />
              : <Knop bij="stil" onClick={() => { zetOpen(gat); }}>Verantwoord<span className="alleen-voorgelezen"> regel {gat.van}</span></Knop>}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Gatvorm({ terugkoppeling, gat, regels, beoordeling, sluit }: {
  readonly terugkoppeling: Terugkoppeling; readonly gat: Gat; readonly regels: readonly string[]; readonly beoordeling: Beoordeling; readonly sluit: () => void;
}): ReactElement {
  const [reden, zetReden] = useState<Overslareden>('geen-inhoud');
  const [legtVast, zetLegtVast] = useState(false);
  const { stappen, doe } = beoordeling;
  const passage = passageVanRegels(regels, gat.van, gat.tot, terugkoppeling);
  if (legtVast && passage) return <Toevoegen terugkoppeling={terugkoppeling} passage={passage} beoordeling={beoordeling} sluit={sluit} />;
  const slaOver = (): void => {
    if (!passage) return;
    const { vanRegel, vanTeken, totRegel, totTeken } = passage;
    void doe({ klaar: `Regel ${gat.van} overgeslagen.`, stappen: [stappen.slaOver(reden, { vanRegel, vanTeken, totRegel, totTeken })] }).then(sluit);
  };
  return (
    <div className="formulier">
      <Keuzeveld label="Overslaan, want" waarde={reden} keuzes={REDENEN} zet={zetReden} />
      <div className="knoppen">
        <Knop bij="secundair" onClick={slaOver}>Sla over</Knop>
        <Knop bij="secundair" onClick={() => { zetLegtVast(true); }}>Leg vast</Knop>
        <Knop bij="stil" onClick={sluit}>Annuleer</Knop>
      </div>
    </div>
  );
}
