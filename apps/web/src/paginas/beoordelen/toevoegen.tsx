import type { ReactElement } from 'react';
import type { Terugkoppeling } from '../../api/typen.js';
import { uitDto, type Inhoud, type InhoudPassage } from '../../inhoud/inhoud.js';
import { uniekeSprekers } from '../../inhoud/spreker-velden.js';
import { regels } from '../../verslag/passages.js';
import type { Beoordeling } from './use-beoordeling.js';
import { Wijzigen } from './vormen.js';

/** A passage that the machine proposed nothing for, recorded after all. */
export function Toevoegen({ terugkoppeling: { voorstellen, plaatsen, datum }, passage, beoordeling: { doe, stappen }, sluit }: {
  readonly terugkoppeling: Terugkoppeling; readonly passage: InhoudPassage; readonly beoordeling: Beoordeling; readonly sluit: () => void;
}): ReactElement {
  const inhouden = voorstellen.map(({ inhoud }) => uitDto(inhoud));
  const { vanRegel: _, ...plaats } = plaatsen.findLast(({ vanRegel }) => vanRegel <= passage.vanRegel) ?? { vanRegel: 0, agendapuntId: null, volgorde: 0, dossiers: [] };
  const begin: Inhoud = {
    soort: 'mededeling', ...plaats, tekst: null, passages: [passage], spreker: null, vertrouwelijkheid: 'intern', grond: null, besluitVanDerden: null,
  };
  return (
    <Wijzigen inhoud={begin} sprekers={uniekeSprekers(inhouden.map(({ spreker }) => spreker))} vergaderdatum={datum} annuleer={sluit}
      klaar={(inhoud) => {
        void doe({ klaar: `${regels(passage)} vastgelegd.`, stappen: [stappen.voegToe(inhoud)], terug: (gemaakt) => gemaakt.map((id) => stappen.verwerp(id, 'anders')) }).then(sluit);
      }} />
  );
}
