import { resolve } from 'node:path';
import { PakketmapNietLeeg, schrijfBewijspakket, schrijfGebeurtenissen } from '@besluitregister/standalone';
import { leesBijgewerkt, metControle } from '../controle-openen.js';
import { alsJson, EXIT, Opdrachtfout, type Uitvoer } from '../uitvoer.js';
import type { Overal } from './toon.js';

/** Writes an evidence pack for an auditor. */
export async function exporteerOpdracht({ gegevens, json, map }: Overal & { readonly map: string }, uitvoer: Uitvoer): Promise<void> {
  const verzegeld = await leesBijgewerkt(gegevens, uitvoer);
  const { origin, size, root } = await schrijfBewijspakket(verzegeld, map).catch((error: unknown) => {
    if (error instanceof PakketmapNietLeeg) throw new Opdrachtfout(EXIT.onjuist, error.code, error.message);
    throw error;
  });
  const { keyId } = verzegeld.vkey;
  const wortel = Buffer.from(root).toString('base64');
  if (json) {
    uitvoer.uit(alsJson({ map: resolve(map), oorsprong: origin, omvang: size, wortel, sleutel: { kenmerk: keyId, openbaar: verzegeld.openbareSleutel } }));
    return;
  }
  for (const regel of [
    `Bewijspakket in ${resolve(map)}, nagelezen en in orde.`,
    `  Register  ${origin}`,
    `  Omvang    ${size} gebeurtenissen, tot en met nummer ${size}`,
    `  Wortel    ${wortel}`,
    `  Sleutel   ${keyId}`,
    'Geef de auditor het kenmerk van de sleutel langs een andere weg dan het pakket.',
    `Controleren: besluitregister-verify verify ${map} --policy <beleidsbestand van de auditor> --state <bestand van de auditor>`,
  ]) uitvoer.uit(regel);
}

/** Writes the stored events as JSON lines, to be laid beside an evidence pack (`besluitregister-verify reconcile`). */
export async function gebeurtenissenOpdracht({ gegevens, json, bestand }: Overal & { readonly bestand: string }, uitvoer: Uitvoer): Promise<void> {
  const aantal = await metControle(gegevens, ({ store }) => schrijfGebeurtenissen(store, bestand).catch((error: unknown) => {
    throw bestaatAl(error) ? new Opdrachtfout(EXIT.onjuist, 'bestand-bestaat', `Het bestand ${bestand} bestaat al; kies een andere naam.`) : error;
  }));
  if (json) uitvoer.uit(alsJson({ bestand: resolve(bestand), aantal }));
  else uitvoer.uit(`${aantal} gebeurtenissen in ${resolve(bestand)}, één per regel, in volgorde van nummer.`);
}

/** Whether a file was not written because it is there already. */
export function bestaatAl(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === 'EEXIST';
}
