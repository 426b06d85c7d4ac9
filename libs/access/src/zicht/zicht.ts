import { AsyncLocalStorage } from 'node:async_hooks';
import type { Identiteit } from '../identiteit/identiteit.js';
import type { MensRol } from '../identiteit/rollen.js';

/** How confidential something is, from open to secret. */
export const NIVEAUS = ['openbaar', 'intern', 'vertrouwelijk', 'geheim'] as const;
type Niveau = (typeof NIVEAUS)[number];

/** Up to which level a role reads the words of its own overleg, and of whose record it sees that they are there at all. */
const LEEST: Readonly<Record<MensRol, { readonly inhoud: Niveau | null; readonly spoor: Niveau | null }>> = {
  lezer: { inhoud: 'intern', spoor: null },
  secretaris: { inhoud: 'geheim', spoor: 'geheim' },
  voorzitter: { inhoud: 'geheim', spoor: 'geheim' },
  // Sees that it is there, who did what and why; not the text.
  auditor: { inhoud: 'intern', spoor: 'geheim' },
  'functionaris-gegevensbescherming': { inhoud: 'vertrouwelijk', spoor: 'geheim' },
  beheerder: { inhoud: null, spoor: null },
};

/** Under which the level for every overleg stands that is not named. */
const OVERAL = '*';

/**
 * What somebody may see: per overleg the highest level, as a place in {@link NIVEAUS}; what is not named has that of `*`.
 * `inhoud` is about words, `spoor` about the trail: that something is there, who did it and when.
 */
export interface Zicht {
  readonly inhoud: Readonly<Record<string, number>>;
  readonly spoor: Readonly<Record<string, number>>;
}

/** What a person may see. What is open is open to whoever reads at all; the rest only to who has a role in that overleg. */
export function zichtVan({ rollen }: Pick<Identiteit, 'rollen'>): Zicht {
  return { inhoud: niveaus(rollen, 'inhoud'), spoor: niveaus(rollen, 'spoor') };
}

function niveaus(rollen: Identiteit['rollen'], waarvan: 'inhoud' | 'spoor'): Record<string, number> {
  const hoogste: Record<string, number> = {};
  for (const { rol, overlegId } of rollen) {
    const niveau = LEEST[rol][waarvan];
    if (niveau === null) continue;
    hoogste[OVERAL] = Math.max(hoogste[OVERAL] ?? 0, overlegId === null ? NIVEAUS.indexOf(niveau) : 0);
    if (overlegId !== null) hoogste[overlegId] = Math.max(hoogste[overlegId] ?? 0, NIVEAUS.indexOf(niveau));
  }
  const overal = hoogste[OVERAL] ?? 0;
  return Object.fromEntries(Object.entries(hoogste).map(([waar, niveau]) => [waar, Math.max(niveau, overal)]));
}

const verzoeken = new AsyncLocalStorage<Zicht>();

/** Nothing at all. */
export const NIETS_TE_ZIEN: Zicht = { inhoud: {}, spoor: {} };
/** Everything: what the register itself sees. */
export const ALLES_TE_ZIEN: Zicht = { inhoud: { [OVERAL]: NIVEAUS.length - 1 }, spoor: { [OVERAL]: NIVEAUS.length - 1 } };

/** What whoever sends the present request may see; undefined outside a request, and of who is not signed in. */
export function huidigZicht(): Zicht | undefined {
  return verzoeken.getStore();
}

/** Runs `werk`, and all it sets going, with this view. */
export function metZichtVan<T>(zicht: Zicht, werk: () => T): T {
  return verzoeken.run(zicht, werk);
}
