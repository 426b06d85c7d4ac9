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

  beginAlinea(): void {
    this.#alineas.push({ tekst: '', pagina: undefined, kaders: [] });
  }

  schrijf(tekst: string): void {
    const alinea = this.#alineas.at(-1);
    if (alinea === undefined) return;
    alinea.tekst += tekst;
    alinea.pagina ??= this.pagina;
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
    this.#vlak().push({ tekst: alinea.tekst, pagina: alinea.pagina ?? this.pagina }, ...alinea.kaders);
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
    const cellen = this.#rijen.pop()?.cellen ?? [];
    const regels: Regel[] = [];
    for (const [plaats, cel] of cellen.entries()) {
      const [eerste = { tekst: '', pagina: this.pagina }, ...rest] = cel;
      const vorige = plaats === 0 ? undefined : regels.pop();
      regels.push(vorige === undefined ? eerste : { tekst: `${vorige.tekst}\t${eerste.tekst}`, pagina: vorige.pagina }, ...rest);
    }
    this.#vlak().push(...regels.map((regel) => (regel.tekst.trim() === '' ? { ...regel, tekst: '' } : regel)));
  }

  #vlak(): Regel[] {
    return this.#vlakken.at(-1) ?? this.regels;
  }
}

/** The empty paragraph that a cell ends with says nothing. */
function zonderLegeRanden(regels: readonly Regel[]): Regel[] {
  const eerste = regels.findIndex((regel) => regel.tekst.trim() !== '');
  const laatste = regels.findLastIndex((regel) => regel.tekst.trim() !== '');
  return regels.slice(Math.max(eerste, 0), laatste + 1);
}
