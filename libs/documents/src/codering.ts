import { errorCode } from './error-code.js';
import { OnleesbaarDocument } from './onleesbaar-document.js';
import { leesWindows1252 } from './windows-1252.js';

/** The encodings found in practice, by their WHATWG names. */
export type Codering = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

export interface GelezenTekst {
  readonly tekst: string;
  readonly codering: Codering;
}

/** From this share of control characters on, a file is not a text; random bytes have about one in nine. */
const MAX_AANDEEL_BESTURING = 0.05;

/** From this share of code units with an empty half on, bytes without a byte order mark are UTF-16. */
const MIN_AANDEEL_UTF16 = 0.7;

const BOM = '\ufeff';

/**
 * Turns the bytes of a text file into text, without its byte order mark and otherwise letter for letter.
 * Strict: bytes that cannot be read are never replaced by a question mark.
 *
 * @throws OnleesbaarDocument `binair` or `codering`
 * @see WHATWG Encoding Standard, §4 and §6 (decoders, BOM sniffing)
 */
export function leesTekst(bytes: Uint8Array, naam: string): GelezenTekst {
  const gelezen = decodeer(bytes, naam);
  if (lijktBinair(gelezen.tekst)) throw binair(naam);
  return gelezen;
}

function decodeer(bytes: Uint8Array, naam: string): GelezenTekst {
  const aangekondigd = aangekondigdeCodering(bytes);
  const vermoed = aangekondigd ?? utf16ZonderBom(bytes);
  if (vermoed !== undefined) {
    const tekst = decodeerStreng(bytes, vermoed);
    if (tekst !== undefined) return { tekst: zonderBom(tekst), codering: vermoed };
    if (aangekondigd !== undefined) throw foutInCodering(naam, `zegt ${vermoed} te zijn, maar bevat bytes die daarin niet bestaan`);
  }
  if (bytes.includes(0)) throw binair(naam);
  const utf8 = decodeerStreng(bytes, 'utf-8');
  if (utf8 !== undefined) return { tekst: utf8, codering: 'utf-8' };
  const windows = leesWindows1252(bytes);
  if (windows !== undefined) return { tekst: windows, codering: 'windows-1252' };
  if (lijktBinair(Buffer.from(bytes).toString('latin1'))) throw binair(naam);
  throw foutInCodering(naam, `is geen UTF-8, UTF-16 of Windows-1252: regel ${eersteOnleesbareRegel(bytes)} bevat een teken dat niet te lezen is`);
}

function aangekondigdeCodering(bytes: Uint8Array): Codering | undefined {
  const [een, twee, drie] = bytes;
  if (een === 0xef && twee === 0xbb && drie === 0xbf) return 'utf-8';
  if (een === 0xff && twee === 0xfe) return 'utf-16le';
  if (een === 0xfe && twee === 0xff) return 'utf-16be';
  return undefined;
}

/** Western text in UTF-16 has a zero in the same half of nearly every code unit, and never in the other half. */
function utf16ZonderBom(bytes: Uint8Array): Codering | undefined {
  if (bytes.length < 4 || bytes.length % 2 !== 0) return undefined;
  const nullen: [number, number] = [0, 0];
  for (const [plaats, byte] of bytes.entries()) if (byte === 0) nullen[plaats % 2 === 0 ? 0 : 1] += 1;
  const [even, oneven] = nullen;
  const genoeg = (bytes.length / 2) * MIN_AANDEEL_UTF16;
  if (even === 0 && oneven >= genoeg) return 'utf-16le';
  if (oneven === 0 && even >= genoeg) return 'utf-16be';
  return undefined;
}

function decodeerStreng(bytes: Uint8Array, codering: Codering): string | undefined {
  try {
    return new TextDecoder(codering, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (fout) {
    if (errorCode(fout) === 'ERR_ENCODING_INVALID_ENCODED_DATA') return undefined;
    throw fout;
  }
}

function zonderBom(tekst: string): string {
  return tekst.startsWith(BOM) ? tekst.slice(BOM.length) : tekst;
}

function lijktBinair(tekst: string): boolean {
  let besturing = 0;
  for (let plaats = 0; plaats < tekst.length; plaats += 1) {
    const code = tekst.charCodeAt(plaats);
    if (code === 0) return true;
    const tekstteken = code === 0x09 || code === 0x0a || code === 0x0c || code === 0x0d;
    if ((code < 0x20 && !tekstteken) || code === 0x7f) besturing += 1;
  }
  return besturing > tekst.length * MAX_AANDEEL_BESTURING;
}

/** The line where reading as UTF-8, the encoding most files are in, first goes wrong. */
function eersteOnleesbareRegel(bytes: Uint8Array): number {
  const [tot = ''] = new TextDecoder().decode(bytes).split('\ufffd', 1);
  return tot.split(/\r\n|\r|\n/u).length;
}

function binair(naam: string): OnleesbaarDocument {
  return new OnleesbaarDocument('binair', `"${naam}" is geen tekst maar een binair bestand. Lever het document aan als txt, md, pdf of docx.`);
}

function foutInCodering(naam: string, wat: string): OnleesbaarDocument {
  return new OnleesbaarDocument('codering', `"${naam}" ${wat}. Open het bestand in het programma waarin het gemaakt is en sla het op als UTF-8.`);
}
