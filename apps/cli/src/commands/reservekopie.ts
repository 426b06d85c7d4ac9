import { resolve } from 'node:path';
import { maakReservekopie, type Reservekopie } from '@besluitregister/standalone';
import { alsOpdrachtfout } from '../bekende-fout.js';
import { eisRegister } from '../controle-openen.js';
import { alsJson, EXIT, Opdrachtfout, type Uitvoer } from '../uitvoer.js';
import type { Overal } from './toon.js';

/** Copies the register, also while it is in use, and its keys to another folder when one is given. */
export async function reservekopieOpdracht(
  { gegevens, json, map, sleutels }: Overal & { readonly map: string; readonly sleutels?: string | undefined }, uitvoer: Uitvoer,
): Promise<void> {
  eisRegister(gegevens);
  uitvoer.meld('Kopiëren en teruglezen …');
  let kopie: Reservekopie;
  try {
    kopie = await maakReservekopie({ gegevens, doel: map, sleuteldoel: sleutels, klok: () => new Date() });
  } catch (error) {
    throw alsOpdrachtfout(error);
  }
  const fout = kopie.documentenNietInOrde === 0 ? undefined : new Opdrachtfout(EXIT.onverwacht, 'documenten-niet-in-orde',
    `Van ${kopie.documentenNietInOrde} bestanden van documenten is in het register zelf niets bruikbaars meer; zij staan ook niet in deze kopie. `
    + 'beheer sleutels controleer noemt ze: zet ze terug uit een eerdere reservekopie.', { map: resolve(map), ...kopie });
  if (json && fout) throw fout;
  if (json) uitvoer.uit(alsJson({ map: resolve(map), ...kopie }));
  else for (const regel of verslag(kopie, map, sleutels)) uitvoer.uit(regel);
  if (fout) throw fout;
}

function verslag({ nummer, verzegeld, documenten, sleutels }: Reservekopie, map: string, sleutelmap: string | undefined): string[] {
  return [
    `In ${resolve(map)} staan nu ${nummer} gebeurtenissen en ${documenten} documenten; teruggelezen, en tot en met nr. ${verzegeld} zoals ze zijn ondertekend.`,
    sleutelmap === undefined
      ? 'De sleutels staan er niet bij, en zonder sleutels is geen tekst te lezen: maak die kopie met beheer sleutels reservekopie <map>, en bewaar haar apart.'
      : `De ${sleutels} sleutels staan in ${resolve(sleutelmap)}; wie beide mappen heeft, leest alles. Bewaar ze apart, en vernietig oudere kopieën van de sleutels.`,
    'Terugzetten: docs/how-to/reservekopie.md.',
  ];
}
