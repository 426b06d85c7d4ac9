import { onthoudPositie } from './client.js';
import { ONBEREIKBAAR, probleemUit, type Probleem, type Uitkomst } from './probleem.js';

/** The headers of a command: the same key when it is sent again, so that it is carried out once. */
export interface Opdrachtkoppen {
  readonly 'Idempotency-Key': string;
  readonly 'If-Match'?: string;
}

/** What a command did. */
export type Afloop =
  | { readonly gelukt: true; readonly positie: string | null; readonly revisie: number | undefined; readonly inhoud: Readonly<Record<string, unknown>> }
  | { readonly gelukt: false; readonly probleem: Probleem };

const POGINGEN = 3;

/** The commands of this window: what they recorded is no news to it. */
const eigen = new Set<string>();

/** Whether a command was given by this window. */
export function isEigenOpdracht(opdrachtId: string): boolean {
  return eigen.has(opdrachtId);
}

/**
 * Gives a command. When no answer comes, the same command is sent again under the same key: what was recorded once, is
 * not recorded twice.
 * @param revisie the revision the reader has seen; absent: whatever it is now
 */
export async function geefOpdracht(
  stuur: (koppen: Opdrachtkoppen) => Promise<Uitkomst<{ positie: string | null; [meer: string]: unknown }>>, revisie?: number,
): Promise<Afloop> {
  const sleutel = crypto.randomUUID();
  eigen.add(sleutel);
  const koppen = { 'Idempotency-Key': sleutel, ...(revisie === undefined ? {} : { 'If-Match': `"${revisie}"` }) };
  for (let poging = 1; poging <= POGINGEN; poging += 1) {
    try {
      const { data, error, response } = await stuur(koppen);
      if (data === undefined) return { gelukt: false, probleem: probleemUit(response.status, error) };
      onthoudPositie(data.positie);
      return { gelukt: true, positie: data.positie, revisie: revisieUit(response.headers.get('ETag')), inhoud: data };
    } catch {
      // No answer: whether it was recorded is not known, and the next attempt finds out.
    }
  }
  return { gelukt: false, probleem: ONBEREIKBAAR };
}

function revisieUit(etag: string | null): number | undefined {
  const cijfers = /^"(\d+)"$/.exec(etag ?? '')?.[1];
  return cijfers === undefined ? undefined : Number(cijfers);
}
