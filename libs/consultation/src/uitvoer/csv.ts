import { stringify } from 'csv-stringify/sync';
import type { Rij } from './tabelvorm.js';

export const CSV = 'text/csv';

/**
 * A table as CSV (RFC 4180) as a Dutch Excel opens it: UTF-8 with a byte order mark, `;` between cells, a comma in numbers. A
 * cell that a spreadsheet would take for a formula (it begins with = + - @, a tab or the end of a line) has an apostrophe before it
 * (https://owasp.org/www-community/attacks/CSV_Injection).
 */
export function alsCsv(kolommen: readonly string[], rijen: readonly Rij[]): Buffer {
  const csv = stringify([...rijen], {
    bom: true, columns: [...kolommen], delimiter: ';', header: true, record_delimiter: 'windows', quoted_match: /[\r\n]/, escape_formulas: true,
    cast: {
      boolean: (waarde) => (waarde ? 'waar' : 'onwaar'),
      number: (waarde) => String(waarde).replace('.', ','),
      // The one of these that escape_formulas passes over.
      string: (waarde) => (/^\n+[=+\-@\t\r]/.test(waarde) ? `'${waarde}` : waarde),
    },
  });
  return Buffer.from(csv);
}
