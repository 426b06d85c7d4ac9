import { timingSafeEqual } from 'node:crypto';
import type { Identiteit, Tokencontrole } from '../identiteit/identiteit.js';
import { rollenUit, type Overlegvinder } from '../identiteit/rollen.js';
import { Eenmalig } from '../sessie/eenmalig.js';
import { vingerafdruk, type Willekeur } from '../sessie/geheim.js';
import type { LokalePersoon } from './personen.js';

/** Long enough to read what the terminal says and to look for the browser. */
const LINK_GELDIG_MS = 60 * 60 * 1_000;

export interface LokaleToegangOptions {
  readonly personen: readonly [LokalePersoon, ...LokalePersoon[]];
  /** The secret of the data folder's token file. */
  readonly token: string;
  readonly vindOverleg: Overlegvinder;
  readonly klok: () => Date;
  readonly willekeur: Willekeur;
}

/**
 * Who gets in on the machine itself: by a one-time link in a browser, or as the first person with the token that only
 * the owner of the data folder can read.
 */
export class LokaleToegang implements Tokencontrole {
  readonly #links: Eenmalig<LokalePersoon>;
  readonly #token: Buffer;

  constructor(private readonly options: LokaleToegangOptions) {
    this.#links = new Eenmalig(options.klok, options.willekeur, LINK_GELDIG_MS);
    this.#token = Buffer.from(vingerafdruk(options.token));
  }

  /** A one-time code for each person. */
  codes(): readonly { readonly naam: string; readonly code: string }[] {
    return this.options.personen.map((persoon) => ({ naam: persoon.naam, code: this.#links.geef(persoon) }));
  }

  /** Whose code it is, and uses it up; undefined when it is not good any more. */
  async metCode(code: string): Promise<Identiteit | undefined> {
    const persoon = this.#links.neem(code);
    return persoon && this.#identiteit(persoon);
  }

  async controleer(token: string): ReturnType<Tokencontrole['controleer']> {
    const [eerste] = this.options.personen;
    const goed = timingSafeEqual(Buffer.from(vingerafdruk(token)), this.#token);
    return goed ? { identiteit: await this.#identiteit(eerste), verlooptOp: null } : null;
  }

  async #identiteit({ naam, rollen }: LokalePersoon): Promise<Identiteit> {
    return { sleutel: `lokaal/${naam}`, naam, methode: 'lokaal', organisatie: null, rollen: await rollenUit(rollen, this.options.vindOverleg) };
  }
}
