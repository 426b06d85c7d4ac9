/** A longer line in bold is text with emphasis, in characters. */
const LANGSTE_VETTE_KOP = 100;

/** A line with the page it begins on. */
export interface Regel {
  readonly tekst: string;
  readonly pagina: number;
}

/** A table under construction: the cells of the row that is open. */
interface Rij {
  readonly cellen: Regel[][];
}

/** A paragraph under construction. */
interface Alinea {
  tekst: string;
  /** The page of its first letter; a page break before that moves it along. */
  pagina: number | undefined;
  /** Stands apart as a heading, between blank lines. */
  kop: boolean;
  /** Whether all its letters so far are bold; null before the first. */
  vet: boolean | null;
  /** Lines of text boxes anchored in it, which come after it. */
  readonly kaders: Regel[];
}

/**
 * Builds lines out of paragraphs, table rows and text boxes, which lie in one another to any depth. A row becomes one
 * line with tabs between its cells; a cell of several paragraphs continues on lines of its own.
 */
export class Regelopbouw {
  pagina = 1;
  readonly regels: Regel[] = [];
  readonly #vlakken: Regel[][] = [this.regels];
  readonly #rijen: Rij[] = [];
  readonly #alineas: Alinea[] = [];
  #naKop = false;

  beginAlinea(): void {
    this.#alineas.push({ tekst: '', pagina: undefined, kop: false, vet: null, kaders: [] });
  }

  schrijf(tekst: string): void {
    const alinea = this.#alineas.at(-1);
    if (alinea === undefined) return;
    alinea.tekst += tekst;
    alinea.pagina ??= this.pagina;
  }

  /** The letters that were just written are bold, or not. */
  telVet(vet: boolean): void {
    const alinea = this.#alineas.at(-1);
    if (alinea !== undefined) alinea.vet = vet && alinea.vet !== false;
  }

  /** The paragraph is a heading. */
  merkKop(): void {
    const alinea = this.#alineas.at(-1);
    if (alinea !== undefined) alinea.kop = true;
  }

  /** Ends the line inside a paragraph. */
  breekRegel(): void {
    const alinea = this.#alineas.at(-1);
    if (alinea === undefined) return;
    this.#vlak().push({ tekst: alinea.tekst, pagina: alinea.pagina ?? this.pagina });
    alinea.tekst = '';
    alinea.pagina = undefined;
  }

  /** Ends the line when it has text: a page break alone in a paragraph is no line. */
  breekPagina(): void {
    if (this.#alineas.at(-1)?.tekst) this.breekRegel();
  }

  eindAlinea(): void {
    const alinea = this.#alineas.pop();
    if (alinea === undefined) return;
    const vlak = this.#vlak();
    const regel = { tekst: alinea.tekst, pagina: alinea.pagina ?? this.pagina };
    const kop = vlak === this.regels && regel.tekst.trim() !== '' && (alinea.kop || isVetteKop(alinea));
    if (vlak === this.regels && (kop || this.#naKop)) this.#zorgVoorWit(regel);
    this.#naKop = kop;
    vlak.push(regel, ...alinea.kaders);
  }

  beginKader(): void {
    this.#vlakken.push([]);
  }

  eindKader(): void {
    const kader = this.#vlakken.pop() ?? [];
    (this.#alineas.at(-1)?.kaders ?? this.#vlak()).push(...kader);
  }

  beginRij(): void {
    this.#rijen.push({ cellen: [] });
  }

  beginCel(): void {
    this.#vlakken.push([]);
  }

  eindCel(): void {
    this.#rijen.at(-1)?.cellen.push(zonderLegeRanden(this.#vlakken.pop() ?? []));
  }

  eindRij(): void {
    this.#naKop = false;
    const cellen = this.#rijen.pop()?.cellen ?? [];
    const regels: Regel[] = [];
    for (const [plaats, cel] of cellen.entries()) {
      const [eerste = { tekst: '', pagina: this.pagina }, ...rest] = cel;
      const vorige = plaats === 0 ? undefined : regels.pop();
      regels.push(vorige === undefined ? eerste : { tekst: `${vorige.tekst}\t${eerste.tekst}`, pagina: vorige.pagina }, ...rest);
    }
    this.#vlak().push(...regels.map((regel) => (regel.tekst.trim() === '' ? { ...regel, tekst: '' } : regel)));
  }

  /** What a reader sees apart stands apart in the lines as well, whatever made them. */
  #zorgVoorWit(regel: Regel): void {
    const vorige = this.regels.at(-1);
    if (vorige !== undefined && vorige.tekst.trim() !== '' && regel.tekst.trim() !== '') this.regels.push({ tekst: '', pagina: vorige.pagina });
  }

  #vlak(): Regel[] {
    return this.#vlakken.at(-1) ?? this.regels;
  }
}

/** A short line all in bold that ends no sentence; an item of a list only when it is counted. */
function isVetteKop({ tekst, vet }: Alinea): boolean {
  return vet === true && tekst.length <= LANGSTE_VETTE_KOP && !/[.,;:!?]$/u.test(tekst.trimEnd()) && /^[\p{L}\d]/u.test(tekst);
}

/** The empty paragraph that a cell ends with says nothing. */
function zonderLegeRanden(regels: readonly Regel[]): Regel[] {
  const eerste = regels.findIndex((regel) => regel.tekst.trim() !== '');
  const laatste = regels.findLastIndex((regel) => regel.tekst.trim() !== '');
  return regels.slice(Math.max(eerste, 0), laatste + 1);
}
