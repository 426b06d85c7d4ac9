import {
  AuditLogError, formatVkey, openNote, parseCheckpoint, parseNote, parseVkey, type Checkpoint, type Hash, type Vkey,
} from '@besluitregister/audit-log';
import { Bevinding, UITGANG } from './bevinding.js';
import { zin } from './taal.js';

/** The register as its records say it is after one of them. */
export interface Vastgelegd {
  readonly oorsprong: string | null;
  readonly sleutel: string | null;
}

/**
 * Lays the checkpoints that lie in a pack beside the tree while it is recomputed. Each must be signed with the key the
 * register had recorded by then, and have the root the tree has there. A checkpoint that a trusted key signed vouches
 * for the key its own records name: so trust goes on over a change of key, and never by the word of the pack.
 */
export class Geschiedenis {
  readonly #bron: AsyncIterator<string, void>;
  readonly #vertrouwd: Set<string>;
  readonly #sleutels = new Map<string, Vkey>();
  readonly #gezien: (note: string, omvang: bigint) => void;
  #volgende: { readonly note: string; readonly checkpoint: Checkpoint } | undefined;
  #aantal = 0;
  #afgesplitst: Bevinding | undefined;

  private constructor(bron: AsyncIterator<string, void>, vastgezet: readonly Vkey[], gezien: (note: string, omvang: bigint) => void) {
    this.#bron = bron;
    this.#gezien = gezien;
    this.#vertrouwd = new Set(vastgezet.map(formatVkey));
  }

  /**
   * @param regels the checkpoints in order, each as a JSON string
   * @param vastgezet keys the auditor pinned
   * @param gezien told of each checkpoint that fits
   */
  static async begin(regels: AsyncIterable<string, void>, vastgezet: readonly Vkey[], gezien: (note: string, omvang: bigint) => void): Promise<Geschiedenis> {
    const geschiedenis = new Geschiedenis(regels[Symbol.asyncIterator](), vastgezet, gezien);
    await geschiedenis.#schuif();
    return geschiedenis;
  }

  /** Checkpoints that were laid beside the tree. */
  get aantal(): number {
    return this.#aantal;
  }

  /** Whether a key is pinned, or named by records that a trusted key signed for. */
  vertrouwt(sleutel: string): boolean {
    return this.#vertrouwd.has(sleutel);
  }

  /** Whether a checkpoint of this size is next. */
  wacht(omvang: bigint): boolean {
    return this.#volgende !== undefined && this.#volgende.checkpoint.size <= omvang;
  }

  /**
   * Another root is remembered: only when all records turn out to be those of the signed checkpoint did the key sign two
   * histories; otherwise the records were changed, and the key is not to blame.
   *
   * @throws Bevinding, VerificationError when a checkpoint of this size is not one of the register's
   */
  async vergelijk(omvang: bigint, wortel: Hash, vastgelegd: Vastgelegd, controlepunt: string): Promise<void> {
    while (this.#volgende !== undefined && this.wacht(omvang)) {
      const { note, checkpoint } = this.#volgende;
      if (checkpoint.size !== omvang) throw onleesbaar();
      this.#eisHandtekening(note, checkpoint, vastgelegd);
      if (!Buffer.from(checkpoint.root).equals(wortel)) {
        this.#afgesplitst ??= new Bevinding(UITGANG.afgesplitst, 'afgesplitst', zin(
          `Een eerder gepubliceerd controlepunt van ${omvang} gebeurtenissen past niet bij de gebeurtenissen in dit pakket: de sleutel heeft twee geschiedenissen ondertekend. Bewaar beide controlepunten; samen bewijzen zij dat.`,
          `A checkpoint of ${omvang} events that was published before does not fit the events in this pack: the key has signed two histories. Keep both checkpoints; together they prove it.`),
        { bewaard: note, aangeboden: controlepunt });
      }
      this.#aantal += 1;
      this.#gezien(note, omvang);
      await this.#schuif();
    }
  }

  /**
   * To be asked when the whole tree is in order.
   * @throws Bevinding when a checkpoint had another root, or is left: then this pack has fewer events than were signed
   */
  eisAlles(omvang: bigint): void {
    if (this.#afgesplitst !== undefined) throw this.#afgesplitst;
    if (this.#volgende === undefined) return;
    const { checkpoint: { size } } = this.#volgende;
    throw new Bevinding(UITGANG.ingekort, 'ingekort', zin(
      `In het pakket ligt een controlepunt van ${size} gebeurtenissen, maar het telt er ${omvang}: het is ingekort.`,
      `The pack holds a checkpoint of ${size} events, but has ${omvang}: it was truncated.`), { bewaard: this.#volgende.note });
  }

  #eisHandtekening(note: string, checkpoint: Checkpoint, { oorsprong, sleutel }: Vastgelegd): void {
    if (sleutel !== null && oorsprong === checkpoint.origin) {
      if (!this.#sleutels.has(sleutel)) this.#sleutels.set(sleutel, parseVkey(sleutel));
      const getekend = openNote(note, [...this.#sleutels.values()]).verified.map(({ vkey }) => formatVkey(vkey));
      if (getekend.includes(sleutel)) {
        if (getekend.some((door) => this.#vertrouwd.has(door))) this.#vertrouwd.add(sleutel);
        return;
      }
    }
    throw new Bevinding(UITGANG.vervalst, 'sleutel-past-niet', zin(
      `Een controlepunt van ${checkpoint.size} gebeurtenissen in het pakket is niet ondertekend met de sleutel en onder de oorsprong die het register toen had.`,
      `A checkpoint of ${checkpoint.size} events in the pack is not signed with the key and under the origin the register had then.`), { controlepunt: note });
  }

  async #schuif(): Promise<void> {
    const { value, done } = await this.#bron.next();
    this.#volgende = done === true ? undefined : lees(value);
  }
}

function lees(regel: string): { readonly note: string; readonly checkpoint: Checkpoint } {
  try {
    const note: unknown = JSON.parse(regel);
    if (typeof note === 'string') return { note, checkpoint: parseCheckpoint(parseNote(note).text) };
  } catch (error) {
    if (!(error instanceof AuditLogError || error instanceof SyntaxError)) throw error;
  }
  throw onleesbaar();
}

function onleesbaar(): Bevinding {
  return new Bevinding(UITGANG.nietTeControleren, 'geschiedenis-onleesbaar', zin(
    'Het bestand controlepunten in het pakket is beschadigd; vraag het pakket opnieuw.',
    'The file controlepunten in the pack is damaged; ask for the pack again.'));
}
