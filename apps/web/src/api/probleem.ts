/** What went wrong with a request, in words for the reader (RFC 9457). */
export interface Probleem {
  /** HTTP status; 0 when no answer came. */
  readonly status: number;
  readonly code: string;
  readonly titel: string;
  readonly uitleg: string;
  readonly fouten: readonly string[];
}

/** What openapi-fetch gives for a request. */
export interface Uitkomst<T> {
  readonly data?: T | undefined;
  readonly error?: unknown;
  readonly response: Response;
}

/** The problem in an answer that is not a good one. */
export function probleemUit(status: number, inhoud: unknown): Probleem {
  const veld = (naam: string): string => {
    const waarde: unknown = typeof inhoud === 'object' && inhoud !== null ? Reflect.get(inhoud, naam) : undefined;
    return typeof waarde === 'string' ? waarde : '';
  };
  return {
    status,
    code: veld('code') || `http-${status}`,
    titel: veld('title') || 'Het register gaf geen antwoord',
    uitleg: veld('detail') || 'Probeer het over een ogenblik opnieuw. Blijft dit, meld het dan aan de beheerder.',
    fouten: meldingen(inhoud),
  };
}

function meldingen(inhoud: unknown): string[] {
  const fouten: unknown = typeof inhoud === 'object' && inhoud !== null ? Reflect.get(inhoud, 'fouten') : undefined;
  if (!Array.isArray(fouten)) return [];
  return fouten.flatMap((fout: unknown) => {
    const melding: unknown = typeof fout === 'object' && fout !== null ? Reflect.get(fout, 'melding') : undefined;
    return typeof melding === 'string' ? [melding] : [];
  });
}

/** No answer at all: the server has stopped or the network is gone. */
export const ONBEREIKBAAR: Probleem = {
  status: 0, code: 'onbereikbaar', titel: 'Het register is niet bereikbaar',
  uitleg: 'Er kwam geen antwoord. Wat u al had vastgelegd, is bewaard. Controleer of het register draait en probeer het opnieuw.', fouten: [],
};

/** The answer of a request, or what went wrong with it. Rejects only when it was broken off. */
export async function uitkomst<T>(verzoek: Promise<Uitkomst<T>>): Promise<{ readonly inhoud: T } | { readonly probleem: Probleem }> {
  try {
    const { data, error, response } = await verzoek;
    return data === undefined ? { probleem: probleemUit(response.status, error) } : { inhoud: data };
  } catch (fout) {
    if (fout instanceof DOMException && fout.name === 'AbortError') throw fout;
    return { probleem: ONBEREIKBAAR };
  }
}
