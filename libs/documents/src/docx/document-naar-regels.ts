import { isKopniveau, isKopstijl, Nummeraar } from './nummering.js';
import type { Nummerdefinities } from './nummering.js';
import { Regelopbouw } from './regelopbouw.js';
import type { Regel } from './regelopbouw.js';
import { symbool } from '../symbolen.js';
import { leesXml } from './xml.js';

/** What is not the text of the document as it stands: removed or moved text, former properties, the older of two forms. */
const OVERSLAAN = new Set(['w:del', 'w:moveFrom', 'w:pPrChange', 'w:rPrChange', 'w:sectPr', 'w:sectPrChange', 'mc:Fallback', 'w:rt']);

/** Characters that are elements. Source: ECMA-376 part 1, §17.3.3. A soft hyphen shows only where a line is broken, so it is no character of the text. */
const TEKENS: Readonly<Record<string, string>> = {
  'w:tab': '\t',
  'w:ptab': '\t',
  'w:noBreakHyphen': '\u2011',
};

/**
 * The lines of a WordprocessingML part (document.xml, footnotes.xml): one for each paragraph or table row, and one more
 * for each line break inside them. Lists carry the number or bullet that Word shows; a heading stands between blank lines,
 * because that is how all kinds of documents show one. Deleted and hidden text is left out.
 * Pages are those of the last time Word laid the document out, else those of its hard page breaks.
 *
 * @throws Error when the XML is not well-formed
 */
export function documentNaarRegels(xml: string, nummers: Nummerdefinities, vanafPagina = 1): readonly Regel[] {
  const lezer = new DocumentLezer(nummers, xml.includes('lastRenderedPageBreak'));
  lezer.opbouw.pagina = vanafPagina;
  leesXml(xml, lezer);
  lezer.opbouw.sluitVervolg();
  return lezer.opbouw.regels;
}

type Attribuut = (lokaal: string) => string | undefined;

class DocumentLezer {
  readonly opbouw = new Regelopbouw();
  readonly #nummeraar: Nummeraar;
  readonly #pad: string[] = [];
  #overgeslagen = 0;
  #verborgen = false;
  #vet = false;
  #alinea: { stijl?: string; numId?: string; niveau?: number; kop?: boolean } = {};

  constructor(
    private readonly nummers: Nummerdefinities,
    private readonly kentPaginas: boolean,
  ) {
    this.#nummeraar = new Nummeraar(nummers);
  }

  open(naam: string, attribuut: Attribuut): void {
    const ouder = this.#pad.at(-1) ?? '';
    this.#pad.push(naam);
    if (this.#overgeslagen === 0 && isWegVanAlineaeinde(naam, ouder, this.#pad.at(-3))) this.opbouw.merkLooptDoor();
    if (this.#overgeslagen > 0 || OVERSLAAN.has(naam) || isScheidingslijn(naam, attribuut)) this.#overgeslagen += 1;
    else if (ouder === 'w:r') this.#openInRun(naam, attribuut);
    else if (ouder === 'w:rPr') this.#openRunEigenschap(naam, attribuut);
    else if (ouder === 'w:pPr' || ouder === 'w:numPr') this.#openAlineaEigenschap(naam, attribuut);
    else if (ouder === 'w:tcPr' || ouder === 'w:trPr') this.#openTabeleigenschap(naam, attribuut);
    else this.#openVlak(naam);
  }

  sluit(naam: string): void {
    this.#pad.pop();
    if (this.#overgeslagen > 0) this.#overgeslagen -= 1;
    else if (naam === 'w:pPr' && this.#pad.at(-1) === 'w:p') this.#beginTekst();
    else if (naam === 'w:p') this.opbouw.eindAlinea();
    else if (naam === 'w:tc') this.opbouw.eindCel();
    else if (naam === 'w:tr') this.opbouw.eindRij();
    else if (naam === 'w:txbxContent') this.opbouw.eindKader();
    else if (naam === 'w:r') this.#nieuweRun();
  }

  tekst(tekst: string): void {
    const naam = this.#pad.at(-1);
    if (this.#overgeslagen === 0 && !this.#verborgen && (naam === 'w:t' || naam === 'm:t')) {
      this.opbouw.schrijf(tekst.replaceAll('\u00ad', ''));
      if (tekst.trim() !== '') this.opbouw.telVet(this.#vet);
    }
  }

  #openVlak(naam: string): void {
    if (naam === 'w:p') {
      this.#alinea = {};
      this.opbouw.beginAlinea();
    } else if (naam === 'w:tr') this.opbouw.beginRij();
    else if (naam === 'w:tc') this.opbouw.beginCel();
    else if (naam === 'w:txbxContent') this.opbouw.beginKader();
    else if (naam === 'w:r') this.#nieuweRun();
  }

  #nieuweRun(): void {
    this.#verborgen = false;
    this.#vet = false;
  }

  #openInRun(naam: string, attribuut: Attribuut): void {
    if (this.#verborgen) return;
    const teken = TEKENS[naam];
    if (teken !== undefined) this.opbouw.schrijf(teken);
    else if (naam === 'w:sym') this.opbouw.schrijf(symbool(attribuut('char'), attribuut('font')));
    else if (naam === 'w:lastRenderedPageBreak') this.opbouw.pagina += 1;
    else if (naam === 'w:br' && attribuut('type') === 'page') this.#hardPaginaeinde();
    else if ((naam === 'w:br' && attribuut('type') !== 'column') || naam === 'w:cr') this.opbouw.breekRegel();
  }

  #openRunEigenschap(naam: string, attribuut: Attribuut): void {
    // The same property under w:pPr is about the paragraph mark alone.
    if (this.#pad.at(-3) !== 'w:r') return;
    if (naam === 'w:vanish') this.#verborgen = isAan(attribuut('val'));
    else if (naam === 'w:b') this.#vet = isAan(attribuut('val'));
  }

  #openAlineaEigenschap(naam: string, attribuut: Attribuut): void {
    const val = attribuut('val');
    if (naam === 'w:pageBreakBefore' && isAan(val)) this.#hardPaginaeinde();
    if (val === undefined) return;
    if (naam === 'w:pStyle') this.#alinea.stijl = val;
    else if (naam === 'w:outlineLvl') this.#alinea.kop = isKopniveau(val);
    else if (naam === 'w:numId') this.#alinea.numId = val;
    else if (naam === 'w:ilvl') this.#alinea.niveau = Number(val);
  }

  #openTabeleigenschap(naam: string, attribuut: Attribuut): void {
    if (naam === 'w:gridSpan') this.opbouw.verbreed(Number(attribuut('val')));
    else if (naam === 'w:gridBefore') this.opbouw.spring(Number(attribuut('val')));
  }

  #hardPaginaeinde(): void {
    this.opbouw.breekPagina();
    // Word writes the page it came to as well; counting both would count the page twice.
    if (!this.kentPaginas) this.opbouw.pagina += 1;
  }

  #beginTekst(): void {
    if (this.#alinea.kop ?? isKopstijl(this.nummers, this.#alinea.stijl)) this.opbouw.merkKop();
    if (!this.opbouw.wachtOpNummer) return;
    const nummer = this.#nummeraar.volgende(this.#alinea);
    if (nummer !== undefined && nummer !== '') this.opbouw.schrijf(`${nummer} `);
  }
}

/** The mark of a paragraph was removed or moved. Source: ECMA-376 part 1, §17.13.5.15. */
function isWegVanAlineaeinde(naam: string, ouder: string, grootouder: string | undefined): boolean {
  return (naam === 'w:del' || naam === 'w:moveFrom') && ouder === 'w:rPr' && grootouder === 'w:pPr';
}

/** Footnotes 0 and 1 are the lines that Word draws above the notes. */
function isScheidingslijn(naam: string, attribuut: Attribuut): boolean {
  return (naam === 'w:footnote' || naam === 'w:endnote') && attribuut('type') !== undefined && attribuut('type') !== 'normal';
}

/** Source: ECMA-376 part 1, §17.17.4 (ST_OnOff): without a value it is on. */
function isAan(val: string | undefined): boolean {
  return val === undefined || !['0', 'false', 'off'].includes(val);
}
