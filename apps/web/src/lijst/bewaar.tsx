import { useState, type ReactElement } from 'react';
import { ONBEREIKBAAR, probleemUit } from '../api/probleem.js';
import { Knop } from '../raam/knop.js';

const WERKBLAD = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
/** Most rows the API gives at once. */
const MEEST = 500;

/** Saves a list as a worksheet; says so when it was longer than one holds. */
export function Bewaar({ pad, vraag }: {
  readonly pad: '/besluiten' | '/acties' | '/audittrail' | '/besluitvormingsmatrix';
  /** What the list on the screen was asked with. */
  readonly vraag: Readonly<Record<string, string | number | boolean>>;
}): ReactElement {
  const [bezig, zetBezig] = useState(false);
  const [melding, zetMelding] = useState('');
  const bewaar = async (): Promise<void> => {
    zetBezig(true);
    zetMelding(await haalWerkblad(pad, vraag));
    zetBezig(false);
  };
  return (
    <div className="knoppen bewaar">
      <Knop bij="stil" aria-busy={bezig} onClick={() => { void bewaar(); }}>Bewaar als werkblad</Knop>
      <span className="rustig" role="status">{melding}</span>
    </div>
  );
}

/** Fetches the worksheet and gives it to the browser to save. @returns what the reader should know */
async function haalWerkblad(pad: string, vraag: Readonly<Record<string, string | number | boolean>>): Promise<string> {
  const parameters = new URLSearchParams(Object.entries({ ...vraag, limit: MEEST }).map(([naam, waarde]) => [naam, String(waarde)]));
  try {
    const antwoord = await fetch(`/v1${pad}?${parameters.toString()}`, { headers: { accept: WERKBLAD } });
    if (!antwoord.ok) {
      const { titel, uitleg } = probleemUit(antwoord.status, await antwoord.json());
      return `${titel}. ${uitleg}`;
    }
    geefAan(await antwoord.blob(), /filename="([^"]+)"/.exec(antwoord.headers.get('content-disposition') ?? '')?.[1] ?? 'lijst.xlsx');
    return antwoord.headers.get('link')?.includes('rel="next"') ? `Bewaard zijn de eerste ${MEEST} regels; beperk de lijst om de andere te krijgen.` : 'Bewaard.';
  } catch {
    return `${ONBEREIKBAAR.titel}. Probeer het opnieuw.`;
  }
}

function geefAan(inhoud: Blob, naam: string): void {
  const adres = URL.createObjectURL(inhoud);
  const link = document.createElement('a');
  link.href = adres;
  link.download = naam;
  link.click();
  URL.revokeObjectURL(adres);
}
