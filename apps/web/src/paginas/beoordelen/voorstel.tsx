import { useEffect, useMemo, useRef, useState, type ReactElement } from 'react';
import type { Terugkoppeling, Vergadering, Voorstel } from '../../api/typen.js';
import { uniekeSprekers } from '../../inhoud/spreker-velden.js';
import { uitDto, type Inhoud } from '../../inhoud/inhoud.js';
import { splits, voegSamen } from '../../inhoud/splitsen.js';
import { Knop } from '../../raam/knop.js';
import { Leeg } from '../../raam/toestand.js';
import { aanvaardSamen, Gezamenlijk } from './gezamenlijk.js';
import { Kaart } from './kaart.js';
import { metKeuzes, voorgesteld, vraagtKeuze, type Keuzes } from './keuzes.js';
import { Keuzevragen } from './keuzevragen.js';
import { Sneltoetsuitleg, useSneltoetsen } from './sneltoetsen.js';
import type { Verwerpreden } from './stappen.js';
import type { Beoordeling, Handeling } from './use-beoordeling.js';
import { Splitsen, Verwerpen, Wijzigen } from './vormen.js';

type Bezigheid = 'kijken' | 'samen' | 'wijzigen' | 'verwerpen' | 'splitsen';

interface Eigenschappen {
  readonly terugkoppeling: Terugkoppeling;
  readonly plaats: number;
  readonly beoordeling: Beoordeling;
  readonly ga: (index: number) => void;
  /** Shows the passage of another proposal in the report. */
  readonly wijs: (vastleggingId: string | null) => void;
  /** The meeting with its agenda; absent as long as it is not there. */
  readonly vergadering: Vergadering | undefined;
}

/** The proposal at hand: what was read and why, and everything a reviewer can do with it. */
export function VoorstelBlok(eigenschappen: Eigenschappen): ReactElement {
  const voorstel = eigenschappen.terugkoppeling.voorstellen[eigenschappen.plaats];
  return voorstel
    ? <Aanzet {...eigenschappen} voorstel={voorstel} key={voorstel.vastleggingId} />
    : <Leeg>In dit verslag is niets herkend. Leg hieronder zelf vast wat erin staat.</Leeg>;
}

function Aanzet({ terugkoppeling, plaats, beoordeling, ga, wijs, vergadering, voorstel }: Eigenschappen & { readonly voorstel: Voorstel }): ReactElement {
  const [bezigheid, zetBezigheid] = useState<Bezigheid>('kijken');
  const [eigenKeuzes, zetKeuzes] = useState<Keuzes | null>(null);
  const [teKiezen, zetTeKiezen] = useState(false);
  const kop = useRef<HTMLHeadingElement>(null);
  const { voorstellen } = terugkoppeling;
  const { doe, stappen, bezig, kanTerug } = beoordeling;
  const inhoud = useMemo(() => uitDto(voorstel.inhoud), [voorstel.inhoud]);
  const vorige = voorstellen.slice(0, plaats).findLast(({ stand }) => stand !== 'verworpen');
  // Whoever listens or works by keyboard goes on at the next proposal.
  useEffect(() => { kop.current?.focus({ preventScroll: true }); }, [voorstel.vastleggingId]);

  /** On to what is open: here or further on, and otherwise before it. */
  const verder = (klaar: readonly Voorstel[]): void => {
    const over = (index: number): boolean => voorstellen[index]?.stand === 'open' && !klaar.includes(voorstellen[index]);
    const plaatsen = voorstellen.map((_, index) => index).filter(over);
    zetBezigheid('kijken');
    ga(plaatsen.find((index) => index >= plaats) ?? plaatsen[0] ?? plaats + 1);
  };
  const enVerder = async (handeling: Handeling, klaar: readonly Voorstel[] = [voorstel]): Promise<void> => {
    if (!bezig && await doe(handeling)) verder(klaar);
  };
  const agendapunt = vergadering?.agenda.find(({ agendapuntId }) => agendapuntId === inhoud.agendapuntId);
  const titel = agendapunt?.titel ?? 'Zonder agendapunt';
  const open = voorstellen.filter((ander) => ander.stand === 'open' && !vraagtKeuze(ander) && uitDto(ander.inhoud).agendapuntId === inhoud.agendapuntId);
  const keuzes = eigenKeuzes ?? voorgesteld(voorstel, voorstellen);
  const gekozen = vraagtKeuze(voorstel) ? metKeuzes(inhoud, voorstel, keuzes) : inhoud;
  const daden = daadVan(voorstel, plaats, stappen);
  const aanvaard = (): void => {
    if (gekozen) void enVerder(gekozen === inhoud ? daden.aanvaard() : daden.wijzig(gekozen));
    else zetTeKiezen(true);
  };
  const samen = (): void => { if (vorige) void enVerder(daden.samenMet(vorige)); };
  const terug = (): void => { void beoordeling.neemTerug(); };
  const toetsen = useSneltoetsen(bezigheid === 'kijken' ? {
    a: aanvaard, g: () => { if (open.length > 1) zetBezigheid('samen'); }, w: () => { zetBezigheid('wijzigen'); }, x: () => { zetBezigheid('verwerpen'); },
    s: () => { zetBezigheid('splitsen'); }, v: samen, o: terug, j: () => { ga(plaats + 1); }, k: () => { ga(plaats - 1); },
  } : {});
  const annuleer = (): void => { zetBezigheid('kijken'); wijs(null); kop.current?.focus(); };
  if (bezigheid === 'samen') {
    return (
      <section className="voorstel">
        <Gezamenlijk titel={titel} voorstellen={open} bezig={bezig} wijs={wijs} annuleer={annuleer} aanvaard={(gekozen) => { void enVerder(aanvaardSamen(titel, gekozen, stappen), gekozen); }} />
      </section>
    );
  }
  return (
    <section className="voorstel" aria-labelledby="voorstel-kop">
      <div className="voorstel__balk">
        <h2 className="voorstel__kop" id="voorstel-kop" ref={kop} tabIndex={-1}>Voorstel {plaats + 1} van {voorstellen.length}: {voorstel.stand}</h2>
        <div className="knoppen">
          <Knop bij="stil" onClick={() => { ga(plaats - 1); }}>Vorige</Knop>
          <Knop bij="stil" onClick={() => { ga(plaats + 1); }}>Volgende</Knop>
        </div>
      </div>
      {agendapunt && <p className="rustig">Agendapunt {agendapunt.titel}{agendapunt.dossier ? `, dossier ${agendapunt.dossier.naam}` : ''}</p>}
      <Kaart voorstel={voorstel} inhoud={inhoud} />
      {voorstel.stand === 'open' && bezigheid === 'kijken' && <Keuzevragen voorstel={voorstel} inhoud={inhoud} keuzes={keuzes} zet={zetKeuzes} />}
      {teKiezen && !gekozen && <p className="melding melding--fout" role="alert">Kies eerst welk besluit het is, of dat het er niet bij staat.</p>}
      {bezigheid === 'kijken' && (
        <>
          <div className="knoppen">
            {voorstel.stand === 'open' || voorstel.stand === 'verworpen'
              ? <Knop onClick={aanvaard} aria-busy={bezig}>Aanvaard</Knop>
              : <Knop bij="secundair" onClick={() => { void doe(daden.heropen()); }}>Heropen</Knop>}
            <Knop bij="secundair" onClick={() => { zetBezigheid('wijzigen'); }}>Wijzig</Knop>
            <Knop bij="secundair" onClick={() => { zetBezigheid('verwerpen'); }}>Verwerp</Knop>
          </div>
          <div className="knoppen knoppen--stil">
            <Knop bij="stil" onClick={() => { zetBezigheid('splitsen'); }}>Splits</Knop>
            {vorige && <Knop bij="stil" onClick={samen}>Voeg bij het vorige</Knop>}
            {open.length > 1 && <Knop bij="stil" onClick={() => { zetBezigheid('samen'); }}>Heel het agendapunt ({open.length} open)</Knop>}
            {kanTerug && <Knop bij="stil" onClick={terug}>Maak ongedaan</Knop>}
          </div>
        </>
      )}
      {bezigheid === 'wijzigen' && (
        <Wijzigen inhoud={gekozen ?? inhoud} sprekers={uniekeSprekers(voorstellen.map((ander) => uitDto(ander.inhoud).spreker))} vergaderdatum={terugkoppeling.datum}
          klaar={(nieuw) => { void enVerder(daden.wijzig(nieuw)); }} annuleer={annuleer} />
      )}
      {bezigheid === 'verwerpen' && <Verwerpen klaar={(reden) => { void enVerder(daden.verwerp(reden)); }} annuleer={annuleer} />}
      {bezigheid === 'splitsen' && (
        <Splitsen inhoud={inhoud} annuleer={annuleer} klaar={(teken) => {
          const delen = splits(inhoud, teken);
          if (delen) void enVerder(daden.splits(delen));
        }} />
      )}
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
