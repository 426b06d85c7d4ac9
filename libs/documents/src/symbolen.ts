/**
 * The signs of the symbol fonts that reports use, by their place in the private use area, as the Unicode characters that
 * look so. A tick says that somebody was there, so it must not be lost.
 */
const WINGDINGS: Readonly<Record<number, string>> = {
  0xf06f: '☐', 0xf071: '☐', 0xf0a7: '•', 0xf0a8: '☐', 0xf0b7: '•', 0xf0d8: '•', 0xf0e0: '→', 0xf0e8: '→', 0xf0fb: '✗', 0xf0fc: '✓', 0xf0fd: '☒', 0xf0fe: '☑',
};

/** The places where Wingdings 2 has another sign. */
const WINGDINGS_2: Readonly<Record<number, string>> = { 0xf04f: '✗', 0xf050: '✓', 0xf052: '☑', 0xf053: '☒', 0xf054: '☒', 0xf0a3: '☐' };

/** What a sign of which nothing is known is written as. */
const ONBEKEND = '\ufffd';

/**
 * The character for a sign of a symbol font.
 * @param code its place, in hexadecimal, with or without the offset of the private use area (ECMA-376 part 1, §17.3.3.30)
 */
export function symbool(code: string | undefined, font: string | undefined): string {
  const plek = Number.parseInt(code ?? '', 16) | 0xf000;
  return (/^wingdings 2$/iu.test(font ?? '') ? WINGDINGS_2[plek] : undefined) ?? WINGDINGS[plek] ?? ONBEKEND;
}

/** A text with the signs of Symbol and Wingdings replaced, when it is not known which of the two it is set in. */
export function metSymbolen(tekst: string): string {
  return tekst.replace(/[\uf000-\uf0ff]/gu, (teken) => WINGDINGS[teken.charCodeAt(0)] ?? teken);
}
