import { deflateSync } from 'node:zlib';

/** A text on a test page: x from the left, y from the bottom, in points. */
export interface Plek {
  readonly x: number;
  readonly y: number;
  readonly tekst: string;
  readonly grootte?: number;
  /** Runs upwards along the margin. */
  readonly staand?: boolean;
  /** Runs across the page. */
  readonly schuin?: boolean;
}

/** The content of a test page: texts, a picture over the whole page, or letters drawn as shapes. */
export type Testpagina = readonly Plek[] | 'scan' | 'vormen';

const latin1 = (tekst: string): Buffer => Buffer.from(tekst, 'latin1');

/** Numbers the objects from 1 on and writes the cross-reference table, so that nothing has to be repaired. */
function maakPdf(objecten: readonly Buffer[]): Uint8Array {
  const delen: Buffer[] = [latin1('%PDF-1.7\n')];
  const plaatsen: number[] = [];
  const lengte = (): number => delen.reduce((som, deel) => som + deel.length, 0);
  for (const [plaats, object] of objecten.entries()) {
    plaatsen.push(lengte());
    delen.push(latin1(`${plaats + 1} 0 obj\n`), object, latin1('\nendobj\n'));
  }
  const xref = lengte();
  const regels = plaatsen.map((plek) => `${String(plek).padStart(10, '0')} 00000 n \n`).join('');
  delen.push(latin1(`xref\n0 ${objecten.length + 1}\n0000000000 65535 f \n${regels}trailer\n<</Size ${objecten.length + 1}/Root 1 0 R>>\nstartxref\n${xref}\n%%EOF\n`));
  return new Uint8Array(Buffer.concat(delen));
}

function stroom(inhoud: Buffer, sleutels = ''): Buffer {
  return Buffer.concat([latin1(`<</Length ${inhoud.length}${sleutels}>>stream\n`), inhoud, latin1('\nendstream')]);
}

const SCAN = stroom(Buffer.alloc(16, 0x55), '/Type/XObject/Subtype/Image/Width 4/Height 4/BitsPerComponent 8/ColorSpace/DeviceGray');

function teken(pagina: Testpagina): string {
  if (pagina === 'scan') return 'q 595 0 0 842 0 0 cm /Im Do Q';
  if (pagina === 'vormen') return Array.from({ length: 60 }, (_, i) => `${50 + 5 * i} 700 m ${53 + 5 * i} 710 l ${55 + 5 * i} 700 l f`).join('\n');
  return pagina
    .map(({ x, y, tekst, grootte = 10, staand = false, schuin = false }) => `BT /F ${grootte} Tf ${staand ? '0 1 -1 0' : schuin ? '0.7 0.7 -0.7 0.7' : '1 0 0 1'} ${x} ${y} Tm (${tekst.replace(/[()\\]/gu, '\\$&')}) Tj ET`)
    .join('\n');
}

/** A4 pages in Helvetica; each page may bring its own content stream object. */
function document(stromen: readonly Buffer[]): Uint8Array {
  const kinderen = stromen.map((_, plaats) => `${5 + 2 * plaats} 0 R`).join(' ');
  const objecten = [
    latin1('<</Type/Catalog/Pages 2 0 R>>'),
    latin1(`<</Type/Pages/Count ${stromen.length}/MediaBox[0 0 595 842]/Resources<</Font<</F 3 0 R>>/XObject<</Im 4 0 R>>>>/Kids[${kinderen}]>>`),
    latin1('<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>'),
    SCAN,
  ];
  for (const [plaats, inhoud] of stromen.entries()) {
    objecten.push(latin1(`<</Type/Page/Parent 2 0 R/Contents ${6 + 2 * plaats} 0 R>>`), inhoud);
  }
  return maakPdf(objecten);
}

export function pdfMet(...paginas: readonly Testpagina[]): Uint8Array {
  return document(paginas.map((pagina) => stroom(latin1(teken(pagina)))));
}

/** A page of this many spaces, packed twice over: a small file that unpacks to anything. Source: ISO 32000-1, §7.4.5. */
export function pdfBom(lengte: number): Uint8Array {
  const herhaald = Buffer.alloc(Math.ceil(lengte / 128) * 2, Uint8Array.of(257 - 128, 0x20));
  return document([stroom(deflateSync(herhaald), '/Filter[/FlateDecode/RunLengthDecode]')]);
}
