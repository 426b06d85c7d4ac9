import { setTimeout as pauze } from 'node:timers/promises';
import type { Gereedheid, Gezondheid } from '@besluitregister/http';

/** Milliseconds within which a part must answer: a probe of an orchestrator waits no longer than a few seconds. */
const GEDULD = 2_000;

/** Parts that are ready when they answer; a rejection says why not. */
export type Peilingen = Readonly<Record<string, () => Promise<unknown>>>;

/** Readiness of a service: each part is asked anew. */
export function gezondheidVan(peilingen: Peilingen): Gezondheid {
  return {
    gereed: async () => {
      const onderdelen = Object.fromEntries(await Promise.all(Object.entries(peilingen).map(async ([naam, peil]) => [naam, await stand(peil)] as const)));
      return { gereed: Object.values(onderdelen).every(({ status }) => status === 'bereikbaar'), onderdelen };
    },
  };
}

async function stand(peil: () => Promise<unknown>): Promise<Gereedheid['onderdelen'][string]> {
  const ophouden = new AbortController();
  try {
    const opTijd = await Promise.race([peil().then(() => true), pauze(GEDULD, false, { signal: ophouden.signal })]);
    return opTijd ? { status: 'bereikbaar' } : { status: 'onbereikbaar', melding: `Geen antwoord binnen ${GEDULD / 1_000} seconden.` };
  } catch (error) {
    return { status: 'onbereikbaar', melding: error instanceof Error ? error.message : 'Onbekende fout.' };
  } finally {
    ophouden.abort();
  }
}
