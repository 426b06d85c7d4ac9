import { plat } from './eenheden.js';
import type { Extractie, Soort } from './model.js';
import { STEMREGEL } from './taal/signalen.js';

/** One entry in the form the corpus's scorer takes. */
export interface ScorerRegel {
  readonly kind: Soort;
  readonly quote: string;
  readonly startLine: number;
  readonly endLine: number;
  readonly topic: string;
  readonly speaker: { readonly name: string | null; readonly role: string | null; readonly organisation: string | null } | null;
  readonly reason: string;
  readonly confidence: number;
}

/** The proposals as the corpus's scorer takes them: one entry for each passage. */
export function naarScorer(e: Extractie): ScorerRegel[] {
  return e.voorstellen.flatMap((v) =>
    v.passages.map((p, i) => ({
      kind: v.soort,
      quote: p.citaat,
      startLine: p.vanRegel,
      endLine: p.totRegel,
      topic: v.onderwerp.join(' > '),
      speaker: v.spreker === null || (i > 0 && STEMREGEL.test(plat(p.citaat)))
        ? null
        : { name: v.spreker.naam, role: v.spreker.rol, organisation: v.spreker.organisatie },
      reason: v.reden,
      confidence: v.zekerheid,
    })),
  );
}
