import { useEffect, useState, type ReactElement } from 'react';
import { isEigenOpdracht } from '../api/opdracht.js';
import { Knop } from './knop.js';

/** The event that tells open pages to ask again. */
const VERVERS = 'besluitregister:ververs';

/**
 * Says quietly that someone else recorded something since the page was opened. What is being read does not move: it is asked
 * again only when the reader wants to.
 */
export function Nieuws(): ReactElement | null {
  const [aantal, zet] = useState(0);
  useEffect(() => {
    const stroom = new EventSource('/v1/gebeurtenissen');
    const tel = ({ data }: MessageEvent): void => { if (isNieuws(data)) zet((nu) => nu + 1); };
    stroom.addEventListener('gebeurtenis', tel);
    return () => { stroom.close(); };
  }, []);
  const ververs = (): void => {
    zet(0);
    window.dispatchEvent(new Event(VERVERS));
  };
  if (aantal === 0) return null;
  return (
    <div className="nieuws" role="status">
      <span>Nieuw in het register: {aantal}</span>
      <Knop bij="stil" onClick={ververs}>Ververs deze pagina</Knop>
      <Knop bij="stil" onClick={() => { zet(0); }}>Later</Knop>
    </div>
  );
}

/** Streams that keep house: nothing in them is shown on a page. */
const HUISHOUDEN = /(?:Gebruiker|Reservering)-[0-9a-f-]{36}$/;

/** Whether an event of the stream is something that somebody else recorded. */
function isNieuws(data: unknown): boolean {
  const gebeurtenis: unknown = typeof data === 'string' ? JSON.parse(data) : null;
  const veld = (naam: string): string => {
    const waarde: unknown = typeof gebeurtenis === 'object' && gebeurtenis !== null ? Reflect.get(gebeurtenis, naam) : null;
    return typeof waarde === 'string' ? waarde : '';
  };
  return !isEigenOpdracht(veld('opdrachtId')) && !HUISHOUDEN.test(veld('stroom'));
}

/** Calls `ververs` when the reader asks for what is new. */
export function useVerversen(ververs: () => void): void {
  useEffect(() => {
    window.addEventListener(VERVERS, ververs);
    return () => { window.removeEventListener(VERVERS, ververs); };
  }, [ververs]);
}
