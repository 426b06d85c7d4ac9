import { useEffect, useRef, useState, type ReactElement, type SubmitEvent } from 'react';
import type { Voorstel } from '../../api/typen.js';
import { uitDto } from '../../inhoud/inhoud.js';
import { Knop } from '../../raam/knop.js';
import { MEERVOUD, SOORTEN, geteld, opsomming, woord } from '../../vastlegging/woorden.js';
import { Inhoudlijst } from './kaart.js';
import type { Stappen } from './stappen.js';
import type { Handeling } from './use-beoordeling.js';

/** From here on the reader is right in more than nine of ten proposals (docs/extraction.md): these are ticked beforehand. */
const ZEKER = 0.8;

/**
 * The open proposals under one item of the agenda, all in full and to be accepted together. Only what is ticked and has
 * been on the screen is accepted: who sends the form sooner is shown the rest first.
 */
export function Gezamenlijk({ titel, voorstellen, bezig, aanvaard, wijs, annuleer }: {
  readonly titel: string;
  readonly voorstellen: readonly Voorstel[];
  readonly bezig: boolean;
  readonly aanvaard: (gekozen: readonly Voorstel[]) => void;
  /** Shows the passage of a proposal in the report. */
  readonly wijs: (vastleggingId: string) => void;
  readonly annuleer: () => void;
}): ReactElement {
  const [gekozen, zetGekozen] = useState<ReadonlySet<string>>(() => new Set(voorstellen.filter(({ zekerheid }) => (zekerheid ?? 0) >= ZEKER).map(({ vastleggingId }) => vastleggingId)));
  const lijst = useRef<HTMLOListElement>(null);
  const gezien = useGezien(lijst);
  const eersteOngezien = voorstellen.find(({ vastleggingId }) => !gezien.has(vastleggingId));
  const keus = voorstellen.filter(({ vastleggingId }) => gekozen.has(vastleggingId));
  useEffect(() => { lijst.current?.querySelector('input')?.focus({ preventScroll: true }); }, []);
  const zet = (id: string, aan: boolean): void => { zetGekozen((nu) => new Set(aan ? [...nu, id] : [...nu].filter((ander) => ander !== id))); };
  const verstuur = (event: SubmitEvent<HTMLFormElement>): void => {
    event.preventDefault();
    if (eersteOngezien) toonEerst(eersteOngezien.vastleggingId);
    else if (keus.length > 0 && !bezig) aanvaard(keus);
  };
  return (
    <form className="gezamenlijk" aria-labelledby="gezamenlijk-kop" onSubmit={verstuur} onKeyDown={(event) => { if (event.key === 'Escape') annuleer(); }}>
      <h2 className="voorstel__kop" id="gezamenlijk-kop">{titel}: {geteld(voorstellen.length, 'voorstel', 'voorstellen')} open</h2>
      <p className="rustig">Leg elk voorstel naast het verslag. Wat de lezer zeker vond, is al aangevinkt; wat niet klopt, vinkt u uit en beoordeelt u daarna apart.</p>
      <ol className="gezamenlijk__lijst" ref={lijst}>
        {voorstellen.map(({ vastleggingId, inhoud, zekerheid }) => (
          <li key={vastleggingId} data-voorstel={vastleggingId} onFocus={() => { wijs(vastleggingId); }} onMouseEnter={() => { wijs(vastleggingId); }}>
            <input
              className="gezamenlijk__vink" type="checkbox" id={`g-${vastleggingId}`} checked={gekozen.has(vastleggingId)} aria-label={naamVan(inhoud)}
              onChange={(event) => { zet(vastleggingId, event.target.checked); }}
            />
            <label htmlFor={`g-${vastleggingId}`}>
              <Inhoudlijst inhoud={uitDto(inhoud)} />
              {zekerheid !== null && <span className="rustig">zekerheid {Math.round(zekerheid * 100)} %</span>}
            </label>
          </li>
        ))}
      </ol>
      <div className="gezamenlijk__slot">
        <p role="status">{samenvatting(keus, voorstellen.length, eersteOngezien !== undefined)}</p>
        <div className="knoppen">
          <Knop type="submit" aria-busy={bezig}>{eersteOngezien ? 'Verder lezen' : `Aanvaard ${geteld(keus.length, 'voorstel', 'voorstellen')}`}</Knop>
          <Knop bij="stil" onClick={annuleer}>Terug naar één voor één</Knop>
        </div>
      </div>
    </form>
  );
}

/** Brings a proposal into view as a whole, with the focus on it. */
function toonEerst(vastleggingId: string): void {
  const vink = document.getElementById(`g-${vastleggingId}`);
  vink?.focus({ preventScroll: true });
  vink?.closest('li')?.scrollIntoView({ block: 'center' });
}

function naamVan(inhoud: Voorstel['inhoud']): string {
  const { soort, spreker, passages } = uitDto(inhoud);
  return `${woord(SOORTEN, soort)}${spreker ? ` van ${spreker.vermelding}` : ''}: ${(passages[0]?.citaat ?? 'zonder passage').replace(/\s+/g, ' ')}`;
}

/** What pressing the button confirms. */
function samenvatting(keus: readonly Voorstel[], aantal: number, ongezien: boolean): string {
  if (ongezien) return 'Nog niet alles is in beeld geweest.';
  if (keus.length === 0) return 'Er is niets aangevinkt.';
  const perSoort = new Map<string, number>();
  for (const { inhoud } of keus) perSoort.set(uitDto(inhoud).soort, (perSoort.get(uitDto(inhoud).soort) ?? 0) + 1);
  const soorten = [...perSoort].map(([soort, hoeveel]) => geteld(hoeveel, woord(SOORTEN, soort), woord(MEERVOUD, soort)));
  const rest = aantal - keus.length;
  return `U bevestigt van ${opsomming(soorten)} dat zij kloppen met het verslag.${rest === 0 ? '' : ` ${geteld(rest, 'voorstel blijft', 'voorstellen blijven')} open.`}`;
}

/** As much of it is on the screen as can be: nearly the whole, or half a screen of something higher than that. */
function gelezen({ intersectionRatio, intersectionRect, rootBounds }: IntersectionObserverEntry): boolean {
  return intersectionRatio >= 0.9 || (rootBounds !== null && intersectionRect.height >= rootBounds.height / 2);
}

/** Which proposals have been on the screen. */
function useGezien(lijst: React.RefObject<HTMLOListElement | null>): ReadonlySet<string> {
  const [gezien, zet] = useState<ReadonlySet<string>>(new Set());
  useEffect(() => {
    const kijker = new IntersectionObserver((waarnemingen) => {
      const nieuw = waarnemingen.filter(gelezen)
        .flatMap(({ target }) => (target instanceof HTMLElement ? target.dataset['voorstel'] ?? [] : []));
      if (nieuw.length > 0) zet((nu) => new Set([...nu, ...nieuw]));
    }, { threshold: [0.25, 0.5, 0.75, 0.9] });
    for (const element of lijst.current?.children ?? []) kijker.observe(element);
    return () => { kijker.disconnect(); };
  }, [lijst]);
  return gezien;
}

/** Accepting several as one act, which is taken back as one. */
export function aanvaardSamen(titel: string, gekozen: readonly Voorstel[], stappen: Stappen): Handeling {
  return {
    klaar: `${titel}: ${geteld(gekozen.length, 'voorstel', 'voorstellen')} aanvaard.`,
    stappen: gekozen.map(({ vastleggingId }) => stappen.aanvaard(vastleggingId)),
    terug: () => gekozen.map(({ vastleggingId }) => stappen.heropen(vastleggingId)),
  };
}
