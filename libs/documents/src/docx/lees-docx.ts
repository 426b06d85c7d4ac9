import { posix } from 'node:path';
import { OnleesbaarDocument } from '../onleesbaar-document.js';
import type { Weergave } from '../weergave.js';
import { documentNaarRegels } from './document-naar-regels.js';
import { leesNummerdefinities } from './nummering.js';
import { Pakket } from './pakket.js';
import type { Regel } from './regelopbouw.js';
import { leesXml } from './xml.js';

const LEZER = { naam: 'docx', versie: 3 } as const;

/**
 * Reads a Word document (ECMA-376 WordprocessingML) to lines: the body, then its footnotes and endnotes. Headers,
 * footers and comments are not part of the text. Version 2 sets headings apart with blank lines; version 3 keeps the
 * columns of a table, reads the signs of symbol fonts and joins paragraphs whose end was removed.
 *
 * @throws OnleesbaarDocument when it is encrypted, damaged, too large or not a Word document
 */
export async function leesDocx(bytes: Uint8Array, naam: string): Promise<Weergave> {
  try {
    const regels = await leesRegels(await Pakket.open(bytes, naam), naam);
    return { regels: regels.map((regel) => regel.tekst), paginaVan: regels.map((regel) => regel.pagina), soort: 'docx', codering: null, lezer: LEZER };
  } catch (fout) {
    if (fout instanceof OnleesbaarDocument) throw fout;
    throw new OnleesbaarDocument('beschadigd', `"${naam}" is beschadigd of geen docx-bestand. Open het in Word, sla het opnieuw op en lever het dan aan.`, { cause: fout });
  }
}

async function leesRegels(pakket: Pakket, naam: string): Promise<readonly Regel[]> {
  const hoofddeel = doelen(await pakket.lees('_rels/.rels'), '').find(({ type }) => type === 'officeDocument')?.pad;
  const xml = hoofddeel === undefined ? undefined : await pakket.lees(hoofddeel);
  if (hoofddeel === undefined || xml === undefined || !isWoorddocument(xml)) {
    throw new OnleesbaarDocument('soort-onbekend', `"${naam}" is geen Word-document. Lever het document aan als txt, md, pdf of docx.`);
  }
  const { dir, base } = posix.parse(hoofddeel);
  const delen = doelen(await pakket.lees(posix.join(dir, '_rels', `${base}.rels`)), dir);
  const deel = async (type: string): Promise<string | undefined> => {
    const pad = delen.find((doel) => doel.type === type)?.pad;
    return pad === undefined ? undefined : pakket.lees(pad);
  };
  const nummers = leesNummerdefinities(await deel('numbering'), await deel('styles'));
  const regels = [...documentNaarRegels(xml, nummers)];
  for (const noten of [await deel('footnotes'), await deel('endnotes')]) {
    if (noten !== undefined) regels.push(...documentNaarRegels(noten, nummers, regels.at(-1)?.pagina));
  }
  return regels;
}

/** The parts that a relationships part points to, with the last word of the relationship's type. */
function doelen(xml: string | undefined, map: string): { type: string; pad: string }[] {
  const gevonden: { type: string; pad: string }[] = [];
  if (xml === undefined) return gevonden;
  leesXml(xml, {
    open(element, attribuut) {
      const doel = attribuut('Target');
      if (element !== 'rel:Relationship' || doel === undefined || attribuut('TargetMode') === 'External') return;
      // A target is relative to the part, or absolute within the package.
      const pad = doel.startsWith('/') ? doel.slice(1) : posix.join(map, doel);
      gevonden.push({ type: posix.basename(attribuut('Type') ?? ''), pad });
    },
    sluit() {},
    tekst() {},
  });
  return gevonden;
}

/** A workbook and a presentation are packages too, without either of the two WordprocessingML namespaces. */
function isWoorddocument(xml: string): boolean {
  return xml.includes('wordprocessingml');
}
