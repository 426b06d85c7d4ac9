import type { Regels } from './weergave.js';

/** A line end (with page ends right before it), or page ends inside or between lines. */
const REGELEINDE = /(\f*)(\r\n|\r|\n)|(\f+)/gu;

/**
 * Splits a text into its lines and counts pages. CRLF, CR and LF end a line; a form feed ends a page, and the line when
 * there is text before it. Lines are counted as an editor counts them, and keep their text letter for letter.
 */
export function tekstNaarRegels(tekst: string): Regels {
  const regels: string[] = [];
  const paginaVan: number[] = [];
  let pagina = 1;
  let begin = 0;
  const sluitAf = (einde: number): void => {
    regels.push(tekst.slice(begin, einde));
    paginaVan.push(pagina);
  };
  for (const gevonden of tekst.matchAll(REGELEINDE)) {
    const [geheel, voorRegeleinde = '', regeleinde, los = ''] = gevonden;
    // A form feed at the start of a line, as pdftotext writes it, is no line of its own.
    if (regeleinde !== undefined || gevonden.index > begin) sluitAf(gevonden.index);
    pagina += voorRegeleinde.length + los.length;
    begin = gevonden.index + geheel.length;
  }
  if (begin < tekst.length) sluitAf(tekst.length);
  return { regels, paginaVan };
}
