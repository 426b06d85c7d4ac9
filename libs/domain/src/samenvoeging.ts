import type { Geweigerd } from './decider.js';
import { geweigerd } from './decider.js';

/** What the stream of the person or dossier that another is merged into says; loaded by the caller before it decides. */
export interface Samenvoegdoel {
  /** What it was itself merged into, then what that was merged into, and so on. */
  readonly opgegaanIn: readonly string[];
}

/**
 * Why `id` can not be merged into `doelId`; null when it can. A race lost in spite of this makes a circle,
 * which the read side resolves to the first nummer (DESIGN §4).
 * @param veld JSON pointer to the target in the command
 */
export function controleerSamenvoeging(id: string, doelId: string, doel: Samenvoegdoel | null, veld: string): Geweigerd | null {
  if (id === doelId) return geweigerd('samenvoeging-met-zichzelf', 'Iets kan niet met zichzelf worden samengevoegd; kies een ander doel.', veld);
  if (!doel) return geweigerd('doel-onbekend', `Er is geen ${doelId} om mee samen te voegen; controleer het doel.`, veld);
  if (doel.opgegaanIn.includes(id)) {
    return geweigerd('samenvoeging-kring', `${doelId} is zelf opgegaan in ${id}; deze samenvoeging zou een kring maken.`, veld);
  }
  const eerste = doel.opgegaanIn.at(-1);
  return eerste === undefined
    ? null
    : geweigerd('doel-samengevoegd', `${doelId} is zelf opgegaan in ${eerste}; voeg daarmee samen.`, veld);
}
