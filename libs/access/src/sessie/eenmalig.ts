import { nieuwGeheim, vingerafdruk, type Willekeur } from './geheim.js';

/** Values that can be taken once, under a random code, for a limited time. The codes themselves are not kept. */
export class Eenmalig<T> {
  readonly #bewaard = new Map<string, { readonly waarde: T; readonly tot: number }>();

  /** @param meest how many may be open at once; the oldest gives way, so that asking for codes cannot fill the memory */
  constructor(private readonly klok: () => Date, private readonly willekeur: Willekeur, private readonly geldigMs: number, private readonly meest = 1_000) {}

  /** A code for this value. */
  geef(waarde: T): string {
    const nu = this.klok().getTime();
    for (const [sleutel, { tot }] of this.#bewaard) if (tot <= nu) this.#bewaard.delete(sleutel);
    const [oudste] = this.#bewaard.keys();
    if (oudste !== undefined && this.#bewaard.size >= this.meest) this.#bewaard.delete(oudste);
    const code = nieuwGeheim(this.willekeur);
    this.#bewaard.set(vingerafdruk(code), { waarde, tot: nu + this.geldigMs });
    return code;
  }

  /** The value of a code, which is used up by it; undefined when it is unknown, used before or expired. */
  neem(code: string): T | undefined {
    const sleutel = vingerafdruk(code);
    const gevonden = this.#bewaard.get(sleutel);
    this.#bewaard.delete(sleutel);
    return gevonden !== undefined && gevonden.tot > this.klok().getTime() ? gevonden.waarde : undefined;
  }
}
