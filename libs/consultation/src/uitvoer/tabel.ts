import { alsCsv, CSV } from './csv.js';
import type { Cel, Tabelvorm } from './tabelvorm.js';
import { alsXlsx, XLSX } from './xlsx.js';

/** The media types of a table, beside JSON. */
export const TABELTYPEN = [CSV, XLSX] as const;
export type Tabeltype = (typeof TABELTYPEN)[number];

export function isTabeltype(mediatype: string | undefined): mediatype is Tabeltype {
  return TABELTYPEN.some((type) => type === mediatype);
}

/** An answer as a file with a table. Every row says from which nummer, peildatum and bekendOp it is. */
export async function alsTabel(vorm: Tabelvorm, antwoord: object, type: Tabeltype): Promise<Buffer> {
  const rijen = vorm.rijen(antwoord);
  return type === CSV ? alsCsv(vorm.kolommen, rijen) : alsXlsx(vorm, rijen, kopVan(antwoord));
}

/** What an answer says of itself: the plain values at its top. */
function kopVan(antwoord: object): Record<string, Cel> {
  return Object.fromEntries(Object.entries(antwoord).flatMap(([naam, waarde]): [string, Cel][] =>
    (typeof waarde === 'string' || typeof waarde === 'number' || typeof waarde === 'boolean' || waarde === null ? [[naam, waarde]] : [])));
}

/** What the file is called: after what was asked, and the nummer it goes up to. */
export function bestandsnaam(pad: string, antwoord: object, type: Tabeltype): string {
  const naam = pad.split('/').filter((deel) => /^[a-z-]+$/.test(deel)).at(-1) ?? 'antwoord';
  const nummer = 'nummer' in antwoord && typeof antwoord.nummer === 'number' ? `-nr${antwoord.nummer}` : '';
  return `${naam}${nummer}.${type === CSV ? 'csv' : 'xlsx'}`;
}
