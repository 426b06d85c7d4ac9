import { Tekenlezer, type Teken } from './tekens.js';
import { samengenomen, type Zoekboom } from './zoekboom.js';

/** What a question was understood to say, and what of it was not. */
export interface Ontleed {
  /** Null when nothing is sought. */
  readonly boom: Zoekboom | null;
  /** Dutch sentences, each about something that was passed over or completed. */
  readonly toelichtingen: readonly string[];
}

/**
 * Reads a question in the language of searching: words that all must be there, "a phrase", begin*, EN, OF, NIET, a minus,
 * parentheses and field:value. Every text is a question: what has no meaning is passed over, and said.
 */
export function ontleed(vraag: string): Ontleed {
  const lezer = new Tekenlezer(vraag);
  const ontleder = new Ontleder(lezer.tekens);
  const boom = ontleder.alles();
  return { boom, toelichtingen: [...new Set([...lezer.toelichtingen, ...ontleder.toelichtingen])] };
}

/** Recursive descent: OF binds less than EN, and EN less than NIET. */
class Ontleder {
  readonly toelichtingen: string[] = [];
  private plek = 0;

  constructor(private readonly tekens: readonly Teken[]) {}

  alles(): Zoekboom | null {
    const delen: Zoekboom[] = [];
    while (this.plek < this.tekens.length) {
      const deel = this.of();
      if (deel) delen.push(deel);
      if (this.neem('sluit')) this.toelichtingen.push('Er staat een haakje sluiten te veel; het is overgeslagen.');
    }
    return samengenomen('en', delen);
  }

  private of(): Zoekboom | null {
    const delen = [this.en()];
    while (this.neem('of')) delen.push(this.en());
    const gevuld = delen.filter((deel) => deel !== null);
    if (delen.length > 1 && gevuld.length < delen.length) this.toelichtingen.push('Bij OF hoort aan beide kanten iets om te zoeken; een lege kant telt niet.');
    return samengenomen('of', gevuld);
  }

  private en(): Zoekboom | null {
    const delen: Zoekboom[] = [];
    let wacht = false;
    for (;;) {
      if (this.neem('en')) {
        if (wacht || delen.length === 0) this.zonderDeel('EN');
        wacht = true;
        continue;
      }
      const deel = this.niet();
      if (deel === undefined) break;
      if (deel) delen.push(deel);
      wacht = false;
    }
    if (wacht) this.zonderDeel('EN');
    return samengenomen('en', delen);
  }

  /** Undefined at the end of a row of parts; null for a part with nothing in it. */
  private niet(): Zoekboom | null | undefined {
    if (!this.neem('niet')) return this.deel();
    const deel = this.niet();
    if (!deel) this.zonderDeel('NIET');
    return deel ? { soort: 'niet', deel } : null;
  }

  private deel(): Zoekboom | null | undefined {
    const teken = this.tekens[this.plek];
    if (teken?.soort === 'blad') {
      this.plek += 1;
      return teken.blad;
    }
    if (!this.neem('open')) return undefined;
    const binnen = this.of();
    if (!this.neem('sluit')) this.toelichtingen.push('Er ontbreekt een haakje sluiten; het is aan het einde gedacht.');
    return binnen;
  }

  private zonderDeel(operator: string): void {
    this.toelichtingen.push(`Bij ${operator} hoort iets om te zoeken; zonder telt het niet.`);
  }

  private neem(soort: Teken['soort']): boolean {
    if (this.tekens[this.plek]?.soort !== soort) return false;
    this.plek += 1;
    return true;
  }
}
