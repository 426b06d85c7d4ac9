import { writeFileSync } from 'node:fs';
import { antwoordtabel, type Antwoordschema, type Tabelformaat } from '@besluitregister/consultation';
import { EXIT, Opdrachtfout } from './uitvoer.js';

/**
 * Writes an answer as a table to a new file.
 * @throws Opdrachtfout when the file is there already, or can not be written
 */
export async function schrijfTabel(schema: Antwoordschema, antwoord: object, formaat: Tabelformaat, naar: string): Promise<void> {
  const tabel = await antwoordtabel(schema, antwoord, formaat);
  try {
    writeFileSync(naar, tabel, { flag: 'wx' });
  } catch (error) {
    const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
    const waarom = code === 'EEXIST' ? 'bestaat al; kies een andere naam' : 'kan niet worden geschreven; controleer de map en de rechten';
    throw new Opdrachtfout(EXIT.onjuist, code === 'EEXIST' ? 'bestand-bestaat' : 'bestand-ontoegankelijk', `Het bestand ${naar} ${waarom}.`);
  }
}
