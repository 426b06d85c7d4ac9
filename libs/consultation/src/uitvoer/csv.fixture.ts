/** Reads CSV back (RFC 4180, `;` between cells): rows by the names in the first line. */
export function leesCsv(bytes: Buffer): Record<string, string>[] {
  const [kolommen = [], ...rijen] = cellen(bytes.toString('utf8').replace(/^\ufeff/, ''));
  return rijen.map((rij) => Object.fromEntries(kolommen.map((kolom, plek) => [kolom, rij[plek] ?? ''])));
}

function cellen(tekst: string): string[][] {
  const rijen: string[][] = [[]];
  for (const [, los, aangehaald, einde] of tekst.matchAll(/(?:"((?:[^"]|"")*)"|([^;\r\n]*))(;|\r\n|$)/g)) {
    rijen.at(-1)?.push(los === undefined ? aangehaald ?? '' : los.replaceAll('""', '"'));
    if (einde === '') break;
    if (einde === '\r\n') rijen.push([]);
  }
  return rijen.filter((rij) => rij.length > 1 || rij[0] !== '');
}
