import type { ReactElement } from 'react';
import type { Terugkoppeling } from '../../api/typen.js';
import { uitDto, type Inhoud, type InhoudPassage } from '../../inhoud/inhoud.js';
import { uniekeSprekers } from '../../inhoud/spreker-velden.js';
import { regels } from '../../verslag/passages.js';
import type { Beoordeling } from './use-beoordeling.js';
import { Wijzigen } from './vormen.js';

/** A passage that the machine proposed nothing for, recorded after all. */
export function Toevoegen({ terugkoppeling: { voorstellen, datum }, passage, beoordeling: { doe, stappen }, sluit }: {
  readonly terugkoppeling: Terugkoppeling; readonly passage: InhoudPassage; readonly beoordeling: Beoordeling; readonly sluit: () => void;
}): ReactElement {
  const inhouden = voorstellen.map(({ inhoud }) => uitDto(inhoud));
  const erboven = inhouden.findLast((inhoud) => (inhoud.passages[0]?.vanRegel ?? 0) < passage.vanRegel);
  const begin: Inhoud = {
    soort: 'mededeling', agendapuntId: erboven?.agendapuntId ?? null, volgorde: (erboven?.volgorde ?? 0) + 1, tekst: null, passages: [passage], spreker: null,
    dossiers: erboven?.dossiers ?? [], vertrouwelijkheid: 'intern', grond: null, besluitVanDerden: null,
  };
  return (
    <Wijzigen inhoud={begin} sprekers={uniekeSprekers(inhouden.map(({ spreker }) => spreker))} vergaderdatum={datum} annuleer={sluit}
      klaar={(inhoud) => {
        void doe({ klaar: `${regels(passage)} vastgelegd.`, stappen: [stappen.voegToe(inhoud)], terug: (gemaakt) => gemaakt.map((id) => stappen.verwerp(id, 'anders')) }).then(sluit);
      }} />
  );
}
