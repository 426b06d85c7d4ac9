import { SaxesParser } from 'saxes';

/** The namespaces that matter, transitional and strict, with the prefix under which they are known here. */
const PREFIXEN: Readonly<Record<string, string>> = {
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main': 'w:',
  'http://purl.oclc.org/ooxml/wordprocessingml/main': 'w:',
  'http://schemas.openxmlformats.org/officeDocument/2006/math': 'm:',
  'http://purl.oclc.org/ooxml/officeDocument/math': 'm:',
  'http://schemas.openxmlformats.org/markup-compatibility/2006': 'mc:',
  'http://schemas.openxmlformats.org/package/2006/relationships': 'rel:',
};

export interface XmlLezer {
  /** Element names carry the prefix of `PREFIXEN`, whatever the file calls it; attributes are read by local name. */
  open(naam: string, attribuut: (lokaal: string) => string | undefined): void;
  sluit(naam: string): void;
  tekst(tekst: string): void;
}

/**
 * Streams an XML part of an OOXML package. Entities are not expanded and a document type is refused
 * (ECMA-376 part 2, §6.5.2: "shall not contain a DTD").
 *
 * @throws Error when it is not well-formed
 */
export function leesXml(xml: string, lezer: XmlLezer): void {
  const parser = new SaxesParser({ xmlns: true });
  parser.on('doctype', () => {
    throw new Error('a document type is not allowed in an OOXML part');
  });
  parser.on('opentag', (element) => {
    const perLokaal = new Map(Object.values(element.attributes).map((attribuut) => [attribuut.local, attribuut.value]));
    lezer.open(`${PREFIXEN[element.uri] ?? '?:'}${element.local}`, (lokaal) => perLokaal.get(lokaal));
  });
  parser.on('closetag', (element) => { lezer.sluit(`${PREFIXEN[element.uri] ?? '?:'}${element.local}`); });
  parser.on('text', (tekst) => { lezer.tekst(tekst); });
  parser.on('cdata', (tekst) => { lezer.tekst(tekst); });
  parser.write(xml).close();
}
