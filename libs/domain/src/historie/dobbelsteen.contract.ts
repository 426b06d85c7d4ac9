import { deelId } from '../waarden/ids.js';

const NAMESPACE = '0b0b6b6e-1d0c-5f0a-8d0e-3f2f6f0b8a11';

/** Chance that gives the same again for the same seed (mulberry32), cheap enough for thousands of histories. */
export class Dobbelsteen {
  private toestand: number;
  private ids = 0;

  constructor(private readonly seed: number) {
    this.toestand = seed >>> 0;
  }

  /** In [0, 1). */
  private fractie(): number {
    this.toestand = (this.toestand + 0x6d2b79f5) >>> 0;
    let t = this.toestand;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  }

  /** A whole number from `van` to `tot`, both included. */
  getal(van: number, tot: number): number {
    return van + Math.floor(this.fractie() * (tot - van + 1));
  }

  kans(deel: number): boolean {
    return this.fractie() < deel;
  }

  /** One of a list; undefined of an empty one. */
  uit<T>(lijst: readonly T[]): T | undefined {
    return lijst[this.getal(0, lijst.length - 1)];
  }

  /** One of a list that is not empty. */
  vast<T>(...[eerste, ...rest]: readonly [T, ...T[]]): T {
    return this.uit([eerste, ...rest]) ?? eerste;
  }

  id(): string {
    this.ids += 1;
    return deelId(NAMESPACE, `${this.seed}/${this.ids}`);
  }

  /** A day from `jaar` on, within `jaren` years. */
  datum(jaar: number, jaren: number): string {
    return new Date(Date.UTC(jaar, 0, this.getal(1, 365 * jaren))).toISOString().slice(0, 10);
  }
}
