import type { Identiteit } from '../identiteit/identiteit.js';
import { nieuwGeheim, vingerafdruk, type Willekeur } from './geheim.js';

/** A working day and a bit; after that one signs in again. */
const DUUR_MS = 12 * 60 * 60 * 1_000;

/** More than the people of one office on all their machines; the oldest gives way. */
const MEEST = 10_000;

export interface Sessie {
  readonly identiteit: Identiteit;
  readonly verlooptOp: Date;
}

/** Keeps sessions, by the value of their cookie. */
export interface Sessieopslag {
  /** Begins a session and gives the value of its cookie, which is not kept. */
  begin(identiteit: Identiteit): Promise<Begonnen> | Begonnen;
  /** The session of a cookie; undefined when it has ended or never was. */
  van(waarde: string): Promise<Sessie | undefined> | Sessie | undefined;
  eindig(waarde: string): void;
}

interface Begonnen {
  readonly waarde: string;
  readonly sessie: Sessie;
}

/** Who is signed in in a browser. In memory: a restart signs everybody out, and nothing on disk is worth stealing. */
export class Sessies implements Sessieopslag {
  readonly #sessies = new Map<string, Sessie>();

  constructor(private readonly klok: () => Date, private readonly willekeur: Willekeur) {}

  begin(identiteit: Identiteit): Begonnen {
    const nu = this.klok();
    for (const [sleutel, { verlooptOp }] of this.#sessies) if (verlooptOp <= nu) this.#sessies.delete(sleutel);
    const [oudste] = this.#sessies.keys();
    if (oudste !== undefined && this.#sessies.size >= MEEST) this.#sessies.delete(oudste);
    const waarde = nieuwGeheim(this.willekeur);
    const sessie = { identiteit, verlooptOp: new Date(nu.getTime() + DUUR_MS) };
    this.#sessies.set(vingerafdruk(waarde), sessie);
    return { waarde, sessie };
  }

  van(waarde: string): Sessie | undefined {
    const sessie = this.#sessies.get(vingerafdruk(waarde));
    return sessie !== undefined && sessie.verlooptOp > this.klok() ? sessie : undefined;
  }

  eindig(waarde: string): void {
    this.#sessies.delete(vingerafdruk(waarde));
  }
}
