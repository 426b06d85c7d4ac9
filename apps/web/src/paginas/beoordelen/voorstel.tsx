import { useEffect, useMemo, useRef, useState, type ReactElement } from 'react';
import type { Terugkoppeling, Voorstel } from '../../api/typen.js';
import { uniekeSprekers } from '../../inhoud/spreker-velden.js';
import { uitDto, type Inhoud } from '../../inhoud/inhoud.js';
import { splits, voegSamen } from '../../inhoud/splitsen.js';
import { Knop } from '../../raam/knop.js';
import { Leeg } from '../../raam/toestand.js';
import { Kaart } from './kaart.js';
import { Sneltoetsuitleg, useSneltoetsen } from './sneltoetsen.js';
import type { Verwerpreden } from './stappen.js';
import type { Beoordeling, Handeling } from './use-beoordeling.js';
import { Splitsen, Verwerpen, Wijzigen } from './vormen.js';

type Bezigheid = 'kijken' | 'wijzigen' | 'verwerpen' | 'splitsen';

interface Eigenschappen {
  readonly terugkoppeling: Terugkoppeling;
  readonly plaats: number;
  readonly beoordeling: Beoordeling;
  readonly ga: (index: number) => void;
}

/** The proposal at hand: what was read and why, and everything a reviewer can do with it. */
export function VoorstelBlok(eigenschappen: Eigenschappen): ReactElement {
  const voorstel = eigenschappen.terugkoppeling.voorstellen[eigenschappen.plaats];
  return voorstel
    ? <Aanzet {...eigenschappen} voorstel={voorstel} key={voorstel.vastleggingId} />
    : <Leeg>In dit verslag is niets herkend. Leg hieronder zelf vast wat erin staat.</Leeg>;
}

function Aanzet({ terugkoppeling, plaats, beoordeling, ga, voorstel }: Eigenschappen & { readonly voorstel: Voorstel }): ReactElement {
  const [bezigheid, zetBezigheid] = useState<Bezigheid>('kijken');
  const kop = useRef<HTMLHeadingElement>(null);
  const { voorstellen } = terugkoppeling;
  const { doe, stappen, bezig, kanTerug } = beoordeling;
  const inhoud = useMemo(() => uitDto(voorstel.inhoud), [voorstel.inhoud]);
  const vorige = voorstellen.slice(0, plaats).findLast(({ stand }) => stand !== 'verworpen');
  // Whoever listens or works by keyboard goes on at the next proposal.
  useEffect(() => { kop.current?.focus({ preventScroll: true }); }, [voorstel.vastleggingId]);

  const enVerder = async (handeling: Handeling): Promise<void> => {
    if (bezig || !await doe(handeling)) return;
    zetBezigheid('kijken');
    const open = voorstellen.findIndex(({ stand }, index) => index > plaats && stand === 'open');
    ga(open >= 0 ? open : plaats + 1);
  };
  const daden = daadVan(voorstel, plaats, stappen);
  const aanvaard = (): void => { void enVerder(daden.aanvaard()); };
  const samen = (): void => { if (vorige) void enVerder(daden.samenMet(vorige)); };
  const terug = (): void => { void beoordeling.neemTerug(); };
  const toetsen = useSneltoetsen({
    a: aanvaard, w: () => { zetBezigheid('wijzigen'); }, x: () => { zetBezigheid('verwerpen'); }, s: () => { zetBezigheid('splitsen'); },
    v: samen, o: terug, j: () => { ga(plaats + 1); }, k: () => { ga(plaats - 1); },
  });
  const annuleer = (): void => { zetBezigheid('kijken'); kop.current?.focus(); };
  return (
    <section className="voorstel" aria-labelledby="voorstel-kop">
      <h2 className="voorstel__kop" id="voorstel-kop" ref={kop} tabIndex={-1}>Voorstel {plaats + 1} van {voorstellen.length}: {voorstel.stand}</h2>
      <Kaart voorstel={voorstel} inhoud={inhoud} />
      {bezigheid === 'kijken' && (
        <div className="knoppen">
          {voorstel.stand === 'open' || voorstel.stand === 'verworpen'
            ? <Knop onClick={aanvaard} aria-busy={bezig}>Aanvaard</Knop>
            : <Knop bij="secundair" onClick={() => { void doe(daden.heropen()); }}>Heropen</Knop>}
          <Knop bij="secundair" onClick={() => { zetBezigheid('wijzigen'); }}>Wijzig</Knop>
          <Knop bij="secundair" onClick={() => { zetBezigheid('verwerpen'); }}>Verwerp</Knop>
          <Knop bij="stil" onClick={() => { zetBezigheid('splitsen'); }}>Splits</Knop>
          {vorige && <Knop bij="stil" onClick={samen}>Voeg samen met het vorige</Knop>}
          {kanTerug && <Knop bij="stil" onClick={terug}>Maak ongedaan</Knop>}
        </div>
      )}
      {bezigheid === 'wijzigen' && (
        <Wijzigen inhoud={inhoud} sprekers={uniekeSprekers(voorstellen.map((ander) => uitDto(ander.inhoud).spreker))} vergaderdatum={terugkoppeling.datum}
          klaar={(nieuw) => { void enVerder(daden.wijzig(nieuw)); }} annuleer={annuleer} />
      )}
      {bezigheid === 'verwerpen' && <Verwerpen klaar={(reden) => { void enVerder(daden.verwerp(reden)); }} annuleer={annuleer} />}
      {bezigheid === 'splitsen' && (
        <Splitsen inhoud={inhoud} annuleer={annuleer} klaar={(teken) => {
          const delen = splits(inhoud, teken);
          if (delen) void enVerder(daden.splits(delen));
        }} />
      )}
      <div className="knoppen voorstel__bladeren">
        <Knop bij="stil" onClick={() => { ga(plaats - 1); }}>Vorige</Knop>
        <Knop bij="stil" onClick={() => { ga(plaats + 1); }}>Volgende</Knop>
      </div>
      <Sneltoetsuitleg {...toetsen} />
    </section>
  );
}

/** What can be done with a proposal, each with what takes it back. */
function daadVan({ vastleggingId: id, inhoud }: Voorstel, plaats: number, stappen: Beoordeling['stappen']) {
  const naam = `Voorstel ${plaats + 1}`;
  const terug = (): ReturnType<NonNullable<Handeling['terug']>> => [stappen.heropen(id)];
  return {
    aanvaard: (): Handeling => ({ klaar: `${naam} aanvaard.`, stappen: [stappen.aanvaard(id)], terug }),
    wijzig: (nieuw: Inhoud): Handeling => ({ klaar: `${naam} gewijzigd aanvaard.`, stappen: [stappen.wijzig(id, nieuw)], terug }),
    verwerp: (reden: Verwerpreden): Handeling => ({ klaar: `${naam} verworpen.`, stappen: [stappen.verwerp(id, reden)], terug }),
    heropen: (): Handeling => ({ klaar: `${naam} staat weer open.`, stappen: [stappen.heropen(id)] }),
    splits: ([eerste, tweede]: readonly [Inhoud, Inhoud]): Handeling => ({
      klaar: `${naam} gesplitst.`, stappen: [stappen.wijzig(id, eerste), stappen.voegToe(tweede)],
      terug: (gemaakt) => [stappen.heropen(id), ...gemaakt.filter((ander) => ander !== id).map((ander) => stappen.verwerp(ander, 'anders'))],
    }),
    samenMet: (vorige: Voorstel): Handeling => ({
      klaar: `${naam} is bij het vorige gevoegd.`,
      stappen: [stappen.wijzig(vorige.vastleggingId, voegSamen(uitDto(vorige.inhoud), uitDto(inhoud))), stappen.verwerp(id, 'dubbel')],
      terug: () => [stappen.heropen(vorige.vastleggingId), stappen.heropen(id)],
    }),
  };
}
