import { useState, type ReactElement } from 'react';
import type { Terugkoppeling } from '../../api/typen.js';
import { uitDto, type Inhoud } from '../../inhoud/inhoud.js';
import { passageVanRegels } from '../../inhoud/splitsen.js';
import { uniekeSprekers } from '../../inhoud/spreker-velden.js';
import { Knop } from '../../raam/knop.js';
import { Keuzeveld } from '../../raam/veld.js';
import type { Overslareden } from './stappen.js';
import type { Beoordeling } from './use-beoordeling.js';
import { Wijzigen } from './vormen.js';

interface Gat { readonly van: number; readonly tot: number }

const REDENEN = [['geen-inhoud', 'er staat niets dat vastgelegd moet worden'], ['kop', 'het is een kop'], ['titel', 'het is een titel'], ['opsommingsteken', 'het is een opsommingsteken'], ['herhaling', 'het is een herhaling'], ['anders', 'een andere reden']] as const;

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
  const [nieuw, zetNieuw] = useState<Inhoud | null>(null);
  const { stappen, doe } = beoordeling;
  const passage = passageVanRegels(regels, gat.van, gat.tot, terugkoppeling);
  const slaOver = (): void => {
    if (!passage) return;
    const { vanRegel, vanTeken, totRegel, totTeken } = passage;
    void doe({ klaar: `Regel ${gat.van} overgeslagen.`, stappen: [stappen.slaOver(reden, { vanRegel, vanTeken, totRegel, totTeken })] }).then(sluit);
  };
  const begin = (): void => {
    if (!passage) return;
    const erboven = terugkoppeling.voorstellen.map(({ inhoud }) => uitDto(inhoud)).findLast((inhoud) => (inhoud.passages[0]?.vanRegel ?? 0) < gat.van);
    zetNieuw({
      soort: 'mededeling', agendapuntId: erboven?.agendapuntId ?? null, volgorde: (erboven?.volgorde ?? 0) + 1, tekst: null, passages: [passage], spreker: null,
      dossiers: erboven?.dossiers ?? [], vertrouwelijkheid: 'intern', grond: null, besluitVanDerden: null,
    });
  };
  if (nieuw) {
    return (
      <Wijzigen inhoud={nieuw} sprekers={uniekeSprekers(terugkoppeling.voorstellen.map(({ inhoud }) => uitDto(inhoud).spreker))} vergaderdatum={terugkoppeling.datum} annuleer={sluit}
        klaar={(inhoud) => {
          void doe({ klaar: `Regel ${gat.van} vastgelegd.`, stappen: [stappen.voegToe(inhoud)], terug: (gemaakt) => gemaakt.map((id) => stappen.verwerp(id, 'anders')) }).then(sluit);
        }} />
    );
  }
  return (
    <div className="formulier">
      <Keuzeveld label="Overslaan, want" waarde={reden} keuzes={REDENEN} zet={zetReden} />
      <div className="knoppen">
        <Knop bij="secundair" onClick={slaOver}>Sla over</Knop>
        <Knop bij="secundair" onClick={begin}>Leg vast</Knop>
        <Knop bij="stil" onClick={sluit}>Annuleer</Knop>
      </div>
    </div>
  );
}
