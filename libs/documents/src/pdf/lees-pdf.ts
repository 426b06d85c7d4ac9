import { getDocument, OPS, Util, version } from 'unpdf/pdfjs';
import type { PdfDocument, PdfPagina } from 'unpdf/pdfjs';
import type {} from './pdfjs-types.js';
import { OnleesbaarDocument } from '../onleesbaar-document.js';
import type { Weergave } from '../weergave.js';
import { metSymbolen } from '../symbolen.js';
import { weigerGeheimschrift } from './leesbaarheid.js';
import { inLeesvolgorde } from './leesvolgorde.js';
import { Regelnummers } from './regelnummers.js';
import type { Tekststuk } from './tekststuk.js';

/** The reading order is ours and has the version; which letters there are is up to pdf.js, so its version is in the name. */
const LEZER = { naam: `pdf-js-${version.replaceAll('.', '-')}`, versie: 3 } as const;

/** A page without text that draws this many shapes shows letters as drawings. */
const MIN_GETEKENDE_LETTERS = 50;

/**
 * Reads a PDF to lines, page by page in reading order. Page furniture stays and words stay broken where the page breaks
 * them; ligatures are written as their letters.
 *
 * @throws OnleesbaarDocument when it is encrypted or damaged, has pages that are pictures of text, or fonts that do not
 * name their letters
 */
export async function leesPdf(bytes: Uint8Array, naam: string): Promise<Weergave> {
  const laden = getDocument({
    data: bytes,
    verbosity: 0,
    // Nothing of the document is run, and nothing is fetched for it.
    isEvalSupported: false,
    enableXfa: false,
    useWorkerFetch: false,
    useSystemFonts: false,
    disableFontFace: true,
  });
  try {
    return await leesPaginas(await laden.promise, naam);
  } catch (fout) {
    throw fout instanceof OnleesbaarDocument ? fout : alsOnleesbaar(fout, naam);
  } finally {
    await laden.destroy();
  }
}

async function leesPaginas(document: PdfDocument, naam: string): Promise<Weergave> {
  const regels: string[] = [];
  const paginaVan: number[] = [];
  const zonderTekst: number[] = [];
  const nummers = new Regelnummers();
  for (let nummer = 1; nummer <= document.numPages; nummer += 1) {
    const pagina = await document.getPage(nummer);
    const opPagina = await leesPagina(pagina, nummers);
    if (opPagina.length === 0) zonderTekst.push(nummer);
    for (const regel of opPagina) {
      regels.push(regel);
      paginaVan.push(nummer);
    }
    pagina.cleanup();
  }
  await weigerPlaatjes(document, zonderTekst, naam);
  weigerGeheimschrift(regels, naam);
  return { regels, paginaVan, soort: 'pdf', codering: null, lezer: LEZER };
}

async function leesPagina(pagina: PdfPagina, nummers: Regelnummers): Promise<string[]> {
  const viewport = pagina.getViewport({ scale: 1 });
  const { items } = await pagina.getTextContent();
  const perKant: Tekststuk[][] = [[], [], [], []];
  const schuin: string[] = [];
  for (const item of items) {
    if (!('str' in item) || item.str === '') continue;
    const [a = 0, b = 0, , , x = 0, y = 0] = Util.transform(viewport.transform, item.transform);
    const tekst = leesbaar(item.str);
    const kant = kantVan(a, b);
    const [links, hoogte] = DRAAI[kant ?? 0]?.(x, y) ?? [x, y];
    if (kant !== null) perKant[kant]?.push({ tekst, links, rechts: links + item.width, y: hoogte, grootte: Math.hypot(a, b) });
    else if (tekst.trim() !== '') schuin.push(tekst.trim());
  }
  const [recht = [], ...gedraaid] = perKant;
  // Stamps and text along the margin come last: they belong to no line of the page. A table set sideways is read as it lies.
  return [...inLeesvolgorde(nummers.weg(recht)), ...gedraaid.flatMap(inLeesvolgorde), ...schuin];
}

/** Which way up text stands, in quarter turns clockwise; null when it stands at an angle. */
function kantVan(a: number, b: number): 0 | 1 | 2 | 3 | null {
  const afwijking = 0.1 * Math.hypot(a, b);
  if (Math.abs(b) < afwijking) return a > 0 ? 0 : 2;
  if (Math.abs(a) < afwijking) return b > 0 ? 1 : 3;
  return null;
}

/** From a place on the page to where it lies for who turns the page to read it. */
const DRAAI: readonly ((x: number, y: number) => [number, number])[] = [(x, y) => [x, y], (x, y) => [y, -x], (x, y) => [-x, -y], (x, y) => [-y, x]];

/** A soft hyphen that is drawn is a hyphen. Control characters and halves of surrogate pairs are letters that the font does not name. */
function leesbaar(tekst: string): string {
  return metSymbolen(tekst).replaceAll('\u00ad', '-').replace(/[^\P{Cc}\t]|\p{Cs}/gu, '\ufffd');
}

/** A page without text may be blank, but not a scan: then part of the document would be missing without a word. */
async function weigerPlaatjes(document: PdfDocument, zonderTekst: readonly number[], naam: string): Promise<void> {
  for (const nummer of zonderTekst) {
    if (!(await toontIets(await document.getPage(nummer)))) continue;
    const alle = zonderTekst.length === document.numPages;
    const welke = alle ? 'er staat op geen enkele pagina tekst' : `op pagina ${reeksen(zonderTekst)} staat een afbeelding in plaats van tekst`;
    throw new OnleesbaarDocument('geen-tekst', `"${naam}" is (deels) een scan: ${welke}. Laat er eerst tekstherkenning (OCR) op los, of lever het oorspronkelijke document aan.`);
  }
}

async function toontIets(pagina: PdfPagina): Promise<boolean> {
  const { fnArray } = await pagina.getOperatorList();
  const beelden = [OPS.paintImageXObject, OPS.paintInlineImageXObject, OPS.paintImageMaskXObject];
  return fnArray.some((bewerking) => beelden.includes(bewerking)) || fnArray.filter((bewerking) => bewerking === OPS.constructPath).length >= MIN_GETEKENDE_LETTERS;
}

/** 1, 3-5 */
function reeksen(nummers: readonly number[]): string {
  const delen: [number, number][] = [];
  for (const nummer of nummers) {
    const laatste = delen.at(-1);
    if (laatste?.[1] === nummer - 1) laatste[1] = nummer;
    else delen.push([nummer, nummer]);
  }
  return delen.map(([van, tot]) => (van === tot ? `${van}` : `${van}-${tot}`)).join(', ');
}

function alsOnleesbaar(fout: unknown, naam: string): OnleesbaarDocument {
  if (fout instanceof Error && fout.name === 'PasswordException') {
    return new OnleesbaarDocument('versleuteld', `"${naam}" is versleuteld. Haal het wachtwoord eraf en lever het opnieuw aan.`, { cause: fout });
  }
  return new OnleesbaarDocument('beschadigd', `"${naam}" is beschadigd of geen pdf-bestand. Maak de pdf opnieuw en lever hem dan aan.`, { cause: fout });
}
