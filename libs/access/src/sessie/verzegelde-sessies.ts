import type { Identiteit } from '../identiteit/identiteit.js';
import type { Sessie, Sessieopslag } from './sessies.js';
import type { Zegel } from './zegel.js';

/**
 * Who is signed in in a browser, in the cookie itself: any process of the services can read it. Signing out takes the
 * cookie away; a copy made before stays good until it expires, and so does a role that the provider has withdrawn meanwhile.
 */
export class VerzegeldeSessies implements Sessieopslag {
  /** @param duurMs how long a session lasts; then the provider is asked again who it is, and in which roles */
  constructor(private readonly zegel: Zegel, private readonly klok: () => Date, private readonly duurMs: number) {}

  async begin(identiteit: Identiteit): Promise<{ readonly waarde: string; readonly sessie: Sessie }> {
    const verlooptOp = new Date(this.klok().getTime() + this.duurMs);
    return { waarde: await this.zegel.sluit('sessie', identiteit, verlooptOp), sessie: { identiteit, verlooptOp } };
  }

  async van(waarde: string): Promise<Sessie | undefined> {
    const gelezen = await this.zegel.open('sessie', waarde);
    // Nobody but we can have sealed it, and under this purpose we seal nothing else.
    return gelezen && { identiteit: gelezen.inhoud as Identiteit, verlooptOp: gelezen.tot };
  }

  eindig(): void {
    // The cookie is all there is.
  }
}
