import writeExcelFile from 'write-excel-file/node';
import type { Cel, Rij } from './tabelvorm.js';

export const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Characters; what Excel holds in a cell ("Excel specifications and limits"). A file with more is refused as damaged. */
const LONGEST = 32_767;
const AFGEBROKEN = ' […]';
/**
 * A table as an Excel workbook: the rows on the first sheet, from where it was given on the second. Text is written as text,
 * whatever it begins with: no formula can come of it.
 */
export async function alsXlsx(kolommen: readonly string[], rijen: readonly Rij[], verantwoording: Rij): Promise<Buffer> {
  const kop = kolommen.map((kolom) => ({ value: kolom, type: String, fontWeight: 'bold' as const }));
  const gegevens = [kop, ...rijen.map((rij) => kolommen.map((kolom) => alsCel(rij[kolom] ?? null)))];
  const herkomst = Object.entries(verantwoording).map(([naam, waarde]) => [{ value: naam, type: String }, alsCel(waarde)]);
  return writeExcelFile([
    { data: gegevens, sheet: 'Gegevens', stickyRowsCount: 1 },
    { data: herkomst, sheet: 'Verantwoording' },
  ]).toBuffer();
}

function alsCel(waarde: Cel) {
  if (waarde === null) return null;
  if (typeof waarde === 'number') return { value: waarde, type: Number };
  if (typeof waarde === 'boolean') return { value: waarde, type: Boolean };
  return { value: waarde.length > LONGEST ? `${waarde.slice(0, LONGEST - AFGEBROKEN.length)}${AFGEBROKEN}` : waarde, type: String };
}
