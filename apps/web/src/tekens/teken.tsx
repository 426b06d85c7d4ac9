import type { ReactElement } from 'react';

// A mark is a shape and a word, never a colour alone.

const TEKENS = {
  onbevestigd: { woord: 'automatisch, niet bevestigd', vorm: 'M6 1.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9M6 3.5v3M6 8v.8', toon: 'voorlopig' },
  afgeleid: { woord: 'afgeleid', vorm: 'M1.5 4.5q2.25-2 4.5 0t4.5 0M1.5 8q2.25-2 4.5 0t4.5 0', toon: 'let-op' },
  'spreker-overgenomen': { woord: 'spreker uit een eerdere zin', vorm: 'M6 10.5v-8M3 5l3-3 3 3', toon: 'rustig' },
  doorgehaald: { woord: 'doorgehaald, telt niet mee', vorm: 'M1.5 6h9M3 3.5h6M3 8.5h6', toon: 'fout' },
  gewist: { woord: 'gewist', vorm: 'M2 2l8 8M10 2l-8 8', toon: 'rustig' },
  geheim: { woord: 'geheim', vorm: 'M2.5 5.5h7v5h-7zM4 5.5V3.5a2 2 0 0 1 4 0v2', toon: 'fout' },
  vertrouwelijk: { woord: 'vertrouwelijk', vorm: 'M2.5 5.5h7v5h-7zM4 5.5V3.5a2 2 0 0 1 4 0', toon: 'let-op' },
  'niet-ingelezen': { woord: 'geen terugkoppeling ingelezen', vorm: 'M3 1.5h6v9H3zM3 10.5l6-9', toon: 'rustig' },
  strijdig: { woord: 'strijdig met een ander besluit', vorm: 'M6 1.5l5 9H1zM6 5v2.5M6 8.8v.4', toon: 'fout' },
  'te-laat': { woord: 'over de termijn', vorm: 'M6 1.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9M6 3.5V6l2 1.5', toon: 'fout' },
  bevestigd: { woord: 'door een mens bevestigd', vorm: 'M2 6.5l2.5 2.5L10 3', toon: 'goed' },
} as const;

export type Tekensoort = keyof typeof TEKENS;

/** A sign with its word. */
export function Teken({ soort, woord }: { readonly soort: Tekensoort; readonly woord?: string }): ReactElement {
  const teken = TEKENS[soort];
  return (
    <span className={`nl-data-badge teken teken--${teken.toon}`}>
      <svg className="teken__vorm" viewBox="0 0 12 12" width="12" height="12" aria-hidden="true"><path d={teken.vorm} /></svg>
      {woord ?? teken.woord}
    </span>
  );
}
