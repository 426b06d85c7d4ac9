/**
 * What the bytes 0x80-0x9F mean in Windows-1252; 0xA0-0xFF are the code points of the same number.
 * A space stands for the five bytes without a meaning. Source: Unicode, MAPPINGS/VENDORS/MICSFT/WINDOWS/CP1252.TXT.
 * Own table: TextDecoder gives the five a control character, and in several Node releases reads this range as Latin-1.
 */
const WINDOWS_1252_HOOG = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';

/**
 * The characters above ASCII that are seen in Dutch reports, names from neighbouring languages included.
 * What is missing (¡ ¤ ¥ ¦ ƒ ˆ ˜ and the like) is what a file in another encoding turns into.
 */
const GEBRUIKELIJK = new Set(
  '€‚„…†‡‰Š‹ŒŽ‘’“”•–—™š›œžŸ' +
    '\u00a0£§¨©ª«\u00ad®¯°±²³´µ¶·¸¹º»¼½¾' +
    'ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖ×ØÙÚÛÜÝÞßàáâãäåæçèéêëìíîïðñòóôõö÷øùúûüýþÿ',
);

/** Marks that stand around words in Windows-1252; between two small letters they are an é, ë, ï or ö of DOS or Macintosh. */
const VREEMD_IN_WOORD = /\p{Ll}[‚„†‡‰Š‹ŽŸ”•]\p{Ll}/u;

/** Windows-1252 letters that are the lead bytes of UTF-8, with something that can only follow them there. */
const UTF8_RESTANT = /[ÂÃ][\u00a0-¿€-™‚-„‘-”]|â€/u;

/** What each byte stands for in a Dutch text; undefined where it has no place in one. */
const TEKENS: readonly (string | undefined)[] = Array.from({ length: 256 }, (_, byte) => {
  if (byte < 0x80) return isTekstbyte(byte) ? String.fromCharCode(byte) : undefined;
  const teken = byte < 0xa0 ? WINDOWS_1252_HOOG[byte - 0x80] : String.fromCharCode(byte);
  return teken !== undefined && GEBRUIKELIJK.has(teken) ? teken : undefined;
});

/** Decodes bytes as Windows-1252; undefined when they do not read as Dutch text in it. */
export function leesWindows1252(bytes: Uint8Array): string | undefined {
  const delen: string[] = [];
  for (const byte of bytes) {
    const teken = TEKENS[byte];
    if (teken === undefined) return undefined;
    delen.push(teken);
  }
  const tekst = delen.join('');
  return VREEMD_IN_WOORD.test(tekst) || UTF8_RESTANT.test(tekst) ? undefined : tekst;
}

/** Tab, line ends and form feed are the only control characters of a text. */
function isTekstbyte(byte: number): boolean {
  return byte >= 0x20 ? byte !== 0x7f : byte === 0x09 || byte === 0x0a || byte === 0x0c || byte === 0x0d;
}
