import { useState, type ReactElement } from 'react';
import type { Terugkoppeling } from '../../api/typen.js';
import { Knop } from '../../raam/knop.js';
import { Tekstvlak } from '../../raam/veld.js';
import { geteld } from '../../vastlegging/woorden.js';
import type { Beoordeling } from './use-beoordeling.js';

/** Taking over what was accepted, once everything is decided; or withdrawing the report. */
export function Afronden({ terugkoppeling: { voorstellen }, zonder, beoordeling }: {
  readonly terugkoppeling: Terugkoppeling; readonly zonder: number; readonly beoordeling: Beoordeling;
}): ReactElement {
  const [trektIn, zetTrektIn] = useState(false);
  const [reden, zetReden] = useState('');
  const { stappen, doe, bezig } = beoordeling;
  const open = voorstellen.filter(({ stand }) => stand === 'open').length;
  const aantal = voorstellen.filter(({ stand }) => stand === 'aanvaard' || stand === 'gewijzigd').length;
  return (
    <section className="afronden" aria-labelledby="afronden">
      <h2 className="groep__kop" id="afronden">Afronden</h2>
      {open > 0
        ? <p>Nog {geteld(open, 'voorstel', 'voorstellen')} te beoordelen. Alles wat u beslist, is meteen bewaard: u kunt stoppen en later verdergaan.</p>
        : (
          <>
            <p>Alles is beoordeeld. Na het overnemen {aantal === 1 ? 'telt 1 vastlegging' : `tellen ${aantal} vastleggingen`} mee in elk antwoord.{zonder > 0 ? ` ${geteld(zonder, 'plaats', 'plaatsen')} in het verslag zonder voorstel blijven onverantwoord.` : ''}</p>
            <Knop aria-busy={bezig} onClick={() => { void doe({ klaar: 'Overgenomen.', stappen: [stappen.neemOver(aantal)] }); }}>Neem {geteld(aantal, 'vastlegging', 'vastleggingen')} over</Knop>
          </>
        )}
      {trektIn
        ? (
          <form className="formulier" onSubmit={(event) => { event.preventDefault(); void doe({ klaar: 'Ingetrokken.', stappen: [stappen.trekIn(reden)] }); }}>
            <Tekstvlak label="Waarom trekt u deze terugkoppeling in?" waarde={reden} zet={zetReden} verplicht />
            <div className="knoppen"><Knop bij="secundair" type="submit">Trek in</Knop><Knop bij="stil" onClick={() => { zetTrektIn(false); }}>Annuleer</Knop></div>
          </form>
        )
        : <Knop bij="stil" onClick={() => { zetTrektIn(true); }}>Trek deze terugkoppeling in …</Knop>}
    </section>
  );
}
