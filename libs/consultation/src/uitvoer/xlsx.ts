import { unzipSync, zipSync } from 'fflate';
import writeExcelFile from 'write-excel-file/node';
import { kopkolom, type Cel, type Rij, type Tabelvorm, type Tijdsoort } from './tabelvorm.js';

export const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Characters; what Excel holds in a cell ("Excel specifications and limits"). A file with more is refused as damaged. */
const LONGEST = 32_767;
const AFGEBROKEN = ' […]';

/** How a date and a moment are shown; a moment is in UTC and says so. Excel shows ##### in a column that is too narrow. */
const TIJDEN = {
  date: { format: 'yyyy-mm-dd', width: 12 },
  'date-time': { format: 'yyyy-mm-dd"T"hh:mm:ss.000"Z"', width: 26 },
} as const satisfies Record<Tijdsoort, { readonly format: string; readonly width: number }>;

/** Days before it Excel counts wrongly, or not at all. */
const EERSTE_DAG = '1900-03-01';

/**
 * A table as an Excel workbook: the rows on the first sheet, from where it was given on the second. Text is written as text,
 * whatever it begins with: no formula can come of it. Dates and moments are real ones.
 */
export async function alsXlsx({ kolommen, tijden }: Pick<Tabelvorm, 'kolommen' | 'tijden'>, rijen: readonly Rij[], verantwoording: Rij): Promise<Buffer> {
  const kop = kolommen.map((kolom) => ({ value: kolom, type: String, fontWeight: 'bold' as const }));
  const gegevens = [kop, ...rijen.map((rij) => kolommen.map((kolom) => alsCel(rij[kolom] ?? null, tijden.get(kolom))))];
  const herkomst = Object.entries(verantwoording).map(([naam, waarde]) => [{ value: naam, type: String }, alsCel(waarde, tijden.get(kopkolom(naam)))]);
  const werkmap = await writeExcelFile([
    { data: gegevens, sheet: 'Gegevens', stickyRowsCount: 1, columns: kolommen.map((kolom) => breedte(tijden.get(kolom))) },
    { data: herkomst, sheet: 'Verantwoording', columns: [{ width: 20 }, { width: 26 }] },
  ]).toBuffer();
  return Buffer.from(zipSync(unzipSync(werkmap), { mtime: GEEN_TIJD }));
}

/** The first day that a zip can hold, in place of when it was made: the same answer is the same file. */
const GEEN_TIJD = new Date(1980, 0, 1);

function breedte(tijd: Tijdsoort | undefined): { readonly width?: number } {
  return tijd === undefined ? {} : { width: TIJDEN[tijd].width };
}

function alsCel(waarde: Cel, tijd: Tijdsoort | undefined) {
  if (waarde === null) return null;
  if (typeof waarde === 'number') return { value: waarde, type: Number };
  if (typeof waarde === 'boolean') return { value: waarde, type: Boolean };
  // Several in one cell stay text.
  if (tijd !== undefined && waarde >= EERSTE_DAG && !Number.isNaN(Date.parse(waarde))) return { value: new Date(waarde), type: Date, format: TIJDEN[tijd].format };
  const tekst = inXml(waarde);
  return { value: tekst.length > LONGEST ? `${tekst.slice(0, LONGEST - AFGEBROKEN.length)}${AFGEBROKEN}` : tekst, type: String };
}

/** Without the two characters of text that XML cannot hold; what looks like an escape of OOXML (ECMA-376-1 §22.9.2.19) stays as it is. */
function inXml(tekst: string): string {
  return tekst.replaceAll(/[\ufffe\uffff]/g, '').replaceAll(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');
}
