import { crc32, deflateRawSync } from 'node:zlib';

export interface Onderdeel {
  readonly naam: string;
  readonly inhoud: string | Uint8Array;
  /** Claims to be encrypted. */
  readonly versleuteld?: boolean;
  /** Claims to unpack to this many bytes. */
  readonly lengte?: number;
}

/** Writes a zip file. Source: APPNOTE.TXT 6.3.10, §4.3.7, §4.3.12 and §4.3.16. */
export function zip(onderdelen: readonly Onderdeel[]): Uint8Array {
  const lokaal: Buffer[] = [];
  const centraal: Buffer[] = [];
  let plaats = 0;
  for (const { naam, inhoud, versleuteld = false, lengte } of onderdelen) {
    const bytes = Buffer.from(inhoud);
    const ingepakt = deflateRawSync(bytes);
    const kop = Buffer.alloc(26);
    kop.writeUInt16LE(20, 0);
    kop.writeUInt16LE(versleuteld ? 1 : 0, 2);
    kop.writeUInt16LE(8, 4);
    kop.writeUInt32LE(crc32(bytes), 10);
    kop.writeUInt32LE(ingepakt.length, 14);
    kop.writeUInt32LE(lengte ?? bytes.length, 18);
    kop.writeUInt16LE(naam.length, 22);
    const staart = Buffer.alloc(14);
    staart.writeUInt32LE(plaats, 10);
    centraal.push(Buffer.from('PK\x01\x02\x14\x00', 'latin1'), kop, staart, Buffer.from(naam));
    lokaal.push(Buffer.from('PK\x03\x04', 'latin1'), kop, Buffer.from(naam), ingepakt);
    plaats += 30 + naam.length + ingepakt.length;
  }
  const map = Buffer.concat(centraal);
  const eind = Buffer.alloc(22);
  eind.write('PK\x05\x06', 'latin1');
  eind.writeUInt16LE(onderdelen.length, 8);
  eind.writeUInt16LE(onderdelen.length, 10);
  eind.writeUInt32LE(map.length, 12);
  eind.writeUInt32LE(plaats, 16);
  return new Uint8Array(Buffer.concat([...lokaal, map, eind]));
}

const RELATIES = 'http://schemas.openxmlformats.org/package/2006/relationships';
const TYPEN = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
export const NAMEN = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"';

/** document.xml with this body. */
export function documentXml(body: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?><w:document ${NAMEN}><w:body>${body}</w:body></w:document>`;
}

/** The parts of a docx with this document.xml, and more parts by the last word of their relationship's type. */
export function onderdelen(document: string, meer: Readonly<Record<string, string>> = {}): Onderdeel[] {
  const relatie = (type: string, doel: string): string => `<Relationship Id="r-${type}" Type="${TYPEN}/${type}" Target="${doel}"/>`;
  const relaties = (inhoud: string): string => `<Relationships xmlns="${RELATIES}">${inhoud}</Relationships>`;
  return [
    { naam: '_rels/.rels', inhoud: relaties(relatie('officeDocument', 'word/document.xml')) },
    { naam: 'word/document.xml', inhoud: document },
    { naam: 'word/_rels/document.xml.rels', inhoud: relaties(Object.keys(meer).map((type) => relatie(type, `${type}.xml`)).join('')) },
    ...Object.entries(meer).map(([type, inhoud]) => ({ naam: `word/${type}.xml`, inhoud })),
  ];
}

/** A paragraph with one run of text. */
export function alinea(tekst: string, eigenschappen = ''): string {
  return `<w:p><w:pPr>${eigenschappen}</w:pPr><w:r><w:t xml:space="preserve">${tekst}</w:t></w:r></w:p>`;
}
