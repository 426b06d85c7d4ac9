/** A longer line in bold is text with emphasis, in characters. */
const LANGSTE_VETTE_KOP = 100;

/** A line with the page it begins on. */
export interface Regel {
  readonly tekst: string;
  readonly pagina: number;
}

/** A row under construction. */
interface Rij {
  readonly cellen: Cel[];
  /** Columns left open before the first cell. */
  inspring: number;
}

interface Cel {
  regels: readonly Regel[];
  /** How many columns it takes up. */
  breedte: number;
}

/** Word has no tables with more columns than this. */
const MEESTE_KOLOMMEN = 63;

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
  /** The mark that ended it was removed, so the next paragraph goes on here. */
  looptDoor: boolean;
}

/**
 * Builds lines out of paragraphs, table rows and text boxes, which lie in one another to any depth. A row becomes one
 * line with tabs between its cells; a cell of several paragraphs goes on on lines of its own, under as many tabs as
 * there are columns before it. The last line of a row so has all its tabs, and none before it has.
 */
export class Regelopbouw {
  pagina = 1;
  readonly regels: Regel[] = [];
  readonly #vlakken: Regel[][] = [this.regels];
  readonly #rijen: Rij[] = [];
  readonly #alineas: Alinea[] = [];
  #naKop = false;
  #vervolg: Alinea | undefined;

  beginAlinea(): void {
    this.#alineas.push(this.#vervolg ?? { tekst: '', pagina: undefined, kop: false, vet: null, kaders: [], looptDoor: false });
    this.#vervolg = undefined;
  }

  /** The end of the paragraph was removed: the next one goes on in it. */
  merkLooptDoor(): void {
    const alinea = this.#alineas.at(-1);
    if (alinea !== undefined) alinea.looptDoor = true;
  }

  /** Whether the open paragraph still is to get its number: it has no text, and goes on to its own end. */
  get wachtOpNummer(): boolean {
    const alinea = this.#alineas.at(-1);
    return alinea !== undefined && alinea.tekst === '' && !alinea.looptDoor;
  }

  /** Ends a paragraph that had nothing to go on in. */
  sluitVervolg(): void {
    const alinea = this.#vervolg;
    this.#vervolg = undefined;
    if (alinea !== undefined && alinea.tekst !== '') this.#vlak().push({ tekst: alinea.tekst, pagina: alinea.pagina ?? this.pagina }, ...alinea.kaders);
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
    if (alinea.looptDoor) {
      this.#vervolg = { ...alinea, looptDoor: false };
      return;
    }
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
    this.sluitVervolg();
    const kader = this.#vlakken.pop() ?? [];
    (this.#alineas.at(-1)?.kaders ?? this.#vlak()).push(...kader);
  }

  beginRij(): void {
    this.sluitVervolg();
    this.#rijen.push({ cellen: [], inspring: 0 });
  }

  /** The row leaves this many columns open before its first cell. */
  spring(kolommen: number): void {
    const rij = this.#rijen.at(-1);
    if (rij !== undefined) rij.inspring = aantal(kolommen);
  }

  beginCel(): void {
    this.#rijen.at(-1)?.cellen.push({ regels: [], breedte: 1 });
    this.#vlakken.push([]);
  }

  /** The cell takes up this many columns. */
  verbreed(kolommen: number): void {
    const cel = this.#rijen.at(-1)?.cellen.at(-1);
    if (cel !== undefined) cel.breedte = Math.max(1, aantal(kolommen));
  }

  eindCel(): void {
    this.sluitVervolg();
    const regels = this.#vlakken.pop() ?? [];
    const cel = this.#rijen.at(-1)?.cellen.at(-1);
    if (cel !== undefined) cel.regels = regels;
  }

  eindRij(): void {
    this.#naKop = false;
    const rij = this.#rijen.pop();
    if (rij === undefined) return;
    const [eerste] = rij.cellen;
    const enig = rij.cellen.length === 1 && rij.inspring === 0;
    this.#vlak().push(...(enig && eerste !== undefined ? zonderLegeRanden(eerste.regels) : this.#zetNaastElkaar(rij)));
  }

  #zetNaastElkaar({ cellen, inspring }: Rij): Regel[] {
    const regels: Regel[] = [];
    let kolom = inspring;
    for (const [plaats, cel] of cellen.entries()) {
      const [eerste = { tekst: '', pagina: this.pagina }, ...rest] = cel.regels.filter(({ tekst }) => tekst.trim() !== '');
      const vorige = regels.pop();
      const tabs = '\t'.repeat(plaats === 0 ? inspring : (cellen[plaats - 1]?.breedte ?? 1));
      regels.push(vorige === undefined ? { ...eerste, tekst: `${tabs}${eerste.tekst}` } : { tekst: `${vorige.tekst}${tabs}${eerste.tekst}`, pagina: vorige.pagina });
      for (const regel of rest) regels.push({ ...regel, tekst: `${'\t'.repeat(kolom)}${regel.tekst}` });
      kolom += cel.breedte;
    }
    const laatste = regels.pop();
    if (laatste !== undefined) regels.push({ ...laatste, tekst: `${laatste.tekst}${'\t'.repeat((cellen.at(-1)?.breedte ?? 1) - 1)}` });
    // A row without text says nothing.
    return regels.filter((regel) => regel.tekst.trim() !== '');
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

function aantal(kolommen: number): number {
  return Number.isInteger(kolommen) ? Math.min(Math.max(kolommen, 0), MEESTE_KOLOMMEN) : 0;
}

/** The empty paragraph that a cell ends with says nothing. */
function zonderLegeRanden(regels: readonly Regel[]): Regel[] {
  const eerste = regels.findIndex((regel) => regel.tekst.trim() !== '');
  const laatste = regels.findLastIndex((regel) => regel.tekst.trim() !== '');
  return regels.slice(Math.max(eerste, 0), laatste + 1);
}
