import { operatorVan, VELDEN, veldVan, type Zoekboom } from './zoekboom.js';

/** One piece of a question: an operator, a parenthesis, or something that is sought. */
export type Teken =
  | { readonly soort: 'en' | 'of' | 'niet' | 'open' | 'sluit' }
  | { readonly soort: 'blad'; readonly blad: Zoekboom };

/** More than this nobody asks; what comes after is left out. */
const MEESTE_BLADEN = 40;
/** Words of a phrase: each may be written as one with the next, and the work of following them grows with every word. */
const LANGSTE_ZINSDEEL = 12;
/** Fewer letters than this begin too many words. */
const KORTSTE_BEGIN = 2;

const SPATIE = /\s+/uy;
const SPATIES = /\s+/u;
const ZINSDEEL = /["“”„«»]([^"“”„«»]*)(["“”„«»]?)/uy;
const VELD = /([\p{L}]{2,20}):(?=[^\s:()])/uy;
const VELDWAARDE = /["“”„«»]([^"“”„«»]*)["“”„«»]?|[^\s()"“”„«»]+/uy;
const WOORD = /[\p{L}\p{N}\p{M}]+(?:[-'’.][\p{L}\p{N}\p{M}]+)*/uy;
/** What stands between words and means nothing. */
const LEESTEKEN = /[.,;!?/'’‘–—…&+-]/u;

/** Takes a question apart. Never fails: what has no meaning is passed over, and said. */
export class Tekenlezer {
  readonly tekens: Teken[] = [];
  readonly toelichtingen: string[] = [];
  private plek = 0;
  private bladen = 0;
  private readonly vreemd = new Set<string>();

  constructor(private readonly vraag: string) {
    while (this.plek < vraag.length) this.lees();
    if (this.bladen > MEESTE_BLADEN) this.toelichtingen.push(`Een vraag heeft hoogstens ${MEESTE_BLADEN} delen; wat daarna kwam, telt niet mee.`);
    if (this.vreemd.size > 0) {
      const tekens = [...this.vreemd].map((teken) => `‘${teken}’`).join(', ');
      this.toelichtingen.push(`${this.vreemd.size === 1 ? `Het teken ${tekens} betekent hier niets en is` : `De tekens ${tekens} betekenen hier niets en zijn`} overgeslagen.`);
    }
  }

  private lees(): void {
    if (this.neem(SPATIE)) return;
    const teken = this.vraag.charAt(this.plek);
    const haakje = teken === '(' ? 'open' : teken === ')' ? 'sluit' : null;
    if (haakje || teken === '|') {
      this.plek += 1;
      this.tekens.push({ soort: haakje ?? 'of' });
    } else if (teken === '-' && this.aanHetBegin()) {
      this.plek += 1;
      this.tekens.push({ soort: 'niet' });
    } else if (!this.leesZinsdeel() && !this.leesVeld() && !this.leesWoord()) this.slaOver();
  }

  /** A minus before a word excludes it; within a word, or with a space behind it, it is a hyphen or a dash. */
  private aanHetBegin(): boolean {
    return /^$|[\s(|-]$/u.test(this.vraag.slice(0, this.plek)) && /^[^\s|)]/u.test(this.vraag.slice(this.plek + 1));
  }

  private leesZinsdeel(): boolean {
    const gelezen = this.neem(ZINSDEEL);
    if (!gelezen) return false;
    const [, woorden = '', einde] = gelezen;
    if (einde === '') this.toelichtingen.push('Een aanhalingsteken is niet gesloten; het zinsdeel loopt tot het einde.');
    const reeks = woorden.trim().split(SPATIES);
    if (reeks.length > LANGSTE_ZINSDEEL) this.toelichtingen.push(`Een zinsdeel telt hoogstens ${LANGSTE_ZINSDEEL} woorden; naar de rest is niet gezocht.`);
    const zinsdeel = reeks.slice(0, LANGSTE_ZINSDEEL).join(' ');
    if (zinsdeel !== '') this.blad({ soort: 'zinsdeel', woorden: zinsdeel });
    return true;
  }

  private leesVeld(): boolean {
    const gelezen = this.neem(VELD);
    if (!gelezen) return false;
    const [, naam = ''] = gelezen;
    const veld = veldVan(naam);
    if (veld === undefined) {
      this.toelichtingen.push(`‘${naam}:’ is geen veld; er is gezocht naar het woord zelf. De velden zijn ${VELDEN.join(', ')}.`);
      // In small letters, so that it never commands anything.
      this.blad({ soort: 'woord', woord: naam.toLowerCase(), begin: false });
      return true;
    }
    const waarde = this.neem(VELDWAARDE);
    const tekst = (waarde?.[1] ?? waarde?.[0] ?? '').trim();
    if (tekst !== '') this.blad({ soort: 'veld', veld, waarde: tekst });
    return true;
  }

  private leesWoord(): boolean {
    const gelezen = this.neem(WOORD);
    if (!gelezen) return false;
    const [woord] = gelezen;
    const operator = operatorVan(woord);
    if (operator) this.tekens.push({ soort: operator });
    else {
      const ster = this.vraag.charAt(this.plek) === '*';
      if (ster) this.plek += 1;
      const begin = ster && woord.length >= KORTSTE_BEGIN;
      if (ster && !begin) this.toelichtingen.push(`Met ‘${woord}’ beginnen te veel woorden; voor een * staan minstens ${KORTSTE_BEGIN} letters. Er is gezocht naar het woord zelf.`);
      this.blad({ soort: 'woord', woord, begin });
    }
    return true;
  }

  private slaOver(): void {
    const teken = String.fromCodePoint(this.vraag.codePointAt(this.plek) ?? 0);
    this.plek += teken.length;
    if (teken === '*') this.toelichtingen.push('Een * kan alleen achter het begin van een woord staan, zoals camera*.');
    else if (!LEESTEKEN.test(teken)) this.vreemd.add(teken);
  }

  private blad(blad: Zoekboom): void {
    this.bladen += 1;
    if (this.bladen <= MEESTE_BLADEN) this.tekens.push({ soort: 'blad', blad });
  }

  private neem(vorm: RegExp): RegExpExecArray | null {
    vorm.lastIndex = this.plek;
    const gevonden = vorm.exec(this.vraag);
    if (gevonden) this.plek = vorm.lastIndex;
    return gevonden;
  }
}
